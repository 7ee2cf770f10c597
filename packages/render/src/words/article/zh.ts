import type { ArticleWords } from '../types.ts'
import { sentenceGap } from '../zh/document.ts'
import { echo } from '../zh/echo.ts'
import { readIssues } from '../zh/read-issues.ts'
import { readings } from '../zh/readings.ts'
import { units } from '../zh/units.ts'

/** Words in Chinese of the page of an article, and no others: what its worker carries. */
export const article: ArticleWords = {
  units,
  echo,
  form: { readings },
  issues: readIssues,
  suggestions: {},
  document: { sentenceGap },
}
