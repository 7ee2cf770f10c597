import { formatChance, formatMiddle, formatValue, type PrintAs } from '../number/format.ts'
import { displayWidth, padTo, wrap } from '../text/width.ts'
import type { CompareWords } from '../words/compare-words.ts'
import type { Words } from '../words/types.ts'
import { termOf } from '../memo/lookup.ts'

interface Spread {
  readonly unit: string
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** What the text needs of a comparison. */
export interface ComparisonFigures {
  readonly asOf: string
  readonly currency: string
  readonly fund: { readonly name: string }
  readonly rule: { readonly name: string; readonly parameters: Readonly<Record<string, unknown>> }
  readonly rates: readonly {
    readonly pair: string
    readonly rate: number
    readonly month: string
    readonly source: string
  }[]
  readonly deals: readonly {
    readonly file: string
    readonly company: string
    readonly english: string | null
    readonly verdict: { readonly choice: string; readonly strength: string; readonly best: string | null }
    readonly asked: Spread | null
    readonly maximumPrice: { readonly currency: string; readonly mid: number; readonly beyond: boolean } | null
    readonly commercial: Spread | null
    readonly comparables: Spread | null
    readonly askedPercentile: number | null
    readonly multiple: Spread | null
    readonly lossProbability: number | null
    readonly borrowedShare: number
    readonly score: { readonly mean: number } | null
    readonly question: { readonly ask: { readonly zh: string; readonly en: string } } | null
  }[]
  readonly pairs: readonly {
    readonly a: string
    readonly b: string
    readonly beats: number
    readonly beatsOwnLuck: number
    readonly equal: number
  }[]
}

/** A comparison as text: one block of rows a deal, every deal's line under its row, then the pairs. */
export function compareToText(c: ComparisonFigures, say: CompareWords, words: Words, columns: number): string {
  const chance = (share: number): string => formatChance(share, 0, 'page', words)
  const spread = (q: Spread | null, as?: PrintAs): string => {
    if (q === null) return say.none
    const whose = { unit: q.unit, ...(as === undefined ? {} : { as }) }
    const one = (x: number): string => formatMiddle(x, [q.p5, q.p95], whose, 'page', words)
    return q.p5 === q.p95 ? one(q.p50) : say.interval(one(q.p50), one(q.p5), one(q.p95))
  }
  const nameOf = (deal: ComparisonFigures['deals'][number]): string =>
    words.lang === 'en' && deal.english !== null ? deal.english : deal.company
  const twice = new Set(c.deals.map(nameOf)).size < c.deals.length
  const names = new Map(c.deals.map((deal) => [deal.file, twice ? `${nameOf(deal)} [${deal.file}]` : nameOf(deal)]))
  const verdict = ({ choice, strength, best }: ComparisonFigures['deals'][number]['verdict']): string => {
    const more = [
      say.strength[strength] ?? '',
      best === null || best === choice ? '' : say.byRule(termOf(`choice/${best}`, words)),
    ]
    const beside = more.filter((one) => one !== '')
    return `${termOf(`choice/${choice}`, words)}${beside.length === 0 ? '' : say.beside(beside.join(', '))}`
  }
  type Deal = ComparisonFigures['deals'][number]
  const rows: readonly (readonly [keyof CompareWords['rows'], (deal: Deal) => string])[] = [
    ['verdict', (deal) => verdict(deal.verdict)],
    ['asked', (deal) => spread(deal.asked)],
    [
      'most',
      ({ maximumPrice: most }) => {
        if (most === null) return say.none
        const price = formatValue({ kind: 'number', unit: most.currency, value: most.mid }, 'page', words)
        return most.beyond ? say.atLeast(price) : price
      },
    ],
    ['commercial', (deal) => spread(deal.commercial)],
    ['comparables', (deal) => spread(deal.comparables)],
    ['percentile', (deal) => (deal.askedPercentile === null ? say.none : chance(deal.askedPercentile))],
    ['multiple', (deal) => spread(deal.multiple, 'multiple')],
    ['loss', (deal) => (deal.lossProbability === null ? say.none : chance(deal.lossProbability))],
    ['borrowed', (deal) => chance(Math.min(1, deal.borrowedShare))],
    ['score', (deal) => (deal.score === null ? say.none : deal.score.mean.toPrecision(2))],
    ['question', (deal) => deal.question?.ask[words.lang] ?? say.none],
  ]
  const label = Math.max(...rows.map(([key]) => displayWidth(say.rows[key]))) + 2
  const lines = (text: string, indent: number): readonly string[] =>
    wrap(text, Math.max(20, columns - indent)).map((one) => ' '.repeat(indent) + one)
  const parameters = Object.entries(c.rule.parameters)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')
  const out = [
    ...lines(say.title(c.deals.length, c.asOf, c.currency, c.fund.name), 0),
    ...lines(say.rule(say.rules[c.rule.name] ?? c.rule.name, parameters), 0),
    ...c.rates.flatMap((one) => lines(say.rate(one.pair, one.rate.toPrecision(5), one.month, one.source), 0)),
    say.judged,
  ]
  for (const deal of c.deals) {
    out.push('', names.get(deal.file) ?? deal.company)
    for (const [key, cell] of rows) {
      const [first = '', ...rest] = lines(cell(deal), label + 2)
      out.push(`  ${padTo(say.rows[key], label)}${first.trimStart()}`, ...rest)
    }
  }
  if (c.pairs.length > 0) {
    out.push('', say.pairs)
    for (const one of c.pairs) {
      const [a, b] = [names.get(one.a) ?? one.a, names.get(one.b) ?? one.b]
      out.push(...lines(say.pair(a, b, chance(one.beats), chance(one.beatsOwnLuck), chance(one.equal)), 2))
    }
    out.push(...lines(say.pairsNote, 2))
  }
  return `${out.join('\n')}\n`
}
