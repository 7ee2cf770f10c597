import type { Relation, Status } from '../mention.ts'

const order: readonly (readonly [RegExp, Status])[] = [
  [
    /告吹|终止(?:了)?(?:本轮|此次|该轮)?融资|融资(?:计划|谈判)?(?:失败|中止|终止|破裂|取消)|取消(?:了)?(?:本轮|该轮|原定|此次)?融资|未能(?:完成|获得)[^,]{0,8}(?:融资|投资)|谈判破裂/,
    'failed',
  ],
  [
    /不实|不属实|否认|辟谣|并无此事|假消息|谣言|纯属虚构|(?:叫停|暂停|搁置)(?:了)?[^,]{0,10}(?:融资|交易|轮)|不可信|臆测|融资[^,]{0,8}(?:叫停|暂停|搁置)/,
    'disputed',
  ],
  [/(?:传闻|传言|网传|谣传|坊间|疑似)(?:称|中|说)?[^,]{0,40}(?:融|轮|投资|收购|估值)/, 'unknown'],
  [/愚人节|开玩笑|玩笑话/, 'joke'],
  [
    /首关|首次(?:交割|关账|关闭)|部分交割|首批(?:的)?(?:投资)?(?:协议|交割|资金|款项)|首期(?:交割|资金|款)|首笔资金已|第一批(?:资金|交割)/,
    'partly_closed',
  ],
  [
    /洽谈|商谈|谈判|商讨|商议|磋商|接洽|会谈|密谈|正与[^,]{2,30}(?:讨论|沟通|接触)|接触(?!式|点|传感|面|到|后|控)|(?:讨论|考虑|探讨|评估)(?:以|对|向|进行|参与|领投|一项|一笔|新一轮)?[^,]{0,20}(?:融资|投资|募资|轮)/,
    'in_talks',
  ],
  [/(?:计划|拟|打算|预计|将)(?:于|在)?[^,]{0,10}(?:启动|开启|重启)[^,]{0,6}(?:轮|融资)/, 'planned'],
  [
    /轮[^,]{0,16}(?:已|提前|正式)+(?:开始|启动|开启)|正(?:在)?(?:进行|推进|寻求|募集|融资|筹集|开展|以|为|就|敲定|加紧)|(?:已|又|再|正式|重新)?(?:启动|开启|重启)(?:了|新一轮|首轮|下一轮|[^,]{0,12}轮|[^,]{0,4}融资)|寻求(?!突破|合作|落地)|融资(?:正在|仍在|尚在)?(?:进行中|推进中|进行|接近尾声|即将完成|已近尾声)|(?:接近|即将|临近|有望(?:于[^,]{0,8})?|快要)(?:完成|敲定|达成|关闭|交割|获得)|进入(?:最后|收尾|尾声)|最后阶段|最[快早](?:将|会|可)?(?:于|在)?[^,]{0,10}(?:完成|敲定|达成|关闭|签约|交割|落定)/,
    'in_progress',
  ],
  [
    /(?<![虚模])拟(?!合|人|真|态|定位)|计划(?!书|单列|署|的重要)(?=[^,]{0,24}(?:融|募|筹|投|完成|收购|发行|出资|提供|上市|进行|启动|以|于|在|$))|有意|打算|预计(?:将)?(?=[^,]{0,16}(?:完成|募|融|筹|启动|关闭|交割|达))|将(?:于|在|以|会|再)?[^,]{0,12}(?:完成|启动|开启|进行|发起|获得|融资|募集|筹集|收购)(?!后)|目标(?:是)?(?:在|于)?[^,]{0,12}(?:完成|募|融)|筹备|希望(?:能)?(?:融|募|筹|完成|获得)|准备(?:融|募|筹|启动|进行)/,
    'planned',
  ],
]
const done =
  /(?:已|已经|正式|顺利|成功|宣布|官宣|近日|日前|连续|接连|今日|再度|再次)+(?:完成|获得?|斩获|拿下|敲定|关闭)|完成(?:了)?(?!后|度|的)|交割(?:完成|完毕)|全额交割|已到账|已获/

/** The state of a deal as a clause says it; null where it says none. */
export function statusIn(clause: string): Status | null {
  const hit = order.find(([pattern]) => pattern.test(clause))
  if (hit === undefined)
    return done.test(clause) || /获|斩获|拿下|收获|喜提|续上|拿到|融到|投向|投给|注入|融资[\d数近超]/.test(clause)
      ? 'completed'
      : null
  const [pattern, status] = hit
  if (status === 'planned' || status === 'in_progress') {
    // 完成融资，资金将用于…: what is planned is another thing.
    const at = pattern.exec(clause)?.index ?? 0
    const finished = /(?:完成|获得?)(?:了)?[^,]{0,24}(?:融资|投资|轮)/.exec(clause)
    if (finished !== null && finished.index < at) return 'completed'
    if (
      /(?:资金|款项|融资款|所融|募集资金|融资)(?:主要|重点)?(?:将|拟|计划)(?:主要|重点|全部)?(?:用|投|被|助|推|加|支|持)/.test(
        clause,
      )
    )
      return null
  }
  return status
}

const rank: readonly Status[] = [
  'failed',
  'disputed',
  'joke',
  'partly_closed',
  'in_talks',
  'in_progress',
  'planned',
  'unknown',
  'completed',
]
/** The stronger of two states of one deal: talks outweigh a plan, a plan outweighs nothing. */
export const stronger = (a: Status, b: Status): Status => (rank.indexOf(a) <= rank.indexOf(b) ? a : b)

