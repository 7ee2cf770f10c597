import type { UnderwriteIssueWords, UnderwriteSuggestionWords } from '../types.ts'

/** What an underwriting itself raises, apart from what reading a file does. */
export const underwriteIssues: UnderwriteIssueWords = {
  'underwrite/price-not-positive': () =>
    'Amount, stake and valuation leave the company nothing before the money, so no price asked follows.',
  'underwrite/no-price': () => 'There is no amount with a stake and no valuation, so no price asked follows.',
  'underwrite/currency-rate-unknown': ({ pair, date }) => `The rate ${pair} of ${date} is not known.`,
  'underwrite/fund-below-cheque': ({ latin, cheque, size, instead }) =>
    `The cheque, ${cheque}, is larger than the whole fund "${latin}" (${size}); the fund is run at its limit for one company, ${instead}, and the company’s worth stands.`,
  'underwrite/as-of-too-early': ({ what, date }) => `There is no data on "${what}" before ${date}.`,
}

export const underwriteSuggestions: UnderwriteSuggestionWords = {
  'underwrite/price-not-positive': () =>
    'See whether the size of the round stands in the place of the valuation, or the stake is a hundred times off.',
  'underwrite/fund-below-cheque': () => 'Change ours.cheque, or take another fund.',
  'underwrite/currency-rate-unknown': () => 'Write deal and fund in one currency, or add that day’s rate to data/fx.',
  'underwrite/no-price': () => 'Add round.amount and round.stake, or round.preMoney.',
}
