/**
 * Ways of telling, slot by slot. A way is its own name. In braces: S the company as introduced, C its bare name, a the
 * amount, R the round with its 融资, r its label alone, L who led, O who joined, E who held shares already, F who advised,
 * v what it is worth, t the total so far. `1|` asks for a single name in the list, `2|` for several, `t|` for an article in
 * traditional characters.
 */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

export const headlines = lines(`
  {C}完成{a}{R}
  「{C}」获{a}{R}
  “{C}”完成{R}
  {C}完成{a}{R}，{L}领投
  36氪首发｜{field}{sort}{C}完成{a}{R}
  {L}领投，{C}获{a}{R}
  {C}宣布完成{a}融资，加速{field}落地
  硬氪首发 | {field}{sort}完成{a}{R}，{L}领投
  {field}{sort}「{C}」再获{a}融资
  独家｜{C}完成{a}{R}
  {a}！{C}刚刚完成{R}
  {founder}再创业：做{field}，拿了{a}
  从实验室到产线，{C}的{field}之路
  {field}，为什么又被资本盯上
  {C}：把{field}做成水电煤
  成立一年，这家{field}{sort}融了{a}
  {C}融资{a}，估值{v}
  {C}估值达{v}，{L}领投
  融资丨「{C}」完成{a}{R}，{L}领投
  {C}完成{R} {L}领投
  【首发】{C}完成{a}{R}
  {C}获{L}等{a}融资
  投融资快讯：{C}完成{R}
  {field}赛道再现大额融资，{C}获{a}
  {C} 完成 {a} {R}，用于{field}研发
  {founder}创办的{C}融资{a}
  刚融完{a}，{C}想做{field}里的水电工
  {a}{R}落袋，{C}要把{field}卖到海外
  {R}完成，{C}发力{field}
  {C}连续获投，{field}商业化提速
  t|{field}新创{C}完成{a}{R}
  t|{C}募得{a} 由{L}领投
  t|【创投】{C}获{a}{R}
  t|{C}集资{a} 主攻{field}
  t|看好{field}　{L}领投{C}{R}
  t|{C}获{L}注资 完成{R}
`)

export const attributions = lines(`
  36氪获悉，
  近日，
  {day}，
  {day}消息，
  硬氪独家获悉，
  据36氪了解，
  记者获悉，
  记者从{city}高新区获悉，
  据天眼查App显示，
  投资界{day}消息，
  IT之家 {day}消息，
  据TechCrunch报道，
  今日，
  日前，
  据外媒报道，
  {day}上午，
  钛媒体App {day}消息，
  近期，
  作者丨林安 编辑丨何川 硬氪获悉，
  文｜赵宁 36氪获悉，
  据悉，
  【{city}讯】
  财联社{day}电，
  界面新闻获悉，
  t|（记者陈慧／台北报导）
  t|［财经频道］
  t|据《香港经济日报》报道，
  t|【本报讯】
  t|中央社{city}{day}电，
`)

export const introductions = lines(`
  {C}
  「{C}」
  “{C}”
  {field}{sort}{C}
  {field}{sort}“{C}”
  {field}{sort}「{C}」
  {C}（{latin}）
  {field}{sort}{C}（{latin}）
  专注于{field}的{C}
  成立于{year}年、专注于{field}的{sort}{C}
  {legal}（以下简称“{C}”）
  {legal}（下称「{C}」）
  {legal}
  「{C}」所属公司{legal}
  {C}母公司{legal}
  由{founder}创办的{field}{sort}{C}
  总部位于{city}的{field}{sort}{C}
  {city}{field}{sort}{C}
  国内{field}头部企业{C}
  脱胎于{school}的{field}{sort}{C}
  {founder}创立的{C}
  有着“{field}黑马”之称的{C}
  做{field}的{C}
  {C}，一家{field}{sort}，
  {C}这家{field}{sort}
  一家名为{C}的{field}{sort}
  {year}年成立的{field}{sort}{C}
  {field}领域的{C}
  提供{field}解决方案的{C}公司
  深耕{field}多年的{C}
  {field}技术提供商{C}
  全球领先的{field}平台「{C}」
  {school}背景的{field}{sort}「{C}」
  {field}“小巨人”{C}
  t|{field}新创公司{C}
  t|本地{field}初创{C}
  t|{field}新创业者{C}（{latin}）
`)

