/** Published rounds, notes and estimates as inputs of `core/equity`, and the figures that they print. */
import * as equity from '@touchstone/core/equity'
import { rationalFromDecimal, rationalFromNumber, rationalToNumber } from '@touchstone/core/units'
import { refused } from '../compare.mjs'

const exact = (value) => rationalFromNumber(value)
const given = (value) => value !== undefined && value !== null
const maybe = (value) => (given(value) ? exact(value) : null)
const number = (value) => rationalToNumber(value)
/** The first of several names that a case uses for one thing. */
const first = (inputs, ...names) => names.map((name) => inputs[name]).find(given)
const list = (value) => (Array.isArray(value) ? value : given(value) ? [value] : [])
const answer = (result, pick) => (result.ok ? pick(result.value) : { outcome: refused(result.issues[0].code) })

const existingOf = (inputs) =>
  [
    'existing',
    'existing_shares',
    'common',
    'founders',
    'start_shares',
    'pre_round_fd',
    'preferred',
    'other_shares',
  ].flatMap((name) => list(inputs[name]).map((shares, index) => ({ id: `${name}${index}`, shares: exact(shares) })))

const optionsOf = (inputs) => ({
  granted: exact(
    first(
      inputs,
      'granted',
      'granted_options',
      'issued_options',
      'options_outstanding',
      'granted_and_promised',
      'options',
    ) ?? 0,
  ),
  promised: exact(first(inputs, 'promised_options', 'promised') ?? 0),
  unallocated: exact(
    first(inputs, 'unallocated', 'unissued_pool', 'unissued', 'existing_pool', 'unallocated_pool') ?? 0,
  ),
})

const timingOf = (inputs) =>
  /post|after/.test(String(inputs.pool_in ?? inputs.pool_timing ?? '')) ? 'post-money' : 'pre-money'

const poolNames = [
  'pool_target_post',
  'pool_pct_post',
  'pool_post',
  'pool_target',
  'pool_target_unallocated',
  'pool_target_unallocated_post',
  'pool_target_whole',
  'pool_target_whole_post',
  'pool_target_total',
  'pool_target_total_post',
]
const poolOf = (inputs) => {
  const increase = first(inputs, 'pool_increase', 'pool_increase_shares')
  if (given(increase)) return { by: 'increase', shares: exact(increase), timing: timingOf(inputs) }
  const name = poolNames.find((one) => given(inputs[one]))
  return name === undefined
    ? null
    : {
        by: 'target',
        share: exact(inputs[name]),
        of: /whole|total/.test(name) ? 'whole' : 'unallocated',
        timing: timingOf(inputs),
      }
}

const capOf = (terms) => maybe(first(terms, 'cap', 'valuation_cap', 'post_cap', 'pre_cap'))
const discountOf = (terms) => maybe(first(terms, 'disc', 'discount', 'discount_rate'))
const amountOf = (terms) => exact(first(terms, 'amt', 'amount', 'investment', 'principal'))
const idOf = (terms, index) => String(terms.name ?? terms.id ?? index)

const fixedShare = (kind) => /(?:fixed|yc)_?([\d.]+)/.exec(kind)

const safeOf = (terms, index, otherwise) => {
  const kind = String(terms.kind ?? terms.type ?? '')
  const id = idOf(terms, index)
  const amount = amountOf(terms)
  const fixed = fixedShare(kind)
  const share = given(terms.fixed_pct) ? exact(terms.fixed_pct) : fixed && rationalFromDecimal(`${fixed[1]}e-2`)
  if (given(share)) return { kind: 'fixed-share', id, amount, share }
  const style = /pre/.test(kind) || (!/post/.test(kind) && otherwise === 'pre') ? 'pre-money' : 'post-money'
  const ownTerms = { style, cap: capOf(terms), discount: discountOf(terms) }
  if (/mfn/i.test(kind) || terms.mfn === true)
    return { kind: 'mfn', id, amount, own: ownTerms, elects: terms.elects ?? null }
  return { kind: 'safe', id, amount, ...ownTerms }
}

