import type { Picture } from '@touchstone/render'
import { type ReactNode, useMemo, useRef } from 'react'
import { useWords } from '../app/language.tsx'
import { SceneView } from '../memo/chart.tsx'
import { useWidth } from '../memo/width.ts'

interface Props {
  /** Draws the picture for a width. */
  readonly draw: (width: number) => Picture
  readonly table: ReactNode
}

const LEAST = 240
const MOST = 760

/** A picture with its finding above and its numbers as a table beneath; drawn anew for each width, never scaled. */
export function PictureFrame({ draw, table }: Props) {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const picture = useMemo(() => (width === null ? null : draw(Math.max(LEAST, Math.min(MOST, width)))), [draw, width])
  return (
    <figure className="figure">
      <figcaption>{picture?.title ?? ' '}</figcaption>
      <div ref={frame} className="frame">
        {picture === null ? null : <SceneView scene={picture} />}
      </div>
      <details className="as-table">
        <summary>{words.ui.memo.asTable}</summary>
        {table}
      </details>
    </figure>
  )
}
