import { DEFAULT_RULE, type DecisionRule } from '@touchstone/core/fund'
import type { ExactReader, ReadFundKeys } from './fund-terms.ts'

/** How a fund says yes, from its file; parameters that are left out are those of published rules and said to be filled. */
export function decisionOf(read: ReadFundKeys['decision'], exact: ExactReader): DecisionRule {
  const name = exact.word(read.rule, DEFAULT_RULE.name, 'decision.rule')
  const { parameters } = read
  const cap = parameters.cap === null ? null : exact.number(parameters.cap)
  if (name === 'log_growth') return { name, cap: parameters.cap === null ? 0.99 : cap === 1 ? null : cap }
  if (name === 'mean_multiple') return { name, least: exact.plain(parameters.least, 3, 'decision.least'), cap }
  if (name === 'chance_of_multiple')
    return {
      name,
      multiple: exact.plain(parameters.multiple, 3, 'decision.multiple'),
      chance: exact.plain(parameters.chance, 0.1, 'decision.chance'),
    }
  return { name, most: exact.plain(parameters.most, 0.4, 'decision.most') }
}
