import type { NameAt } from '../mention.ts'
import type { ReadDeal } from '../types.ts'
import { isNoName } from '../zh/company.ts'
import { lean } from '../text/lean.ts'
import { MONTHS } from '../text/months.ts'

const ZH = '[\\u4e00-\\u9fffA-Za-z0-9]{2,16}?'
const EN = "[A-Z][\\w.&'-]*(?: [A-Z][\\w.&'-]*){0,3}"
const ROUND = '(?:(?:Pre-)?[A-H]\\+*轮|天使轮|种子轮)?'
const REPORT = '(?:立项|尽职?调查?|投决|上会|投资|项目)(?:分析|评估|建议|决策)?(?:报告|建议书|备忘录|简报|介绍|材料|书)'
const PAPER =
  '(?:(?:investor|pitch|seed|series [a-h]|investment|confidential|private placement|information|ic|deal) )*(?:deck|presentation|memo(?:randum)?|teaser)'

/** A plan, a deck or a report by its head, with the name of who it presents. */
const heads = [
  lean(
    new RegExp(
      `^\\s*(${ZH})(?:科技|技术)?(?:有限公司)?[\\s|·:—–-]*(?:20\\d\\d年?)?${ROUND}(?:融资|商业|项目|投资)*(?:计划书|BP|路演)(?:材料)?(?=[\\s(|·:-]|$)`,
    ),
  ),
  new RegExp(`^\\s*(?:商业|融资|项目)*计划书[\\s|·:—–-]+(${ZH})(?=[\\s,。(]|$)`),
  new RegExp(`^\\s*${REPORT}[\\s|·:—–-]+(${ZH})(?=[\\s,。(]|$)`),
  lean(new RegExp(`^\\s*(${ZH})(?:项目)?${ROUND}${REPORT}[ ]*(?=[\\n(]|$)`)),
  new RegExp(`^\\s*(${EN})[\\s|·:,—–-]+${PAPER}[ ]*(?=[\\n(,|]|$)`, 'i'),
  new RegExp(`^\\s*${PAPER}[\\s|·:,—–-]+(?:for |on |of )?(${EN})(?=,? (?:Inc|Ltd|LLC|Corp)|[ ]*(?:[\\n(|]|$))`, 'i'),
]
const isPlan = /计划书|\bBP\b|路演|立项|投决|上会|deck|memorandum|teaser/i

/** Words of the paper itself, or no name: one in Latin letters has capitals. */
const noPresenter =
  /^(?:[Cc]onfidential|CONFIDENTIAL|[Pp]rivate|PRIVATE|[Ii]nvest\w+|INVEST\w+|[Ii]nformation|INFORMATION|[Pp]itch|PITCH|[Ss]eed|[Ss]eries)\b|(?:^| )[a-z]/

/** Who presents itself, or is reported on, by the head of a plan, a deck or a report; null where the text is none of them. */
export function presenterOf(text: string): NameAt | null {
  const head = text.slice(0, 160)
  for (const pattern of heads) {
    const hit = pattern.exec(head)
    const name = hit?.[1] ?? ''
    if (hit === null || isNoName(name) || noPresenter.test(name)) continue
    const start = hit.index + hit[0].indexOf(name)
    return { name, start, end: start + name.length }
  }
  return null
}

const going = new Set<ReadDeal['status']>(['planned', 'in_progress', 'in_talks'])

/** Words by which a round of a plan is one that was had: without any it is the one that is asked for. */
const HAD = lean(
  new RegExp(
    `完成|获得|获了|融了|融到|融得|获投|交割|到账|投资了|历史|此前|曾|以往|(?<!计划|预计|拟)(?:19|20)\\d\\d年|\\b(?:raised|closed|secured|completed|received|landed|bagged|won|previous(?:ly)?|prior|earlier|to date|histor(?:y|ical)|(?<!by )(?:in|${MONTHS}),? (?:\\w+ )?(?:19|20)\\d\\d)\\b`,
    'i',
  ),
)
/** Words of an ask that stand where a company's name might. */
const ASK = /^(?:Seeking|Raising|Fundraising|The Ask|Ask|Round|Terms)$/

/**
 * The round that a plan asks for is planned, whatever its words: `The ask: $9 million`, `本轮：A轮1.5亿元`. Where it asks, what
 * the head of the paper calls the round is no other one.
 */
function asked(text: string, presents: NameAt, deals: readonly ReadDeal[]): readonly ReadDeal[] {
  const named = deals.map((one) => (ASK.test(one.company) ? { ...one, company: presents.name } : one))
  const open = named.map((one) =>
    one.company.includes(presents.name) &&
    one.relation === 'round' &&
    one.status === 'completed' &&
    !HAD.test(text.slice(...one.evidence))
      ? { ...one, status: 'planned' as const, historic: false }
      : one,
  )
  const head = text.indexOf('\n', presents.end)
  const inHead = (one: ReadDeal): boolean => one.amount === null && head >= 0 && one.evidence[0] < head
  const asks = open.some((one) => going.has(one.status) && !inHead(one))
  return asks ? open.filter((one) => !inHead(one)) : open
}

/** What a company that asks for money in its plan has had before is of the past, whatever words tell of it. */
export function withPast(text: string, given: readonly ReadDeal[]): readonly ReadDeal[] {
  const presents = isPlan.test(text.slice(0, 160)) ? presenterOf(text) : null
  if (presents === null) return given
  const deals = asked(text, presents, given)
  if (!deals.some((one) => going.has(one.status))) return deals
  return deals.map((one) =>
    one.company.includes(presents.name) &&
    one.relation === 'round' &&
    (one.status === 'completed' || one.status === 'partly_closed')
      ? { ...one, historic: true, announced: null }
      : one,
  )
}
