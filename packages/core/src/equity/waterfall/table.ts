import { type Result, ok } from '@touchstone/core/facts'
import {
  type Rational,
  addRational,
  compareRational,
  multiplyRational,
  subtractRational,
  zero,
} from '@touchstone/core/units'
import { withCarveOut } from './carve-out.ts'
import { checkWaterfall } from './check.ts'
import { linesOf } from './lines.ts'
import type { ExitSegment, ExitTable, Payee, PayoutLine, WaterfallInput } from './types.ts'
import { underVotes } from './votes.ts'

/** Claims that rank together, as [place of the payee, amount]. */
type Tier = readonly (readonly [number, Rational])[]

/**
 * Who gets what at every exit: an exact piecewise-linear table. Debt and then preferences are paid by rank, equal ranks pro
 * rata; what is left goes to common and to what shares with it. With v the value of one common share, the proceeds that v
 * needs never fall as v rises (each class takes the better of holding and converting, each option is exercised above its
 * strike, its cash added to the proceeds), so one walk over the values at which a class changes its mind gives the table,
 * and that profile is the equilibrium in which no class gains by switching.
 * In: claims in money, shares as common shares. Out: the table, or every issue of the input. Issues: `equity/exit-…`.
 * Assumes that each class decides as one, that conversion is optional except under a vote, that lenders neither convert nor
 * vote. Source: venture-finance practice as in Metrick & Yasuda, Venture Capital and the Finance of Innovation, ch. 13-14.
 * @example exitTable({ debts: [], carveOut: null, escrow: null, votes: [], classes: [{ id: 'common', kind: 'common', shares: one }] }).value.segments.length // 1
 */
export function exitTable(input: WaterfallInput): Result<ExitTable> {
  const issues = checkWaterfall(input)
  if (issues.length > 0) return { ok: false, issues }
  const payees: readonly Payee[] = [
    ...input.debts.map(({ id }): Payee => ({ id, kind: 'debt' })),
    ...(input.carveOut === null ? [] : [{ id: input.carveOut.id, kind: 'management' } satisfies Payee]),
    ...input.classes.map(({ id }): Payee => ({ id, kind: 'class' })),
  ]
  const segments = underVotes(input, payees, (forced) => walk(input, forced))
  return ok({ payees, segments, escrow: input.escrow })
}

/** The table with the classes of `forced` turned into common, without votes. */
function walk(input: WaterfallInput, forced: ReadonlySet<string>): readonly ExitSegment[] {
  const first = input.debts.length + (input.carveOut === null ? 0 : 1)
  const classes = input.classes.map((security) => linesOf(security, forced.has(security.id)))
  const empty = (state: PayoutLine['state']): PayoutLine => ({ constant: zero, slope: zero, state })
  let lines: PayoutLine[] = [
    ...input.debts.map(() => empty('debt')),
    ...(input.carveOut === null ? [] : [empty('management')]),
    ...classes.map(({ atZero }) => empty(atZero.state)),
  ]
  const segments: ExitSegment[] = []
  const names = [...forced]
  let paid = zero
  const fill = (tier: Tier): void => {
    const whole = tier.reduce((sum, [, amount]) => addRational(sum, amount), zero)
    if (whole.numerator === 0n) return
    const filling = [...lines]
    const filled = [...lines]
    for (const [payee, amount] of tier) {
      const { constant, state } = lines[payee] ?? empty('holds')
      filling[payee] = { constant, slope: amount, state }
      filled[payee] = { constant: addRational(constant, amount), slope: zero, state }
    }
    segments.push({
      start: paid,
      closed: segments.length === 0,
      perShare: false,
      constant: paid,
      slope: whole,
      lines: filling,
      forced: names,
    })
    lines = filled
    paid = addRational(paid, whole)
  }

  for (const tier of byRank(input.debts.map(({ seniority, claim }, payee) => ({ seniority, payee, amount: claim }))))
    fill(tier)
  const debt = paid
  const ranked = classes.flatMap((one, index) => one.ranked.map((claim) => ({ ...claim, payee: first + index })))
  for (const tier of byRank(ranked)) fill(tier)
  fill(classes.map(({ premium }, index) => [first + index, premium] as const))

  classes.forEach(({ atZero }, index) => void (lines[first + index] = atZero))
  let constant = paid
  let slope = classes.reduce((sum, { atZero }) => addRational(sum, atZero.slope), zero)
  const turns = classes
    .flatMap((one, index) => one.turns.map((turn) => ({ ...turn, payee: first + index })))
    .sort((a, b) => compareRational(a.above, b.above))
  let next = 0
  for (let value = zero; ;) {
    const current = [...lines]
    for (; next < turns.length; next++) {
      const turn = turns[next]
      if (turn === undefined || compareRational(turn.above, value) > 0) break
      const before = current[turn.payee] ?? empty('holds')
      constant = addRational(constant, subtractRational(turn.line.constant, before.constant))
      slope = addRational(slope, subtractRational(turn.line.slope, before.slope))
      current[turn.payee] = turn.line
    }
    lines = current
    // Where nobody shares, no exit lies between two values of a share: the table goes on at the next.
    if (slope.numerator !== 0n) {
      const start = addRational(constant, multiplyRational(slope, value))
      segments.push({
        start,
        closed: segments.length === 0,
        perShare: true,
        constant,
        slope,
        lines: current,
        forced: names,
      })
    }
    const turn = turns[next]
    if (turn === undefined) break
    value = turn.above
  }
  return input.carveOut === null ? segments : withCarveOut(segments, input.carveOut, input.debts.length, debt)
}

/** Claims grouped by rank, the most senior first. */
function byRank(
  claims: readonly { readonly seniority: number; readonly payee: number; readonly amount: Rational }[],
): readonly Tier[] {
  const ranks = [...new Set(claims.map(({ seniority }) => seniority))].sort((a, b) => a - b)
  return ranks.map((rank) =>
    claims.filter(({ seniority }) => seniority === rank).map(({ payee, amount }) => [payee, amount] as const),
  )
}
