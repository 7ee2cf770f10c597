/** Published values of classes: options, option-pricing back-solves, exits at random times. */
import { refused } from '../compare.mjs'
import { classOf, exact, inputOf, onTable, termsOf } from './waterfall.mjs'

const equity = await import('@touchstone/core/equity')

const answerOf = (found, answer) => (found.ok ? answer(found.value) : refused(found.issues[0].code))

function blackScholes({ S, K, sigma, T, r = 0, q = 0 }) {
  return answerOf(
    equity.blackScholes({ spot: S, strike: K, volatility: sigma, years: T, rate: r, yield: q }),
    (found) => found,
  )
}

function randomExpiration({ S, K, sigma, r = 0, q = 0, expected_holding_years }) {
  const input = { spot: S, strike: K, volatility: sigma, rate: r, yield: q, holdingYears: expected_holding_years }
  return answerOf(equity.randomExpirationCall(input), (value) => ({ value }))
}

/** A case's own figures over those of the case it starts from. */
function whole(inputs, inputsOf) {
  if (inputs.base === undefined) return inputs
  return { ...whole(inputsOf(inputs.base) ?? {}, inputsOf), ...inputs, base: undefined }
}

function backsolve(given, { inputsOf }) {
  const inputs = whole(given, inputsOf)
  const series = Object.entries(inputs).flatMap(([key, value]) => {
    const name = /^(?:series_)?(\w+)$/.exec(key)
    return /^series_|^seed$|^preferred$/.test(key) ? [[name[1], value]] : []
  })
  const preferred = series.map(([id, one]) => {
    const paid = equity.paidFor(exact(one.shares), exact(one.price ?? one.original_price))
    const words = termsOf(one.kind)
    const made = equity.preferredFromTerms({
      id,
      shares: exact(one.as_converted ?? one.shares),
      invested: one.invested === undefined ? paid : exact(one.invested),
      multiple: exact(one.multiple, words.multiple),
      participation: words.participation,
      capMultiple: words.capMultiple,
      seniority: one.sen ?? 1,
      dividend: null,
    })
    return one.pref === undefined ? made : { ...made, preference: exact(one.pref) }
  })
  const grants = (inputs.options === undefined ? [] : [inputs.options].flat()).map((grant, index) => ({
    id: `options ${index}`,
    kind: 'options',
    shares: exact(grant.shares ?? grant),
    strike: exact(grant.strike ?? inputs.strike),
  }))
  const common = { id: 'common', kind: 'common', shares: exact(inputs.common) }
  const classes = [common, ...grants, ...preferred]
  const sold = series.find(([id]) => `series_${id}` === inputs.target || id === inputs.target) ?? series.toReversed()[0]
  return onTable({ ...inputOf({}), classes }, (table) =>
    answerOf(
      equity.backsolve({
        table,
        id: sold[0],
        price: sold[1].round_price ?? sold[1].price,
        shares: new Map([...series.map(([id, one]) => [id, one.shares]), ['common', inputs.common]]),
        terms: {
          volatility: inputs.volatility,
          years: inputs.years,
          rate: inputs.risk_free ?? 0,
          yield: inputs.dividend_yield ?? 0,
        },
      }),
      ({ equity: value, perShare, values }) => ({
        outcome: 'a unique value',
        equity_value: value,
        common_per_share: perShare.get('common'),
        common_value: values.get('common'),
        ...Object.fromEntries(series.map(([id]) => [`series_${id}_per_share`, perShare.get(id)])),
      }),
    ),
  )
}

/** A refusal as the outcome of a case that publishes one. */
function outcome(inputs, context) {
  const found = backsolve(inputs, context)
  return typeof found.refused === 'string' ? { outcome: found } : found
}

/** “my-001 with later series senior”: the classes of another case, their ranks as it says. */
function tableOf(text, inputsOf) {
  const classes = inputsOf(/^\S+/.exec(text)[0])?.classes ?? []
  const ranks = [...new Set(classes.flatMap(({ sen }) => (sen === undefined ? [] : [sen])))].sort()
  const turned = /(?:earlier|first|older) series senior/.test(text) ? ranks.toReversed() : ranks
  const rankOf = (sen) => (sen === undefined ? sen : /pari passu/.test(text) ? 1 : turned[ranks.indexOf(sen)])
  return classes.map((one) => ({ ...one, sen: rankOf(one.sen) }))
}

function partialValuation(inputs, { inputsOf }) {
  const classes =
    typeof inputs.table === 'string' ? tableOf(inputs.table, inputsOf) : (inputs.classes ?? inputs.table ?? [])
  const input = { ...inputOf({}), classes: classes.map((one) => classOf(one)) }
  return onTable(input, (table) =>
    answerOf(equity.exitDiagram(table, inputs.target, 'million'), (slopes) => {
      const coefficients = equity.exitCoefficients(slopes)
      const value = equity.partialValuation({
        coefficients,
        total: inputs.total_value_musd,
        volatility: inputs.sigma,
        rate: inputs.r ?? 0,
        yield: inputs.q ?? 0,
        holdingYears: inputs.expected_holding_years,
      })
      return answerOf(value, (found) => ({ exit_coefficients: coefficients, value_musd: found }))
    }),
  )
}

/** The exit equation of stated slopes, or of a class of a table. */
function exitDiagram(inputs) {
  if (inputs.slopes !== undefined) return { coefficients: equity.exitCoefficients(inputs.slopes) }
  return onTable(inputOf(inputs), (table) =>
    answerOf(equity.exitDiagram(table, inputs.target, 'one'), (slopes) => ({
      slopes,
      coefficients: equity.exitCoefficients(slopes),
    })),
  )
}

export const adapters = {
  black_scholes: blackScholes,
  opm_backsolve: backsolve,
  opm_backsolve_post_round_table: backsolve,
  opm_sensitivity: backsolve,
  backsolve_not_identified: outcome,
  random_expiration_call: randomExpiration,
  partial_valuation: partialValuation,
  exit_diagram: exitDiagram,
}