const noteOf = (terms, index) => ({
  kind: 'note',
  id: `note ${idOf(terms, index)}`,
  balance: exact(first(terms, 'balance', 'note_balance', 'amt', 'amount', 'principal')),
  cap: capOf(terms),
  capShares: maybe(first(terms, 'cap_share_count', 'cap_shares')) ?? 'before',
  discount: discountOf(terms),
})

const convertiblesOf = (inputs, otherwise = 'post') => [
  ...list(inputs.safes).map((terms, index) => safeOf(terms, index, otherwise)),
  ...list(inputs.notes).map(noteOf),
  ...list(inputs.note).map(noteOf),
]

const methodOf = (text) =>
  text === undefined || /percent|ownership/.test(text)
    ? 'percent-ownership'
    : /dollar/.test(text)
      ? 'dollars-invested'
      : 'pre-money'

const valuationOf = (inputs) =>
  given(inputs.price)
    ? { by: 'price', amount: exact(inputs.price) }
    : given(inputs.post_money)
      ? { by: 'postMoney', amount: exact(inputs.post_money) }
      : { by: 'preMoney', amount: exact(inputs.pre_money) }

const ordinals = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

const problemOf = (inputs, convertibles, noteMethod) => ({
  ...equity.plainRound,
  valuation: valuationOf(inputs),
  investors: list(first(inputs, 'new_money', 'investments', 'investment')).map((amount, index) => ({
    id: `investor_${ordinals[index]}`,
    amount: exact(amount),
  })),
  existing: existingOf(inputs),
  options: optionsOf(inputs),
  convertibles,
  pool: poolOf(inputs),
  noteMethod,
})

/** Everything that a published round may print, under each name that it goes by. */
const figuresOf = (solution) => {
  const share = solution.shareOf
  const each = (rows, pick) => rows.map((row) => number(pick(row)))
  const named = (rows, ...prefixes) =>
    Object.fromEntries(
      rows.flatMap((row, index) => prefixes.map((one) => [`${one}${ordinals[index]}`, number(row.share)])),
    )
  const existing = number(share.existing)
  const investors = number(share.new)
  const pool = number(share.unallocated)
  const convertible = number(share.convertible)
  const conversions = solution.conversions
  return {
    price: number(solution.price),
    pre_money: number(solution.preMoney),
    effective_pre_money: number(solution.effectivePreMoney),
    post_money: number(solution.headlinePostMoney),
    total: number(solution.total),
    new_shares: number(solution.newShares),
    shares: each(solution.investors, (row) => row.shares),
    sold: investors,
    ownership_new: investors,
    new_investor_pct: investors,
    pool_shares: number(solution.unallocated),
    pool_increase: number(solution.poolIncrease),
    additional_options: number(solution.poolIncrease),
    unallocated_pool: pool,
    company_cap: number(solution.companyCapitalization),
    pre_round_total: number(solution.companyCapitalization),
    conv: each(conversions, (row) => row.shares),
    conversion_prices: each(conversions, (row) => row.price),
    ...(conversions.length === 1
      ? {
          conversion_price: number(conversions[0].price),
          note_shares: number(conversions[0].shares),
          pre_round_ownership: number(conversions[0].shareBefore),
        }
      : { pre_round_ownership: each(conversions, (row) => row.shareBefore) }),
    ownership: {
      ...Object.fromEntries(solution.ownership.map((row) => [row.id, number(row.share)])),
      ...named(solution.investors, 'investor_', 'investor', 'new'),
      ...named(conversions, 'safe', 'safe_', 'note', 'note_'),
      existing,
      founders: existing,
      common: existing,
      new: investors,
      investors,
      investor: investors,
      pool,
      safe: convertible,
      safes: convertible,
      note: convertible,
      notes: convertible,
    },
  }
}

const solved = (inputs, convertibles, method, pick) =>
  answer(equity.solveRound(problemOf(inputs, convertibles, method)), pick)
const round = (inputs) => solved(inputs, convertiblesOf(inputs), methodOf(inputs.method), figuresOf)
const preMoneySafes = (inputs) => solved(inputs, convertiblesOf(inputs, 'pre'), methodOf(inputs.method), figuresOf)
const notesBy = (method) => (inputs) => solved(inputs, convertiblesOf(inputs), method, figuresOf)

