import type { TableView } from '@touchstone/verbs/equity'
import { HoldersCard } from './table-card.tsx'

interface Props {
  readonly answer: TableView
  /** The file as it stands in the editor. */
  readonly text: string
  /** The day asked for; the last unless said. */
  readonly day: string | null
  readonly onDay: (day: string | null) => void
  readonly onLine: () => void
}

/** Everything about who has what: the holders on a day. */
export function TablePane({ answer, day, text, onLine }: Props) {
  const last = answer.days.length - 1
  const asked = answer.days.findIndex((one) => one.date === day)
  const index = asked < 0 ? last : asked
  const shown = answer.days[index]
  if (shown === undefined) return null
  return <HoldersCard answer={answer} index={index} text={text} onLine={onLine} />
}
