/** Published adjustments of conversion prices as inputs of `core/equity`, and the figures that they print. */
import * as equity from '@touchstone/core/equity'
import { rationalFromDecimal, rationalFromNumber, rationalToNumber } from '@touchstone/core/units'
import { refused } from '../compare.mjs'

const given = (value) => value !== undefined && value !== null
const first = (inputs, ...names) => names.map((name) => inputs[name]).find(given)
const number = (value) => rationalToNumber(value)
/** A number, or a text such as “10M” or “12,000,000”. */
const exact = (value) =>
  typeof value === 'number'
    ? rationalFromNumber(value)
    : rationalFromDecimal(
        String(value).replaceAll(/[,_ ]/g, '').replace(/k$/i, 'e3').replace(/m$/i, 'e6').replace(/bn?$/i, 'e9'),
      )
const answer = (result, pick) => (result.ok ? pick(result.value) : { outcome: refused(result.issues[0].code) })

/** A protection in words: a ratchet, or an average with its base (“broad WA, A=10M”, “narrow”). */
function protectionOf(text, otherwise) {
  const words = String(text ?? otherwise).toLowerCase()
  if (/none|unprotected/.test(words)) return { kind: 'none' }
  if (/ratchet/.test(words)) return { kind: 'full-ratchet' }
  const stated = /\ba\s*=\s*([\d.,_]+\s*[kmb]?n?)/.exec(words)
  const base = /narrow/.test(words)
    ? 'narrow'
    : /reserve|with.?pool|incl\w* (the )?(pool|unissued)/.test(words)
      ? 'broad-with-pool'
      : 'broad'
  return { kind: 'weighted-average', base: stated === null ? base : exact(stated[1]) }
}

const issueOf = (inputs) => {
  const shares = first(inputs, 'new_shares', 'shares_issued', 'shares', 'C')
  return { shares: exact(shares), consideration: exact(first(inputs, 'consideration', 'new_money', 'amount')) }
}

const oneSeries = (inputs, conversionPrice, protection) => ({
  id: 'series',
  shares: exact(inputs.shares ?? 1),
  originalIssuePrice: exact(inputs.oip ?? inputs.cp1),
  conversionPrice,
  protection,
})

/** A series alone, adjusted by each kind of protection that a case asks for. */
const adjusted = (inputs, protection, issued, pick) =>
  answer(
    equity.adjustSeries(
      {
        stock: exact(0),
        series: [oneSeries(inputs, exact(inputs.cp1), protection)],
        options: exact(0),
        unallocated: exact(0),
      },
      issued,
      given(inputs.decimals) ? inputs.decimals : null,
    ),
    pick,
  )

const figures = ({ series: [found] }) => ({
  cp2: number(found.after),
  ratio: number(found.ratio),
  as_converted: number(found.asConverted),
})

/** An issue by its price, of as many shares as are told, or one. */
const atPrice = (inputs, shares) =>
  given(inputs.new_price) ? equity.issueAtPrice(exact(shares ?? 1), exact(inputs.new_price)) : issueOf(inputs)

const average = (inputs) => {
  if (!given(inputs.ratio_A_to_C)) {
    const protection = { kind: 'weighted-average', base: exact(inputs.A) }
    const averaged = adjusted(inputs, protection, issueOf(inputs), figures)
    const ratchet = adjusted(inputs, { kind: 'full-ratchet' }, issueOf(inputs), figures)
    return { ...averaged, full_ratchet: ratchet.outcome ?? ratchet.cp2 }
  }
  // Weights A : C of the shares before and the shares issued.
  const weighted = Object.entries(inputs.ratio_A_to_C).map(([name, [before, issued]]) => {
    const protection = { kind: 'weighted-average', base: exact(before) }
    return [name, adjusted(inputs, protection, atPrice(inputs, issued), figures).cp2]
  })
  const ratchet = adjusted(inputs, { kind: 'full-ratchet' }, atPrice(inputs), figures)
  return { cp2: { ...Object.fromEntries(weighted), ratchet: ratchet.cp2 } }
}

const ratchet = (inputs) => adjusted(inputs, { kind: 'full-ratchet' }, atPrice(inputs), figures)

