import type { Relation } from '../../mention.ts'
import { addParties } from '../open.ts'
import type { Candidate } from '../company.ts'
import { partiesIn } from '../parties.ts'
import type { Piece } from '../../text/segments.ts'
import { listingStatus } from '../status.ts'
import { houseOf, objectOf, subjectOf, targetsOf } from '../subject.ts'
import { companyOf } from '../whose.ts'
import { listedIn } from './listed.ts'
import { type Sized, start, type Telling } from './telling.ts'

/** A purchase that still needs somebody's leave. */
const underReview = /(?:申请|提请|等待|有待|寻求|要求|获)[^,]{0,14}(?:批准|审批|审查|审核|放行|通过)|递件|反垄断|不确定/

/** Tells of a deal that is no round: a purchase, a loan, a listing, a fund. Out: whether nothing is left to tell. */
export function tellOther(s: Telling, other: Relation, at: Sized): boolean {
  const { index, clause, words, refers, lent, carried, sized, ticket, dealt } = at
  const {
    context: { text },
    sentence,
  } = s
  const whole = text.slice(sentence.start, sentence.end)
  const known = s.found.find((one) => one.relation === other && one.amount === null)
  const amount = dealt ?? sized[0] ?? ticket ?? null
  const listed = other === 'ipo' ? listedIn(text, clause) : []
  const bought =
    other === 'acquisition'
      ? targetsOf(text, clause)
      : other === 'ipo'
        ? listing(listed, companyOf(text, clause, sentence, index))
        : []
  const verbal =
    s.said !== null ||
    amount !== null ||
    (other === 'ipo' && (listed.length > 0 || /考虑|计划|可能|最[早快]|有望|筹备|定价|拟|将/.test(words))) ||
    (other === 'lp_commitment' && words.includes('设立')) ||
    (other === 'debt' && /成功|发行/.test(words)) ||
    (other === 'acquisition' &&
      (underReview.test(whole) ||
        /^[\u4e00-\u9fffA-Za-z]{2,14}收购[\u4e00-\u9fffA-Za-z]{2,14}$|(?:收购|并购|买下)了|(?:全资|正式|战略)收购|以[^,]{2,14}(?:收购|买下|并购)|[日今昨]前?(?:收购|买下)/.test(
          words,
        ))) ||
    (other === 'vc_fund' && /启动|募集|设立|关账|首关|终关/.test(words)) ||
    /(?:成功|正式|挂牌|[今昨]日)[^,]{0,6}上市|办理|备案|递表|被[^,]{1,24}(?:收购|并购|买下)|发售|敲钟|登[陆六](?=港|科创|创业|纳斯|北交|纽交)|签署|公告|达成|递交|提交|落地|宣布|官宣|同意|招股/.test(
      words,
    )
  if (known !== undefined && amount !== null) known.amount = { found: amount.one, scope: 'deal' }
  else if (verbal && known === undefined) {
    const made = start(
      s,
      clause,
      other,
      other === 'ipo'
        ? listingStatus(words, s.said)
        : other === 'secondary' && s.said !== 'planned' && /启动|开启|发起/.test(words)
          ? 'in_progress'
          : other === 'vc_fund' && /规模[^,]{0,4}将/.test(words)
            ? 'planned'
            : other === 'acquisition' && (s.said ?? carried ?? 'completed') === 'completed' && underReview.test(whole)
              ? 'planned'
              : (s.said ?? carried ?? 'completed'),
      refers,
    )
    made.amount = amount === null ? null : { found: amount.one, scope: 'deal' }
    made.company =
      bought[0] ??
      (other === 'acquisition'
        ? (objectOf(text, clause) ?? subjectOf(text, clause))
        : other === 'debt'
          ? (objectOf(text, clause) ?? companyOf(text, clause, sentence, index))
          : ((other === 'vc_fund'
              ? houseOf(text, clause)
              : other === 'lp_commitment' || other === 'secondary'
                ? whoseShare(text, clause)
                : null) ??
            (other === 'vc_fund' || other === 'lp_commitment' ? subjectOf(text, clause) : null) ??
            companyOf(text, clause, sentence, index)))
    // 甲创业投资基金宣布完成首轮募集: a fund by its own name.
    if (
      other === 'vc_fund' &&
      made.company !== null &&
      /^(?!旗下|[第首新])[\u4e00-\u9fff]{5,}基金$/.test(made.company.name)
    )
      made.company = { ...made.company, weight: 2 }
    // 全球发售募资5亿元, 签署收购意向协议: what is done, and nobody.
    if (made.company !== null && /^(?:首次公开|全球|公开|国际)|事宜|^意向|^转而/.test(made.company.name))
      made.company = null
    if (lent) addParties(made, partiesIn(text, clause, clause.start))
    for (const more of bought.slice(1)) {
      const next = start(s, clause, other, made.status, refers)
      next.company = more
    }
    s.open = made
  }
  if (known !== undefined) known.end = clause.end
  return lent
}

/** Whose listing it is: by the words around it, unless the clause names somebody in fewer. */
function listing(listed: readonly Candidate[], said: Candidate | null): readonly Candidate[] {
  const [only] = listed
  return said !== null &&
    said.weight >= 1 &&
    (only === undefined || (listed.length === 1 && only.name.includes(said.name)))
    ? [said]
    : listed
}

/** 参与设立某创业投资合伙企业, 转让所持甲6%股权: the fund that money is promised to, the company whose shares are sold. */
function whoseShare(text: string, clause: Piece): Candidate | null {
  const words = text.slice(clause.start, clause.end)
  const hit =
    /(?:(?:参与|发起|共同|合作)+(?:投资)?(?:设立|投资|组建|成立)了?(?=[^,]{2,30}(?:基金|合伙))|(?:所持有?|持有)的?)([\u4e00-\u9fffA-Za-z]{2,30}?(?:基金|合伙企业|(?=[\d.]+%|的|[全部]部?分?股)))/.exec(
      words,
    )
  if (hit?.[1] === undefined) return null
  const start = clause.start + hit.index + hit[0].length - hit[1].length
  return { name: hit[1], start, end: start + hit[1].length, weight: 2 }
}
