import { each } from '../text/each.ts'
import type { Piece } from '../text/segments.ts'
import { companyBeginning, companyEnding, type Candidate } from './company.ts'
import { namesBetween } from './list.ts'
import { lean } from '../text/lean.ts'

/** Verbs that stand between a company and what it does with money. */
const verb = lean(
  /(?:宣布|官宣|公布|正式|原(?=计划|拟|定)|连续|再次|再度|再|又|连|成功|顺利|已|近日|陆续|(?<![创革更全最翻维])新(?=获))*(?:完成|落定|得到|接受|募得|喜获|揽获|荣获|连获|获得|获|收到|签下|谈妥|落地|交割|入账|到账|接获|募集到|揽下|续上|拿到|融到|融了|[再连又]融|融得|斩获|拿下|收获|喜提|敲定|收官|关闭|close|启动|开启|寻求|计划|(?<![虚模])拟|正在|正就|正与|正以|正(?=寻|进|筹|推|洽|商|考|募|融|计|加)|累计|洽谈|商谈|商讨|考虑|有望|即将|将(?=于|在|以|获|完|进|启|融|募|筹|再|会)|据悉|募集|重启|估值|在[^,]{1,10}(?:完成|开启|启动|获)|自\d{4}年|公告|筹集|筹得|筹到|募到|进行了?(?=[^,]{0,12}(?:轮|融资))|募资|发行(?=[^,]{0,8}债)|[成设]立(?=[^,]{0,20}基金)|融资|续融|迎来|突破(?=[\d数])|官宣|宣布|公布|提交|递交|确认|签署|透露|披露|利用|在[^,]{1,10}(?:透露|表示|称|披露|公告)|吸引|引入|新增(?=股东)|在[^,]{2,8}(?:成功|正式|挂牌)上市|成功上市|挂牌上市|(?:秘密|正式)?递表|登[陆六](?=港|科创|创业|纳斯|北交|纽交)|否认|回应|澄清|表示|向[^,]{2,12}(?:递交|提交|递表)|以(?=[\d近超约数])|[\d.]+个?[月年](?:内)?(?:完成|募资|融资|获)|被[^,]{1,12}(?:收购|投资)|谋求|原(?=定|计划)|欲(?=[融募])|准备(?=融|募|启|进|引)|筹划|至今|迄今|[今去]年以来|在[^,]{2,8}办理|秘密(?=提交)|当前(?=估值)|正为(?=[^,]{0,10}基金)|通过(?=发|贷)|以[^,]{1,10}?抵押)/g,
)

/** 竞争对手甲, 同行乙: what it is beside another, and no part of its name. */
const beside = /^.{0,6}?(?:竞争对手|同行(?!者)|友商)/
export const bare = (one: Candidate | null): Candidate | null => {
  const head = one === null ? null : beside.exec(one.name)
  return one === null || head === null || one.name.length - head[0].length < 2
    ? one
    : { ...one, name: one.name.slice(head[0].length), start: one.start + head[0].length }
}

/** The subject of a clause: what stands before its first verb of financing. */
export const subjectOf = (text: string, clause: Piece): Candidate | null => bare(subjectIn(text, clause))

