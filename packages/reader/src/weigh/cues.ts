/** Words that say what a name beside them does in a deal, by class. A class is what the weights know; a word is only how it is written. */
export type Cue = string

interface Lexicon {
  readonly pattern: RegExp
  readonly classes: readonly Cue[]
}

function lexicon(table: readonly (readonly [Cue, string])[], flags: string): Lexicon {
  return {
    pattern: new RegExp(table.map(([, words]) => `(${words})`).join('|'), flags),
    classes: table.map(([cue]) => cue),
  }
}

/** The first that fits at a place counts, so longer words stand before what they begin with. */
const chinese = lexicon(
  [
    [
      'media',
      '一位[^,]{0,12}(?:人士|投资人)|人士|获悉|讯(?!飞|联|石)|报道称?|消息(?:称|人士)?|知情人士|据悉|首发|独家(?=[|丨｜:])|电(?=,)',
    ],
    [
      'adviser',
      '(?:长期|首席|联合)?(?:独家)?(?:融资|财务|投融资)(?:财务)?顾问|财顾|承销商|保荐人|主承销|FA(?![A-Za-z])',
    ],
    ['manager', '管理人|普通合伙人|LP(?![A-Za-z])|有限合伙人|出资人|GP(?![A-Za-z])'],
    [
      'lead',
      '(?:联合|共同|独家)?领投(?:投资方|投资机构|投资人|方|机构|者)?|领衔(?:投资|参与|入局)?(?!的)|领军(?!的)|领头|打头|主导|领(?=[,。;、]|$|的是|了)|牵头(?:投资|方)?|主投|独投|独家投资',
    ],
    [
      'follow',
      '(?:共同|联合|持续|继续|超额|均|也)*(?:跟投|参投|跟进(?:投资)?)(?:方|机构)?|跟(?=[,。;]|$|的有|了)|合投|共投|联袂|齐聚|现身|出手(?:的)?|入场|加入|进场|站台|接盘|凑份子|(?:共同|联合|均|也|亦|积极)*参与(?:了)?(?:投资|跟投|其中)?(?:方)?',
    ],
    [
      'more',
      '(?:继续|持续|再次|超额|坚定|进一步)*(?:加注|加码|追投|追加(?:投资|了)?|增持|超额认购|再投|复投)|(?:老|现有|原有?|既有|早期|存量)股东|(?:现有|既有|原有|此前|早期|老)(?:的)?投资(?:者|方|人|机构)',
    ],
    [
      'party',
      '(?:战略|产业|财务|新增|其他|其它|其余|主要|新)*(?:投资方|投资者|投资人|投资机构|投资主体|资方|出资方|认购方|新股东|股东)(?:阵容|名单)?|参与机构|背后',
    ],
    [
      'invest',
      '(?:共同|联合|战略|合计|分别|独家|联手)*(?:投资(?=$|[,;。了的]|[\\u4e00-\\u9fff])(?!界|人|者|方|机构|局|管理|集团|控股|基金|公司|有限|促进|领|跟|参|等|和|与|及|联|共|担)|注资|出资|入股|押注|下注|加持|投了|投给|投向|投出|砸下|豪掷|认购|入局|增资|真金白银)',
    ],
    [
      'roster',
      '股东(?:阵容|名单|结构)|(?:历史|过往|此前|早期|已有)(?:的)?(?:投资方|股东)|投资组合|已投|被投(?:企业|公司)?|曾投|投资过|投资案例|合作伙伴|合作客户|客户包括|代表(?:项目|案例)',
    ],
    [
      'figure',
      '营收|收入|流水|ARR|订单|销售额|市场规模|规模(?=[约达近超将为])|产值|利润|净利|亏损|成本|预算|罚款|薪|价格|售价|单价|补贴|合同|算力(?=[订采合])|市场|用户|奖金|支出|花费|费用|产业规模|环比|同比',
    ],
    ['debt', '贷款|债券|债务|授信|借款|担保|票据|可转债|信贷|抵押'],
    [
      'fund',
      '(?:新|首|[一二三四五]|[\\d]|旗舰|人民币|美元|创投|引导|产业|母|专项|一)(?:[期支只])?基金(?!会|领|跟|参|[、和与及])|首关|终关|在管规模|管理规模|管理资产',
    ],
    ['buy', '收购|并购|买下|吞并|要约|受让|转让'],
    [
      'raise',
      '完成|获得?(?:了)?|拿下|拿到|斩获|收获|喜提|揽获|融得|融到|融了|敲定|续上|再获|吸引|引入|引进|迎来|收到|接受|募得|筹得|到账|到位|收官|落定|落槌|关掉|关了|关闭|close|交割|入账|进账|收入囊中|入袋|再进|拿钱',
    ],
    [
      'seek',
      '洽谈|商谈|谈判|磋商|商讨|接触|寻求|计划|(?<![虚模])拟(?!合|人|真)|考虑|有意|有望|打算|正在|正(?=与|就|以|进|寻)|即将|或将?(?=以|达|于|超|将|再)|预计|预期|目标(?!客|用|检|市)|接近|筹划|筹备|尚未|可望|尽调|意向|启动|开启|推进|传闻|网传|传出|据传|消息称|将(?=于|在|以|获|由|会|完)|最快|曝',
    ],
    ['announce', '宣布|官宣|透露|披露|表示|公告|公布|确认|证实|回应|指出|告诉|介绍|否认'],
    ['value', '投前|投后|估值|市值'],
    ['past', '此前|曾|去年|上一?轮|前一轮|早前|历史|过往|至此|截至|累计|总计|合计'],
    ['this', '(?:本|该|此|这)[轮次笔](?:融资|投资)?(?:资金)?|其中|由此'],
    ['use', '(?:将|主要|重点|拟)*(?:用于|投向于|投入)|助力|推动|加速(?!..(?:科技|智能|机器人)[完获宣])|帮助'],
    ['money', '融资(?:款|额|金额|规模)?|募资|筹资|募集|资金|金额|轮|投融资'],
    [
      'found',
      '(?:联合)?创始人|创立|创办|成立(?:于)?|CEO|CTO|首席执行官|董事长|总裁|创建|毕业于|出身|担任|曾任|前(?=[A-Z\\u4e00-\\u9fff]{2,8}(?:员工|高管|CEO|负责人))|高管|负责人|博士|教授',
    ],
    ['backed', '孵化|旗下|背景|系(?=[\\u4e00-\\u9fff])|控股(?!集团|有限|公司|资本)|子公司|支持'],
    ['is', '作为|包括|包含|涵盖|覆盖|分别(?:为|是)?|是一家|是|(?<!行)为(?!了)|系|含|来自|有(?=[\\u4e00-\\u9fffA-Z])'],
    ['by', '(?<!自|理|缘)由(?!于|此|来)'],
    ['from', '从(?!事|业|而|容)|自(?=[\\d])'],
    ['toward', '向|对(?!话|接|标|外|比)|给(?!予)|与其|同(?=[A-Z])'],
    [
      'kind',
      '(?:初创|创业|科技|技术|上市)?(?:公司|企业|平台|厂商|服务商|供应商|提供商|开发商|运营商|制造商|品牌|创企|独角兽|项目|团队|研发商|新秀)',
    ],
    [
      'customer',
      '合作|客户|供应|采购|使用|接入|发布|推出|产品|竞争|对标|例如|比如|如(?=[\\u4e00-\\u9fffA-Z])|包括但|除了|相比|超越|上线|模型',
    ],
    [
      'when',
      '最快|最早|继(?=[^,]{1,20}后)|近日|日前|今日|昨日|今天|昨天|近期|最近|\\d{4}年|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|上周|本周|下周|下月|目前|同时|随后|此外|另外|除此之外|与此同时',
    ],
  ],
  'g',
)

