/**
 * What a careful analyst takes from one article, and what the reader finds of it. The facts are a file
 * (`golden/reader/<name>.jsonl`): `expects` are parts of the reader's answer, null where that answer has no place for such
 * a fact; `like` is a sentence of our own that tells the same way. Where the article itself is at hand its readings are
 * noted (`<name>.note.jsonl`): spans and words that values were read from, and a digest of the text; never the text.
 */
import { createHash } from 'node:crypto'

/** Whether all of an expectation is in an answer; a list must have the same length. */
export function holds(expected, given) {
  if (Array.isArray(expected))
    return Array.isArray(given) && expected.length === given.length && expected.every((one, i) => holds(one, given[i]))
  if (typeof expected === 'object' && expected !== null)
    return (
      typeof given === 'object' &&
      given !== null &&
      Object.keys(expected).every((key) => holds(expected[key], given[key]))
    )
  return typeof expected === 'number' && typeof given === 'number'
    ? Math.abs(expected - given) <= 1e-9 * Math.abs(expected)
    : expected === given
}

/** The place of what was expected: of an amount or of parties rather than of the whole record. */
function placesOf({ in: list, ...expected }, found) {
  const named = ['founders', 'investors', 'existing', 'leads'].flatMap((key) =>
    expected[key] === undefined ? [] : found[key],
  )
  if (named.length > 0) return named.map((one) => one.span)
  if (list === 'deals') return found.amount === null ? [found.evidence] : [found.amount.span]
  return [found.span]
}

/** Of each fact: whether all of it was found, and where. */
export function lookedFor(facts, readings) {
  return facts.map(({ id, expects }) => {
    const hits = (expects ?? []).map(({ in: list, ...expected }) => ({
      expected: { in: list, ...expected },
      found: readings[list].find((one) => holds(expected, one)) ?? null,
    }))
    const found = hits.length > 0 && hits.every((one) => one.found !== null)
    const spans = found ? hits.flatMap((one) => placesOf(one.expected, one.found)).sort((a, b) => a[0] - b[0]) : []
    return { id, found, spans }
  })
}

/** Figures, models and deals that are no expected fact: what the reader takes for one and an analyst does not. */
export function beyond(facts, readings) {
  const expected = facts.flatMap(({ expects }) => expects ?? [])
  return ['deals', 'models', 'figures'].flatMap((list) =>
    readings[list]
      .filter((one) => !expected.some(({ in: where, ...rest }) => where === list && holds(rest, one)))
      .map((one) => ({ in: list, name: one.company ?? one.name ?? one.of, span: one.span ?? one.evidence })),
  )
}

/** What is kept of a run on the article: nothing of its words. */
export const noteOf = (text, facts, readings) => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  length: text.length,
  statements: readings.statements.length,
  facts: lookedFor(facts, readings),
  beyond: beyond(facts, readings),
})

export const BEGIN = '<!-- begin: facts of the article (npm run reader:article) -->'
export const END = '<!-- end: facts of the article -->'

/** The note as lines: of the text, of each fact, of each reading that is none of them. */
export function linesOf({ facts, beyond, ...text }) {
  const rows = [text, ...facts, ...beyond.map((one) => ({ beyond: one }))]
  return rows.map((one) => `${JSON.stringify(one)}\n`).join('')
}

/** The note that such lines hold. */
export function noteIn(lines) {
  const [text, ...rows] = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return {
    ...text,
    facts: rows.filter((one) => one.beyond === undefined),
    beyond: rows.flatMap((one) => (one.beyond === undefined ? [] : [one.beyond])),
  }
}

/** The table of docs/reader.md. */
export function tableOf(facts, note) {
  const lines = facts.map(({ id, fact, expects }) => {
    const { found, spans } = note.facts.find((one) => one.id === id) ?? { found: false, spans: [] }
    const at = spans.length === 0 ? '–' : `${spans[0][0]}–${Math.max(...spans.map(([, to]) => to))}`
    return `| ${fact} | ${found ? 'found' : expects === null ? 'missed: the answer has no place for it' : 'missed'} | ${at} |`
  })
  const found = note.facts.filter((one) => one.found).length
  const more =
    note.beyond.length === 0
      ? 'Beyond these it gives no deal, model or figure.'
      : `Beyond these it gives ${note.beyond.map((one) => `${one.name} (${one.in}, ${one.span.join('–')})`).join(', ')}.`
  return `${BEGIN}

${found} of ${facts.length} facts found. ${more} Statements kept with their speaker: ${note.statements}.

| fact | read | at |
| --- | --- | --- |
${lines.join('\n')}

${END}`
}

/** A page with its table between the marks put anew. */
export function withTable(page, table) {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from < 0 || to < from) throw new Error('docs/reader.md has no place for the facts of the article')
  return page.slice(0, from) + table + page.slice(to + END.length)
}
