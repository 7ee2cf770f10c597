import type { ReadIssueWords } from '../types.ts'

/** What the reader says of a text, apart from all other issues, so that what only reads need carry no more. */
export const readIssues: ReadIssueWords = {
  'read/too-long': ({ read, of }) =>
    `The first ${read} of ${of} characters were read. Put what matters further down into a file of its own.`,
  'read/deals-unread': ({ read, of, text }) =>
    `The text tells of too many deals; they were read up to “${text}” (the first ${read} of ${of} characters). Put the rest into a file of its own.`,
  'read/story': ({ text }) =>
    `This reads like a story (“${text}”), so nothing in it was taken for a fact. If it holds a report, read that part alone.`,
  'read/nothing-found': () => 'No company, deal or figure was found.',
  'read/no-deal': () =>
    'No deal was read in this text, so there is no memo to write. Answer the five questions on the page, or write a deal file.',
  'read/date-inferred': ({ date }) =>
    `The text carries no date; by its own words it is taken as ${date}. Give --published where you know it.`,
  'read/no-date': () =>
    'The text carries no date, so the prices and rates of which day apply is unknown. Give --published, as 2023-04-11.',
  'read/company-not-found': ({ company, found }) =>
    `The article does not name "${company}".${found === '' ? '' : ` It names: ${found.replaceAll('、', ', ')}.`}`,
}
