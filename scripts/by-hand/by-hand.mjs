/** One deal worked out by hand, from the price to the order of the questions. */
import { endingsOf, leaderPath, luckOf, priceOf, summary, triesOf, worthOf } from './company.mjs'
import { knownOf, programOf } from './known.mjs'
import { answersWorth, orderOf } from './questions.mjs'
import { chanceFlip, highestOf, ruleOf } from './rule.mjs'

/** The company, the rule and the price under one set of base rates. */
function workedOut(run, market) {
  const known = knownOf(run, market)
  const price = priceOf(known)
  const worth = worthOf(known, price)
  const path = leaderPath(known, worth)
  const luck = luckOf(known, worth)
  const endings = endingsOf(known, worth, path, luck)
  const rule = ruleOf(known, price, endings.rows)
  return {
    known,
    price,
    worth,
    path,
    luck,
    tries: triesOf(known, worth),
    endings,
    sums: summary(endings.rows),
    rule,
    highest: highestOf(known, price, endings.rows, rule),
    flip: chanceFlip(known, endings.rows, rule),
  }
}

/** Shares of the doubt by input, and what part of them is lent. */
function doubtOf({ verdict, assumed }) {
  const rows = verdict.doubt
    .map(([id, worth]) => ({ id, worth: Number(worth.toFixed(3)) }))
    .filter(({ worth }) => worth > 0)
  const lent = new Set(assumed.map(({ input }) => input))
  const sum = (of) => of.reduce((all, one) => all + one.worth, 0)
  const marked = rows.map((one) => ({ ...one, lent: lent.has(one.id) }))
  return { rows: marked, lent: sum(marked.filter((one) => one.lent)), all: sum(marked) }
}

const invests = (choice) => choice === 'lead' || choice === 'follow'

/** A deal of `threeDeals`, by hand and as the program has it. */
export function byHand(run) {
  const own = workedOut(run, run.market)
  const other = workedOut({ ...run, answer: run.other.answer }, run.other.market)
  const worths = answersWorth(own.known, own.endings.rows, own.rule)
  const doubt = doubtOf(run.answer)
  const { bounds } = run.answer
  const borrowed = doubt.all === 0 ? 0 : doubt.lent / doubt.all
  const turns = invests(own.rule.best) !== invests(other.rule.best)
  const program = programOf(run)
  return {
    id: run.id,
    file: run.file,
    answer: run.answer,
    fund: run.fund,
    own,
    other,
    worths,
    order: orderOf(run.answer, worths),
    doubt,
    verdict: doubt.all >= bounds.explained && (borrowed > bounds.borrowed || turns) ? 'cannot_say' : own.rule.best,
    turns,
    program,
    otherProgram: programOf({ ...run, answer: run.other.answer }),
  }
}
