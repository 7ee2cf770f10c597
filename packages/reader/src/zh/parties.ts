import { each } from '../text/each.ts'
import type { Piece } from '../text/segments.ts'
import { kindOfInvestors } from './clauses.ts'
import { namesBetween, type Listed } from './list.ts'
import { lean } from '../text/lean.ts'

/** Who put money in, by role, as one clause says it. */
export interface Parties {
  readonly leads: readonly Listed[]
  readonly others: readonly Listed[]
  readonly existing: readonly Listed[]
  readonly advisers: readonly Listed[]
}

export const noParties: Parties = { leads: [], others: [], existing: [], advisers: [] }

type Role = 'leads' | 'others' | 'existing' | 'advisers'

/** Verbs and nouns after a list that say what its names did; the first that fits at a place counts. */
const after: readonly (readonly [RegExp, Role])[] = [
  [
    /(?:在[^,、]{1,6}中)?(?:(?:则|均|也|都)?以(?=[^,]{0,6}顾问(?:的)?身份))?(?:连续|持续|继续|长期|均|都|仍)*(?:为[^,、]{2,16}(?:提供|担任))?(?:担任|作为|出任|任|为|系|是)?(?:了)?(?:公司|其|企业|(?<=任)[^,、]{2,16}(?=的|独家))?(?:本轮|此轮|该轮|此次|本次)?(?:融资)?(?:的)?(?:长期|首席|联合)?(?:独家)?(?:(?:融资|财务|投融资)(?:财务)?顾问|财顾)/,
    'advisers',
  ],
  [
    lean(
      /(?:联合|共同|独家|战略|牵头|操刀|出手|率先|带头|亲自|挂帅|重[仓注]|继续|加[码注]|主动|作为|担任|做|成?(?:为|是|系)(?=(?:本轮|此轮|该轮|其|此次|本次)?(?:融资|投资|募资)?(?:的)?(?:联合|独家|唯一)?领投(?:方|机构|人))|(?:为|是)(?=本轮|此轮|该轮))*(?:(?:本轮|此轮|该轮|此次|本次)(?:融资|投资|募资)?)?(?:的)?(?:联合|共同|独家)?(?:领投(?:方|机构)?(?!(?:方|机构|投资方)?(?:主要)?(?:分别)?(?:还|均)?(?:为|是|包括|包含|有|含|:))|领衔(?:投资)?(?!的(?![^,完获拿宣]{0,12}(?:[融投]资|轮|财团|机构)))|牵头(?:投资|了)?(?=$|[,;、本此该这]|的[^,]{0,16}(?:投资|融资|轮))|[领带](?:头|领)(?:投资)?(?=$|[,;])|领军(?!的)|(?:是|为|系)(?:本轮|此轮|该轮|新一轮|其)(?:融资)?的主要投资(?:者|方|人)(?=$|[,;])|主导(?:了|投资)?(?=本轮|此轮|该轮|融资|$|[,;]))/,
    ),
    'leads',
  ],
  [
    /(?:持续|继续|再次|再度|超额|大额|大手笔|大幅|大比例|连续[两二三四五]?[轮次]?|多轮|全部|均|坚定|进一步|追加)*(?:(?:增加|加大)(?:了)?投资|加注|加码|追投|追加投资|追加|增持(?!计划)|增资(?!后|扩股)|认购超额|超额认购)|(?:持续|继续|再次|再度|坚定|大力|一路)(?:押注|支持|力挺|看好|投资)(?=$|[,;])/,
    'existing',
  ],
  [
    /(?:继续|持续|超额|再次|再度|共同|联合|跟随|联袂|追随|一同|随之|同步|纷纷|一并|陆续|悉数)*(?:(?:作为|担任|为|是|系)(?=(?:跟投|参投)(?:方|机构|人)))?(?:跟投|参投|跟进投资|跟进|跟了(?:一部分|一点|一些)?)/,
    'others',
  ],
  [
    /(?:共同|联合|携手|联手|独家|战略|合计|超额|足额|全额)(?:领衔)?(?:参与)?(?:投资|注资|出资|完成|认购|入股|组成)(?!人|者|方|机构|部|平台|集团|公司|控股|有限|的(?:企业|公司|合资)|组建|[成设创]立|创办|打造)|独投|独家投了/,
    'others',
  ],
  [
    /(?<!未|没有?|不)(?:共同|联合|均|也|都|亦|悉数|一起|积极|继续)*(?<!未|没有?|不)参与(?:了)?(?:到)?(?:本轮|此轮|该轮|本次|此次|其中|这轮|投资|融资|增资|认购|跟投|了)|(?<!有)(?:共同|联合|继续|持续|均|也|都)*参与(?=$|[,;])/,
    'others',
  ],
  [/(?<!未|没有?|不)(?:共同|联合)?(?:参与|跟投|参投)的(?=[^,;]{0,24}(?:融资|投资|轮))/, 'others'],
  [/(?<=等[^,、;获受得]{0,8}?)(?:共同|联合|独家|战略)?(?:投资|注资|出资)(?=$|[,;])/, 'others'],
  [
    /(?:均|都|也)?(?:赫然)?出现在(?:了)?[^,]{0,8}(?:投资方?|投资人|股东)(?:的)?(?:名单|列表|名录|行列)|(?<=等[^,;]{2,30})(?:云集|齐聚|汇聚|入围|中选)(?:于此|一堂|其中)?(?=$|[,;])|(?:悉数|纷纷|集体|双双|同时|一同)(?:入场|到场|现身|在列|下注|登场)/,
    'others',
  ],
  [
    /(?:战略|独家|联合)?(?<![向对][^,]{0,24})投资(?!者|人|方|机构|了|界|额|总|组合|最|约|近|超|逾|至|共|高|拟|将|已|也|等|与|和|及|基金|局|引导|银行|委员|有限|本(?!轮)|[领跟参])(?=[\u4e00-\u9fffA-Za-z][^,的、领跟参获完融]{1,12}?[近超约]?[\d数][\d.]*[十百千]*[万亿])/,
    'others',
  ],
  [/(?:就|便|都|均)*(?:押注|投|给)了(?=(?:其|公司)?的?(?:Pre-?)?(?:[A-H]\d?\+*|天使|种子)轮)/, 'others'],
  [/参与(?:了|到)?(?=[^,;、]{2,30}(?:轮(?:[融募]资|投资)?|[融募]资)(?:$|[,;]))(?!本|此|该|其)/, 'others'],
  [
    /(?:参与|共同|联合|独家|战略)*加持|入局|入股|新进(?=$|[,;])|成为(?:公司|其)?的?(?:新|新增|新晋)?股东|鼎力支持|加入(?:本轮|其中|投资|了)?(?=$|[,;])/,
    'others',
  ],
]

