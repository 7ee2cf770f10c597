import { exp, ln } from '@touchstone/core/chance'

/** A priced round beside the deal: what it was worth after its money, and how near it is. */
export interface ComparableRound {
  readonly id: string
  /** Post-money and the money of the round, in the deal's currency; null where nobody says what was raised. */
  readonly post: number
  readonly amount: number | null
  /** Years from the round to the deal. */
  readonly age: number
  /** Stages from the deal's to the round's: 1 where the round was one stage later. */
  readonly stages: number
  readonly sameCountry: boolean
  readonly sameLayer: boolean
  /** Whether it came of memory. */
  readonly memory: boolean
}

/** What comparable rounds say; money in the deal's currency. */
export interface Comparables {
  readonly low: number
  readonly mid: number
  readonly high: number
  /** Spread of the logarithm. */
  readonly sigma: number
  readonly n: number
  /** Rounds of the same country, layer and stage among them. */
  readonly alike: number
  readonly used: readonly string[]
}

/** What the deal says of its size, in its currency; null where nobody says. */
export interface RoundSize {
  /** The money asked. */
  readonly asked: number | null
  /** What the company needs until a next round by what it spends. */
  readonly needed: number | null
  /** What rounds of its label usually bring, of all companies and not of those that tell a price. */
  readonly ordinary: number | null
}

/** How rounds count: judged, and told by the tables. */
export interface ComparableWeights {
  /** By how much a price grows with one stage at the same money, and the money raised with one stage. */
  readonly step: number
  readonly money: number
  /** Power of the money raised with which a price grows within a stage. */
  readonly size: number
  /** How far the money asked says how large a company is, as a power; the rest is what it needs, or what rounds like it brought. */
  readonly asked: number
  /** The same power while the money asked lies between what rounds of its label usually bring and what comparable rounds brought. */
  readonly within: number
  /** Spread of the logarithm about the middle, with `enough` rounds or more and with fewer. */
  readonly many: number
  readonly few: number
  /** Years in which a round loses half its weight, and the weight left for each stage off, another country or layer, memory, an unknown size. */
  readonly half: number
  readonly stage: number
  readonly country: number
  readonly layer: number
  readonly memory: number
  readonly unsized: number
  /** Rounds from which on the spread is that of many; stages off, and the least weight, with which a round still counts. */
  readonly enough: number
  readonly reach: number
  readonly least: number
}

/** A round that counts, and how much. */
interface Counted {
  readonly one: ComparableRound
  readonly weight: number
}

/** ln of the money that rounds like this one brought, each brought to the deal's stage; null where none says. */
function usualMoney(rows: readonly Counted[], by: ComparableWeights): number | null {
  let weights = 0
  let sum = 0
  for (const { one, weight } of rows) {
    if (one.amount === null) continue
    weights += weight
    sum += weight * (ln(one.amount) - ln(by.money) * one.stages)
  }
  return weights === 0 ? null : sum / weights
}

/**
 * ln of the money beside what is asked, where no spending is told: rounds that tell their price are those of large companies, so
 * it goes from what rounds of the label usually bring to what comparable rounds brought as the money asked does.
 */
function besideOf(x: number, brought: number | null, ordinary: number | null, by: ComparableWeights): number | null {
  if (brought === null || ordinary === null) return ordinary ?? brought
  const low = Math.min(brought, ordinary)
  const gap = Math.max(brought, ordinary) - low
  const steep = (by.within - by.asked) / (1 - by.asked)
  const width = gap / steep
  const part = (x - low - (gap - width) / 2) / width
  return low + gap * Math.max(0, Math.min(1, gap === 0 ? 0 : part))
}

/** ln of the money by which the deal is held against others; null where it says nothing of its size. */
function sizeOf(
  rows: readonly Counted[],
  { asked, needed, ordinary }: RoundSize,
  by: ComparableWeights,
): number | null {
  if (asked === null) return needed === null ? null : ln(needed)
  const usual = ordinary === null ? null : ln(ordinary)
  // Who needs little is small; who spends more than such rounds bring is not worth more for it. Such rounds are those between what
  // is asked and what is needed: with the ask alone the bound would rise where money that lasts longer speaks for the deal already.
  const x = needed === null ? ln(asked) : (ln(asked) + ln(needed)) / 2
  const like = besideOf(x, usualMoney(rows, by), usual, by)
  const beside = needed === null ? like : Math.min(ln(needed), like ?? ln(needed))
  return beside === null ? ln(asked) : by.asked * ln(asked) + (1 - by.asked) * beside
}