/** A table and everything that a case changes in it. */
const tableOf = (inputs, inputsOf) => {
  const from = first(inputs, 'same_as', 'same_table')
  return {
    ...(given(from) ? tableOf(inputsOf(from), inputsOf) : {}),
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [
        typeof value === 'string' && key !== 'definition' ? `protection of ${key}` : key,
        value,
      ]),
    ),
  }
}

const isSeries = (value) =>
  typeof value === 'object' && value !== null && given(value.oip ?? value.original_issue_price)

const seriesOf = (table, otherwise) =>
  Object.entries(table)
    .filter(([, value]) => isSeries(value))
    .map(([id, value]) => ({
      id,
      shares: exact(value.shares),
      originalIssuePrice: exact(value.oip ?? value.original_issue_price),
      conversionPrice: exact(first(value, 'cp1', 'conversion_price', 'oip', 'original_issue_price')),
      protection: protectionOf(table[`protection of ${id}`] ?? value.protection, table.definition ?? otherwise),
    }))

/** “series_a” is printed as “a”, “A” or in full. */
const namesOf = (id) => [id, id.replace(/^series_/, ''), id.replace(/^series_/, '').toUpperCase()]

const perSeries = (series) =>
  Object.fromEntries(
    series.flatMap((one) =>
      namesOf(one.id).flatMap((name) => [
        [`cp2_${name}`, number(one.after)],
        [`ratio_${name}`, number(one.ratio)],
        [`${name}_as_converted`, number(one.asConverted)],
        [`as_converted_${name}`, number(one.asConverted)],
      ]),
    ),
  )

const single = (series) => (series.length === 1 ? { cp2: number(series[0].after), ratio: number(series[0].ratio) } : {})

const optionsOf = (table) => ({
  granted: exact(first(table, 'granted_options', 'granted', 'options') ?? 0),
  promised: exact(0),
  unallocated: exact(first(table, 'unissued', 'unallocated', 'unissued_pool', 'pool') ?? 0),
})

const severalSeries = (inputs, { inputsOf }) => {
  const table = tableOf(inputs, inputsOf)
  const options = optionsOf(table)
  return answer(
    equity.adjustSeries(
      {
        stock: exact(table.common ?? 0),
        series: seriesOf(table, 'broad'),
        options: options.granted,
        unallocated: options.unallocated,
      },
      issueOf(table.issue),
      null,
    ),
    ({ series, fullyDiluted }) => ({ ...perSeries(series), ...single(series), fully_diluted: number(fullyDiluted) }),
  )
}

/** A round whose price and adjustments depend on each other, or not. */
const adjustedRound =
  (otherwise) =>
  (inputs, { inputsOf }) => {
    const table = tableOf(inputs, inputsOf)
    const inside = first(
      table,
      'pre_money_includes_ratchet_shares',
      'pre_money_includes_adjustment',
      'inside_pre_money',
    )
    return answer(
      equity.solveRound({
        ...equity.plainRound,
        valuation: given(table.post_money)
          ? { by: 'postMoney', amount: exact(table.post_money) }
          : { by: 'preMoney', amount: exact(table.pre_money) },
        investors: [{ id: 'new', amount: exact(table.new_money) }],
        existing: [{ id: 'common', shares: exact(table.common ?? 0) }],
        series: seriesOf(table, otherwise),
        options: optionsOf(table),
        antiDilution: { insidePreMoney: inside === true, issue: 'new-money' },
      }),
      (solution) => ({
        price: number(solution.price),
        total: number(solution.total),
        new_shares: number(solution.newShares),
        ownership_new: number(solution.shareOf.new),
        ...perSeries(solution.series),
        ...single(solution.series),
        ownership: Object.fromEntries(
          solution.ownership.flatMap((row) => namesOf(row.id).map((name) => [name, number(row.share)])),
        ),
      }),
    )
  }

export const adapters = {
  weighted_average: average,
  trigger: average,
  zero_consideration: average,
  full_ratchet: ratchet,
  two_protected_series: severalSeries,
  mixed_protection: severalSeries,
  between_prices: severalSeries,
  full_ratchet_circular_round: adjustedRound('full ratchet'),
  full_ratchet_circular_no_solution: adjustedRound('full ratchet'),
  full_ratchet_not_in_pre_money: adjustedRound('full ratchet'),
  weighted_average_circular_round: adjustedRound('broad'),
}
