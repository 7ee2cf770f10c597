import type { TableEvent, TableView } from '@touchstone/verbs/equity'
import type { TableWords } from './page-names.ts'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly label: string
  readonly events: readonly TableEvent[]
  readonly answer: TableView
  readonly names: TableWords
  readonly text: string
  readonly onLine: () => void
}

/** Selects a line of the file in the editor beside and brings it into sight. */
function select(text: string, line: number): void {
  const area = document.querySelector<HTMLTextAreaElement>('.file-text textarea')
  if (area === null) return
  const from = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0)
  const end = text.indexOf('\n', from)
  area.focus({ preventScroll: true })
  area.setSelectionRange(from, end < 0 ? text.length : end)
  const numbers = document.querySelector(`.file-text .numbers span:nth-child(${line})`)
  numbers?.scrollIntoView({ block: 'center' })
}

/** Transactions in words, each leading to its line in the file. */
export function EventList({ label, events, answer, names, text, onLine }: Props) {
  return (
    <ol className="events" aria-label={label}>
      {events.map((one) => {
        const { line } = one.at
        return (
          <li key={`${one.at.path}${one.type}`}>
            {answer.undated ? null : <time dateTime={one.date}>{one.date}</time>}
            <span>{names.event(one)}</span>
            {line === undefined ? null : <LineLink line={line} answer={answer} text={text} onLine={onLine} />}
          </li>
        )
      })}
    </ol>
  )
}

/** The way to a line of the file in the editor. */
export function LineLink({
  line,
  answer,
  text,
  onLine,
}: Pick<Props, 'answer' | 'text' | 'onLine'> & { readonly line: number }) {
  const { equityPage } = useEquityWords()
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        onLine()
        // On a phone the editor appears with the next paint.
        requestAnimationFrame(() => requestAnimationFrame(() => select(text, line)))
      }}
    >
      {answer.kind === 'sheet' ? equityPage.table.row(line) : equityPage.table.goTo(line)}
    </button>
  )
}
