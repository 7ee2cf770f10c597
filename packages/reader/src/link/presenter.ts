import type { NameAt } from '../mention.ts'
import type { ReadDeal } from '../types.ts'
import { isNoName } from '../zh/company.ts'

/** A plan or a deck by its head, with the name of who presents itself. */
const HEAD =
  /^\s*([\u4e00-\u9fff]{2,12}?|[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})(?:科技|技术)?(?:有限公司)?[\s|·:-]*(?:20\d\d年?)?(?:(?:Pre-)?[A-H]\+*轮|天使轮|种子轮)?(?:融资|商业|项目|投资)*(?:计划书|BP\b|路演)|^\s*([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})[\s|·:-]+(?:(?:investor|pitch|seed|series [a-h]) )*(?:deck|presentation)\b/

/** Who presents itself in a plan or a deck; null where the text is none or does not say at its head. */
export function presenterOf(text: string): NameAt | null {
  const hit = HEAD.exec(text.slice(0, 200))
  const name = hit?.[1] ?? hit?.[2] ?? ''
  if (hit === null || isNoName(name)) return null
  const start = hit.index + hit[0].indexOf(name)
  return { name, start, end: start + name.length }
}

const going = new Set<ReadDeal['status']>(['planned', 'in_progress', 'in_talks'])

/** What a company that asks for money in its plan has had before is of the past, whatever words tell of it. */
export function withPast(text: string, deals: readonly ReadDeal[]): readonly ReadDeal[] {
  if (!HEAD.test(text.slice(0, 200)) || !deals.some((one) => going.has(one.status))) return deals
  return deals.map((one) =>
    one.relation === 'round' && (one.status === 'completed' || one.status === 'partly_closed')
      ? { ...one, historic: true, announced: null }
      : one,
  )
}
