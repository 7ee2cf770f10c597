import { amount, recordsScene, type ScalingBoard, type ScalingFigures } from '@touchstone/render/engine'
import { useCallback } from 'react'
import { PictureFrame } from '../answer/picture.tsx'
import type { Opens } from './open.tsx'
import { Tiles } from './tiles.tsx'
import { useEngineWords } from './words.tsx'

interface Props extends Opens {
  readonly of: ScalingFigures
  readonly board: ScalingBoard
  readonly day: string
  readonly flops: number
}

/** Where the run stands: against the best use of its compute, and against the frontier of its day. */
export function ScalingPane({ of, board, day, flops, ...opens }: Props) {
  return (
    <>
      <Tiles tiles={board.tiles} {...opens} />
      {of.frontier === null ? null : (
        <div className="cards">
          <FrontierCard frontier={of.frontier} day={day} flops={flops} />
        </div>
      )}
    </>
  )
}

function FrontierCard({
  frontier,
  day,
  flops,
}: {
  readonly frontier: NonNullable<ScalingFigures['frontier']>
  readonly day: string
  readonly flops: number
}) {
  const words = useEngineWords()
  const w = words.engine.scaling.chart
  const { yes, no } = words.engine.choices
  const draw = useCallback(
    (width: number) => recordsScene(frontier, { day, flops }, words, width),
    [frontier, day, flops, words],
  )
  return (
    <section className="card plans" aria-label={w.section}>
      <h2>{w.section}</h2>
      <p className="more">{w.lead}</p>
      <PictureFrame
        draw={draw}
        table={
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w.columns.model}</th>
                <th scope="col">{w.columns.day}</th>
                <th scope="col">{w.columns.flops}</th>
                <th scope="col">{w.columns.record}</th>
              </tr>
            </thead>
            <tbody>
              {frontier.runs.map((one) => (
                <tr key={one.model}>
                  <th scope="row">{one.model}</th>
                  <td data-label={w.columns.day}>{one.of}</td>
                  <td data-label={w.columns.flops}>{amount(one.flops, 'FLOP', words)}</td>
                  <td data-label={w.columns.record}>{one.record ? yes : no}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </section>
  )
}