/** What happened, with nobody who paid. */
export const events = lines(`
  {S}完成{a}{R}
  {S}宣布完成{a}{R}
  {S}已完成{a}{R}
  {S}近日完成{R}，融资金额为{a}
  {S}获{a}{R}
  {S}完成{R}，金额{a}
  {S}完成总额{a}的{R}
  {S}完成规模为{a}的{R}
  {S}的{R}已经完成，规模为{a}
  {S}在{R}中募得{a}
  {S}在最新一轮融资中筹集了{a}
  {S}成功募资{a}
  {S}以{R}筹得{a}
  {S}拿下{a}{R}
  {S}官宣{a}{R}
  {S}{R}落定，金额{a}
  {S}{R}收官，共融得{a}
  {S}宣布，公司已完成{R}，本轮融资金额{a}
  {S}对外披露了{a}的{R}
  {S}关闭了{a}的{R}
  {S}完成新一轮融资，金额达{a}
  {S}顺利完成{r}交割，本轮募集资金{a}
  {S}日前宣布获得{a}{R}
  {S}宣布融资{a}，轮次为{r}
  {S}完成{R}，本轮规模{a}
  {S}于近日成功完成{a}的{r}股权融资
  {S}完成了成立以来的首次融资，金额为{a}
  {S}刚刚敲定一笔{a}的{R}
  {S}正式宣布完成{R}，总金额{a}
  {S}收获{a}{R}
  {S}透露，其{R}已于上月完成，金额为{a}
  {S}已募集{a}的{r}资金
  {S}完成{R}
  {S}宣布完成{R}
  {S}的{a}{R}近日完成交割
  {S}传来新进展：{a}{R}已经到账
  一笔{a}的{R}落到了{S}手中
  {S}靠{R}拿到了{a}
  继产品发布之后，{S}又完成{a}{R}
  t|{S}宣布完成{r}募资，金额{a}
  t|{S}公布完成{R}，集资{a}
  t|{S}今（{n}）日宣布完成{a}{r}增资
  t|{S}成功筹集{a}资金，完成{r}
  t|{S}{r}募资到位，总金额{a}
  t|{S}宣布已于{r}取得{a}资金
`)

/** What happened, with who led. */
export const eventsLed = lines(`
  {S}获得由{L}领投的{a}{R}
  {S}完成由{L}领投的{a}{R}
  {S}获{L}领投的{a}{R}
  由{L}领投，{S}完成{a}{R}
  {L}领投了{S}的{a}{R}
  {S}完成{a}{R}，由{L}领投
  {S}完成{R}，{L}领投，金额{a}
  在{L}的领投下，{S}完成{a}{R}
  {S}宣布完成{a}{R}，领投方为{L}
  {S}募资{a}，由{L}领投
  {L}领投{S}{R}，金额为{a}
  {S}完成一笔由{L}牵头的{a}{R}
  {S}的{R}由{L}领投，规模{a}
  {S}在{L}领投的{R}中筹集{a}
  {S}完成{a}{R}，本轮融资由{L}独家领投
  t|{S}获{L}领投，完成{r}募资{a}
  t|{S}宣布完成{a}{r}募资，由{L}领头投资
  t|{S}公布完成由{L}领投的{R}，涉资{a}
`)

/** What happened, with who led and who joined. */
export const eventsFull = lines(`
  {S}完成由{L}领投、{O}跟投的{a}{R}
  {S}获{L}领投、{O}跟投的{a}{R}
  {S}完成{a}{R}，由{L}领投，{O}跟投
  {S}完成{R}，{L}领投，{O}跟投
  {S}完成{a}{R}，{L}领投，{O}参投
  {S}完成{a}{R}，由{L}领投，{O}等跟投
  {S}宣布完成{R}，领投方为{L}，跟投方为{O}，金额{a}
  由{L}领投、{O}等机构跟投，{S}完成{a}{R}
  {S}筹集{a}，{L}领投，{O}参与
  {S}完成{a}{R}，{L}领投，{O}也参与其中
  {S}完成{a}{R}，投资方为{L}（领投）、{O}
  t|{S}完成{a}{r}募资，由{L}领投，{O}跟投
  t|{S}完成{R}，集资{a}，由{L}领投，{O}参投
`)

