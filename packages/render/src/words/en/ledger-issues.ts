import type { EquityIssueWords, EquitySuggestionWords } from '../types.ts'

const types: Readonly<Record<string, string>> = {
  issue: 'an issue',
  transfer: 'a transfer',
  grant: 'a grant',
  exercise: 'an exercise',
  conversion: 'a conversion',
  repurchase: 'a repurchase',
  cancellation: 'a cancellation',
  split: 'a split',
  adjustment: 'an adjustment',
  'pay-in': 'a pay-in',
}
const totals: Readonly<Record<string, string>> = {
  issued: 'issued shares',
  'fully-diluted': 'fully diluted shares',
  'registered-capital': 'registered capital',
  'paid-in': 'paid-in capital',
}
const skipped: Readonly<Record<string, string>> = {
  title: 'a title above the header',
  blank: 'a blank row',
  total: 'the row of totals',
  subtotal: 'a subtotal',
  note: 'a remark without figures',
  header: 'the header once more',
  'no-amount': 'no number of shares',
  unsupported: 'the ledger has no such event',
  schedule: 'it does not vest in equal months',
  rates: 'it has more than one rate of interest',
  incomplete: 'something it needs is missing',
}
const near = (found: string | null): string | null => (found === null ? null : `Did you mean "${found}"?`)

export const ledgerIssues = {
  'equity/unknown-class': ({ class: id }) => `There is no class "${id}".`,
  'equity/unknown-holder': ({ holder }) => `"${holder}" is not among the holders.`,
  'equity/unknown-convertible': ({ id }) => `There is no open SAFE or note "${id}".`,
  'equity/duplicate-id': ({ id }) => `"${id}" is used twice.`,
  'equity/bad-date': ({ text }) =>
    text === '' ? 'There is no date, so the day it speaks of is unknown.' : `"${text}" is not a date.`,
  'equity/not-positive': ({ key, value }) => `"${key}" cannot be ${value}.`,
  'equity/no-ratio': ({ class: id }) =>
    `"${id}" has a conversion price but no issue price, so its conversion ratio is unknown.`,
  'equity/wrong-kind': ({ class: id, type }) =>
    id === '' ? `Such a company has no "${type}".` : `"${id}" cannot have ${types[type] ?? type}.`,
  'equity/circular-conversion': ({ classes }) => `The conversions go in a circle: ${classes}.`,
  'equity/more-than-held': ({ holder, class: id, asked, held }) =>
    `${holder} has ${held} of "${id}", not the ${asked} asked for.`,
  'equity/over-authorized': ({ class: id, issued, authorized }) =>
    `"${id}" would come to ${issued} issued, more than the ${authorized} authorized.`,
  'equity/over-pool': ({ class: id, granted, reserved }) =>
    `The pool "${id}" would have ${granted} granted, more than the ${reserved} reserved.`,
  'equity/exercise-beyond-granted': ({ holder, class: id, asked, granted }) =>
    `${holder} has ${granted} open options in "${id}", not the ${asked} exercised.`,
  'equity/exercise-unvested': ({ holder, class: id, asked, vested }) =>
    `${holder} exercises ${asked} of "${id}", of which ${vested} had vested that day; look at the right to buy the rest back.`,
  'equity/fraction-in-cash': ({ holder, class: id, fraction }) =>
    `${holder} is left ${fraction} of a share of "${id}", settled in cash.`,
  'equity/split-leaves-pool': ({ class: id, pool }) => `"${id}" is split, and the pool "${pool}" is not on that day.`,
  'equity/pay-in-beyond': ({ holder, paid, unpaid }) => `${holder} pays in ${paid}, and only ${unpaid} is unpaid.`,
  'equity/pay-in-overdue': ({ holder, amount, due }) => `${holder} had until ${due} to pay in ${amount}.`,
  'equity/total-differs': ({ of, class: id, holder, stated, found }) =>
    `The ${totals[of] ?? of}${id === null ? '' : ` of "${id}"`}${holder === null ? '' : ` held by ${holder}`} are stated as ${stated}; the rows add up to ${found}.`,
  'cap/not-exact': ({ key, text }) => `"${key}" needs an exact figure, and "${text}" is not one.`,
  'cap/not-whole': ({ key, text, least }) => `"${key}": "${text}" is not a whole number of ${least}.`,
  'cap/currency': ({ key, found, expected }) => `"${key}" is in ${found}, and this table is in ${expected}.`,
  'cap/before-opening': ({ date, opening }) =>
    `This is dated ${date}, but the file already says who holds what on ${opening}; only later events belong here.`,
  'cap/redemption-of-all': (params) =>
    `The redemption right stands on ${params.class}, which is no preferred class: every holder of it, founders too, counts as having it.`,
  'cap/no-date': () => 'There is no asOf, so the day of these holdings is unknown.',
  'cap/ranks-contradict': ({ class: one, other, senior, rank, otherRank }) =>
    `"${one}" is said to rank ${senior ? 'before' : 'equally with'} "${other}", which contradicts the rest${rank === '?' && otherRank === '?' ? '' : ` (ranks ${rank} and ${otherRank})`}.`,
  'sheet/no-header': () =>
    'No header was found: one column names the holders, another their shares, percentage or capital.',
  'sheet/no-holder': ({ row }) => `Row ${row} has figures but no holder.`,
  'sheet/unreadable-cell': ({ row, column, text }) => `Row ${row}, "${column}": "${text}" is not an exact figure.`,
  'sheet/row-skipped': ({ row, reason, text }) =>
    `Row ${row} is left out (${skipped[reason] ?? reason})${text === '' ? '' : `: ${text}`}.`,
  'sheet/total-differs': ({ row, column, stated, found }) =>
    `Row ${row} states a total of ${stated} for "${column}"; the rows add up to ${found}.`,
  'sheet/percent-differs': ({ row, holder, stated, found }) =>
    `Row ${row} says that ${holder} has ${stated}; by the figures it is ${found}.`,
  'ocf/not-a-bundle': ({ found }) => `This is no OCF bundle: ${found} holds no issuer and no transactions.`,
  'ocf/missing': ({ type, id, key }) => `${type} ${id} lacks "${key}".`,
  'ocf/unknown-security': ({ type, id }) =>
    `${type} speaks of the security "${id}", which was never issued or is closed.`,
  'ocf/not-held': ({ type, id, what }) => `${type} ${id} was not taken over: ${skipped[what] ?? what}.`,
} satisfies Partial<EquityIssueWords>

export const ledgerSuggestions: EquitySuggestionWords = {
  'equity/unknown-class': ({ nearest }) => near(nearest),
  'equity/unknown-holder': ({ nearest }) => near(nearest),
  'equity/unknown-convertible': ({ nearest }) => near(nearest),
  'equity/bad-date': () => 'Write it like 2023-04-11, 2023-04 or 2023.',
  'equity/over-pool': () => 'If the pool was increased, record an adjustment.',
  'equity/over-authorized': () => 'If the charter was changed, record an adjustment.',
  'equity/split-leaves-pool': ({ pool }) => `Record a split of "${pool}" on the same day.`,
  'cap/not-exact': () => 'Write it like 1,000,000, 1200 CNY or 8%.',
  'cap/no-date': () => 'Add a line such as asOf: 2023-04-11.',
}
