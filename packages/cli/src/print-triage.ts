import { displayWidth, formatValue, nameIn, padTo, type Words } from '@touchstone/render'
import type { TriageWords } from '@touchstone/render/words/triage'
import type { Quote } from '@touchstone/core/triage'
import type { TriageOutput, TriageRow } from '@touchstone/verbs/triage'

/** Longest cell; what is longer is in the lines below the table. */
const WIDEST = 28

function cut(cell: string): string {
  if (displayWidth(cell) <= WIDEST) return cell
  let out = ''
  for (const sign of cell) {
    if (displayWidth(out + sign) > WIDEST - 1) break
    out += sign
  }
  return `${out}…`
}

/** Where words stand: their document, with its page where it has pages. */
export type Where = (document: string, start: number) => string

interface Speech {
  readonly say: TriageWords
  readonly words: Words
  readonly where: Where
}

const quoted = ({ words, where }: Speech, quotes: readonly Quote[]): string =>
  quotes
    .map((one) => `${words.document.quote(one.quote.replace(/\s+/g, ' '))} ${where(one.document, one.span[0])}`)
    .join(words.document.listComma)

type Sums = TriageRow['amounts']

/** How far a deal is, where it is not done. */
const stateOf = (status: string, say: TriageWords): string => (status === 'completed' ? '' : (say.states[status] ?? ''))

const amountIn = ({ low, high, currency }: Sums[number], words: Words): string =>
  formatValue({ kind: 'range', unit: currency, low, high }, 'full', words)

/** Figures of all documents side by side, each with what it is of, how far its deal is and its place; whether they differ. */
function sumsOf(title: string, sums: Sums, differ: boolean, { say, words, where }: Speech): readonly string[] {
  if (sums.length === 0) return []
  const { colon } = words.document
  const one = (sum: Sums[number]): string => {
    const aside = [say.kinds[sum.kind] ?? '', stateOf(sum.status, say)].filter((it) => it !== '').map(say.aside)
    const said = amountIn(sum, words)
    const raw = sum.raw.replace(/\s+/g, '')
    const shown = said === raw ? said : `${said} ${words.document.quote(sum.raw)}`
    return `${shown}${aside.join('')} ${where(sum.document, sum.span[0])}`
  }
  return [`${title}${colon}${[...new Set(sums.map(one))].join(' / ')}${differ ? say.aside(say.differ) : ''}`]
}

function cells(row: TriageRow, index: number, say: TriageWords, words: Words): readonly string[] {
  const terms: Readonly<Record<string, string>> = words.terms
  // In the reader's own language and numbers; the words of the documents stand below.
  const amounts = [...new Set(row.amounts.map((one) => amountIn(one, words)))].join(' / ')
  const round = row.round === null ? '' : (terms[`round/${row.round}`] ?? row.round)
  const states = row.statuses.map((one) => stateOf(one, say)).filter((one) => one !== '')
  return [
    String(index + 1),
    nameIn(row, words.lang) ?? say.unnamed,
    `${round}${states.length === 0 ? '' : say.aside(states.join(words.document.listComma))}`,
    `${amounts}${row.amountsDiffer ? say.aside(say.differ) : ''}`,
    row.layer === null ? '' : say.layers[row.layer],
    row.claim === null ? '' : say.claims[row.claim],
    row.known ? say.known : say.isNew,
    row.flags.map((one) => one.id).join(' '),
    say.fit(row.fit === null ? null : Math.round(row.fit * 100), Math.round(row.weighed * 100)),
  ]
}

/** The ranked table, and under it for each row what decided it: layer, claim, flags, reasons, each with its words. */
export function triageText(
  value: TriageOutput,
  say: TriageWords,
  words: Words,
  where: Where = (document) => document,
): string {
  const speech: Speech = { say, words, where }
  const { columns } = say
  const head = [
    columns.rank,
    columns.company,
    columns.round,
    columns.amount,
    columns.layer,
    columns.claim,
    columns.state,
    columns.flags,
    columns.fit,
  ]
  const table = [head, ...value.rows.map((row, index) => cells(row, index, say, words).map(cut))]
  const widths = head.map((_, at) => Math.max(...table.map((row) => displayWidth(row[at] ?? ''))))
  const lines = table.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : padTo(cell, widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  const { colon, listComma } = words.document
  const terms: Readonly<Record<string, string>> = words.terms
  const copied = value.documents
    .filter((one) => one.copies.length > 0)
    .map((one) => `${one.id}${colon}${say.copies(one.copies.length)}${say.aside(one.copies.join(listComma))}`)
  const below = value.rows.flatMap((row, index) => {
    const decided = [
      ...sumsOf(columns.amount, row.amounts, row.amountsDiffer, speech),
      ...sumsOf(columns.valuation, row.valuations, row.valuationsDiffer, speech),
      ...(row.leadsBy.length === 0
        ? []
        : [
            `${columns.leads}${colon}${row.leadsBy.map((one) => `${one.name} ${one.document}`).join(words.document.listComma)}`,
          ]),
      ...(row.layer === null
        ? []
        : [
            `${columns.layer}${colon}${[
              `${say.layers[row.layer]} ${quoted(speech, row.layerWords.slice(0, 1))}`,
              ...row.otherLayers.map(
                (one) => `${say.instead}${colon}${say.layers[one.layer]} ${quoted(speech, one.evidence.slice(0, 1))}`,
              ),
            ].join(' / ')}`,
          ]),
      ...(row.claim === null
        ? []
        : [`${columns.claim}${colon}${say.claims[row.claim]} ${quoted(speech, row.claimWords.slice(0, 2))}`]),
      ...row.flags.map(
        (one) =>
          `${one.id} ${one.says}${colon}${quoted(speech, one.evidence)}${one.against === undefined ? '' : ` · ${one.against}`} → ${one.refutes}`,
      ),
      ...(row.excluded === null ? [] : [row.excluded.says]),
      ...row.reasons.map((one) => one.says),
      ...row.historic
        .slice(0, 6)
        .map(
          (one) =>
            `${say.page.past}${colon}${[one.round === null ? null : (terms[`round/${one.round}`] ?? one.round), one.amount].filter((it) => it !== null).join(' ')} ${where(one.words.document, one.words.span[0])}`,
        ),
    ]
    return ['', `${index + 1} ${nameIn(row, words.lang) ?? say.unnamed}`, ...decided.map((one) => `  ${one}`)]
  })
  const caption = say.page.caption(value.rows.length, value.documents.length)
  const thesis = value.thesis === null ? say.open : `${say.page.thesis}${colon}${value.thesis.name ?? ''}`
  return `${caption} · ${thesis}\n${[...lines, ...copied].join('\n')}\n${below.join('\n')}\n`
}