/** What happened, with who paid and nobody who led. */
export const eventsPaid = lines(`
  {S}获{O}{a}{R}
  {S}获得{O}等机构{a}{R}
  {S}完成{a}{R}，投资方为{O}
  {S}完成{a}{R}，投资方包括{O}
  {S}完成{R}，{O}联合投资，金额{a}
  {S}完成{a}{R}，由{O}共同投资
  {S}获得来自{O}的{a}{R}
  2|{O}联合投资了{S}的{R}
  1|{S}完成{a}{R}，由{O}独家投资
  1|{O}独家投资了{S}的{a}{R}
  {S}从{O}处筹得{a}
  {S}完成{a}{R}，资方为{O}
  {S}完成{a}{R}，{O}参与投资
  {S}完成{R}，引入{O}等战略投资者，金额{a}
  {S}获{O}等投资方注资，{R}金额为{a}
  {S}完成{a}{R}，股东名单新增{O}
  t|{S}完成{a}{r}募资，投资人包括{O}
  t|{S}获{O}投资，完成{a}{R}
  t|{S}获{O}入股，{R}涉及{a}
`)

export const leads = lines(`
  本轮融资由{L}领投
  由{L}领投
  {L}领投
  {L}领投本轮
  领投方为{L}
  1|本轮由{L}独家领投
  2|{L}联合领投
  2|本轮融资由{L}联合领投
  2|{L}共同领投了本轮
  本次融资的领投方是{L}
  {L}作为领投方参与本轮
  此轮融资{L}领投
  {L}担任本轮领投方
  领投机构为{L}
  本轮融资的牵头方是{L}
  {L}牵头了这笔融资
  该轮由{L}牵头
  出手领投的是{L}
  {L}在本轮中领投
  本轮融资获得{L}领投
  领衔本轮的是{L}
  主导本轮融资的是{L}
  {L}领衔投资
  本轮领投的机构为{L}
  这笔钱由{L}领投
  {L}是本轮融资的领投方
  本轮投资由{L}领投完成
  本次投资由{L}领投
  融资由{L}领投
  此次交易由{L}领投
  本轮领投方：{L}
  t|是次融资由{L}领投
  t|本轮募资由{L}领投
  t|由{L}领头投资
  t|{L}为本轮领投方
  t|本轮由{L}主导投资
  t|该轮融资由{L}牵头
`)

/** Who joined, behind who led. */
export const others = lines(`
  {O}跟投
  {O}等跟投
  {O}等机构跟投
  {O}参投
  {O}等机构参投
  跟投方包括{O}
  其他投资方有{O}
  {O}也参与了本轮融资
  参与本轮的还有{O}
  其余投资方为{O}
  另有{O}参与
  2|{O}共同参与
  {O}一同入局
  {O}亦有参与
  2|{O}联合跟投
  跟投阵容包括{O}
  投资者还包括{O}等
  除此之外，{O}也跟投
  {O}等产业方加入
  2|{O}悉数跟投
  其他参投方还包括{O}
  {O}以跟投方身份参与
  {O}作为跟投方加入
  跟投机构为{O}
  跟投的则有{O}
  新投资方{O}跟投
  {O}等产业资本跟投
  产业方{O}跟投
  同时得到{O}支持
  {O}随后跟进
  参投的还包括{O}
  跟投方：{O}
  t|{O}亦跟投
  t|其他投资者包括{O}
  t|{O}等共同参与投资
  t|参与投资的还有{O}
  t|跟投者有{O}
`)

/** Who paid, in a sentence of its own where nobody led. */
export const payers = lines(`
  投资方为{O}
  2|本轮融资由{O}共同投资
  2|{O}联合投资
  投资方包括{O}
  投资方包括{O}等多家机构
  2|本轮由{O}联合投资
  资方为{O}
  本轮投资方为{O}
  本轮融资由{O}参与
  资金来自{O}
  {O}参与了本轮融资
  投资方名单里有{O}
  2|本轮由{O}共同出资
  由{O}投资
  1|由{O}独家投资
  1|本轮独家投资方为{O}
  本轮引入{O}作为新股东
  本轮投资方阵容包括{O}
  参与本轮融资的有{O}
  参与本轮融资的机构包括{O}
  本轮融资投资方有{O}
  本轮融资的出资方是{O}
  {O}参与投资
  {O}等参与本轮
  出资人为{O}
  本轮新进投资方包括{O}
  2|{O}共同完成了本轮投资
  2|本轮获得{O}联合注资
  这笔投资来自{O}
  掏钱的是{O}
  2|{O}携手投资
  本轮融资得到{O}的支持
  本轮融资由{O}等机构共同参与
  t|投资人包括{O}
  t|本轮投资者有{O}
  t|是次投资者包括{O}
  t|参与本轮的投资人为{O}
`)