/**
 * A round's price brought to the deal's stage and, where both say what is raised, to its size: a seed round of thirty million is
 * not priced like one of a billion.
 */
function brought({ post, stages, amount }: ComparableRound, size: number | null, by: ComparableWeights): number {
  const sized = size === null || amount === null ? 0 : by.size * (size - ln(amount))
  return post * exp(sized - ln(by.step) * stages)
}

const weightOf = (one: ComparableRound, sized: boolean, by: ComparableWeights): number =>
  exp(-ln(2) * ((one.age < 0 ? 0 : one.age) / by.half)) *
  exp(ln(by.stage) * Math.abs(one.stages)) *
  (one.sameCountry ? 1 : by.country) *
  (one.sameLayer ? 1 : by.layer) *
  (one.memory ? by.memory : 1) *
  (sized && one.amount === null ? by.unsized : 1)

/**
 * What rounds like this one were priced at: the weighted middle of ln post-money, each brought to the deal's stage and
 * size, with the spread of many rounds or of few. The money asked is chosen by who asks, so it counts for its part only beside
 * what rounds like it bring, or what the company needs by what it spends, where that is less: asking for more at the same stake
 * must never help, and burning more than such rounds pay for must not either. All of them are of companies that did raise, so it leans high; preferred
 * terms are not taken off, as they are not known.
 * In: rounds known by the day of the deal; weights; what the deal says of its size. Out: 5, 50 and 95 % points; null without a
 * round. Assumes a lognormal about the weighted median. By hand: one round of 100 for 40 of the same stage, 10 asked, half of
 * it counted: the size is √(10·40) = 20, and 100 × (20/40)^0.5 = 71.
 * Source: least squares over the rounds of the tables that tell money and price (data/company-rates/judged-choices).
 * @example Math.round(comparables([{ id: 'a', post: 100, amount: 40, age: 0, stages: 0, sameCountry: true, sameLayer: true, memory: false }], { step: 2, money: 2, size: 0.5, asked: 0.5, within: 0.8, many: 0.6, few: 0.9, half: 1.5, stage: 0.3, country: 0.3, layer: 0.1, memory: 0.5, unsized: 0.1, enough: 8, reach: 2, least: 0.02 }, { asked: 10, needed: null, ordinary: null }).mid) // 71
 */
export function comparables(
  rounds: readonly ComparableRound[],
  by: ComparableWeights,
  size: RoundSize,
): Comparables | null {
  const sized = size.asked !== null || size.needed !== null
  const counted = rounds
    .filter(({ post, stages }) => post > 0 && Math.abs(stages) <= by.reach)
    .map((one) => ({ one, weight: weightOf(one, sized, by) }))
    .filter(({ weight }) => weight >= by.least)
  const held = sizeOf(counted, size, by)
  const rows = counted
    .map((row) => ({ ...row, value: brought(row.one, held, by) }))
    .sort((a, b) => a.value - b.value || (a.one.id < b.one.id ? -1 : 1))
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  let sum = 0
  let mid = 0
  for (const { weight, value } of rows) {
    sum += weight
    mid = value
    if (sum >= total / 2) break
  }
  const n = rows.length
  const sigma = n >= by.enough ? by.many : by.few
  const reach = exp(1.6448536269514722 * sigma)
  return {
    low: mid / reach,
    mid,
    high: mid * reach,
    sigma,
    n,
    alike: rows.filter(({ one }) => one.sameCountry && one.sameLayer && one.stages === 0).length,
    used: rows.map(({ one }) => one.id),
  }
}

const STAGES: readonly (readonly [pattern: RegExp, stage: number])[] = [
  [/pre-?seed|种子|seed|天使|angel|founder|创始/i, 0],
  [/pre-?a/i, 0],
  [/(^|[^a-z])a\d*\+*($|[^a-z])|series a/i, 1],
  [/(^|[^a-z])b\d*\+*($|[^a-z])|series b/i, 2],
  [/(^|[^a-z])c\d*\+*($|[^a-z])|series c/i, 3],
  [/(^|[^a-z])d\d*\+*($|[^a-z])|series d/i, 4],
  [/(^|[^a-z])[e-l]\d*\+*($|[^a-z])|series [e-l]|pre-?ipo/i, 5],
]

/**
 * The stage of a round by its label: 0 seed and angel, 1 A, … 5 E and later; null where the label says none.
 * @example stageOf('Pre-IPO') // 5
 */
export function stageOf(label: string): number | null {
  for (const [pattern, stage] of STAGES) if (pattern.test(label)) return stage
  return null
}
