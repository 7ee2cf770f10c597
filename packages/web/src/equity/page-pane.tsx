import type { TableInput, TableView } from '@touchstone/verbs/equity'
import { useMemo } from 'react'
import { Tiles } from '../answer/tiles.tsx'
import { FilesCard } from './files-card.tsx'
import { HistoryCard } from './history-card.tsx'
import { TableWords } from './page-names.ts'
import { StatedCard } from './table-stated.tsx'
import { HoldersCard } from './table-card.tsx'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly answer: TableView
  readonly table: TableInput
  /** The file as it stands in the editor. */
  readonly text: string
  /** The day asked for; the last unless said. */
  readonly day: string | null
  readonly onDay: (day: string | null) => void
  readonly onLine: () => void
}

/** Everything about who has what: figures, holders on a day, how it came about, and the totals that the file states. */
export function TablePane({ answer, table, day, text, onDay, onLine }: Props) {
  const words = useEquityWords()
  const { equityPage: w } = words
  const names = useMemo(() => new TableWords(answer, words), [answer, words])
  const last = answer.days.length - 1
  const asked = answer.days.findIndex((one) => one.date === day)
  const index = asked < 0 ? last : asked
  const shown = answer.days[index]
  if (shown === undefined) return null
  const byCapital = answer.form !== 'shares'
  const partly = shown.rows.some((one) => one.investedPartly)
  const tile = (key: string, label: string, value: string, notes: readonly string[] = []) => ({
    key,
    label,
    value,
    interval: null,
    notes,
  })
  const money = (one: { readonly text: string; readonly number: number }): string =>
    `${names.money(one)} ${answer.currency}`
  return (
    <>
      <Tiles
        tiles={[
          tile('holders', w.tiles.holders, String(shown.rows.length)),
          tile('issued', byCapital ? w.tiles.capital : w.tiles.issued, names.count(shown.issued)),
          byCapital
            ? tile(
                'paid-in',
                w.tiles.paidIn,
                shown.paidIn === null ? '' : names.money(shown.paidIn),
                shown.paidIn === null || shown.issued.number === 0
                  ? []
                  : [w.ofCapital(names.say.percent(shown.paidIn.number / shown.issued.number))],
              )
            : tile(
                'fully-diluted',
                w.tiles.fullyDiluted,
                names.count(shown.fullyDiluted),
                shown.free.shares.number > 0 ? [w.freeIn(names.count(shown.free.shares))] : [],
              ),
          tile('invested', w.tiles.invested, partly ? w.atLeast(money(shown.invested)) : money(shown.invested)),
        ]}
      />
      <HistoryCard
        answer={answer}
        index={index}
        text={text}
        onIndex={(next) => onDay(next === last ? null : (answer.days[next]?.date ?? null))}
        onLine={onLine}
      />
      <HoldersCard answer={answer} index={index} text={text} onLine={onLine} />
      <FilesCard answer={answer} index={index} table={table} />
      {answer.stated.length === 0 ? null : <StatedCard answer={answer} text={text} onLine={onLine} />}
    </>
  )
}