const verbs = new RegExp(after.map(([pattern]) => `(${pattern.source})`).join('|'), 'g')

const listed = /^(?:其中)?(?:还?包括|除了)/g

/** Labels before a list: `投资方包括`, `领投方为`, `由…投资`. */
const before: readonly (readonly [pattern: RegExp, role: Role, sign?: string])[] = [
  // 领投方甲,跟投方乙、丙: a label without a verb.
  [
    /^(?:本轮|此轮|其中)?(?:联合)?领投(?:方|机构)(?!和|与|及|主要|分别|则|还|均|也|仍|既|未|没|不|中(?=[还也有,]|$)|除|来自|之一|名单|阵容|为|是|系|包括|包含|有|含|:|[两三四五六][家位个])(?=[^,;]{2,40}$)(?![^,;]*(?:表示|认为|称|透露|看好|指出|负责|的))/g,
    'leads',
    '领投',
  ],
  [
    /^(?:本轮|此轮|其中)?(?:跟投|参投|投资)(?:方|机构)(?!和|与|及|主要|分别|则|还|均|也|仍|既|未|没|不|中(?=[还也有,]|$)|除|来自|之一|名单|阵容|为|是|系|包括|包含|有|含|:|[两三四五六][家位个])(?=[^,;]{2,60}$)(?![^,;]*(?:表示|认为|称|透露|看好|指出|负责|的|[领跟]投|完成|联合|持续|继续|加))/g,
    'others',
    '投',
  ],
  [
    /^(?:本轮|此轮|独家|长期)*(?:财务顾问|融资顾问)(?!和|与|及|费|仍|未|没|不|为|是|由|系|:|服务|机构|团队)(?=[\u4e00-\u9fffA-Z][^,;]{1,16}$)(?![^,;]*(?:表示|认为|称|透露|看好|指出|负责|的))/g,
    'advisers',
    '顾问',
  ],
  [/^(?:联合)?领投:/g, 'leads', '投:'],
  [/^[跟参]投:/g, 'others', '投:'],
  [listed, 'others'],
  [/领衔(?:的)?投资(?:者|方|人|机构)(?:分别)?(?:是|为|:)/g, 'leads', '领衔'],
  // 领衔本轮的是甲.
  [
    /(?:领衔|主导|牵头|挂帅)了?(?:本|此|该|这)(?:轮|次|笔)(?:融资|投资|募资|交易)?的(?:机构|投资方)?(?:是|为|有)/g,
    'leads',
  ],
  [
    /(?:联合)?领投(?:方|机构|的机构|投资方|投资机构|投资人|者)(?:主要)?(?:分别)?(?:仍|依旧|依然|还|均|共)?(?:包括|包含|为|是|系(?!统|列)|有|含|:)(?:了)?(?:[两三四五六七八九十\d]+[家位个](?:机构)?:)?/g,
    'leads',
    '领投',
  ],
  [/(?:跟投|参投|跟进)(?:本轮)?的(?:还|也|则|另)?(?:有|是|为|包括)/g, 'others'],
  [/领投(?:本轮)?的(?:主要)?(?:有|包括)/g, 'leads', '领投'],
  [/领投(?:本轮)?的?(?:是|为)(?:一[家个位][^,;、]{0,24}?(?:—+|基金|机构))?/g, 'leads', '领投'],
  [
    /(?:参与|参加)(?:了)?(?:(?:本轮|此轮|该轮|本次)(?:投资|跟投|融资|认购)?的|(?:投资|跟投|融资|认购)的|的(?=[^,;]{0,10}(?:包括|包含|为|是|有)))(?:还|亦|也|其他|其它|其余|投资者|投资人|机构|公司|企业|投资方|有)*(?:包括|包含|为|是)?(?:了)?/g,
    'others',
  ],
  [
    lean(
      /(?<!历史|此前|过往|早期|过去)(?:(?:本轮|此轮|本次|其他|其它|其余|新增|新|参与|产业|财务|战略)*(?:投资方|投资人|投资者|投资机构|资方|出资方|参投方|跟投方|[跟参]投者|出资机构|出资[人者](?=为|是)|跟投阵容|参与方|参与者|参与机构|跟投机构|参投机构|新股东|投资阵容|融资方|认购方))(?:主要|阵容)?(?:分别)?(?:还|也|则|亦)?(?:包括|包含|含括|囊括|为|是|系|有|含(?!括)|来自|既有|既包括|既包含|:)(?:了)?(?:[两三四五六七八九十\d]+[家位个](?:机构)?:)?/g,
    ),
    'others',
  ],
  [/(?:老股东|现有股东|原股东|既有股东|跟投老股东)(?:主要)?(?:包括|包含|为|有|含|:)(?:了)?/g, 'existing', '股东'],
  [/(?:财务顾问|融资顾问|FA)(?:机构)?(?:为|是|由|系|:)/g, 'advisers'],
  [/(?:引入|引进|迎来|新增(?!股东(?:包括|为|有))|吸引(?!资本的|投资[人方者]的))(?:了)?/g, 'others'],
  [/(?:还|也|更|亦)?(?:赫然|罕见)?(?:出现|闪现|有)了?(?=[^,;]{2,60}(?:等[^,;]{0,10})?的身影)/g, 'others', '身影'],
  [/(?:投资[方人者]?|股东|资方)(?:名单|阵容)?[上中里][^,;]{0,4}(?:出现|现身|有|多)了?/g, 'others'],
  [
    /^资金来自(?:于)?|^(?:分别|均|都)来自|^来自(?:于)?(?![^,;]*(?:公司|企业|创企|厂商|完成|获|拿下|募|筹|宣布|融资))|(?:出手|下注|押注)的(?:还|则)?(?:是|有|为|包括)|股东新增|新增股东(?:为|有|包括|包含)?/g,
    'others',
  ],
  [/^(?:既有|也有|还有|亦有|也包括|还包括)(?=[^,;]*(?:投资人|[资业]方|机构|股东|资本|基金)$)/g, 'others'],
]

