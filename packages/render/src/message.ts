import type { Issue, IssueCode, IssueOf } from '@touchstone/core/facts'
import { spoken } from './spoken.ts'
import type { PictureWords } from './words/picture-words.ts'
import type { BelowWords, EquityIssueWords, EquitySuggestionWords, TellingWords, Words } from './words/types.ts'

/** Words of a code in a table keyed by code, for its own parameters; null where the table has none. */
function told(table: object, code: string, params: unknown): string | null {
  if (!Object.hasOwn(table, code)) return null
  const found: unknown = Reflect.get(table, code)
  const said: unknown = typeof found === 'function' ? found(params) : null
  return typeof said === 'string' && said !== '' ? said : null
}

/** Sentences of issues that are loaded apart, and what to do about them. */
export interface MoreIssues {
  readonly equityIssues: Partial<EquityIssueWords>
  readonly equitySuggestions: EquitySuggestionWords
}

/** The words of a language with the sentences of issues that are loaded apart. */
export const withIssues = (words: Words, more: MoreIssues): Words => ({
  ...words,
  issues: { ...words.issues, ...more.equityIssues },
  suggestions: { ...words.suggestions, ...more.equitySuggestions },
})

/** The words of a language with those of what stands below page one. */
export const withBelow = (words: Words, more: BelowWords): Words => ({
  ...words,
  statements: { ...words.statements, ...more.statements },
  terms: { ...words.terms, ...more.terms },
  memoFormulas: { ...words.memoFormulas, ...more.formulas },
  bank: more.bank,
})

/** The words of a language with those inside pictures of a memo. */
export const withPictures = (words: Words, pictures: PictureWords): Words => ({ ...words, pictures })

/** Issues whose money is said as a reader writes it. */
const ABOUT_MONEY = /^(?:deal\/valuation-disagrees|underwrite\/fund-below-cheque)$/

/** What tells an issue, of whatever codes; what calls from outside is held to the codes that the words have. */
type AnyTelling = Omit<TellingWords<never>, 'issues'> & { readonly issues: object }

/** What is wrong, in a sentence; the code where no words are known. */
export function sentenceOf(issue: Issue, words: AnyTelling): string {
  const params: Readonly<Record<string, unknown>> = issue.params
  const said = ABOUT_MONEY.test(issue.code)
    ? Object.fromEntries(Object.entries(params).map(([name, one]) => [name, spoken(String(one), words.units)]))
    : params
  return told(words.issues, issue.code, said) ?? issue.code
}

/** What to do about it, where something can be done. */
export const suggestionOf = (issue: Issue, words: Pick<AnyTelling, 'suggestions'>): string | null =>
  told(words.suggestions, issue.code, issue.params)

/** An issue in words: what is wrong, then what to do. Words of some codes tell issues of these codes alone. */
export function message(issue: Issue, words: Words): string
export function message<C extends IssueCode>(issue: IssueOf<C>, words: TellingWords<C>): string
export function message(issue: Issue, words: AnyTelling): string {
  const suggestion = suggestionOf(issue, words)
  return suggestion === null
    ? sentenceOf(issue, words)
    : `${sentenceOf(issue, words)}${words.document.sentenceGap}${suggestion}`
}
