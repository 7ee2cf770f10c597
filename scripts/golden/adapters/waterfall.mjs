/** Published waterfalls. Figures that were computed (shares of 18,000,000/7) are read as the fractions they stand for. */
import { refused } from '../compare.mjs'

const units = await import('@touchstone/core/units')
const equity = await import('@touchstone/core/equity')

/** A figure of a case, or what stands in for one that is not given. */
export const exact = (value, otherwise = units.zero) =>
  value === undefined || value === null ? otherwise : (units.simplestRational(Number(value)) ?? otherwise)
export const plain = (value) => units.rationalToNumber(value)

/** “1x participating, 2x total cap”, “2x np”, “capped at 3x”: what a text says about a preference. */
export function termsOf(text = '') {
  const capped = /(\d+(?:\.\d+)?)\s*x\s*(?:total\s*)?cap|cap(?:ped)?\s*(?:at|of)?\s*(\d+(?:\.\d+)?)\s*x/i.exec(text)
  const multiple = /^\s*(\d+(?:\.\d+)?)\s*x/i.exec(text)
  const [, stated, worded] = capped ?? []
  const none = /\bnp\b|non[- ]?part/i.test(text)
  const shares = /part/i.test(text)
  return {
    multiple: exact(multiple?.[1], units.one),
    participation: none ? 'none' : capped !== null ? 'capped' : shares ? 'full' : 'none',
    capMultiple: capped === null ? null : exact(stated ?? worded),
  }
}

const participations = { np: 'none', part: 'full', cap: 'capped' }

function participationOf({ kind = 'np', cap }) {
  const named = participations[kind] ?? termsOf(kind).participation
  const limited = cap !== undefined && cap !== null
  if (named === 'capped') return limited ? 'capped' : 'full'
  return named === 'full' && limited ? 'capped' : named
}

function dividendOf({ dividend_rate, years, simple, compounding, dividend_on_conversion }) {
  if (dividend_rate === undefined) return null
  return {
    rate: exact(dividend_rate),
    years: exact(years),
    compounding: simple === false || /compound/.test(compounding ?? '') ? 'compound' : 'simple',
    onConversion: /paid/.test(dividend_on_conversion ?? '') ? 'paid' : 'forfeited',
  }
}

/** A class of a case as a class of an exit. */
export function classOf(one, id = one.name) {
  const { kind = one.pref === undefined && one.invested === undefined ? 'common' : 'np' } = one
  const shares = exact(one.shares ?? one.as_converted)
  if (kind === 'common') return { id, kind: 'common', shares }
  if (/option|warrant/.test(kind)) return { id, kind: 'options', shares, strike: exact(one.strike) }
  if (/pool|unissued|unallocated/.test(kind)) return { id, kind: 'unissued', shares }
  const participation = participationOf({ ...one, kind })
  const seniority = one.sen ?? 1
  const words = termsOf(kind)
  const made = equity.preferredFromTerms({
    id,
    shares,
    invested: exact(one.invested ?? one.pref),
    multiple: one.invested === undefined ? units.one : exact(one.multiple, words.multiple),
    participation,
    capMultiple: words.capMultiple,
    seniority,
    dividend: dividendOf(one),
  })
  const stated = one.cap === undefined || one.cap === null ? made.cap : exact(one.cap)
  const given = one.pref === undefined ? made.preference : exact(one.pref)
  return { ...made, preference: given, cap: participation === 'capped' ? stated : null }
}

const loans = ['loan_1', 'loan_2', 'loan_3', 'loan_4', 'loan_5', 'loan_6']
const debtWords = ['', 'senior', 'mezz', 'junior', 'sub']

