import { isClosed } from '../zh/status.ts'
import type { Told } from './merge.ts'
import { lean } from '../text/lean.ts'

/** The investment is structured as a note: what a sum is, told after it. A convertible one is left: many a round takes that form. */
const AS_DEBT = lean(
  /\b(?:[Tt]he|[Tt]his) (?:investment|financing|funding|money|capital|infusion|cash) (?:is|was|comes|came|takes|took|will be|has been)[^.;]{0,30}\b(?:as|in) (?:the form of )?(?:an? )?(?:(?!convertible)[\w-]+ ){0,3}(?:notes?|loans?|debt|bonds?|credit)\b|\b(?:[Tt]he|[Tt]his) (?:investment|financing|funding|money|capital) takes the form of (?:an? )?(?:(?!convertible)[\w-]+ ){0,3}(?:notes?|loans?|debt|bonds?|credit)\b/,
)
/** How far behind a sum what it is may be told, in characters. */
const NEAR = 400

const one = ({ mention }: Told): boolean =>
  mention.relation === 'round' && (mention.round?.label ?? null) === null && mention.amount?.scope === 'round'

const same = (a: Told, b: Told): boolean => {
  const [x, y] = [a.mention.amount?.found.quantity, b.mention.amount?.found.quantity]
  return (
    x !== undefined &&
    y !== undefined &&
    x.unit === y.unit &&
    x.low === y.low &&
    x.high === y.high &&
    // $5 billion of debt beside $5 billion of equity are two.
    a.mention.sentence !== b.mention.sentence
  )
}

/** Rounds without a name that are loans by what is told of their sum elsewhere: as such where a sentence says so, else left to the loan that has that sum. */
export function lent(told: readonly Told[], text: string): readonly Told[] {
  const loans = told.filter(({ mention }) => mention.relation === 'debt' && isClosed(mention.status))
  return told.flatMap((it): readonly Told[] => {
    const { mention } = it
    if (!one(it) || mention.amount === null) return [it]
    if (loans.some((loan) => loan.company === it.company && same(loan, it))) return []
    return AS_DEBT.test(text.slice(mention.amount.found.end, mention.amount.found.end + NEAR))
      ? [{ ...it, mention: { ...mention, relation: 'debt', amount: { ...mention.amount, scope: 'deal' } } }]
      : [it]
  })
}
