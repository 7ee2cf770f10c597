/** docs/by-hand.zh 的中文。 */
import { fixed, money, percent, plain, signed } from './format.mjs'
import { digits } from './round.mjs'

const yuan = money.zh
const SET = (rates) => `\`data/${rates.id}\``
/** A number that is taken away, in brackets where it is negative. */
const inBrackets = (x) => (x < 0 ? `(${fixed(x, 4)})` : fixed(x, 4))

/** Whether the two answers worth most are worth about the same. */
const isTie = ({ answer }) => {
  const [a, b] = answer.questions.filter(({ kind }) => kind === 'value')
  return a !== undefined && b !== undefined && b.gain > 0.75 * a.gain
}

const gap = (hand, program) => `${Math.abs((hand / program - 1) * 100).toFixed(0)}%`
const chooses = { lead: '领投', follow: '跟投', pass: '不投' }

export const wordsZh = (asks) => ({
  money: yuan,
  ask: (id) => asks.question(id),
  input: (id) => asks.input(id),
  line: (line, literal) => `第${line}行“${literal}”`,
  more: (first, count) => `${first}等${count + 1}处`,
  quote: (quote) => `报道“${quote}”`,
  name: ({ answer }) => answer.company,
  verdicts: { lead: '领投', follow: '跟投', wait: '再等等', pass: '不投', cannot_say: '暂不能判断' },
  title: '# 三笔投资，手算一遍',
  intro: `[English](by-hand.md)

程序把一家公司的将来走65,536遍。这一页用计算器把同样三个决定再做一遍：列出几种结局，概率乘倍数加起来，再把基金的钱取对数加起来。下表每格是“手算 · 程序（相差）”。`,
  overview: ['项目', '结论', '平均倍数', '亏钱的可能', '投前最高价'],
  reading: `每个数后面都写明出处：项目文件的哪一行、报道的原话、\`data/\`里的哪个文件，或答案里的哪个数（\`touchstone underwrite 文件 --json\`）。每一步按印出来的位数取整，下一步就用取整后的数。“市场文件”指各项目写明的那套拟合市场。有测试把手算和程序拴在一起：平均倍数相差不超过20%，亏钱的可能不超过5个百分点（换成另一国的基准时5.5个），最高价不超过25%，结论相同，选法也相同（开价离最高价不到25%的除外），问题和次序相同（两个答案值的钱相差大约不超过三分之一，或都不到最值钱那个的十分之一，先后不论）。`,
  sharedTitle: '## 1. 三笔共用的',
  usual: ({ rates, usual, left, secondary }) =>
    `基金是石门一期（\`examples/funds/rmb-5+2.fund.yaml\`）：10亿元，连延期还有${fixed(left, 1)}年。它的规则\`log_growth\`是：谁让基金的钱的期望对数涨得多，就投谁。钱不投这里，就投另一笔通常的项目，所以要比的是那一笔。

通常的项目带回多少，有公开的统计（${SET(rates)}的\`bins\`和\`mean\`）。一档之内按对数均匀摊开，中间是(b − a) ÷ ln(b ÷ a)：(5 − 1) ÷ ln 5 = ${plain(usual.multiples[1])}。不到1倍的算四分之一：一半血本无归，一半拿回一半。最高一档由公布的平均数${plain(rates.mean)}倒推，是${plain(usual.multiples[4])}倍。

有些回来得太晚。卖掉要${plain(rates.saleYears)}年，上市要${plain(rates.listingYears)}年（同一文件），基金只剩${plain(left)}年。卖掉的赶得上，算${plain(usual.sale)}；上市的晚${fixed(rates.listingYears - left, 1)}年，到期只能转给接手的人：按${percent(secondary)}作价（\`data/base-rates/published/secondary-fund-price\`），再按一年25%折回来，${plain(secondary)} ÷ 1.25^${fixed(rates.listingYears - left, 1)} = ${plain(usual.listing)}。各占一半，就是${plain(usual.inTime)}。`,
  usualHead: ['通常的项目', '概率', '倍数', '赶得上的', '到这只基金手里', '概率 × 倍数'],
  bins: ['不到1倍', '1到5倍', '5到10倍', '10到20倍', '20倍以上'],
  usualEnd: ({ usual }) => `最后一列相加是${plain(usual.mean)}倍：一笔通常的投资平均给这只基金带回这么多。`,
  shared: ({ known, luck, endings }) => {
    const { rates } = known
    return `**头部的两年。** 增速（对数）从\`growth.start\` ${plain(rates.start)}起，和公司自己说的加权，头部再加\`leader.startGain\` ${plain(rates.startGain)}。每半年向目标走\`growth.reversion\` ${plain(rates.reversion)}的一半；目标是\`growth.longRun\` ${plain(rates.longRun)} + \`growth.drift\` ${plain(rates.drift)}，头${plain(rates.momentumYears)}年有势头，再加\`leader.growthGain\` ${plain(rates.growthGain)}，做大以后减去\`growth.drag\` ${plain(rates.drag)} × ln(收入 ÷ ${plain(rates.dragFrom * 100)}万美元)。收入每半年乘e^(增速 ÷ 2)。每元收入值的钱，是起步时的e^(${plain(rates.capitalised)} × 增速的变化)倍，${plain(rates.capitalised)}就是\`growth.capitalised\` ÷ \`growth.reversion\`。后面两轮各出让\`leader.dilution\` ${percent(rates.leaderDilution)}，我们剩${plain(1 - rates.leaderDilution)}² = ${plain(endings.kept)}。

**运气。** 差、中、好三种，各占30%、40%、30%，按对数相隔1.28个标准差。增长的起伏：(${plain(rates.capitalised)} × \`growth.volatility\` ${plain(rates.volatility)})² × ${plain(luck.quiet)} = ${plain(luck.growth)}；起伏每年减\`growth.volatilityFade\` ${plain(rates.fade)}，所以两年合计(1 − e^(−4 × ${plain(rates.fade)})) ÷ (2 × ${plain(rates.fade)}) = ${plain(luck.quiet)}。退出那天的行情：\`endings.exitNoise\` ${plain(rates.exitNoise)}。此外还有今天到底值多少也说不准。

**每种结局多常见**，用程序数出来的（\`exit.routes\`）。这不是凭空来的：钱用完前的一年里，公司大约试四次融资。一次成的可能是1 ÷ (1 + e^−x)，x = \`raising.base\` ${plain(rates.raisingBase)} + \`raising.stage\` ${plain(rates.raisingStage)} × 阶段（天使0，A轮1）+ \`raising.traction\` ${plain(rates.traction)} × ln(所值 ÷ 开价)，头部再加\`leader.raising\` ${plain(rates.raisingLeader)}。我们的股份与后来者同顺位，有1倍优先，所以卖掉或上市至少拿回本钱。

**规则。** 得分是投的期望对数减去不投的。基金其余的钱，取不投这笔时的中位（\`tvpiWithout\`），减去一笔通常的投资带回的。领投的条款值二十分之一，领投的花费是投资额的${percent(known.leading.cost)}，所以领投的倍数 × ${plain(known.leading.terms)} − ${plain(known.leading.cost)}；跟投只拿到三分之一，其余照旧投通常的（\`data/company-rates/judged-choices\`）。

**最高价。** 公司还是那家公司，只是同样的结局由更贵的价钱来分。试一个价，就把头部和其他退出的倍数除以“试的价 ÷ 开价”，不低于1倍；照原样投，得分要正好是0。

**问题。** 先问准入：过不了，什么价都不能投。再看答案值多少：把最不利于原来打算的十分之一的答案（它们的中位就是那个数5%或95%的一端）单拿出来，再选一次；改选比原来好多少，取十分之一。最后是清单。`
  },
  dealTitle: (deal, at) => `## ${at}. ${deal.answer.company}，${deal.own.known.stage === 1 ? 'A轮' : '天使轮'}`,
  dealStart: (deal) =>
    `\`${deal.file}\`${deal.id === 'article' ? '（从这篇2023-04-11的报道里起草的第一个项目）' : ''}，市场文件${SET(deal.own.known.rates)}。`,
  headings: {
    price: '**开价。**',
    worth: '**今天值多少。**',
    leader: '**如果跑进头部。**',
    endings: '**可能的结局。**',
    rule: '**基金的规则。**',
    highest: '**最高能出多少。**',
    questions: '**先问什么。**',
    doubt: '**为什么暂不判断。**',
  },
  price: ({ known, price, from }) => {
    const { amount, stake, cheque, size } = known
    const middle =
      stake.low === stake.high
        ? ''
        : `比例取几何中点：√(${percent(stake.low)} × ${percent(stake.high)}) = ${percent(stake.middle)}。`
    const sum =
      amount.low === amount.high
        ? ''
        : `，按${yuan(amount.low)}到${yuan(amount.high)}、中位${yuan(amount.middle)}来算，见\`data/readings\``
    const own = known.chequeSaid
      ? `我们投${yuan(cheque)}（${from('ours.cheque')}）`
      : `没人说我们投多少：一轮的一半是${yuan(amount.middle / 2)}，但单一项目最多占基金的${percent(known.concentration)}（\`concentrationLimit\`），就是${yuan(cheque)}`
    return `融${yuan(amount.middle)}（${from('round.amount')}${sum}），出让${percent(stake.middle)}（${from('round.stake')}）。${middle}投后${yuan(amount.middle)} ÷ ${percent(stake.middle)} = **${yuan(price.post)}**，减去这笔钱，投前**${yuan(price.pre)}**。${own}，买到${yuan(cheque)} ÷ ${yuan(price.post)} = ${percent(price.bought, 2)}的公司，占基金${yuan(cheque)} ÷ ${yuan(size)} = ${percent(price.weight)}。`
  },
  worth: ({ known, worth, price, from }) => {
    const { part, comparable, commercial, askedPost } = known
    const spread = `这个数有多不准，看对数的一个标准差，从上端倒推：可比轮次ln(${plain(comparable.high)} ÷ ${plain(comparable.middle)}) ÷ 1.645 = ${plain(known.comparableSpread)}，开价ln(${plain(askedPost.high)} ÷ ${plain(askedPost.middle)}) ÷ 1.645 = ${plain(known.postSpread)}（\`asked.post\`，单位都是亿元），合起来√((${plain(1 - part)} × ${plain(known.comparableSpread)})² + ${plain(known.postSpread)}²) = ${plain(worth.spread)}。说不准会使平均高过中位，而市场上的价是认得每家公司的人付的，所以中位只算e^(−${plain(worth.doubt)}² ÷ 2) = ${plain(worth.counts)}：所值除以开价${plain(worth.atMiddle)} × ${plain(worth.counts)} = **${plain(worth.over)}**。`
    if (part === 0)
      return `没有说收入，只能看可比轮次：投后${yuan(comparable.middle)}（\`market.comparable\`：${from('market.comparable')}）。除以开价：${yuan(worth.value)} ÷ ${yuan(price.post)} = ${plain(worth.atMiddle)}。${spread}`
    return `可比轮次投后${yuan(comparable.middle)}（${from('market.comparable')}）。公司自己的数：商业价值${yuan(commercial)}（\`commercial\`），同类公司什么都不说是${yuan(known.usual)}（\`commercial.usual\`），是它的${plain(worth.times)}倍（最多算${plain(known.ownMost)}倍），照这些数值${plain(worth.times)} × ${yuan(comparable.middle)} = ${yuan(worth.mine)}。这个阶段自己的数占${percent(part)}（判断，见\`data/company-rates/judged-choices\`），按对数加权：${yuan(comparable.middle)}^${plain(1 - part)} × ${yuan(worth.mine)}^${plain(part)} = ${yuan(worth.value)}。除以开价：${yuan(worth.value)} ÷ ${yuan(price.post)} = ${plain(worth.atMiddle)}。${spread}`
  },
  leader: ({ known, path, worth }) => {
    const { rates, part, growthSaid } = known
    const start =
      growthSaid === null
        ? `起步增速取通常的${plain(path.start)}`
        : `起步增速${plain(1 - part)} × ${plain(rates.start)} + ${plain(part)} × ln(1 + ${percent(growthSaid)}) = ${plain(path.start)}`
    return `${start}，头部是${plain(path.first)}。收入按自己说的或${yuan(worth.value)}的${percent(known.revenuePart)}，取大的，是${yuan(path.sales)}，合${plain(digits(path.dollars * 100, 4))}万美元（除以${plain(known.rate)}，\`data/fx\`）。`
  },
  leaderHead: ['', '目标', '增速', '收入变成几倍'],
  halfYear: (k) => `第${k}个半年`,
  leaderEnd: ({ known, path, luck, endings, worth }) => {
    const { rates } = known
    const end = path.steps.at(-1)
    return `每元收入值起步时的e^(${plain(rates.capitalised)} × (${fixed(end.growth, 2)} − ${fixed(path.first, 2)})) = ${plain(path.perRevenue)}倍，公司值今天的${plain(end.times)} × ${plain(path.perRevenue)} = ${plain(path.times)}倍。倍数的中位：${plain(worth.over)} × ${plain(path.times)} × ${plain(endings.kept)} = **${plain(endings.middle)}倍**。运气：√(${plain(luck.growth)} + ${plain(rates.exitNoise)}² + ${plain(worth.spread)}²) = ${plain(luck.sum)}；差的和好的再乘e^(∓1.28 × ${plain(luck.sum)})。`
  },
  endingsStart: ({ tries }) =>
    `融资一次成的可能是1 ÷ (1 + e^${plain(-tries.at)}) = ${percent(tries.one)}，四次里至少成一次，${percent(tries.four)}；头部是${percent(tries.leader)}。`,
  endingsHead: ['结局', '概率', '倍数', '乘积', '出处'],
  endings: {
    'leader-bad': () => '头部，运气差',
    'leader-middle': () => '头部，运气中等',
    'leader-good': () => '头部，运气好',
    exit: () => '不是头部，卖掉或上市',
    'exit-well': () => '不是头部，卖或上市得好',
    'money-back': () => '人被请走，退回本钱',
    'in-part': () => '折价卖、散伙、一直没上市',
    nothing: () => '关门',
  },
  endingFrom: {
    'leader-bad': ({ known, from }) =>
      `\`market.leaderChance\`平均${percent(known.leaderChance.mean)}（${from('market.leaderChance')}）的30%`,
    'leader-middle': () => '其中40%',
    'leader-good': () => '其中30%',
    exit: ({ known, worth, endings }) =>
      `卖掉和上市共${percent(known.routes.exits)}，减去头部，× ${percent(endings.often)}：公开统计1到10倍的两档里，${percent(endings.next)}在上一档${worth.over < 1 ? `，要先长到买价，只算其中的1 + ln ${plain(worth.over)} ÷ ln 2 = ${plain(endings.far)}` : ''}；倍数取下一档的中间`,
    'exit-well': () => '其余的；倍数取上一档的中间',
    'money-back': () => '授权加挖人、救助收购；`endings.licenceMultiple` 1',
    'in-part': ({ known, worth, endings }) =>
      `\`endings.recovery\` ${plain(known.rates.recovery)} × ${plain(worth.over)} ÷ 投进来的${plain(endings.moneyIn)}（本轮加此前的${percent(known.before)}）`,
    nothing: () => '`endings.shutRecovery`',
  },
  endingsEnd: ({ endings, sums }) => {
    const at = (key) => percent(endings.rows.find((row) => row.key === key).chance)
    return `乘积相加，平均**${plain(sums.mean)}倍**。亏钱的可能：${at('in-part')} + ${at('nothing')} + ${at('money-back')}的一半（请走团队的价钱在本钱上下浮动）= **${percent(sums.loss)}**。`
  },
  ruleStart: ({ known, rule, price }) =>
    `基金其余的钱：${plain(known.without)}（\`tvpiWithout\`）− ${plain(price.weight)} × ${plain(rule.usual.mean)} = ${plain(rule.rest)}。`,
  ruleHead: ({ rule, price }) => [
    '先是投，后是不投',
    '概率',
    '倍数',
    `${plain(rule.rest)} + ${plain(price.weight)} × 倍数`,
    'ln',
    '概率 × ln',
  ],
  sumLead: '领投',
  sumPass: '不投，换成通常的一笔',
  ruleEnd: ({ own, program }) => {
    const { rule, known } = own
    return `领投得${fixed(rule.lead.sum, 4)} − ${inBrackets(rule.pass.sum)} = **${signed(rule.scores.lead, 4)}**（程序${signed(program.scores.lead, 4)}）。跟投是把支票的${percent(known.leading.follower, 0)}放进这一笔，其余放进通常的一笔：两张表的${rule.lead.terms.length * rule.pass.terms.length}对结局都算上（用电子表格），期望对数比不投多${signed(rule.scores.follow, 4)}（程序${signed(program.scores.follow, 4)}）；不投是0。手算最好的是**${chooses[rule.best]}**。`
  },

  highestHead: ['试的投后价', '÷ 开价', '头部差 · 中 · 好 · 其他退出 · 退得好', '得分'],
  highestEnd: ({ own, program }) => {
    const { highest, known } = own
    return `${yuan(highest.from.price)}和${yuan(highest.to.price)}之间连一条直线，走到${plain(highest.part)}处过0：投后${yuan(highest.post)}，减去${yuan(known.amount.middle)}，**投前${yuan(highest.pre)}**。程序算出来是${yuan(Number(program.price.toPrecision(3)))} ± ${yuan(Number(program.error.toPrecision(2)))}，手算差${gap(highest.pre, program.price)}。`
  },
  us: '我们自己',
  them: '公司',
  kinds: { gate: '准入待查', value: '答案最值钱', checklist: '清单' },
  questionsStart: ({ own, worths }) => {
    const [near, chance] = worths
    const { rule, known } = own
    const pair = ({ scores }) => `领投得${signed(scores.lead, 4)}，跟投得${signed(scores.follow, 4)}`
    return `不问，我们就${chooses[rule.best]}。可比轮次如果是${yuan(near.at)}，公司就值现在的${plain(near.times)}倍，${pair(near)}；进入头部的可能如果是${percent(chance.at)}，${pair(chance)}。${
      near.against > 0 || chance.against > 0
        ? `答案值多少：这时最好的选择比${chooses[rule.best]}多得的分，取十分之一，乘基金的${yuan(known.size)}。`
        : '两个都不改选择，所以都不值钱。'
    }`
  },
  questionsHead: ['', '问谁', '问题', '排在这里，因为', '值多少：手算 · 程序', '什么答案会翻转结论'],
  flips: ({ id, question, one, deal }) => {
    if (question.kind === 'gate') return '过不了，就什么价都不投'
    if (id === 'market.leaderChance' && deal.program.flip !== null)
      return `高于${percent(deal.own.flip.at)}（程序${percent(deal.program.flip)}）`
    if (question.kind === 'value' && one !== undefined && one.turns !== null)
      return id === 'round.amount'
        ? `比例不变，${one.up ? '低' : '高'}于${yuan(one.turns)}`
        : `${one.up ? '高' : '低'}于${yuan(one.turns)}`
    return '单凭它翻不了'
  },
  questionsEnd: (deal) => {
    const { own } = deal
    return deal.id === 'clear'
      ? '别的文件里都写明了。卡的利用率和失败的次数只影响花钱快慢，而每月净花多少文件已经写了，所以值0，按名字排在清单里。'
      : `头部得${signed(own.flip.all, 4)}，其余得${signed(own.flip.none, 4)}，两边打平时进入头部的可能是${fixed(-own.flip.none, 4)} ÷ (${fixed(own.flip.all, 4)} + ${fixed(-own.flip.none, 4)}) = ${percent(own.flip.at)}。${
          isTie(deal) ? '头两个答案差不多一样值钱：程序的误差约10万元，换个种子次序会对调。' : ''
        }只影响花钱快慢的那些数，值的钱小到抽样分不出是不是0，就放进清单。`
  },
  doubtStart: () => '亏不亏钱，有多少不确定出在某一项输入上（秩敏感度，`shareOfDoubt`）。大半是运气，不归哪一项。',
  doubtHead: ['输入', '份额', ''],
  lent: '借来的',
  ownInput: '这家公司的',
  doubtEnd: ({ doubt, program }) =>
    `借来的占${fixed(doubt.lent, 3)} ÷ ${fixed(doubt.all, 3)} = ${percent(doubt.lent / doubt.all, 0)}（程序${percent(program.borrowed, 0)}：它还算上钱能撑多久；可比轮次里同国、同层、同阶段的满四笔，就不算借来的，不满的按比例算）。超过60%，答的就是基础比率而不是这家公司，所以写“暂不能判断”。同样几张表，换成美国的基础比率：`,
  setsHead: ['手算（· 程序）', '中国', '美国'],
  sets: {
    comparable: '可比轮次，投后',
    over: '所值 ÷ 开价',
    chance: '进入头部的可能',
    exits: '卖掉或上市',
    lost: '折价或关门',
    middle: '头部的倍数中位',
    mean: '平均倍数',
    price: '投前最高价',
    choice: '程序按规则选',
  },
  setsEnd: ({ program, own, other }) => {
    const isIn = (choice) => choice === 'lead' || choice === 'follow'
    const said =
      isIn(program.best) !== isIn(program.other.choice)
        ? '投还是不投，两套就答得不一样：这是不判断的第二个理由。'
        : `照开价，两套都${isIn(program.best) ? '' : '不'}投。`
    return `${said}要定下来，就靠排在最前的几个问题：上限会随它们从${yuan(own.highest.pre)}走到${yuan(other.highest.pre)}。`
  },
  whyTitle: '## 手算和程序差在哪里，为什么',
  why: `- **七种结局不是65,536种。** 手算让头部走两年、分三种运气；程序逐季走，有的头部早早上市、倍数不高，有的一直长到第五年。主要影响平均倍数。
- **好坏会一起来。** 程序里基金的其他公司和这家在同一个市场里，好年景碰好年景；手算把基金其余的钱当成一个定数。
- **尾巴。** 规则把基金最好的1%截住，过了门槛收益还要分走五分之一；手算都没算。这一条和上一条让程序的得分更靠近0；最高价正是得分为0的地方，几乎不受影响。
- **价钱会改变命运。** 价钱低，后面的轮次好融；价钱高，就难融。手算让结局的概率不变，打平的价离开价越远，差得越多。
- **只分两份，分得粗。** 程序把答案分成32份；最好的那几份值多少，手算漏掉了，所以手算的数偏小。手算守得住的是次序。`,
})
