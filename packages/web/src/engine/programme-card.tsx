import type { DerivationKey } from '@touchstone/render'
import {
  amount,
  beside,
  type BoardFigures,
  leftOut,
  programmeRows,
  type ProgrammePart,
  span,
} from '@touchstone/render/engine'
import { Open, type Opens } from './open.tsx'
import { useEngineWords } from './words.tsx'

/** The figure that a part's hours open to. */
const OPENS: Readonly<Record<ProgrammePart['key'], DerivationKey>> = {
  run: 'acceleratorHours',
  research: 'researchMultiplier',
  fullFineTuning: 'stages',
  lora: 'stages',
  preference: 'stages',
  reinforcement: 'stages',
  evaluation: 'evaluation',
  data: 'dataCost',
  total: 'programmeHours',
}

/** All that the model takes beside its one run: trial and error, stages, evaluation and data, and all together. */
export function ProgrammeCard({ answer, ...opens }: Opens & { readonly answer: BoardFigures }) {
  const words = useEngineWords()
  const w = words.engine.programme
  const { programme, cost } = answer
  if (programme === null || answer.acceleratorHours === null) return null
  const { total, researchMultiplier: many } = programme
  const whole =
    total.cost === null
      ? amount(total.acceleratorHours, 'card-hour', words)
      : amount(total.cost.mid, total.cost.currency, words)
  const times =
    total.cost === null || cost === null ? total.acceleratorHours / answer.acceleratorHours : total.cost.mid / cost.mid
  const missing = leftOut(programme, w)
  const multiple = (value: number): string => amount(value, '1', words, 'multiple')
  return (
    <section className="card plans programme" aria-label={w.section}>
      <h2>{w.section}</h2>
      <p className="finding">{w.title(whole, multiple(times))}</p>
      <p className="more">{w.lead}</p>
      <p>
        <Open
          of="researchMultiplier"
          text={
            many.p5 === many.p95
              ? w.exactly(multiple(many.p50))
              : w.timesOf(multiple(many.p50), multiple(many.p5), multiple(many.p95))
          }
          {...opens}
        />
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{w.part}</th>
            <th scope="col">{w.hours}</th>
            <th scope="col">{w.cost}</th>
          </tr>
        </thead>
        <tbody>
          {programmeRows(answer).map((one, index) => (
            <tr key={`${one.key}${index}`} className={one.key === 'total' ? 'total' : ''}>
              <th scope="row">{w.rows[one.key]}</th>
              <td data-label={w.hours}>
                {one.hours === null ? '–' : <Open of={OPENS[one.key]} text={amount(one.hours, '', words)} {...opens} />}
              </td>
              <td data-label={w.cost}>
                <Cost part={one} {...opens} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing === null ? null : <p className="more">{missing}</p>}
    </section>
  )
}

function Cost({ part, ...opens }: Opens & { readonly part: ProgrammePart }) {
  const words = useEngineWords()
  const { cost, key } = part
  if (cost === null) return <>–</>
  const middle = beside(cost.mid, cost.low, cost.high, cost.currency, words)
  const of = key === 'total' ? 'programmeCost' : key === 'data' ? 'dataCost' : key === 'run' ? 'cost' : null
  return (
    <>
      {of === null ? middle : <Open of={of} text={middle} {...opens} />}
      {cost.low === cost.high ? null : <small> {span(cost.low, cost.high, cost.currency, words)}</small>}
    </>
  )
}
