import type { Words } from '../types.ts'
import { compute } from '../zh/compute.ts'
import { chart, document, severity } from '../zh/document.ts'
import { echo } from '../zh/echo.ts'
import { form } from '../zh/form.ts'
import { issues, suggestions } from '../zh/issues.ts'
import { terms } from '../zh/terms.ts'
import { units } from '../zh/units.ts'

/** Words in Chinese without what a memo says (sentences, formulas, reasons, flags, gates, questions), for what never writes one. */
export const plain: Words = {
  lang: 'zh',
  htmlLang: 'zh-Hans',
  issues,
  suggestions,
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
