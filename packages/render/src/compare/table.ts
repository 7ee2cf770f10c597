import type { Named, Shown } from '@touchstone/core/underwrite'
import { formatChance, formatFigure } from '../number/format.ts'
import { questionOf, termOf } from '../memo/lookup.ts'
import type { CompareWords } from '../words/compare-words.ts'
import type { Words } from '../words/types.ts'

/** What a table needs of a comparison. */
export interface ComparisonFigures {
  readonly asOf: string
  readonly currency: string
  readonly fund: Named
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
    readonly maximumPrice: { readonly beyond: boolean } | null
    readonly askedPercentile: number | null
    readonly lossProbability: number | null
    readonly borrowedShare: number
    readonly score: { readonly mean: number } | null
    readonly question: { readonly id: string } | null
    readonly figures: Readonly<Record<'asked' | 'most' | 'commercial' | 'comparables' | 'multiple', Shown | null>>
  }[]
  readonly pairs: readonly {
    readonly a: string
    readonly b: string
    readonly beats: number
    readonly beatsOwnLuck: number
    readonly equal: number
  }[]
}

/** A comparison in words: rows of what is said of each deal, then the pairs. */
export interface CompareTable {
  readonly title: string
  /** By what they are compared: the rule, and the rates between currencies. */
  readonly by: readonly string[]
  readonly judged: string
  /** Names of the deals, in their order. */
  readonly names: readonly string[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly string[] }[]
  readonly pairs: readonly string[]
  readonly pairsTitle: string
  readonly pairsNote: string
}

const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/**
 * Deals beside each other as a table in words. Two deals of one name are told apart by their files; what a file does not
 * allow to say is said to be missing.
 * In: a comparison, its words, the words of the language. Out: cells as text, money in the comparison's currency.
 */
export function compareTable(c: ComparisonFigures, say: CompareWords, words: Words): CompareTable {
  const chance = (share: number): string => formatChance(share, 0, 'page', words)
  const told = (figure: Shown | null): string => (figure === null ? say.none : formatFigure(figure, 'full', words))
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
    ['asked', ({ figures }) => told(figures.asked)],
    [
      'most',
      ({ maximumPrice, figures: { most } }) => (maximumPrice?.beyond === true ? say.atLeast(told(most)) : told(most)),
    ],
    ['commercial', ({ figures }) => told(figures.commercial)],
    ['comparables', ({ figures }) => told(figures.comparables)],
    ['percentile', (deal) => (deal.askedPercentile === null ? say.none : chance(deal.askedPercentile))],
    ['multiple', ({ figures }) => told(figures.multiple)],
    ['loss', (deal) => (deal.lossProbability === null ? say.none : chance(deal.lossProbability))],
    ['borrowed', (deal) => chance(Math.min(1, deal.borrowedShare))],
    ['score', (deal) => (deal.score === null ? say.none : deal.score.mean.toPrecision(2).replace('-', '−'))],
    ['question', (deal) => (deal.question === null ? say.none : questionOf(deal.question.id, words).ask)],
  ]
  const parameters = Object.entries(c.rule.parameters)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ')
  return {
    title: say.title(c.deals.length, c.asOf, c.currency, c.fund.names?.[words.lang] ?? c.fund.name),
    by: [
      // What a fund would pay and gain is a forecast of funds: it says itself that it stays inside.
      sentence(termOf('edition/internal', words)),
      say.rule(say.rules[c.rule.name] ?? c.rule.name, parameters),
      ...c.rates.map((one) => say.rate(one.pair, one.rate.toPrecision(5), one.month, one.source)),
    ],
    judged: say.judged,
    names: c.deals.map((deal) => names.get(deal.file) ?? deal.company),
    rows: rows.map(([key, cell]) => ({ key, label: say.rows[key], cells: c.deals.map(cell) })),
    pairs: c.pairs.map((one) => {
      const [a, b] = [names.get(one.a) ?? one.a, names.get(one.b) ?? one.b]
      return say.pair(a, b, chance(one.beats), chance(one.beatsOwnLuck), chance(one.equal))
    }),
    pairsTitle: say.pairs,
    pairsNote: say.pairsNote,
  }
}
