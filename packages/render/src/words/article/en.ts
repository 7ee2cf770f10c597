import type { ArticleWords } from '../types.ts'
import { sentenceGap } from '../en/document.ts'
import { echo } from '../en/echo.ts'
import { readIssues } from '../en/read-issues.ts'
import { readings } from '../en/readings.ts'
import { units } from '../en/units.ts'

/** Words in English of the page of an article, and no others: what its worker carries. */
export const article: ArticleWords = {
  units,
  echo,
  form: { readings },
  issues: readIssues,
  suggestions: {},
  document: { sentenceGap },
}
