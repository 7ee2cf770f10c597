import { Bug } from '@touchstone/core/facts'
import { type Bins, binsOf } from './bins.ts'
import { columnOf } from './draws.ts'
import { errorOf } from './estimate.ts'
import { mix } from './hash.ts'
import { SCRAMBLES } from './streams.ts'

/** What it is worth to learn something before choosing, in the unit of the scores. */
export interface Information {
  /** Expected gain, freed of its upward bias; never negative. */
  readonly value: number
  /** Standard error of the gain from the eight scrambles, the choice in each bin kept. */
  readonly standardError: number
  /** Gain of the choices learned on one half of the scrambles and scored on the other: a bound from below. */
  readonly lowerBound: number
  /** What was taken off: the gain that bins without meaning seem to bring. Values of this size are noise. */
  readonly noise: number
}

/** Scores of every choice by draw, made ready; `best` is the choice with the highest mean, the first of equals. */
export interface Scores {
  readonly columns: readonly Float64Array[]
  /** The same scores draw by draw, all choices of one draw side by side. */
  readonly rows: Float64Array
  readonly draws: number
  readonly best: number
  readonly mean: number
}

/** Permutations of the bin labels that the bias is averaged over. */
const SHUFFLES = 8

/**
 * Makes the scores of at least one choice ready: draws of one unit and length, a multiple of eight, higher is better
 * (otherwise Bug).
 * @example scoresOf([constant('1', 1, 8), constant('1', 2, 8)]).best // 1
 */
export function scoresOf(choices: readonly object[]): Scores {
  const columns = choices.map((one) => columnOf(one))
  const draws = columns[0]?.length ?? 0
  if (draws === 0 || draws % SCRAMBLES !== 0) throw new Bug(`${draws} draws are no multiple of ${SCRAMBLES}`)
  let best = 0
  let most = -Infinity
  columns.forEach((column, d) => {
    if (column.length !== draws) throw new Bug(`${column.length} draws meet ${draws}`)
    let sum = 0
    for (let i = 0; i < draws; i++) sum += column[i] ?? 0
    if (sum / draws > most) {
      most = sum / draws
      best = d
    }
  })
  const rows = new Float64Array(draws * columns.length)
  columns.forEach((column, d) => {
    for (let i = 0, at = d; i < draws; i++, at += columns.length) rows[at] = column[i] ?? 0
  })
  return { columns, rows, draws, best, mean: most }
}

/**
 * The value of knowing everything before choosing: the mean of the best score less the best mean score, with its standard
 * error. An upper bound for any information. Source: Raiffa & Schlaifer, Applied Statistical Decision Theory (1961), §4.5.
 * By hand: 0 against ±1: knowing gains ½.
 * @example evpi(scoresOf([constant('1', 0, 8), drawsFrom('1', new Float64Array([1, -1, 1, -1, 1, -1, 1, -1]))])).value // 0.5
 */
export function evpi(scores: Scores): { readonly value: number; readonly standardError: number } {
  const { columns, draws, best } = scores
  const size = draws / SCRAMBLES
  const top = Float64Array.from(columns[best] ?? [])
  for (const column of columns)
    for (let i = 0; i < draws; i++) if ((column[i] ?? 0) > (top[i] ?? 0)) top[i] = column[i] ?? 0
  const gains = Array.from({ length: SCRAMBLES }, (_, b) => {
    let gain = 0
    for (let i = b * size; i < (b + 1) * size; i++) gain += (top[i] ?? 0) - (columns[best]?.[i] ?? 0)
    return gain / size
  })
  let value = 0
  for (const gain of gains) value += gain / SCRAMBLES
  return { value, standardError: errorOf(gains) }
}

const shuffled = new Map<number, readonly Uint32Array[]>()