/** A pool that comes after the money, or before it, where the topic says so and the case does not. */
const withPool = (timing) => (inputs) => round({ pool_in: timing, ...inputs })

/** Which later SAFE an election in words means: its place, its name, or the term that it has. */
function electedOf(inputs, later) {
  const text = String(inputs.mfn_elects ?? 'best')
  if (/best|most|favou?r/.test(text)) return null
  if (/none|own|no_?elect/.test(text)) return 'own'
  const wanted = /disc/.test(text) ? 'discount' : 'cap'
  const found = later.find((one) => one.id === text) ?? later.find((one) => one[wanted] !== null)
  return found === undefined ? text : found.id
}

const mfnRound = (inputs) => {
  const later = list(inputs.later_safes ?? inputs.safes).map((terms, index) => safeOf(terms, index, 'post'))
  const mfn = { kind: 'mfn', id: 'mfn', amount: exact(inputs.mfn_amount), own: null, elects: electedOf(inputs, later) }
  return solved(inputs, [mfn, ...later], 'percent-ownership', figuresOf)
}

/** The published scenario lists the fixed-share SAFE apart from the others. */
const founderScenario = (inputs) => {
  const convertibles = convertiblesOf(inputs)
  return solved(inputs, convertibles, 'percent-ownership', (solution) => {
    const figures = figuresOf(solution)
    const isFixed = (_, index) => convertibles[index].kind === 'fixed-share'
    const fixed = figures.conv.filter(isFixed)
    return { ...figures, yc7: fixed[0], conv: figures.conv.filter((value, index) => !isFixed(value, index)) }
  })
}

const notePricing = (inputs) =>
  solved(inputs, [noteOf(inputs, 0)], methodOf(inputs.method), (solution) => ({
    ...figuresOf(solution),
    ownership: [solution.shareOf.existing, solution.shareOf.convertible, solution.shareOf.new].map(number),
  }))

const priceChoice = (inputs) => {
  const choose = (name, capShares) =>
    list(inputs[name]).map((cap) =>
      equity.conversionPrice({
        roundPrice: exact(inputs.round_price),
        cap: exact(cap),
        capShares: exact(capShares),
        discount: discountOf(inputs),
      }),
    )
  const results = [...choose('post_cap_options', inputs.post_shares), ...choose('pre_cap_options', inputs.pre_shares)]
  const wrong = results.find((one) => !one.ok)
  return wrong === undefined
    ? { conversion_price: results.map((one) => number(one.value.price)) }
    : answer(wrong, () => null)
}

/** Interest in words: simple or so many times a year, and the days of a year. */
const perYear = [
  [/semi|half/, 'semiannual'],
  [/quarter/, 'quarterly'],
  [/month/, 'monthly'],
  [/dai|day.*compound|compound.*day/, 'daily'],
  [/annual|year|compound|PIK/i, 'annual'],
]
const balanceOf = (inputs) => {
  const text = String(inputs.method ?? (inputs.simple === false ? 'compound' : 'simple'))
  const found = perYear.find(([pattern]) => pattern.test(text))
  return equity.noteBalance({
    principal: exact(inputs.principal),
    rate: exact(inputs.rate),
    days: BigInt(inputs.days),
    dayCount: equity.dayCounts[/360/.test(`${text} ${inputs.day_count}`) ? 'act/360' : 'act/365'],
    periods: /simple/.test(text) || found === undefined ? null : equity.periodsPerYear[found[1]],
    stub: 'refuse',
  })
}
const interest = (inputs) => answer(balanceOf(inputs), (balance) => ({ claim: number(balance) }))

const noteConversion = (inputs) => {
  const balance = given(inputs.balance) ? { ok: true, value: exact(inputs.balance) } : balanceOf(inputs)
  return answer(balance, (amount) =>
    answer(
      equity.convertNote({
        balance: amount,
        roundPrice: exact(inputs.round_price),
        cap: capOf(inputs),
        capShares: exact(first(inputs, 'cap_share_count', 'cap_shares') ?? 1),
        discount: discountOf(inputs),
        threshold: maybe(first(inputs, 'qualified_threshold', 'qualified_financing_threshold', 'threshold')),
        newMoney: maybe(inputs.new_money),
      }),
      ({ price, shares, binding }) => ({
        amount: number(amount),
        price: number(price),
        shares: number(shares),
        binding: binding.replace('-', '_'),
      }),
    ),
  )
}

