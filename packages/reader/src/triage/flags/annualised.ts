import type { FlagRule } from '../flag.ts'

const patterns = [
  /(?:按|以|据)?(?:上周|本周|单周|一周|最近一周|当月|上月|本月|单月|最近一个月|\d{1,2}月(?:份)?|单日|日均)[^。；;]{0,20}?(?:年化|折合全年|折算(?:成)?全年|推算全年)[^，。,]{0,24}/,
  /年化[^，。,]{0,12}?(?:收入|营收|ARR)[^。；;]{0,24}?(?:按|以|据)(?:上周|单周|一周|当月|上月|单月|最近一个月|\d{1,2}月)[^，。,]{0,10}/,
  /annuali[sz]ed[^.;]{0,40}?\b(?:in|from|on|of|based on) (?:its |the |a )?(?:(?:last|past|single|best|one) (?:week|month)|January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  /(?:last|past|single|best|one) (?:week|month)(?:'s|’s)?[^.;]{0,40}?annuali[sz]\w+/i,
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