/** Eight permutations of a length, the same in every engine. */
function shufflesOf(n: number): readonly Uint32Array[] {
  let found = shuffled.get(n)
  if (found === undefined) {
    found = Array.from({ length: SHUFFLES }, (_, k) => {
      const order = new Uint32Array(n)
      for (let i = 0; i < n; i++) order[i] = i
      for (let i = n - 1; i > 0; i--) {
        const j = Math.floor((mix((i + Math.imul(k + 1, 0x9e3779b1)) >>> 0) / 4_294_967_296) * (i + 1))
        const held = order[i] ?? 0
        order[i] = order[j] ?? 0
        order[j] = held
      }
      return order
    })
    if (shuffled.size > 4) shuffled.clear()
    shuffled.set(n, found)
  }
  return found
}

/** Adds the scores of each draw to the stretch in which its place under a permutation lies. */
function addByStretch(
  order: Uint32Array,
  stretchOf: Uint32Array,
  rows: Float64Array,
  choices: number,
  sums: Float64Array,
): void {
  for (let i = 0; i < order.length; i++) {
    const to = (stretchOf[order[i] ?? 0] ?? 0) * choices
    const from = i * choices
    for (let d = 0; d < choices; d++) sums[to + d] = (sums[to + d] ?? 0) + (rows[from + d] ?? 0)
  }
}

