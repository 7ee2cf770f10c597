import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

/** Exact money in threes, whole amounts without their 00. */
const grouped = (text: string): string => text.replace(/\.0+$/, '').replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')

export const fundIssues = {
  'fund/over-called': ({ date, needed, uncalled }) =>
    `On ${date} ${grouped(needed)} would have to be called, but only ${grouped(uncalled)} of the commitments is uncalled.`,
  'fund/cost-exceeded': ({ company, cost, left }) =>
    `"${company}" realises a cost of ${grouped(cost)}, but only ${grouped(left)} is left of it.`,
  'fund/before-start': ({ date, start }) => `${date} is before the first closing on ${start}.`,
  'fund/not-exact': ({ key, text }) => `"${key}" says "${text}"; a fund's books need one number, down to the cent.`,
  'fund/currency-differs': ({ key, found, expected }) => `"${key}" is in ${found}, the fund in ${expected}.`,
  'fund/life-disorder': ({ invest, total }) =>
    `The investment period of ${invest} years is longer than the term of ${total}.`,
  'fund/commitments-differ': ({ stated, sum }) =>
    `The investors' commitments add up to ${grouped(sum)}; it should be ${grouped(stated)}.`,
  'fund/catch-up-too-small': ({ catchUp, rate }) =>
    `A catch-up of ${catchUp} is not above the carry of ${rate} and would never end.`,
  'fund/nav-missing': ({ date }) =>
    `Money was distributed on ${date}, and navs has no value of the fund within 100 days after it, so no modified PME is worked out: add that quarter's value.`,
  'fund/index-too-late': ({ index, date }) =>
    `The index ${index} has no level on or before ${date}, so the fund was not held against it.`,
  'fund/forecast-internal': ({ from }) =>
    `This holds forecasts and is internal: since ${from} performance must not be forecast towards fund investors.`,
} satisfies Partial<EquityIssueWords>

export const fundSuggestions: EquitySuggestionWords = {
  'fund/over-called': () => 'Lower the amount, change the day, or add recycling.',
  'fund/not-exact': () => 'Write it like "USD 350m".',
  'fund/currency-differs': () => "Give the flow its day's exchange rate as rate, or write it in the fund's currency.",
  'fund/commitments-differ': () => "Give the general partner's commitment as kind: gp, or list only the others.",
  'fund/catch-up-too-small': () => 'Write 100%, 0% (no catch-up), or catchUpTo: preferred.',
}
