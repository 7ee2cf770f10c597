import type { Amounted } from '../text/quantities.ts'
import { isClosed, stronger } from '../zh/status.ts'
import { payersOf, type Mention, type NameAt, type Open } from '../mention.ts'
import { type Company } from './companies.ts'
import { keyOf } from './key.ts'

/** A mention with the company it is of. */
export interface Told {
  readonly mention: Open
  readonly company: Company
  /** Where each name comes from: the headline names people shortly. */
  readonly evidence: Mention
  /** Whether who leads was named by the headline alone so far. */
  readonly headed?: boolean
}

/** Rough worth of a unit in dollars, only to see whether two amounts can be one said in two currencies. */
const worth: Readonly<Record<string, number>> = {
  USD: 1,
  CNY: 0.14,
  HKD: 0.128,
  EUR: 1.1,
  GBP: 1.28,
  JPY: 0.0067,
  KRW: 0.00074,
  INR: 0.012,
  SGD: 0.75,
  CAD: 0.73,
  AUD: 0.66,
  TWD: 0.031,
}

/** Whether two amounts can be one; amounts in two currencies are held against rough rates. */
export function canBeOne(a: Amounted, b: Amounted): boolean {
  const [low, high] = [a.quantity.low ?? 0, a.quantity.high ?? Infinity]
  const same = a.quantity.unit === b.quantity.unit
  const assumed = a.quantity.assumed.includes('currency') || b.quantity.assumed.includes('currency')
  const rate = same || assumed ? 1 : (worth[b.quantity.unit] ?? 0) / (worth[a.quantity.unit] ?? 1)
  if (rate === 0) return false
  const room = rate === 1 ? 1 : 1.2
  return (b.quantity.low ?? 0) * rate <= high * room && (b.quantity.high ?? Infinity) * rate * room >= low
}

const width = (one: Amounted): number => {
  const { low, high } = one.quantity
  return low === null || high === null || low <= 0 ? 50 : high / low
}

const ordinal = (raw: string): string | null => /首轮|第?[一二三四五六]轮/.exec(raw)?.[0]?.replace('第', '') ?? null

function roundsMeet(a: Mention, b: Mention): boolean {
  if (a.round === null || b.round === null) return true
  if (a.round.label !== null && b.round.label !== null)
    // A C1 round, then: it brings the total Series C to $155m.
    return (
      a.round.label === b.round.label ||
      (b.refers && b.amount === null && /^[A-L]\d$/.test(a.round.label) && a.round.label.startsWith(b.round.label))
    )
  // 首轮融资由甲领投, beside a B轮: the first was another.
  if (
    [a, b].some((one) => one.round?.raw.startsWith('首轮') === true) &&
    [a, b].some((one) => /^(?:Pre-)?[B-H]|\+/.test(one.round?.label ?? ''))
  )
    return false
  const [first, second] = [ordinal(a.round.raw), ordinal(b.round.raw)]
  return first === null || second === null || first === second
}

