import type { Deal } from '@touchstone/core/deal'
import { moneyOf, moneyToNumber } from '@touchstone/core/units'
import { yearsBetweenDates } from './ages.ts'
import type { Converter } from './converter.ts'
import { checkGates, type GateAnswers } from './gates.ts'
import type { Inputs } from './inputs.ts'
import { GATES } from './keys.ts'
import { rateBetween } from './lookup.ts'
import type { FundProfile } from './our-fund.ts'
import type { Gate } from './types.ts'

/** Whether a gate is asked of a fund and not of the company. */
const ofFund = (gate: Gate): boolean => gate.id === 'outbound' || gate.id.startsWith('fund-')

/** An exit year is somebody's forecast, and a remainder can be sold: too short a life is asked first, but voids nothing. */
const asked = (gate: Gate): Gate =>
  gate.id === 'fund-life' && gate.state === 'stop' ? { ...gate, state: 'open' } : gate

const isOf = (deal: Deal, holding: string | null): boolean =>
  holding !== null && (holding === deal.company.name.value || holding === deal.company.english?.value)

/** What a fund has in the company at cost, less the cost of what it sold; in the fund's currency. */
function heldIn({ terms, events, asOf }: FundProfile, deal: Deal): number {
  const cost = events
    .filter((one) => isOf(deal, one.holding) && one.date <= asOf)
    .reduce((sum, one) => sum + (one.type === 'investment' ? one.amount : one.type === 'proceeds' ? -one.cost : 0n), 0n)
  return moneyToNumber(moneyOf(terms.currency, cost > 0n ? cost : 0n))
}

/** Funds of ours that hold the company while another of ours is asked: whoever decides for both is on two sides. */
function crossing(deal: Deal, funds: readonly FundProfile[]): readonly string[] {
  const holding = funds.filter((one) => heldIn(one, deal) > 0)
  return holding.length > 0 && holding.length < funds.length ? holding.map((one) => one.name) : []
}

/**
 * What a fund's own file answers to the gates, in the deal's currency. A renminbi fund has no US persons unless its file
 * says so; of any other fund that says nothing it is not known. Without an exchange rate the size is not known.
 */
function answersOf<C extends string>(inputs: Inputs, converter: Converter<C>, fund: FundProfile): GateAnswers {
  const { deal, reference } = inputs
  const { currency, size, start, life } = fund.terms
  const toDeal = rateBetween(reference.fx, deal.asOf, currency, converter.currency)
  const usPersons = fund.usPersons ?? (currency === 'CNY' ? false : null)
  const duty = fund.reinvestment ?? null
  return {
    fund: fund.id,
    ...(usPersons === null ? {} : { usPersons }),
    ...(toDeal === null ? {} : { held: heldIn(fund, deal) * toDeal }),
    documents: {
      allowed: fund.sectors?.allowed ?? null,
      excluded: fund.sectors?.excluded ?? [],
      size: toDeal === null ? null : moneyToNumber(moneyOf(currency, size)) * toDeal,
      concentrationLimit: fund.concentrationLimit,
      ageYears: yearsBetweenDates(start, deal.asOf),
      lifeYears: life.total,
      extensionYears: life.extensions,
      reinvestment: duty === null || toDeal === null ? null : { ...duty, open: duty.open * toDeal },
    },
  }
}

/**
 * The gates of a deal before several funds: those of the company once, those of each fund by its own file, in the order of
 * page one. What a caller answered stands over what a file says, but a company that one of our funds holds is a conflict for
 * the others whatever was answered. Without funds: `checkGates`.
 * In: the inputs of an underwriting, its currency, funds, answers. Out: gates. Total.
 * @example gatesForFunds.length // 3
 */
export function gatesForFunds<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  funds: readonly FundProfile[],
  answers: GateAnswers = {},
): readonly Gate[] {
  if (funds.length === 0) return checkGates(inputs, converter, answers)
  const across = crossing(inputs.deal, funds)
  const conflicts = across.length === 0 ? {} : { conflicts: [...(answers.conflicts ?? []), ...across] }
  const each = funds.map((fund) =>
    checkGates(inputs, converter, { ...answersOf(inputs, converter, fund), ...answers, ...conflicts, fund: fund.id }),
  )
  const gates = [
    ...(each[0] ?? []).filter((one) => !ofFund(one)),
    ...each.flatMap((some) => some.filter(ofFund).map(asked)),
  ]
  return GATES.flatMap((id) => gates.filter((one) => one.id === id))
}
