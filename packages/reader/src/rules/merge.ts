import type { ReadDeal, ReadName } from '../types.ts'
import type { FoundDeal } from './deals.ts'

/** Whether two readings of an amount can be one amount: same currency, and intervals that meet. */
function meets(a: ReadDeal['amount'], b: ReadDeal['amount']): boolean {
  if (a === null || b === null) return true
  if (a.currency !== b.currency || a.scope !== b.scope) return false
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity)
}

/** Whether two mentions tell of one deal: a headline and its first sentence, say. */
function sameDeal({ deal: a }: FoundDeal, { deal: b }: FoundDeal): boolean {
  return (
    a.company === b.company &&
    a.relation === b.relation &&
    a.status === b.status &&
    a.historic === b.historic &&
    (a.round === b.round || a.round === null || b.round === null) &&
    meets(a.amount, b.amount)
  )
}

const union = (a: readonly ReadName[], b: readonly ReadName[]): readonly ReadName[] => [
  ...a,
  ...b.filter((one) => !a.some((known) => known.name === one.name)),
]

/** How much a mention says; the fuller one gives the words that are quoted. */
const fullness = ({ deal }: FoundDeal): number =>
  [deal.round, deal.amount, deal.valuation, deal.announced].filter((slot) => slot !== null).length +
  deal.leads.length +
  deal.investors.length +
  deal.existing.length +
  deal.advisers.length

function mergedOf(first: FoundDeal, second: FoundDeal): FoundDeal {
  const [a, b] = fullness(second) > fullness(first) ? [second, first] : [first, second]
  const leads = union(a.deal.leads, b.deal.leads)
  const led = (one: ReadName): boolean => leads.some((lead) => lead.name === one.name)
  const existing = union(a.deal.existing, b.deal.existing).filter((one) => !led(one))
  const held = (one: ReadName): boolean => led(one) || existing.some((known) => known.name === one.name)
  return {
    companySpan: first.companySpan,
    founders: union(first.founders, second.founders),
    about: first.about === second.about ? first.about : `${first.about} ${second.about}`,
    deal: {
      ...a.deal,
      round: a.deal.round ?? b.deal.round,
      roundRaw: a.deal.roundRaw ?? b.deal.roundRaw,
      amount: a.deal.amount ?? b.deal.amount,
      valuation: a.deal.valuation ?? b.deal.valuation,
      announced: a.deal.announced ?? b.deal.announced,
      leads,
      existing,
      investors: union(a.deal.investors, b.deal.investors).filter((one) => !held(one)),
      advisers: union(a.deal.advisers, b.deal.advisers),
      confidence: Math.max(a.deal.confidence, b.deal.confidence),
    },
  }
}

/** Mentions of one deal as one, in the order of their first mention; two rounds of one company stay two. */
export function mergeMentions(found: readonly FoundDeal[]): readonly FoundDeal[] {
  const out: FoundDeal[] = []
  for (const one of found) {
    const at = out.findIndex((known) => sameDeal(known, one))
    const known = out[at]
    if (known === undefined) out.push(one)
    else out[at] = mergedOf(known, one)
  }
  return out
}
