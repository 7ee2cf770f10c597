import { Bug } from '@touchstone/core/facts'
import { type Bins, binsOf } from './bins.ts'
import { columnOf } from './draws.ts'
import { type Information, informationIn, type Scores } from './information.ts'
import { leastSquares } from './least-squares.ts'
import { quantiles } from './quantiles.ts'

/** Most draws of each half that the index is fitted on. */
const FITTED = 8_192
/** What of the targets is cut off on either side while fitting, never in what is reported. */
const CUT = 0.005

/** What the fit knows of a member: the first three Legendre polynomials of the middle rank of its bin, from −1 to 1. */
function basisOf({ counts }: Bins, draws: number): readonly Float64Array[] {
  const one = new Float64Array(counts.length)
  const two = new Float64Array(counts.length)
  const three = new Float64Array(counts.length)
  let below = 0
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] ?? 0
    const x = (2 * below + count) / draws - 1
    below += count
    one[bin] = x
    two[bin] = (3 * x * x - 1) / 2
    three[bin] = (5 * x * x * x - 3 * x) / 2
  }
  const used = counts.filter((count) => count > 0).length
  return [one, two, three].slice(0, Math.max(0, used - 1))
}

/** The members as the fit sees them: labels and polynomials by bin; `count` features a draw. */
interface Members {
  readonly labels: readonly Uint8Array[]
  readonly bases: readonly (readonly Float64Array[])[]
  readonly ranks: readonly Float64Array[]
  readonly count: number
}

function membersOf(all: readonly Bins[], draws: number): Members {
  const bases = all.map((bins) => basisOf(bins, draws))
  return {
    labels: all.map(({ labels }) => labels),
    bases,
    // A member that does not vary stands at rank 0.
    ranks: all.map(({ counts }, m) => bases[m]?.[0] ?? new Float64Array(counts.length)),
    count: 1 + bases.reduce((sum, basis) => sum + basis.length, 0) + (all.length * (all.length - 1)) / 2,
  }
}

/** Draws whose features are laid out at once. */
const BLOCK = 128

/** Features of draws, a line of `BLOCK` for each: 1, polynomials of each member, products of the members' ranks. */
function fillFeatures({ labels, bases, ranks }: Members, from: number, step: number, lines: Float64Array): void {
  lines.fill(1, 0, BLOCK)
  let line = BLOCK
  bases.forEach((basis, m) => {
    const label = labels[m] ?? new Uint8Array(0)
    for (const one of basis) {
      for (let k = 0; k < BLOCK; k++) lines[line + k] = one[label[from + k * step] ?? 0] ?? 0
      line += BLOCK
    }
  })
  for (let a = 0; a < ranks.length; a++)
    for (let b = a + 1; b < ranks.length; b++) {
      const [la, lb, ra, rb] = [labels[a], labels[b], ranks[a], ranks[b]]
      if (la === undefined || lb === undefined || ra === undefined || rb === undefined) continue
      for (let k = 0; k < BLOCK; k++) {
        const at = from + k * step
        lines[line + k] = (ra[la[at] ?? 0] ?? 0) * (rb[lb[at] ?? 0] ?? 0)
      }
      line += BLOCK
    }
}

/** Sum of the products of two lines. */
function dot(lines: Float64Array, a: number, b: number, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += (lines[a + k] ?? 0) * (lines[b + k] ?? 0)
  return sum
}

/** Coefficients of each target on the features, by least squares over the draws from `from` to `to`. */
function fitted(
  members: Members,
  targets: readonly Float64Array[],
  from: number,
  to: number,
): readonly (readonly number[])[] {
  const p = members.count
  const width = p + targets.length
  const lines = new Float64Array(width * BLOCK)
  const gram = new Float64Array(p * width)
  const step = Math.max(1, Math.floor((to - from) / FITTED))
  for (let first = from; first < to; first += step * BLOCK) {
    const count = Math.min(BLOCK, Math.ceil((to - first) / step))
    fillFeatures(members, first, step, lines)
    targets.forEach((target, d) => {
      for (let k = 0; k < count; k++) lines[(p + d) * BLOCK + k] = target[first + k * step] ?? 0
    })
    for (let a = 0; a < p; a++)
      for (let b = a; b < width; b++) {
        const at = a * width + b
        gram[at] = (gram[at] ?? 0) + dot(lines, a * BLOCK, b * BLOCK, count)
      }
  }
  const size = gram[0] ?? 1
  // A touch of ridge keeps members that repeat one another apart.
  const matrix = Array.from({ length: p }, (_, a) =>
    Array.from(
      { length: p },
      (__, b) => (gram[Math.min(a, b) * width + Math.max(a, b)] ?? 0) + (a === b ? 1e-9 * size : 0),
    ),
  )
  return targets.map((_, d) =>
    leastSquares(
      matrix,
      Array.from({ length: p }, (__, a) => gram[a * width + p + d] ?? 0),
    ),
  )
}

