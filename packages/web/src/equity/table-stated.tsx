import type { TableView } from '@touchstone/verbs/equity'
import { useMemo } from 'react'
import { TableWords } from './page-names.ts'
import { LineLink } from './table-events.tsx'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly answer: TableView
  readonly text: string
  readonly onLine: () => void
}

/** The totals that a file states, beside what its rows come to; a file in which they disagree is refused. */
export function StatedCard({ answer, text, onLine }: Props) {
  const words = useEquityWords()
  const { stated: w } = words.equityPage
  const names = useMemo(() => new TableWords(answer, words), [answer, words])
  return (
    <section className="card plans" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p className="more">{w.agree(answer.stated.length)}</p>
      <table className="table ledger">
        <thead>
          <tr>
            <th scope="col">{w.columns.total}</th>
            <th scope="col">{w.columns.stated}</th>
            <th scope="col">{w.columns.found}</th>
          </tr>
        </thead>
        <tbody>
          {answer.stated.map((one) => (
            <tr key={one.at.path}>
              <th scope="row">
                {[w.of[one.of], names.class(one.class), names.holder(one.holder)]
                  .filter((each) => each !== '')
                  .join(' · ')}{' '}
                {one.at.line === undefined ? null : (
                  <LineLink line={one.at.line} answer={answer} text={text} onLine={onLine} />
                )}
              </th>
              <td data-label={w.columns.stated}>{names.count(one.stated)}</td>
              <td data-label={w.columns.found}>{names.count(one.found)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