/** How well two mentions go together; 0 where they cannot tell of one deal. */
export function fit(a: Told, b: Told): number {
  if (a.company !== b.company || a.mention.relation !== b.mention.relation) return 0
  const [m, n] = [a.mention, b.mention]
  if (m.relation === 'cumulative')
    return m.amount !== null && n.amount !== null && canBeOne(m.amount.found, n.amount.found) ? 1 : 0
  const equal0 =
    m.amount !== null &&
    n.amount !== null &&
    m.amount.found.quantity.low === n.amount.found.quantity.low &&
    m.amount.found.quantity.high === n.amount.found.quantity.high
  const near0 = m.amount !== null && n.amount !== null && canBeOne(m.amount.found, n.amount.found)
  // The same price and no size, or the same size.
  const alike0 =
    m.amount === null &&
    n.amount === null &&
    m.valuation !== null &&
    n.valuation !== null &&
    canBeOne(m.valuation.found, n.valuation.found)
  // A headline says done what the body says is nearly so.
  const soberer =
    m.line === 0 &&
    n.line > 0 &&
    isClosed(m.status) &&
    !isClosed(n.status) &&
    !n.historic &&
    (equal0 || near0 || alike0)
  // 本次获得的D1轮融资将用于…, of a round that is only expected: it goes on with that.
  const named = n.round === null || (!isClosed(m.status) && n.round.label !== null && n.round.label === m.round?.label)
  const goesOn = n.refers && n.amount === null && named && !n.historic
  const doubt = (one: Mention): boolean => one.status === 'disputed' || one.status === 'failed'
  if (
    !soberer &&
    !goesOn &&
    isClosed(m.status) !== isClosed(n.status) &&
    !(
      doubt(m) !== doubt(n) &&
      !(isClosed(m.status) && isClosed(n.status)) &&
      (doubt(m) ? !isClosed(n.status) : !isClosed(m.status))
    )
  )
    return 0
  // 超10亿元E轮 in the headline, 超10亿元战略融资 below: one round, and its letter names it.
  const alike = equal0 && m.line === 0 && n.line > 0 && (m.round?.label === '战略') !== (n.round?.label === '战略')
  if (!alike && !roundsMeet(m, n)) return 0
  const amounts = m.amount !== null && n.amount !== null
  if (
    amounts &&
    m.amount !== null &&
    n.amount !== null &&
    !canBeOne(m.amount.found, n.amount.found) &&
    !(m.line === 0 && n.line > 0 && rounded(m.amount.found, n.amount.found))
  )
    return 0
  const labels = m.round?.label !== null && m.round?.label !== undefined && m.round.label === n.round?.label
  const equal =
    amounts &&
    m.amount?.found.quantity.low === n.amount?.found.quantity.low &&
    m.amount?.found.quantity.high === n.amount?.found.quantity.high
  // 天使轮由甲领投, 2024年又融2亿元由乙领投: two of before, each with those that paid for it.
  const paid = payersOf(m)
  const known = m.leads.length > 0 || (n.amount !== null && paid.length > 0)
  const all = union(paid, n.leads).length
  if (m.historic && n.historic && !labels && known && all > paid.length && all === paid.length + n.leads.length)
    return 0
  // In 2018 it raised a Series C. The financing was led by …: of the deal told right before, where none of today is.
  if (m.historic && !n.historic && goesOn && n.sentence - m.sentence === 1 && isClosed(n.status)) return 0.2
  const apart = m.historic !== n.historic && !(labels && (equal || !amounts)) && !(m.line === 0 && equal)
  // 去年完成B轮。这一次融资由…: what goes on is of it, where no round of today is told.
  if (apart && !goesOn) return 0
  const loose = m.line === 0 && m.valuation?.found.quantity.assumed.includes('currency') === true && !isClosed(m.status)
  if (!loose && m.valuation !== null && n.valuation !== null && !canBeOne(m.valuation.found, n.valuation.found))
    return 0
  return (
    1 +
    (labels ? 2 : 0) +
    (equal ? 2 : amounts ? 0.5 : 0) +
    (n.refers ? 1 : 0) -
    (apart ? 0.9 : 0) +
    (n.explicit && isClosed(m.status) === isClosed(n.status) ? 0.6 : 0) +
    (m.sentence + 1 >= n.sentence ? 0.5 : 0)
  )
}

const union = (a: readonly NameAt[], b: readonly NameAt[]): readonly NameAt[] => [
  ...a,
  ...b.filter((one) => !a.some((had) => keyOf(had.name) === keyOf(one.name))),
]

/** Whether one amount is a point that the other says is only near. */
const about = (one: Amounted, other: Amounted): boolean => {
  const [p, q] = [one.quantity, other.quantity]
  return (
    p.low !== null &&
    p.low === p.high &&
    q.low !== null &&
    q.high !== null &&
    q.low < p.low &&
    q.high > p.low &&
    q.high / q.low < 1.2
  )
}

/** 5亿美元 in a headline, for 4.97亿美元 below. */
const rounded = ({ quantity: p }: Amounted, { quantity: q }: Amounted): boolean =>
  p.unit === q.unit &&
  p.low !== null &&
  p.low === p.high &&
  q.low !== null &&
  q.low === q.high &&
  Math.abs(p.low / q.low - 1) <= 0.015 &&
  `${p.low}`.replace(/0+$/, '').length < `${q.low}`.replace(/0+$/, '').length

/** The better of two amounts of one deal: with its currency said, then from the body, then the narrower. */
function better<T extends { readonly found: Amounted }>(
  a: T | null,
  b: T | null,
  lineA: number,
  lineB: number,
  done: boolean,
): T | null {
  if (a === null || b === null) return a ?? b
  const assumed = (one: T): boolean => one.found.quantity.assumed.includes('currency')
  if (assumed(a) !== assumed(b)) return assumed(a) ? b : a
  if (a.found.quantity.unit !== b.found.quantity.unit && lineA !== lineB) return lineA < lineB ? b : a
  // 3亿美元 in the headline, 近3亿美元 below: the body says how near.
  const [p, q] = [a.found.quantity, b.found.quantity]
  if (lineA !== lineB && Math.min(lineA, lineB) === 0 && (p.high === q.high || p.low === q.low))
    return lineA < lineB ? b : a
  // 估值210亿元 in the headline, 估值约210亿元 below.
  const [head, body] = lineA < lineB ? [a, b] : [b, a]
  if (done && lineA !== lineB && Math.min(lineA, lineB) === 0 && about(head.found, body.found)) return body
  if (lineA !== lineB && Math.min(lineA, lineB) === 0 && rounded(head.found, body.found)) return body
  // 超过5亿美元, and later 5亿美元 for short.
  if (p.low === q.low && (p.high === null) !== (q.high === null)) return a
  const [x, y] = [width(a.found), width(b.found)]
  if (Math.abs(x - y) > 0.001) return x < y ? a : b
  return a
}

