import {
  addRational,
  compareRational,
  divideRational,
  multiplyRational,
  one,
  rational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import type { Rational } from '@touchstone/core/units'
import { parameterAt, segmentIndex, valueOf } from './at.ts'
import type { ExitSegment, ExitVote, Payee, WaterfallInput } from './types.ts'

/**
 * The table when votes may convert classes: at each exit a vote passes where enough votes belong to classes that it pays
 * more. Votes are decided in order and each voter foresees how the later ones end. `make` gives the table for a set of
 * converted classes.
 */
export function underVotes(
  input: WaterfallInput,
  payees: readonly Payee[],
  make: (forced: ReadonlySet<string>) => readonly ExitSegment[],
): readonly ExitSegment[] {
  const from = (forced: ReadonlySet<string>, place: number): readonly ExitSegment[] => {
    const vote = input.votes[place]
    if (vote === undefined) return make(forced)
    const against = from(forced, place + 1)
    const passed = from(new Set([...forced, ...vote.converts]), place + 1)
    return merge(against, passed, decision(input, payees, vote))
  }
  return from(new Set(), 0)
}

interface Decision {
  readonly voters: readonly { readonly payee: number; readonly votes: Rational }[]
  readonly passes: (gains: readonly boolean[]) => boolean
}

function decision(input: WaterfallInput, payees: readonly Payee[], vote: ExitVote): Decision {
  const voters = vote.voters.map(({ id, votes }) => ({
    payee: payees.findIndex((payee) => payee.kind === 'class' && payee.id === id),
    votes: votes ?? input.classes.find((security) => security.id === id)?.shares ?? zero,
  }))
  const all = voters.reduce((sum, { votes }) => addRational(sum, votes), zero)
  const needed = multiplyRational(vote.threshold, all)
  const passes = (gains: readonly boolean[]): boolean => {
    const given = voters.reduce(
      (sum, { votes }, index) => (gains[index] === true ? addRational(sum, votes) : sum),
      zero,
    )
    const order = compareRational(given, needed)
    return vote.strict ? order > 0 : order >= 0 && given.numerator > 0n
  }
  return { voters, passes }
}

/** Exit by exit the one table or the other, as the vote ends. */
function merge(
  against: readonly ExitSegment[],
  passed: readonly ExitSegment[],
  { voters, passes }: Decision,
): readonly ExitSegment[] {
  const at = (segments: readonly ExitSegment[], exit: Rational): ExitSegment | undefined =>
    segments[segmentIndex(segments, exit)]
  const gainAt = (a: ExitSegment, b: ExitSegment, payee: number, exit: Rational): Rational => {
    const [without, withIt] = [a.lines[payee], b.lines[payee]]
    if (without === undefined || withIt === undefined) return zero
    return subtractRational(valueOf(withIt, parameterAt(b, exit)), valueOf(without, parameterAt(a, exit)))
  }
  const chosen = (exit: Rational): ExitSegment | undefined => {
    const [a, b] = [at(against, exit), at(passed, exit)]
    if (a === undefined || b === undefined) return a
    return passes(voters.map(({ payee }) => gainAt(a, b, payee, exit).numerator > 0n)) ? b : a
  }

  const marks = sorted([...against, ...passed].map(({ start }) => start))
  const cuts = sorted([
    ...marks,
    ...marks.flatMap((mark, index) => {
      const end = marks[index + 1] ?? null
      const [first, second] = inside(mark, end)
      const [a, b] = [at(against, first), at(passed, first)]
      if (a === undefined || b === undefined) return []
      return voters.flatMap(({ payee }) => {
        const [early, late] = [gainAt(a, b, payee, first), gainAt(a, b, payee, second)]
        const rise = subtractRational(late, early)
        if (rise.numerator === 0n) return []
        const step = divideRational(multiplyRational(early, subtractRational(second, first)), rise)
        const crossing = subtractRational(first, step)
        const within = compareRational(crossing, mark) > 0 && (end === null || compareRational(crossing, end) < 0)
        return within ? [crossing] : []
      })
    }),
  ])

  const merged: ExitSegment[] = []
  const add = (segment: ExitSegment | undefined, start: Rational, closed: boolean): void => {
    const last = merged.at(-1)
    if (segment !== undefined && (last === undefined || last.lines !== segment.lines))
      merged.push({ ...segment, start, closed })
  }
  cuts.forEach((cut, index) => {
    add(chosen(cut), cut, true)
    add(chosen(inside(cut, cuts[index + 1] ?? null)[0]), cut, false)
  })
  return merged
}

/** Two exits strictly between two marks, or beyond the last. */
function inside(from: Rational, to: Rational | null): readonly [Rational, Rational] {
  const third = to === null ? one : divideRational(subtractRational(to, from), rational(3n))
  return [addRational(from, third), addRational(from, addRational(third, third))]
}

function sorted(exits: readonly Rational[]): readonly Rational[] {
  const all = [...exits].sort(compareRational)
  return all.filter((exit, index) => {
    const before = all[index - 1]
    return before === undefined || compareRational(before, exit) !== 0
  })
}
