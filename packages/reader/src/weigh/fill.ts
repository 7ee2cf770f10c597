import { isNamed, namesOf, type Company, type Companies } from '../link/companies.ts'
import { keyOf } from '../link/key.ts'
import { canBeOne, mergeTold, type Told } from '../link/merge.ts'
import { partiesOf, type NameAt, type Open } from '../mention.ts'
import { onlyFrom } from '../en/company.ts'
import { LED_BY_ONE, OF_ANOTHER, REPORTS, RUNS } from '../en/described.ts'
import { isLender } from '../en/lenders.ts'
import { ofGiant } from '../en/money.ts'
import { rivalsIn } from '../en/rivals.ts'
import { coreOf, done } from '../en/status.ts'
import { GAINED, GAINING, NO_ROUND } from '../en/verbs.ts'
import { isNobody, THEIR_PEOPLE } from '../zh/list.ts'
import { isClosed } from '../zh/status.ts'
import { isOtherMoney, valuationKind } from '../zh/money.ts'
import { notThisRound } from '../zh/parties.ts'
import { headed, type Sentence } from '../text/segments.ts'
import { isTail, OPEN } from './supply.ts'
import type { Weighed, WeighedName } from './weigh.ts'
import { lean } from '../text/lean.ts'

/**
 * How sure the weights must be of what no rule saw. A company less likely than `doubted` gives way to the nearest that is
 * `company` or more, at most `far` sentences away; one that is told later counts half as far again. `seen` is what a company has
 * at least that the weights saw as a name at all.
 */
const SURE = {
  party: 0.5,
  lead: 0.65,
  adviser: 0.4,
  round: 0.35,
  valuation: 0.6,
  pending: 0.8,
  cumulative: 0.8,
  doubted: 0.25,
  seen: 0.03,
  company: 0.5,
  ahead: 1.5,
  far: 8,
}

/** What rounds cost as a rule is of none. */
const IN_GENERAL = /一般|通常|往往|动辄|平均|普遍|每一轮|一轮只|typically|usually|on average/

/** Words by which what is told with them was before. */
const PAST =
  /(?:本|此|该)轮(?:融资)?之?前|此前|曾(?=[获经在于])|早前|更早|上一?轮|前一轮|去年|\b(?:previously|earlier backers|last round|had raised|prior round|previous rounds|listed on|(?:previous|earlier|prior) (?:investors|backers))\b/i

/** Words by which names are of customers, rivals or past employers. */
const USERS = lean(
  /\b(?:platforms|partners|organi[sz]ations|enterprises|brands|businesses|agencies|giants|incumbents|(?:wave|crop|group|field|number|list) of (?:[\w-]+ ){0,2}(?:startups|start-ups|companies|firms|labs|rivals)),? (?:like|such as|including) [^;.]*$|\b(?:[Ff]ounded|[Ss]tarted|[Cc]reated) (?:in \w+(?: \d{4})? )?(?:by|from) [^.;,]{0,60}$|\b(?:customers?|clients?|users|compet(?:es?|ing)|rivals?|competitors?|catch up with|tak(?:e|es|ing) on|challeng(?:e|es|ing)|worked at|alumni|used (?:by|at|in)|partnerships?|expan(?:d|ds|ding|sion)|integrat\w+)\b[^.;]*$|\b(?:executives?|employees|leaders|operators|angels|angel investors|founders|researchers|engineers|alumni) (?:from|at|of) [^.;]*$|\b(?:team|group|division|unit|lab|research|engineering|products?) (?:at|for|of) $|\b(?:models?|chips|research|technology|contracts?|orders?|patents?|tools) from [^.;]*$|\b(?:announced|unveiled|presented|shown|launched) at $/i,
)

