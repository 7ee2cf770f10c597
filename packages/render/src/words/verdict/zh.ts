import type { ComputeWords } from '../compute-words.ts'
import type { FormWords } from '../form-words.ts'
import type { IssueWords, Words } from '../types.ts'
import { frame } from '../frame/zh.ts'
import { sections } from '../zh/form.ts'
import { memoWords } from '../zh/memo-words.ts'
import { underwriteIssues, underwriteSuggestions } from '../zh/underwrite-issues.ts'

/**
 * Words in Chinese of a verdict on what was read elsewhere, for the worker that reads no file. It meets no issue but those of
 * an underwriting, which a test holds it to.
 */
export const verdict: Words = {
  ...frame,
  ...memoWords,
  issues: underwriteIssues as IssueWords,
  suggestions: underwriteSuggestions,
  // A verdict prints no sheet of the engine and no field of a form; a test holds what it prints to that of all words.
  compute: {} as ComputeWords,
  form: { sections } as FormWords,
}