/** `获红杉、高瓴等投资`, `由软银投资`, `从A和B处获得`: a list framed on both sides. */
const framed: readonly RegExp[] = [
  /(?<![\u4e00-\u9fff]理)由([^,;]{2,120}?)(?:等[^,;]{0,10}?)?(?:共同|联合|独家|战略|全额)?(?:投资|出资|注资|认购|组成|构成|支持)(?=$|[,;]|的[^,;]{0,16}(?:轮|融资))/g,
  /^([^,;]{2,40}?)(?:已于近日|已经?|近日|日前|正式|宣布|分别|还|也)*(?:对|向)(?!方|外)[^,;]{2,20}?(?:(?:进行|追加|完成|提供)了?[^,;]{0,16}(?:投资|注资)|(?:投资|注资|投入)了?[近超逾约]?[\d数][\d.]*[十百千]*[万亿](?:美元|欧元|港元|元|人民币)*)(?=$|[,;])/g,
  // 甲完成对乙近亿元的C轮投资: who pays stands first.
  /^([^,;]{2,40}?)(?:已于近日|已经?|近日|日前|今日|正式|宣布|官宣|联合|共同|独家|领衔)*完成了?(?:对|向)[^,;]{2,60}?(?:投资|注资|增资)(?=$|[,;])/g,
  // 甲近日以3亿美元入股乙: who pays stands first.
  /^([^,;以]{2,30}?)(?:近日|日前|已|宣布)*以(?:[近约逾]|超过?)?(?:[\d数]|[百千]?[万亿])[^,;]{1,12}(?:入股|战略投资|投资|增资)(?!者|人|方)(?=[^,;])/g,
  // 本轮投资人甲是某公司创始人: who it was, and then what they are.
  /^[本此该这][轮次笔](?:独家)?投资[人方者]([\u4e00-\u9fff·]{2,10}|[A-Z][\w.& -]{2,30})[是为](?:某|一[家位名]|国内|知名)/g,
  /(?:获得?(?:了|到)?)(?!了?来自)([^,;]{2,40}?)投资的(?![^,;]*投资$)(?=[\d数近超约逾过]|(?:Pre-?)?(?:[A-H]\d?\+*|天使\+*|种子)轮)/g,
  lean(
    /(?:获得了|获得?|再获|连获|喜获|斩获|拿下了?|收获了?|喜提|拿到了?|得到了?|受到|接受了?|引入了?)([^,;]{2,100}?)(?:等[^,;]{0,18}?)?(?:的)?(?:(?<![数百千\d.,近超])(?:[近超约逾过]|超过|接近|至少)?(?:新?台币|人民币)?(?:[\d.,]+|数|[百千]|[一二两三四五六七八九十]+(?=[百千万亿]))*[余多]?[十百千]*[万亿][余多]?(?:级|美元|港元|港币|新?台币|欧元|元|人民币|美金){0,3})?(?:的)?(?:独家)?(?:Pre-?)?(?:[A-H]\d?\+*轮|天使\+*轮|种子\+*轮|(?:最?新一|首)轮|战略轮)?(?:共同|联合|独家|战略|天使|股权|重磅)?(?:投资|注资|出资|青睐|加持|押注|增资|入股|融资|战投)(?!人|方|部|局|本(?!轮)|银行|委员|引导|机构|者|经理|总监|创业|基金|集团|公司|控股|管理|有限|平台|的|等|[、和与及]|[领跟参]投)/g,
  ),
  // 2024年获甲资本A轮.
  /获得?了?([^,;\d]{2,24}?(?:资本|创投|基金|投资|集团))的?(?:[近超约逾]?[\d数千百亿][^,;的]{0,8})?(?:Pre-?)?(?:[A-H]\d?\+*|天使\+*|种子)轮(?=$|[,;])/g,
  /(?:获得?|拿到|得到|收到)了?来自([^,;]{2,60}?)(?:等[^,;]{0,8})?的(?=[^,;的]{0,6}[\d数][^,;]{0,8}(?:元|币|金))/g,
  /(?:从|^自(?=[^,;]{2,100}等))([^,;]{2,100}?)(?:处|那里|手中|等[^,;、]{2,6})?(?:就|便|已|共|一共|合共)*(?:获得|获|筹得|融得|募得|融到|筹集|募集|筹到|募到)/g,
]

