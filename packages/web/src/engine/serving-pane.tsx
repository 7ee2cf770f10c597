import { formatTick } from '@touchstone/render'
import { amount, curveScene, type ServingBoard, type ServingFigures } from '@touchstone/render/engine'
import type { Inference } from '@touchstone/verbs/engine'
import { useCallback } from 'react'
import { PictureFrame } from '../answer/picture.tsx'
import { Open, type Opens } from './open.tsx'
import { Flags, Tiles } from './tiles.tsx'
import { useEngineWords } from './words.tsx'

/** What serving the model takes: figures, cost against batch, memory. */
export function ServingPane({
  answer,
  board,
  ...opens
}: Opens & { readonly answer: Inference; readonly board: ServingBoard }) {
  return (
    <>
      <Tiles tiles={board.tiles} {...opens} />
      <Flags flags={board.flags} />
      <div className="cards">
        {answer.byBatch.length < 2 ? null : <CurveCard answer={answer} {...opens} />}
        <MemoryCard answer={answer} {...opens} />
      </div>
    </>
  )
}

/** Cost of one copy against the sequences it decodes at once. */
function CurveCard({ answer, ...opens }: Opens & { readonly answer: ServingFigures }) {
  const words = useEngineWords()
  const w = words.engine.serving.curve
  const { byBatch, taken } = answer
  const currency = taken.price?.currency ?? null
  const draw = useCallback(
    (width: number) => {
      const points = byBatch.map((one) => ({
        batch: one.batch,
        value: one.perMillionTokens?.output ?? one.outputTokensPerSecond,
      }))
      const now = points.find((one) => one.batch === taken.decoding) ?? points.at(-1) ?? { batch: 1, value: 1 }
      return curveScene(points, now, currency, words, width)
    },
    [byBatch, taken, currency, words],
  )
  const open = (text: string) => <Open of="batchCurve" text={text} {...opens} />
  const money = (value: number | undefined) =>
    value === undefined || currency === null ? '–' : open(amount(value, currency, words))
  return (
    <section className="card" aria-label={w.section}>
      <h2>{w.section}</h2>
      <p className="more">{w.lead}</p>
      <PictureFrame
        draw={draw}
        table={
          <table className="table">
            <thead>
              <tr>
                {(['batch', 'output', 'input', 'speed', 'pace', 'first', 'memory'] as const).map((one) => (
                  <th key={one} scope="col">
                    {w.columns[one]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byBatch.map((one) => (
                <tr key={one.batch}>
                  <th scope="row">{formatTick(one.batch, 0)}</th>
                  <td data-label={w.columns.output}>{money(one.perMillionTokens?.output)}</td>
                  <td data-label={w.columns.input}>{money(one.perMillionTokens?.input)}</td>
                  <td data-label={w.columns.speed}>{open(amount(one.outputTokensPerSecond, '', words))}</td>
                  <td data-label={w.columns.pace}>{open(amount(one.secondsPerOutputToken, 'second', words))}</td>
                  <td data-label={w.columns.first}>{open(amount(one.timeToFirstTokenSeconds, 'second', words))}</td>
                  <td data-label={w.columns.memory}>{open(amount(one.memoryBytes, 'byte', words))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </section>
  )
}

/** Parts of an accelerator's memory that are figures of their own. */
const HELD = {
  weights: 'cardWeights',
  cache: 'cardCache',
  reserve: 'servingReserve',
  total: 'servingMemory',
  available: 'cardMemory',
} as const

/** What an accelerator of the service holds. */
function MemoryCard({ answer, ...opens }: Opens & { readonly answer: ServingFigures }) {
  const words = useEngineWords()
  const w = words.engine.serving.memory
  const keys = ['weights', 'cache', 'reserve', 'total', 'available'] as const
  return (
    <section className="card" aria-label={w.section}>
      <h2>{w.section}</h2>
      <table className="table pairs">
        <tbody>
          {keys.map((key) => (
            <tr key={key} className={key === 'total' ? 'total' : ''}>
              <th scope="row">{w.parts[key]}</th>
              <td>
                <Open
                  of={HELD[key]}
                  text={amount(answer.memoryBytes[key], 'byte', words)}

                  {...opens}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
