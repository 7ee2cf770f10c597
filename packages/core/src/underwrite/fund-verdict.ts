import type { Book } from './book.ts'
import type { Bounds } from './bounds.ts'
import type { FundResult } from './our-fund.ts'
import type { ChoiceScore, FundVerdict, Gate } from './types.ts'

const invests = (choice: string): boolean => choice === 'lead' || choice === 'follow'

/**
 * What a fund should do by its own rule: the choice with the best score; nothing under a closed gate; `cannot_say` where too
 * much rests on loans or the other base rates would have it otherwise. Clear where the score stands two errors above the
 * next kind of choice, the price asked lies outside the error of the highest price, and not too much of it is lent.
 */
export function fundVerdict(
  { answer }: Pick<FundResult, 'answer'>,
  about: {
    readonly asked: { readonly p5: number; readonly p50: number; readonly p95: number }
    readonly borrowedShare: number
    /** Shares on loans above which nothing is said, and above which what is said is not clear. */
    readonly bounds: Pick<Bounds, 'borrowed' | 'clear'>
    readonly gates: readonly Gate[]
    readonly other: { readonly choice: string } | null
    readonly book: Pick<Book, 'has'>
  },
): FundVerdict {
  const { asked, gates, other, borrowedShare, book, bounds } = about
  const most = `fund.${answer.fund}.most`
  const flips = book.has(most) ? [most] : []
  const own = gates.filter((one) => one.fund === null || one.fund === answer.fund)
  const conditions = [...(own.some((one) => one.state === 'open') ? ['gates-closed'] : []), 'terms-seen']
  if (own.some((one) => one.state === 'stop')) return { choice: 'void', strength: 'clear', conditions, flips }
  const [best, next] = bestOf(answer.choices)
  if (best === undefined) return { choice: 'cannot_say', strength: 'cannot_say', conditions, flips }
  const turns = other !== null && other.choice !== 'cannot_say' && invests(other.choice) !== invests(best.choice)
  if (borrowedShare > bounds.borrowed || turns)
    return { choice: 'cannot_say', strength: 'cannot_say', conditions, flips, best: best.choice }
  const apart = next === undefined ? Infinity : best.score - next.score
  const error = next === undefined ? 0 : 2 * Math.sqrt(best.error * best.error + next.error * next.error)
  const { maximumPrice: limit } = answer
  const outside =
    limit === null ? true : invests(best.choice) ? asked.p50 < limit.low || limit.beyond : asked.p50 > limit.high
  return {
    choice: best.choice,
    strength: apart > error && outside && borrowedShare <= bounds.clear ? 'clear' : 'leaning',
    conditions,
    flips,
    best: best.choice,
  }
}

/**
 * The best choice, the earlier of equals, and the best of the other kind: investing against not. A score below nothing is a
 * rule that is not met, however much better than passing: a fund that misses its hurdle too often anyway still passes.
 */
function bestOf(choices: readonly ChoiceScore[]): readonly (ChoiceScore | undefined)[] {
  const met = choices.map((one) => (one.choice === 'pass' ? { ...one, score: Math.max(0, one.score) } : one))
  // Waiting that never comes to invest is passing, and is called so.
  const ranked = met.sort((a, b) => b.score - a.score || Number(a.choice === 'wait') - Number(b.choice === 'wait'))
  const best = ranked[0]
  return [best, ranked.find((one) => best !== undefined && invests(one.choice) !== invests(best.choice))]
}