/** Words that promise a list of who put money in, in the clauses before. */
const promised =
  /(?:(?:参与|[跟参]投)[^,。]{0,14}的[^,。]{0,30}(?:机构|[者人方]|企业|公司),|投资[人方者](?:名单|阵容)[^。没未]{0,120}[,-])$/

/** Words that make a list one of shareholders at large and not of this round. */
const soFar = /至此[^,]{0,12}(?:投资方|股东)(?:阵容)?[^,]{0,6}(?:涵盖|包括|覆盖|集齐|汇聚|囊括)了?/
/** Words by which a list is of shareholders or backers at large. */
export const notThisRound =
  /(?:股东阵容|股东名单|股东结构|(?<!新增|新)股东包括|股东涵盖|历史投资[方人者]|历史股东|过往投资方|此前投资方|早期投资[方者人]|此前的?投资方|至此|曾获|曾投|累计获|背后股东|[背身]后(?:既|还|也|都)?(?:站[着著了满]|集结|云集|有着)|先后(?:获得?|得到|拿到)(?![^,]*轮)|已投|被投|投资组合|投资过|参与过)/

/** A role that stands in brackets behind a name. */
const noted = /\((?:联合)?(?:领投|跟投|参投|老股东|现有股东|原股东)(?:方)?\)/g

