import type { BlockView, Words } from '@touchstone/render'
import { plain } from '@touchstone/render'
import { type DrawnPicture, drawPicture } from '@touchstone/render/pictures'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../app/language.tsx'
import '../style/pictures.css'
import { SceneView } from './chart.tsx'
import { Runs } from './inline.tsx'
import { pictured } from './pictured.ts'
import { TableBlock } from './table.tsx'
import { useWidth } from './width.ts'

function useDrawingWords(): Words | null {
  const words = useWords()
  const [found, setFound] = useState<Words | null>(null)
  useEffect(() => {
    let wanted = true
    void pictured(words).then((more) => {
      if (wanted) setFound(more)
    })
    return () => {
      wanted = false
    }
  }, [words])
  return found
}

const tabled = (drawn: DrawnPicture | null) =>
  drawn === null
    ? null
    : {
        scene: drawn.scene,
        table: {
          caption: [],
          columns: drawn.columns,
          rows: drawn.rows.map((row) => row.map((text) => [{ kind: 'text', text }] as const)),
        },
      }

/** A picture with its finding above, its sentence and its numbers beneath; drawn anew for each width, never scaled. */
export default function PictureBlock({ of }: { readonly of: Extract<BlockView, { kind: 'picture' }> }) {
  const ui = useWords()
  const words = useDrawingWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const { data } = of
  const title = plain(of.title)
  const drawn = useMemo(
    () =>
      width === null || words === null
        ? null
        : tabled(drawPicture(data, words, Math.max(280, Math.min(760, width)), title)),
    [data, words, width, title],
  )
  return (
    <figure className="figure">
      <figcaption>
        <Runs of={of.title} />
      </figcaption>
      <div ref={frame} className="frame">
        {drawn === null ? null : <SceneView scene={drawn.scene} />}
      </div>
      {drawn === null ? null : (
        <>
          <p className="more">{drawn.scene.desc}</p>
          <details className="as-table">
            <summary>{ui.ui.memo.asTable}</summary>
            <TableBlock of={drawn.table} />
          </details>
        </>
      )}
    </figure>
  )
}
