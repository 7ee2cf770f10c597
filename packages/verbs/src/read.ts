import { issue, type IssueOf, type NamedFact, ok } from '@touchstone/core/facts'
import { completed, readDeals, type Readings, storyIn } from '@touchstone/reader'
import type { ReadIssueCode } from '@touchstone/render'
import { type DocumentInput, withinReach } from './document.ts'
import { envelope } from './envelope.ts'
import type { Context, Envelope, ReadingContext } from './types.ts'

/** What may be said of a document that was read; the words of its page have a sentence for each and for nothing else. */
type Note = IssueOf<ReadIssueCode>

const kept = new WeakMap<readonly NamedFact[], readonly NamedFact[]>()

/** Names with a source; what is only remembered joins names across documents and decides nothing in one. */
function citedOf(names: readonly NamedFact[]): readonly NamedFact[] {
  const found = kept.get(names) ?? names.filter(({ memory }) => memory !== true)
  kept.set(names, found)
  return found
}

/** What the reader finds, without words, founders, speech and layers, within reach of a long text. */
export function readText(input: DocumentInput, context: ReadingContext): Readings {
  return readDeals(withinReach(input).text, {
    readings: context.reference.readings,
    models: context.modelNames ?? context.reference.models,
    ...(context.names === undefined ? {} : { names: citedOf(context.names) }),
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.published === undefined ? {} : { published: input.published }),
  })
}

/** What was read in a document, with founders, who says what and the layers of its companies. */
export const readWhole = (input: DocumentInput, readings: Readings, names?: readonly NamedFact[]): Readings =>
  completed(withinReach(input).text, readings, names === undefined ? undefined : citedOf(names))

/** What the reader finds, without words; shared by the verbs that start from a document. */
export const readDocument = (input: DocumentInput, context: ReadingContext): Readings =>
  readWhole(input, readText(input, context), context.names)

/** Deals of a document from a place on were not read: where, and its first words. */
export function dealsUnread(input: DocumentInput, [start, end]: readonly [number, number]): Note {
  const before = input.text.slice(0, start)
  const line = before.split('\n').length
  const column = start - before.lastIndexOf('\n')
  const at = { source: input.name ?? input.id ?? 'text', path: '', line, column, start, end }
  const [words = ''] = input.text.slice(start, start + 20).split('\n')
  return issue('read/deals-unread', 'warning', at, { read: start, of: input.text.length, text: words })
}

/** Notes on a document, whatever was found in it: it is longer than what is read of one, tells of too many deals, or is a story. */
export function cautions(input: DocumentInput, { unread }: Pick<Readings, 'unread'>): readonly Note[] {
  const { text } = withinReach(input)
  const of = input.text.length
  const at = { source: input.name ?? input.id ?? 'text', path: '' }
  const story = storyIn(text)
  return [
    ...(text.length === of ? [] : [issue('read/too-long', 'warning', at, { read: text.length, of })]),
    ...(unread === undefined ? [] : [dealsUnread(input, unread)]),
    ...(story === null ? [] : [issue('read/story', 'warning', at, { text: text.slice(...story) })]),
  ]
}

/** The notes on a document, and one more where it holds nothing the desk can use. */
export function shortcomings(readings: Readings, input: DocumentInput): readonly Note[] {
  const something = readings.companies.length + readings.deals.length + readings.models.length + readings.figures.length
  const at = { source: input.name ?? input.id ?? 'text', path: '' }
  return [...cautions(input, readings), ...(something > 0 ? [] : [issue('read/nothing-found', 'warning', at, {})])]
}

/** Verb `read`: a document → readings with their places. */
export function readVerb(input: DocumentInput, context: Context): Envelope<Readings> {
  const readings = readDocument(input, context)
  return envelope(ok(readings, shortcomings(readings, input)), context)
}