/** Fills `out`, from `from` to `to`, with what the coefficients foretell: a table for each member, and the products. */
function foretell(
  { labels, bases, ranks }: Members,
  drawn: readonly Float64Array[],
  coefficients: readonly number[],
  from: number,
  to: number,
  out: Float64Array,
): void {
  out.fill(coefficients[0] ?? 0, from, to)
  let next = 1
  bases.forEach((basis, m) => {
    const table = new Float64Array(ranks[m]?.length ?? 0)
    for (const one of basis) {
      const c = coefficients[next++] ?? 0
      for (let bin = 0; bin < table.length; bin++) table[bin] = (table[bin] ?? 0) + c * (one[bin] ?? 0)
    }
    const label = labels[m] ?? new Uint8Array(0)
    for (let i = from; i < to; i++) out[i] = (out[i] ?? 0) + (table[label[i] ?? 0] ?? 0)
  })
  for (let a = 0; a < drawn.length; a++)
    for (let b = a + 1; b < drawn.length; b++) {
      const c = coefficients[next++] ?? 0
      const [x, y] = [drawn[a], drawn[b]]
      if (x !== undefined && y !== undefined)
        for (let i = from; i < to; i++) out[i] = (out[i] ?? 0) + c * (x[i] ?? 0) * (y[i] ?? 0)
    }
}

/** Scores less those of the first choice, cut at their 0.5 and 99.5 % points. */
function targetsOf({ columns, draws }: Scores): readonly Float64Array[] {
  const [first, ...others] = columns
  return others.map((column) => {
    const out = new Float64Array(draws)
    for (let i = 0; i < draws; i++) out[i] = (column[i] ?? 0) - (first?.[i] ?? 0)
    const [low = 0, high = 0] = quantiles(out, [CUT, 1 - CUT])
    for (let i = 0; i < draws; i++) {
      const x = out[i] ?? 0
      out[i] = x < low ? low : x > high ? high : x
    }
    return out
  })
}

/** The choice that the members speak for and, within it, by how much: one number that orders the draws. */
function indexOf(all: readonly Bins[], scores: Scores): Float64Array {
  const { draws } = scores
  const members = membersOf(all, draws)
  const targets = targetsOf(scores)
  const half = draws / 2
  const foretold = targets.map(() => new Float64Array(draws))
  const drawn = members.ranks.map((ranks, m) => {
    const label = members.labels[m] ?? new Uint8Array(0)
    const column = new Float64Array(draws)
    for (let i = 0; i < draws; i++) column[i] = ranks[label[i] ?? 0] ?? 0
    return column
  })
  for (const from of [0, half]) {
    // Each half is judged by what the other taught.
    const learned = fitted(members, targets, half - from, draws - from)
    foretold.forEach((out, d) => foretell(members, drawn, learned[d] ?? [], from, from + half, out))
  }
  const chosen = new Uint8Array(draws)
  const most = new Float64Array(draws)
  const second = new Float64Array(draws).fill(-Infinity)
  foretold.forEach((values, d) => {
    for (let i = 0; i < draws; i++) {
      const value = values[i] ?? 0
      const top = most[i] ?? 0
      if (value > top) {
        second[i] = top
        most[i] = value
        chosen[i] = d + 1
      } else if (value > (second[i] ?? 0)) second[i] = value
    }
  })
  let scale = 0
  for (let i = 0; i < draws; i++) scale += ((most[i] ?? 0) - (second[i] ?? 0)) / draws
  // A margin becomes a part of one, half at the mean margin, so that no choice reaches into the next.
  const index = new Float64Array(draws)
  for (let i = 0; i < draws; i++) {
    const margin = (most[i] ?? 0) - (second[i] ?? 0)
    index[i] = (chosen[i] ?? 0) + (margin > 0 ? (0.99 * margin) / (margin + scale) : 0)
  }
  return index
}

/**
 * The value of learning several inputs together before choosing, in the unit of the scores. The members are gathered into
 * one regression index, which choice they speak for and by how much: cubic in each member's rank and with all products of
 * two, least squares on score differences cut at 0.5 and 99.5 %, each half of the scrambles by the fit of the other. The
 * index is then an input like any other (see `evppi`), scored with the uncut scores. What the group knows each member
 * knows, so the value is at least that of every member alone. Effects that need three members at once are missed: a bound
 * from below. In: draws of at least one member, scores. Out: information.
 * Source: Strong, Oakley & Brennan, Medical Decision Making 34 (2014).
 * @example evppiOfGroup([constant('1', 1, 64)], scoresOf([constant('1', 0, 64), constant('1', 1, 64)])).value // 0
 */
export function evppiOfGroup(members: readonly object[], scores: Scores): Information {
  const all = members.map((one) => binsOf(columnOf(one)))
  if (all.length === 0) throw new Bug('a group without members')
  const together = all.length > 1 && scores.columns.length > 1 ? [binsOf(indexOf(all, scores))] : []
  const [first, ...others] = informationIn([...all, ...together], scores)
  if (first === undefined) throw new Bug('information about nothing')
  return others.reduce((most, one) => (one.value > most.value ? one : most), first)
}
