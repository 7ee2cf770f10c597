import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

/** What forbids that deals stand beside each other. */
export const compareIssues = {
  'compare/too-few': ({ found }) =>
    `A comparison needs two deals or more; there ${found === 1 ? 'is 1' : `are ${found}`}.`,
  'compare/too-many': ({ found, most }) => `A comparison holds at most ${most} deals; there are ${found}.`,
  'compare/one-fund': ({ funds }) =>
    funds === ''
      ? 'There is no fund file, so there is no rule to compare by.'
      : `Deals are compared by one rule, that of one fund; here are several: ${funds}.`,
  'compare/unreadable': ({ file }) => `"${file}" could not be read or underwritten, so nothing was compared.`,
  'compare/dates-differ': ({ dates }) =>
    `The deals have different dates of facts (${dates}); what was known differs, so their values do not stand beside each other.`,
  'compare/date-too-early': ({ date, latest }) =>
    `The date ${date} is before that of a deal (${latest}), which says what was not known then.`,
  'compare/no-rate': ({ file, from, to, date }) =>
    `"${file}" is in ${from}, and no rate into ${to} is known by ${date}.`,
} satisfies Partial<EquityIssueWords>

export const compareSuggestions = {
  'compare/too-few': () => 'Name two to five deal files.',
  'compare/too-many': () => 'Leave some out, or compare them in two runs with the same fund and date.',
  'compare/one-fund': () => 'Name one with --fund; run again for the other.',
  'compare/unreadable': () => 'Mend that file (the other messages say what is wrong), or leave it out.',
  'compare/dates-differ': ({ latest }) => `Set one date for all with --date ${latest} or a later one.`,
  'compare/date-too-early': ({ latest }) => `Use --date ${latest} or a later day.`,
  'compare/no-rate': () => 'Take a later --date, or a fund in that currency.',
} satisfies EquitySuggestionWords
