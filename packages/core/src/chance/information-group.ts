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

/** Features of a draw: 1, polynomials of each member, products of the members' ranks two by two. */
class Features {
  readonly count: number
  private readonly bases: readonly (readonly Float64Array[])[]
  private readonly all: readonly Bins[]
  private readonly row: Float64Array

  constructor(all: readonly Bins[], draws: number) {
    this.all = all
    this.bases = all.map((bins) => basisOf(bins, draws))
    this.count = 1 + this.bases.reduce((sum, basis) => sum + basis.length, 0) + (all.length * (all.length - 1)) / 2
    this.row = new Float64Array(this.count)
  }

  at(i: number): Float64Array {
    const { row, all, bases } = this
    row[0] = 1
    let k = 1
    for (let m = 0; m < all.length; m++) {
      const bin = all[m]?.labels[i] ?? 0
      const basis = bases[m] ?? []
      for (let p = 0; p < basis.length; p++) row[k++] = basis[p]?.[bin] ?? 0
    }
    for (let a = 0; a < all.length; a++) {
      const x = bases[a]?.[0]?.[all[a]?.labels[i] ?? 0] ?? 0
      for (let b = a + 1; b < all.length; b++) row[k++] = x * (bases[b]?.[0]?.[all[b]?.labels[i] ?? 0] ?? 0)
    }
    return row
  }
}

/** Coefficients of each target on the features, by least squares over the draws from `from` to `to`. */
function fitted(
  features: Features,
  targets: readonly Float64Array[],
  from: number,
  to: number,
): readonly Float64Array[] {
  const p = features.count
  const gram = Array.from({ length: p }, () => new Float64Array(p))
  const right = targets.map(() => new Float64Array(p))
  const step = Math.max(1, Math.floor((to - from) / FITTED))
  for (let i = from; i < to; i += step) {
    const row = features.at(i)
    for (let a = 0; a < p; a++) {
      const x = row[a] ?? 0
      const line = gram[a]
      if (line !== undefined) for (let b = 0; b <= a; b++) line[b] = (line[b] ?? 0) + x * (row[b] ?? 0)
    }
    targets.forEach((target, d) => {
      const y = target[i] ?? 0
      const sums = right[d]
      if (sums !== undefined) for (let a = 0; a < p; a++) sums[a] = (sums[a] ?? 0) + y * (row[a] ?? 0)
    })
  }
  const size = gram[0]?.[0] ?? 1
  // A touch of ridge keeps members that repeat one another apart.
  const matrix = gram.map((_, a) =>
    gram.map((__, b) => (gram[Math.max(a, b)]?.[Math.min(a, b)] ?? 0) + (a === b ? 1e-9 * size : 0)),
  )
  return right.map((sums) => Float64Array.from(leastSquares(matrix, [...sums])))
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
  const features = new Features(all, draws)
  const targets = targetsOf(scores)
  const chosen = new Uint8Array(draws)
  const margins = new Float64Array(draws)
  const half = draws / 2
  let scale = 0
  for (const [from, to] of [
    [0, half],
    [half, draws],
  ] as const) {
    // Each half is judged by what the other taught.
    const learned = fitted(features, targets, from === 0 ? half : 0, from === 0 ? draws : half)
    for (let i = from; i < to; i++) {
      const row = features.at(i)
      let best = 0
      let most = 0
      let second = -Infinity
      for (let d = 0; d < learned.length; d++) {
        const c = learned[d]
        let value = 0
        if (c !== undefined) for (let a = 0; a < row.length; a++) value += (c[a] ?? 0) * (row[a] ?? 0)
        if (value > most) {
          second = most
          most = value
          best = d + 1
        } else if (value > second) second = value
      }
      chosen[i] = best
      margins[i] = most - second
      scale += (most - second) / draws
    }
  }
  // A margin becomes a part of one, half at the mean margin, so that no choice reaches into the next.
  const index = new Float64Array(draws)
  for (let i = 0; i < draws; i++) {
    const margin = margins[i] ?? 0
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
