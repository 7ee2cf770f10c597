import { type Amount, combined, type CompanyInputs } from '@touchstone/core/company'
import { yearsBetweenDates } from './ages.ts'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'
import type { SomeDraws } from './some-draws.ts'

/** People of one role at one place as the file tells them; a pay of null is the team's. */
export interface Role {
  readonly role: string
  readonly place: string
  readonly heads: SomeDraws
  readonly pay: SomeDraws | null
}

/** Roles that the file tells with how many people. */
export const rolesOf = <C extends string>(inputs: Inputs, converter: Converter<C>): readonly Role[] =>
  inputs.deal.team.roles.flatMap(({ role, place, people = null, monthlyPay = null }, i): readonly Role[] => {
    const heads = inputs.other(`team.roles.${i}.people`, people)
    const told = inputs.other(`team.roles.${i}.monthlyPay`, monthlyPay)
    const pay = told === null ? null : converter.take(told, '/month')
    return heads === null
      ? []
      : [{ role: role?.value ?? 'all', place: place?.value ?? 'all', heads: heads.draws, pay: pay?.draws ?? null }]
  })

/** The roles told as groups of staff, and what is left of the team as one more. */
export function staffOf(
  [team]: CompanyInputs['staff'],
  roles: readonly Role[],
  cut: (amount: Amount) => Amount,
): CompanyInputs['staff'] {
  if (team === undefined || roles.length === 0) return team === undefined ? [] : [team]
  const named = roles.map(({ role, place, heads, pay }) => ({
    ...team,
    role,
    place,
    heads: cut(heads),
    monthlyPay: pay === null ? team.monthlyPay : cut(pay),
  }))
  const rest = combined(
    (all, ...some) =>
      Math.max(
        0,
        some.reduce((left, one) => left - one, all),
      ),
    team.heads,
    ...named.map(({ heads }) => heads),
  )
  return [...named, { ...team, heads: rest }]
}

/** Words of a commitment that is compute, which the planned compute counts against. */
const COMPUTE = /算力|云|显卡|卡时|服务器|集群|compute|cloud|gpu|server|accelerator|cluster|card-hour/i

/** What a company is bound to pay: money, the years until the last day where it is told, and whether it buys compute. */
export interface Commitment {
  readonly money: SomeDraws
  readonly years: number | null
  readonly compute: boolean
}

/** The commitments that a file tells with an amount; null where it tells none. A contract that is over binds no more. */
export function commitmentsOf<C extends string>(inputs: Inputs, converter: Converter<C>): readonly Commitment[] | null {
  const { deal } = inputs
  const found = deal.finances.commitments.flatMap(({ what, amount, until }, i): readonly Commitment[] => {
    const money = converter.money(inputs.other(`finances.commitments.${i}.amount`, amount))
    const years = until === null ? null : yearsBetweenDates(deal.asOf, until.value)
    if (money === null || (years !== null && years <= 0)) return []
    return [{ money: money.draws, years, compute: what === null || COMPUTE.test(what.value) }]
  })
  return found.length === 0 ? null : found
}

/**
 * Commitments as the company's years take them: compute evenly until its last day (lent where none is told), a floor under
 * the bill for compute; anything else is money that is no longer free.
 */
export function commitmentsAt(
  told: readonly Commitment[],
  cut: (amount: Amount) => Amount,
  need: (metric: string) => Amount,
): { readonly committed: CompanyInputs['committed'] | null; readonly other: Amount } {
  let other: Amount = 0
  let perYear: Amount = 0
  let all: Amount = 0
  for (const one of told) {
    const money = cut(one.money)
    if (!one.compute) other = combined((sum, x) => sum + x, other, money)
    else {
      const years = one.years === null ? need('company.committed.years') : Math.max(0.25, one.years)
      perYear = combined((sum, x, y) => sum + x / Math.max(0.25, y), perYear, money, years)
      all = combined((sum, x) => sum + x, all, money)
    }
  }
  if (!told.some(({ compute }) => compute)) return { committed: null, other }
  const years = combined((x, y) => (y > 0 ? x / y : 0), all, perYear)
  const deposit = combined((x, part) => x * part, perYear, need('company.committed.depositPart'))
  return { committed: { perYear, years, deposit }, other }
}