export const existing = lines(`
  老股东{E}持续加码
  老股东{E}跟投
  {E}等老股东继续追投
  现有股东{E}超额认购
  原股东{E}追加投资
  {E}作为老股东继续加注
  既有投资方{E}也参与
  老股东中，{E}继续跟投
  早期投资方{E}再度加码
  {E}等老股东跟投
  现有投资者{E}亦参与其中
  老股东方面，{E}选择追投
  此前的投资方{E}也在本轮加注
  老股东{E}继续支持
  {E}作为现有股东参与本轮
  {E}等现有股东持续加注
  老股东{E}本轮继续跟投
  并获老股东{E}加注
  同时获得老股东{E}的追加投资
  老股东{E}坚定加持
  {E}等原有股东也继续跟进
  老朋友{E}连续加注
  上一轮投资方{E}继续加码
  老股东{E}超额跟投
  包括{E}在内的老股东也继续跟投
  t|原有股东{E}亦跟投
  t|既有股东{E}也加码
  t|现有股东{E}继续参与
  t|原股东{E}同步参与增资
`)

export const advised = lines(`
  {F}担任独家财务顾问
  {F}担任本轮融资独家财务顾问
  财务顾问为{F}
  本轮由{F}担任财务顾问
  本轮融资由{F}担任独家财务顾问
  {F}出任独家财务顾问
  独家财务顾问为{F}
  {F}担任本轮财务顾问
  {F}继续担任长期财务顾问
  {F}为本轮融资财务顾问
  FA为{F}
  {F}任独家融资顾问
  {F}担任公司长期独家财务顾问
  {F}为本轮融资提供财务顾问服务
`)

export const worths = lines(`
  投后估值{v}
  本轮融资后，公司估值达到{v}
  公司投前估值为{v}
  公司估值达{v}
  估值升至{v}
  这使其估值来到{v}
  最新估值为{v}
  公司整体估值为{v}
  将公司估值推高至{v}
  估值较上一轮翻了一倍，达到{v}
  本轮对应的投前估值是{v}
  本轮过后，公司身价来到{v}
  公司投后估值达到{v}
  融资完成后，公司估值为{v}
  据知情人士透露，本轮投后估值为{v}
  以{v}的投后估值计，公司已跻身独角兽
  公司最新一轮估值{v}
  此轮融资对公司的估值为{v}
  本轮估值为{v}
  交易完成后，其估值达{v}
  公司由此被估值{v}
  投资方给出的估值是{v}
  {W}的估值也因此达到{v}
  对应公司投后估值{v}
  该轮给{C}的估值是{v}
  估值已达{v}
  {C}的投后估值来到{v}
  {C}在这轮融资中的估值为{v}
  公司成为估值{v}的独角兽
  t|公司估值增至{v}
  t|投资后估值达{v}
  t|换算公司估值为{v}
`)

export const totals = lines(`
  至此，公司累计融资额达{t}
  公司迄今已融资{t}
  成立以来，公司累计募资{t}
  加上本轮，公司总融资额为{t}
  算上此前几轮，{C}累计融资{t}
  截至目前，{C}已累计获得{t}融资
  公司历史融资总额达到{t}
  {C}累计融资金额已达{t}
  至此，{C}的累计融资达{t}
  累计融资总额为{t}
  成立至今，累计融资{t}
  至此其融资总额达{t}
  公司成立至今融资总额已达{t}
  连同之前的融资，总融资额达{t}
  目前公司累计融资规模为{t}
  {C}至今共募集{t}
  t|累计募资金额达{t}
  t|总集资额增至{t}
  t|公司迄今累计募资{t}
`)

/** What tells of nothing that is asked for: what the money is for, what the company does, figures of other kinds. */
export const asides = lines(`
  本轮资金将主要用于{field}产品研发、产能建设和海外市场拓展
  融资将用于核心技术研发与团队扩充
  资金将投向{field}基础模型的训练
  所募资金计划用于建设第二条产线
  {C}成立于{year}年，专注于{field}领域的研发与应用
  公司由{founder}创立，核心成员来自腾讯、华为和字节跳动
  创始人{founder}曾任百度技术负责人
  {C}去年营收突破2亿元，同比增长三倍
  公司年度经常性收入已超过3000万美元
  IDC数据显示，{field}市场规模预计2030年将达到1200亿元
  目前产品已服务超过500家客户，覆盖20余个城市
  公司现有员工180余人，研发占比超过七成
  {C}的产品已进入比亚迪、宁德时代等企业的供应链
  其首款产品售价9999元，已获得上万台订单
  公司称，手中订单金额超过5亿元
  {founder}表示，接下来将加快{field}的商业化落地
  {C}的核心技术源自{school}，拥有专利60余项
  公司自研模型的参数规模达到700亿
  {C}计划明年在{city}建设总投资10亿元的生产基地
  {C}与微软、亚马逊均有合作
  公司去年净亏损4000万元
  过去一年，用户数从10万增长到300万
  业内人士认为，{field}正处于爆发前夜
  {founder}毕业于{school}，此前在英伟达工作八年
  公司客户包括中国移动、国家电网等大型企业
  {C}旗下产品已在全球30个国家上线
  {field}被认为是下一个万亿级市场
  公司的智能工厂年产能可达5万台
  t|资金将用于扩充研发团队及拓展海外市场
  t|{C}由{founder}创立，现时员工约60人
  t|执行长{founder}表示，明年营收可望成长一倍
`)

