import { isMoney, type MoneyRole } from '../mention.ts'
import { inRange, roundsIn, type RoundMention } from '../rules/rounds.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Piece } from '../text/segments.ts'
import { roleOfMoney } from './money.ts'
import { lean } from '../text/lean.ts'

/** Whether words speak of a financing. */
export const financing = lean(
  /轮已close|(?:战略|天使|股权|元|级)的?(?:战略|独家|联合|股权|天使)?投资(?!人|者|方|机构|协议|合作|部|组合|额|计划|总额|基金|银行|公司|集团|规模|项目|建设|界)|(?<!金)融资(?!租赁|担保|融券|余额|成本|环境|渠道|需求|买入|客|工具|难|贵)|募资|筹资|获投|注资|战投|轮(?!胎|椅|毂|廓|换|流|番|动|滑|船|值|询|岗|训|对话|迭代)|领投|跟投|参投|入股|认购[^,]{2,24}(?:新增|股权|股份)|筹集|筹得|筹到|募到|筹[\d近超约数]|集资(?!诈骗)|再融|融得|融到|融了(?=[\d近超约数逾])|投资了|投资[\d近超约数]|向[^,]{2,40}投资/,
)
/** Whether words may say anything of a deal. */
export const interesting =
  /融|轮|投|募|筹|估值|收购|并购|买下|借款|信贷|联贷|银团|抵押|关账|贷款|债|担保|上市|IPO|洽购|登[陆六]|首发|科创板|回购|SPAC|基金|注资|入股|股权|股份|顾问|FA|资方|出资|老股|股东|阵容|授信|金额|交割|招股|递表|交易所|港交所|发售|敲钟|过会|聆讯|挂牌|加码|加注|追加|增持|跟进|认购|加持|参与|机构:|产业方|新增|引入|国家队|身影|来自[^,]{2,40}的?[\d数]|^资金来自/

export interface ZhContext {
  readonly text: string
  readonly amounts: readonly Amounted[]
  /** Day of publication, ISO; a year before it is the past. */
  readonly published: string | null
}

/** A clause with its rounds and the money it names. */
export interface Parsed {
  readonly clause: Piece
  readonly words: string
  readonly fin: boolean
  readonly rounds: readonly RoundMention[]
  readonly money: readonly { readonly one: Amounted; readonly role: MoneyRole }[]
  /** A price of before that the new one is held against, and the round it was of. */
  readonly held: { readonly round: RoundMention | undefined; readonly one: Amounted } | null
}

/** What a price is held against, right before that: 较去年B轮时的, 高于上一轮的. */
const against =
  /(?<=(?:估值|身价)[^。;]{0,30})(?:[较比从自超]|[高低]于)[^,。;轮到至达]{0,14}?(?:(?:[A-H]\d?|天使|种子|[上前]一?)\+*轮|[年月此之]前|[去今]年|年初)[^,。;\d轮投至到达翻升涨增]{0,8}$/

/** The first price of before that a clause holds the new one against, where its words begin, and the round it was of. */
function heldIn(text: string, sums: readonly Amounted[]) {
  for (const one of sums) {
    const from = Math.max(0, one.start - 60)
    const hit = against.exec(text.slice(from, one.start))
    if (hit !== null) return { start: from + hit.index, round: roundsIn(hit[0], from + hit.index)[0], one }
  }
  return null
}

/** What a clause names, before it is said what it tells. */
export function parse({ text, amounts }: ZhContext, clause: Piece, sentenceFin: boolean): Parsed {
  const all = text.slice(clause.start, clause.end)
  const sums = amounts.filter((one) => isMoney(one) && one.start >= clause.start && one.end <= clause.end)
  const held = heldIn(text, sums)
  // What is held against says nothing of when and of which round the clause tells.
  const words =
    held === null
      ? all
      : all.slice(0, held.start - clause.start).padEnd(held.one.end - clause.start, '\u00a0') +
        text.slice(held.one.end, clause.end)
  const fin = financing.test(words)
  // 种子轮投资方甲、乙继续跟投: whom they are called by, and no round told of.
  // Pre-A轮至D轮共8轮融资: rounds that are counted, and none told.
  const ranged = inRange.test(words)
  const rounds = roundsIn(words, clause.start).filter(
    ({ start, end }) =>
      !ranged &&
      // 估值较A轮增长十倍: what it is held against.
      !/(?:估值|金额)[^,]{0,6}[较比][^,]{0,8}$/.test(text.slice(clause.start, start)) &&
      // 至此公司B轮总融资额超3亿元: what a series came to.
      !/^(?:总|累计)(?:融资|募资)?/.test(text.slice(end, end + 3)) &&
      !(
        /(?:跟投|加[注码]|追[投加]|参投|增持)/.test(words) &&
        /^的?(?:投资方|领投方|投资人|投资者|股东|老股东)(?!主要|分别|则|还|均|阵容|名单|为|是|包括|包含|有|系|:|含)/.test(
          text.slice(end, clause.end),
        )
      ),
  )
  const money = sums
    .filter((one) => one !== held?.one)
    // 9T Capital: a name.
    .filter(
      (one) =>
        !(/^\d+[TBMK]$/.test(text.slice(one.start, one.end)) && /^ [A-Z][a-z]/.test(text.slice(one.end, one.end + 3))),
    )
    .map((one) => ({ one, role: roleOfMoney(text, clause, one, fin || sentenceFin) }))
  return { clause, words, fin, rounds, money, held }
}
