import type { MoreIssues } from '../../message.ts'
import type { ComparePageWords } from '../compare-page-words.ts'
import { compareIssues } from './compare-issues.ts'

export const comparePage: ComparePageWords = {
  crumb: 'Compare',
  best: (name, verdict, next, chance) =>
    `${name} scores highest, with the verdict “${verdict}”; if all are led, it beats ${next} in ${chance} of draws`,
  onlyOne: (name, verdict) => `Only ${name} can be scored, with the verdict “${verdict}”`,
  none: (count) => `${count} deals beside each other; none can be scored`,
  few: 'Choose two to five deals to set beside each other',
  lone: 'A comparison takes two deals, and the desk has fewer. Read a document in the inbox, save it as a deal, and come back.',
  toInbox: 'To the inbox',
  refused: 'These cannot be compared like this',
  working: (count) => `Computing ${count} deals…`,
  choose: 'What to compare',
  deals: 'Deals',
  most: (count) => `At most ${count}.`,
  fund: 'By the rule of which fund',
  date: 'Facts to',
  dateHint: 'Empty: the date that all deals share.',
  useDate: (date) => `Use ${date} for all`,
  table: 'Verdicts beside each other',
  row: 'Item',
  by: 'How they are compared',
  draws: (draws) => `${draws} draws each, on the same random numbers.`,
  foldedTitle: 'Write your own numbers first, then compare',
  folded: (names) =>
    `The verdicts of these deals are still folded, and a comparison would tell them: ${names}. Open one and write your own number first.`,
  openAll: 'Compare without',
  unread: (file) => `"${file}" cannot be read, so nothing was compared.`,
  mend: 'Open and mend it',
}

/** What forbids a comparison, with what to do about it on the page. */
export const comparePageIssues: MoreIssues = {
  equityIssues: compareIssues,
  equitySuggestions: {
    'compare/too-few': () => 'Tick one more.',
    'compare/too-many': () => 'Leave some out, or compare them in two turns with the same fund and date.',
    'compare/one-fund': () => 'Choose one fund.',
    'compare/unreadable': () => 'Open that deal and mend it, or leave it out.',
    'compare/dates-differ': ({ latest }) => `Set “Facts to” to ${latest} or a later day.`,
    'compare/date-too-early': ({ latest }) => `Set “Facts to” to ${latest} or a later day.`,
    'compare/no-rate': () => 'Take a later day, or a fund in that currency.',
  },
}
