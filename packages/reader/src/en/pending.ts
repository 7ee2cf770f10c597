import type { Status } from '../mention.ts'

/** The money or the round that a verb is about; behind another verb it is that one's: a shopping platform has raised $5 million. */
const WHAT =
  '(?= (?:(?!(?:and|ha[sd]|have|(?:rais|secur|clos|land|bag|nab|snag|receiv|gets?|got|pull|brought|bring|pick)\\w*)\\b)[a-z]+ ){0,4}(?:[$€£¥]|(?:[\\w$€£¥.-]+ ){0,3}(?:round|Series [A-L]\\d?|raise|financing)\\b))'
const one = (words: string): RegExp => new RegExp(`\\b(?:${words})`)

/** Verbs of a round by what they say of it besides raising and closing: shopped around, courted for, passed on. */
export const pending: readonly (readonly [RegExp, Status])[] = [
  [
    one(
      `(?:passed|balked) (?:on|at)${WHAT}|pull(?:s|ed) (?:(?:its|the) )?(?:[$€£¥][\\d.]+ ?\\w* )?(?:round|Series [A-L]|raise|fundraise|fundraising|IPO)\\b|[Nn]o (?:investor|backer|taker)s?\\b(?! (?:was|were|is|are) (?:named|disclosed|identified|listed))|declined to (?:fund|back|join|lead)|c[ao]me to nothing|(?:ended?|ends|broke off|called off|halt\\w*) (?:its |the )?(?:[a-z]+ )?(?:talks|negotiations|discussions)(?! [^.;]*\\band (?:has )?(?:raised|closed|secured))`,
    ),
    'failed',
  ],
  [
    one(
      "(?:is|are|was|were)(?: not|n['’]t) (?:currently |actively )?(?:rais|fundrais|seek)ing|(?:reject\\w*|(?:brush|shrug|laugh|wav)\\w* (?:off|away)) (?:an? |the )?(?:reports?|claims?|rumou?rs?)(?![^.;]*\\band (?:said it )?(?:has |had )?(?:raised|closed|secured))|[Tt]here (?:is|was) no [$€£¥]|never (?:raised|received|secured)(?= )|not in (?:talks|discussions)|[Nn]o (?:[$€£¥][\\d.]+ ?\\w* )?(?:round|investment) (?:ha[sd]|took)|refuted|[Cc]ontrary to",
    ),
    'disputed',
  ],
  [
    one(
      `[Rr]umou?rs (?<!(?:confirm|reject|dismiss)\\w* (?:the )?rumou?rs )|(?<!confirm\\w* (?:the|its|an?) )rumou?red${WHAT}|(?:pitch|deck|documents?|slides?) claim(?:s|ed)|[Ss]peculation|[Aa]nonymous|[Ll]eaked|[Aa]llegedly(?! (?:the|an?|its)\\b)|[Uu]nverified|(?:would not|declined to) confirm (?:that|whether|if)`,
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
      `(?:(?<!re)open|market|shopp|hunt|lin|ask)(?:e?s|ed|ing)(?: up| around)?${WHAT}|needs${WHAT}|(?:began|started) raising|(?:readies|vote on|finishing touches on|working with [^.;$€£¥]{2,30} on)${WHAT}|on (?:the )?verge|expects (?:its|the|an?) [^.;]{2,40} to |(?:investment|round|raise|deal|Series [A-L]\\d?)\\b[^.;,]{0,24} (?:awaits?|hinges|depends|contingent|conditional|in doubt|delayed)\\b|close to(?<!\\b(?:(?:rais|secur|land|clos|bag)\\w*|of|for|at|worth|with) close to)(?= [$€£¥][^,;.]{1,16} (?:\\w+ )?(?:round|raise|deal|financing|Series))|hoped-for|(?:has|have|had) stalled|in limbo`,
    ),
    'in_progress',
  ],
  [
    one(
      `w(?:ants|anted|ill want) (?:an?|the|its) valuation|will be (?:funded|financed) by|(?:nod|approval|consent|mandate|permission|go-ahead|green light|authori[sz]ation) to (?:raise|issue|sell|borrow)|(?<!\\braised [^.;]{0,60})(?:must|needs? to|ha[sd] to|have to) (?:raise|find|secure)|will (?:anchor|join|co-lead|finali[sz]e)${WHAT}`,
    ),
    'planned',
  ],
]

/** The same of deals that are no rounds: bids dropped, loans agreed on, purchases under review. */
export const pendingElse: readonly (readonly [RegExp, Status])[] = [
  [
    one(
      `(?:dropp(?:ed|ing)|drops|(?:block|reject|rebuff|spurn)(?:ed|s)|veto(?:ed|es)|terminat(?:ed|es)|withdr\\w+|quash(?:ed|es)) (?:an?|its|the|their|[A-Z]\\w+(?: [A-Z]\\w+)?['’]s?) (?:[$€£¥][\\d.]+ ?\\w* )?(?:[a-z-]+ ){0,3}(?:bid|takeover|acquisition|merger|buyout|purchase|offer)\\b`,
    ),
    'failed',
  ],
  [one('considered (?:buying|acquiring|an? )|approach(?:ed|es|ing) [^.;$€£¥]{2,60} (?:about|over|with)'), 'in_talks'],
  [one('conditional(?:ly)? (?:commit|offer|approv|agree)\\w*'), 'in_progress'],
  [
    one(
      `to be (?:acquired|bought|taken over)\\b|agreed to lend|proposed (?:private )?offering|announc\\w+ (?:of )?(?:an?|its) [^.;]{0,60}(?:notes?|debt|bond) (?:offering|sale)|(?:offering|sale) could (?:grow|expand|rise)|are to merge|(?:takeover|acquisition|purchase) [^.;]{0,24}(?:faces|awaits|under review)|(?:approv|clear|greenlight|review|prob|scrutini[sz])\\w* [^.;]{0,30}(?:acquisition|purchase|takeover|merger|buyout)`,
    ),
    'planned',
  ],
]
