import { each } from '../text/each.ts'
import { roundsIn } from '../rules/rounds.ts'
import { NAME } from './names.ts'
import { FLUSH, GAINED, GAINING, PARTED } from './verbs.ts'
import { lean } from '../text/lean.ts'

/** Where a sentence turns to a deal of the past: `just months after raising $1 billion`. */
const turn = lean(
  /,?\s+(?:(?:just|only|less than|barely|about|some|more than|roughly|a|an|few|couple of|one|two|three|four|five|six|seven|eight|nine|ten|\d+|mere|year|years|months?|weeks?|days|half)\s+)+(?:after|since) (?:it |the company |another |rival |fellow |its |raising|closing|securing|a |an |announcing|the |(?=[A-Z][\w.-]*(?: [A-Z][\w.-]*)? (?:had |last |first )?(?:raised|closed|secured|announced|landed) ))|\b(?:[Tt]he (?:investment|deal|money|funding) (?:was|is) separate from)|,? (?:after|following|having) (?:previously )?(?:raising|closing|securing|raised|closed|a previous|its (?:previous|last|earlier|seed|Series)|an? (?=[$€£¥][^.;]{2,24}(?:Series [A-L]\d?|seed|round)))|,? (?:up|jumping|rising|climbing|soaring) from | (?:record|high|mark|milestone) set [^.;,$€£¥]{0,40}? when (?=it |the )| follow(?:s|ed)(?: on from| on| after)? (?=an? |its |the |[$€£¥])|,? compared (?:with|to) |,? (?:which is |that is |or |an increase of |roughly |about |nearly |almost |more than )*(?:double|twice|triple|treble|quadruple|(?:two|three|four|five|six|\d+(?:\.\d+)?) times|\d+(?:\.\d+)?x|\d+(?:\.\d+)?% (?:higher|more|up|above)(?: than)?) (?=(?:the|its|what)\b[^.;]{0,30}[$€£¥])|,? (?:(?:comes|adds|builds|is) )?on top of (?:an? |the )?(?=[$€£¥])|,? (?:which|who|it|and|that)? ?(?:had )?(?:previously|last) (?:raised|closed|valued|secured)|,? from (?:the )?(?:(?=[$€£¥]|a valuation)|(?:(?:company|startup|firm)['’]s |its )(?=[$€£¥][\d.,]+ ?\w* valuation))(?!(?:[^.;]|\.\d){2,90}? to (?:about |over |more than |nearly |around )*[$€£¥])|, (?:surpassing|exceeding|eclipsing|topping|dwarfing|beating) (?:the |its )?(?=[$€£¥])|(?<=\bextension (?:of|to)) (?=(?:an?|its|the) (?:[\w-]+ )?[$€£¥][^.;]{2,24}(?:Series [A-L]\d?|seed|round))|, (?:set|reached|achieved|attained|fetched|assigned) (?=(?:in|during|earlier|last|at) )/g,
)
/** Words by which a company gets its money. */
export const gains = lean(new RegExp(`\\b(?:(?:${GAINED}|${FLUSH}) |${PARTED} (?=(?:[a-z]+ ){0,3}[$€£¥]))`, 'i'))
const gaining = new RegExp(`\\b(?:${GAINING})\\b`, 'g')
const another = lean(
  new RegExp(
    `,? (?:and|while|as|whereas) (?=(?:(?:AI|[a-z-]+) ){0,4}${NAME}(?:, [^.;]{3,90}?,)? (?:has |also |just |recently )*(?:${GAINED}|${GAINING}) (?:[a-z-]+ ){0,3}(?:[$€£¥]|[A-Z]eries|[Ss]eed))`,
    'g',
  ),
)
/** With Kestrel set to raise $25 million, Larkspur raising $30 million, and Tern in talks to secure $200 million. */
const hanging = lean(
  new RegExp(
    `, (?:and )?(?=${NAME} (?:raising|securing|closing|set to raise|in talks to (?:raise|secure)) (?:[a-z-]+ ){0,3}[$€£¥])`,
    'g',
  ),
)

/** Where a sentence is cut into parts that tell of one deal each, offsets in it from 0 to its length. */
export interface Cuts {
  readonly at: readonly number[]
  /** Cuts before a second round of the same company, in one breath. */
  readonly seconds: readonly number[]
  /** Cuts before a deal of the past. */
  readonly turns: readonly number[]
  /** Cuts before a company with its own round, and those with its round in brackets. */
  readonly pairs: readonly number[]
  readonly brackets: readonly number[]
  /** Cuts between companies in the possessive, each with its own round. */
  readonly owned: readonly number[]
}

/** Cuts a sentence where it goes on to another deal. */
export function cutsOf(whole: string): Cuts {
  const semicolons = each(/;\s/g, whole).map((hit) => hit.index + 1)
  // Two rounds in one sentence: a $7 million seed round led by … and a $25 million Series A co-led by ….
  const seconds = each(
    /, (?=an? [$€£¥][\d.,]+ ?\w* (?:[Ss]eed|Series [A-L]\d?)\b)|,? (?:likely|possibly|probably|believed to be) (?:forming |as |a )?part of (?=(?:an?|the|its) (?:[\w-]+ )?[$€£¥])|,? (?:and )?(?:then|now|later|subsequently|most recently|finally) (?=(?:an?|its|another) [$€£¥](?:[^.;]|\.\d){2,24}?(?:Series [A-L]\d?|seed|round))|,? (?:and|but),? (?=(?:(?:less|more) than |about |just |barely |nearly )?(?:an?|one|two|three|four|five|six|\d+) (?:years?|months?|weeks?) later\b)|, with (?=(?:its|the) (?:latest |most recent |newest )?(?:Series [A-L]\d?|seed)\b[^.;]{0,40} valu)|,? (?:and|while|but) (?=(?:this|the) (?:latest|new|newest|current) (?:\w+ )?(?:round|funding|financing|investment)\b)|(?<=[a-z\d]): (?=(?:an? )?[$€£¥](?:[^.;]|\.\d){2,40}?(?:Series [A-L]\d?|seed|round))|,? (?:and|followed by|plus) (?:(?:an?|its|another) (?=[$€£¥](?:[^.;]|\.\d){2,24}?(?:Series [A-L]\d?|seed|round))|(?=[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}['’]s? [$€£¥](?:[^.;]|\.\d){2,24}?(?:Series [A-L]\d?|seed|round)))| and (?=another [$€£¥])|,? (?:and|but) (?=(?:is|are) (?:(?:already|now|also|reportedly|currently) )*(?:in talks|in discussions|negotiating|raising|seeking|looking|planning|preparing|targeting)\b(?:[^.;]|\.\d){2,60}[$€£¥])|,? and (?=an? [$€£¥][\d.,]+ ?\w* (?:[\w-]+ )?investment from )| to (?=an? [$€£¥](?:[^.;]|\.\d){2,24}?(?:Series [A-L]\d?|seed|round))(?<=\b(?:round|seed|Series [A-L]\d?)(?: in [\w ]{3,20})? to )| and (?=(?:raised|secured|closed) (?:an? )?[$€£¥](?:[^.;]|\.\d){2,40}?(?:Series [A-L]\d?|seed|round))| and (?=(?:joined|led|co-led|participated in|backed) an? [$€£¥](?:[^.;]|\.\d){2,40}?(?:round|Series|seed))|,? (?:alongside|along with|as well as|in addition to|on top of) (?:an?|its|another) (?:separate|further|additional|second) (?=[$€£¥](?:[^.;]|\.\d){2,40}?(?:Series [A-L]\d?|seed|round|equity|debt|investment|loan))/g,
    whole,
  )
    .map((hit) => hit.index + 1)
    .filter(
      (at) =>
        (/^ ?(?:and )?[A-Z][^$€£¥.;]{0,40}['’]s? [$€£¥]/.test(whole.slice(at)) &&
          /['’]s? [^.;]{0,24}[$€£¥]\d/.test(whole.slice(0, at))) ||
        /^ ?(?:and|while|but) (?:this|the) (?:latest|new|current)|^ ?(?:with (?:its|the) |(?:likely|possibly|probably|believed to be) )/.test(
          whole.slice(at),
        ) ||
        (/^ ?(?:and|but),? .{0,24} later\b/.test(whole.slice(at)) &&
          /[$€£¥]\d/.test(whole.slice(0, at)) &&
          /[$€£¥]\d/.test(whole.slice(at))) ||
        (/^ ?(?:and|but) (?:is|are) /.test(whole.slice(at)) &&
          gains.test(whole.slice(0, at)) &&
          /[$€£¥]\d/.test(whole.slice(0, at))) ||
        (whole.charAt(at - 1) === ':' && roundsIn(whole.slice(at)).length > 1) ||
        (/^ ?(?:and )?(?:another|an? [$€£¥][\d.,]+ ?\w* (?:[\w-]+ )?investment from|joined|led|co-led|participated in|backed) /.test(
          whole.slice(at),
        ) &&
          /[$€£¥]\d/.test(whole.slice(0, at))) ||
        ((roundsIn(whole.slice(0, at)).length > 0 || /\bdebt\b|\bloan\b|\bborrow/.test(whole.slice(0, at))) &&
          (roundsIn(whole.slice(at)).length > 0 || /\bdebt\b|\bloan\b|\bequity\b/.test(whole.slice(at)))),
    )
  // Is worth $1.1 billion after closing a Series C: one deal, where nothing before tells of another.
  const turns = each(turn, whole)
    // Follows a round in which they previously valued it: one and the same deal of the past.
    .filter(
      (hit, at, all) =>
        at === 0 || !/\bvalued$/.test(hit[0]) || !/^ follow|^,? (?:after|following)|^,? on top/.test(all[0]?.[0] ?? ''),
    )
    .filter(
      (hit) =>
        !/^,? (?:after|following|having)\b/.test(hit[0]) ||
        /\b(?:rais|round|talks|seek|fund|Series|clos(?!ing in)|secur|invest)/i.test(whole.slice(0, hit.index)),
    )
    .map((hit) => hit.index)
  // Kestrel, last valued at $7 billion in a private sale, could raise: what follows the aside is not of before.
  const resumed = turns.flatMap((one) => {
    const hit = /^,[^,;]{8,120}, (?=(?:could|would|may|might|is|are|plans|aims|wants|expects|hopes|seeks) )/.exec(
      whole.slice(one),
    )
    return hit === null ? [] : [one + hit[0].length - 1]
  })
  // Kestrel raised $40 million and Larkspur closed a Series A: two companies, each with its own.
  const pairs = [
    ...each(another, whole),
    ...(/\b(?:rais|secur|clos)ing |\b(?:set|in talks) to /.test(whole) ? each(hanging, whole) : []),
  ]
    .map((hit) => hit.index + 1)
    .filter(
      (at) =>
        /[$€£¥]\d|\d ?(?:bn|m|million|billion)\b|\bSeries [A-L]\d?|\bseed\b/i.test(whole.slice(0, at)) &&
        gains.test(
          ` ${whole
            .slice(0, at)
            .replace(gaining, 'raised')
            .replace(/(?:set|in talks) to \w+/g, 'raised')}`,
        ),
    )
  // Kestrel ($4.2m seed round) and Larkspur ($12m Series A): each with its own.
  const brackets = each(
    /,? (?:and )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3} \((?=[$€£][\d.,]+ ?\w* (?:Series [A-L]\d?|seed|pre-seed))/g,
    whole,
  ).map((hit) => hit.index + 1)
  // Kestrel’s $12 million round, Larkspur’s $11 million Series A: each with its own.
  const sum = /['’]s? [^.;]{0,24}(?:[$€£¥]|Rs )\d/
  const owned = sum.test(whole)
    ? each(
        /, (?:and )?(?=[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}['’]s? (?:[a-z-]+ ){0,3}(?:[$€£¥]|Rs )\d(?:[^.;,]|[.,]\d){2,40}?(?:Series [A-L]\d?|seed|round|funding|raise|placement|financing))/g,
        whole,
      )
        .map((hit) => hit.index + 1)
        .filter((one) => sum.test(whole.slice(0, one)))
    : []
  const at = [
    0,
    ...[
      ...semicolons,
      ...brackets,
      ...owned,
      ...seconds,
      ...turns,
      ...resumed,
      ...pairs.filter((one) => !seconds.includes(one)),
    ].sort((a, b) => a - b),
    whole.length,
  ]
  return { at, seconds, turns, pairs, brackets, owned }
}