/** 甲对乙进行战略投资: into whom it went, behind who paid. */
const toward = /(?<=[^,、]{2,24}) ?(?:向|对) ?[^,、;和与及]{2,24}?(?:进行|完成|作出|做出)?(?:了)?(?:一笔)?$/

/** 甲、乙等老股东: that they held shares before is said behind their names. */
const oldBehind = /(?:等|在内的)(?:[^,、]{0,6})(?:老股东|现有股东|原股东|既有股东|早期投资方|老投资方)/

const startOfList = (words: string, to: number, from: number): number => {
  const head = words.slice(from, to)
  // 在甲领投的B轮融资中筹集…; 在甲的领投下.
  const within = /^的?(?:联合|共同|独家)?领投[的下]/.test(words.slice(to, to + 5))
    ? Math.max(head.lastIndexOf('在'), head.lastIndexOf('由'), head.search(/(?<=.{2})以(?!色列|及)[^以]*$/))
    : -1
  // The last 由, 获 or label before a verb opens its list.
  const hit =
    /^.*(?:(?<!理|自|缘|任)由(?!于)|(?<!荣)(?:再|已|曾|并|近日)?获得?(?:了)?(?=[^得])|拿下了?|斩获|收获|喜提|拿到了?|得到了?|接受了?|引入了?|(?:本轮|此轮|该轮|本次|此次)(?:[^,;]{0,8}?(?:融资|投资))?|完成(?:了)?(?:由)?(?=[^了轮]{2,24}$)|包括|[曝爆传]出|融资款|融资中(?![华国信金科关东建])|中,|获悉)/.exec(
      head,
    )
  return from + Math.max(within + 1, hit === null ? 0 : hit[0].length)
}

