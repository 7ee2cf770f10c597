import { SIGNS as STEPS } from '../text/hant.ts'
import { featureIn, type Feature } from './features.ts'

/** What a name may be in a deal: nothing, the company, a lead, another investor, one that held shares, an adviser. */
export const PARTS = ['none', 'company', 'lead', 'other', 'existing', 'adviser'] as const
/** What an amount of money may be of; pending is a round not done. */
export const SIZES = ['none', 'round', 'valuation', 'cumulative', 'ticket', 'deal', 'pending'] as const

/** Weights of features by class, in the order of `PARTS` or `SIZES`: a row for each feature, all in one column of numbers. */
export interface Weights {
  /** Where the row of a feature begins. */
  readonly rows: ReadonlyMap<Feature, number>
  readonly values: Float64Array
  readonly classes: number
}

export interface Fitted {
  readonly names: Weights
  readonly money: Weights
}

/** One sign for each weight from -45 to 44 twentieths, none of which a template would read. */
export const SIGNS = `${STEPS}~`
/** The place of the sign of no weight at all. */
export const ZERO = 45

/**
 * How a table of weights is written, to weigh little once packed: a line for all features that begin alike, their ends behind
 * a tab; then, behind an empty line, a line for each class but the last with one sign for each feature, counted from what the
 * last one has.
 */
export function weightsOf(table: string): Weights {
  const [heads = '', signs = ''] = table.split('\n\n')
  const columns = signs.split('\n').map((line) => [...line].map((one) => (SIGNS.indexOf(one) - ZERO) / 20))
  const rows = new Map<Feature, number>()
  const values: number[] = []
  const classes = columns.length + 1
  for (const line of heads.split('\n')) {
    const [head, ends] = line.split('\t')
    if (head === undefined || ends === undefined) continue
    for (const end of ends.split(' ')) {
      const at = rows.size
      rows.set(featureIn(head === '' ? end : `${head} ${end}`), values.length)
      values.push(...columns.map((column) => column[at] ?? 0), 0)
    }
  }
  return { rows, values: new Float64Array(values), classes }
}

/** What every name and amount has. */
export const EVERYWHERE = featureIn('*')

/** Where the weights of one name are added up: making a column for each would cost more than the sums. */
const sums = new Float64Array(Math.max(PARTS.length, SIZES.length))

/** How likely each class is, by the sum of the weights of the features that are there. */
export function likelihoods({ rows, values, classes }: Weights, features: readonly Feature[]): readonly number[] {
  const everywhere = rows.get(EVERYWHERE)
  if (everywhere === undefined) return []
  for (let at = 0; at < classes; at++) sums[at] = values[everywhere + at] ?? 0
  for (const feature of features) {
    const row = rows.get(feature)
    if (row !== undefined) for (let at = 0; at < classes; at++) sums[at] = (sums[at] ?? 0) + (values[row + at] ?? 0)
  }
  let most = -Infinity
  for (let at = 0; at < classes; at++) most = Math.max(most, sums[at] ?? 0)
  let all = 0
  for (let at = 0; at < classes; at++) all += sums[at] = Math.exp((sums[at] ?? 0) - most)
  const likely: number[] = []
  for (let at = 0; at < classes; at++) likely.push((sums[at] ?? 0) / all)
  return likely
}
