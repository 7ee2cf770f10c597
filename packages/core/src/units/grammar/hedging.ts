import type { Term, HedgeUse } from './term.ts'
import { Refusal, unreadable, type Doubt, type Surroundings } from './outcome.ts'

/** Whether a hedge raises, lowers or only blurs. */
export const direction = (use: HedgeUse): 'up' | 'down' | 'around' =>
  use.rule.hard.high === null ? 'up' : use.rule.hard.low === null ? 'down' : 'around'

export const chooseHedge = (
  around: Surroundings,
  hedges: readonly HedgeUse[],
  exact: boolean,
  doubts: Doubt[],
): HedgeUse | null | Refusal => {
  const distinct = hedges.filter((use, at) => hedges.findIndex((other) => other.rule.id === use.rule.id) === at)
  const firm = distinct.filter((use) => use.rule.id !== 'about')
  if (distinct.length > firm.length && firm.length > 0) {
    const about = distinct.find((use) => use.rule.id === 'about')
    if (about !== undefined) doubts.push({ start: about.start, end: about.end })
  }
  const [first, ...others] = firm.length > 0 ? firm : distinct
  if (first === undefined) return null
  let chosen = first
  for (const other of others) {
    const a = direction(chosen)
    const b = direction(other)
    if (other.rule.id === 'order') {
      // 超亿元级: the order only names its unit.
      continue
    }
    if (chosen.rule.id === 'order') {
      chosen = other
      continue
    }
    if (a !== b) return unreadable(around, other.start)
  }
  if (chosen.rule.id === 'order' && !exact) return null
  return chosen
}

/** 超3亿至5亿, 近1亿到2亿: the low end carries the hedge; null where the hedge is for the whole range. */
export const endHedge = (a: Term, b: Term): { readonly low: number | null } | null => {
  if (b.hedges.length > 0) return null
  const [use] = a.hedges
  if (use === undefined || a.hedges.length > 1) return null
  if (use.side === 'inside' || (use.side === 'after' && direction(use) === 'up')) return { low: null }
  if (use.side === 'before' && direction(use) === 'up') return { low: null }
  return null
}

/** 3亿多到5亿 says all; other hedges on ranges may be meant for one end. */
export const plainRangeHedges = (a: Term, b: Term): boolean => {
  return b.hedges.length === 0 && a.hedges.every((use) => use.rule.id === 'more')
}

export const isPowerOfTen = (value: number): boolean => {
  let rest = value
  while (rest >= 10 && rest % 10 === 0) rest /= 10
  return rest === 1
}
