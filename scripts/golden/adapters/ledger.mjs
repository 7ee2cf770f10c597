/** Registered capital: what of a subscription is capital, and what reserve. */
import { splitSubscription } from '@touchstone/core/equity'
import { rationalFromNumber, rationalToNumber } from '@touchstone/core/units'
import { refused } from '../compare.mjs'

/** The field of that name, with or without a currency behind it (`investment_cny`, `investment_usd`, `investment`). */
const field = (inputs, ...names) => {
  const found = Object.entries(inputs).find(([key]) =>
    names.some((name) => key === name || new RegExp(`^${name}_[a-z]{1,4}$`).test(key)),
  )
  return found === undefined || typeof found[1] !== 'number' ? null : rationalFromNumber(found[1])
}

function registeredCapital(inputs) {
  const { ok, value, issues } = splitSubscription({
    registeredCapital: field(inputs, 'registered_capital', 'existing_registered_capital'),
    investment: field(inputs, 'investment', 'subscription', 'amount'),
    preMoney: field(inputs, 'pre_money', 'pre_money_valuation'),
    postMoney: field(inputs, 'post_money', 'post_money_valuation'),
    share: field(inputs, 'investor_pct', 'stake', 'share'),
  })
  if (!ok) return refused(issues[0].code)
  return {
    new_registered_capital: rationalToNumber(value.registered),
    registered_capital_after: rationalToNumber(value.registeredAfter),
    to_capital_reserve: rationalToNumber(value.reserve),
    investor_pct: rationalToNumber(value.share),
    price_per_yuan_registered: rationalToNumber(value.price),
    pre_money: rationalToNumber(value.preMoney),
    post_money: rationalToNumber(value.postMoney),
  }
}

export const adapters = { registered_capital: registeredCapital }