/** The investors and advisers that a clause names; `from` is where its list may begin (a clause before, at the most). */
export function partiesIn(text: string, clause: Piece, from: number, labelled = false): Parties {
  const plain = text.slice(from, clause.end)
  // 禾田资本(领投)、青禾创投: a role in brackets is the one name's, and no verb of the list.
  const words = plain.replace(noted, (hit) => '\u00a0'.repeat(hit.length))
  const found: Record<Role, Listed[]> = { leads: [], others: [], existing: [], advisers: [] }
  const taken: { start: number; end: number }[] = []
  const free = (one: Piece): boolean => !taken.some((had) => one.start < had.end && one.end > had.start)
  /** The names that the list before brought. */
  let latest: readonly Listed[] = []
  const add = (role: Role, start: number, end: number): void => {
    const fresh: Listed[] = []
    latest = fresh
    // 甲领投和乙跟投的…: the sign that joins two verbs is no part of a name.
    const joint = start > from ? /^(?:和|与|及|以及|、)(?=[^,]{2})/.exec(text.slice(start, start + 4)) : null
    const joins = joint !== null && /[领跟参]投(?:了)?$/.test(text.slice(from, start)) ? joint[0].length : 0
    for (const one of namesBetween(text, start + joins, end)) {
      if (!free(one)) continue
      taken.push(one)
      fresh.push(one)
      const held = one.existing || oldBehind.test(text.slice(one.end, end))
      found[role === 'others' && held ? 'existing' : role].push(one)
    }
  }
  for (const hit of each(noted, plain)) {
    const head = /[^,、;:]{2,24}$/.exec(plain.slice(0, hit.index))
    const role = /领投/.test(hit[0]) ? 'leads' : /老|现有|原/.test(hit[0]) ? 'existing' : 'others'
    if (head !== null) add(role, from + head.index, from + hit.index)
  }
  // 产业方:甲、乙: a kind of investors, and who they are.
  const colon = words.indexOf(':')
  if (colon > 1 && kindOfInvestors(words.slice(0, colon)))
    add(/老|现有|原/.test(words.slice(0, colon)) ? 'existing' : 'others', from + colon + 1, clause.end)
  for (const [label, role, sign] of before)
    for (const hit of sign === undefined || words.includes(sign) ? each(label, words) : []) {
      const at = from + hit.index + hit[0].length
      const rest = words.slice(hit.index + hit[0].length)
      // 参与本轮的均为战略投资者,包括甲、乙; 投资人名单不短,除了甲,还包括乙: whom the words before promise.
      if (label === listed && !promised.test(text.slice(Math.max(0, from - 150), from))) continue
      // 引入 opens a list only where it says as what: …作为股东, …等投资方.
      if (
        role === 'others' &&
        /^(?:引入|引进|迎来|新增|吸引)/.test(hit[0]) &&
        ((!/(?:股东|投资|战投|资本|基金|机构)/.test(rest) &&
          !/(?:[跟领参追]投|加[码注]|增持)[,;]?\s?[并且同时还又也新]*$/.test(
            text.slice(0, from + hit.index).slice(-16),
          )) ||
          /的?(?:目光|关注|注意|兴趣)/.test(rest))
      )
        continue
      // 投资方包含来自甲和乙的天使投资人: where they come from names none of them.
      if (
        role === 'others' &&
        /^(?:了|有)?(?:多[位名]|数[位名]|[一二两三四五六七八九十\d]+[位名])?来自[^,;]{2,40}的[^,;、]{0,8}投资[人者]/.test(
          rest,
        )
      )
        continue
      const stop = rest.search(
        /(?:领投|跟投|参投|共同投资|联合投资|担任|[;]|,(?:并|同时|也|还)*获|加[码注]|追[投加]|增持)/,
      )
      // 投资方有甲、乙等,丙担任财务顾问: the last of them is of the verb.
      const cut = stop < 0 ? -1 : rest.lastIndexOf(',', stop - 1)
      add(role, at, stop < 0 ? clause.end : at + (cut > 0 ? cut : stop))
    }
  const all = soFar.exec(words)
  if (all !== null) add('others', from + all.index + all[0].length, clause.end)
  else if (
    !labelled &&
    notThisRound.test(words) &&
    !/(?:继续|持续|再次|再度|超额)[^,]{0,4}(?:参与|[跟参追]投|加[注码]|支持|押注|加持)|(?:加[注码]|追[投加]|增持|加持|跟投|追加投资|超额认购)$/.test(
      words,
    )
  )
    return noParties
  let last = 0
  for (const hit of each(verbs, words)) {
    const role = after[hit.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? 'others'
    // 甲跟投并担任独家财务顾问: both of one.
    const [twice] = latest.length === 1 && last > 0 ? latest : []
    if (
      twice !== undefined &&
      (role === 'advisers' || found.advisers.includes(twice)) &&
      /^(?:并|且|同时|也|兼|参与)+$/.test(words.slice(last, hit.index))
    ) {
      found[role].push(twice)
      last = hit.index + hit[0].length
      continue
    }
    const begin = startOfList(words, hit.index, last)
    const into = role === 'others' || role === 'existing' ? toward.exec(words.slice(begin, hit.index)) : null
    add(role, from + begin, from + (into === null ? hit.index : begin + into.index))
    last = hit.index + hit[0].length
  }
  for (const frame of framed)
    for (const hit of each(frame, words)) {
      const list = hit[1] ?? ''
      if (/领投|跟投|参投|担任|顾问/.test(hit[0])) continue
      const at = from + hit.index + hit[0].indexOf(list)
      add('others', at, at + list.length)
    }
  return found
}
