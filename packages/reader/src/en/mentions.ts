import { each } from '../text/each.ts'
import { boughtIn, isBid, paidFor } from './bought.ts'
import { bare, crowd, crowdFirst, usual } from './crowd.ts'
import { eachInline, entryName, listedInline, listsRounds } from './lists.ts'
import { partiesOf, payersOf, isMoney, type NameAt, type Open, type Relation, type Status } from '../mention.ts'
import { isCount, type Amounted } from '../text/quantities.ts'
import type { Piece, Sentence } from '../text/segments.ts'
import { roundsIn } from '../rules/rounds.ts'
import { companiesInEnglish, spokenOf } from './company.ts'
import { cutsOf, gains } from './cuts.ts'
import { isCutList, partiesInEnglish, type PartiesEn } from './parties.ts'
import { grown } from './grown.ts'
import { isLender } from './lenders.ts'
import { isNoShare, kindOf, roleOf } from './money.ts'
import { pendingElse } from './pending.ts'
import { coreOf, done, listingIn, relationOf, spokenOnly, statuses } from './status.ts'
import { beforehand, earlier, isPast, pastValue } from './past.ts'
import { committedIn } from './committed.ts'
import { isOfSpeaker, saleIn, whoseIn } from './whose.ts'
import { FLUSH, GAINED, GAINING, PARTED } from './verbs.ts'
import { lean } from '../text/lean.ts'

const telling = lean(
  new RegExp(
    `\\b(?:${FLUSH}|${GAINED}|${GAINING}|${PARTED} (?=(?:[a-z]+ ){0,3}[$€£¥])|(?:talks|discussions|negotiations)(?: with [^.;$€£¥]{2,40})? (?:for|over|on|about) (?:[a-z]+ ){0,3}(?=[$€£¥])|rais(?:e|es|ed|ing)|(?<=\\bto )(?:pull|rake|bring|haul|take) in|fund(?:ing|raise|raising|s|ed)?|financing|round|Series|seed|invest\\w*|valu\\w+|acqui\\w+|buy(?:s|ing)?|bought|IPO|public offering|debt|loan|credit facility|bonds?|tender|secondary|secur\\w+|backed|lands?|counts|leads|the (?:co-)?lead|syndicate|stakes?|put(?:s|ting)? (?=(?:[a-z]+ ){0,3}[$€£¥])|(?:[Bb]acking|[Ss]upport|[Mm]oney|[Cc]ash) (?:also )?(?:comes?|came) from|backs|cap table|joining|with (?=(?:[a-z]+ ){0,3}[$€£¥][^;,]{1,30} from [A-Z])|(?:given|handed|earned|brought) (?:it|[A-Z]\\w+) |lead backers?|bags?|nabs?|scores?|snags?|bets?(?= (?:[a-z]+ ){0,3}[$€£¥])|sold to|participat\\w+|participants?|contributed|contribute to the|re-?upped|doubled down|followed on|piled in|anchored|(?:supporting|backing) (?:this|the) |backers?|advis[eo]rs?|joined|led|picks? up|nets?|pulls? in|pockets?|went to|wrote|chip(?:s|ped) in|tak(?:es|ing) part|took part|total|(?:borrow|lend|lent|pour|pump|inject)\\w*|takeover|notes|credit|paid|(?:taken|brought|pulled) in|deal for|bid for|(?:fresh|new) (?:capital|money|cash|funds)|(?:fill|round)(?:s|ed|ing) out|price range|purchase|snap\\w* up|shares|stock|listing|go(?:es|ing)? public|registration|S-1|F-1|SPAC|debut|cash out|lend|offering|merger?|put(?:s|ting)? (?:in|up|more|money)|(?:cut|writing|cutting) che(?:ck|que)s|(?:to date|[Aa]ll told|[Ss]o far|[Ii]n all|altogether|overall|rounds|since (?:its|it|launch|inception|(?:19|20)\\d\\d))|ha(?:s|ve|d) (?:now )?(?:accumulated|racked up|drawn|taken in|amassed|banked) (?=(?:[a-z]+ ){0,4}[$€£¥])|haul|price tag|worth (?=(?:[a-z]+ ){0,3}[$€£¥])|makes? (?:it|[A-Z]\\w+) (?=an? (?:[a-z]+ ){0,3}[$€£¥]))(?:(?<=[ ])|\\b)`,
    'i',
  ),
)

