import { type Owners, ownersRows, ownersScene } from '@touchstone/render/captable'
import type { TableView } from '@touchstone/verbs/equity'
import { useCallback, useId, useMemo } from 'react'
import { PictureFrame } from '../answer/picture.tsx'
import { TableWords } from './page-names.ts'
import { EventList } from './table-events.tsx'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly answer: TableView
  readonly index: number
  readonly text: string
  readonly onIndex: (index: number) => void
  readonly onLine: () => void
}

const ownersOf = (answer: TableView): Owners => ({
  byCapital: answer.form !== 'shares',
  holders: answer.holders.map(({ id, name }) => ({ id, name })),
  days: answer.days.map((day) => ({
    date: day.date,
    parts: Object.fromEntries(day.rows.map((row) => [row.holder, row.fullyDilutedShare?.number ?? 0])),
    free: day.free.share?.number ?? 0,
  })),
})

/** Whose part changed from one day to the next, the largest change first. */
function movesOf(answer: TableView, index: number): readonly { holder: string; from: number; to: number }[] {
  const [before, after] = [answer.days[index - 1], answer.days[index]]
  const part = (day: TableView['days'][number] | undefined, holder: string): number =>
    day?.rows.find((one) => one.holder === holder)?.fullyDilutedShare?.number ?? 0
  return answer.holders
    .map(({ id }) => ({ holder: id, from: part(before, id), to: part(after, id) }))
    .filter((one) => Math.abs(one.to - one.from) >= 0.00005)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
}

/** Who had what over time, and a slider over the days on which that changed. */
export function HistoryCard({ answer, index, text, onIndex, onLine }: Props) {
  const words = useEquityWords()
  const { history: w } = words.equityPage
  const id = useId()
  const names = useMemo(() => new TableWords(answer, words), [answer, words])
  const owners = useMemo(() => ownersOf(answer), [answer])
  const draw = useCallback((width: number) => ownersScene(owners, words, width, index), [owners, words, index])
  const table = useMemo(() => ownersRows(owners, words), [owners, words])
  const moves = useMemo(() => movesOf(answer, index), [answer, index])
  const day = answer.days[index]
  if (day === undefined) return null
  if (answer.undated)
    return (
      <section className="card plans" aria-label={w.title}>
        <h2>{w.title}</h2>
        <p className="more">{w.undated}</p>
      </section>
    )
  const count = answer.days.length
  const said = w.step(index + 1, count, day.date)
  const share = (part: number): string => names.say.percent(part)
  return (
    <section className="card plans history" aria-label={w.title}>
      <h2>{w.title}</h2>
      <PictureFrame
        draw={draw}
        table={
          <table className="table ledger">
            <thead>
              <tr>
                {table.head.map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([date = '', ...cells]) => (
                <tr key={date}>
                  <th scope="row">{date}</th>
                  {cells.map((cell, column) => (
                    <td key={column} data-label={table.head[column + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      {count < 2 ? (
        <p className="more">{w.single(day.date)}</p>
      ) : (
        <div className="slider">
          <label htmlFor={id}>{w.slider}</label>
          <button
            type="button"
            className="step"
            aria-label={w.before}
            title={w.before}
            disabled={index === 0}
            onClick={() => onIndex(index - 1)}
          >
            ‹
          </button>
          <input
            id={id}
            type="range"
            min={0}
            max={count - 1}
            step={1}
            value={index}
            aria-valuetext={said}
            onChange={(event) => onIndex(Number(event.currentTarget.value))}
          />
          <button
            type="button"
            className="step"
            aria-label={w.after}
            title={w.after}
            disabled={index === count - 1}
            onClick={() => onIndex(index + 1)}
          >
            ›
          </button>
          <output htmlFor={id}>{said}</output>
        </div>
      )}
      <div className="changes" aria-live="polite">
        <h3>{w.changed}</h3>
        <EventList label={w.changed} events={day.events} answer={answer} names={names} text={text} onLine={onLine} />
        <p className="more">
          {moves.length === 0
            ? w.unmoved
            : words.equityPage.list(
                moves.map((one) => w.moves(names.holder(one.holder), share(one.from), share(one.to))),
              )}
        </p>
      </div>
    </section>
  )
}
