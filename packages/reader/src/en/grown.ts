import { lean } from '../text/lean.ts'
import { ABOUT } from './verbs.ts'

/** What grows, told by a name that is of one round. */
const ROUND =
  '(?:(?:seed|Series [A-L][\\d+-]{0,2}|latest|new|current) (?:funding|financing|investment|deal)|round|raise|fundraise|(?:pre-)?Series [A-L][\\d+-]{0,2}|seed|pre-seed|extension|tranche)'
const OF = `${ABOUT}$`
const WHOSE = "(?:the |its |that |this |[A-Z][\\w.]*(?: [A-Z][\\w.]*)?['’]s )"
/** Taking the round to $45M, or the size of the round; the round now totals: what it came to beside what was added to it. */
const patterns = lean(
  new RegExp(
    `\\b(?:increas|expand|upsiz|enlarg|grow|grew)\\w* (?:an?|the|its) [^.;$€£¥]{0,60}?\\b(?:${ROUND})\\b(?:[^.;$€£¥]{0,80}| [^.;$€£¥]{0,30}from [$€£¥][\\d.]+ ?\\w*) to ${OF}|` +
      `\\b(?:tak|bring|brought|took|push|lift|increas|swell|raising|raises)\\w* ${WHOSE}?(?:total |overall )?(?:[\\w-]+ )?${ROUND}(?:['’]s)?(?: (?:total|size|haul))?(?: (?:of|for|at|raised by) [A-Z][\\w.& ]{1,30})? (?:up )?to ${OF}|` +
      `\\b(?:tak|bring|brought|took|push|lift|increas|swell)\\w* the (?:total |overall |full |final )?(?:size|value|amount|total|tally) (?:of|for|raised in) ${WHOSE}(?:[\\w-]+ )?${ROUND} to ${OF}|` +
      `\\b(?:the|its|that) (?:[\\w-]+ )?${ROUND}(?: (?:of|for) [A-Z][\\w.& ]{1,30}?)?,? (?:now |has |which )*(?:totals|totall?ed|came to|stands at|comes to|sits at|amounts to|reaches|reached|grown to|grew to|swelled to) ${OF}|` +
      `\\bclos(?:ed|es|ing) (?:its|the) (?:[\\w+-]+ ){0,3}?${ROUND}(?: (?:round|financing))? (?:off )?at ${OF}|` +
      `\\b(?:reopen|extend|topp|add|expand)\\w* [^.;$€£¥]{0,40}${ROUND}[^;]{0,70}, for a (?:new |combined )?total (?:[a-z]+ )?of ${OF}|` +
      `, for a (?:new |combined )?total (?:round|raise|Series [A-L]\\d?|seed) of ${OF}|` +
      `${ROUND}[^;]{0,50}, which (?:now|currently) (?:stands at|totals|comes to) ${OF}`,
    'i',
  ),
)

/** Whether the words before an amount say that a round came to it in all. */
export const grown = (before: string): boolean =>
  /\b(?:to|totals|totall?ed|at|of|than|over|about|nearly|just|around|roughly|some|almost) $/.test(before) &&
  patterns.test(before.slice(-190))