/** Rounds that cannot be, from the sentence that says why. */
function impossible({ condition }) {
  const safe = { kind: 'safe', id: 'safe', amount: exact(1), style: 'post-money', cap: null, discount: null }
  const whole = exact(1)
  const half = rationalFromDecimal('0.5')
  const sound = {
    ...equity.plainRound,
    investors: [{ id: 'new', amount: whole }],
    existing: [{ id: 'founders', shares: whole }],
    convertibles: [{ ...safe, amount: half, cap: whole }],
    pool: { by: 'target', share: half, of: 'unallocated', timing: 'post-money' },
  }
  const nothing = exact(0)
  const negative = rationalFromDecimal('-1')
  const size = /negative|<\s*0|below (0|zero)/.test(condition) ? negative : nothing
  const cases = [
    [
      /sum|aggregate|together|total/i,
      { convertibles: [sound.convertibles[0], { ...sound.convertibles[0], id: 'other' }] },
    ],
    [/discount/i, { convertibles: [{ ...safe, discount: /negative|<\s*0/.test(condition) ? negative : whole }] }],
    [/pool|option/i, { pool: { ...sound.pool, share: size === negative ? negative : whole } }],
    [/(invest\w*|amount|purchase).*cap|cap.*(invest\w*|amount|purchase)/i, { convertibles: [{ ...safe, cap: whole }] }],
    [/cap\b/i, { convertibles: [{ ...safe, cap: size }] }],
    [/pre.?money|valuation/i, { valuation: { by: 'preMoney', amount: size } }],
    [/post.?money/i, { valuation: { by: 'postMoney', amount: size } }],
    [/price/i, { valuation: { by: 'price', amount: size } }],
    [/share|founder|holder/i, { existing: [{ id: 'founders', shares: size }] }],
    [/money|invest|amount/i, { investors: [{ id: 'new', amount: negative }] }],
  ]
  const found = cases.find(([pattern]) => pattern.test(condition))
  const result = equity.solveRound({ ...sound, ...(found === undefined ? {} : found[1]) })
  return answer(result, () => ({ outcome: 'a round' }))
}

const chain = (inputs) => {
  const result = equity.multiRoundChain(
    exact(first(inputs, 'start_shares', 'existing_shares', 'common')),
    inputs.rounds.map((one) => ({ valuation: valuationOf(one), newMoney: exact(one.new_money), pool: poolOf(one) })),
  )
  return answer(result, (rounds) => ({
    begin_shares: rounds.map((one) => number(one.before)),
    shares_bought: rounds.map((one) => number(one.newShares)),
    options_created: rounds.map((one) => number(one.poolIncrease)),
    end_shares: rounds.map((one) => number(one.total)),
    prices: rounds.map((one) => number(one.price)),
    price: rounds.map((one) => number(one.price)),
    post_money: rounds.map((one) => number(one.headlinePostMoney)),
  }))
}

const graduated = (inputs) =>
  answer(equity.graduation(first(inputs, 'round_conditional_probability', 'conditional').map(exact)), (values) => ({
    cumulative: values.map(number),
  }))

const hire = (inputs) =>
  answer(
    equity.grantShares(
      list(inputs.existing).map(exact),
      exact(first(inputs, 'issue_to_employee', 'issue', 'grant')),
      exact(inputs.pool_available ?? 0),
    ),
    ({ total, ownership }) => ({ total: number(total), ownership: ownership.map(number) }),
  )

const estimate = (inputs) =>
  answer(
    equity.dilutionEstimate({
      safes: exact(inputs.safes_pct ?? 0),
      withProRata: exact(inputs.safes_with_pro_rata_pct ?? 0),
      newInvestors: exact(inputs.new_investor_pct),
      poolIncrease: exact(inputs.pool_increase_pct ?? 0),
    }),
    (found) => ({
      pro_rata_pct: number(found.proRata),
      round_dilution: number(found.dilution),
      safes_final: number(found.safes),
    }),
  )

