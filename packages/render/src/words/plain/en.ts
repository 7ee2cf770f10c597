import type { Words } from '../types.ts'
import { compute } from '../en/compute.ts'
import { form } from '../en/form.ts'
import { frame } from '../frame/en.ts'
import { issues, suggestions } from '../en/issues.ts'

/** Words in English without what a memo says (sentences, formulas, reasons, flags, gates, questions), for what never writes one. */
export const plain: Words = { ...frame, issues, suggestions, compute, form }