/** Debt of a case: a list of amounts or of loans, or keys of their own (`senior_debt`, `loan_a`). */
function debtsOf(inputs) {
  if (inputs.debt !== undefined)
    return [inputs.debt].flat().map((one, index) => ({
      id: one.name ?? loans[index],
      claim: exact(typeof one === 'object' ? (one.amount ?? one.claim) : one),
      seniority: one.sen ?? one.tier ?? 1,
    }))
  return Object.entries(inputs).flatMap(([key, value]) => {
    if (typeof value !== 'number' || !/debt|note|loan|bond|mezz|senior|junior/.test(key)) return []
    const rank = debtWords.findIndex((word) => word !== '' && key.includes(word))
    return [{ id: key, claim: exact(value), seniority: rank > 0 ? rank : 1 }]
  })
}

function carveOutOf(inputs) {
  if (inputs.carve_out_pct === undefined) return null
  const most = inputs.carve_out_cap ?? inputs.carve_out_max
  return {
    id: 'management',
    share: exact(inputs.carve_out_pct),
    of: /after/.test(inputs.carve_out_of ?? '') ? 'after-debt' : 'proceeds',
    most: most === undefined || most === null ? null : exact(most),
  }
}

const others = (one, index) => one.name ?? `class ${index}`

/** Everything that a case can say about an exit, as one input. */
export function inputOf(inputs, votes = []) {
  const listed = (inputs.classes ?? []).map((one, index) => classOf(one, others(one, index)))
  const pool = inputs.unallocated_pool ?? inputs.pool
  const unissued = pool === undefined ? [] : [{ id: 'unallocated pool', kind: 'unissued', shares: exact(pool) }]
  const classes = [...listed, ...unissued]
  return {
    debts: debtsOf(inputs),
    carveOut: carveOutOf(inputs),
    escrow: null,
    classes: classes.length > 0 ? classes : [{ id: 'equity', kind: 'common', shares: units.one }],
    votes,
  }
}

/** Runs `answer` on the table of an input, or hands on why there is none. */
export function onTable(input, answer) {
  const table = equity.exitTable(input)
  return table.ok ? answer(table.value) : refused(table.issues[0].code)
}

const byId = (found) => Object.fromEntries(found.payouts.map(({ id, payout }) => [id, plain(payout)]))

function payoutsOf(found) {
  return {
    loan: plain(equity.paidTo(found, 'debt')),
    debt: plain(equity.paidTo(found, 'debt')),
    equity: plain(equity.paidTo(found, 'class')),
    ...byId(found),
  }
}

function waterfall(inputs) {
  const input = inputOf(inputs)
  return onTable(input, (table) => {
    const at = exact(inputs.exit)
    const report = equity.conversionsAt(input, table, at)
    return {
      payout: payoutsOf(equity.payoutsAt(table, at)),
      payoff_unique: report.payoffUnique,
      converts_in_some_equilibrium: [...report.convertsInSome].sort(),
    }
  })
}

function debtTiers(inputs) {
  return onTable(inputOf(inputs), (table) => {
    const found = equity.payoutsAt(table, exact(inputs.exit))
    const short = found.payouts.map(({ id, payout }) => [id.split('_')[0], plain(payout)])
    return { ...Object.fromEntries(short), ...payoutsOf(found) }
  })
}

/** One investor who participates, others who hold the rest as common. */
function participating(inputs) {
  const worded = typeof inputs.cap === 'string'
  const words = termsOf(worded ? `${inputs.kind}, ${inputs.cap} cap` : inputs.kind)
  const own = exact(inputs.ownership)
  const investor = equity.preferredFromTerms({
    id: 'investor',
    shares: own,
    invested: exact(inputs.invested),
    multiple: exact(inputs.multiple, words.multiple),
    participation:
      inputs.cap_multiple === undefined && (worded || inputs.cap === undefined) ? words.participation : 'capped',
    capMultiple: inputs.cap_multiple === undefined ? words.capMultiple : exact(inputs.cap_multiple),
    seniority: 1,
    dividend: null,
  })
  const capped = worded || inputs.cap === undefined ? investor : { ...investor, cap: exact(inputs.cap) }
  const rest = { id: 'others', kind: 'common', shares: equity.leftToOthers([own]) }
  const input = { ...inputOf({}), debts: debtsOf(inputs), classes: [capped, rest] }
  return onTable(input, (table) => {
    const found = byId(equity.payoutsAt(table, exact(inputs.exit)))
    return { ...found, common: found.others, founders: found.others }
  })
}