/** The gain that bins of these counts seem to bring when their labels are shuffled, on average over eight shuffles. */
function noiseOf(scores: Scores, all: readonly Uint32Array[]): readonly number[] {
  if (all.length === 0) return []
  const { columns, rows, draws, mean } = scores
  const choices = columns.length
  // The places of the shuffled draws in stretches, cut wherever a bin ends; each stretch is summed up in one pass that
  // reads the scores in order.
  const endsOf = (counts: Uint32Array): number[] => {
    let end = 0
    return Array.from(counts, (count) => (end += count))
  }
  const ends = all.map(endsOf)
  const stops = [...new Set([0, ...ends.flat()])].sort((a, b) => a - b)
  const stretchOf = new Uint32Array(draws)
  for (let k = 1; k < stops.length; k++) stretchOf.fill(k, stops[k - 1] ?? 0, stops[k] ?? 0)
  const placeOf = new Map(stops.map((stop, k) => [stop, k * choices]))
  const sums = new Float64Array(stops.length * choices)
  const gains = all.map(() => 0)
  for (const order of shufflesOf(draws)) {
    sums.fill(0)
    addByStretch(order, stretchOf, rows, choices, sums)
    for (let at = choices; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (sums[at - choices] ?? 0)
    ends.forEach((of, which) => {
      let total = 0
      let from = 0
      for (const end of of) {
        const to = placeOf.get(end) ?? 0
        let top = -Infinity
        for (let d = 0; d < choices; d++) top = Math.max(top, (sums[to + d] ?? 0) - (sums[from + d] ?? 0))
        total += top
        from = to
      }
      gains[which] = (gains[which] ?? 0) + Math.max(0, total / draws - mean) / SHUFFLES
    })
  }
  return gains
}

/**
 * Sums of the scores by scramble, bin and choice: scramble b, bin k, choice d stand at (b × bins + k) × choices + d.
 * @example sumsOf(binsOf(new Float64Array(8)), scoresOf([constant('1', 3, 8)]))[0] // 3
 */
export function sumsOf({ labels, counts }: Bins, { columns, rows, draws }: Scores): Float64Array {
  const choices = columns.length
  const size = draws / SCRAMBLES
  const sums = new Float64Array(SCRAMBLES * counts.length * choices)
  for (let b = 0; b < SCRAMBLES; b++) addByBin(labels, b * size, (b + 1) * size, b * counts.length, rows, choices, sums)
  return sums
}

/** Adds the scores of the draws `from` up to `to` to the rows of their bins, of which the first stands at row `first`. */
function addByBin(
  labels: Uint8Array,
  from: number,
  to: number,
  first: number,
  rows: Float64Array,
  choices: number,
  sums: Float64Array,
): void {
  for (let i = from; i < to; i++) {
    const into = (first + (labels[i] ?? 0)) * choices
    const at = i * choices
    for (let d = 0; d < choices; d++) sums[into + d] = (sums[into + d] ?? 0) + (rows[at + d] ?? 0)
  }
}

function gainOf(bins: Bins, scores: Scores, noise: number): Information {
  const { columns, draws, best, mean } = scores
  const width = bins.counts.length
  const choices = columns.length
  const sums = sumsOf(bins, scores)
  const sum = (d: number, bin: number, from: number, to: number): number => {
    let total = 0
    for (let b = from; b < to; b++) total += sums[(b * width + bin) * choices + d] ?? 0
    return total
  }
  const bestIn = (bin: number, from: number, to: number): number => {
    let found = best
    let most = sum(best, bin, from, to)
    for (let d = 0; d < choices; d++) {
      const one = sum(d, bin, from, to)
      if (one > most) {
        most = one
        found = d
      }
    }
    return found
  }
  const half = SCRAMBLES / 2
  const gains = Array.from({ length: SCRAMBLES }, () => 0)
  let crossed = 0
  for (let bin = 0; bin < width; bin++) {
    const chosen = bestIn(bin, 0, SCRAMBLES)
    for (let b = 0; b < SCRAMBLES; b++)
      gains[b] = (gains[b] ?? 0) + ((sum(chosen, bin, b, b + 1) - sum(best, bin, b, b + 1)) * SCRAMBLES) / draws
    crossed += sum(bestIn(bin, half, SCRAMBLES), bin, 0, half) + sum(bestIn(bin, 0, half), bin, half, SCRAMBLES)
  }
  let raw = 0
  for (const gain of gains) raw += gain / SCRAMBLES
  const value = Math.max(0, raw - noise)
  return {
    value,
    standardError: errorOf(gains),
    lowerBound: Math.min(value, Math.max(0, crossed / draws - mean)),
    noise,
  }
}

/** Whether bins can seem to bring something by chance that is worth taking off: not with two levels. */
const biased = ({ counts }: Bins): boolean => counts.length > 2

/**
 * The value of learning what ready bins tell, for several sets of bins at once.
 * @example informationIn([binsOf(new Float64Array(8))], scoresOf([constant('1', 0, 8), constant('1', 1, 8)]))[0].value // 0
 */
export function informationIn(all: readonly Bins[], scores: Scores): readonly Information[] {
  const wanted = all.filter(biased).map(({ counts }) => counts)
  const different = [...new Map(wanted.map((counts) => [counts.join(','), counts])).values()]
  const noise = noiseOf(scores, different)
  const noiseBy = new Map(different.map((counts, i) => [counts.join(','), noise[i] ?? 0]))
  return all.map((bins) => {
    if (bins.labels.length !== scores.draws) throw new Bug(`${bins.labels.length} draws meet ${scores.draws}`)
    return gainOf(bins, scores, biased(bins) ? (noiseBy.get(bins.counts.join(',')) ?? 0) : 0)
  })
}

/**
 * The expected value of learning each input before choosing (EVPPI), in the unit of the scores, from the draws at hand: the
 * best mean score within each of 32 equal-count bins of the input (own levels where it has at most 32), averaged, less the
 * best mean score overall, less what eight shuffles of the bin labels seem to gain on average (an input of two levels needs
 * no such correction). Never negative, never above `evpi`. An inert input stays within its `noise`.
 * In: draws by name, scores of the choices. Out: information by name.
 * Source: Brennan, Kharroubi, O'Hagan & Chilcott, Medical Decision Making 27 (2007); given-data bins: Strong & Oakley,
 * Medical Decision Making 33 (2013).
 * By hand: 0 against ±1 known from the input's two levels: ½.
 * @example evppi({ a: drawsFrom('1', new Float64Array([1, -1, 1, -1, 1, -1, 1, -1])) }, scoresOf([constant('1', 0, 8), drawsFrom('1', new Float64Array([1, -1, 1, -1, 1, -1, 1, -1]))])).a.value // 0.5
 */
export function evppi(inputs: Readonly<Record<string, object>>, scores: Scores): Readonly<Record<string, Information>> {
  const names = Object.keys(inputs).sort()
  const found = informationIn(
    names.map((name) => binsOf(columnOf(inputs[name] ?? {}))),
    scores,
  )
  const by: Record<string, Information> = {}
  names.forEach((name, i) => {
    const one = found[i]
    if (one !== undefined) by[name] = one
  })
  return by
}