const roundSize = (one) => ({
  newMoney: exact(first(one, 'new', 'new_money', 'round_new_money', 'amount')),
  postMoney: exact(first(one, 'post', 'post_money')),
})
const stakeOf = (inputs) => exact(first(inputs, 'ownership', 'ownership_before', 'stake'))

const proRataCost = (inputs) =>
  answer(equity.proRataCost(stakeOf(inputs), roundSize(inputs)), (found) => ({
    cost_to_hold: number(found.cost),
    ownership_if_taken: number(found.ifTaken),
    ownership_if_declined: number(found.ifDeclined),
  }))

const roundsOf = (inputs) => inputs.rounds ?? inputs.rounds_musd ?? inputs.rounds_m
const reserves =
  (pick) =>
  (inputs, { inputsOf }) => {
    const table = { ...(given(inputs.same_as) ? inputsOf(inputs.same_as) : {}), ...inputs }
    return answer(equity.reservesForProRata(stakeOf(table), roundsOf(table).map(roundSize)), pick)
  }
const reserved = reserves((found) => ({
  total_reserve_musd: number(found.reserve),
  total_reserve: number(found.reserve),
  ownership_end: number(found.stakeIfTaken),
}))
const declined = reserves((found) => ({ ownership_end: number(found.stakeIfDeclined) }))

/** The holder of a pro rata right had its shares from the round that the same example converts its SAFE in. */
const heldIn = (example) => {
  if (example === null) return 0
  const result = equity.solveRound(problemOf(example, convertiblesOf(example), 'percent-ownership'))
  const index = list(example.safes).findIndex((one) => one.pro_rata === true)
  return result.ok && index >= 0 ? number(result.value.conversions[index].shares) : 0
}
const proRata = (inputs, { inputsOf }) => {
  const held = first(inputs, 'shares_before', 'held')
  return answer(
    equity.proRataPurchase({
      roundShares: BigInt(inputs.total_round_shares),
      share: exact(first(inputs, 'as_converted_pct', 'ownership', 'pro_rata_pct')),
      price: exact(inputs.price),
      held: exact(held ?? heldIn(inputsOf(inputs.same_as ?? 'safe-001') ?? inputsOf('safe-003'))),
    }),
    (found) => ({
      shares: Number(found.shares),
      cost: number(found.cost),
      holder_total_after: number(found.after),
      other_new_investors_shares: Number(found.others),
    }),
  )
}

const impliedDiscount = (inputs) => ({
  discount: number(
    equity.capImpliedDiscount(
      exact(inputs.cap),
      exact(first(inputs, 'pre_financing_valuation', 'pre_money', 'valuation')),
    ),
  ),
})

export const adapters = {
  priced_round: round,
  option_pool_shuffle: withPool('pre_money'),
  option_pool_post_money: withPool('post_money'),
  post_money_safe: round,
  post_money_safe_down: round,
  pre_money_safe: preMoneySafes,
  mixed_pre_post_safe: round,
  safe_plus_pool: round,
  two_safes_plus_pool: round,
  mixed_safes_plus_pool: round,
  discount_safe: round,
  cap_and_discount_safes: round,
  existing_pool_with_grants: round,
  safe_note_pool_one_round: round,
  mfn_safe: mfnRound,
  founder_scale_scenario: founderScenario,
  safe_price_choice: priceChoice,
  validation: impossible,
  convertible_note_pricing: notePricing,
  note_pre_money_method: notesBy('pre-money'),
  note_percentage_method: notesBy('percent-ownership'),
  note_dollars_invested_method: notesBy('dollars-invested'),
  note_conversion: noteConversion,
  interest_accrual: interest,
  cap_implied_discount: impliedDiscount,
  multi_round_chain: chain,
  graduation: graduated,
  dilution: hire,
  dilution_estimate: estimate,
  pro_rata: proRata,
  pro_rata_cost: proRataCost,
  reserves_for_full_pro_rata: reserved,
  dilution_without_pro_rata: declined,
}
