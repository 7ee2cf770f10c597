import { ladderScene, type Picture, plain, type Shape, TEXT_SIZE } from '@touchstone/render'
import { useId, useMemo, useRef } from 'react'
import type { BlockView } from '@touchstone/render'
import { useWords } from '../app/language.tsx'
import { Runs } from './inline.tsx'
import { TableBlock } from './table.tsx'
import { useWidth } from './width.ts'

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return <line className={shape.class} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
    case 'rect':
      return <rect className={shape.class} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx="1" />
    case 'circle':
      return <circle className={shape.class} cx={shape.cx} cy={shape.cy} r={shape.r} />
    case 'polygon':
      return <polygon className={shape.class} points={shape.points.map((point) => point.join(',')).join(' ')} />
    case 'text':
      return (
        <text className={shape.class} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      )
  }
}

/** A scene as SVG in the page's colours. */
export function SceneView({ scene }: { readonly scene: Picture }) {
  const id = useId()
  return (
    <svg
      className={`chart ${scene.chart}`}
      role="img"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      fontSize={TEXT_SIZE}
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{scene.title}</title>
      <desc id={`${id}d`}>{scene.desc}</desc>
      {scene.shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
}

/** A chart with its finding above and its numbers as a table beneath; drawn anew for each width, never scaled. */
export function Chart({ of }: { readonly of: Extract<BlockView, { kind: 'chart' }> }) {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { data } = of.scene
  const title = plain(of.title)
  const scene = useMemo(
    () => (width === null ? null : ladderScene(data, words, Math.max(280, Math.min(760, width)), title)),
    [data, words, width, title],
  )
  return (
    <figure className="figure">
      <figcaption>
        <Runs of={of.title} />
      </figcaption>
      <div ref={frame} className="frame">
        {scene === null ? null : <SceneView scene={scene} />}
      </div>
      <details className="as-table">
        <summary>{words.ui.memo.asTable}</summary>
        <TableBlock of={of.table} />
      </details>
    </figure>
  )
}
