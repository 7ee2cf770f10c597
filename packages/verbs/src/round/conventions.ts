import { compareAdjustments, compareNoteMethods, comparePoolTimings, type RoundOutcome } from '@touchstone/core/equity'
import { exact, type Told } from '../captable/exact.ts'
import type { RoundConvention, RoundReading } from './output.ts'

type Reading = ReturnType<typeof compareNoteMethods | typeof comparePoolTimings | typeof compareAdjustments>[number]

function toldReading(one: Reading, told: Told): RoundReading {
  const share = (value: Reading['newInvestors']) => (value === null ? null : exact(value))
  return {
    convention: one.convention,
    inUse: one.inUse,
    price: one.price === null ? null : told.perShare(one.price),
    newInvestors: share(one.newInvestors),
    convertibles: share(one.convertibles),
    existing: share(one.existing),
    priceDifference: one.priceDifference === null ? null : told.perShare(one.priceDifference),
    refused: one.price === null ? one.issues.map(({ code }) => code) : [],
  }
}

/** Every term of the round that papers mean in several ways, with the round solved under each. */
export function conventionsOf({ problem, solution }: RoundOutcome, told: Told): readonly RoundConvention[] {
  const row = (term: RoundConvention['term'], readings: readonly Reading[]): RoundConvention => ({
    term,
    differs: readings.some((one) => one.priceDifference === null || one.priceDifference.numerator !== 0n),
    readings: readings.map((one) => toldReading(one, told)),
  })
  const rows: RoundConvention[] = []
  if (problem.convertibles.some((one) => one.kind === 'note')) rows.push(row('noteMethod', compareNoteMethods(problem)))
  if (problem.pool !== null && solution.poolIncrease.numerator > 0n)
    rows.push(row('pool.timing', comparePoolTimings(problem)))
  if (solution.series.some((one) => one.adjusted))
    rows.push(row('antiDilution.insidePreMoney', compareAdjustments(problem)))
  return rows
}
