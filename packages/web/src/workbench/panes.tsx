import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../app/language.tsx'
import type { Pane } from '../app/search.ts'

const KEY = 'touchstone:panes'
const LEAST = 280

export interface PaneBody {
  readonly head: ReactNode
  readonly body: ReactNode
  readonly foot: ReactNode | null
}

interface Props {
  readonly panes: Readonly<Record<Exclude<Pane, 'source'>, PaneBody> & { readonly source: PaneBody | null }>
  readonly shown: Pane
  readonly onShow: (pane: Pane) => void
}

const all = ['source', 'form', 'memo'] as const

function storedWidths(): readonly [number, number] {
  const [a, b] = (localStorage.getItem(KEY) ?? '').split(' ').map(Number)
  return [a !== undefined && a >= LEAST ? a : 400, b !== undefined && b >= LEAST ? b : 420]
}

/** The panes that there are, side by side with borders that can be dragged; two below 1100 pixels, one below 720, with tabs. */
export function Panes({ panes, shown, onShow }: Props) {
  const words = useWords()
  const order = panes.source === null ? (['form', 'memo'] as const) : all
  const frame = useRef<HTMLDivElement>(null)
  const [widths, setWidths] = useState(storedWidths)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    element.style.setProperty('--pane-source', `${widths[0]}px`)
    element.style.setProperty('--pane-form', `${widths[1]}px`)
    localStorage.setItem(KEY, widths.join(' '))
  }, [widths])
  const resize = (which: 0 | 1, to: number): void =>
    setWidths((before) => {
      const most = Math.max(LEAST, window.innerWidth - LEAST - before[which === 0 ? 1 : 0] - 68)
      const next = Math.round(Math.max(LEAST, Math.min(most, to)))
      return which === 0 ? [next, before[1]] : [before[0], next]
    })
  return (
    <>
      <div className="pane-tabs" role="tablist" aria-label={words.ui.paneSwitch}>
        {order.map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            aria-selected={pane === shown}
            aria-controls={`pane-${pane}`}
            onClick={() => onShow(pane)}
          >
            {words.ui.panes[pane]}
          </button>
        ))}
      </div>
      <div
        className={`panes show-${panes.source === null && shown === 'source' ? 'form' : shown}${panes.source === null ? ' no-source' : ''}`}
        ref={frame}
      >
        {order.map((pane) => {
          const body = panes[pane]
          const index = pane === 'source' ? 0 : 1
          return body === null ? null : (
            <section key={pane} id={`pane-${pane}`} className={`pane at-${pane}`} aria-label={words.ui.panes[pane]}>
              <header className="pane-head">{body.head}</header>
              <div className="pane-body">{body.body}</div>
              {body.foot}
              {pane === 'memo' ? null : (
                <Border
                  label={words.ui.resize(words.ui.panes[pane], words.ui.panes[pane === 'source' ? 'form' : 'memo'])}
                  width={widths[index]}
                  onResize={(to) => resize(index, to)}
                />
              )}
            </section>
          )
        })}
      </div>
    </>
  )
}

function Border({
  label,
  width,
  onResize,
}: {
  readonly label: string
  readonly width: number
  readonly onResize: (to: number) => void
}) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const onPointerMove = (event: PointerEvent): void => {
    if (grip.current !== null) onResize(grip.current.width + event.clientX - grip.current.x)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? 100 : 10
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0
    if (by === 0) return
    event.preventDefault()
    onResize(width + by)
  }
  return (
    <div
      className="border"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={1200}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        grip.current = { x: event.clientX, width }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = null
      }}
    />
  )
}
