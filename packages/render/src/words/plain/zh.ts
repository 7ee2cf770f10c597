import type { Words } from '../types.ts'
import { compute } from '../zh/compute.ts'
import { form } from '../zh/form.ts'
import { frame } from '../frame/zh.ts'
import { issues, suggestions } from '../zh/issues.ts'

/** Words in Chinese without what a memo says (sentences, formulas, reasons, flags, gates, questions), for what never writes one. */
export const plain: Words = { ...frame, issues, suggestions, compute, form }
