import { isClosed } from '../zh/status.ts'
import type { Told } from './merge.ts'
import { lean } from '../text/lean.ts'

/** Its existing investors include Medway: who holds shares, whatever came when. */
const HOLDS = lean(
  /\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders|[Ll]enders)\b(?: (?:in|of) (?:the (?:company|start-?up|firm|lab|financing|facility|loan|fund|vehicle)|[A-Z]\w+))? (?:also |already |currently )?includ(?:e|es|ing)\b|\b(?:[Cc]ounts|[Nn]umbers|[Ll]ists) [^.;$€£¥]{2,120} (?:among|as) (?:its|the) (?:[a-z]+ )?(?:investors|backers|shareholders)\b|\bamong (?:its|the company['’]s|the start-?up['’]s) (?:[a-z]+ )?(?:investors|backers|shareholders)\b/,
)
/** Investors in the round include: of that one. */
const OF_ROUND =
  /\b(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants)\b (?:in|of) (?:the|this|its|that) (?:[\w-]+ ){0,3}(?:round|Series|raise|funding|deal)\b/
/** The rest of the capital comes from existing investors: of what was told right before. */
const REST = /^\s*The (?:rest|remainder|balance|remaining)\b/
/** How many sentences behind a total the list of who made it up may stand. */
const NEAR = 2

/**
 * A list of who holds shares tells of no round by itself: beside a total it is of those who made it up, beside rounds that are
 * not done, or with nothing else, it is left out. Beside a round that is done it stays with that one.
 */
export function standing(told: readonly Told[], text: string): readonly Told[] {
  const bare = ({ mention }: Told): boolean =>
    mention.relation === 'round' &&
    isClosed(mention.status) &&
    mention.amount === null &&
    (mention.round?.label ?? null) === null &&
    mention.leads.length === 0 &&
    (HOLDS.test(text.slice(mention.start, mention.end)) || REST.test(text.slice(mention.start, mention.end))) &&
    !OF_ROUND.test(text.slice(mention.start, mention.end))
  if (!told.some(bare)) return told
  const out = [...told]
  for (const it of told) {
    if (!bare(it)) continue
    const own = (other: Told): boolean => other !== it && other.company === it.company
    const other = (one: Told): boolean => own(one) && one.mention.relation === 'round'
    if (told.some((one) => other(one) && isClosed(one.mention.status) && !bare(one))) continue
    const at = out.findIndex(
      (one) =>
        own(one) &&
        one.mention.relation === 'cumulative' &&
        one.mention.sentence <= it.mention.sentence &&
        it.mention.sentence - one.mention.sentence <= NEAR,
    )
    const total = out[at]
    if (total === undefined && !told.some(other)) continue
    if (total !== undefined && total.mention.others.length === 0)
      out[at] = {
        ...total,
        mention: { ...total.mention, others: [...it.mention.others, ...it.mention.existing] },
      }
    const place = out.indexOf(it)
    if (it.mention.valuation === null) out.splice(place, 1)
    else out[place] = { ...it, mention: { ...it.mention, relation: 'valuation_only', others: [], existing: [] } }
  }
  return out
}
