import type { TableView } from '@touchstone/render'
import { Runs } from './inline.tsx'

/** A table with a heading for every column and row; on a phone each row becomes lines with their column's name. */
export function TableBlock({ of }: { readonly of: TableView }) {
  return (
    <table className="table">
      {of.caption.length === 0 ? null : (
        <caption>
          <Runs of={of.caption} />
        </caption>
      )}
      <thead>
        <tr>
          {of.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <Runs of={cell} />
                </th>
              ) : (
                <td key={column} data-label={of.columns[column]}>
                  <Runs of={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
