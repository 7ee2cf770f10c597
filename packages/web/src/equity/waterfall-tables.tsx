import { type PaidExit, Say, toTheUnit } from '@touchstone/render/captable'
import { usePanelWords } from './waterfall-words.tsx'

interface Props {
  readonly paid: PaidExit
  readonly currency: string
  readonly said: string
  readonly nameOf: (id: string) => string
}

/** Who gets what at the exit, by class and by holder, to the last unit. */
export function ExitTables({ paid, currency, said, nameOf }: Props) {
  const words = usePanelWords()
  const w = words.capPanels.waterfall
  const say = new Say(words.captable)
  const held = paid.held > 0n
  const head = (name: string) => (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        <th scope="col">
          {w.columns.amount} {currency}
        </th>
        <th scope="col">{w.columns.share}</th>
      </tr>
    </thead>
  )
  const cells = (one: { readonly amount: bigint; readonly share: number | null; readonly later: bigint }) => (
    <>
      <td>
        {toTheUnit(one.amount, currency)}
        {held && one.later > 0n ? (
          <small>
            {w.columns.later} {toTheUnit(one.later, currency)}
          </small>
        ) : null}
      </td>
      <td>{say.percent(one.share)}</td>
    </>
  )
  return (
    <section className="card exit-tables" aria-label={w.atExit(said)}>
      <h3>{w.atExit(said)}</h3>
      <p className="more">{w.exactNote}</p>
      <table className="table figures">
        {head(w.columns.payee)}
        <tbody>
          {paid.payees.map((one) => (
            <tr key={`${one.kind}${one.id}`}>
              <th scope="row">
                {nameOf(one.id)}
                <small>{words.captable.states[one.state]}</small>
              </th>
              {cells(one)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            {cells({ amount: paid.exit, later: paid.held, share: paid.exit === 0n ? null : 1 })}
          </tr>
        </tfoot>
      </table>
      <table className="table figures">
        {head(w.columns.holder)}
        <tbody>
          {paid.holders.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {cells(one)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