/** Words of putting money in, one of which an English sentence has that names who did. */
const PAYS = lean(
  /invest|\bback|\bl(?:ed|ead)|partic|join|round|fund|financ|capital|money|seed|series|ventur|contrib|\bt(?:ook|ak\w+) part|supported|che(?:ck|que)|stake|angel|holder|syndicate|table|[$€£¥]|rais|deal|along|aboard|board|tow\b|\bput|pour|\bin\b[.,;]|name/i,
)
/** Words of who held shares before. */
const OLD = /exist|return|previous|current|earl|prior|again|follow|\bre-?(?:up|invest)|doubl|continu|since|more\b|past/i
/** A person of Medway: Medway co-founder Ana Ruiz. */
const OFFICE =
  /^['’]?s? (?:former |then |ex-)?(?:co-?founder|founder|C[ETOF]O|chief|president|chair\w*|star|winner|Award) (?:[A-Z]|and )/

/** What follows what is a field, and nobody: 光电芯片、人工智能等领域. */
const FIELD = /^[^,，。;；]{0,24}(?:领域|赛道|方向|行业)/

/** 加码先进封装: what money goes into. */
const INTO = /(?:加码|押注|布局|深耕|聚焦|进军|发力|瞄准|具有|配备|搭载|采用|兼容|集成)[^,，。;；\n]{0,12}$/

/** What follows a name that is no party: whose it is, or who tells of the deal. */
const SAYS = lean(
  new RegExp(
    `^(?:(?:Pre-?)?(?:[A-H]\\d?\\+*|天使|种子)轮(?:投资|[领参跟]投)的|(?:公司|机构|企业)(?=[\\u4e00-\\u9fffA-Z])|(?:投资|风投|资本)?(?:旗下|控股的?|管理的)(?!基金|机构|公司)|['’]s?(?! (?:[a-z-]+ ){0,2}(?:arm|fund|unit|vehicle)\\b(?! [A-Z0-9])) |${REPORTS}said|says)\\b)`,
  ),
)

/** What follows the names of firms whose founders, and not they, put money in. */
const FOUNDERS_OF = new RegExp(`^[^,。;]{0,50}等[^,、;。]{0,14}${THEIR_PEOPLE}(?=$|[,;。])`)

/** What follows the name of who led something else: a team, a market. */
const LEADS_ELSE = new RegExp(`^ (?:has |had |have |previously |once )?(?:led|leads|leading) ${NO_ROUND}`)

/** Whom a company is run by. */
const RUN_BY = new RegExp(`\\bled by ${RUNS}(?: officer)?(?: and [\\w-]+)? $`)
/** What customers are and what founders did, behind their names; where a person is; NRI investor Ana Ruiz. */
const NOT_PAYING = lean(
  /^[^.;$]{0,60} (?:will |would )?(?:join(?:s|ed|ing)?|tak(?:es?|ing) (?:a )?seats? on) (?:the|its|[A-Z]\w+['’]s) (?:[a-z]+ )?board\b|^(?:,? (?:and )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)?)?(?: (?:are|is) (?:both |all |also |among (?:its|the) )*(?:customers|clients|users|rivals|competitors)\b| (?:co-)?(?:founded|started|created) )|^ led [^.;,]{0,40}\b(?:on behalf of|for) [A-Z]|^ wrote (?:that|in|on)\b|^ (?:at|from) [A-Z]|^ (?:angel )?investor [A-Z]|^ and [A-Z][\w’-]+ [A-Z][\w’-]+['’]s [A-Z]/,
)

/** Jumped from $6 billion: what it was. */
const FROM = /\bfrom $/

/** What one firm put into a round is not its size. */
const SHARE = /^ (?:in|into|to|towards?) (?:the|this|that|its) (?:latest |new |same )?(?:round|financing|raise)\b/
/** Led the round with a $30 million investment: of who led. */
const LED_WITH = /\b(?:co-)?led (?:the|this|that|its) (?:[\w-]+ ){0,2}(?:round|financing|raise) with (?:an? )?$/
/** Medway’s growth fund, Tern Capital; Medway Corp. supplier Tern: whose they are. */
const WHOSE = lean(
  new RegExp(
    `^['’]s? (?:[a-z-]+ )+(?:arm|unit|fund|vehicle), [A-Z][\\w&.-]*(?: [A-Z][\\w&.-]*)? (?:Ventures|Capital|Fund|Growth|Partners)\\b|^\\.? ${OF_ANOTHER} [A-Z0-9]`,
  ),
)
/** TV, Medway’s venture arm: told of TV. */
const ARM =
  /^['’]s? (?:own |[a-z-]+ ){0,5}(?:arm|unit|department|division|fund|vehicle|branch|wing|affiliate|subsidiary)(?:[.;)]|$|, (?:with|which|joined|as|at)\b)/
const GOVERNS = lean(
  /\bgovernments? of [^.;,]{0,40}$|\b(?:arm|fund|unit|division|subsidiary|vehicle|affiliate|part|owner|parent|office) of (?:[a-z-]+ ){0,3}(?:[a-z]+, )?$|\b(?:[Bb]ased|[Hh]eadquartered|[Ll]ocated) in $|\b(?:affiliated|associated) with (?:[a-z-]+ ){0,3}$|\b(?:linked|tied) to (?:[a-z-]+ ){0,3}$|\bfunds? (?:[^.;]{0,50} )?(?:anchored|seeded|backed|sponsored) by [^;.,]{0,40}$/,
)
/** Backers of before. */
const HELD = lean(
  new RegExp(
    `^${LED_BY_ONE}$|\\b(?:already|previously|earlier|long) (?:been )?(?:backed|funded|supported) by [^;.]{0,80}$|\\b(?:which|that|who) (?:already |also )?counts? [^;.]{0,60}$|\\b(?:known for|whose portfolio|(?:has|have|previously|also) backed|(?:investments?|rounds?|stakes?) in) [^;.]{0,90}$|, (?:an?|the) [^,;.]{0,40}\\b(?:backer of|investor in|fund behind) [^,;.]{0,60}$|\\b(?:co-)?(?:founded|started|created|headed) by [^;.]{0,80}$|, (?:an?|the) [^,;.]{3,70} backed by [^,;.]{0,50}$`,
    'i',
  ),
)

/** A line that says what something is, and nobody who pays. */
const LABELLED =
  /^[-–•* ]*(?:Location|Headquarters|HQ|Based|City|Country|Founded|Established|Website|Sector|Industry|Products?|What (?:they|it) (?:build|do|does|is)|Why it matters|Founders?|CEO|Customers|Use of (?:funds|proceeds)): /i

/** What a firm will have or do, beside deals that are done. */
const YET =
  /^ (?:should|may|might|could|will|would|plans?|hopes?|wants|aims|expects?|is (?:raising|expected|planning|set)|are (?:raising|expected|planning|set))\b/

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** The round that a sentence goes on with: told in it, else the nearest before, else the nearest after; of today before of the past. */
function roundNear(rounds: readonly Told[], sentence: number, farthest: number): Told | null {
  const far = (one: Told): number => {
    const gaps = [one.evidence.sentence, one.mention.sentence].map((at) =>
      at <= sentence ? sentence - at : (at - sentence) * 2,
    )
    return Math.min(...gaps) + (one.mention.historic ? 2.5 : 0)
  }
  const [nearest] = [...rounds].sort((a, b) => far(a) - far(b))
  return nearest !== undefined && far(nearest) <= farthest ? nearest : null
}

function withParty(told: Told, one: WeighedName, role: 'leads' | 'others' | 'existing' | 'advisers'): Told {
  const all = [...told.mention[role], one.at].sort((a, b) => a.start - b.start)
  return { ...told, mention: { ...told.mention, [role]: all } }
}

const CHEQUE = /投资|注资|入股|认购|增资|invest|inject|pour|\bput|stake|sink/i
const RAISED = lean(
  new RegExp(`融资|轮|领投|募|跟投|round|rais|series|funding|financing|\\bled\\b|\\b(?:${GAINED}|${GAINING})\\b`, 'i'),
)

/** An amount that one investor is said to put in, in a text that tells of no round around it, as one cheque. */
function asCheque(told: Told, text: string): Told {
  const { mention } = told
  const { amount } = mention
  if (
    mention.relation !== 'round' ||
    amount === null ||
    amount.scope !== 'round' ||
    !isClosed(mention.status) ||
    (mention.round?.label ?? null) !== null ||
    mention.leads.length > 0 ||
    mention.others.length + mention.existing.length !== 1
  )
    return told
  const stops = /[,，。;；\n!?]|\. /
  const before =
    text
      .slice(Math.max(0, amount.found.start - 60), amount.found.start)
      .split(stops)
      .at(-1) ?? ''
  const after = text.slice(amount.found.end, amount.found.end + 60).split(stops)[0] ?? ''
  const words = before + after
  return CHEQUE.test(words) && !RAISED.test(words)
    ? { ...told, mention: { ...mention, amount: { ...amount, scope: 'single_ticket' } } }
    : told
}

/** Words of what is done. */
const DONE =
  /完成|获得?|拿下|拿到|官宣|宣布|收获|喜提|融得|筹到|募到|[筹募]得|到账|交割|领投|跟投|融资(?:了|[\d数近超])|announced/

/** A deal as not done, where the weights are sure that its money is only talked about. */
function sobered(told: Told, weights: Weighed, text: string, sentences: readonly Sentence[]): Told {
  const { mention } = told
  if (mention.relation !== 'round' || !isClosed(mention.status) || mention.historic) return told
  const place = sentences[told.evidence.sentence]
  const words = text.slice(place?.start, place?.end)
  const all = words + text.slice(mention.start, mention.end)
  if (OPEN.test(coreOf(words)) && !DONE.test(all) && !done.test(words))
    return { ...told, mention: { ...mention, status: 'in_talks' } }
  const said = weights.money.filter(
    ({ found }) =>
      found.quantity.low === mention.amount?.found.quantity.low &&
      found.quantity.high === mention.amount?.found.quantity.high,
  )
  if (said.length === 0) return told
  if (said.every((one) => one.pending >= SURE.pending)) return { ...told, mention: { ...mention, status: 'in_talks' } }
  if (!said.every((one) => one.cumulative >= SURE.cumulative)) return told
  const bare = mention.round === null && partiesOf(told.mention).length === 0 && mention.valuation === null
  return bare && mention.amount !== null
    ? { ...told, mention: { ...mention, relation: 'cumulative', amount: { ...mention.amount, scope: 'cumulative' } } }
    : told
}

const point = ({ mention }: Told): number | null => {
  const quantity = mention.amount?.found.quantity
  return quantity !== undefined && quantity.low === quantity.high ? quantity.low : null
}

/** A size without a name of a round that is the sum of the named rounds beside it, as their total. */
function summed(told: readonly Told[]): readonly Told[] {
  return told.map((one) => {
    const { mention } = one
    const size = point(one)
    if (mention.relation !== 'round' || (mention.round?.label ?? null) !== null || size === null) return one
    const parts = told.filter(
      (other) =>
        other !== one &&
        other.company === one.company &&
        other.mention.relation === 'round' &&
        (other.mention.round?.label ?? null) !== null &&
        other.mention.amount?.found.quantity.unit === mention.amount?.found.quantity.unit,
    )
    const sum = parts.reduce((all, other) => all + (point(other) ?? Infinity), 0)
    return parts.length > 1 && mention.amount !== null && Math.abs(sum - size) <= 0.01 * size
      ? { ...one, mention: { ...mention, relation: 'cumulative', amount: { ...mention.amount, scope: 'cumulative' } } }
      : one
  })
}

/** Deals of what the weights take for no company, as of the nearest that they do. */
function redirected(told: readonly Told[], companies: Companies, weights: Weighed, text: string): readonly Told[] {
  const said = (one: Company): number =>
    Math.max(0, ...namesOf(one).map((name) => weights.companies.get(keyOf(name.name))?.most ?? 0))
  const rivals = new Set(rivalsIn(text).map(keyOf))
  const sure = weights.names.filter(
    ({ at, company }) => company >= SURE.company && !rivals.has(keyOf(at.name)) && !onlyFrom(text, at.start, at.end),
  )
  const within = (name: string, { name: own }: Company): boolean => {
    const [a, b] = [keyOf(name), keyOf(own.name)]
    return a !== b && a.includes(b)
  }
  const made = told.map((one) => {
    const likely = said(one.company)
    const named = one.mention.company
    if (
      one.mention.relation !== 'round' ||
      likely >= SURE.doubted ||
      // What a rule is sure of, and the weights saw as a name.
      (named !== null &&
        (named.weight >= 3 || named.name.endsWith('有限公司') || (named.weight >= 2 && likely >= SURE.seen)) &&
        companies.find(named.name) === one.company) ||
      told.some((other) => other.evidence.sentence === one.evidence.sentence && other.company !== one.company)
    )
      return one
    const parties = partiesOf(one.mention)
    const far = ({ at }: WeighedName): number => {
      const gap = one.evidence.sentence - at.sentence
      return gap >= 0 ? gap : -SURE.ahead * gap
    }
    const [best] = sure
      .filter(
        (it) =>
          !within(it.at.name, one.company) &&
          !isTail(text, it.at.name, one.company.name) &&
          far(it) <= SURE.far &&
          !parties.some((who) => keyOf(who.name) === keyOf(it.at.name)),
      )
      .sort((a, b) => far(a) - far(b) || b.company - a.company)
    if (best === undefined) return one
    const to = companies.find(best.at.name)
    // It has a round of its own.
    const { amount } = one.mention
    const other = told.some(
      ({ company, mention }) =>
        company === to &&
        mention.relation === 'round' &&
        mention.amount !== null &&
        amount !== null &&
        !canBeOne(mention.amount.found, amount.found),
    )
    return other ? one : { ...one, company: to ?? companies.add(best.at, 1) }
  })
  // What was told of two companies may be one deal of one.
  return made.every((one, at) => one === told[at]) ? made : mergeTold(made)
}

/** Deals with what their rules left out and the weights are sure of: investors, advisers, the size of a round, a valuation. */
export function filled(
  told: readonly Told[],
  companies: Companies,
  weights: Weighed,
  text: string,
  sentences: readonly Sentence[],
): readonly Told[] {
  const out = [...redirected(told, companies, weights, text)]
  const rounds = (): readonly Told[] => out.filter((one) => one.mention.relation === 'round')
  if (rounds().length === 0) return out
  const put = (old: Told, made: Told): void => {
    out[out.indexOf(old)] = made
  }
  const named = new Set(companies.all.flatMap(namesOf).map(({ name }) => keyOf(name)))
  const claimed = told.flatMap(({ mention }) => partiesOf(mention))
  const keys = claimed.map((one) => keyOf(one.name))
  const sure = weights.names
    .filter((one) => one.investor >= SURE.party || one.adviser >= SURE.adviser)
    .sort((a, b) => Math.max(b.investor, b.adviser) - Math.max(a.investor, a.adviser))
  const taken: NameAt[] = []
  const titled = headed(text, sentences)
  for (const one of sure) {
    const key = keyOf(one.at.name)
    if (named.has(key) || (weights.companies.get(key)?.most ?? 0) > 0.6) continue
    // 从一智能 cut at 从: the company itself.
    if (companies.all.some(({ name }) => isTail(text, one.at.name, name))) continue
    if (claimed.some((had) => overlap(had, one.at)) || taken.some((had) => overlap(had, one.at))) continue
    if (keys.some((had) => had.includes(key) || key.includes(had))) continue
    const { chinese } = sentences[one.at.sentence] ?? { chinese: false }
    const words = text.slice(sentences[one.at.sentence]?.start, sentences[one.at.sentence]?.end)
    if (/^[\u4e00-\u9fff]/.test(one.at.name) && isNobody(one.at.name)) continue
    if (USERS.test(text.slice(sentences[one.at.sentence]?.start, one.at.start))) continue
    if (INTO.test(text.slice(Math.max(0, one.at.start - 16), one.at.start))) continue
    if (
      /^[A-Za-z]/.test(one.at.name) &&
      !chinese &&
      (!PAYS.test(words) || OFFICE.test(text.slice(one.at.end, one.at.end + 40)))
    )
      continue
    if (/[\u4e00-\u9fff]/.test(one.at.name) && FIELD.test(text.slice(one.at.end, one.at.end + 28))) continue
    if (isLender(text, one.at)) continue
    if (WHOSE.test(text.slice(one.at.end, one.at.end + 60))) continue
    if (
      ARM.test(text.slice(one.at.end, one.at.end + 60)) &&
      /[\w.], $/.test(text.slice(Math.max(0, one.at.start - 3), one.at.start))
    )
      continue
    if (GOVERNS.test(text.slice(sentences[one.at.sentence]?.start, one.at.start))) continue
    // Already backed by Medway: before this round.
    if (HELD.test(text.slice(sentences[one.at.sentence]?.start, one.at.start))) continue
    // Location: Shanghai; What they build: …
    if (LABELLED.test(text.slice(sentences[one.at.sentence]?.start, one.at.start))) continue
    // 甲、乙等多家企业创始人: they themselves paid nothing.
    if (FOUNDERS_OF.test(text.slice(one.at.end, one.at.end + 70))) continue
    // A name at the very end of a text may be cut off.
    if (one.at.end >= text.trimEnd().length) continue
    // Tern Ventures partner Karl Tam: for the firm, which is named.
    if (/\bpartners? $/.test(text.slice(one.at.start - 9, one.at.start))) continue
    // Medway’s Ana Ruiz led the round: for the firm too.
    if (
      /['’]s $/.test(text.slice(one.at.start - 3, one.at.start)) &&
      claimed.some((had) => had.end === one.at.start - 3)
    )
      continue
    // Medway and Tern are both customers; Ana Ruiz and Karl Tam’s Kestrel: nobody who pays.
    if (NOT_PAYING.test(text.slice(one.at.end, one.at.end + 60))) continue
    // Led by chief executive Ana Ruiz: who runs the company.
    if (RUN_BY.test(text.slice(Math.max(0, one.at.start - 60), one.at.start))) continue
    if (LEADS_ELSE.test(text.slice(one.at.end, one.at.end + 60))) continue
    if (
      YET.test(text.slice(one.at.end, one.at.end + 40)) &&
      isClosed(roundNear(rounds(), one.at.sentence, 4)?.mention.status ?? 'unknown')
    )
      continue
    // 已获得来自甲、乙等机构的三轮融资,最近一轮…: of all of them.
    if (/[两三四五六七八九多数]轮(?:融资|投资),(?:最[近新]|今年)/.test(words)) continue
    if (notThisRound.test(words) || /未参与|没有参与/.test(words) || SAYS.test(text.slice(one.at.end, one.at.end + 20)))
      continue
    const home = roundNear(rounds(), one.at.sentence, 4)
    // 此前已获甲、乙投资: not of this round.
    const clause = sentences[one.at.sentence]?.clauses.find((it) => it.start <= one.at.start && it.end >= one.at.end)
    const before = text.slice(sentences[one.at.sentence]?.start, clause?.end ?? one.at.end)
    if (home !== null && !home.mention.historic && PAST.test(before)) continue
    // A headline names people shortly whom the text names in full.
    if (home === null || (titled && one.at.line === 0 && home.mention.line > 0 && partiesOf(home.mention).length > 0))
      continue
    taken.push(one.at)
    keys.push(key)
    const role =
      one.adviser > one.investor
        ? 'advisers'
        : one.lead >= SURE.lead
          ? 'leads'
          : one.existing > one.other && (chinese || OLD.test(words))
            ? 'existing'
            : 'others'
    put(home, withParty(home, one, role))
  }
  /** Whether a sentence is about another company: what it names is not of this one's deal. */
  const ofAnother = (home: Told, sentence: number): boolean => {
    const words = text.slice(sentences[sentence]?.start, sentences[sentence]?.end)
    const says = (one: Company): boolean => isNamed(one, words)
    return !says(home.company) && companies.all.some((one) => one !== home.company && says(one))
  }
  const used = told.flatMap(({ mention }) =>
    [mention.amount, mention.valuation].flatMap((one) => (one === null ? [] : [one.found])),
  )
  const free = weights.money.filter(
    ({ found, sentence }) =>
      !IN_GENERAL.test(text.slice(sentences[sentence]?.start, sentences[sentence]?.end)) &&
      !used.some(
        (had) =>
          overlap(had, found) || (had.quantity.low === found.quantity.low && had.quantity.high === found.quantity.high),
      ),
  )
  for (const { found, sentence } of free.filter((one) => one.round >= SURE.round).sort((a, b) => b.round - a.round)) {
    const home = roundNear(
      rounds().filter((one) => one.mention.amount === null),
      sentence,
      2,
    )
    if (
      home === null ||
      isOtherMoney(text, found.start, found.end) ||
      ofAnother(home, sentence) ||
      FROM.test(text.slice(found.start - 8, found.start)) ||
      SHARE.test(text.slice(found.end, found.end + 40)) ||
      LED_WITH.test(text.slice(Math.max(0, found.start - 60), found.start)) ||
      rounds().some((one) => one.mention.amount?.found === found)
    )
      continue
    put(home, { ...home, mention: { ...home.mention, amount: { found, scope: 'round' } } })
  }
  for (const { found, sentence } of free
    .filter((one) => one.valuation >= SURE.valuation)
    .sort((a, b) => b.valuation - a.valuation)) {
    const home = roundNear(
      rounds().filter((one) => one.mention.valuation === null),
      sentence,
      2,
    )
    const place = sentences[sentence]
    if (home === null || place === undefined || isOtherMoney(text, found.start, found.end) || ofAnother(home, sentence))
      continue
    if (ofGiant.test(text.slice(Math.max(0, found.start - 70), found.start))) continue
    if (rounds().some((one) => one.mention.valuation?.found === found)) continue
    const clause = place.clauses.find((one) => one.start <= found.start && one.end >= found.end) ?? place
    const valuation: Open['valuation'] = { found, kind: valuationKind(text, clause, found) }
    put(home, { ...home, mention: { ...home.mention, valuation } })
  }
  return summed(out.map((one) => sobered(asCheque(one, text), weights, text, sentences)))
}
