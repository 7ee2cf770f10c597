import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'
import { compareIssues, compareSuggestions } from './compare-issues.ts'
import { documentIssues, documentSuggestions } from './document-issues.ts'
import { roundIssues } from './round-issues.ts'
import { fundIssues, fundSuggestions } from './fund-issues.ts'
import { ledgerIssues, ledgerSuggestions } from './ledger-issues.ts'

/** Figures of an exit. */
const exitTerms: Readonly<Record<string, string>> = {
  shares: 'The number of shares',
  claim: 'The claim',
  preference: 'The preference',
  dividends: 'The accrued dividend',
  strike: 'The strike',
  premium: 'The addition for a discount',
  share: 'The share',
  most: 'The maximum',
  votes: 'The number of votes',
  threshold: 'The threshold',
  exit: 'The exit value',
}
const valueTerms: Readonly<Record<string, string>> = {
  spot: 'The value today',
  volatility: 'The volatility',
  years: 'The number of years',
  rate: 'The interest rate',
  yield: 'The dividend yield',
  strike: 'The strike',
  holdingYears: 'The expected holding period',
  price: 'The price',
  equity: 'The value of the equity',
}
const bounds: Readonly<Record<string, string>> = {
  positive: 'above 0',
  'not-negative': '0 or more',
  number: 'a number',
}

