import { Say } from '@touchstone/render/captable'
import type { TableInput } from '@touchstone/verbs/equity'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { useEquityWords } from './words.tsx'

/** The classes of a cap table with what is issued of each. */
export function ClassesCard({ table }: { readonly table: TableInput | null }) {
  const words = useEquityWords()
  const say = new Say(words.captable)
  const { answer } = useAsked('tableView', table, { worker: ledger, lang: words.lang, lane: 'classes' })
  const last = answer?.days.at(-1)
  if (answer === null || last === undefined) return null
  return (
    <section className="card">
      <table className="table ledger">
        <thead>
          <tr>
            <th scope="col">{words.captable.labels.class}</th>
            <th scope="col">{words.equityPage.table.columns.issued}</th>
            <th scope="col">{words.captable.labels.price}</th>
          </tr>
        </thead>
        <tbody>
          {answer.classes.map((one) => {
            const state = last.classes.find((each) => each.class === one.id)
            return (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td data-label={words.equityPage.table.columns.issued}>
                  {state === undefined ? '' : say.count(state.issued)}
                </td>
                <td data-label={words.captable.labels.price}>{say.price(one.price)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
