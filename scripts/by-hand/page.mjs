/** The page of one language: tables from the arithmetic, sentences from the words. */
import { isOurs, firstFive } from './questions.mjs'
import { fixed, fromOf, percent, plain, signed, table } from './format.mjs'

const off = (hand, program) => `${signed((hand / program - 1) * 100, 0)}%`
const points = (hand, program) => signed((hand - program) * 100, 1)

/** Hand and program side by side, for all deals. */
function overview(deals, w) {
  const rows = deals.map((deal, at) => {
    const { own, program } = deal
    return [
      `[${w.name(deal)}](#${at + 2})`,
      `${w.verdicts[deal.verdict]} · ${w.verdicts[program.choice]}`,
      `${plain(own.sums.mean)}× · ${fixed(program.mean, 2)}× (${off(own.sums.mean, program.mean)})`,
      `${percent(own.sums.loss)} · ${percent(program.loss)} (${points(own.sums.loss, program.loss)})`,
      `${w.money(own.highest.pre)} · ${w.money(Number(program.price.toPrecision(3)))} (${off(own.highest.pre, program.price)})`,
    ]
  })
  return table(w.overview, rows)
}

/** What is the same for the three: one more usual investment of the fund. */
function usualBlock({ own }, w) {
  const { usual } = own.rule
  const { rates, left, secondary } = own.known
  const rows = usual.rows.map((row, k) => [
    w.bins[k],
    percent(row.chance),
    `${plain(usual.multiples[k])}×`,
    k === 0 ? '–' : `× ${plain(usual.inTime)}`,
    `${plain(row.multiple)}×`,
    plain(Number((row.chance * row.multiple).toFixed(3))),
  ])
  return [
    w.usual({ rates, usual, left, secondary }),
    table(w.usualHead, rows),
    w.usualEnd({ rates, usual }),
    w.shared(own),
  ].join('\n\n')
}

function priceBlock(deal, w) {
  const { own, answer } = deal
  const from = (id) => fromOf(answer.figures[id], w)
  return w.price({ ...own, from, has: (id) => answer.figures[id] !== undefined, fund: deal.fund })
}

function leaderBlock({ own }, w) {
  const { path } = own
  const rows = path.steps.map(({ target, growth, times }, k) => [
    w.halfYear(k + 1),
    fixed(target, 2),
    fixed(growth, 2),
    `${plain(times)}×`,
  ])
  return [w.leader(own), table(w.leaderHead, rows), w.leaderEnd(own)].join('\n\n')
}

function endingsBlock({ own, answer }, w) {
  const from = (id) => fromOf(answer.figures[id], w)
  const rows = own.endings.rows.map((row) => [
    w.endings[row.key](own),
    percent(row.chance),
    `${plain(row.multiple)}×`,
    fixed(row.chance * row.multiple, 3),
    w.endingFrom[row.key]({ ...own, from }),
  ])
  return [w.endingsStart(own), table(w.endingsHead, rows), w.endingsEnd(own)].join('\n\n')
}

function ruleBlock(deal, w) {
  const { rule } = deal.own
  const row = (label, one) => [
    label,
    percent(one.chance),
    `${plain(one.multiple)}×`,
    fixed(one.money, 3),
    fixed(one.ln, 4),
    fixed(one.adds, 4),
  ]
  const sum = (label, { sum: total }) => [label, '', '', '', '', `**${fixed(total, 4)}**`]
  const rows = [
    ...rule.lead.terms.map((one) => row(w.endings[one.key](deal.own), one)),
    sum(w.sumLead, rule.lead),
    ...rule.pass.terms.map((one, k) => row(w.bins[k], one)),
    sum(w.sumPass, rule.pass),
  ]
  return [w.ruleStart(deal.own), table(w.ruleHead(deal.own), rows), w.ruleEnd(deal)].join('\n\n')
}

function highestBlock(deal, w) {
  const { highest } = deal.own
  const rows = highest.tried.map(({ price, factor, rows: at, score }) => [
    w.money(price),
    `${plain(factor)}×`,
    at
      .filter(({ divides }) => divides)
      .map(({ multiple }) => `${plain(multiple)}×`)
      .join(' · '),
    signed(score, 4),
  ])
  return [table(w.highestHead, rows), w.highestEnd(deal)].join('\n\n')
}

