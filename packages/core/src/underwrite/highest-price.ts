import { exp, leastSquares, ln } from '@touchstone/core/chance'
import type { HighestPrice } from './types.ts'

/** Blocks of draws of which each is left out once. */
const BLOCKS = 8
/** Multiples up to which the money back at the price asked counts as a control; the whole of it and 1 are added. */
const KNOTS = [0.5, 1, 2, 5, 15, 60] as const
/** Places of a row of controls: 1, the score at the price asked, one for each knot, the multiple. */
const WIDTH = KNOTS.length + 3

/** What is known of every draw at the price asked, and what a few draws score at any price. */
export interface PriceScores {
  /** Prices that are tried, rising, and the place of the price asked among them. */
  readonly prices: readonly number[]
  readonly asked: number
  /** At the price asked, over all draws: scores and the multiples they come from. */
  readonly scores: Float64Array
  readonly multiples: Float64Array
  /** Scores of the first draws at a price. */
  readonly few: (price: number, draws: number) => Float64Array
}

/** Draws that look for the two prices between which the highest lies, and draws that find it between them. */
const ROUGH_DRAWS = 1024
const FINE_DRAWS = 8192

/** Controls of some draws: their rows, and sums of them and of their products by block. */
function controlsOf(scores: Float64Array, multiples: Float64Array) {
  const per = Math.floor(scores.length / BLOCKS)
  const rows = new Float64Array(scores.length * WIDTH)
  const sums = Array.from({ length: BLOCKS }, () => new Float64Array(WIDTH))
  const squares = Array.from({ length: BLOCKS }, () => new Float64Array(WIDTH * WIDTH))
  sums.forEach((sum, b) => {
    const square = squares[b] ?? new Float64Array(0)
    for (let d = b * per; d < (b + 1) * per; d++) {
      const at = d * WIDTH
      putControls(rows, at, scores[d] ?? 0, multiples[d] ?? 0)
      for (let i = 0; i < WIDTH; i++) {
        const x = rows[at + i] ?? 0
        sum[i] = (sum[i] ?? 0) + x
        for (let j = 0; j <= i; j++) {
          const place = i * WIDTH + j
          square[place] = (square[place] ?? 0) + x * (rows[at + j] ?? 0)
        }
      }
    }
  })
  return { per, rows, sums, squares }
}

function putControls(row: Float64Array, at: number, score: number, multiple: number): void {
  row[at] = 1
  row[at + 1] = score
  for (let k = 0; k < KNOTS.length; k++) row[at + 2 + k] = Math.min(multiple, KNOTS[k] ?? 0)
  row[at + WIDTH - 1] = multiple
}

/** Sums of the controls over each block of all draws. */
function wholeSums(scores: Float64Array, multiples: Float64Array): readonly Float64Array[] {
  const per = Math.floor(scores.length / BLOCKS)
  const row = new Float64Array(WIDTH)
  return Array.from({ length: BLOCKS }, (_, b) => {
    const sum = new Float64Array(WIDTH)
    for (let d = b * per; d < (b + 1) * per; d++) {
      putControls(row, 0, scores[d] ?? 0, multiples[d] ?? 0)
      for (let i = 0; i < WIDTH; i++) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0)
    }
    return sum
  })
}

/** Sums over all blocks but one; over all with −1. */
function without(blocks: readonly Float64Array[], left: number): Float64Array {
  const all = new Float64Array(blocks[0]?.length ?? 0)
  blocks.forEach((block, b) => {
    if (b !== left) for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) + (block[i] ?? 0)
  })
  return all
}

/** Scores over all draws at a price as estimated from few: of the whole, then with each block left out. */
type Curve = (price: number) => readonly number[]