/** A turn to what a price is held against. */
const against =
  /^,? ?(?:(?:up|jumping|rising|climbing|soaring) )?from |^,? ?compared |^,? ?(?:[a-z]+ ){0,5}(?:double|twice|triple|treble|quadruple|times|\d+(?:\.\d+)?x|\d+(?:\.\d+)?%) /
/** Kestrel's recent $400 million round: said to be there. */
const possessed =
  /['’]s? (?:[a-z-]+ ){0,2}[$€£¥][\d.,]+ ?\w* (?:[\w-]+ ){0,2}(?:round|raise|financing|Series [A-L]\d?|seed)\b/
/** The Series A was only $600 million: said of a round by its size. */
const sizedAt =
  /\b(?:round|Series [A-L]\d?|seed|financing)\b[^.;,$€£¥]{0,20} (?:was|were|totall?ed|came to|stood at|amounted to|brought in|fetched) (?:[a-z]+ ){0,2}(?:[$€£¥]\d|\d[\d.,]* (?:million|billion))/
/** $34 a share, from $18 to $20 per share: what one costs. */
const ofShare = /^(?: (?:to|and) [$€£¥][\d.]+)? (?:(?:per|a) share|each|apiece)\b/
/** Larkspur’s second fund: what a firm invests. */
const ofFund =
  /(?<!\bled by [^.;,]{2,40})['’]s (?:first|second|third|fourth|fifth|new|latest|debut|flagship) (?:[a-z-]+ ){0,2}fund\b(?!.*\bround\b)/
/** A close that is told of a fund, in the sentence or right before. */
const fundClose = /\b(?:first|second|third|initial|interim|intermedia\w+|partial|final) close\b/i

export interface EnContext {
  readonly text: string
  readonly amounts: readonly Amounted[]
  readonly published: string | null
}

const JAPAN = /\b(?:Tokyo|Japan|Japanese|Osaka|Kyoto|JAFCA|yen)\b/
const CHINA = /\b(?:RMB|yuan|China|Chinese)\b/

/** Upsized from $9 million to $30 million: what it came to. */
function risen(one: Amounted, text: string): Amounted {
  if (!text.startsWith('from ', one.start - 5)) return one
  const to = /^[^ ]+(?: \w+)? to (?=[$€£¥])/.exec(text.slice(one.start, one.end))?.[0].length ?? 0
  return to === 0 ? one : { ...one, start: one.start + to, quantity: { ...one.quantity, low: one.quantity.high } }
}

/** ¥ is yen where a clause speaks of Japan and not of China, or where the first words of the text do; else yuan. */
function inYen(one: Amounted, words: string, first: string): Amounted {
  const yen = [words, first].some((told) => JAPAN.test(told) && !CHINA.test(told))
  return one.quantity.unit === 'CNY' && /¥/.test(words) && yen
    ? { ...one, quantity: { ...one.quantity, unit: 'JPY' } }
    : one
}

const saidOf = (words: string): Status | null => statuses.find(([pattern]) => pattern.test(words))?.[1] ?? null
/** Medway bought Kestrel: no doubt of whom. */
const heavier = <T extends { readonly weight: number }>(one: T | null): T | null =>
  one === null ? null : { ...one, weight: Math.max(2, one.weight) }

const none: readonly NameAt[] = []
/** A headline: a first line of a text with more that is no sentence; null where there is none. */
const headlineOf = (text: string): string | null => /^[^\n]{8,160}[^\n.](?=\n)/.exec(text)?.[0] ?? null
const blank = {
  historic: false,
  refers: false,
  round: null,
  valuation: null,
  leads: none,
  others: none,
  existing: none,
  advisers: none,
} as const

/** Everything an English sentence says of deals. */
export function mentionsInEnglish({ text, amounts, published }: EnContext, sentence: Sentence): readonly Open[] {
  const whole = text.slice(sentence.start, sentence.end)
  if (usual.test(whole)) return []
  const paired = eachInline(text, sentence, amounts)
  const listed = paired.length > 0 && relationOf(whole) === null ? paired : listedInline(text, sentence, amounts)
  const [ofEach] = paired.length > 0 ? roundsIn(whole, sentence.start) : []
  if (listed.length > 0)
    return listed.map(({ name, found }): Open => {
      const at = { start: name.start, end: found.end, line: sentence.line, sentence: sentence.index }
      const company = { name: name.name, start: name.start, end: name.end, weight: 3 }
      return {
        ...blank,
        ...at,
        relation: 'round',
        status: 'completed',
        explicit: true,
        round: ofEach ?? null,
        amount: { found, scope: 'round' },
        company,
      }
    })
  const committed = committedIn(text, sentence, amounts.filter(isMoney))
  if (committed !== null)
    return committed.map(({ fund, found }): Open => ({
      ...blank,
      start: sentence.start,
      end: sentence.end,
      line: sentence.line,
      sentence: sentence.index,
      relation: 'lp_commitment',
      status: saidOf(whole) ?? 'completed',
      explicit: true,
      amount: { found, scope: 'deal' },
      company: { ...fund, weight: 3 },
    }))
  const list = isCutList(text, sentence) || (entryName(whole) !== null && listsRounds(text, sentence))
  if (!telling.test(whole) && !list) return []
  const { at: cuts, seconds, turns, pairs, brackets, owned } = cutsOf(whole)
  const found: Open[] = []
  const all = crowd.exec(whole)
  const companies = companiesInEnglish(text, sentence).flatMap((one) => bare(one) ?? [])
  if (all !== null && (all.index > 0 || !companies.some((one) => one.weight >= 1))) {
    if (!companies.some((one) => one.weight >= 1)) return []
  }
  for (let part = 0; part + 1 < cuts.length; part++) {
    const from = sentence.start + (cuts[part] ?? 0)
    const to = sentence.start + (cuts[part + 1] ?? whole.length)
    const piece: Piece = { start: from, end: to }
    const words = text.slice(from, to)
    if (words.trim() === '' || (!telling.test(words) && !list)) continue
    const ofPrice =
      turns.includes(cuts[part] ?? -1) &&
      against.test(words) &&
      /\b(?:valu\w+|worth)\b[^.;]{0,40}$/.test(text.slice(sentence.start, from)) &&
      roundsIn(words).length > 0
    const money = amounts
      .filter((one) => isMoney(one) && one.start >= from && one.end <= to)
      .filter((one) => !isCount(text, one) && !ofShare.test(text.slice(one.end, one.end + 24)))
      .map((one) => risen(one, text))
      .map((one) => ({
        one: inYen(one, words, text.slice(0, 600)),
        // Valued at $1 billion, up from $500 million at its Series B: the price of that one.
        role: ofPrice ? 'valuation' : roleOf(words, one.start - from, one.end - from),
      }))
    // An extension of its Series C, of which something more is told: that round it is of.
    const extended = / extension (?:of|to)$/.test(words)
      ? roundsIn(text.slice(to, sentence.start + (cuts[part + 2] ?? 0)), to)
      : []
    // Medway, which led the Series A, also led the Series B: of which round it tells is said outside.
    const asides = each(earlier, words)
    const rounds = [...roundsIn(words, from), ...extended].filter(
      (one) =>
        !asides.some((hit) => one.start - from >= hit.index && one.start - from < hit.index + hit[0].length) &&
        !beforehand(words, one.start - from),
    )
    // Start-ups raised $145 million in May, led by …: what all of them raised is nobody's.
    const ofAll =
      part === 0 &&
      all !== null &&
      crowdFirst.test(whole) &&
      companies.every((one) => one.start >= from + all[0].length)
        ? money.findIndex(({ one }) => one.start >= from + all[0].length)
        : -1
    if (ofAll >= 0) money.splice(ofAll, 1)
    const core = coreOf(words)
    let other =
      relationOf(core) ??
      (fundClose.test(words) &&
      !/\b(?:round|Series|seed)\b/i.test(words) &&
      /\b(?:[Ff]und|vehicle)\b/.test(text.slice(Math.max(0, from - 240), to))
        ? ('vc_fund' as const)
        : null)
    // The money was separate from, or comes on top of, another: beside it, and not before.
    const separate = /separate from|^,? ?(?:(?:comes|adds|builds|is) )?on top of/.test(words)
    // Just months after its last raise, Kestrel is in talks: what follows the comma is the news.
    const later =
      turns.includes(cuts[part] ?? -1) && !separate && !/^[^,]{0,20}\bafter its [^,]{4,30}, [A-Z]/.test(words)
    // Is raising in a round that would value it: what it may come to says nothing of how far it is.
    const may = core.search(/ (?:that|which) (?:could|would|may|might) /)
    const elsewise = other === null ? null : (pendingElse.find(([pattern]) => pattern.test(core))?.[1] ?? null)
    const stated = elsewise ?? (may > 20 ? saidOf(core.slice(0, may)) : null) ?? saidOf(core)
    const finished = done.test(words)
    const refers =
      /\b(?:this|the|that) (?:new |latest |massive |seed |funding |financing |Series \w\+? |investment |oversubscribed |latest funding |mega-?|huge |massive seed )*(?:round|funding|financing|raise|investment|deal|extension|IPO|offering|listing)\b|\b[Tt]he (?:rest|remainder|balance|remaining)(?= |[.,]|$)(?! of (?:the )?(?:year|world|market|industry|team|company))|^\s*The (?:Series [A-L]\d?|seed|pre-seed|(?:cash |capital |funding )?(?:boost|injection|infusion|windfall)|(?:new |fresh |latest )?(?:capital|money|cash|funds|funding))\b/i.test(
        words,
      )
    const state =
      stated ??
      (list || part > 0 || refers ? null : spokenOnly(words, whole, sentence.line > 0 ? headlineOf(text) : null))
    // Closed a loan to buy chips: what is planned is another thing.
    const after =
      state === 'planned' &&
      /\b(?:after|having|following) (?:(?:[^.;,$€£¥]|\.(?! [A-Z])){0,90} and )?(?:closing|raising|securing|landing|bagging|completing|receiving|winning)\b[^.;]{0,16}[$€£¥\d]/.test(
        words,
      )
    const settled =
      after ||
      (other === 'debt' &&
        (state === null || state === 'planned') &&
        (gains.test(words) || /\bsigned\b/.test(words)) &&
        !/\b(?:plan|aim|expect|intend|want|hope|will|would|could)s?\b/i.test(words))
    // Part of a bigger round that will close later: this part is done.
    const within = refers && /\bpart of (?:an?|the) (?:bigger|larger|broader|wider|planned|upcoming)\b/.test(words)
    const listed =
      other === 'ipo' ? listingIn(words) : other === 'secondary' && state !== 'in_talks' ? saleIn(words) : null
    const status: Status = listed !== null ? listed : later || settled || within ? 'completed' : (state ?? 'completed')
    const historic = status === 'completed' && (later || isPast(words, published, refers))
    const start = (relation: Relation, at: Status): Open => {
      const made: Open = {
        start: from,
        end: to,
        line: sentence.line,
        sentence: sentence.index,
        relation,
        status: at,
        historic: historic && (at === 'completed' || at === 'partly_closed'),
        refers,
        // A seed round and a Series A told with one verb: both are said outright.
        explicit:
          finished ||
          state !== null ||
          later ||
          list ||
          possessed.test(words) ||
          sizedAt.test(words) ||
          (historic && rounds.length > 0 && money.some(({ role }) => role === 'round' || role === 'valuation')) ||
          [...seconds, ...brackets, ...pairs, ...owned].includes(cuts[part] ?? -1),
        round: null,
        amount: null,
        valuation: null,
        company: null,
        leads: none,
        others: none,
        existing: none,
        advisers: none,
      }
      found.push(made)
      return made
    }
    const lends = (one: Piece): boolean => isLender(text.slice(0, to), one)
    const parties: { -readonly [K in keyof PartiesEn]: PartiesEn[K] } = { ...partiesInEnglish(text, piece) }
    const own = other === null && state !== 'disputed' ? null : whoseIn(text, from, to)
    const given =
      own !== null && (own.weight === 3 || (other === 'ipo' && /[Mm]erger|SPAC/.test(words))) ? own : undefined
    const backing = partiesOf(parties)
    const named: (NameAt & { readonly weight: number }) | null =
      given ??
      companies.find(
        (one) =>
          one.start >= from &&
          one.end <= to &&
          // Medway, which backed Kestrel, raised a fund: the firm.
          (other === 'vc_fund' || !backing.some((who) => who.start < one.end && who.end > one.start)),
      ) ??
      (part === 0 ? spokenOf(text, sentence) : null) ??
      (other === 'acquisition' ? null : own)
    const worth = words.search(/\bvalu\w+ (?:the (?:company|startup|firm)|it)\b/)
    // The new funding values the company at $24 billion, ahead of what Medway is valued at: not of Medway.
    const company =
      refers && worth >= 0 && ((named?.weight ?? 0) < 2 || (named?.start ?? 0) > from + worth)
        ? null
        : named !== null && (seconds.includes(cuts[part] ?? -1) || seconds.includes(cuts[part + 1] ?? -1))
          ? { ...named, weight: Math.max(2, named.weight) }
          : // Kestrel’s $12 million round, Larkspur’s $11 million Series A: no doubt of whom.
            named !== null && owned.length > 0 && /^['’]s? /.test(text.slice(named.end, named.end + 3))
            ? { ...named, weight: 3 }
            : named
    const totals: Open[] = []
    for (const { one, role } of money)
      if (role === 'cumulative') {
        const total = start('cumulative', 'completed')
        total.historic = false
        total.amount = { found: one, scope: 'cumulative' }
        total.company = company
        totals.push(total)
      }
    // The latest funding brings its total Series A to $350 million: what the round came to, with what was added told before.
    const summed =
      refers && !gains.test(words) ? money.find(({ one }) => grown(text.slice(from, one.start))) : undefined
    const sized =
      summed !== undefined && found.length === 0 && sentence.index > 0
        ? undefined
        : (money.find(({ one, role }) => role !== 'cumulative' && grown(text.slice(from, one.start))) ??
          money.find(({ role }) => role === 'round'))
    const ticket = money.find(({ role }) => role === 'ticket')
    const dealt = money.find(({ role }) => role === 'deal')
    const valued = money.find(({ role }) => role === 'valuation')
    const [round] = rounds
    const some = partiesOf(parties).length > 0
    const [total] = totals
    // Had raised $140 million since its founding from …: backers of the total, not of a round.
    if (
      total !== undefined &&
      sized === undefined &&
      round === undefined &&
      some &&
      // The round, led by Medway with money from Tern, brings its total to: of the round.
      !(refers && parties.leads.length > 0) &&
      /\b(?:had|has|have|investors|backers|shareholders|from)\b/.test(words)
    ) {
      total.others = backing
      continue
    }
    // Medway Ventures raises $40 million: a firm of other people's money takes it in for a fund.
    if (
      other === null &&
      /(?:Ventures|Capital|Partners)$/.test(company?.name ?? '') &&
      rounds.length === 0 &&
      !some &&
      !refers &&
      gains.test(words) &&
      !/\brounds?\b/.test(words)
    )
      other = 'vc_fund'
    const bought = other !== 'acquisition' ? null : own !== null && isOfSpeaker(words) ? own : boughtIn(text, from, to)
    // Bought for less than the $90 million it had raised: of what is bought.
    if (bought !== null) for (const one of totals) one.company = { ...bought, weight: 2 }
    // Bought a warehouse in Boston: a thing, and no company.
    if (
      other === 'acquisition' &&
      bought === null &&
      (company === null || /\b(?:buy\w*|bought) (?:an?|more|new|\d)/.test(words))
    )
      continue
    // $30 million in equity and $10 million in debt: a round, and a loan beside it with its lenders.
    const beside =
      other === 'debt' &&
      sized !== undefined &&
      dealt !== undefined &&
      /\b(?:equity|Series [A-L]\d?|seed|round|including)\b/.test(words)
    // More than $7bn in debt and over $5bn in equity: what came in over the years.
    if (beside && sized.one.quantity.high === null && dealt.one.quantity.high === null && round === undefined) {
      const all = start('cumulative', 'completed')
      all.amount = { found: sized.one, scope: 'cumulative' }
      all.company = company
      all.others = backing
      continue
    }
    if (beside) {
      const loan = start('debt', status)
      loan.amount = { found: dealt.one, scope: 'deal' }
      loan.company = company
      for (const role of ['leads', 'others', 'existing'] as const) {
        loan[role] = parties[role].filter(lends)
        parties[role] = parties[role].filter((one) => !lends(one))
      }
    }
    // A grant, a contract: money, and nobody's share.
    if (
      sized === undefined &&
      ticket === undefined &&
      round === undefined &&
      other === null &&
      money.some(({ one, role }) => role === 'other' && isNoShare(words, one.start - from, one.end - from))
    )
      continue
    if (
      other !== null &&
      !beside &&
      ((other === 'ipo' && sized !== undefined) ||
        finished ||
        state !== null ||
        dealt !== undefined ||
        other === 'secondary' ||
        bought !== null ||
        listed !== null ||
        ((other === 'vc_fund' || other === 'debt') && sized !== undefined))
    ) {
      const made = start(other, status)
      // Foundry Lane led the round and Tern Bank provided a loan: the round goes on, and the loan is whose it is.
      const parted = other === 'debt' && parties.leads.length > 0 && / (?:provid|extend)ed (?!by)/.test(words)
      if (parted) Object.assign(start('round', status), { leads: parties.leads, refers: true })
      else if (other === 'debt') made.leads = parties.leads
      const amount =
        dealt ??
        (other === 'acquisition' && round !== undefined ? undefined : sized) ??
        ticket ??
        (other !== 'debt'
          ? money.find(
              ({ one, role }) =>
                role === 'other' && (paidFor.test(text.slice(from, one.start)) || isBid.test(text.slice(one.end, to))),
            )
          : undefined)
      made.amount = amount === undefined ? null : { found: amount.one, scope: 'deal' }
      made.company =
        other === 'acquisition'
          ? heavier(
              companies.find((one) => bought !== null && one.start >= bought.start && one.end <= bought.end) ??
                (bought === null ? null : { ...bought, weight: 2 }) ??
                companies.find((one) => one.weight <= 2 && one.start > from + 4) ??
                company,
            )
          : // Tern Bank also provided a loan: to whom is told before.
            parted || (other === 'debt' && company !== null && lends(company))
            ? null
            : company
      if (valued !== undefined)
        made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      continue
    }
    // Medway anchored Larkspur’s second fund: of the fund.
    if (other === null && round === undefined && ofFund.test(words)) continue
    const raising =
      some ||
      list ||
      gains.test(words) ||
      /\b(?:talks|discussions|negotiations)(?: with [^.;$€£¥]{2,40})? (?:for|over|on|about) (?:[a-z]+ ){0,3}[$€£¥]/.test(
        words,
      ) ||
      /\b(?:rais(?:e|es|ed|ing)|(?<=\bto )(?:pull|rake|bring|haul|take) in|fundrais\w+|seek(?:s|ing)? (?:\w+ )?(?:capital|money|funds|cash)|round|funding|financing|Series|seed|invest(?:s|ed|ing|ment)?|pump(?:s|ed)|secur\w+|lands?|landed|bag\w*|nab\w*|scor\w+|snag\w*|nets?|netted|pockets?|pocketed|trouser\w*|grab\w*|pick(?:s|ed) up|pull(?:s|ed) in|rak(?:es|ed) in|hauls?|banks?|banked|wins|won|clos(?:es|ed)|attract(?:s|ed)|back(?:ed|s)|pour(?:s|ed|ing)|bets?|(?:tak(?:en|es)|took|bought|acquired) (?:[\w.%-]+ ){0,4}stake|put(?:s|ting)?(?= (?:[a-z]+ ){0,3}[$€£¥])|(?:given|handed|earned|brought|gave) (?:it|[A-Z]\w+))\b/i.test(
        words,
      )
    // Announced a funding round that valued it at $1 billion: a round, of which only that is told.
    const priced =
      valued !== undefined &&
      /\brais(?:ed|ing) (?:\w+ )?at (?:an? (?:[\w-]+ )?(?:valuation of )?)?(?:\w+ ){0,2}[$€£¥]|\b(?:announc|clos|complet|rais|finali[sz]|secur|wrapp)\w* (?:an?|its|another|the) (?:[\w-]+ ){0,3}(?:round|fundraise|fundraising|financing)\b/.test(
        words,
      )
    const tells =
      raising &&
      // Commitments to a fund, an approach to buy: of another kind, though nothing more is told of it.
      (other === null || beside || round !== undefined) &&
      (priced ||
        round !== undefined ||
        sized !== undefined ||
        ticket !== undefined ||
        some ||
        // The largest round of August was raised by Kestrel: what of is told next.
        ((company?.weight ?? 0) >= 2 &&
          /\b(?:round|deal|raise|financing)\b[^.;]{0,60}\b(?:raised|closed|completed|secured|announced) by\b/.test(
            words,
          )) ||
        (state !== null && state !== 'planned'))
    if (tells) {
      const made = start('round', status)
      made.round = round ?? null
      if (sized !== undefined) made.amount = { found: sized.one, scope: 'round' }
      else if (ticket !== undefined && !refers) {
        // Several who put in one sum together: a round, and nobody's cheque.
        const many =
          (payersOf(parties).length > 1 && !/\beach\b/.test(words)) ||
          /^(?:[A-Z]?[\w-]+ ){0,3}(?:[Ii]nvestors|[Bb]ackers|VCs) (?:have |just )*(?:pour|put|invest|pump|plow)/.test(
            words,
          )
        made.amount = { found: ticket.one, scope: many ? 'round' : 'single_ticket' }
      }
      if (valued !== undefined)
        made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      made.company = company
      made.leads = parties.leads.filter((one) => !lends(one))
      made.others = parties.others.filter((one) => !lends(one))
      made.existing = parties.existing
      made.advisers = parties.advisers
      continue
    }
    // Up from its $4.6 billion valuation: what it is held against, and no news.
    if (valued !== undefined && later && against.test(words)) continue
    if (valued !== undefined) {
      // Valued at $3 billion in new funding: a round, told by its price.
      const told =
        status === 'completed' &&
        /\bin (?:an? |its |the )?(?:new|latest|fresh) [a-z ]*(?:funding|financing|round)\b/.test(words)
      const made = start(told ? 'round' : 'valuation_only', status)
      made.explicit ||= told
      made.historic = historic && pastValue.test(words)
      made.valuation = { found: valued.one, kind: kindOf(words, valued.one.start - from, valued.one.end - from) }
      made.company = company
    } else if (some) {
      const made = start('round', status)
      Object.assign(made, { ...parties, refers: true })
    }
  }
  return found
}