const listOf = (value) => (value === undefined || value === null ? [] : [value].flat())
const one = (list) => (list.length === 1 ? list[0] : list)

/** Options with one strike or several beside common and preferred. */
function options(inputs) {
  const granted = listOf(inputs.options).map((grant, index) => ({
    id: `options ${index}`,
    kind: 'options',
    shares: exact(typeof grant === 'object' ? grant.shares : grant),
    strike: exact(typeof grant === 'object' ? grant.strike : listOf(inputs.strike)[index]),
  }))
  const preferred = listOf(inputs.preferred).map((single, index) => classOf(single, `preferred ${index}`))
  const common = { id: 'common', kind: 'common', shares: exact(inputs.common) }
  return onTable({ ...inputOf({}), debts: debtsOf(inputs), classes: [common, ...granted, ...preferred] }, (table) => {
    const found = equity.payoutsAt(table, exact(inputs.exit))
    const of = (list) => list.map(({ id }) => found.payouts.find((payee) => payee.id === id))
    return {
      options_exercise: one(of(granted).map(({ state }) => state === 'exercises')),
      preferred_converts: one(of(preferred).map(({ state }) => state === 'converts')),
      per_share: plain(found.perShare),
      preferred: one(of(preferred).map(({ payout }) => plain(payout))),
      option_holders_net: one(of(granted).map(({ payout }) => plain(payout))),
      common: plain(of([common])[0].payout),
    }
  })
}

function dividends(inputs) {
  const preferred = classOf({ kind: 'np', ...inputs.preferred }, 'A')
  const common = { id: 'common', kind: 'common', shares: exact(inputs.common) }
  return onTable({ ...inputOf({}), debts: debtsOf(inputs), classes: [common, preferred] }, (table) => {
    const point = equity.conversionPoints(table).find(({ ids }) => ids.includes('A'))
    return {
      preference: plain(equity.liquidationClaim(preferred)),
      converts_above: point === undefined ? null : plain(point.exit),
      payout: byId(equity.payoutsAt(table, exact(inputs.exit))),
    }
  })
}

/** “… if > 1/2 of preferred as-converted votes”: who votes, what is enough, who converts. */
export function voteOf(text, classes) {
  const enough = /(>=|≥|at least|>|more than|over|exceed\w*)?\s*(?:(\d+)\s*\/\s*(\d+)|(\d+(?:\.\d+)?)\s*%)/i.exec(text)
  const majority = enough === null || /^\s*$/.test(enough[0])
  const [, sign = '', above, below, percent] = enough ?? []
  const threshold =
    above !== undefined && below !== undefined
      ? units.rational(BigInt(above), BigInt(below))
      : percent !== undefined
        ? units.rationalFromDecimal(`${percent}e-2`)
        : units.rationalFromDecimal('0.5')
  const preferred = classes.filter(({ kind }) => kind === 'preferred').map(({ id }) => id)
  const [before] = text.split(/\bconverts?\b/)
  const named = classes.map(({ id }) => id).filter((id) => new RegExp(`\\b${id}\\b`).test(before ?? ''))
  const everybody = /of (?:all|total|fully)/i.test(text) && !/of (?:all )?preferred/i.test(text)
  const voters = everybody ? classes.filter(({ kind }) => kind !== 'unissued').map(({ id }) => id) : preferred
  return {
    voters: voters.map((id) => ({ id, votes: null })),
    converts: /all (?:the )?preferred/i.test(text) || named.length === 0 ? preferred : named,
    threshold,
    strict: majority || !/>=|≥|at least/i.test(sign),
  }
}

/** The text of a vote, which may be that of another case. */
function voteText(vote, inputsOf) {
  const other = /^as ([\w-]+)/.exec(vote)
  return other === null ? vote : (inputsOf(other[1])?.vote ?? vote)
}

