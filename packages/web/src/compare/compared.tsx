import { formatWhole } from '@touchstone/render'
import type { CompareTable } from '@touchstone/render/compare'
import type { ReadComparison } from '@touchstone/verbs/compare'
import { Link } from '@tanstack/react-router'
import type { PageSearch } from '../app/search.ts'
import { useCompareWords } from './words.tsx'

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

/** Deals as columns, what is said of them as rows; where it is narrow each row becomes lines with the names of the deals. */
export function Compared({ of, table }: { readonly of: ReadComparison; readonly table: CompareTable }) {
  const { comparePage: w } = useCompareWords()
  return (
    <>
      <section aria-label={w.table}>
        <p className="more">{table.title}</p>
        <table className="table compared">
          <thead>
            <tr>
              <th scope="col">{w.row}</th>
              {of.deals.map(({ file }, at) => (
                <th key={file} scope="col">
                  <Link to="/deals/$file" params={{ file }} search={keep}>
                    {table.names[at]}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {cells.map((cell, at) => (
                  <td key={of.deals[at]?.file} data-label={table.names[at]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.pairs.length === 0 ? null : (
        <section aria-labelledby="compared-pairs">
          <h2 id="compared-pairs">{table.pairsTitle}</h2>
          <ul className="compared-list">
            {table.pairs.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="more">{table.pairsNote}</p>
        </section>
      )}
      <section aria-labelledby="compared-by">
        <h2 id="compared-by">{w.by}</h2>
        <ul className="compared-list">
          {[...table.by, w.draws(formatWhole(of.draws)), table.judged].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
