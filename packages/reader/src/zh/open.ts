import { partiesOf, payersOf, type NameAt, type Open } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Parties } from './parties.ts'

/** 5亿美元、估值25亿: a price without a currency is in that of the money beside it. */
export const inMoneyOf = (one: Amounted, beside: Amounted | null): Amounted =>
  beside !== null && one.quantity.assumed.includes('currency') && !beside.quantity.assumed.includes('currency')
    ? { ...one, quantity: { ...one.quantity, unit: beside.quantity.unit } }
    : one

/** Whether nobody is named yet who put money in. */
export const partyless = (one: Open): boolean => payersOf(one).length === 0

type Payers = Pick<Open, keyof Parties>

/** Adds the names that a mention does not have yet. */
export function addParties(open: Open, parties: Readonly<Payers>): void {
  const had = partiesOf(open)
  const fresh = (list: readonly NameAt[]): readonly NameAt[] =>
    list.filter((one) => !had.some((old) => old.start === one.start))
  open.leads = [...open.leads, ...fresh(parties.leads)]
  open.others = [...open.others, ...fresh(parties.others)]
  open.existing = [...open.existing, ...fresh(parties.existing)]
  // Who pays may advise as well.
  const advised = parties.advisers.filter((one) => !open.advisers.some((old) => old.start === one.start))
  open.advisers = [...open.advisers, ...advised]
}

/** 完成员工股权出售,由甲领投: who buys the shares or lends, and no round. */
export const paysForShares = (open: Open, words: string): boolean =>
  (open.relation === 'secondary' || open.relation === 'debt') &&
  /[领跟参]投|认购/.test(words) &&
  !/融资(?!租)/.test(words)

/** 拒绝了甲3亿元的投资: nothing came of it. */
export const refused =
  /(?:拒绝|婉拒|回绝|谢绝|推掉|推辞|拒收)(?:了|过)?(?!透露|置评|回应|评论)[^,]{0,36}(?:投资|融资|收购|并购|要约|邀约|报价|入股|注资|offer)/
/** What several rounds came to. */
export const sumWords =
  /^(?:总|合计|累计)(?:融资)?(?:金)?额|[两三四五六多数](?:轮|笔)(?:[^,]{0,8}(?:总|共|合计|累计))?|连续[^,]{0,6}轮|系列融资|合计|总金额/
/** 仅从乙处就筹集了…: what one alone paid. */
export const fromOne = /仅?从[^,、和与及等]{2,16}(?:处|那里|手中)(?:就|便)?(?:筹|募|融|获)/
/** `X投资100万美元` tells of one cheque; `完成…投资` does not. */
export const ticketAlone = (words: string): boolean => !/完成|获得?/.test(words)

/** Whom each of several rounds has for itself, by who paid for them all: as many leads as rounds, or as many others and no lead. */
export const eachIts = ({ leads, others }: Readonly<Payers>, rounds: number): 'leads' | 'others' | null =>
  leads.length === rounds ? 'leads' : leads.length === 0 && others.length === rounds ? 'others' : null

/** Gives to each of several rounds who paid for it: of a role, one to each in their order, and all others to all. */
export function shareOut(group: readonly Open[], parties: Readonly<Payers>, role: 'leads' | 'others' | null): void {
  for (const [at, one] of group.entries())
    addParties(one, role === null ? parties : { ...parties, [role]: parties[role].slice(at, at + 1) })
}