function subjectIn(text: string, clause: Piece): Candidate | null {
  const words = text.slice(clause.start, clause.end)
  // 青砚的本轮融资由…领投: whose round it is.
  const whose =
    /^(.{2,16}?)(?:的)?(?:本轮|此轮|该轮|本次|此次|这轮|这次)(?:[^,]{0,8}?)(?:融资|投资)(?=由|的?(?:领|跟|投资|资金|总|金)|中|获|[^,]{0,4}$)/.exec(
      words,
    )
  if (whose?.[1] !== undefined && !/[由是为在从]|获|完成|参与|参加|加入|[领参跟]投/.test(whose[1])) {
    const one = companyEnding(text, clause.start, clause.start + whose[1].length)
    if (one !== null) return one
  }
  // Qingyan Series A $30M: whose round a heading names.
  const heading =
    /^(?:- )?([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}) ?(?:(?:19|20)\d\d年)?(?:的)?(?<=[ 年的])(?:Series [A-L]|Seed|Pre-seed)\b/.exec(
      words,
    )
  if (heading?.[1] !== undefined) {
    const start = clause.start + heading[0].indexOf(heading[1])
    return { name: heading[1], start, end: start + heading[1].length, weight: 2 }
  }
  const quotes = each(/[“"「『][^“”"「」『』]{1,24}[”"」』]/g, words)
  for (const hit of each(verb, words)) {
    if (quotes.some((one) => hit.index > one.index && hit.index < one.index + one[0].length - 1)) continue
    // 媒体披露甲完成…: whom it is told of stands behind the verb of telling.
    if (/(?:披露|透露|曝光|公布)$/.test(hit[0])) {
      const from = hit.index + hit[0].length
      verb.lastIndex = 0
      const next = /(?:完成|获得?|拿下|融资|募集|启动)/.exec(words.slice(from))
      const told =
        next === null || next.index < 3
          ? null
          : companyEnding(text, clause.start + from, clause.start + from + next.index)
      if (told !== null && told.weight >= 1) return told
    }
    // 甲与乙签署了…, 甲与乙的融资谈判破裂: with whom stands behind.
    const withOne = /^(.{2,16}?)(?:与|同)[^,]{2,24}$/.exec(words.slice(0, hit.index))
    // X的A轮融资已完成: the round stands between.
    const owned =
      /^(.{2,30}?)(?:在|于|通过|靠|凭)?(?:其)?(?:的?[近约超逾过]{0,2}[\d数两千百亿][^,的]{0,10}[元币金镑级])?的?(?:(?:Pre-?)?[A-H]\d?\+*(?=轮|融资|系列)|天使\+*|种子\+*|最新一|最近一|最后一|新一|首|战略)轮?(?:融资)?(?:中|后|已经?|近日|目前)*$/.exec(
        words.slice(0, hit.index),
      )
    // 甲仅从乙处就筹集了…: from whom it came stands between.
    const source = /^(.{2,24}?)(?:仅|已|还|也|便|就)*从[^,]{2,40}?(?:处|那里|手中)?(?:就|便|已)*$/.exec(
      words.slice(0, hit.index),
    )
    // 甲为推理系统融资8000万美元: what it is for stands between.
    const cause =
      /^(.{2,24}?)(?<![行作成认称因以更名]) ?为 ?[^,]{2,20}(?:系统|平台|项目|业务|产品|计划|技术|研发|扩张|建设)$/.exec(
        words.slice(0, hit.index),
      )
    // 甲在乙领投的B轮融资中筹集…: who led and in which round stands between.
    const within = words.includes('投的')
      ? /^(.{2,44}?)(?:在|以|通过)[^,]{2,60}[领跟参]投的[^,]{0,20}$/.exec(words.slice(0, hit.index))
      : null
    const end =
      within?.[1]?.length ??
      owned?.[1]?.length ??
      withOne?.[1]?.length ??
      source?.[1]?.length ??
      cause?.[1]?.length ??
      hit.index
    // 甲完成对乙的A轮投资: who pays.
    if (
      hit[0].endsWith('完成') &&
      /^了?(?:对|向)[^,]{2,60}(?:投资|注资|增资)$/.test(words.slice(hit.index + hit[0].length))
    )
      return null
    // 自甲、乙等投资者募得…: from whom it came.
    if (/^[自从].*等[^,]{0,6}$/.test(words.slice(0, end))) return null
    // 甲资本也参与此次融资: who pays.
    if (/(?:参与|参加|加入)(?:了|到|其中)?(?:此次|本次|本轮|此轮|该轮)?$/.test(words.slice(0, end))) return null
    // 估值30亿元的甲再融5亿元: what is said of the name behind it.
    if (hit.index < 2 && /^估值[^,的]{2,14}的/.test(words)) continue
    return hit.index < 2 ? null : companyEnding(text, clause.start, clause.start + end)
  }
  return null
}

/** `向建筑机器人公司X投资`, `领投了X的A轮`, `与供应商X商讨融资`: the company is what the money goes to. */
export function objectOf(text: string, clause: Piece): Candidate | null {
  const words = text.slice(clause.start, clause.end)
  const toward =
    /(?:向|对(?!外))([^,]{2,40}?)(?:进行|完成|追加|再次|再|新增|战略|一笔|一项|高达|至多|了)*(?:[近超约逾]?(?:[\d.数]+[十百千]*|[十百千]+|(?<=[近超约逾]))[万亿][^,]{0,4}?的?)?(?:(?:Pre-?)?(?:[A-H]\d?\+*|天使\+*|种子\+*|新一|首|战略)轮的?)?(?:战略|独家|联合|天使|股权)*(?:投资|注资|出资|增资|提供|发放|投入|领投|跟投)/.exec(
      words,
    )
  if (toward?.[1] !== undefined) {
    const at = clause.start + toward.index + 1
    return companyEnding(text, at, at + toward[1].length)
  }
  const aid = /为([^,]{2,30}?)(?:提供|担任)[^,]{0,24}(?:担保|贷款|借款|融资|授信|资金)/.exec(words)
  if (aid?.[1] !== undefined) {
    const at = clause.start + aid.index + 1
    return companyEnding(text, at, at + aid[1].length)
  }
  const shared =
    /参与(?:了|完成了?|到了?)?([^,]{2,36}?)的?(?:(?:最[新近]|[新上下]一|首|第.|Pre-?|天使|种子|战略|[A-H]\d?\+*|[\d近超约]|数(?=[百千万亿]))[^,的]{0,12}轮)?(?:融资|投资)/.exec(
      words,
    )
  if (shared?.[1] !== undefined && !/^(?:本|此|该|其|到)/.test(shared[1])) {
    const at = clause.start + shared.index + shared[0].indexOf(shared[1])
    return companyEnding(text, at, at + shared[1].replace(/的$/, '').length)
  }
  const talks =
    /(?:正|正在|已)?(?:与|同|和)(?:其)?([^,]{2,30}?)(?:就[^,]{2,20})?(?:商讨|洽谈|商谈|谈判|磋商|讨论|接洽|展开[^,]{0,4}磋商|进行[^,]{0,14}(?:谈判|磋商|洽谈)|达成[^,]{0,6}交易)/.exec(
      words,
    )
  if (
    talks?.[1] !== undefined &&
    !/(?:资本|创投|基金|投资|银行|证券|风投|财团)$|多家|数家|投资机构|投资者|投资人|投资方|机构/.test(talks[1])
  ) {
    const at = clause.start + talks.index + talks[0].indexOf(talks[1])
    return companyEnding(text, at, at + talks[1].length)
  }
  const into =
    /(?:投向|投给|投了|(?<!获[^,]{0,24})投资(?!者|人|方|机构|界|总额|金额|规模|协议|了|旗下)(?=[^,的]{2,12}?(?:[近超约]?[\d数][^,]{0,8}(?:元|币|轮)|的?(?:Pre-?)?(?:[A-H]\d?\+*|天使|种子|新一)轮))|投资了|押注了?|注入|入股|战略投资(?!人|者|方|机构|部|协议|合作|轮|款|额|意向|了|等)|认购(?=[^,]{2,24}(?:新增|股权|股份))|领投了?|跟投了?|参投了?|收购了?|并购了?|买下了?|增资)(?!方|人|机构|的|本轮|此轮|该轮|价|要约|案|事|协议|意向|交易|完成|资金|,|$)/.exec(
      words,
    )
  if (into !== null) {
    const at = clause.start + into.index + into[0].length
    const one = companyBeginning(text, at, clause.end)
    // 投了甲的A轮融资: whose round it is.
    return one !== null && /^[”"」』]?的[^,]{0,14}(?:轮|融资)/.test(text.slice(one.end, one.end + 20))
      ? { ...one, weight: one.weight + 1 }
      : one
  }
  return null
}

/** 甲资本旗下早期基金, 甲创投的新基金: the house whose fund it is. */
export function houseOf(text: string, clause: Piece): Candidate | null {
  // 投过甲的某资本, 甲的早期投资方某资本: whom it has backed stands before.
  const hit =
    /^(?:[^,]{2,30}(?:的|投资方))?([\u4e00-\u9fffA-Za-z]{2,12}?(?:资本|创投|投资|风投|Capital|Ventures|Partners))(?=旗下|的(?!投资)|新|第|首|.期|正|已|启动|完成|宣布|设立|募)/.exec(
      text.slice(clause.start, clause.end),
    )
  const name = hit?.[1]
  if (name === undefined) return null
  const end = clause.start + (hit?.[0].length ?? 0)
  return { name, start: end - name.length, end, weight: 2 }
}

/** What is bought, one or several: `收购甲公司及乙公司各45%股权`. */
export function targetsOf(text: string, clause: Piece): readonly Candidate[] {
  const words = text.slice(clause.start, clause.end)
  // 甲将被乙以…收购: what is bought stands first.
  const passive = /^(?:.*[“「『])?([^“「『]{2,30}?)(?:或|将|拟|已|即将|有望)*被[^,]{1,24}(?:收购|并购|买下)/.exec(words)
  if (passive?.[1] !== undefined) {
    const from = clause.start + passive[0].indexOf(passive[1])
    const one = companyEnding(text, from, from + passive[1].length)
    return one === null ? [] : [one]
  }
  // 完成对甲的收购, 与甲签署收购意向协议, 与甲就收购展开磋商.
  const toward =
    /对([^,]{2,24}?)(?:的)?(?:全资|战略|整体|100%)*(?:收购|并购)(?!基金)/.exec(words) ??
    /(?:与|同|和)([^,]{2,24}?)(?:就|签署|签订|达成|展开|洽谈|商谈)[^,]{0,10}(?:收购|并购)(?![^,]{1,3}[\u4e00-\u9fffA-Za-z]{2,}(?:谈判|磋商))/.exec(
      words,
    )
  if (toward?.[1] !== undefined) {
    const from = clause.start + toward.index + 1
    const one = companyEnding(text, from, from + toward[1].length)
    if (one !== null) return [{ ...one, weight: 2 }]
  }
  const hit =
    /(?:收购|洽购|并购|买下|吞并|购买|受让)(?:了)?(?!意向|协议|事宜|谈判|要约|传闻|案|交易|计划|完成|一事|后|方|等)(?:(?:专注|从事|主打|主营|由|位于|总部|开发|提供|成立)[^,]{2,30}的|[^,]{2,24}(?:创办|创立|创建)的)?([^,]{2,60}?)(?:各?\d[\d.]*%|全部|各|剩余|控股|(?:的)?(?:股权|股份|业务|资产)|的|控制权|(?<![方档图个])案(?!例)|一[事案]|事项|谈判|展开|告吹|失败|[受遇]阻|交易|要约|[遭获]|,|$)/.exec(
      words,
    )
  if (hit?.[1] === undefined) return []
  const from = clause.start + hit.index + hit[0].indexOf(hit[1])
  const names = namesBetween(text, from, from + hit[1].length)
  const only = names.length > 0 ? null : companyEnding(text, from, from + hit[1].length)
  if (only !== null) return [{ ...only, weight: 2 }]
  return names.map((one) => ({
    // AI芯片初创公司甲: its name, without what it is.
    ...(companyEnding(text, one.start, one.end) ?? one),
    weight: 2,
  }))
}
