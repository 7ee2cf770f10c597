import { featureIn, type Feature } from './features.ts'

/** What a name may be in a deal: nothing, the company, a lead, another investor, one that held shares, an adviser. */
export const PARTS = ['none', 'company', 'lead', 'other', 'existing', 'adviser'] as const
/** What an amount of money may be of; pending is a round not done. */
export const SIZES = ['none', 'round', 'valuation', 'cumulative', 'ticket', 'deal', 'pending'] as const

/** Weights of features by class, in the order of `PARTS` or `SIZES`. */
export type Weights = ReadonlyMap<Feature, ArrayLike<number>>

export interface Fitted {
  readonly names: Weights
  readonly money: Weights
}

/** One sign for each weight from -45 to 44 twentieths, none of which a template would read. */
export const SIGNS = '!"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
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
  const made = new Map<Feature, Float64Array>()
  for (const line of heads.split('\n')) {
    const [head, ends] = line.split('\t')
    if (head === undefined || ends === undefined) continue
    for (const end of ends.split(' ')) {
      const at = made.size
      const row = new Float64Array([...columns.map((column) => column[at] ?? 0), 0])
      made.set(featureIn(head === '' ? end : `${head} ${end}`), row)
    }
  }
  return made
}

/** What every name and amount has. */
export const EVERYWHERE = featureIn('*')

/** How likely each class is, by the sum of the weights of the features that are there. */
export function likelihoods(weights: Weights, features: readonly Feature[]): readonly number[] {
  const everywhere = weights.get(EVERYWHERE)
  if (everywhere === undefined) return []
  const sums = new Float64Array(everywhere)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row !== undefined) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  let most = -Infinity
  for (const one of sums) if (one > most) most = one
  const powers: number[] = []
  let all = 0
  for (const one of sums) {
    const power = Math.exp(one - most)
    powers.push(power)
    all += power
  }
  return powers.map((one) => one / all)
}
