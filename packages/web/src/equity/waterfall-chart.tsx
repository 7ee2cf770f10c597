import { exitMoney, minorUnits, roundExit, type WaterfallPicture } from '@touchstone/render/captable'
import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react'
import { SceneView } from '../memo/chart.tsx'
import { useWidth } from '../memo/width.ts'
import { usePanelWords } from './waterfall-words.tsx'

interface Props {
  readonly draw: (width: number) => WaterfallPicture
  readonly currency: string
  readonly exit: bigint
  readonly onMove: (exit: bigint) => void
  readonly onRest: (exit: bigint) => void
}

const LEAST = 260
const MOST = 900
/** Steps from one end of the axis to the other. */
const STEPS = 200

/** The picture of a waterfall with a handle that a pointer or keys move along the axis of exits. */
export function WaterfallChart({ draw, currency, exit, onMove, onRest }: Props) {
  const words = usePanelWords()
  const w = words.capPanels.waterfall
  const frame = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLDivElement>(null)
  const held = useRef<bigint | null>(null)
  const width = useWidth(frame)
  const picture = useMemo(() => (width === null ? null : draw(Math.max(LEAST, Math.min(MOST, width)))), [draw, width])
  const exitAt = useCallback(
    (part: number): bigint =>
      picture === null ? exit : roundExit(picture.axis.exitAt(Math.max(0, Math.min(1, part))), currency),
    [picture, currency, exit],
  )
  const major = Number(exit) / minorUnits(currency)
  const part = picture?.axis.at(major) ?? 0
  const along = (event: PointerEvent<HTMLDivElement>): number => {
    if (picture === null) return 0
    const { left, right } = picture.frame
    return (event.clientX - event.currentTarget.getBoundingClientRect().left - left) / (right - left)
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    held.current = exitAt(along(event))
    onMove(held.current)
  }
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    if (picture === null || event.button !== 0) return
    const at = along(event)
    if (at < -0.05 || at > 1.05) return
    event.currentTarget.setPointerCapture(event.pointerId)
    event.preventDefault()
    handle.current?.focus()
    move(event)
  }
  const release = (): void => {
    if (held.current !== null) onRest(held.current)
    held.current = null
  }
  const press = (event: KeyboardEvent): void => {
    const by = event.shiftKey ? 10 : 1
    const to: Readonly<Record<string, number>> = {
      ArrowRight: part + by / STEPS,
      ArrowUp: part + by / STEPS,
      ArrowLeft: part - by / STEPS,
      ArrowDown: part - by / STEPS,
      PageUp: part + 10 / STEPS,
      PageDown: part - 10 / STEPS,
      Home: 0,
      End: 1,
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    const found = exitAt(next)
    onMove(found)
    onRest(found)
  }
  return (
    <div
      ref={frame}
      className="frame drag"
      onPointerDown={grab}
      onPointerMove={(event) => {
        if (held.current !== null) move(event)
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {picture === null ? null : (
        <>
          <SceneView scene={picture} />
          <div
            ref={handle}
            className="exit-handle"
            role="slider"
            tabIndex={0}
            aria-label={w.handle}
            aria-valuemin={picture.axis.low}
            aria-valuemax={picture.axis.high}
            aria-valuenow={major}
            aria-valuetext={exitMoney(major, currency, words)}
            onKeyDown={press}
            style={{
              left: `${picture.frame.left + (picture.frame.right - picture.frame.left) * part}px`,
              top: `${picture.frame.top - 6}px`,
              height: `${picture.frame.bottom - picture.frame.top + 6}px`,
            }}
          />
        </>
      )}
    </div>
  )
}