function questionsBlock(deal, w) {
  const first = firstFive(deal.answer.questions.map(({ id }) => id))
  const by = new Map(deal.answer.questions.map((one) => [one.id, one]))
  const worth = new Map(deal.worths.map((one) => [one.id, one]))
  const rows = first.map((id, at) => {
    const question = by.get(id)
    const one = worth.get(id)
    const counts = question.kind === 'value'
    return [
      String(at + 1),
      isOurs(id) ? w.us : w.them,
      w.ask(id),
      w.kinds[question.kind],
      counts && one !== undefined
        ? `${w.money(one.money)} · ${w.money(Number((question.gain / 1e8).toPrecision(2)))}`
        : '–',
      w.flips({ id, question, one, deal }),
    ]
  })
  return [w.questionsStart(deal), table(w.questionsHead, rows), w.questionsEnd(deal)].join('\n\n')
}

/** Why nothing is said: what the doubt rests on, and what the other base rates make of the same deal. */
function doubtBlock(deal, w) {
  const { doubt, own, other, program, otherProgram } = deal
  const doubts = doubt.rows.map(({ id, worth, lent }) => [w.input(id), fixed(worth, 3), lent ? w.lent : w.ownInput])
  const { routes: a } = own.known
  const { routes: b } = other.known
  const pair = (label, x, y) => [label, x, y]
  const sets = [
    pair(w.sets.comparable, w.money(own.known.comparable.middle), w.money(other.known.comparable.middle)),
    pair(w.sets.over, `${plain(own.worth.over)}×`, `${plain(other.worth.over)}×`),
    pair(w.sets.chance, percent(own.known.leaderChance.mean), percent(other.known.leaderChance.mean)),
    pair(w.sets.exits, percent(a.exits), percent(b.exits)),
    pair(w.sets.lost, percent(a.inPart + a.nothing), percent(b.inPart + b.nothing)),
    pair(w.sets.middle, `${plain(own.endings.middle)}×`, `${plain(other.endings.middle)}×`),
    pair(
      w.sets.mean,
      `${plain(own.sums.mean)}× · ${fixed(program.mean, 2)}×`,
      `${plain(other.sums.mean)}× · ${fixed(otherProgram.mean, 2)}×`,
    ),
    pair(
      w.sets.price,
      `${w.money(own.highest.pre)} · ${w.money(Number(program.price.toPrecision(3)))}`,
      `${w.money(other.highest.pre)} · ${w.money(Number(otherProgram.price.toPrecision(3)))}`,
    ),
    pair(w.sets.choice, w.verdicts[program.best], w.verdicts[program.other.choice]),
  ]
  return [
    w.doubtStart(deal),
    table(w.doubtHead, doubts),
    w.doubtEnd(deal),
    table(w.setsHead, sets),
    w.setsEnd(deal),
  ].join('\n\n')
}

/** A page in one language. In: deals by hand, the words of the page, which also hold what the product asks. Out: Markdown. */
export function handPage(deals, w) {
  const [first] = deals
  const sections = deals.flatMap((deal, at) => [
    `<a id="${at + 2}"></a>`,
    w.dealTitle(deal, at + 2),
    w.dealStart(deal),
    w.headings.price,
    priceBlock(deal, w),
    w.headings.worth,
    w.worth({ ...deal.own, answer: deal.answer, from: (id) => fromOf(deal.answer.figures[id], w) }),
    w.headings.leader,
    leaderBlock(deal, w),
    w.headings.endings,
    endingsBlock(deal, w),
    w.headings.rule,
    ruleBlock(deal, w),
    w.headings.highest,
    highestBlock(deal, w),
    w.headings.questions,
    questionsBlock(deal, w),
    ...(deal.program.choice === 'cannot_say' ? [w.headings.doubt, doubtBlock(deal, w)] : []),
  ])
  return `${[
    '<!-- Generated by scripts/docs.mjs from scripts/by-hand; change the arithmetic or the words there, not this page. -->',
    w.title,
    w.intro,
    overview(deals, w),
    w.reading,
    '<a id="1"></a>',
    w.sharedTitle,
    usualBlock(first, w),
    ...sections,
    w.whyTitle,
    w.why,
  ].join('\n\n')}\n`
}