function forcedVote(inputs, { inputsOf }) {
  const free = inputOf(inputs)
  const voted = { ...free, votes: [voteOf(voteText(inputs.vote, inputsOf), free.classes)] }
  return onTable(free, (without) =>
    onTable(voted, (table) => {
      const exits = listOf(inputs.exits ?? inputs.exit).map((exit) => equity.payoutsAt(table, exact(exit)))
      const columns = table.payees.map(({ id }) => [id, exits.map((found) => byId(found)[id])])
      const at = exact(inputs.exit ?? inputs.exits[0])
      return {
        ...Object.fromEntries(columns),
        payout: byId(exits[0]),
        without_vote: byId(equity.payoutsAt(without, at)),
        vote_passes: exits[0].forced.length > 0,
      }
    }),
  )
}

function conversionOrder(inputs) {
  const listed = inputOf(inputs)
  const founders = inputs.founders ?? inputs.common
  const classes = listed.classes.some(({ kind }) => kind === 'common')
    ? listed.classes
    : [...listed.classes, { id: 'common', kind: 'common', shares: exact(founders) }]
  return onTable({ ...listed, classes }, (table) => {
    const points = equity.conversionPoints(table)
    const together = (ids) => ids.join('_and_')
    return {
      order: points.map(({ ids }) => one([...ids])),
      breakpoints: Object.fromEntries(points.map(({ ids, exit }) => [together(ids), plain(exit)])),
      price_thresholds: Object.fromEntries(
        points.flatMap(({ ids, perShare }) => ids.map((id) => [id, plain(perShare)])),
      ),
    }
  })
}

/** Common beside `series_a`, `series_b`… of which some have been adjusted. */
function seriesAtExit(inputs) {
  const series = Object.entries(inputs).flatMap(([key, value]) => {
    const name = /^series_(\w+)$/.exec(key)
    return name === null ? [] : [classOf({ kind: 'np', ...value }, name[1].toUpperCase())]
  })
  const common = { id: 'common', kind: 'common', shares: exact(inputs.common) }
  return onTable({ ...inputOf({}), debts: debtsOf(inputs), classes: [common, ...series] }, (table) => ({
    payout: byId(equity.payoutsAt(table, exact(inputs.exit))),
  }))
}

const styles = { post: 'post-money', pre: 'pre-money', note: 'note' }

function safes(inputs) {
  const found = equity.safesAtSale(
    exact(inputs.outstanding_ex_unissued_pool ?? inputs.outstanding),
    exact(inputs.proceeds ?? inputs.exit),
    inputs.safes.map((safe, index) => ({
      id: safe.name ?? `safe ${index}`,
      style: styles[safe.type ?? 'post'],
      amount: exact(safe.amt ?? safe.amount),
      cap: safe.cap === undefined || safe.cap === null ? null : exact(safe.cap),
      capShares: null,
      discount: safe.discount === undefined || safe.discount === null ? null : exact(safe.discount),
      seniority: 1,
    })),
  )
  if (!found.ok) return refused(found.issues[0].code)
  const { perShare, rows, remainingForOthers } = found.value
  return {
    shares: rows.map(({ shares }) => plain(shares)),
    per_share: plain(perShare),
    decision: rows.map(({ decision }) => decision),
    as_converted: rows.map(({ asConverted }) => plain(asConverted)),
    payout: rows.map(({ payout }) => plain(payout)),
    remaining_for_others: plain(remainingForOthers),
  }
}

export const adapters = {
  waterfall,
  waterfall_debt: waterfall,
  waterfall_debt_tiers: debtTiers,
  waterfall_debt_pari: debtTiers,
  participating,
  options_with_strike: options,
  options_out_of_money: options,
  carve_out: waterfall,
  cumulative_dividend_forfeited_on_conversion: dividends,
  forced_conversion_vote: forcedVote,
  non_monotone_payout_under_vote: forcedVote,
  conversion_order: conversionOrder,
  anti_dilution_then_exit: seriesAtExit,
  safe_liquidity_event: safes,
}
