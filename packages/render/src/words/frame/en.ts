import type { Words } from '../types.ts'
import { chart, document, severity } from '../en/document.ts'
import { echo } from '../en/echo.ts'
import { terms } from '../en/terms.ts'
import { units } from '../en/units.ts'

/** Words in English without what a memo says, without the sentences of issues and the words of the compute engine's sheets and of a reading. */
export const frame: Omit<Words, 'issues' | 'suggestions' | 'compute' | 'form'> = {
  lang: 'en',
  htmlLang: 'en',
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
