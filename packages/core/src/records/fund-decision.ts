import { Bug } from '@touchstone/core/facts'
import type { DecisionRule } from '@touchstone/core/fund'
import type { ExactReader, ReadFundKeys } from './fund-terms.ts'
import { usualRule } from './usual-fund.ts'

/** How a fund says yes, from its file; parameters that are left out are the usual ones and said to be filled. */
export function decisionOf(read: ReadFundKeys['decision'], exact: ExactReader): DecisionRule {
  const [usual] = exact.known.rules
  if (usual === undefined) throw new Bug('no rule for funds that name none')
  const name = exact.word(read.rule, usual, 'decision.rule')
  const { parameters } = read
  const cap = parameters.cap === null ? null : exact.number(parameters.cap)
  if (name === 'log_growth')
    return { name, cap: parameters.cap === null ? exact.usual('decision.cap') : cap === 1 ? null : cap }
  if (name === 'mean_multiple') return { name, least: exact.filled(parameters.least, 'decision.least'), cap }
  if (name === 'chance_of_multiple')
    return {
      name,
      multiple: exact.filled(parameters.multiple, 'decision.multiple'),
      chance: exact.filled(parameters.chance, 'decision.chance'),
    }
  return { name, most: exact.filled(parameters.most, 'decision.most') }
}

/** The rule that is printed beside a fund's own, so that a price is never read without how much the rule makes of it. */
export function besideOf(own: DecisionRule, exact: ExactReader): DecisionRule {
  const name = exact.known.rules.find((one) => one !== own.name)
  if (name === undefined) throw new Bug('no rule beside the own')
  return usualRule(exact.known, name, exact.currency)
}
