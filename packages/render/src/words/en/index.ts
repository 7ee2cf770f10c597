import type { Words } from '../types.ts'
import { compute } from './compute.ts'
import { chart, document, echo, severity } from './document.ts'
import { form } from './form.ts'
import { issues, suggestions } from './issues.ts'
import { memoFormulas } from './memo-formulas.ts'
import { models } from './models.ts'
import { questions } from './questions.ts'
import { statements } from './statements.ts'
import { terms } from './terms.ts'
import { ui } from './ui.ts'
import { conditions, figureNames, flags, formulas, gateReasons, gates, reasons } from './underwriting.ts'
import { units } from './units.ts'

/** All words in English. */
export const en: Words = {
  lang: 'en',
  htmlLang: 'en',
  issues,
  suggestions,
  severity,
  statements,
  terms,
  memoFormulas,
  models,
  formulas,
  reasons,
  flags,
  gateReasons,
  gates,
  conditions,
  figureNames,
  questions,
  form,
  document,
  chart,
  echo,
  units,
  ui,
  compute,
}
