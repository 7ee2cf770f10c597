import { each } from '../text/each.ts'
import { runOf } from '../text/ending.ts'
import { codesOf, isBlank } from '../text/letters.ts'
import type { Piece } from '../text/segments.ts'
import { isGeneric } from './list.ts'
import { lean } from '../text/lean.ts'

/** A candidate for the name of a company, and how much speaks for it. */
export interface Candidate extends Piece {
  readonly name: string
  /** 1 for a bare subject, more for quotes, a suffix, a definition. */
  readonly weight: number
}

/** Adverbs, times and verbs of telling between a subject and its verb; taken off the end. */
const between = runOf(
  '倒闭|破产|停摆|爆雷|暴雷|清算|解散|申请|同步|近日|日前|当年|次年|翌年|同年|隔年|转年|第二年|上个?月|上周|本月|本周|今日|昨日|今天|昨天|今早|昨晚|目前|近期|最近|此前|日内|同日|同一天|同天|随即|紧随其后|不甘示弱|后来居上|旋即|很快|迅速|紧接着|当日|现已|近|首次|突然|高调|火速|悄然|就|便|再度|再次|再|连续|接连|相继|先后|陆续|已经|已|又|也|则|还|开始|疑似|预计|预估|预期|增资扩股|并未|尚未|从未|没有|分别|迄今|至今|历史|成为|由此|因此|一举|最终|最后|新近|刚刚|正式|成功|顺利|刚|曾|于|在|自|累计|合计|共计|一共|共|宣布|官宣|公布|公告|对外|公开|被|据悉|或|有望|即将|将|拟|计划|正|本次|此次|据报|据传|连|方面|官方|亦|首轮|独家|其|总|总计|前后|接近|临近|快要|整体|项目|最新|投前|投后|续上|战略轮|新一轮|分拆后|拆分后|独立后|上线后|更名后|成立后|回应|否认|辟谣|澄清|确认|透露|披露|表示|宣称|去年|前年|年内|才|凭何|凭什么|为何|何以|缘何|如何|怎么|以|把|担任|出任|传出',
  lean(
    /[\s,]|(?:成立|创[立办])[至迄]今|(?<=\d[月年日])[、和与及]|[近今去过][去一两半]?年(?:以?来)?|(?<=[\u4e00-\u9fffA-Za-z]{2})(?<![戒手食五拇])指(?:出)?|(?:发布|发出|发表|刊登|通过)(?:了)?(?:公司|官方|一[则份篇])*(?:新闻稿|公告|声明|消息|博客|公开信|内部信|全员信)|(?:在|于)(?:中国)?(?:香港|内地|境外|海外|美国|上海|北京|深圳)|在(?:其)?(?:官网|官方网站|社交平台|社交媒体|公众号|微博)(?:上)?|从(?<!云从)|被[曝爆传]|(?:本|此|该|这)轮|(?:科创板|创业板|主板|北交所|港交所|港股|A股)?IPO|(?:Pre-?)?[A-H]\d?\+*轮|(?:天使|种子)\+*轮|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|初|底|中旬|份|上旬|下旬)?|\d{4}年(?:初|底|上半年|下半年)?|今年(?:年初|年内)?|[去前今]年(?:底|初|末|中)|(?:上|本|下)?(?:周|星期)[一二三四五六日天]|[\d一二两三四五六七八九十半几数]+个?多?(?:月|年|周|天)(?:之?内|之?前)?|在[^,]{1,8}(?:时间|期间)(?:内|里)?|[一二三四五六七八九十]{1,2}月(?:初|底|中旬|上旬|下旬|末)?|\d{1,2}日|不到[^,的]{1,3}[年月周天](?:内|后)?|成立[^,的]{1,6}(?:内|后)?/,
  ),
)