const english = lexicon(
  [
    [
      'media',
      'according to|told|reported(?! to)|reports?|sources?|said|says|(?:has |have )?learned|Reuters|Bloomberg|TechCrunch|CNBC',
    ],
    ['adviser', 'advis[eo]rs?|advised|counsel|underwriters?'],
    [
      'lead',
      'co-?leads?|co-?led|leads?|led|leading|spearhead\\w*|anchor(?:s|ed|ing)?|headed|fronted|lead investors?|top cheque|biggest check',
    ],
    [
      'more',
      '(?:existing|returning|previous|current|earlier|prior|early) (?:investors?|backers?|shareholders?)|follow(?:ed|ing)[ -]on|re-?upped|doubled down|reinvest\\w*|continued|shareholders? since|also returned|returned',
    ],
    [
      'follow',
      'participat\\w+|(?:came|come|coming) (?:along|aboard|on board)|bought in|hopp\\w+ (?:in|on|aboard)|threw in|weigh\\w+ in|on board|in tow|wrote checks?|joined|joining|join|took part|taking part|take part|tak(?:es|en) part|chip\\w+ in|pitch\\w+ in|came in|sign\\w+ on|alongside|along with|as well as|also backed|contribut\\w+',
    ],
    ['party', 'investors?|backers?|shareholders?|angels?|participants|syndicate|funders|firms|funds|VCs'],
    [
      'invest',
      'invest(?:s|ed|ing|ment|ments)?|back(?:s|ed|ing)?|pour(?:s|ed|ing)?|put(?:s|ting)?(?: (?:more|in|up))? (?:money|cash|capital)|put in|wrote|commit\\w*|inject\\w*|bet(?:s|ting)?|pump\\w*|money from|support\\w*|stake',
    ],
    [
      'roster',
      'portfolio|past investors|earlier investors|bets on|investments include|previously backed|customers includ\\w+|clients includ\\w+',
    ],
    [
      'figure',
      'revenues?|ARR|run[- ]rate|sales|market|orders?|bookings|cost(?:s|ing)?|profits?|loss(?:es)?|budget|salar(?:y|ies)|price[ds]?|spend(?:ing|s)?|spent|contracts?|compute|capex|grants?|annual(?:ized|ised)?|users|per (?:month|year)|customers pay|chips',
    ],
    ['debt', 'debt|loans?|bonds?|notes|credit|borrow\\w*|facility'],
    [
      'fund',
      '(?:new|first|second|third|debut|venture|growth|flagship|early-stage|\\w+-focused) funds?|Fund [IVX]+|vehicle|assets under management|earmark\\w*',
    ],
    ['buy', 'acqui\\w+|buy(?:s|ing)?|bought|takeover|purchas\\w+|merg\\w+'],
    [
      'raise',
      'rais(?:e|es|ed|ing)|secur\\w+|clos(?:e|es|ed|ing)|land(?:s|ed)|bag(?:s|ged)|nab(?:s|bed)|scor(?:e|es|ed)|snag\\w*|grab\\w*|net(?:s|ted)|pick(?:s|ed) up|pull(?:s|ed) in|haul(?:s|ed)(?: in)?|rak(?:es|ed) in|receiv\\w+|complet\\w+|wrap\\w* up|lock\\w* (?:in|up)|seal\\w*|clinch\\w*|with \\S+ (?:million|billion)? ?in hand|emerg\\w+ (?:from stealth )?with|(?:is |are )?back with|tack\\w* on|add(?:s|ed)|notch\\w*|fetch\\w*|drew|draws|drum\\w* up|load\\w* up|scoop\\w* up|bank(?:s|ed)|hoover\\w* up|reel\\w* in|bring(?:s|ing)? in|brought in|lin(?:es|ed) up|tak(?:es|en|ing) in|won|wins|attract\\w*|obtain\\w+|collect\\w*|pocket\\w*|finish\\w+|get(?:s|ting)?|got',
    ],
    [
      'seek',
      'talks?|discuss\\w+|negotiat\\w+|seek(?:s|ing)?|plan(?:s|ning)?|consider\\w+|looking|expected|may|could|might|near(?:s|ing)|eye(?:s|ing)?|set to|close to|in the market|pitch(?:ed|ing)|reportedly|said to|rumou?r\\w*|likely|potential(?:ly)?|would|will|agreed|pledg\\w+|about to|in line|hop(?:es|ing)|aim(?:s|ing)|want(?:s)?|finali[sz]ing|exploring|weighing|mulling|to (?=lead|invest|raise|sink|put|buy|acquire)',
    ],
    ['announce', 'announc\\w+|confirm\\w+|disclos\\w+|unveil\\w*|reveal\\w*|today'],
    ['value', 'valu(?:ation|ed|ing|es?)|worth|pre-money|post-money'],
    ['past', 'previous(?:ly)?|earlier|last (?:year|month|round)|prior|to date|total|since|after|ago|had'],
    [
      'money',
      'Series [A-L]\\w*|seed|pre-seed|angel round|round|funding|financing|raise\\b|capital|million|billion|fundraise',
    ],
    [
      'found',
      'found(?:ed|ers?|er)?|co-?found\\w+|CEO|CTO|chief|president|former(?:ly)?|ex-|alum(?:ni|nus)?|engineers?|researchers?|started by|veterans?',
    ],
    ['backed', '-backed|-based|-led|-owned|-affiliated|arm of|parent|subsidiary|spin(?:off|out)|unit of'],
    [
      'kind',
      'startups?|start-up|company|maker|developer|lab|unicorn|platform|provider|chipmaker|rival|firm|vendor|creator|designer|giant',
    ],
    ['is', 'includ(?:e|es|ed|ing)|such as|like|are|were|is|was|an?(?= )|among'],
    ['by', 'by'],
    ['from', 'from'],
    ['with', 'with'],
    ['toward', 'into|in(?= [A-Z])|to(?= [A-Z])|for(?= [A-Z])|of(?= [A-Z])'],
    [
      'customer',
      'challeng\\w+|tak(?:e|es|ing) on|customers?|clients?|partner\\w*|compet\\w+|rivals|used by|against|uses?|deal with|launch\\w*|releas\\w+|model',
    ],
  ],
  'gi',
)
// English words only count whole.
const englishWhole = new RegExp(`(?<![\\w])(?:${english.pattern.source})(?![\\w])`, 'gi')

/** A cue at its place. */
export interface CueAt {
  readonly start: number
  readonly end: number
  readonly cue: Cue
}

/** The cues of a stretch, from left to right; `offset` is where it stands. */
export function cuesIn(words: string, offset: number, isChinese: boolean): readonly CueAt[] {
  const { classes } = isChinese ? chinese : english
  const pattern = isChinese ? chinese.pattern : englishWhole
  pattern.lastIndex = 0
  const found: CueAt[] = []
  for (let hit = pattern.exec(words); hit !== null; hit = pattern.exec(words)) {
    if (hit[0] === '') {
      pattern.lastIndex++
      continue
    }
    for (let at = 0; at < classes.length; at++)
      if (hit[at + 1] !== undefined) {
        found.push({ start: offset + hit.index, end: offset + hit.index + hit[0].length, cue: classes[at] ?? '' })
        break
      }
  }
  return found
}
