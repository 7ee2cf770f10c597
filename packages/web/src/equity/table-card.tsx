import type { TableDay, TableEvent, TableRow, TableView } from '@touchstone/verbs/equity'
import { Fragment, useMemo, useState } from 'react'
import { TableWords } from './page-names.ts'
import { EventList } from './table-events.tsx'
import { type PageWords, useEquityWords } from './words.tsx'

interface Props {
  readonly answer: TableView
  /** Which of its days. */
  readonly index: number
  readonly text: string
  readonly onLine: () => void
}

/** Whether a transaction is of a holder. */
const isOf = (one: TableEvent, holder: string): boolean => one.holder === holder || one.from === holder

/** Holders by classes on a day; a row opens to every transaction behind it and its place in the file. */
export function HoldersCard({ answer, index, text, onLine }: Props) {
  const words = useEquityWords()
  const { table: w } = words.equityPage
  const names = useMemo(() => new TableWords(answer, words), [answer, words])
  const [open, setOpen] = useState<string | null>(null)
  const day = answer.days[index]
  const events = useMemo(() => answer.days.slice(0, index + 1).flatMap((one) => one.events), [answer, index])
  if (day === undefined) return null
  const byCapital = answer.form !== 'shares'
  const classes = answer.classes.filter(
    (one) =>
      day.rows.some((row) => row.cells.some((cell) => cell.class === one.id)) &&
      !(byCapital && answer.classes.length === 1),
  )
  const columns = [
    ...classes.map((one) => one.name),
    byCapital ? w.columns.capital : w.columns.issued,
    ...(byCapital ? [w.columns.paidIn] : []),
    byCapital ? w.columns.capitalShare : w.columns.issuedShare,
    ...(byCapital ? [] : [w.columns.dilutedShare]),
    w.columns.votesShare,
    `${w.columns.invested} ${answer.currency}`,
  ]
  return (
    <section className="card plans" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p className="more">{w.note(byCapital)}</p>
      <div className="wide-table">
        <table className="table ledger holders">
          <thead>
            <tr>
              <th scope="col">{w.columns.holder}</th>
              {columns.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {day.rows.map((row) => {
              const name = names.holder(row.holder)
              const opened = open === row.holder
              return (
                <Fragment key={row.holder}>
                  <tr className={opened ? 'opened' : ''}>
                    <th scope="row">
                      <button
                        type="button"
                        className="link"
                        aria-expanded={opened}
                        title={w.openHolder(name)}
                        onClick={() => setOpen(opened ? null : row.holder)}
                      >
                        {name}
                      </button>
                    </th>
                    {cellsOf(row, { answer, names, classes, words: words.equityPage }).map((cell, column) => (
                      <td key={columns[column]} data-label={columns[column]}>
                        {cell.text}
                        {cell.note === null ? null : <small>{cell.note}</small>}
                      </td>
                    ))}
                  </tr>
                  {opened ? (
                    <tr className="behind">
                      <td colSpan={columns.length + 1}>
                        <EventList
                          label={w.transactions(name)}
                          events={events.filter((one) => isOf(one, row.holder))}
                          answer={answer}
                          names={names}
                          text={text}
                          onLine={onLine}
                        />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              )
            })}
            {day.free.shares.number > 0 ? (
              <tr className="free">
                <th scope="row">
                  {w.free}
                  {classes.some((one) => one.kind === 'options') ? null : <small>{names.count(day.free.shares)}</small>}
                </th>
                {classes.map((one) => (
                  <td key={one.id} data-label={one.name}>
                    {one.kind === 'options' ? names.count(day.free.shares) : ''}
                  </td>
                ))}
                <td />
                <td />
                <td data-label={w.columns.dilutedShare}>{names.say.stake(day.free.share)}</td>
                <td />
                <td />
              </tr>
            ) : null}
          </tbody>
          <tfoot>
            <tr className="total">
              <th scope="row">{w.columns.total}</th>
              {totalsOf(day, { answer, names, classes }).map((one, column) => (
                <td key={columns[column]} data-label={columns[column]}>
                  {one}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {day.convertibles.length === 0 ? null : (
        <table className="table ledger papers">
          <caption>{w.convertibles}</caption>
          <tbody>
            {day.convertibles.map((one) => (
              <tr key={one.id}>
                <th scope="row">{names.holder(one.holder)}</th>
                <td>
                  {w.paper[one.type]} {one.id}
                </td>
                <td data-label={w.balance}>
                  {names.money(one.balance)} {answer.currency}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface Shown {
  readonly answer: TableView
  readonly names: TableWords
  readonly classes: TableView['classes']
}

interface Cell {
  readonly text: string
  readonly note: string | null
}

const plain = (text: string): Cell => ({ text, note: null })

function cellsOf(
  row: TableRow,
  { answer, names, classes, words }: Shown & { readonly words: PageWords['equityPage'] },
): readonly Cell[] {
  const w = words.table
  const { say } = names
  const byCapital = answer.form !== 'shares'
  const secondary =
    row.secondary.number === 0
      ? null
      : w.secondary(
          names.money({ text: row.secondary.text.replace('-', ''), number: Math.abs(row.secondary.number) }),
          row.secondary.number > 0,
        )
  const invested = row.investedPartly ? words.atLeast(names.money(row.invested)) : names.money(row.invested)
  return [
    ...classes.map(({ id }): Cell => {
      const cell = row.cells.find((one) => one.class === id)
      if (cell === undefined) return plain('')
      return { text: names.count(cell.shares), note: cell.vested === null ? null : w.vested(names.count(cell.vested)) }
    }),
    plain(row.issued.number === 0 ? '' : names.count(row.issued)),
    ...(byCapital ? [plain(row.paidIn === null ? '' : names.money(row.paidIn))] : []),
    plain(row.issued.number === 0 ? '' : say.stake(row.issuedShare)),
    ...(byCapital ? [] : [plain(say.stake(row.fullyDilutedShare))]),
    plain(row.votes.number === 0 ? '' : say.stake(row.votesShare)),
    { text: row.invested.number === 0 && !row.investedPartly ? '' : invested, note: secondary },
  ]
}

function totalsOf(day: TableDay, { answer, names, classes }: Shown): readonly string[] {
  const byCapital = answer.form !== 'shares'
  return [
    ...classes.map(({ id, kind }) => {
      const one = day.classes.find((each) => each.class === id)
      return one === undefined ? '' : names.count(kind === 'options' ? one.fullyDiluted : one.issued)
    }),
    names.count(day.issued),
    ...(byCapital ? [day.paidIn === null ? '' : names.money(day.paidIn)] : []),
    '100%',
    ...(byCapital ? [] : ['100%']),
    '100%',
    names.money(day.invested),
  ]
}
