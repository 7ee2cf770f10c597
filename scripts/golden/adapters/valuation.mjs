/** Venture-capital method, First Chicago, staged value: fields of the published cases to inputs of the core, and back. */
import { refused } from '../compare.mjs'

const { firstChicago, meanTerminalValue, stagedValue, terminalValue, ventureCapitalMethod } =
  await import('@touchstone/core/valuation')

const named = (inputs, ...names) => names.map((name) => inputs[name]).find((value) => value !== undefined)
const refusal = (result) => refused(result.issues.find((one) => one.severity === 'error').code)

/** Every exit value that a case states or lets follow from earnings or sales. */
function candidates(inputs) {
  const listed = named(inputs, 'terminal_value_candidates', 'exit_value_candidates', 'terminal_values', 'exit_values')
  if (Array.isArray(listed)) return listed
  const stated = named(inputs, 'terminal_value', 'exit_value', 'exit')
  if (stated !== undefined) return [stated]
  const revenue = named(inputs, 'revenue', 'exit_revenue', 'sales', 'terminal_revenue')
  const margin = named(inputs, 'net_margin', 'margin', 'after_tax_margin', 'profit_margin')
  const income =
    named(inputs, 'net_income', 'exit_net_income', 'earnings', 'terminal_net_income') ??
    (revenue !== undefined && margin !== undefined ? terminalValue(revenue, margin) : undefined)
  const pe = named(inputs, 'pe', 'pe_ratio', 'pe_multiple')
  const ps = named(inputs, 'ps', 'price_sales', 'ps_ratio', 'ps_multiple', 'revenue_multiple')
  return [
    ...(income !== undefined && pe !== undefined ? [terminalValue(income, pe)] : []),
    ...(revenue !== undefined && ps !== undefined ? [terminalValue(revenue, ps)] : []),
  ]
}

function dilutions(inputs) {
  const found = named(inputs, 'future_dilutions', 'dilutions', 'future_dilution', 'dilution', 'expected_dilution')
  return found === undefined ? [] : Array.isArray(found) ? found : [found]
}

function method(inputs) {
  const values = candidates(inputs)
  const mean = meanTerminalValue(values)
  if (!mean.ok) return { outcome: refusal(mean), post_money: refusal(mean), ownership: refusal(mean) }
  const rate = named(inputs, 'irr', 'required_return', 'target_irr', 'required_irr', 'discount', 'discount_rate')
  const multiple = named(inputs, 'anticipated_roi', 'roi', 'target_multiple', 'required_multiple', 'moic')
  const found = ventureCapitalMethod({
    investment: named(inputs, 'investment', 'investment_cny', 'investment_usd') ?? null,
    exitValue: mean.value,
    required:
      rate === undefined ? { multiple: multiple ?? 1 } : { rate, years: named(inputs, 'years', 'holding_years') ?? 0 },
    futureDilutions: dilutions(inputs),
  })
  if (!found.ok) return { outcome: refusal(found), post_money: refusal(found), ownership: refusal(found) }
  const { finalStake, stakeToday, retention, postMoney, preMoney, feasible } = found.value
  return {
    terminal_value: mean.value,
    exit_value: mean.value,
    terminal_value_candidates: values,
    required_multiple: found.value.multiple,
    ownership: stakeToday,
    final_ownership: finalStake,
    ownership_today: stakeToday,
    retention,
    post_money: postMoney,
    pre_money: preMoney,
    feasible,
  }
}

function chicago(inputs) {
  const scenarios = named(inputs, 'scenarios', 'cases').map((one) => ({
    chance: named(one, 'p', 'probability', 'chance'),
    value: named(one, 'exit', 'value', 'exit_value', 'payoff'),
    years: named(one, 'year', 'years'),
    ...(named(one, 'discount', 'discount_rate') === undefined ? {} : { rate: named(one, 'discount', 'discount_rate') }),
  }))
  const found = firstChicago(scenarios, named(inputs, 'discount', 'discount_rate', 'rate') ?? 0)
  if (!found.ok) return { value: refusal(found), outcome: refusal(found) }
  return {
    value: found.value.value,
    present_values: found.value.scenarios.map((one) => one.present),
    weighted: found.value.scenarios.map((one) => one.weighted),
  }
}

function staged(inputs) {
  const payoffs = [named(inputs, 'payoff', 'payoffs')].flat().map((one) => ({
    value: named(one, 'value', 'exit', 'payoff'),
    years: named(one, 'year', 'years'),
  }))
  const stages = named(inputs, 'stages').map((one) => ({
    cost: one.cost,
    years: named(one, 'year', 'years') ?? 0,
    success: named(one, 'p_success', 'p', 'probability') ?? 1,
  }))
  const found = stagedValue(stages, payoffs, named(inputs, 'discount', 'discount_rate', 'rate') ?? 0)
  if (!found.ok) return { rnpv: refusal(found), p_all: refusal(found), outcome: refusal(found) }
  const { value, success, payoff, stages: parts } = found.value
  return {
    p_all: success,
    rnpv: value,
    pv_payoff: payoff,
    pv_costs: parts.map((one) => one.cost),
    p_reach: parts.map((one) => one.reached),
  }
}

export const adapters = {
  vc_method: method,
  vc_method_with_retention: method,
  first_chicago: chicago,
  staged_rnpv: staged,
}
