/** The English words of docs/by-hand. */
import { fixed, money, percent, plain, signed } from './format.mjs'

const cny = money.en
const SET = (rates) => `\`data/${rates.id}\``
/** A number that is taken away, in brackets where it is negative. */
const inBrackets = (x) => (x < 0 ? `(${fixed(x, 4)})` : fixed(x, 4))

/** Whether the two answers worth most are worth about the same. */
const isTie = ({ answer }) => {
  const [a, b] = answer.questions.filter(({ kind }) => kind === 'value')
  return a !== undefined && b !== undefined && b.gain > 0.75 * a.gain
}

const gap = (hand, program) => `${Math.abs((hand / program - 1) * 100).toFixed(0)}%`

const chooses = {
  lead: 'leading',
  follow: 'following',
  pass: 'passing',
}
const acts = { lead: 'lead', follow: 'follow', pass: 'pass' }

export const wordsEn = (asks) => ({
  money: cny,
  ask: (id) => asks.question(id),
  input: (id) => asks.input(id),
  line: (line, literal) => `line ${line}: “${literal}”`,
  more: (first, count) => `${first} and ${count} more`,
  quote: (quote) => `article: “${quote}”`,
  name: ({ answer }) => answer.english ?? answer.company,
  verdicts: { lead: 'lead', follow: 'follow', wait: 'wait', pass: 'pass', cannot_say: 'cannot say' },
  title: '# Three deals by hand',
  intro: `[中文](by-hand.zh.md)

The program draws 65,536 futures. This page takes the same three decisions with a pocket calculator: a table of endings, a sum of products, a sum of logarithms. Each cell is *hand · program (difference)*.`,
  overview: ['deal', 'verdict', 'mean multiple', 'chance to lose money', 'highest price, pre-money'],
  reading: `Every number is followed by where it is from: a line of the deal file, words of the article, a file in \`data/\`, or a \`figure\` of the answer (\`touchstone underwrite FILE --json\`). What is computed is rounded as printed and goes on rounded. “The market file” is the fitted market named with each deal. A test holds the hand to the program: the mean within 20%, the chance of a loss within 5 points (5.5 under the other country’s base rates), the highest price within 25%, the same verdict and, unless the ask lies within that quarter of the highest price, the same choice, the same questions in order (two answers whose worths differ by no more than about a third, or are both below a tenth of the best one’s, may change places).`,
  sharedTitle: '## 1. The same for all three',
  usual: ({ rates, usual, left, secondary }) =>
    `The fund is Shimen Fund I (\`examples/funds/rmb-5+2.fund.yaml\`): CNY 1bn, ${fixed(left, 1)} years left with all extensions. Its rule \`log_growth\` says yes to what raises the expected logarithm of the fund’s money. Money not put here goes into one more usual investment, so that is the bar.

What usual investments bring is published (${SET(rates)}, targets \`bins\` and \`mean\`). The middle of a bin spread evenly in its logarithm is (b − a) ÷ ln(b ÷ a): (5 − 1) ÷ ln 5 = ${plain(usual.multiples[1])}. Below 1× we take a quarter: half of them nothing, half a half. The top bin is what the published mean of ${plain(rates.mean)} leaves: ${plain(usual.multiples[4])}×.

Not all of it comes in time. A sale takes ${plain(rates.saleYears)} years, a listing ${plain(rates.listingYears)} (same file), and this fund has ${plain(left)}: a sale counts ${plain(usual.sale)}; a listing comes ${fixed(rates.listingYears - left, 1)} years late and is sold at ${percent(secondary)} of its worth (\`data/base-rates/published/secondary-fund-price\`) brought back at 25% a year: ${plain(secondary)} ÷ 1.25^${fixed(rates.listingYears - left, 1)} = ${plain(usual.listing)}. Half and half: ${plain(usual.inTime)}.`,
  usualHead: ['usual investment', 'chance', 'multiple', 'in time', 'to this fund', 'chance × multiple'],
  bins: ['below 1×', '1 to 5×', '5 to 10×', '10 to 20×', 'above 20×'],
  usualEnd: ({ usual }) =>
    `The last column adds up to ${plain(usual.mean)}×: what a usual cheque brings this fund on average.`,
  shared: ({ known, luck, endings }) => {
    const { rates } = known
    return `**A leader’s two years.** Growth in ln starts at \`growth.start\` ${plain(rates.start)}, weighed with what the company tells, plus a leader’s \`leader.startGain\` ${plain(rates.startGain)}. Each half-year it goes half of \`growth.reversion\` ${plain(rates.reversion)} of the way to its target: \`growth.longRun\` ${plain(rates.longRun)} + \`growth.drift\` ${plain(rates.drift)}, for the first ${plain(rates.momentumYears)} years \`leader.growthGain\` ${plain(rates.growthGain)} more, less \`growth.drag\` ${plain(rates.drag)} × ln(revenue ÷ USD ${plain(rates.dragFrom)}m) above that size. Revenue grows by e^(growth ÷ 2). A yuan of it is worth e^(${plain(rates.capitalised)} × change of growth) as much as at the start, ${plain(rates.capitalised)} being \`growth.capitalised\` ÷ \`growth.reversion\`. Two later rounds at \`leader.dilution\` ${percent(rates.leaderDilution)} leave us ${plain(1 - rates.leaderDilution)}² = ${plain(endings.kept)}.

**Luck.** A bad, a middle and a good case (30, 40, 30%) stand 1.28 standard deviations in ln apart. The swings of growth: (${plain(rates.capitalised)} × \`growth.volatility\` ${plain(rates.volatility)})² × ${plain(luck.quiet)} = ${plain(luck.growth)}, as they fade by \`growth.volatilityFade\` ${plain(rates.fade)} a year: (1 − e^(−4 × ${plain(rates.fade)})) ÷ (2 × ${plain(rates.fade)}) = ${plain(luck.quiet)}. The day of the exit: \`endings.exitNoise\` ${plain(rates.exitNoise)}. To these comes the doubt what the company is worth today.

**How often it ends how** is counted by the program (\`exit.routes\`). To see that it is no accident: in the year before the cash ends a company tries about four times to raise. One try works with 1 ÷ (1 + e^−x), x = \`raising.base\` ${plain(rates.raisingBase)} + \`raising.stage\` ${plain(rates.raisingStage)} × stage (0 angel, 1 Series A) + \`raising.traction\` ${plain(rates.traction)} × ln(worth ÷ price), and \`leader.raising\` ${plain(rates.raisingLeader)} more for a leader. Our share ranks equal with 1× preference, so what is sold or listed brings at least the money.

**The rule.** The score is the expected logarithm with the deal less that without it. The rest of the fund is its middle without the deal (\`tvpiWithout\`) less what the usual cheque brings. A leader’s terms are worth a twentieth and leading costs ${percent(known.leading.cost)} of the cheque, so leading takes the multiples × ${plain(known.leading.terms)} − ${plain(known.leading.cost)}; a follower gets a third of the cheque and the rest stays usual (\`data/company-rates/judged-choices\`).

**The highest price.** The company is what it is; only the money is divided by more. At each trial price the multiples of leaders and of other exits are divided by price ÷ price asked, never below 1×; the plain cheque must score 0.

**The questions.** Open gates stand first: without them no price matters. Then what an answer is worth: split off the tenth of the answers that speaks against what we would do, its middle being the figure’s 5% or 95% end, and choose again there; the gain is a tenth of what the other choice is better by. Last the checklist.`
  },
  dealTitle: (deal, at) =>
    `## ${at}. ${deal.answer.english ?? deal.answer.company}, ${deal.own.known.stage === 1 ? 'Series A' : 'angel round'}`,
  dealStart: (deal) =>
    `\`${deal.file}\`${deal.id === 'article' ? ' (the first deal drafted from it, published 2023-04-11)' : ''}, market file ${SET(deal.own.known.rates)}.`,
  headings: {
    price: '**The price.**',
    worth: '**What it is worth today.**',
    leader: '**If it becomes one of the leaders.**',
    endings: '**How it may end.**',
    rule: '**The fund’s rule.**',
    highest: '**The highest price.**',
    questions: '**What to ask.**',
    doubt: '**Why nothing is said.**',
  },
  price: ({ known, price, from }) => {
    const { amount, stake, cheque, size } = known
    const wide = stake.low !== stake.high
    const middle = wide
      ? ` The middle of the stake is √(${percent(stake.low)} × ${percent(stake.high)}) = ${percent(stake.middle)}.`
      : ''
    const sum =
      amount.low === amount.high
        ? ''
        : `, computed with as ${cny(amount.low)} to ${cny(amount.high)}, middle ${cny(amount.middle)}: \`data/readings\``
    const own = known.chequeSaid
      ? `Our cheque is ${cny(cheque)} (${from('ours.cheque')})`
      : `Nobody names our cheque: half of the round would be ${cny(amount.middle / 2)}, but one company may take ${percent(known.concentration)} of the fund (\`concentrationLimit\`): ${cny(cheque)}`
    return `Asked are ${cny(amount.middle)} (${from('round.amount')}${sum}) for ${percent(stake.middle)} (${from('round.stake')}).${middle} Post-money: ${cny(amount.middle)} ÷ ${percent(stake.middle)} = **${cny(price.post)}**; pre-money: less the money, **${cny(price.pre)}**. ${own}. It buys ${cny(cheque)} ÷ ${cny(price.post)} = ${percent(price.bought, 2)} of the company and is ${cny(cheque)} ÷ ${cny(size)} = ${percent(price.weight)} of the fund.`
  },
  worth: ({ known, worth, price, from }) => {
    const { part, comparable, commercial, askedPost } = known
    const spread = `Its doubt, one standard deviation in ln, from upper ends: comparable rounds ln(${plain(comparable.high)} ÷ ${plain(comparable.middle)}) ÷ 1.645 = ${plain(known.comparableSpread)}, price ln(${plain(askedPost.high)} ÷ ${plain(askedPost.middle)}) ÷ 1.645 = ${plain(known.postSpread)} (\`asked.post\`; both in CNY 100m), together √((${plain(1 - part)} × ${plain(known.comparableSpread)})² + ${plain(known.postSpread)}²) = ${plain(worth.spread)}. Doubt about the worth would lift its mean above its middle, and prices are paid by those who know each company, so the middle counts e^(−${plain(worth.doubt)}² ÷ 2) = ${plain(worth.counts)}: worth over price ${plain(worth.atMiddle)} × ${plain(worth.counts)} = **${plain(worth.over)}**.`
    if (part === 0)
      return `No revenue is told, so only comparable rounds speak: ${cny(comparable.middle)} post-money (\`market.comparable\`: ${from('market.comparable')}). Over the price: ${cny(worth.value)} ÷ ${cny(price.post)} = ${plain(worth.atMiddle)}. ${spread}`
    return `Comparable rounds: ${cny(comparable.middle)} post-money (${from('market.comparable')}). Its own figures: commercial value ${cny(commercial)} (\`commercial\`), where such a company of which nothing is told has ${cny(known.usual)} (\`commercial.usual\`): ${plain(worth.times)} times as much (${plain(known.ownMost)} at most), so by them it is worth ${plain(worth.times)} × ${cny(comparable.middle)} = ${cny(worth.mine)}. At this stage its own figures count ${percent(part)} (judgement, \`data/company-rates/judged-choices\`), weighed in logarithms: ${cny(comparable.middle)}^${plain(1 - part)} × ${cny(worth.mine)}^${plain(part)} = ${cny(worth.value)}. Over the price: ${cny(worth.value)} ÷ ${cny(price.post)} = ${plain(worth.atMiddle)}. ${spread}`
  },
  leader: ({ known, path, worth }) => {
    const { rates, part, growthSaid } = known
    const start =
      growthSaid === null
        ? `Growth starts at the usual ${plain(path.start)}`
        : `Growth starts at ${plain(1 - part)} × ${plain(rates.start)} + ${plain(part)} × ln(1 + ${percent(growthSaid)}) = ${plain(path.start)}`
    return `${start}; a leader’s at ${plain(path.first)}. Revenue, told or ${percent(known.revenuePart)} of ${cny(worth.value)} if that is more, is ${cny(path.sales)} or USD ${plain(path.dollars)}m (÷ ${plain(known.rate)}, \`data/fx\`).`
  },
  leaderHead: ['', 'target', 'growth', 'revenue, times'],
  halfYear: (k) => `half-year ${k}`,
  leaderEnd: ({ known, path, luck, endings, worth }) => {
    const { rates } = known
    const end = path.steps.at(-1)
    return `A yuan of revenue is worth e^(${plain(rates.capitalised)} × (${fixed(end.growth, 2)} − ${fixed(path.first, 2)})) = ${plain(path.perRevenue)} as much, the company ${plain(end.times)} × ${plain(path.perRevenue)} = ${plain(path.times)} times as much. Middle multiple: ${plain(worth.over)} × ${plain(path.times)} × ${plain(endings.kept)} = **${plain(endings.middle)}×**. Luck: √(${plain(luck.growth)} + ${plain(rates.exitNoise)}² + ${plain(worth.spread)}²) = ${plain(luck.sum)}; the bad and the good case are × e^(∓1.28 × ${plain(luck.sum)}).`
  },
  endingsStart: ({ tries }) =>
    `One try to raise works with 1 ÷ (1 + e^${plain(-tries.at)}) = ${percent(tries.one)}, at least one of four with ${percent(tries.four)}; for a leader ${percent(tries.leader)}.`,
  endingsHead: ['ending', 'chance', 'multiple', 'product', 'from'],
  endings: {
    'leader-bad': () => 'leader, bad luck',
    'leader-middle': () => 'leader, middle',
    'leader-good': () => 'leader, good luck',
    exit: () => 'another, sold or listed',
    'exit-well': () => 'another, sold or listed well',
    'money-back': () => 'team hired away, money back',
    'in-part': () => 'sold for parts, parted, still private',
    nothing: () => 'closed',
  },
  endingFrom: {
    'leader-bad': ({ known, from }) =>
      `30% of ${percent(known.leaderChance.mean)}, the mean of \`market.leaderChance\` (${from('market.leaderChance')})`,
    'leader-middle': () => '40% of it',
    'leader-good': () => '30% of it',
    exit: ({ known, worth, endings }) =>
      `sale + listing ${percent(known.routes.exits)} less the leaders, × ${percent(endings.often)}: of the published bins from 1 to 10× ${percent(endings.next)} lie in the upper one${worth.over < 1 ? `, × (1 + ln ${plain(worth.over)} ÷ ln 2) = ${plain(endings.far)} of them, as the price must be grown into first` : ''}; the middle of the lower bin`,
    'exit-well': () => 'the rest of them; the middle of the upper bin',
    'money-back': () => 'licence, rescue; `endings.licenceMultiple` 1',
    'in-part': ({ known, worth, endings }) =>
      `\`endings.recovery\` ${plain(known.rates.recovery)} × ${plain(worth.over)} ÷ ${plain(endings.moneyIn)} money in (ours and ${percent(known.before)} before us)`,
    nothing: () => '`endings.shutRecovery`',
  },
  endingsEnd: ({ endings, sums }) => {
    const at = (key) => percent(endings.rows.find((row) => row.key === key).chance)
    return `Mean multiple, the sum of the products: **${plain(sums.mean)}×**. Chance to lose money: ${at('in-part')} + ${at('nothing')} + half of ${at('money-back')} (the price of a team varies about the money put in) = **${percent(sums.loss)}**.`
  },
  ruleStart: ({ known, rule, price }) =>
    `The rest of the fund: ${plain(known.without)} (\`tvpiWithout\`) − ${plain(price.weight)} × ${plain(rule.usual.mean)} = ${plain(rule.rest)}.`,
  ruleHead: ({ rule, price }) => [
    'with it, then without it',
    'chance',
    'multiple',
    `${plain(rule.rest)} + ${plain(price.weight)} × multiple`,
    'ln',
    'chance × ln',
  ],
  sumLead: 'lead',
  sumPass: 'pass: the usual investment',
  ruleEnd: ({ own, program }) => {
    const { rule, known } = own
    return `Leading scores ${fixed(rule.lead.sum, 4)} − ${inBrackets(rule.pass.sum)} = **${signed(rule.scores.lead, 4)}** (program ${signed(program.scores.lead, 4)}). Following puts ${percent(known.leading.follower, 0)} of the cheque into the deal and the rest into a usual investment: over all ${rule.lead.terms.length * rule.pass.terms.length} pairs of their outcomes, a spreadsheet’s work, the expected logarithm less that of passing is ${signed(rule.scores.follow, 4)} (program ${signed(program.scores.follow, 4)}); passing is 0. By hand the best is **${chooses[rule.best]}**.`
  },

  highestHead: ['post-money tried', '÷ asked', 'leader bad · middle · good · other exit · done well', 'score'],
  highestEnd: ({ own, program }) => {
    const { highest, known } = own
    return `Between ${cny(highest.from.price)} and ${cny(highest.to.price)} a line falls through 0 at ${plain(highest.part)} of the way: ${cny(highest.post)} post-money, less ${cny(known.amount.middle)}: **${cny(highest.pre)} pre-money**. The program finds ${cny(Number(program.price.toPrecision(3)))} ± ${cny(Number(program.error.toPrecision(2)))}; the hand is ${gap(highest.pre, program.price)} off.`
  },
  us: 'ourselves',
  them: 'the company',
  kinds: { gate: 'open gate', value: 'worth most', checklist: 'checklist' },
  questionsStart: ({ own, worths }) => {
    const [near, chance] = worths
    const { rule, known } = own
    const pair = ({ scores }) => `leading scores ${signed(scores.lead, 4)} and following ${signed(scores.follow, 4)}`
    return `Without an answer we would ${acts[rule.best]}. If comparable rounds stand at ${cny(near.at)} the company is worth ${plain(near.times)} times as much, and ${pair(near)}; at a chance to lead of ${percent(chance.at)} ${pair(chance)}. ${
      near.against > 0 || chance.against > 0
        ? `Gain: a tenth of what the best choice then scores above ${chooses[rule.best]}, times the fund of ${cny(known.size)}.`
        : 'Neither changes the choice, so no answer is worth anything.'
    }`
  },
  questionsHead: ['', 'asked of', 'question', 'stands here as', 'worth, hand · program', 'turns the verdict'],
  flips: ({ id, question, one, deal }) => {
    if (question.kind === 'gate') return 'a closed gate: nothing at any price'
    if (id === 'market.leaderChance' && deal.program.flip !== null)
      return `above ${percent(deal.own.flip.at)} (program ${percent(deal.program.flip)})`
    if (question.kind === 'value' && one !== undefined && one.turns !== null)
      return id === 'round.amount'
        ? `${one.up ? 'below' : 'above'} ${cny(one.turns)} for the same stake`
        : `${one.up ? 'above' : 'below'} ${cny(one.turns)}`
    return 'no answer by itself'
  },
  questionsEnd: (deal) => {
    const { own } = deal
    return deal.id === 'clear'
      ? 'All else is stated in the file. Cards in use and failed runs move only the burn, and the burn is stated: 0, so the checklist’s order by name.'
      : `The chance to lead turns it where leaders’ score ${signed(own.flip.all, 4)} and the rest’s ${signed(own.flip.none, 4)} balance: ${fixed(-own.flip.none, 4)} ÷ (${fixed(own.flip.all, 4)} + ${fixed(-own.flip.none, 4)}) = ${percent(own.flip.at)}.${
          isTie(deal)
            ? ' The first two answers are worth about the same: the program’s error is CNY 0.1m, and under other seeds they change places.'
            : ''
        } Inputs that move only the burn are worth less than the draws can tell from nothing: they follow as the checklist.`
  },
  doubtStart: () =>
    'Every input’s share of the doubt whether money is lost (rank sensitivity, `shareOfDoubt`); most of the doubt is fate and no input’s.',
  doubtHead: ['input', 'share', ''],
  lent: 'lent',
  ownInput: 'of this company',
  doubtEnd: ({ doubt, program }) =>
    `Lent: ${fixed(doubt.lent, 3)} of ${fixed(doubt.all, 3)} = ${percent(doubt.lent / doubt.all, 0)} (program ${percent(program.borrowed, 0)}: it counts how long the money lasts too, and comparable rounds only as far as fewer than four are of the company’s own country, layer and stage). Above 60% the answer would be one about base rates and not about this company, so the verdict is *cannot say*. The same tables with the base rates of the United States instead:`,
  setsHead: ['hand (· program)', 'China', 'United States'],
  sets: {
    comparable: 'comparable rounds, post-money',
    over: 'worth over price',
    chance: 'chance to lead',
    exits: 'sold or listed',
    lost: 'in part or closed',
    middle: 'leader, middle multiple',
    mean: 'mean multiple',
    price: 'highest price, pre-money',
    choice: 'choice of the program’s rule',
  },
  setsEnd: ({ program, own, other }) => {
    const [a, b] = [program.best, program.other.choice]
    const isIn = (choice) => choice === 'lead' || choice === 'follow'
    const said =
      isIn(a) !== isIn(b)
        ? 'The two sets disagree whether to invest at all: a second reason to say nothing.'
        : isIn(a)
          ? 'Both sets invest at the price asked.'
          : 'Neither set invests at the price asked.'
    return `${said} What would settle it is the first questions: the price moves from ${cny(own.highest.pre)} to ${cny(other.highest.pre)} with them.`
  },
  whyTitle: '## Where hand and program differ, and why',
  why: `- **Seven endings are not 65,536.** The hand gives leaders two years and three cases; the program runs each quarter, with leaders that list early at less and others that grow for five years. It mostly tells in the mean.
- **All fall together.** In the program the fund’s other companies live in the same market as the deal, so good years meet good years; the hand takes the rest of the fund as one number.
- **The tail.** The rule caps the best 1% of the fund’s outcomes and carry takes a fifth above the hurdle; the hand does neither. Both this and the line before make the program’s scores smaller on either side of 0; the price, where the score is 0, they hardly move.
- **Price moves fate.** At a lower price later rounds are easier to raise and at a higher one harder; the hand keeps the chances of the endings. It tells most where the break-even lies far from the ask.
- **A split in two is coarse.** The program splits the answers into 32 classes; what the best of them gain is missing by hand, so its worths are lower. The order is what the hand can hold.`,
})
