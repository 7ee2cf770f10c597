import type { Quantity } from '@touchstone/core/units'
import { displayWidth, echo, formatValue, padTo } from '@touchstone/render'
import type { CliWords } from '@touchstone/render/words/cli'
import type { Context, Draft } from '@touchstone/verbs'
import type { Inference, Quantiles } from '@touchstone/verbs/engine'
import type { Readings } from '@touchstone/reader'

interface Printing {
  readonly words: CliWords
  readonly context: Context
}

/** `数亿元  90%：2–8亿元，中位4亿 · 规则“数”`. */
export function quantityText(phrase: string, value: Quantity, context: Context): string {
  return `${phrase}  ${echo(value, context.words)}\n`
}

/** Columns of text, each as wide as its widest cell. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))))
  return rows
    .map((row) =>
      `  ${row.map((cell, i) => (i === row.length - 1 ? cell : padTo(cell, widths[i] ?? 0))).join('  ')}`.trimEnd(),
    )
    .join('\n')
}

const range = (low: number | null, high: number | null, unit: string, { context }: Printing): string =>
  formatValue({ kind: 'range', unit, low, high }, 'full', context.words)

/** What was read, one thing a line, with the words it rests on. */
export function readText(
  readings: Readings,
  text: string,
  printing: Printing,
  place: (offset: number) => string = () => '',
): string {
  const quote = ([start, end]: readonly [number, number]): string => {
    const where = place(start)
    return `“${text.slice(start, end).replace(/\s+/g, ' ')}”${where === '' ? '' : ` ${where}`}`
  }
  const labels: Readonly<Record<string, string>> = printing.context.words.form.readings
  const label = (key: string): string => labels[key] ?? key
  const { terms: allTerms, document } = printing.context.words
  const terms: Readonly<Record<string, string>> = allTerms
  const { colon } = document
  const names = (list: readonly { readonly name: string }[]): string =>
    list.map((one) => one.name).join(printing.context.words.document.listComma)
  const rows: string[][] = []
  for (const deal of readings.deals)
    rows.push([
      label('deal'),
      deal.company,
      [
        deal.round === null ? deal.roundRaw : (terms[`round/${deal.round}`] ?? deal.round),
        deal.amount === null
          ? null
          : `${deal.amount.scope === 'round' ? '' : `${label('sum_of_rounds')}${colon}`}${range(deal.amount.low, deal.amount.high, deal.amount.currency, printing)}`,
        deal.valuation === null
          ? null
          : `${label(deal.valuation.kind === 'unspecified' ? 'valuation' : deal.valuation.kind)}${colon}${range(deal.valuation.low, deal.valuation.high, deal.valuation.currency, printing)}`,
        deal.leads.length === 0 ? null : `${label('lead')}${colon}${names(deal.leads)}`,
        deal.investors.length === 0 ? null : `${label('investor')}${colon}${names(deal.investors)}`,
        deal.existing.length === 0 ? null : `${label('existing')}${colon}${names(deal.existing)}`,
        deal.advisers.length === 0 ? null : `${label('adviser')}${colon}${names(deal.advisers)}`,
        deal.status === 'completed' ? null : label(deal.status),
        deal.historic ? label('historic') : null,
      ]
        .filter((one) => one !== null)
        .join(' · '),
      quote(deal.evidence),
    ])
  for (const model of readings.models)
    rows.push([
      label('model'),
      model.name,
      [
        model.parameters === null ? null : range(model.parameters.low, model.parameters.high, 'parameter', printing),
        model.released,
      ]
        .filter((one) => one !== null)
        .join(' · '),
      quote(model.span),
    ])
  for (const figure of readings.figures)
    rows.push([
      label('figure'),
      label(figure.of),
      `${range(figure.low, figure.high, figure.unit, printing)}${figure.speaker ? ` · ${figure.speaker}` : ''}`,
      quote(figure.span),
    ])
  for (const said of readings.statements) rows.push([label('statement'), said.speaker, '', quote(said.span)])
  return rows.length === 0 ? '' : `${columns(rows)}\n`
}

/** Deal files as they would be written, each under its name. */
export function draftText(deals: readonly Draft[]): string {
  return deals.map((one) => `# ${one.file}\n${one.yaml}`).join('\n---\n')
}

/** Three digits, as many as a serving estimate carries. */
const short = (value: number): string => {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toFixed(Math.min(digits, 6))
}

/** Cost per million tokens, speed, memory and what was assumed, one a line. */
export function inferenceText(value: Inference, { words }: Printing): string {
  const say = words.inference
  const isQ = (one: unknown): one is Quantiles => typeof one === 'object' && one !== null && 'p50' in one
  const spread = (one: unknown, form: (text: string) => string): string =>
    isQ(one) ? say.interval(form(short(one.p50)), form(short(one.p5)), form(short(one.p95))) : ''
  const money = (one: Quantiles | null): string =>
    one === null ? '' : spread(one, (text) => `${one.unit.slice(0, 3)} ${text}`)
  const gigabytes = say.gigabytes(short(value.memoryBytes.total / 1e9), short(value.memoryBytes.available / 1e9))
  const rows = [
    [say.input, money(value.perMillionTokens.input)],
    [say.output, money(value.perMillionTokens.output)],
    [say.rate, spread(value.throughput?.['outputTokensPerSecond'], say.perSecond)],
    [say.firstToken, spread(value.throughput?.['timeToFirstTokenSeconds'], say.seconds)],
    [say.pace, spread(value.throughput?.['secondsPerOutputToken'], say.seconds)],
    [say.memory, value.fits ? gigabytes : `${gigabytes} · ${say.doesNotFit}`],
    [say.assumed, value.assumed.join(', ')],
  ].filter(([, text]) => text !== '')
  return `${columns(rows)}\n`
}
