import type { DerivationKey } from '@touchstone/render'
import { amount, beside, type BoardFigures, outlayRows, type OutlayRow, span } from '@touchstone/render/engine'
import { Open, type Opens } from './open.tsx'
import { useEngineWords } from './words.tsx'

/** The figure that a line opens to. */
const OPENS: Readonly<Record<OutlayRow['kind'], DerivationKey>> = {
  run: 'cost',
  spares: 'sparesCost',
  salaries: 'salaries',
  total: 'outlay',
}

/** What the run costs with the spares and people beside it, line by line; nothing where neither was said. */
export function OutlayCard({ answer, ...opens }: Opens & { readonly answer: BoardFigures }) {
  const words = useEngineWords()
  const w = words.engine.outlay
  const { outlay } = answer
  if (outlay === null) return null
  const { spares } = outlay
  return (
    <section className="card" aria-label={w.section}>
      <h2>{w.section}</h2>
      <table className="table pairs">
        <tbody>
          {outlayRows(outlay, w).map(({ kind, label, cost }, index) => (
            <tr key={`${kind}${index}`} className={kind === 'total' ? 'total' : ''}>
              <th scope="row">{label}</th>
              <td>
                {cost === null ? (
                  w.noPrice
                ) : (
                  <>
                    <Open
                      of={OPENS[kind]}
                      text={beside(cost.mid, cost.low, cost.high, cost.currency, words)}
                      {...opens}
                    />
                    <small> {span(cost.low, cost.high, cost.currency, words)}</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {spares === null ? null : (
        <p className="more">
          {w.waiting} <Open of="waiting" text={amount(spares.waiting, '1', words, 'percent')} {...opens} />
          {words.document.clause}
          {w.enough(amount(spares.enough, '', words))}
        </p>
      )}
    </section>
  )
}
