import type { Open } from '../mention.ts'
import { OVER } from '../en/money.ts'
import { isClosed } from '../zh/status.ts'
import { canBeOne, type Told } from './merge.ts'

/** 终止本次交易, called off the deal: what was told before came to nothing. */
const ENDED =
  /(?:终止|放弃|取消|叫停)了?(?:本次|此次|该|上述|这[次项笔])[^,。;]{0,8}(?:交易|收购|重组|事项)|\b(?:terminat|call|scrap|abandon|dropp)ed (?:off )?(?:the|its|their|that|this) (?:[\w-]+ ){0,2}(?:deal|agreement|merger|acquisition|takeover)\b|\b(?:deal|talks)\b[^.;]{0,70} (?:fallen|fell|collaps|dissolved|ended without|broke down)/
/** Bought a part of what is listed: of the listing, and no round. */
const ANCHORS = /认购[^,。;]{0,24}股[份票]|基石|\b(?:cornerstone|anchor) investors?\b/
/** 拟募资12亿元 of one that lists: what the listing is to bring. */
const BRINGS = /募[资集]|发行|\b(?:proceeds|offering|sell|raise)\b/
/** It has raised, it had taken in: behind another deal, of all that came. */
const HAD = /\b(?:has|have|had) (?:previously |already |also )?(?:raised|secured|attracted|taken in|brought in)\b/
const ANEW =
  /\b(?:round|Series|seed|led|new|fresh|another|latest|today|said|says|announced|confirmed|just [rsc]|now|this)\b/
/** How many sentences behind such a deal that may be. */
const NEAR = 3

const isSame = (a: Open, b: Open): boolean =>
  a.relation === 'round' && (a.amount === null || b.amount === null || canBeOne(a.amount.found, b.amount.found))

/** Whose purchase a text says came to nothing: that of whom it told last before it said so; null where it says so of none. */
function calledOff(told: readonly Told[], text: string): Told['company'] | null {
  const bought = told.filter(({ mention }) => mention.relation === 'acquisition')
  const at = bought.length === 0 ? undefined : ENDED.exec(text)?.index
  if (at === undefined) return null
  return (bought.filter(({ mention }) => mention.start <= at).at(-1) ?? bought[0])?.company ?? null
}

/** What is told of a deal that is no round in sentences that name none: who is in it, what it is to bring, that it came to nothing. */
export function ended(told: readonly Told[], text: string): readonly Told[] {
  const kinds = new Set(told.map((one) => one.mention.relation))
  const over = OVER.test(text)
  if (!over && told.length < 2 && kinds.has('round')) return told
  const failed = calledOff(told, text)
  const out: Told[] = []
  for (const it of told) {
    const { mention, company } = it
    const { relation, status, amount, sentence } = mention
    const own = told.filter((one) => one !== it && one.company === company).map((one) => one.mention)
    const behind = own.filter((one) => one.sentence <= sentence && sentence - one.sentence <= NEAR)
    const words = text.slice(mention.start, mention.end)
    const nameless = relation === 'round' && mention.round === null
    if (
      nameless &&
      kinds.has('ipo') &&
      (amount === null || amount.scope === 'single_ticket') &&
      ANCHORS.test(text.slice(Math.max(0, mention.start - 40), mention.end))
    )
      continue
    // 甲认缴出资不高于2亿元, of a fund told of right before: promised to that one.
    const pledged =
      nameless && amount?.scope === 'single_ticket' && words.includes('认缴')
        ? told.find(({ mention: one }) => one.relation === 'vc_fund' && sentence - one.sentence <= NEAR)
        : undefined
    if (pledged !== undefined && amount !== null) {
      out.push({
        ...it,
        company: pledged.company,
        mention: {
          ...mention,
          relation: 'lp_commitment',
          status: pledged.mention.status,
          amount: { ...amount, scope: 'deal' },
        },
      })
      continue
    }
    const at = out.findIndex(
      ({ mention: one }) => one.relation === 'ipo' && one.amount === null && behind.includes(one),
    )
    const listing = out[at]
    if (
      nameless &&
      listing !== undefined &&
      amount !== null &&
      (isClosed(status) ? /\bsold [^.;]{0,24}shares\b/ : BRINGS).test(words) &&
      !/\b(?:instead|privately)\b|转而/.test(words)
    ) {
      out[at] = { ...listing, mention: { ...listing.mention, amount: { ...amount, scope: 'deal' } } }
      continue
    }
    // Bought by Medway, or bankrupt; it had raised $46 million from …: all so far.
    if (
      nameless &&
      amount?.scope === 'round' &&
      mention.leads.length === 0 &&
      isClosed(status) &&
      (over ||
        own.some((one) => one.relation === 'acquisition') ||
        (mention.valuation === null &&
          !mention.historic &&
          own.some((one) => one.sentence < sentence && one.relation !== 'valuation_only' && !isSame(one, mention)))) &&
      HAD.test(words) &&
      !ANEW.test(words)
    ) {
      out.push({ ...it, mention: { ...mention, relation: 'cumulative', amount: { ...amount, scope: 'cumulative' } } })
      continue
    }
    // The loan would be backed by chips: of the one that is told of with its size.
    if (relation === 'debt' && amount === null && own.some((one) => one.relation === 'debt' && one.amount !== null))
      continue
    // The acquisition of Kestrel is the latest of several, in news of one agreed on: as far as that.
    const pending =
      relation === 'acquisition' && !mention.explicit
        ? own.find((one) => one.relation === 'acquisition' && !isClosed(one.status))?.status
        : undefined
    const state = pending ?? status
    const stopped = relation === 'acquisition' && !isClosed(state) && company === failed
    out.push(
      stopped || pending !== undefined
        ? { ...it, mention: { ...mention, status: stopped ? 'failed' : state, historic: false } }
        : it,
    )
  }
  return out
}