export const isClosed = (status: Status): boolean => status === 'completed' || status === 'partly_closed'

const relations: readonly (readonly [RegExp, Relation])[] = [
  [
    /(?:出资|认缴|认购)[^,]{0,24}(?:合伙企业|基金)(?!会)[^,]{0,10}(?:份额|出资额)?|(?:作为|成为|担任)?(?:LP|有限合伙人)[^,]{0,10}(?:出资|认缴|参与|投资)|(?:参与|参投|投资)(?:设立|发起|认购)[^,]{0,24}基金(?!会)/,
    'lp_commitment',
  ],
  [
    /基金(?:完成|宣布完成|实现|已完成|正式|顺利)[^,]{0,16}(?:首关|终关|募集|关账|设立|备案|成立|募资|关闭|超募)|(?:完成|宣布|设立|成立|发起|募集|推出|发布|组建|募得|备案)(?:了)?[^,]{0,30}(?:基金(?!会|经理|业|份额|从业|领投|跟投|等)|期基金)(?:[^,]{0,6}$|的|,|募集|首关|终关)|(?:旗舰|新|首[期支只]|[一二三四五六七八]期|第[一二三四五六七八]期)(?:[^,]{0,8})基金[^,]{0,10}(?:首关|终关|募集|募资|关账|规模|超募)|(?:首关|终关)[^,]{0,10}基金/,
    'vc_fund',
  ],
  [
    /老股(?:转让|交易|出售|东售)?(?!东)|股权转让|(?:转让|出售|减持|抛售)[^,]{0,14}(?:股份|股权|股票)|要约(?:收购|回购)|员工(?:持股|股份|股票)?(?:出售|套现|回购)|二级(?:市场)?(?:交易|出售|股份)|股(?:票|份)(?:出售|回购)|老股/,
    'secondary',
  ],
  [
    /贷款|债券|公司债|中期票据|短期融资券|可转债|授信|借款|信贷|发债|举债|债务融资|债权融资|融资担保|担保|票据|融资租赁|资产支持|ABS|银团/,
    'debt',
  ],
  [
    /收购|并购|(?:购买|受让|取得)[^,]{2,30}(?:股权|股份|控股权|控制权)|买下|全资控股|吞并|合并(?!报表)|被?[^,]{0,4}纳入麾下/,
    'acquisition',
  ],
  [
    /IPO(?!轮)|(?<!Pre-)IPO|首次公开(?:募股|发行|招股)|(?:赴|在|到)(?:港|美|香港|美国|A股|沪|深)[^,]{0,4}(?:上市|IPO)|上市集资|招股(?:书|说明书)|上市(?:申请|辅导|委|聆讯|计划|首日)|递表|过会|挂牌上市|登陆(?:科创板|港交所|纳斯达克|创业板|北交所|纽交所)|在(?:科创板|港交所|纳斯达克|创业板|北交所|纽交所|香港)(?:挂牌)?上市|公开发行/,
    'ipo',
  ],
]

/** A fund that is a party of a list, and no fund that is raised: 国家某产业基金二期、甲创投10亿元投资. */
const party =
  /(?<=^|[、由获得和与及自])[\u4e00-\u9fffA-Za-z]{2,24}?基金(?:[一二三四]期)?(?=[、和与及]|等|\d|数[百千]?[万亿]|近\d|超\d|(?:联合|共同|独家)?[领跟参]投|的?(?:战略|天使|独家|联合)*(?:投资|注资))/g

/** What kind of deal a clause speaks of when it is no round. */
export function otherRelation(clause: string): Relation | null {
  const words = clause.includes('基金') ? clause.replace(party, '某方') : clause
  return relations.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Words by which a clause goes on with the round already told. */
/** How far a listing has come: filed for is not listed. */
export const listingStatus = (clause: string, said: Status | null): Status =>
  /(?:成功|正式|今日|首日|已|完成)[^,]{0,8}(?:上市|挂牌)|挂牌上市|上市首日/.test(clause)
    ? 'completed'
    : /递交|提交|递表|申请|聆讯|过会|辅导|招股/.test(clause)
      ? 'in_progress'
      : (said ?? 'planned')

/** Listed companies selling new shares: no round, and none of the other kinds. */
export const placing = /配售|现金增资|发行新股|向特定对象发行|发行股(?:票|份)募|定增|定向增发|增发|非公开发行/

export const refersBack =
  /(?:本|该|此|这)(?:轮|次|笔|一轮|次融资)(?!胎)|所(?:筹|融)|融资款|(?:此次|本次)(?:融资|投资|交易|募资)/

/** Words that put a deal into the past of the text. */
export const inThePast =
  /(?:最近|上)一轮融资(?:在|于|是|发生|完成于)|继[^,]{0,14}(?:完成|获得)|此前|曾(?:于|在|获|完成|以|宣布|融|筹)|去年|前年|上月|上个月|上半年(?!报)|早些时候|早在|早前|(?:[一二三四五六七八九十半两数几\d]+个?(?:月|年|周|天|多月))前|上一轮|前一轮|上轮|之前(?:的)?(?:一轮|[^,]{0,6}轮)|(?<!自)成立(?:之)?初|(?:20|19)\d\d年(?:底|初|末|\d{1,2}月)?[^,]{0,8}(?:曾|获|完成)|今年(?:年初|早些时候|[1-9一二三四五六七八九]月)/
