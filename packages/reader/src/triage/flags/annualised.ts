import { MONTHS } from '../../text/months.ts'
import type { FlagRule } from '../flag.ts'

const WEEKS =
  '(?:上周|本周|单周|一周|最近一周|当月|上月|本月|单月|最近一个月|(?<!\\d)\\d{1,2}月(?:份)?(?![\\d底末初中])|单日|日均)'
const patterns = [
  new RegExp(`(?:按|以|据)?${WEEKS}[^，,。；;]{0,10}?(?:年化|折合全年|折算(?:成)?全年|推算全年)[^，。,]{0,24}`),
  new RegExp(`年化[^，。,]{0,12}?(?:收入|营收|ARR)[^。；;]{0,24}?(?:按|以|据)${WEEKS}[^，。,]{0,10}`),
  new RegExp(`${WEEKS}[^。；;]{0,40}?(?:年化|折合全年|折算(?:成)?全年|推算全年)[^，。,]{0,24}`),
  /\b(?:last|past|single|best|one) (?:week|month)\b[^.;]{0,40}?\b(?:annuali[sz]\w+|annual recurring|ARR|run[- ]rate)\b/i,
  new RegExp(
    `\\b(?:${MONTHS})(?: alone)?\\b[^.;]{0,24}?\\b(?:times twelve|multiplied by (?:12|twelve)|impl(?:y|ies|ied)[^.;]{0,16}?(?:annuali[sz]\\w+|run[- ]rate))`,
    'i',
  ),
  new RegExp(
    `annuali[sz]ed[^.;,]{0,40}?\\b(?:in|from|on|of) (?:its |the |a )?(?:(?:last|past|single|best|one) (?:week|month)|${MONTHS})\\b`,
    'i',
  ),
  /annuali[sz]ed[^.;]{0,24}?\bbased on (?:its |the |a )?(?:last|past|single|best|one) (?:week|month)\b/i,
  /\b(?:last|past|single|best|one) (?:week|month)(?:'s|’s)?[^.;,]{0,30}?annuali[sz]\w+/i,
]

/** H09: weeks or one month, taken for a year. */
export const annualised: FlagRule = {
  id: 'annualised',
  raise: ({ scope }) => {
    for (const pattern of patterns) {
      const hit = scope.find(pattern)
      if (hit !== null) return [hit.span]
    }
    return null
  },
}