/** What tells of a source or a time at the start of a clause. */
const opening = lean(
  /^(?:[\s"“”「」『』·:了]|(?:这家|该)?公司(?:名叫|名为|叫做?|就是)(?=[^,]{2})|据悉|据传|据称|网传|针对|对于|关于|(?:此前)?(?:有|被)?传言|\d{1,2}[、.)]|传闻|传出?|(?:市场?|坊间|外[电媒])传出?|[曝爆](?=[^光出发破,][^,])|消息[指传]|据[报传]|(?:市场)?消息称|消息人士称|报道称|外媒称|传闻称|有消息称|获悉|消息|快讯|独家|首发|早报|[\u4e00-\u9fff]{0,4}记者从|[\u4e00-\u9fff\d]{2,4}从(?=[^,]{2,16}$)|[\u4e00-\u9fffA-Za-z0-9]{1,8}(?:获悉|独家获悉|从.{2,8}获悉|(?:消息|报道)称?|讯(?![技息科飞股有])|首发)|据[\u4e00-\u9fffA-Za-z0-9]{2,10}(?:报道|消息|透露|了解|统计|数据|数据显示)(?:显示)?称?|知情人士[称透露]*|不久[之以]?后|先是|首先是?|接着是?|(?:今日|昨日|今天|昨天)?(?:凌晨|清晨|早间|上午|中午|下午|傍晚|晚间|深夜)|如今|近日|日前|今日|昨日|今天|近期|最近|此前|目前|同时|随后|此外|其中|另外|而|但|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|初|底|中旬|上旬|下旬|末)?|当地时间.{2,6}日|北京时间.{2,6}日|[年岁][初底末中](?=[^,]{2})|专注于?|聚焦|深耕|成立仅?.{1,4}的|此举(?:将|或|也|会|有望)*(?:令|使|让)(?:得)?)+/,
)

/** Words that say what a company is and stand directly before its name. */
const KIND =
  '公司|企业(?!级)|电商(?!务)|(?:研发|设计|生产|代工|零售|渠道|整机|模组|算法|应用|内容|系统|硬件|租赁|发行|服务|设备|芯片|软件|供应|提供|开发|运营|制造|集成|方案)商|运营方|新创(?![投业])|[药车]企(?![产投基战])|厂商|平台|品牌商?|创企|初创|独角兽|新[秀锐星贵]|巨头|龙头|玩家|团队|项目|选手|黑马|业者|机构|(?:设计|代工|设备|制造|晶圆|晶片|芯片|[车药])厂(?!房)|实验室|研究院|大模型|应用|产品|工具|社区|引擎|(?:先行|领军|领跑|引领|开创|探索|开发|缔造|创新|挑战|颠覆|破局|后来)者|旗下|名为|叫做|所在的'
const kind = new RegExp(`^.*(?:${KIND})(?:的)?(?=[\\u4e00-\\u9fffA-Za-z0-9"“「])`)
const KIND_END = new RegExp(`(?:${KIND})$`)

const kindFirst = new RegExp(`^[^,。“"「]{0,18}?(?:${KIND})+(?=[A-Za-z“"「\\u4e00-\\u9fff]{2})`)

const SUFFIX =
  /(?:科技|智能|智慧|网络|信息|数据|软件|机器人|实验室|半导体|集团|云|芯片|生物|医疗|医药|未来|AI|动力|光电|电子|材料|航天|空间|时代|视觉|光学|能源|量子|控股|股份|有限公司|技术|系统|汽车|无限|思维|大脑|引擎|星球|世界|科学|文化|教育|制造|装备|传感|触控|计算|算力|存储|通信|互联|数字|数科|数智|智造|智联|智行|智驾|创新|研究院|资本)$/

const noName = lean(
  /^(?:延续|距|[上前]一轮|(?:联席|联合)?(?:CEO|CTO|COO|CFO|创始人|董事长|总裁|总经理)|我|据|[上下]半年|是|的|该|[一二三四五六七八九十两]家|多家|不少|许多|很多|越来越多|部分|所有|每|各|仅|如果|因为|为了|通过|随着|由于|根据|按照|对于|关于|除了|包括|截止|剩余)|^(?:公司|企业|双方|项目|本公司|投资方|资方|目前没有|全[年国]|前两名|老股东|机构|资本|业内|业界|国内|海外|官[方微]|记者|作者|编辑|创始人|此次|[今去]年|[近同当]日|同时|其中|此外|截至|至此|[后前]者|他们|对方|[其此这现它他她]|旗下|中国|美国|全球|首发|独家|快讯|[早日晚]报|股权|交易|大模型|人工智能|具身智能|机器人|芯片|累计|合计|全资|全资子公司|子公司|股东|声明|华尔街|监管|政府|上市|眼下|[\d.,]+[多余]?[人名位个家年月天]|.{0,2}最|(?:第?[一二三四五六七八九十\d]+期|首[期支只]|第?[一二三四五六][支只])?(?:人民币|美元|旗舰|新|双币)*基金|.{0,6}(?:我们|你们|咱们)|这.{1,3}|(?:融资|基本|项目|公司|企业|投资|交易)信息|(?:融资|财务|项目|公司|团队|市场|产品|竞争)(?:历史|历程|沿革|计划|需求|用途|方案|情况|安排|概况|简介|介绍|亮点|优势|数据|预测|分析|轮次|规模|金额|时间)|(?:成立|创[立办])(?:时间)?|轮次为?|.{2,8}(?:资本|创投)为|(?:历史|过往|往期|历次|历轮|核心)(?:融资|团队)|算力|自.*时间|.{0,2}身[份影]|(?:亦|也|均)?积极|(?:市场|相关)?传闻|进行了?|[前上这本两三四五六]一?次(?:融资)?|独角兽|创企|初创|新创|共同|联合|[当彼届那]时|[如现而]今|竞品(?:公司)?|有.{0,2})$|[领跟参]投|轮[至到及和与]|[^空超向]前$|[^售幕先]后$|(?:[季年]度|月份|年[底初]|人士|获悉|消息|报道|[周月季快]报|显示|统计|来看|表示|认为|称|轮|融资|[亿万]元|美元|估值|之前|之后|以来|期间|方面|[同环]比|的公司|的企业|的|自|赛道|领域|行业|产业|市场|板块|生态|初创公司|创业公司|员工|团队|资金|公告|产品|业务|用户|收入|营收|市场规模|新闻稿|[报网日电]讯|[投融]资是|可能|觉得|格局|投资(?:机构|[者人])|份额|招股书|负责人|发言人|管理层)$/,
)

const outlet = lean(
  /^(?:36氪|硬氪|暗涌|晚点|界面|财联社|新浪|腾讯新闻|钛媒体|虎嗅|澎湃|第一财经|猎云网|投中网|创业邦|亿欧|清华|北大|浙大|上交大?|中科大|哈工大|复旦|港科大|斯坦福|麻省理工|MIT|中科院|量子位|机器之心|IT之家|TechCrunch|彭博社?|路透社?|华尔街日报|金融时报|The Information|Readhub|新华社|证券时报|科创板日报|财联社创投通|IT桔子|企查查|天眼查|烯牛数据|清科|CVSource|Crunchbase|PitchBook|CB Insights|App|每日经济新闻|21世纪经济报道)$/,
)

const noStart =
  /^(?:级|对应|希望|争抢|作为|恰|正是|便是|才是|就是|推[升高动]|拉[升高动]|抬[升高]|带动|刷新|做|造|打造|推出|研发|布局|聚焦|专注|押注|瞄准|让|给|把|被|拿|找|会(?!通)|就|都|还|很|更|才|但|若(?=[完不能该按以未是本其此公])|而|因为|使得|令人)/

/** 造物智能, 会通机器人: names that begin as a clause may. */
const oddly = /^[让把被做造给拿找还][\u4e00-\u9fff](?:科技|智能|机器人)$/

/** Whether words are nothing but adverbs and times. */
export const isAdverb = (words: string): boolean => between.whole(words)

export const isNoName = (name: string): boolean =>
  (noStart.test(name) && !oddly.test(name)) ||
  /^(?:[近约超逾过]?新?台币|[数近超约几]?[\d百千万亿]+(?:美元|元)?级?)$|[百千万亿](?:[美港欧日韩]?元|港币|美金|新?台币|人民币|英镑)|^(?:本|此|该)[轮次]|^[前后]者|^[它他她]们?(?=[\d的])|^(?:手中|手里|手上|支持|投资支持)$|^(?:AI)?[\u4e00-\u9fff]{2,3}(?:企业|创企|厂商|团队)$|^扩股|债券$|^多地|[市区县省]$|^最[高多低]|[四五六七][小大][龙虎]$|(?:回购|期权)$|^(?:[战创风]投|投资)部门?$|[年月日周]公司$|^其(?:[\d一二三四五六七八九数近超]|成立|战略)|^[Pp]re$|(?:平台|工具|服务商|供应商|提供商|制造商|开发商|运营商|研发商|厂商|办公室)$/.test(
    name,
  ) ||
  noName.test(name) ||
  outlet.test(name) ||
  /^[\d.,%]+\s?[次笔起家轮个]?$/.test(name)

/** 这家公司却要“踩着刹车开车”, 让机器人“长出手”: whether what stands in the quotes is what is done. */
export const isSlogan = (text: string, start: number): boolean =>
  /(?:[要想说]|[把让][^,。]{1,6})[“"「『]$/.test(text.slice(Math.max(0, start - 9), start))

const edges = codesOf('"“”‘’\'「」『』《》[]·,:-')
/** What stands around a name and is none of it. */
const isEdge = (code: number): boolean => edges.has(code) || isBlank(code)

const weighed = (text: string, start: number, end: number, weight: number): Candidate | null => {
  let from = start
  let to = end
  while (from < to && isEdge(text.charCodeAt(from))) from++
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--
  const name = text.slice(from, to)
  // 若愚科学 in quotes is a name, whatever it begins with.
  const barred = weight >= 3 ? noName.test(name) || outlet.test(name) : isNoName(name)
  if (name.length < 2 || name.length > 30 || barred || /[,、。!?;:|%“”「」『』]/.test(name)) return null
  // A legal form is only ever a company's.
  const form = name.endsWith('公司') && /有限(?:责任)?公司$/.test(name) ? 1 : 0
  return { name, start: from, end: to, weight: weight + (SUFFIX.test(name) ? 1 : 0) + form }
}

/** Two to five characters that stand right before a Latin name, behind what a company is or at the start: 品牌|追月|Speedcat. */
function ownHead(head: string): string | null {
  const words = head.slice(kind.exec(`${head}A`)?.[0].length ?? 0)
  const own = /(?:^|[ _:|])([\u4e00-\u9fff]{2,5})$/.exec(words)?.[1] ?? null
  return own === null ||
    KIND_END.test(own) ||
    /[的了在由与和是有叫获完宣推发前于国州市省]|联合|自研|海外|欧洲|加坡|硅谷/.test(own)
    ? null
    : own
}

/** How far around a name the text is asked how else it writes it; a document told over and over must not be read again for each. */
const NEAR = 10_000

const LATIN_END =
  /(?:^|[^A-Za-z0-9.])((?:[a-z]-(?=[A-Z]))?[A-Z0-9][\w.&'·-]*(?:[ -](?:[A-Z0-9][\w.&'-]*|of|the|for|AI|and(?= [A-Z])))*)$/
const latinLower = /(?:^|[^A-Za-z0-9.])([a-z][A-Za-z0-9.]{2,16})$/

/** The company that a stretch ends in: `国内传感器企业蓝点触控`, `公司「正奇未来」`, `平台Ropedia`. */
export function companyEnding(text: string, start: number, end: number): Candidate | null {
  let to = end
  for (let before = -1; before !== to;) {
    before = to
    to -= between.length(text.slice(Math.max(start, to - 40), to))
    while (to > start && isBlank(text.charCodeAt(to - 1))) to--
  }
  // 某公司作为行业先行者,于…获得: what it is said to be stands behind its name.
  const as = /作为(?<=[\u4e00-\u9fffA-Za-z]{2}作为)[^,]{2,16}$/.exec(text.slice(start, to))
  if (as !== null) to = start + as.index
  if (to <= start) return null
  let words = text.slice(start, to)
  // 国内厂商--甲: its name stands behind what it is.
  const dash = words.lastIndexOf('--')
  if (dash > 0 && dash < words.length - 3) {
    start += dash + 2
    words = text.slice(start, to)
  }
  // 甲宣布完成对乙有限公司, 其控股子公司乙有限公司: the legal name begins behind what leads to it.
  const led = /^.{2,}?(?:对|向|收购|[子孙股母属]公司|附属机构|股东)(?=[\u4e00-\u9fff()]{4,}有限(?:责任)?公司$)/.exec(
    words,
  )
  if (led !== null) {
    start += led[0].length
    words = text.slice(start, to)
  }
  // 一家名为甲的芯片厂商: its name, and then what it is.
  const so = !/[名叫]/.test(words)
    ? null
    : /(?:名为|名叫|叫做?)([\u4e00-\u9fffA-Za-z0-9·. ]{2,20}?)的[\u4e00-\u9fffA-Za-z]{0,10}(?:公司|企业|商|独角兽|平台|团队|初创|创企|业者)$/.exec(
        words,
      )
  if (so?.[1] !== undefined) {
    const at = to - so[0].length + so[0].indexOf(so[1])
    return weighed(text, at, at + so[1].length, 3)
  }
  // 青砚科技公司: a name with what it is behind it.
  const whole = words.endsWith('公司')
    ? /^(?![这该本某多一各其])([\u4e00-\u9fff]{2,3}(?:科技|智能|机器人|技术))公司$/.exec(
        words.replace(opening, ''),
      )?.[1]
    : undefined
  if (whole !== undefined && !isGeneric(whole)) return weighed(text, to - 2 - whole.length, to - 2, 2)
  // 甲这家智能驾驶新创公司: its name, and then what it is.
  const these = words.includes('这家') ? /^(.{2,24}?)这家[^,]{1,18}$/.exec(words) : null
  if (these?.[1] !== undefined && !isAdverb(these[1])) {
    const one = companyEnding(text, start, start + these[1].length)
    if (one !== null && one.weight >= 1) return { ...one, weight: Math.max(2, one.weight) }
  }
  // 三个月前该公司…: a pronoun names nobody.
  if (
    /(?:该|这家|本|此|一家|同一)(?:公司|企业|平台|项目|团队|机构|基金)$|这家[^,]{0,18}(?:公司|企业|平台|创企|团队|独角兽|初创|新创|[厂业]者?商|服务商|研发商)$|(?:AI|模型|机器人|智能|芯片|初创|创业|科技|技术|软件|硬件|制药|数据|互联网|上市|子|母|总|分|控股|独角兽|的)公司$|^公司$|的$/.test(
      words,
    )
  )
    return null
  // 另一家头部公司: one that is not named.
  if (/(?:另|某|有|同)(?:外)?一[家个][^,“”"「」A-Za-z]{0,14}(?:公司|企业|平台|玩家|厂商)$/.test(words)) return null
  // “紫东”运营公司: whose company it is.
  const runs = /(?<=[”"」』])的?(?:运营|研发|开发|母|主体)(?:公司|商|方|主体)?$/.exec(words)
  if (runs !== null) {
    to -= runs[0].length
    words = text.slice(start, to)
  }
  const firm =
    words.endsWith('公司') &&
    /(?:[\u4e00-\u9fff]{2}|[A-Za-z]{2} ?)公司$/.test(words) &&
    !/有限(?:责任)?公司$/.test(words)
  if (firm) {
    to -= 2
    words = text.slice(start, to)
  }
  const quoted = /[“"「『‘]([^“”"「」『』‘’]{1,24})[”"」』’]$/.exec(words)
  if (quoted?.[1] !== undefined) {
    const at = to - 1 - quoted[1].length
    return weighed(text, at, at + quoted[1].length, 3)
  }
  // 一家名为「甲」的新创公司.
  const called = /(?:名为|名叫|叫做?|称为)[“"「『‘]([^“”"「」『』‘’]{1,24})[”"」』’]的[\u4e00-\u9fff]{2,12}$/.exec(
    words,
  )
  if (called?.[1] !== undefined) {
    const at = to - called[0].length + called[0].indexOf(called[1], 2)
    return weighed(text, at, at + called[1].length, 3)
  }
  // 芯片“小巨人”甲: a nickname and the name behind it.
  const nick = /[”"」』]/.test(words)
    ? /[“"「『][^“”"「」『』]{0,10}(?:小巨人|独角兽|黑马|[小大][龙虎]|第一股)[”"」』](?:之一的?)?(?![之的这等])([\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9·]{1,11})$/.exec(
        words,
      )?.[1]
    : undefined
  const named =
    nick === undefined || KIND_END.test(nick)
      ? null
      : weighed(text, to - nick.length + (kind.exec(nick)?.[0].length ?? 0), to, 2)
  if (named !== null) return named
  let from = start
  const open = opening.exec(text.slice(from, to))
  if (open !== null && open[0].length < to - from) from += open[0].length
  const latin = LATIN_END.exec(text.slice(from, to)) ?? latinLower.exec(text.slice(from, to))
  if (latin?.[1] !== undefined && latin[1].length > 1) {
    const at = to - latin[1].length
    const head = text.slice(from, at)
    // 智谱AI, 第四范式AI: a short Chinese head with a Latin end is one name.
    const short = /[\u4e00-\u9fff]$/.test(head) && !KIND_END.test(head) && /^(?:AI|[A-Z]{1,3}|Lab|Tech)$/.test(latin[1])
    // 品牌追月Speedcat, 灵宝CASBOT said so again: a Chinese and a Latin part are one name.
    const own = short || !/[\u4e00-\u9fff]{2}$/.test(head) ? null : ownHead(head)
    if (own !== null && !isAdverb(own) && !isGeneric(own) && !isNoName(own)) {
      const near = text.slice(Math.max(0, at - NEAR), at + NEAR)
      const both = near.split(own + latin[1]).length
      // 云岭远航Yolo beside 云岭远航: the name that the text has by itself.
      const alone = near.split(own).length > both
      if (alone || KIND_END.test(head.slice(0, -own.length)) || (both > 2 && own === head && own.length < 4))
        return weighed(text, at - own.length, alone ? at : to, 2)
    }
    if (!short) return weighed(text, at, to, KIND_END.test(head) ? 3 : 2)
  }
  const what = kind.exec(text.slice(from, to))
  // 该创业公司积极估值的…: a pronoun, and what follows it is no name.
  if (
    what !== null &&
    /(?:^|[^\u4e00-\u9fff]|[在是于对为])?(?:该|这家|此|其|本)(?:[\u4e00-\u9fff]{0,6})(?:公司|企业|平台|团队|创企)$/.test(
      what[0],
    )
  )
    return null
  if (what !== null && to - from - what[0].length >= 2) {
    // 做AI硬件产品的甲: its name stands behind the last 的.
    const rest = /^.{2,}的(?=[^的]{2,}$)/.exec(text.slice(from + what[0].length, to))?.[0].length ?? 0
    const name = weighed(text, from + what[0].length + rest, to, 2)
    if (name !== null && (name.name.length <= 14 || name.weight > 3)) return name
  }
  const short = text.slice(from, to).replace(/^.{2,}(?:的|家|位|名|个)(?=[\u4e00-\u9fffA-Za-z]{2,})/, '')
  const length = short.length
  if (length > 14 || /(?:对|向|为|从|把|将|让|使|被|比|和|与|在)/.test(short.slice(1, -1)) === true)
    return SUFFIX.test(short) && length <= 20 ? weighed(text, to - length, to, 1) : null
  const sentence =
    /[做造让想把给获得将从被是有没不这那前后新约近超会可太就都还很要应也又]|愿意|觉得|员工|估值|国内|全球|来自/.test(
      short.slice(0, -1),
    ) && length > 4
  return weighed(text, to - length, to, length <= 7 && !sentence ? 1 : 0)
}

const START = lean(
  /^(?:[“"「『]([^“”"「」『』]{2,24})[”"」』]|([A-Z][\w.&'-]*(?: [A-Z0-9][\w.&'-]*)*|[a-z][a-z]+\d+[A-Za-z]*|[\u4e00-\u9fff]{2,4}AI|[\u4e00-\u9fffA-Za-z0-9·]{2,10}?(?=是|的|,|成立|创立|完成|。|$|近日|创始|目前|近[\d数]|超[\d数]|约\d|逾|数[千百十万亿]|[千百]?[万亿]元|(?:Pre-?)?[A-H]\d?\+*轮|天使|种子轮|新一轮|战略融|\d|股权|新增|增资|全部|各|控股|全资)))/,
)

/** The company a stretch begins with, after what says what it is: `AI公司Mercor的股权`, `由周伯文创办的衔远科技`. */
export function companyBeginning(text: string, start: number, end: number): Candidate | null {
  let from = start
  const made = /^(?:由)?[\u4e00-\u9fff]{2,4}?(?:创办|创立|创建|创设|带队)的/.exec(text.slice(from, end))
  if (made !== null) from += made[0].length
  // “六小虎”之一的某公司.
  const among = /^[^,]{2,24}之一的/.exec(text.slice(from, end))
  if (among !== null) from += among[0].length
  const head = text.slice(from, Math.min(end, from + 44))
  const what = kindFirst.exec(head)
  if (what !== null) from += what[0].length
  const hit = START.exec(text.slice(from, end))
  if (hit === null) return null
  const name = hit[1] ?? hit[2] ?? ''
  const at = from + hit[0].indexOf(name)
  return weighed(text, at, at + name.length, what === null ? 1 : 2)
}

const DEFINES =
  '(?:正式)?(?:成立|创立|创办|创建)于|可能是|无疑是|是一家|是国内|是全球|是中国|作为一家|创始人|创世人|联合创始人|董事长|总部位于|首席执行官|CEO|CTO|COO'
const defines = new RegExp(DEFINES)
const founded = new RegExp(`([\\u4e00-\\u9fffA-Za-z0-9·.&“”「」 -]{2,24}?)(?:${DEFINES})`, 'g')

/** Names that a sentence defines: `X成立于2019年`, `X是一家…`, `X创始人…`. */
export function definedIn(text: string, sentence: Piece, clauses: readonly Piece[]): readonly Candidate[] {
  const found: Candidate[] = []
  for (const clause of clauses) {
    const words = text.slice(clause.start, clause.end)
    // Few clauses do; asked first, since each letter may begin a name.
    if (!defines.test(words)) continue
    for (const hit of each(founded, words)) {
      const part = hit[1] ?? ''
      const begin = clause.start + hit.index
      const one = companyEnding(text, begin, begin + part.length)
      if (one !== null && one.name.length <= (/^[A-Za-z]/.test(one.name) ? 30 : 12))
        found.push({ ...one, weight: one.weight + 1 })
    }
  }
  // 离职后创办了甲,主打…: what somebody made.
  const made = /[创成][办立建]/.test(text.slice(sentence.start, sentence.end))
  for (const { start, end } of made ? clauses : [])
    for (const hit of each(
      /(?:(?:创[办立建]|成立)了|\d年创[办立]|创[办立](?=.{2,4}(?:科技|智能)$))[“「]?(?![了一自的于新该这那多首两几其])([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*|[\u4e00-\u9fffA-Za-z0-9·]{2,10}?)(?=[”」]|公司|$)/g,
      text.slice(start, end),
    )) {
      const begin = start + hit.index + hit[0].length - (hit[1] ?? '').length
      const one = weighed(text, begin, begin + (hit[1] ?? '').length, 2)
      if (one !== null && !one.name.includes('的')) found.push(one)
    }
  // 这家名为甲的公司: as what it is called.
  for (const hit of each(
    /(?:名为|名叫)([\u4e00-\u9fff]{2,10}?)的[\u4e00-\u9fffAI]{0,8}(?:公司|企业|平台)/g,
    text.slice(sentence.start, sentence.end),
  )) {
    const begin = sentence.start + hit.index + 2
    const one = weighed(text, begin, begin + (hit[1] ?? '').length, 2)
    if (one !== null) found.push(one)
  }
  // 正是Ommo Technologies(下称Ommo),一家空间智能技术公司: an appositive.
  const words = text.slice(sentence.start, sentence.end)
  for (const hit of each(
    /(?:^|[,。是])([A-Z][\w.&-]*(?: [A-Z][\w.&-]*)*|[\u4e00-\u9fff]{2,8}),(?:(?:是)?一家|该公司|这家公司|(?:(?:19|20)\d\d年)?(?:成立|创立|创办|总部位)于)/g,
    words,
  )) {
    const name = hit[1] ?? ''
    const begin = sentence.start + hit.index + hit[0].indexOf(name)
    const one = name.includes('公司')
      ? companyEnding(text, begin, begin + name.length)
      : weighed(text, begin, begin + name.length, 2)
    if (one !== null) found.push({ ...one, weight: Math.max(2, one.weight) })
  }
  return found
}
