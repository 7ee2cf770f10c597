import type { Words } from '../types.ts'
import { compute } from '../zh/compute.ts'
import { chart, document, severity } from '../zh/document.ts'
import { echo } from '../zh/echo.ts'
import { form } from '../zh/form.ts'
import { terms } from '../zh/terms.ts'
import { units } from '../zh/units.ts'

/** Words in Chinese without what a memo says, and without the sentences of issues. */
export const frame: Omit<Words, 'issues' | 'suggestions'> = {
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
  form,
  document,
  chart,
  echo,
  units,
  compute,
}
