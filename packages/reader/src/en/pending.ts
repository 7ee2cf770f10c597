import type { Status } from '../mention.ts'

/** The money or the round that a verb is about; behind another verb it is that one's: a shopping platform has raised $5 million. */
const WHAT =
  '(?= (?:(?!(?:and|ha[sd]|have|(?:rais|secur|clos|land|bag|nab|snag|receiv|gets?|got|pull|brought|bring|pick)\\w*)\\b)[a-z]+ ){0,4}(?:[$€£¥]|(?:[\\w$€£¥.-]+ ){0,3}(?:round|Series [A-L]\\d?|raise|financing)\\b))'
const one = (words: string): RegExp => new RegExp(`\\b(?:${words})`)

/** Verbs of a round by what they say of it besides raising and closing: shopped around, courted for, passed on. */
export const pending: readonly (readonly [RegExp, Status])[] = [
  [
    one(
      `(?:passed|balked) (?:on|at)${WHAT}|[Nn]o (?:investor|backer|taker)s?\\b|declined to (?:fund|back|join|lead)|c[ao]me to nothing`,
    ),
    'failed',
  ],
  [
    one(
      'reject\\w* (?:an? |the )?(?:reports?|claims?|rumou?rs?)|[Tt]here (?:is|was) no [$€£¥]|never (?:raised|received|secured)(?= )|not in (?:talks|discussions)|[Nn]o (?:[$€£¥][\\d.]+ ?\\w* )?(?:round|investment) (?:ha[sd]|took)|refuted|[Cc]ontrary to',
    ),
    'disputed',
  ],
  [
    one(
      '[Rr]umou?rs (?<!confirm\\w* (?:the )?rumou?rs )|speculation|[Aa]nonymous|leaked|allegedly|unverified|(?:would not|declined to) confirm (?:that|whether|if)',
    ),
    'unknown',
  ],
  [
    one(
      `said to (?:be )?(?:explor|weigh|consider|seek|plan|near|discuss)\\w*|interest(?:ed)? in${WHAT}|(?:court|woo|approach)\\w* [^.;$€£¥]{2,40} (?:for|about|over)${WHAT}|offered(?= (?!to )(?:[\\w.]+ ){1,3}[$€£¥])|an? offer of|back in discussions`,
    ),
    'in_talks',
  ],
  [
    one(
      `(?:(?<!re)open|market|shopp|hunt|lin|ask)(?:e?s|ed|ing)(?: up| around)?${WHAT}|needs${WHAT}|(?:began|started) raising|(?:readies|vote on|finishing touches on|working with [^.;$€£¥]{2,30} on)${WHAT}|on (?:the )?verge|expects (?:its|the|an?) [^.;]{2,40} to |(?:investment|round|raise|deal|Series [A-L]\\d?)\\b[^.;,]{0,24} (?:awaits?|conditional|in doubt|delayed)\\b|close to(?<!\\b(?:(?:rais|secur|land|clos|bag)\\w*|of|for|at|worth|with) close to)(?= [$€£¥][^,;.]{1,16} (?:\\w+ )?(?:round|raise|deal|financing|Series))|hoped-for|(?:has|have|had) stalled|in limbo`,
    ),
    'in_progress',
  ],
  [one(`will (?:anchor|join|co-lead|finali[sz]e)${WHAT}`), 'planned'],
]
