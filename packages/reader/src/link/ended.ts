import type { Relation } from '../mention.ts'
import { isClosed } from '../zh/status.ts'
import type { Told } from './merge.ts'
import { lean } from '../text/lean.ts'

/** 终止本次交易, called off the deal: what was told before came to nothing. */
const ENDED = lean(
  /(?:终止|中止|放弃|取消|叫停)(?:了)?(?:推进|筹划|实施)?(?:本次|此次|该|上述|这[一]?[次项笔]|前述)[^,。;]{0,8}(?:交易|收购|重组|并购|事项|计划)|\b(?:terminat|call|scrap|abandon|dropp|end)(?:ed|ing|s)? (?:off )?(?:the|its|their|that|this) (?:[\w-]+ ){0,2}(?:deal|agreement|merger|acquisition|takeover|transaction|bid)\b|\b(?:deal|merger|takeover|acquisition) (?:has |was |had )?(?:collapsed|fallen through|fell through|been (?:terminated|called off|scrapped|blocked))/,
)
/** Bought a part of what is listed: of the listing, and no round. */
const ANCHORS = /认购[^,。;]{0,24}股[份票]|基石|\b(?:cornerstone|anchor) investors?\b/
/** 拟募资12亿元 of one that lists: what the listing is to bring. */
const BRINGS = /募[资集]|发行|\b(?:proceeds|offering|sell|raise)\b/
/** Deals of which a sentence without size or name may go on to tell who is in them. */
const ELSE: ReadonlySet<Relation> = new Set<Relation>(['debt', 'secondary', 'ipo', 'lp_commitment'])
/** Words by which a sentence goes on with a loan. */
const LENT =
  /^\s*(?:The|This) [^.;]{0,30}\b(?:facility|loan|notes?|bonds?|debt|credit line|offering)\b|\b(?:syndicate|lenders)\b/
/** How many sentences behind such a deal that may be. */
const NEAR = 3

const isBare = ({ mention }: Told): boolean =>
  mention.relation === 'round' &&
  isClosed(mention.status) &&
  mention.amount === null &&
  mention.valuation === null &&
  mention.round === null

/** What is told of a deal that is no round in sentences that name none: who is in it, what it is to bring, that it came to nothing. */
export function ended(told: readonly Told[], text: string): readonly Told[] {
  if (!told.some(({ mention }) => mention.relation !== 'round')) return told
  const out: Told[] = []
  const off = ENDED.exec(text)
  for (const it of told) {
    const { mention, company } = it
    const own = told.filter((one) => one !== it && one.company === company)
    const words = text.slice(mention.start, mention.end)
    const behind = own.filter(
      ({ mention: one }) => one.sentence <= mention.sentence && mention.sentence - one.sentence <= NEAR,
    )
    const listing = own.find(({ mention: one }) => one.relation === 'ipo')
    const round = own.some((one) => one.mention.relation === 'round' && !isBare(one))
    // The facility was led by Medway: of the loan told right before.
    if (
      isBare(it) &&
      (mention.refers || LENT.test(words)) &&
      !round &&
      behind.some(({ mention: one }) => ELSE.has(one.relation) && one.sentence < mention.sentence)
    )
      continue
    if (
      mention.relation === 'round' &&
      mention.round === null &&
      (mention.amount === null || mention.amount.scope === 'single_ticket') &&
      told.some(({ mention: one }) => one.relation === 'ipo') &&
      ANCHORS.test(words)
    )
      continue
    if (
      mention.relation === 'round' &&
      !isClosed(mention.status) &&
      mention.round === null &&
      mention.amount !== null &&
      mention.valuation === null &&
      listing !== undefined &&
      behind.includes(listing) &&
      BRINGS.test(words)
    ) {
      const at = out.indexOf(listing)
      const had = out[at]
      if (had !== undefined && had.mention.amount === null && had.mention.status !== 'completed') {
        out[at] = { ...had, mention: { ...had.mention, amount: { ...mention.amount, scope: 'deal' } } }
        continue
      }
    }
    // The loan would be backed by chips: of the one that is told of with its size.
    if (
      mention.relation === 'debt' &&
      mention.amount === null &&
      own.some(({ mention: one }) => one.relation === 'debt' && one.amount !== null)
    )
      continue
    if (mention.relation === 'acquisition' || mention.relation === 'ipo') {
      // The acquisition of Kestrel is the latest of several, in news of one agreed on: as far as that.
      const pending =
        mention.relation === 'acquisition' && mention.status === 'completed' && !mention.explicit
          ? own.find(({ mention: one }) => one.relation === 'acquisition' && !isClosed(one.status))
          : undefined
      const stopped =
        off !== null && mention.relation === 'acquisition' && !isClosed(pending?.mention.status ?? mention.status)
      if (stopped || pending !== undefined) {
        out.push({
          ...it,
          mention: {
            ...mention,
            status: stopped ? 'failed' : (pending?.mention.status ?? mention.status),
            historic: false,
          },
        })
        continue
      }
    }
    out.push(it)
  }
  return out
}
