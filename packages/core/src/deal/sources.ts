import { withoutReadings } from '@touchstone/core/units'
import { type Cite, issue, type Issue, type Source, type Tree, nearest } from '@touchstone/core/facts'

/** A source of the deal file with its kept text, where the shell found it. */
export interface DealSource extends Source {
  readonly text: string | null
  readonly file: string | null
}

type Leaf = Extract<Tree, { kind: 'scalar' }>

const squash = (words: string): string => withoutReadings(words.replace(/\s+/g, ''))

/** Whether a quote holds the words a value is written in, spaces, line ends and inserted readings aside. */
const holds = (quote: string, words: string): boolean => quote.includes(words) || squash(quote).includes(squash(words))

/**
 * What a stretch `source#start-end` stands for, with `words` the literal value it must hold (null: not checked), or the
 * issue that says why it stands for nothing: `deal/unknown-source`, `deal/bad-span`, `deal/quote-differs`. Offsets are
 * UTF-16, the end exclusive. A source without a kept text is taken at its word.
 * @example citeOf({ kind: 'scalar', literal: 'a#0-2', plain: 'a#0-2', quoted: false, at: { source: '', path: '' } }, [{ id: 'a', title: 'A', text: '数亿元', file: null }], '数亿').cite.quote // "数亿"
 */
export function citeOf(
  from: Leaf,
  sources: readonly DealSource[],
  words: string | null,
): { readonly cite: Cite | null; readonly issue: Issue | null } {
  const refuse = (one: Issue): { cite: null; issue: Issue } => ({ cite: null, issue: one })
  const text = from.literal
  const found = /^(.*)#(\d{1,9})-(\d{1,9})$/.exec(text)
  const name = found?.[1] ?? (text.includes('#') ? text.slice(0, text.lastIndexOf('#')) : text)
  const source = sources.find((one) => one.id === name)
  if (source === undefined) {
    const names = sources.map((one) => one.id)
    return refuse(issue('deal/unknown-source', 'error', from.at, { source: name, nearest: nearest(name, names) }))
  }
  const start = Number(found?.[2] ?? 0)
  const end = Number(found?.[3] ?? 0)
  const length = source.text?.length ?? 0
  if (found === null || start >= end || (source.text !== null && end > length))
    return refuse(issue('deal/bad-span', 'error', from.at, { text, length }))
  const quote = source.text === null ? (words ?? '') : source.text.slice(start, end)
  const cite: Cite = { kind: 'text', span: { source: name, start, end }, quote }
  if (source.text !== null && words !== null && !holds(quote, words))
    return { cite, issue: issue('deal/quote-differs', 'error', from.at, { text: words, quote }) }
  return { cite, issue: null }
}
