import type { Words } from '../types.ts'
import { chart, document, severity } from '../zh/document.ts'
import { echo } from '../zh/echo.ts'
import { terms } from '../zh/terms.ts'
import { units } from '../zh/units.ts'

/** Words in Chinese without what a memo says, without the sentences of issues and the words of the compute engine's sheets and of a reading. */
export const frame: Omit<Words, 'issues' | 'suggestions' | 'compute' | 'form'> = {
  lang: 'zh',
  htmlLang: 'zh-Hans',
  severity,
  statements: {},
  terms,
  memoFormulas: {},
  formulas: {},
  reasons: {},
  flags: {},
  gateReasons: {},
  gates: {},
  conditions: {},
  figureNames: {},
  questions: {},
  document,
  chart,
  echo,
  units,
}
