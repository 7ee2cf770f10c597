import type { Holder, SecurityClass } from '@touchstone/core/equity'
import { compareRational, divideRational, one as unity, type Rational, zero } from '@touchstone/core/units'
import type { OcfContext } from './context.ts'
import type { Obj } from './json.ts'

/** Every object of the files of a bundle: a manifest's issuer, the items of the other files, or a plain list. */
export function objectsIn(value: unknown, of: (one: unknown) => Obj | null): readonly Obj[] {
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, of))
  const found = of(value)
  if (found === null) return []
  if (found.has('object_type')) return [found]
  const issuer = found.object('issuer')
  return [
    ...(issuer === null ? [] : [issuer]),
    ...objectsIn(found.list('items'), of),
    ...objectsIn(found.list('objects'), of),
  ]
}

/** A ratio above 0; older files call its parts antecedent and consequent. */
export function ratioOf(ratio: Obj | null): Rational | null {
  const top = ratio?.numeric('numerator') ?? ratio?.numeric('antecedent') ?? null
  const bottom = ratio?.numeric('denominator') ?? ratio?.numeric('consequent') ?? null
  if (top === null || bottom === null || top.numerator <= 0n || bottom.numerator <= 0n) return null
  return divideRational(top, bottom)
}

/** A class's conversion price: as written, or the issue price over the ratio. */
export function conversionPriceOf(mechanism: Obj | null, price: Rational | null, context: OcfContext): Rational | null {
  if (mechanism === null) return null
  const written = context.money(mechanism, 'conversion_price')
  if (written !== null && written.numerator > 0n) return written
  const ratio = ratioOf(mechanism.object('ratio'))
  return ratio === null || price === null ? null : divideRational(price, ratio)
}

/** Shares authorized: a number, or one of the words for no limit. */
const authorizedIn = (one: Obj): bigint | null =>
  one.whole('initial_shares_authorized') ?? one.whole('current_shares_authorized')

function preferenceOf(one: Obj, rank: number): SecurityClass['preference'] {
  const multiple = one.numeric('liquidation_preference_multiple')
  if (multiple === null || multiple.numerator <= 0n) return null
  const cap = one.numeric('participation_cap_multiple')
  return { multiple, participation: cap === null ? 'none' : 'capped', cap, seniority: rank }
}

/** Stock classes; the format pays the highest seniority first, the ledger the lowest. */
export function classesOf(objects: readonly Obj[], context: OcfContext): readonly SecurityClass[] {
  const ranks = objects.map((one) => one.numeric('seniority') ?? zero)
  return objects.flatMap((one, index): readonly SecurityClass[] => {
    const name = context.needed(one.text('name'), one, 'name')
    const type = context.needed(one.text('class_type'), one, 'class_type')
    if (name === null || type === null) return []
    const mine = ranks[index] ?? zero
    const above = new Set(
      ranks.filter((each) => compareRational(each, mine) > 0).map((each) => `${each.numerator}/${each.denominator}`),
    )
    const price = context.money(one, 'price_per_share')
    const mechanism = one.objects('conversion_rights')[0]?.object('conversion_mechanism') ?? null
    const votes = one.numeric('votes_per_share')
    return [
      {
        id: one.id,
        name,
        kind: type === 'PREFERRED' ? 'preferred' : 'common',
        authorized: authorizedIn(one),
        originalIssuePrice: price === null || price.numerator <= 0n ? null : price,
        conversionPrice: conversionPriceOf(mechanism, price, context),
        preference: preferenceOf(one, above.size + 1),
        dividend: null,
        antiDilution: 'none',
        payToPlay: null,
        redemption: null,
        votesPerShare: votes === null || compareRational(votes, unity) === 0 ? null : votes,
      },
    ]
  })
}

const plain = {
  originalIssuePrice: null,
  conversionPrice: null,
  preference: null,
  dividend: null,
  antiDilution: 'none',
  payToPlay: null,
  redemption: null,
  votesPerShare: null,
} as const

/** A pool of options. */
export const poolOf = (id: string, name: string, authorized: bigint | null): SecurityClass => ({
  id,
  name,
  kind: 'options',
  authorized,
  ...plain,
})

export const planOf = (one: Obj): SecurityClass =>
  poolOf(
    one.id,
    one.text('plan_name') ?? one.id,
    one.whole('initial_shares_reserved') ?? one.whole('current_shares_reserved'),
  )

const kinds: Readonly<Record<string, Holder['kind']>> = {
  FOUNDER: 'founder',
  INVESTOR: 'investor',
  EMPLOYEE: 'employee',
  EX_EMPLOYEE: 'employee',
  NON_US_EMPLOYEE: 'employee',
  EXECUTIVE: 'employee',
  OFFICER: 'employee',
}

export function holderOf(one: Obj, context: OcfContext): Holder | null {
  const name = context.needed(one.object('name')?.text('legal_name') ?? null, one, 'name.legal_name')
  if (name === null) return null
  const said = [...one.texts('current_relationships'), one.text('current_relationship') ?? '']
  const kind = said.map((each) => kinds[each]).find((each) => each !== undefined) ?? 'other'
  return { id: one.id, name, kind, role: null, proRata: 'none', board: said.includes('BOARD_MEMBER') }
}
