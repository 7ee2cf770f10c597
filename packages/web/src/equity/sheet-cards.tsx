import type { CapTableSheet } from '@touchstone/render/captable'

/** The sections of a sheet as cards, each a table whose first column heads its rows. */
export function SheetCards({
  sections,
  card = 'card',
  table = 'table',
}: Pick<CapTableSheet, 'sections'> & { readonly card?: string; readonly table?: string }) {
  return sections.map((section) => (
    <section key={section.title} className={card} aria-label={section.title}>
      <h2>{section.title}</h2>
      <table className={table}>
        <tbody>
          {section.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ))
}