/** Issues that only equity and valuation raise, in English; loaded with what can meet them. */
export const equityIssues: EquityIssueWords = {
  ...compareIssues,
  ...documentIssues,
  ...fundIssues,
  ...ledgerIssues,
  ...roundIssues,
  // Chinese terms and the venture-capital methods.
  'equity/out-of-range': ({ key, found, least, most, whole }) => {
    const ends = [...(least === null ? [] : [`${least} or more`]), ...(most === null ? [] : [`${most} or less`])]
    return `"${key}" is ${found}; it must be ${whole ? 'a whole number' : 'a number'}${ends.length > 0 ? ` of ${ends.join(' and ')}` : ''}.`
  },
  'equity/dates-reversed': ({ first, firstDate, second, secondDate }) =>
    `"${second}" (${secondDate}) is before "${first}" (${firstDate}).`,
  'equity/no-target': ({ text }) => `The target is ${text}; it must be above 0 to say how much of it was reached.`,
  'equity/adjustment-impossible': ({ revalued, investment }) =>
    `Revalued by what was reached the company is worth ${revalued}, no more than the investment of ${investment}. Shares cannot make that good; compute cash or redemption.`,
  'equity/adjustment-beyond-giver': ({ transfer, holds }) =>
    `The transfer takes ${transfer} of the company; the giver holds ${holds}.`,
  'equity/adjustment-before-filing': () =>
    'As a rule this valuation adjustment must be ended before an A-share filing.',
  'equity/net-assets-unknown': () =>
    'The papers give the higher of accrued price and net assets. Net assets are unknown, so the accrued price stands.',
  'equity/exercise-silent': ({ since, months, deadline }) =>
    `The papers do not say how long the redemption right may be exercised. Courts take ${months} months as a guide: from ${since} to ${deadline}.`,
  'equity/exercise-near': ({ deadline, days }) =>
    `The redemption right must be exercised by ${deadline}, in ${days} days.`,
  'equity/exercise-passed': ({ deadline, days, guided }) =>
    guided
      ? `By the courts' guide the redemption right was to be exercised by ${deadline}, ${days} days ago. Courts differ; ask a lawyer.`
      : `The redemption right had to be exercised by ${deadline}, ${days} days ago, and nothing says that it was: it is counted no more. If it was, write exercised with the day.`,
  'equity/redemption-wall': ({ date, currency, open, cash, short }) =>
    `From ${date} the company can be asked for ${currency} ${open} against cash of ${cash}: ${currency} ${short} short.`,
  'equity/founder-exposed': ({ date, currency, amount, last, most }) =>
    `From ${date} the founder answers in person for ${currency} ${amount}, by ${last} for ${currency} ${most}.`,
  'equity/reduction-first': () =>
    'A company must reduce its capital before it redeems; where that fails, courts do not make it pay.',
  'equity/listing-rate-missing': ({ pair, date }) =>
    `The rate ${pair} of ${date} is not known, so thresholds in that currency were not compared.`,
  'equity/listing-no-rule': ({ date }) => `No listing standard applies on ${date}.`,
  'valuation/stake-over-whole': ({ stake }) =>
    stake === null
      ? 'The exit brings nothing, so no share of it gives the return asked.'
      : `The return asked needs ${Math.round(stake * 1000) / 10}% of the company, more than all of it. At this price it cannot be had.`,
  'valuation/chances-off': ({ sum }) => `The chances of the scenarios add up to ${sum}; they must make 1.`,
  'valuation/nothing-to-weigh': ({ key }) => `"${key}" is empty, so there is nothing to compute.`,
  'equity/exit-negative': ({ id, what, value }) =>
    `${exitTerms[what] ?? what} of "${id}" is ${value}; it cannot be negative.`,
  'equity/exit-bad-rank': ({ id, rank }) => `The rank of "${id}" is ${rank}; write 1, 2, 3 …, 1 is paid first.`,
  'equity/exit-two-ranks': ({ id, first, second }) => `"${id}" stands in two ranks, ${first} and ${second}.`,
  'equity/exit-named-twice': ({ id }) => `The name "${id}" is used twice.`,
  'equity/exit-not-a-part': ({ id, what, value }) =>
    `${exitTerms[what] ?? what} of "${id}" is ${value}; it lies between 0 and 1.`,
  'equity/exit-no-cap': ({ id }) => `"${id}" participates up to a cap, but the cap is not given.`,
  'equity/exit-cap-below-preference': ({ id, cap, preference }) =>
    `The cap of "${id}", ${cap}, is below its preference, ${preference}.`,
  'equity/exit-nobody-takes-rest': () =>
    'Nobody takes what is left after the preferences: there are no common shares and none to convert into.',
  'equity/exit-unknown-class': ({ id }) => `There is no class "${id}".`,
  'equity/exit-too-many-votes': ({ found, most }) => `There are ${found} votes; at most ${most} can be worked out.`,
  'equity/exit-holders-disagree': ({ id, held, shares }) =>
    `Holders of "${id}" have ${held} shares together; the class has ${shares}.`,
  'equity/exit-safes-take-all': ({ share }) =>
    `The post-money SAFEs own ${share} together and leave nothing to others.`,
  'equity/exit-no-safe-price': ({ id }) => `The valuation cap of "${id}" is 0, so it has no price to convert at.`,
  'equity/exit-no-issue-price': ({ id }) =>
    `"${id}" has a preference but no original issue price, so its amount is unknown.`,
  'equity/exit-no-conversion-price': ({ id, price }) =>
    `The conversion price of "${id}" is ${price}; it must be above 0.`,
  'equity/value-out-of-range': ({ what, value, expected }) =>
    `${valueTerms[what] ?? what} is ${value}; it must be ${bounds[expected] ?? expected}.`,
  'equity/value-payoff-steps': ({ exit }) =>
    `At an exit of ${exit} a vote makes payouts jump, so option pricing does not apply.`,
  'equity/value-not-identified': ({ value, low, high }) =>
    `A price of ${value} does not fix the value of the equity: every value from ${low} to ${high} gives it.`,
  'equity/value-out-of-reach': ({ value, most }) =>
    `However much the equity is worth, this class is never worth ${value}; at most ${most}.`,
}

export const equitySuggestions: EquitySuggestionWords = {
  ...compareSuggestions,
  ...documentSuggestions,
  ...ledgerSuggestions,
  ...fundSuggestions,
}