/** Two mentions of one deal as one. */
export function merged(a: Told, b: Told): Told {
  const [m, n] = [a.mention, b.mention]
  // Names in a headline are short forms of those in the body.
  const headline = (one: Mention, other: Mention): boolean =>
    one.line === 0 && other.line > 0 && payersOf(other).length > 0
  const fromA = !headline(m, n)
  const fromB = !headline(n, m)
  const list = (role: 'leads' | 'others' | 'existing' | 'advisers'): readonly NameAt[] =>
    union(fromA && !(role === 'leads' && a.headed === true && n.leads.length > 0) ? m[role] : [], fromB ? n[role] : [])
  const label =
    m.round?.label !== null && m.round !== null && !(m.round.label === '战略' && (n.round?.label ?? null) !== null)
      ? m.round
      : n.round?.label !== null && n.round !== null
        ? n.round
        : (m.round ?? n.round)
  const goesOn =
    n.refers &&
    n.amount === null &&
    (n.round === null || (!isClosed(m.status) && n.round.label !== null && n.round.label === m.round?.label))
  const status =
    goesOn && isClosed(n.status)
      ? m.status
      : isClosed(m.status) && isClosed(n.status)
        ? m.status === 'partly_closed'
          ? m.status
          : n.status === 'partly_closed'
            ? n.status
            : m.status
        : stronger(m.status, n.status)
  const valuation =
    m.valuation !== null &&
    n.valuation !== null &&
    m.valuation.kind === 'unspecified' &&
    n.valuation.kind !== 'unspecified'
      ? n.valuation
      : better(m.valuation, n.valuation, m.line, n.line, isClosed(m.status))
  const scoped = better(m.amount, n.amount, m.line, n.line, isClosed(m.status))
  const ticket = [m.amount, n.amount].find((one) => one !== null && one.scope !== 'single_ticket')
  const amount =
    scoped !== null && scoped.scope === 'single_ticket' && ticket !== undefined && ticket !== null ? ticket : scoped
  const full = (one: Mention): number =>
    payersOf(one).length + (one.amount === null ? 0 : 1) + (one.round === null ? 0 : 1)
  return {
    company: a.company,
    headed: (a.headed ?? m.line === 0) && n.leads.length === 0,
    evidence: full(b.evidence) > full(a.evidence) ? b.evidence : a.evidence,
    mention: {
      ...m,
      line: Math.max(m.line, n.line),
      sentence: n.sentence,
      status,
      historic: m.historic && n.historic,
      explicit: m.explicit || n.explicit,
      round: label,
      amount,
      valuation,
      leads: list('leads'),
      others: list('others'),
      existing: list('existing'),
      advisers: list('advisers'),
    },
  }
}

/** Mentions of one deal as one, in the order in which they are first told. */
export function mergeTold(told: readonly Told[]): readonly Told[] {
  const out: Told[] = []
  let at = 0
  while (at < told.length) {
    // Rounds named in one breath choose their partners together, the surest first.
    const first = told[at]
    if (first === undefined) break
    let end = at + 1
    while (
      end < told.length &&
      told[end]?.mention.start === first.mention.start &&
      told[end]?.mention.relation === first.mention.relation
    )
      end++
    const group = told.slice(at, end)
    const before = out.length
    const taken = new Set<number>()
    const pairs = group.flatMap((one, i) =>
      out
        .slice(Math.max(0, before - 60), before)
        .map((had, k) => ({ i, j: Math.max(0, before - 60) + k, worth: fit(had, one) })),
    )
    const placed = new Set<number>()
    for (const { i, j, worth: value } of pairs.sort((x, y) => y.worth - x.worth || y.j - x.j)) {
      const one = group[i]
      const had = out[j]
      if (value <= 0 || placed.has(i) || taken.has(j) || one === undefined || had === undefined) continue
      out[j] = merged(had, one)
      placed.add(i)
      taken.add(j)
    }
    for (const [i, one] of group.entries()) if (!placed.has(i)) out.push(one)
    at = end
  }
  return out
}
