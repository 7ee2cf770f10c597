import type { Status } from '../mention.ts'

/** What stands between a verb and the money or the round it is about. */
const WHAT =
  '(?= (?:(?:an?|its|the|their|it|about|up to|as much as|at least|another|additional|more|than|fresh|new|some|over|nearly|roughly|around|for|on) ){0,4}(?:[$€£¥]|RMB|USD|\\d[\\d.]* [mb]illion|(?:[\\w$€£¥.-]+ ){0,3}(?:round|Series [A-L]|raise|financing|fundraise|funding|investment|capital)\\b))'
const one = (words: string, flags = 'i'): RegExp => new RegExp(`\\b(?:${words})`, flags)

/** Verbs of a round by what they say of it besides raising and closing: shopped around, courted for, passed on. */
export const pending: readonly (readonly [RegExp, Status])[] = [
  [
    one(
      `(?:passed|balk(?:s|ed)|cooled|soured|walked out|reneged) (?:on|at)(?= (?:an?|the|its|[A-Z][\\w.]*['’]s) (?:[\\w$€£¥.-]+ ){0,3}(?:round|Series [A-L]|raise|financing|deal|investment|offer))|(?:pull|rescind|retract)(?:s|ed|ing) (?:its|their|the|an?) [^.;]{0,24}(?:offer|bid|term sheet|commitment)|(?:no|few|not a single) (?:investors?|backers?|VCs?|takers?|buyers?)\\b[^.;]{0,30} (?:willing|ready|prepared|wanted|stepped|came|bit|took)|(?:came|come|comes) to nothing|f(?:e|a)ll(?:s|en)? (?:short of|apart)(?= [^.;]{0,20}(?:goal|target|[$€£¥])|[.,;]|$)|unravel(?:s|l?ed|l?ing)`,
    ),
    'failed',
  ],
  [
    one(
      `(?:is|was|are|were)(?: not|n['’]t) (?:currently |now )?in (?:talks|discussions|negotiations)|(?:refut|rebut)\\w+|push(?:es|ed|ing) back (?:on|against) (?:an? |the )?(?:reports?|claims?|rumou?rs?|story)|pure (?:invention|fiction|speculation)|contrary to (?:an? |the )?(?:\\w+ )?(?:reports?|rumou?rs?)|(?:story|report|article|reports) [^.;]{0,40}(?:was|is|were|are) (?:wrong|mistaken|premature)`,
    ),
    'disputed',
  ],
  [
    one(
      `alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|unverified|(?:declin|refus)ed to (?:confirm|say) (?:that|whether|if) (?:it|they|the|[A-Z])|would(?: not|n['’]t) (?:confirm|say) (?:that|whether|if)|could(?: not|n['’]t) be (?:independently )?(?:verified|confirmed)`,
    ),
    'unknown',
  ],
  [
    one(
      `(?:said|reported|understood|believed|thought|known) to (?:be )?(?:explor|weigh|consider|seek|plan|mull|eye|near|discuss|prepar|target|hunt|court|want)\\w*|(?:express|show|signal|voic|register)\\w* (?:\\w+ ){0,2}interest in|interested in (?:investing|leading|joining|backing|buying|acquiring|providing)|(?:keen|willing|ready|eager|prepared) to (?:invest|lead|join|back|buy|put|write)|(?:jockey|compet|rac|vy|scrambl|lin)\\w* (?:up )?to (?:(?:co-)?lead|back|invest|join|fund)|(?:court|woo|approach|sound)(?:s|ed|ing)? (?:out )?[^.;$€£¥]{2,40} (?:for|about|over|on)${WHAT}|ha(?:s|ve|d) (?:reportedly |also )?offered(?= (?!to )(?:[\\w.]+ ){0,3}[$€£¥])|(?:receiv|field|review|weigh|consider)\\w* (?:an?|several|multiple|new|unsolicited) (?:\\w+ )?offers?|(?:submitted|made|tabled|put in) an? (?:\\w+ )?(?:offer|bid|proposal)|back in (?:talks|discussions)|may soon`,
    ),
    'in_talks',
  ],
  [
    one(
      `(?:open(?:s|ed|ing)?|market(?:s|ed|ing)|shop(?:s|ped|ping)(?: around)?|float(?:s|ed|ing)|circulat\\w+|assembling|syndicat\\w+|solicit\\w*|hunt(?:s|ing)|needs|lining up|drumming up|scrambl\\w+|ask(?:s|ed|ing)(?: [a-z]+)?|on the (?:hunt|lookout|prowl)|(?:began|begun|begins|beginning|start(?:s|ed|ing)) (?:raising|marketing|pitching|work on)|push(?:es|ing) ahead with|working on|putting together|expects to (?:close|complete|finali[sz]e)|plans to (?:close|complete|finali[sz]e))${WHAT}|hoped-for|sought-after|long-awaited|(?:has|have|had) stalled|(?:hit|hits) a snag|in (?:limbo|doubt|jeopardy)|drag(?:s|ged|ging) on|yet to be (?:closed|signed|completed|finali[sz]ed)|verbal (?:commitments?|agreements?)|soft[- ]circled`,
    ),
    'in_progress',
  ],
  [
    one(
      `will (?:\\w+ly |also |jointly )*(?:anchor|join|co-lead|finali[sz]e|complete|participate in|take part in)(?= [^.;]{0,40}(?:round|Series [A-L]|raise|financing|investment))|(?:authori[sz]|approv)(?:es|ed|ing) (?:the )?(?:issu|sale|rais)\\w+|(?:pencil+ed|slated|earmarked|budgeted) (?:in|for)|proposes? to (?:raise|invest|issue|sell|buy|acquire)|(?:next year|in the (?:spring|fall|autumn|new year)),? [^.;]{2,40} (?:will|would) (?:seek|raise)`,
    ),
    'planned',
  ],
]
