import { type BaseRateFact, Bug } from '@touchstone/core/facts'
import { DECISION_RULES, type DecisionRule } from '@touchstone/core/fund'

/** Terms and parameters that a fund's file may leave out. */
export type UsualKey =
  | 'decision.cap'
  | 'decision.least'
  | 'decision.multiple'
  | 'decision.chance'
  | 'decision.most'
  | 'fees.rate'
  | 'carry.rate'
  | 'carry.hurdle'
  | 'gpCommitment'

/** What a fund's file is read with where it says nothing; from `data/base-rates/decision/fund`. */
export interface UsualFund {
  /** Names of rules, the one of a file that names none first. */
  readonly rules: readonly DecisionRule['name'][]
  /** What is usual for a fund in this currency. */
  readonly of: (key: UsualKey, currency: string) => number
}

/**
 * What is usual of funds, from the tables. In: base rates (rows of `fund.rule`, whose middle is their order, and of
 * `fund.usual`). Out: as named. Throws a `Bug` on a table without them: it is not the reference this is written for.
 * @example usualFund([{ metric: 'fund.usual', stage: 'fees.rate', country: 'world', mid: 0.02 }]).of('fees.rate', 'CNY') // 0.02
 */
export function usualFund(rates: readonly BaseRateFact[]): UsualFund {
  const ordered = rates.filter(({ metric }) => metric === 'fund.rule').sort((a, b) => a.mid - b.mid)
  return {
    rules: ordered.flatMap(({ stage }) => DECISION_RULES.filter((name) => name === stage)),
    of: (key, currency) => {
      const country = currency === 'USD' ? 'US' : 'CN'
      const rows = rates.filter(({ metric, stage }) => metric === 'fund.usual' && stage === key)
      const found = rows.find((one) => one.country === country) ?? rows.find((one) => one.country === 'world')
      if (found === undefined) throw new Bug(`nothing usual is known of ${key}`)
      return found.mid
    },
  }
}

/**
 * A rule with the parameters that are usual. In: what is usual, the rule's name, the fund's currency. Out: the rule.
 * @example usualRule({ rules: [], of: () => 0.99 }, 'log_growth', 'CNY').cap // 0.99
 */
export function usualRule({ of }: UsualFund, name: DecisionRule['name'], currency: string): DecisionRule {
  if (name === 'log_growth') return { name, cap: of('decision.cap', currency) }
  if (name === 'mean_multiple') return { name, least: of('decision.least', currency), cap: null }
  if (name === 'chance_of_multiple')
    return { name, multiple: of('decision.multiple', currency), chance: of('decision.chance', currency) }
  return { name, most: of('decision.most', currency) }
}
