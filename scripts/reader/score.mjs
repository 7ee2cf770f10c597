/** Scores readings against gold records in the manner of `docs/reader.md`: strict values, bags per article, micro F1. */
import { called, roundKey, sameAmount } from './normalise.mjs'

const CLOSED = new Set(['completed', 'partly_closed'])
const isRound = (deal) => deal.relation === 'round' && CLOSED.has(deal.status)

/** A gold record in the shape of the reader's. */
function goldDeal(gold, companies) {
  const known = companies.find((one) => one.name === gold.company)
  const interval = (value, currency) => ({ low: value[0], high: value[1], currency })
  return {
    ways: [gold.company, ...(known?.aliases ?? []), known?.english].filter(Boolean),
    relation: gold.relation,
    status: gold.status,
    historic: gold.historic === true,
    round: roundKey(gold.round),
    scope: gold.amount_scope,
    amount: gold.amount === null ? null : interval(gold.amount, gold.currency),
    valuation: gold.valuation === null ? null : interval(gold.valuation, gold.valuation_currency),
    leads: gold.lead,
    others: [...gold.others, ...gold.existing],
    all: [...gold.lead, ...gold.others, ...gold.existing],
    advisers: gold.fa,
  }
}

const names = (list) => list.map((one) => one.name)

function foundDeal(deal) {
  return {
    company: deal.company,
    relation: deal.relation,
    status: deal.status,
    historic: deal.historic,
    round: roundKey(deal.round),
    scope: deal.amount?.scope ?? null,
    amount: deal.amount,
    valuation: deal.valuation,
    leads: names(deal.leads),
    others: [...names(deal.investors), ...names(deal.existing)],
    all: [...names(deal.leads), ...names(deal.investors), ...names(deal.existing)],
    advisers: names(deal.advisers),
  }
}

/** Pairs two bags without replacement and counts: right, found, wanted; what is left over goes into `misses`. */
function bag(wanted, found, same) {
  const left = [...wanted]
  const extra = []
  let right = 0
  for (const one of found) {
    const at = left.findIndex((want) => same(want, one))
    if (at < 0) extra.push(one)
    else {
      left.splice(at, 1)
      right++
    }
  }
  return { right, found: found.length, wanted: wanted.length, missing: left, extra }
}

const waysOf = (name) => {
  const bracket = /^(.+?)[（(]([^）)]+)[）)]$/.exec(name)
  return bracket === null ? [name] : [name, bracket[1], bracket[2]]
}
const sameName = (want, one) => called(one, waysOf(want))
const unique = (list, same) => list.filter((one, at) => list.findIndex((other) => same(other, one)) === at)

/** Fields of one article: bags over its completed rounds. */
function fieldsOf(gold, found) {
  const wanted = gold.filter(isRound)
  const got = found.filter(isRound)
  const listed = (of) => wanted.flatMap(of)
  const present = (list) => list.filter((one) => one !== null && one !== undefined)
  const sameWays = (a, b) => a.some((way) => called(way, b))
  return {
    company: bag(
      unique(
        wanted.map((one) => one.ways),
        sameWays,
      ),
      [...new Set(got.map((one) => one.company))],
      (ways, name) => called(name, ways),
    ),
    amount: bag(present(listed((one) => one.amount)), present(got.map((one) => one.amount)), sameAmount),
    round: bag(present(listed((one) => one.round)), present(got.map((one) => one.round)), (a, b) => a === b),
    valuation: bag(present(listed((one) => one.valuation)), present(got.map((one) => one.valuation)), sameAmount),
    lead: bag(
      listed((one) => one.leads),
      got.flatMap((one) => one.leads),
      sameName,
    ),
    investors: bag(
      listed((one) => one.all),
      got.flatMap((one) => one.all),
      sameName,
    ),
    adviser: bag(
      listed((one) => one.advisers),
      got.flatMap((one) => one.advisers),
      sameName,
    ),
  }
}

const amountsAgree = (a, b) => (a === null && b === null) || (a !== null && b !== null && sameAmount(a, b))
const sameList = (wanted, found) => {
  const counted = bag(wanted, found, sameName)
  return counted.right === wanted.length && counted.right === found.length
}

/** Whether a record is right in company, relation, status, round and amount. */
const recordRight = (want, got) =>
  called(got.company, want.ways) &&
  got.relation === want.relation &&
  got.status === want.status &&
  got.round === want.round &&
  amountsAgree(want.amount, got.amount)

/** How well two records agree, for pairing; none without the company. */
function agreement(want, got) {
  if (!called(got.company, want.ways)) return 0
  return (
    1 +
    2 * (got.relation === want.relation) +
    (got.status === want.status) +
    (got.round === want.round) +
    2 * (want.amount !== null && amountsAgree(want.amount, got.amount)) +
    (want.valuation !== null && amountsAgree(want.valuation, got.valuation)) +
    0.5 * (got.historic === want.historic)
  )
}

/** One-to-one pairs of records, the best agreement first. */
function pairsOf(wanted, found) {
  const all = wanted.flatMap((want, i) => found.map((got, j) => ({ i, j, worth: agreement(want, got) })))
  const pairs = []
  for (const one of all.sort((a, b) => b.worth - a.worth || a.i - b.i || a.j - b.j))
    if (one.worth > 0 && !pairs.some((pair) => pair.i === one.i || pair.j === one.j)) pairs.push(one)
  return pairs
}