/** Rounds of before: {q} its label, {b} its amount, {P} who paid, {H} who led. */
export const befores = lines(`
  此前，公司曾于{past}完成{b}{q}融资，投资方为{P}
  {past}，{C}曾获{P}投资的{b}{q}融资
  {past}，公司完成由{H}领投的{b}{q}融资
  公司上一轮融资是在{past}，由{H}领投，金额{b}
  {C}此前曾获得{P}{b}{q}投资
  去年，{C}完成了{b}{q}融资，由{H}领投
  就在半年前，公司刚刚完成{b}{q}融资
  此前在{past}，该公司曾宣布完成{b}的{q}融资
  {past}，{C}还曾获得{b}{q}融资
  {C}上一次融资发生在{past}，{q}金额{b}
`)

/** A rival's round: {X} who, {b} how much, {q} which, {H} who led. */
export const rivals = lines(`
  同行{X}上个月刚完成{b}{q}融资
  今年以来，同赛道的{X}也完成了{b}{q}融资
  稍早前，{X}宣布完成由{H}领投的{b}{q}融资
  另一家{field}公司{X}近日也获得{b}{q}融资，由{H}领投
  而在上周，竞争对手{X}拿下{b}{q}融资
  与此同时，{X}也宣布完成{b}{q}融资
`)

/** How a feature opens. */
export const openings = lines(`
  过去两年，{field}从概念走向产品，资本的热情也随之升温
  当AI开始理解物理世界，{field}成了绕不过去的一道门槛
  {field}正在成为大厂必争之地
  如果说算力是AI的粮食，那么{field}就是厨房
  {field}赛道今年以来融资事件超过60起，总金额突破200亿元
  很少有人注意到，一台机器人里最贵的零件正在变便宜
  在{city}的一间厂房里，工程师正在调试新的样机
  {field}的热度，已经从一级市场蔓延到了二级市场
  “我们不想做下一个大模型公司。”{founder}说
  t|{field}热潮延烧，新创公司成为投资人焦点
`)

/** The company by a word, where the headline names it. */
export const pronouns = lines(`
  该公司
  这家{field}{sort}
  公司
  这家成立于{year}年的{sort}
  这家{city}{sort}
  这家由{founder}创办的{sort}
`)

/** Two rounds in one announcement: {r} and {z} their labels, {a} what they came to. */
export const doubles = lines(`
  {S}连续完成{r}、{z}两轮融资，累计金额{a}
  {S}宣布完成{r}及{z}融资，总金额{a}
  {S}宣布连续完成{r}与{z}融资，两轮合计{a}
  {S}近期连续完成{r}和{z}两轮融资，总额{a}
  {S}在半年内相继完成{r}、{z}融资，合计融资{a}
  {S}完成{a}的{r}及{z}融资
  {S}三个月内连获{r}、{z}两轮融资，总金额{a}
  {S}完成{r}和{z}融资，融资总额{a}
  {S}接连完成{r}、{z}两轮共{a}融资
  {S}完成总额为{a}的{r}和{z}两轮融资
  t|{S}宣布完成{r}及{z}募资，合计{a}
`)
/** Who paid for each of the two: {L} led the first, {K} the second. */
export const doubled = lines(`
  其中{r}由{L}领投，{z}由{K}领投
  {r}由{L}领投，{O}跟投；{z}由{K}领投
  {r}领投方为{L}，{z}领投方为{K}
  其中，{r}融资由{L}领投，{z}融资由{K}领投，{O}跟投
  两轮分别由{L}和{K}领投
  {r}投资方为{O}，{z}则由{K}领投
`)

/** Lines of a round-up. */
export const lineheads = lines(`
  {i}、
  {i}. 
  •
  【{field}】
  {i}）
`)
