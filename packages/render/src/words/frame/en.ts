import type { Words } from '../types.ts'
import { compute } from '../en/compute.ts'
import { chart, document, severity } from '../en/document.ts'
import { echo } from '../en/echo.ts'
import { form } from '../en/form.ts'
import { terms } from '../en/terms.ts'
import { units } from '../en/units.ts'

/** Words in English without what a memo says, and without the sentences of issues. */
export const frame: Omit<Words, 'issues' | 'suggestions'> = {
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
  form,
  document,
  chart,
  echo,
  units,
  compute,
}
