import { runOf } from '../text/ending.ts'
import { codesOf } from '../text/letters.ts'
import type { Piece } from '../text/segments.ts'
import { lean } from '../text/lean.ts'

/** A name in a list, and whether the words before it said that it held shares already. */
export interface Listed extends Piece {
  readonly name: string
  readonly existing: boolean
}

const OLD =
  '参与(?:了|过)?(?:前|此前|上|早前|之前|过往)[几两三数多]?轮(?:融资|投资)?的|(?:天使|种子|[A-H]\\d?\\+*|上一?|前一?|前几)轮(?:的)?(?:投资方|领投方|投资人|股东|投资者)|老股东(?:也|均|都|悉数|没有缺席)*|现有股东|(?:现有|既有|原有|此前|早期)(?:的)?投资(?:者|方|人|机构)|原股东|原有股东|既有股东|现有投资方|现有投资人|老投资方|原投资方|存量股东|早期股东|上轮股东'
const old = lean(new RegExp(`(?:${OLD})`))

/** What stands before a name and is none. */
const lead = lean(
  new RegExp(
    `^(?:(?:公司|该公司|企业)(?:的)?(?=${OLD})|[^,、\\s]{2,16}(?<!在内)的(?=${OLD})|[两三四五六七八九十\\d]+[位家名](?:主要)?(?=${OLD})|主要(?=${OLD})|(?:PE|VC|私募|国际化|市场化|政府引导)基金(?=[\\u4e00-\\u9fffA-Za-z]{3})|国际化(?=[\\u4e00-\\u9fff]{4})|(?:国际|国内|中国|海外)(?=(?:战略|产业|财务)?(?:投资方|投资机构))|了(?=[\\u4e00-\\u9fffA-Za-z]{3})|[\\s"“”‘’'「」『』·—–-]|${OLD}|例如|譬如|除了?原?(?=股东)|形成了?|如(?=[\\u4e00-\\u9fff]{2}(?:资本|国资|创投|基金|投资))|加上此前|(?:全资|控股|旗下)(?:子公司|孙公司)|子公司|(?:其?旗下的?|[长期战略产业合作]*伙伴)(?=[\\u4e00-\\u9fffA-Za-z]{3})|加上|另外|此外|在(?=[\\u4e00-\\u9fffA-Za-z]{2,8}(?:资本|创投|基金|投资)$)|(?:A股|港股|美股|科创板|创业板|北交所|新三板|主板)(?:上市)?(?:公司|企业)|(?:(?:19|20)\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?|除了?(?=[\\u4e00-\\u9fffA-Za-z]{3})|由|之后|此后|随后|后来|还有|另有|以及|其中|包括|包含|来自于?|引入了?|引进了?|获得了?|再获|吸引了?|得到了?|本轮|该轮|此轮|此次|本次|融资|资金|则|并|也|且|共同|知名|头部|一线|顶级|顶尖|著名|新股东|新投资[方者人]|新增投资方|产业(?:投资[方人者]|方|资本)|新进(?:投资方|股东|机构)|新引入的?|(?:战略|财务)投资[方者]|战略方|个人投资者|个人天使投资人|(?![\\u4e00-\\u9fff]?[联体关]系)[\\u4e00-\\u9fff]{2,3}系(?![统列])(?=[\\u4e00-\\u9fff]{3,})|[\\u4e00-\\u9fff]{0,3}主权(?:财富)?基金(?=[\\u4e00-\\u9fffA-Za-z]{2})|(?:本地|知名)?家族办公室(?=[\\u4e00-\\u9fffA-Za-z]{2})|(?:C?VC|风投|投资)部门(?=[A-Z\\u4e00-\\u9fff])|产业基金(?=[\\u4e00-\\u9fffA-Za-z]{3})|创投(?=[A-Z])|(?:多元化|增长|成长|风险|产业)+基金(?=[A-Z])|[既也还更]有(?!股东|投资)|基金(?=[A-Z]|(?!会|管理|公司|投资)[\\u4e00-\\u9fff]{4})|(?:美国|日本|韩国|新加坡|德国|法国|英国|印度|以色列|加拿大|瑞士|中东|欧洲|[硅矽]谷)(?=(?:创投|风投)?[A-Z][A-Za-z.& ]+(?:$|共同|联合|等|领投|跟投))|国资(?:平台|机构)|国有资本|上市公司|龙头企业|(?:行业|产业)龙头|(?:科技|产业|互联网)巨头|投资机构|投资方|投资人|资方|机构|股东|美元基金|人民币基金|市场化机构|风投机构|风险投资机构|个人投资人|天使投资人|知名投资人|老?(?:朋友|好友|同事|搭档|同学)(?=[\\u4e00-\\u9fff]{2,4}(?:$|[等与和]))|演员|歌手|影星|球星|艺人|[青年连续]*(?:企业家|创业者)|自然人|专业投资机构|[中里]有|有|(?:全部|全|均|都|主要)[为是]|为|是|:)+`,
  ),
)
/** What follows a name and is no part of it. */
const tail = runOf(
  '再出资|出资|率先|重注|阶段性|全程|早前|早先|先前|共同|联合|独家|战略|联手|携手|合力|接棒|联袂|齐力|分别|均|都|也|亦|则|还|相应|积极|主动|踊跃|继续|持续|再度|再次|又|进行|选择|决定|随后|随即|之后|同步|刚刚|领衔|同样|宣布|官宣|大幅|重磅|双双|双|个人|先后|相继|陆续|接连|悉数|全部|跟进|一同|一道|出手|超额认购|多轮|同比例|等比例|顺利|一起|大比例|大力|坚定|追加|领先|本轮|此轮|该轮|各|共|多方',
  lean(
    /[\s"“”‘’'「」『』]|(?:[近约超逾]|超过)?(?:新?台币|人民币)$|(?<=[\u4e00-\u9fffA-Za-z]{2})[近约超逾]?\d[\d,.]*[余多]$|(?<=.{2})组成$|(?<=.{2})以$|等(?![\u4e00-\u9fff]{1,2}$(?<=等候)|(?:研究|教育)(?<=高等..)).*|在内的?.*|(?:超额|满额|足额)(?:或(?:超额|满额|足额))?|连续(?:第?[两二三四五六多])?[次轮]?|按照?(?:出资|持股)?比例|[两三四五六]大[\u4e00-\u9fff]{2,6}(?:的?身影)?$|(?<=.{2})(?:这|共|等)?[两三四五六七八九十\d]+[家位个支](?:[^,、]{0,12}(?:机构|国资|公司|企业|基金|资本|投资人|投资者|投资方|股东|巨头|平台|集团))?$|(?:风投|风险投资|创投|投资)?机构$|作为.*|(?:则|则是)?(?:在|于)?(?:19|20)\d\d年.*$|(?<=.{2})同样$|(?<=资本|创投|基金|投资|集团|科技)(?:传|已?(?:表态|承诺))$|(?<=资本|创投|基金|投资|国资|产投|集团)投资$|(?<=[也亦均都还又仍])在$|为(?:其|公司)?(?:战略|产业|财务)?投资[者方人]$|提供$|的?(?:近|约|超|逾|超过)?[\d.]*[\d数][十百千]*[万亿].*$|(?:成)?为(?:公司|其)?(?:新)?(?:增)?股东$|(?:是|正在?|也|均|据悉|据传)*(?:考虑|有意|打算|计划|商谈|洽谈|商讨|谈判|接触|寻求|准备)$|的(?:战略|天使|股权|追加)?(?:投资|注资|融资|加持|支持|青睐|助力)$|(?<=.{2})的(?:身影|名字|参与)?$|(?<=[\u4e00-\u9fffA-Za-z]{2})(?:罕见|意外|同时|不约而同|坚定|持续|积极|再次|低调|悄然|首次)地?$|(?<=.{2})(?:拟|将)?(?:以|花|[出斥耗]资|豪掷)(?:自有资金|现金|人民币|美元|[近约超逾]?[\d数]).*$|(?<=[^将拟或]{2})(?:将|或将|拟|有意|计划|已|曾|此前)$|\([^()]{2,6}\)?$/,
  ),
)

const generic = lean(
  /^(?:[\d一二三四五六七八九十]|知名|头部|一线|顶级|顶尖|著名|国内外?|海内外|海外|境外|国际|全球|产业链?|战略|财务|现有|原有?|老|长期|耐心|[多数几]家|若干|[多数]位|诸多|众多|一众|一批|某|各|家|位|个|美元|人民币|国有|国家队|[央国]企|[一这]笔|技术|产品|业务|商业化?|服务|模式|创新|升级|研发|迭代|发展|落地|拓展|建设|推广|应用|场景|政府|地方|市场化|互联网|科技|大型|上市公司|智能制造|具身智能|机器人|人工智能|大模型|汽车|半导体|芯片|消费|金融|硅谷|中国|美国|东南亚|欧洲|日本|市场|财团|战投|深耕|的|上下游|龙头|行业|领域|专业|家族|办公室|个人|天使|早期|投资|风险|风投|创业|机构|企业|公司|基金|资本|股东|投资人|投资者|方|资金|大厂|巨头|联合|其他|其余|等|平台|团队|创始人|管理层|员工|高管|有限合伙人|合作伙伴|交叉|以及|生态|伙伴|核心|重要|主要|外部|潜在|匿名|[未不]具名|重量级|明星|背景|前|电商|云计算|新能源|[多数]个|巨额|大额|高额|重磅|豪华|强大|亮眼|[中外内港民国]资|民营|国家级|[省市区]级|VC|PE|之一|开发|主流|绝大部分|绝大多数|大部分|多数|全体|全部|所有|本体|子公司|母公司|旗下|及|和|与|类|型|级|顾问|独家|阵容|名单|社会|银行间|包括|在内|合作方|协同|伙伴们|双方|投资机构们|本轮|此轮|新|跨国|地区|主权|财富|专项|新进|新增|新引入|链主|及其|相关|私募|股权|主体)+$/,
)

/** Whether words are no name of anybody in a list. */
export const isNobody = (words: string): boolean => generic.test(words) || bad.test(words)

/** Whether words only say of what kind somebody is. */
export const isGeneric = (words: string): boolean => generic.test(words)

const bad = lean(
  /^[队的]|^Pre-?$|.合伙人$|^(?:具[备有]|拥有)|^.{2,3}财团$|^(?:全程|阶段性)$|唯一|市政府$|^主导$|^除此|^与此|^(?:选择|一起|方面)|基金带$|^(?:[近约超逾过]新|得了)$|^(?:[近约超逾]|超过)?(?:新?台币|人民币|港币|港元|美元|美金)$|^[两三]?部分|^同一|^(?:前者|后者|二者|两者)$|^(?:创投|风投|私募股权|超过|近|约|逾|至少)$|投资项目|公告$|议案$|更多|后续|将有|站稳|注册资本|(?:巨头|龙头|引导基金群|之一)$|横跨|[纪记]录|堪称|的(?:开发|研发|研究|建设|设计)$|^[\d数几多两三四五六七八九十百千]+(?:次|笔)?$|最[大高]|单笔|^(?:亦|也|均)?积极$|身份$|^首次$|并非|签署|签订|[两三四五六][大家位]|[多数]名|^(?:新加坡|日本|韩国|德国|法国|英国|印度|香港)$|^(?:拟|将)?以$|^总投资$|(?:资方|产业方)$|^今年|^(?:规模|金额|总额)|^[数近超约几百千万亿]+$|(?:有望|背景|愿意|机会|参与|可以|需要|应该|(?<!新)希望|能够|关注|布局|寻找|领域|一线|知名|头部|顶级|^某|相关的|缺席|^[一两几多数][家位支只个](?!名为).*(?:基金|机构|公司|企业|资本|财团|投资者|投资人|国资|巨头|大厂|高管|创始人|合伙人|人士|大佬|企业家|科学家|教授)$|[多数]家|若干|(?<!金)融资|[领跟参]投|完成|获得|宣布|估值|募资|用于|成立|研发|近日|日前|据悉|轮|表示|认为|发布|推出|此外|同时|其中$|创始人|董事长|CEO)|^(?:我们|我司|我方|本基金|公司|该|此|这|那|其|并|而|但|从|在|对|将|把|被|已|曾|又|也|以|用(?!友))(?!投|创|资|利|来|泰|容)|[?!。]|^(?:近|约|超|逾|过)\d|[百千万亿](?:级|[美港欧日韩新]?元|人民币|美金|英镑|卢比)|级美元/,
)

const word = /^(?:[\u4e00-\u9fffA-Za-z\u00c0-\u024f0-9·.&'+ -]|(?<=[A-Z])\/(?=[A-Z]$))+$/

/** Where a name begins behind words that say whose it is. */
function behindOwner(text: string, start: number, to: number): number {
  let from = start
  // 甲基金管理的某产业基金二期: the money is of the second.
  const run = /^[^,、]{2,20}(?:管理|发起设立|发起|设立|运营|组建|成立)的(?=[^,、]{2,}(?:基金|资本|期)$)/.exec(
    text.slice(from, to),
  )
  if (run !== null) from += run[0].length
  // 专注机器人的风投机构甲, 某人去年创立的甲资本: the firm, behind what is told of it.
  const told =
    /^[^,、]{3,}(?<!美|在内)的(?:[\u4e00-\u9fff]{0,4}(?:基金|机构|公司|投资[者人]|孵化器|加速器|风投)(?=[^\s]{2,})|(?=[^,、的]{2,}(?:资本|创投|投资|[A-Za-z])$))/.exec(
      text.slice(from, to),
    )
  if (told !== null) from += told[0].length
  const place = /^[\u4e00-\u9fff]{2,5}(?<!在内)的(?=[^\s]{2,})/.exec(text.slice(from, to))
  if (place !== null) from += place[0].length
  const words = text.slice(from, to)
  const under =
    /^[^,、]{2,20}(?:旗下(?:的?(?:投资)?基金(?=[A-Z“「]|[\u4e00-\u9fff]{3,}$))?的?|(?<=[集财]团|控股)体系[内中]?的?|控股的)(?=[^\s]{2,})/.exec(
      words,
    )
  // 甲集团旗下产业基金: of no name of its own.
  const rest = under === null ? '' : words.slice(under[0].length)
  if (/(?:基金|平台|主体)$/.test(rest) && (generic.test(rest) || /^(?:成长|并购|引导|科创)/.test(rest))) return from
  if (under !== null && !/旗下(?:基金(?![A-Z“「]|[\u4e00-\u9fff]{3,}$)|公司|投资(?!基金[A-Z“「])|资本)/.test(words))
    from += under[0].length
  return from
}

/** The name in a piece of a list, without what stands around it; null where the piece names nobody. */
export function nameIn(text: string, start: number, end: number): Listed | null {
  let from = start
  let to = end
  const given = text.slice(start, end)
  const existing = old.test(given)
  // What only these words begin need not be looked for without them.
  const owned = /的|旗下|控股|体系/.test(given)
  // 深具行业经验的“甲基金”: the name is what is quoted.
  const quoted = /(?<=.)[“"「『]([^“”"「」『』]{2,30})[”"」』]\s*$/.exec(text.slice(from, to))
  if (quoted !== null) from += quoted.index
  // 甲、乙两大运营商身影: how many they are.
  const many = /[两三四五六]大(?<=.{4})[\u4e00-\u9fff]{2,8}$/.exec(text.slice(from, to))
  if (many !== null) to = from + many.index
  // 甲集团旗下的创投部门: whose it is.
  const arm = owned
    ? /(?<=[^,、]{2})(?:旗下的?|的)(?:企业|战略|风险|产业)?(?:投资|[风创战]投)部门?$/.exec(text.slice(from, to))
    : null
  if (arm !== null) to = from + arm.index
  // Only behind another name of the list: what opens one may be a word.
  if (/[、和与及]/.test(text.charAt(from - 1)) && oddly.test(given)) return { name: given, start, end, existing }
  const front = lead.exec(text.slice(from, to))
  if (front !== null) from += front[0].length
  const [begin, close] = [from, to]
  if (owned) from = behindOwner(text, from, to)
  const what =
    /^[\u4e00-\u9fff]{2,24}(?:上市公司|企业(?!家)|厂商|服务商|制造商|供应商|运营商|巨头|巨擘|大厂|龙头|独角兽|投资机构|产业资本|国资平台|投资平台|服务平台|平台|品牌|基金管理人|霸主|车企|药企|(?<!有限|责任)公司)(?=[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z-])/.exec(
      text.slice(from, to),
    )
  if (
    what !== null &&
    !(/(?:国有|中小|民营|科创|上市)企业$/.test(what[0]) && text.slice(from, to).endsWith('基金')) &&
    !/^(?:基金|集团|资本|投资|联盟|家协会|管理|咨询|有限|为|等)/.test(text.slice(from + what[0].length, to))
  )
    from += what[0].length
  for (let before = -1; before !== to;) {
    before = to
    to -= tail.length(text.slice(from, to))
  }
  const again = from === begin && to === close ? null : lead.exec(text.slice(from, to))
  if (again !== null) from += again[0].length
  const person = /[人长裁官管授士师O]/.test(given) ? office.exec(text.slice(from, to)) : null
  if (person !== null) from += person[0].length
  const name = text.slice(from, to)
  if (
    name.length < 2 ||
    name.length > (/^[A-Z]/.test(name) ? 48 : 32) ||
    !word.test(name) ||
    (generic.test(name) &&
      !/^(?:(?:迭代|创新|拓展|联合|应用)(?:资本|创投|投资)|\dVC)$/.test(name) &&
      !/^(?:中国|国家(?!级)|[\u4e00-\u9fff]{1,3}[省市区])[\u4e00-\u9fff]{3,}基金$/.test(name)) ||
    bad.test(name)
  )
    return null
  if (/^(?:[\d.,]+[余多]?|[a-z]+|[a-z ]{1,8})$/.test(name)) return null
  return { name, start: from, end: to, existing }
}

const SUFFIX = /^(?:资本|投资|创投|基金|集团|控股)(?:$|等|[领跟参]投|[共联])/

/** 从容资本, 将门创投, 曾心资本: short names that begin as a word does, told by their length. */
const oddly =
  /^(?:[从由为等将曾已有获的在](?![些的关效限外])[\u4e00-\u9fff](?:资本|创投)|有赞|曾[\u4e00-\u9fff]{1,2}|vivo|\dVC)$/

/** 前某行中国区主管兼合伙人张某: the office stands before the person. */
const office =
  /^[^,、]{1,24}(?:主管|合伙人|创[始办]人|董事长|总裁|总经理|首席[\u4e00-\u9fff]{1,4}官|高管|教授|院士|工程师|C[ETOF]O) ?(?!.*(?:基金|资本|投资|创投|团队))(?=(?:[\u4e00-\u9fff·]{2,12}|[A-Z][a-z]+(?: [A-Z][\w.'-]*){1,2})$)/

const FIELD = /(?:能源|材料|制造|装备|智能|信息|技术|健康|航[空天]|化工|医药)$/
/** What a fund is for, behind the sign that joins two fields. */
const FIELDS = /^(?:[^、,]+产业(?:投资)?|[新先高转大][^、,]{1,7})基金/
/** How the name of a firm ends, behind what it is called by. */
const FIRM = /(?:资本|投资|创投|基金|集团|控股|国资|产投|科技|股份|[A-Za-z])$/
/** 椿科技, 和谐: a kind behind one character, or the other half of a word; 甲与某大学联名基金, 工业与机器人领域龙头企业甲: of one. */
const oneOnly =
  /^(?:[谐睦]|(?!深创|苏创)[\u4e00-\u9fff](?:资本|投资|创投|基金|集团|科技|股份)(?:[、,;等]|$)|[^、,;]{2,16}(?:领域|行业)[^、,;]{0,8}(?:企业|公司|商)[^、,;]{2})/
const shared = /^[^、,;和与及]{2,12}(?:联[名合]|合[作资])[^、,;]{0,4}基金/
const signs = /[、,;]|[和与及](?!(?:资本|投资|创投|基金|集团)(?:[、和与及等]|$))|以及|等(?!候)/

/** Where 和, 与, 及 divide two names and are no part of one (和而泰, 云和资本, 参与). */
function divides(text: string, at: number, from: number, to: number): boolean {
  const first = text.slice(from, at)
  const left = at - from - (lead.exec(first)?.[0].length ?? 0)
  // 宏诚与和硕: the name after the sign may begin with another.
  const skipped = /[和与及]/.test(text.charAt(at + 1)) ? 1 : 0
  const second = text.slice(at + 1, to)
  const next = second.slice(skipped).search(signs)
  const right = next < 0 ? to - at - 1 : next + skipped
  if (left < 2) return false
  const named = FIRM.test(first)
  if (right < 2) {
    // 甲资本与谦和通: the next sign is part of a name; 启沐和韵与甲资本: this one is.
    const [rest = ''] = second.slice(right + 1).split(signs)
    return /[和与及]/.test(second.charAt(right)) && (named || rest.length < 2)
  }
  // 北京新能源和低碳产业基金与甲: fields of one fund.
  if (FIELD.test(first) && FIELDS.test(second.slice(0, right))) return false
  // 上海联和投资: what stands on one side alone is no name.
  if (SUFFIX.test(second.slice(0, right))) return false
  if ((!named && oneOnly.test(second)) || shared.test(second)) return false
  const before = text.charAt(at - 1)
  return (
    !(text.charAt(at) === '与' && /[参给赋]/.test(before)) && !(text.charAt(at) === '及' && /[普涉触]/.test(before))
  )
}

/** 甲、乙等多家企业创始人: whom a list is of that names only where they are. */
export const THEIR_PEOPLE = '(?:创始人|高管|合伙人|员工|校友)'
const ofTheirPeople = new RegExp(`^等[^,、;。]{0,14}${THEIR_PEOPLE}(?:团队)?(?=$|[,;。]|[共联领跟参投])`)

/** What may part two names or end a list; a quote may hold several signs. */
const parts = codesOf('“「『、,;/-&以携联和与及等')

/** The names of a list between two offsets, in its order; once 老股东 is said, what follows in the list held shares. */
export function namesBetween(text: string, start: number, end: number): readonly Listed[] {
  const found: Listed[] = []
  let from = start
  let existing = false
  const add = (to: number): void => {
    if (to > from) {
      if (old.test(text.slice(from, to))) existing = true
      const one = nameIn(text, from, to)
      if (one !== null) found.push(existing ? { ...one, existing } : one)
    }
  }
  for (let at = start; at < end; at++) {
    if (!parts.has(text.charCodeAt(at))) continue
    const sign = text.charAt(at)
    // “甲及乙产业基金” is one name.
    if (/[“「『]/.test(sign)) {
      const close = text.slice(at + 1, at + 32).search(/[”」』]/)
      if (close > 1 && at + 1 + close < end) {
        at += close
        continue
      }
    }
    // Holdings A/S is one name.
    if (/[、,;]/.test(sign) || (sign === '/' && !/[A-Z]\/[A-Z](?![A-Za-z])/.test(text.slice(at - 1, at + 3)))) {
      add(at)
      from = at + 1
    } else if (sign === '-' && text.charAt(at + 1) === '-') {
      add(at)
      from = at + 2
      at++
    } else if (sign === '&') {
      // 甲投资&乙投资: two; A&B Capital and 甲&乙: one.
      if (/(?:资本|投资|创投|基金)& ?[\u4e00-\u9fff]{2}/.test(text.slice(at - 2, at + 4))) {
        add(at)
        from = at + 1
      }
    } else if (sign === '以' && text.charAt(at + 1) === '及') {
      add(at)
      from = at + 2
      at++
    } else if (
      /[携联]/.test(sign) &&
      at - from >= 2 &&
      end - at >= 4 &&
      /^(?:携手|联手|联合(?!创|投资|基金|资本|体|国(?!家|投|[中资])|会|利|光|电|大学|科技|医疗|生物|动力|汽车|技术))/.test(
        text.slice(at, at + 6),
      )
    ) {
      add(at)
      from = at + 2
      at++
    } else if (/[和与及]/.test(sign) && divides(text, at, from, end)) {
      add(at)
      from = at + 1
    } else if (sign === '等' && ofTheirPeople.test(text.slice(at, end))) {
      // 甲、乙等多家企业创始人: their founders, and not they.
      return []
    } else if (
      sign === '等' &&
      /^等(?:[\s,、]|$|多|知名|机构|一线|国|头部|老|新|产业|共|联|跟|参|投|基金|公司|企业|在|顶|著|人民币|美元|[\d数两三四五六七八九十])/.test(
        text.slice(at, end),
      )
    ) {
      add(at)
      // Another list may follow: 红杉等机构、老股东高瓴.
      const next = text.slice(at, end).search(/[、,;]|以及|和(?=老股东|现有股东)|及(?=老股东|现有股东)/)
      if (next < 0) return found
      at += next
      from = at + (text.charAt(at) === '以' ? 2 : 1)
      at = from - 1
    }
  }
  add(end)
  return found
}
