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
  const head = (name: string, does: boolean) => (
    <thead>
      <tr>
        <th scope="col">{name}</th>
        {does ? <th scope="col">{w.columns.does}</th> : null}
        <th scope="col">
          {w.columns.amount} {currency}
        </th>
        <th scope="col">{w.columns.share}</th>
        {held ? <th scope="col">{w.columns.later}</th> : null}
      </tr>
    </thead>
  )
  const cells = (one: { readonly amount: bigint; readonly share: number | null; readonly later: bigint }) => (
    <>
      <td data-label={w.columns.amount}>{toTheUnit(one.amount, currency)}</td>
      <td data-label={w.columns.share}>{say.percent(one.share)}</td>
      {held ? <td data-label={w.columns.later}>{toTheUnit(one.later, currency)}</td> : null}
    </>
  )
  return (
    <section className="card exit-tables" aria-label={w.atExit(said)}>
      <h3>{w.atExit(said)}</h3>
      <p className="more">{w.exactNote}</p>
      <table className="table ledger by-class">
        {head(w.columns.payee, true)}
        <tbody>
          {paid.payees.map((one) => (
            <tr key={`${one.kind}${one.id}`}>
              <th scope="row">{nameOf(one.id)}</th>
              <td data-label={w.columns.does} className="does">
                {words.captable.states[one.state]}
              </td>
              {cells(one)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.total}</th>
            <td />
            {cells({ amount: paid.exit, later: paid.held, share: paid.exit === 0n ? null : 1 })}
          </tr>
        </tfoot>
      </table>
      <table className="table ledger">
        {head(w.columns.holder, false)}
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