function curveOf({ prices, asked, multiples, few }: PriceScores, whole: readonly Float64Array[], draws: number): Curve {
  const { per, rows, sums, squares } = controlsOf(few(prices[asked] ?? 0, draws), multiples)
  const wholePer = Math.floor(multiples.length / BLOCKS)
  const splits = Array.from({ length: BLOCKS + 1 }, (_, place) => {
    const left = place - 1
    const kept = left < 0 ? BLOCKS : BLOCKS - 1
    const square = without(squares, left)
    const sum = without(sums, left)
    const matrix = Array.from({ length: WIDTH }, (_, i) =>
      Array.from({ length: WIDTH }, (_, j) => {
        const x = square[i < j ? j * WIDTH + i : i * WIDTH + j] ?? 0
        // A touch on the diagonal keeps controls that say the same thing solvable.
        return i === j ? x * (1 + 1e-9) + 1e-9 : x
      }),
    )
    const off = without(whole, left).map((one, i) => one / (kept * wholePer) - (sum[i] ?? 0) / (kept * per))
    return { left, kept, matrix, off }
  })
  const productsOf = (column: Float64Array): readonly Float64Array[] =>
    sums.map((_, b) => {
      const sum = new Float64Array(WIDTH)
      for (let d = b * per; d < (b + 1) * per; d++) {
        const y = column[d] ?? 0
        for (let i = 0; i < WIDTH; i++) sum[i] = (sum[i] ?? 0) + y * (rows[d * WIDTH + i] ?? 0)
      }
      return sum
    })
  const made = new Map<number, readonly number[]>()
  return (price) => {
    const found = made.get(price)
    if (found !== undefined) return found
    const products = productsOf(few(price, draws))
    const all = splits.map(({ left, kept, matrix, off }) => {
      const product = without(products, left)
      const mean = (product[0] ?? 0) / (kept * per)
      return leastSquares(matrix, [...product]).reduce((sum, slope, i) => sum + slope * (off[i] ?? 0), mean)
    })
    made.set(price, all)
    return all
  }
}

/** Where a line through two scores, even in ln price, falls through 0; the nearer end where it does not fall. */
function lineRoot(low: number, high: number, atLow: number, atHigh: number): number {
  const part = atLow > atHigh ? atLow / (atLow - atHigh) : 0
  return exp(ln(low) + part * (ln(high) - ln(low)))
}

/**
 * The highest price at which a rule says yes, from scores of a few draws at each price. What all draws say at the price asked
 * corrects the few: the score at another price is regressed on the score and the money back at the price asked, and the means
 * of these are known from all. Few draws find the two prices between which it lies, more draws find it there; how much the
 * curve bends between them is told by one more price of the few. The error is that of eight roots that leave out an eighth of
 * the draws each (jackknife). In: prices, scores. Out: price with its error, in the unit of the prices; null where no price
 * tried has a yes. Source: control variates by regression (Glasserman 2003, §4.1); jackknife (Quenouille 1956).
 * By hand: a score of 2 − price on every draw falls through 0 at 2.
 * @example highestPrice({ prices: [1.9, 2.1], asked: 0, scores: new Float64Array(64).fill(1), multiples: new Float64Array(64).fill(1), few: (price) => new Float64Array(64).fill(2 - price) }).mid.toFixed(3) // '2.000'
 */
export function highestPrice(of: PriceScores): HighestPrice | null {
  const { prices, scores, multiples } = of
  const whole = wholeSums(scores, multiples)
  const rough = curveOf(of, whole, Math.min(ROUGH_DRAWS, scores.length))
  const fine = scores.length <= ROUGH_DRAWS ? rough : curveOf(of, whole, Math.min(FINE_DRAWS, scores.length))
  const priceAt = (place: number): number => prices[place] ?? 0
  const isYes = (curve: Curve, place: number): boolean => (curve(priceAt(place))[0] ?? 0) >= 0
  let last = prices.length - 1
  while (last >= 0 && !isYes(rough, last)) last--
  while (last + 1 < prices.length && isYes(fine, last + 1)) last++
  while (last >= 0 && !isYes(fine, last)) last--
  if (last < 0) return null
  const low = priceAt(last)
  if (last === prices.length - 1) return { low, mid: low, high: low, beyond: true }
  const high = priceAt(last + 1)
  const bent = bend(rough, low, high)
  const [mid = low, ...roots] = fine(low).map((one, split) => bent * lineRoot(low, high, one, fine(high)[split] ?? 0))
  const mean = roots.reduce((sum, one) => sum + one, 0) / BLOCKS
  const error = Math.sqrt(((BLOCKS - 1) / BLOCKS) * roots.reduce((sum, one) => sum + (one - mean) * (one - mean), 0))
  return { low: mid - 1.645 * error, mid, high: mid + 1.645 * error, beyond: false }
}

/** By what the root of a curve between two prices differs from that of the line between them; 1 where it has none there. */
function bend(curve: Curve, low: number, high: number): number {
  const [atLow = 0] = curve(low)
  const [atHigh = 0] = curve(high)
  if (atLow < 0 || atHigh >= 0) return 1
  const line = lineRoot(low, high, atLow, atHigh)
  const [there = 0] = curve(line)
  if (line <= low || line >= high) return 1
  return (there >= 0 ? lineRoot(line, high, there, atHigh) : lineRoot(low, line, atLow, there)) / line
}
