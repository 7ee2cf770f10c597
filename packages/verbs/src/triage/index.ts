export { copiesIn } from './copies.ts'
export type * from './output.ts'
export { type TriageContext, type TriageInput, triageVerb } from './triage.ts'