/** Facts that are no completed round but were given out as one. */
function unsafeOf(gold, found) {
  const closed = gold.filter(isRound)
  const other = gold.filter((one) => !isRound(one) || one.scope === 'single_ticket' || one.scope === 'cumulative')
  const given = found.filter(isRound)
  const fits = (want, got) => want.amount === null || got.amount === null || sameAmount(want.amount, got.amount)
  const loose = given.filter(
    (got) =>
      !closed.some((want) => called(got.company, want.ways) && fits(want, got) && want.scope !== 'single_ticket'),
  )
  const wrong = given.filter((got) => {
    if (got.amount !== null && (got.scope === 'round' || got.scope === 'sum_of_rounds')) {
      const ticket = other.some((want) => want.amount !== null && sameAmount(want.amount, got.amount))
      const own = closed.some(
        (want) => want.amount !== null && sameAmount(want.amount, got.amount) && want.scope !== 'single_ticket',
      )
      if (ticket && !own) return true
    }
    return closed.length === 0 && loose.includes(got)
  })
  return { wrong: wrong.length, facts: other.length + (gold.length === 0 ? 1 : 0) }
}

/** Whether an article with one completed round is right in company, amount, round and leads. */
function wholeRight(gold, found) {
  const [want, ...more] = gold.filter(isRound)
  if (want === undefined || more.length > 0) return null
  const got = found.filter(isRound)
  if (got.length !== 1) return false
  const [one] = got
  return (
    called(one.company, want.ways) &&
    amountsAgree(want.amount, one.amount) &&
    want.round === one.round &&
    sameList(want.leads, one.leads)
  )
}

/** Scores one article. */
export function scoreArticle(row, readings) {
  const gold = row.gold.deals.map((deal) => goldDeal(deal, row.gold.companies))
  const found = readings.deals.map(foundDeal)
  const pairs = pairsOf(gold, found)
  const kind = (deal) => (deal === undefined ? 'nothing' : `${deal.relation}:${deal.status}`)
  return {
    id: row.id,
    lang: row.lang,
    genre: row.genre,
    rounds: gold.filter(isRound).length,
    fields: fieldsOf(gold, found),
    whole: wholeRight(gold, found),
    records: {
      right: pairs.filter(({ i, j }) => recordRight(gold[i], found[j])).length,
      found: found.length,
      wanted: gold.length,
    },
    several: gold.length > 1,
    unsafe: unsafeOf(gold, found),
    confusion: [
      ...gold.map((want, i) => {
        const pair = pairs.find((one) => one.i === i)
        return [kind(want), kind(pair === undefined ? undefined : found[pair.j])]
      }),
      ...found.flatMap((got, j) => (pairs.some((one) => one.j === j) ? [] : [['nothing', kind(got)]])),
    ],
    falseAlarm: gold.length === 0 && found.some(isRound),
  }
}

const FIELDS = ['company', 'amount', 'round', 'valuation', 'lead', 'investors', 'adviser']

const f1 = ({ right, found, wanted }) => ({
  precision: found === 0 ? null : right / found,
  recall: wanted === 0 ? null : right / wanted,
  f1: found + wanted === 0 ? null : (2 * right) / (found + wanted),
  right,
  found,
  wanted,
})
const sum = (list) =>
  list.reduce(
    (all, one) => ({ right: all.right + one.right, found: all.found + one.found, wanted: all.wanted + one.wanted }),
    { right: 0, found: 0, wanted: 0 },
  )

/** The table of a set of scored articles. */
export function tableOf(articles) {
  const ones = articles.filter((one) => one.whole !== null)
  const several = articles.filter((one) => one.rounds > 1)
  const wrong = articles.reduce((all, one) => all + one.unsafe.wrong, 0)
  const facts = articles.reduce((all, one) => all + one.unsafe.facts, 0)
  return {
    articles: articles.length,
    fields: Object.fromEntries(FIELDS.map((field) => [field, f1(sum(articles.map((one) => one.fields[field])))])),
    whole: { right: ones.filter((one) => one.whole).length, of: ones.length },
    records: f1(sum(articles.map((one) => one.records))),
    recordsOfSeveralRounds: f1(sum(several.map((one) => one.records))),
    recordsOfSeveral: f1(sum(articles.filter((one) => one.several).map((one) => one.records))),
    unsafe: { wrong, facts, share: facts === 0 ? null : wrong / facts },
    falseAlarms: articles.filter((one) => one.falseAlarm).length,
  }
}

/** How often each kind of record was taken for each other. */
export function confusionOf(articles) {
  const counts = {}
  for (const [want, got] of articles.flatMap((one) => one.confusion)) {
    const key = `${want} → ${got}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Misses and extras of each field, for reading. */
export const errorsOf = (article) =>
  FIELDS.flatMap((field) => {
    const { missing, extra } = article.fields[field]
    return missing.length + extra.length === 0 ? [] : [{ field, missing, extra }]
  })
