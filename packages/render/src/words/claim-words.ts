import type { ClaimInput, MeasuredRule, StatedRule } from '@touchstone/core/claims'
import type { MISSING_INPUTS, RULE_FORMULAS, RULE_REASONS } from '@touchstone/core/underwrite'
import { type Inline, say } from '../inline/run.ts'
import type { Messages } from './types.ts'

/** Of a rule that measures: what its measure is, and what is said where the measure passes the limit. */
type MeasuredWords = Readonly<
  Record<MeasuredRule, readonly [what: string, beyond: (measure: Inline, limit: Inline) => Inline]>
>
/** Of a rule about words: what is said where nothing is wrong, and where something is. */
type StatedWords = Readonly<Record<StatedRule, readonly [within: string, beyond: string]>>

/** The words of all rules of one language. */
export interface ClaimWords {
  readonly measured: MeasuredWords
  readonly stated: StatedWords
  /** What is missing, as a whole sentence. */
  readonly missing: Readonly<Record<(typeof MISSING_INPUTS)[number] & ClaimInput, string>>
  readonly within: (what: string, measure: Inline, limit: Inline) => Inline
  readonly formula: (what: string, inputs: Inline) => Inline
}

/** The reasons of all rules, by their keys. */
export function ruleReasons(words: ClaimWords): Messages<typeof RULE_REASONS> {
  const out: Record<string, (holes: { readonly measure: Inline; readonly limit: Inline }) => Inline> = {}
  for (const [id, [what, beyond]] of Object.entries(words.measured)) {
    out[`rule/${id}/within`] = ({ measure, limit }) => words.within(what, measure, limit)
    out[`rule/${id}/beyond`] = ({ measure, limit }) => beyond(measure, limit)
  }
  for (const [id, [within, beyond]] of Object.entries(words.stated)) {
    out[`rule/${id}/within`] = () => say`${within}`
    out[`rule/${id}/beyond`] = () => say`${beyond}`
  }
  for (const [id, missing] of Object.entries(words.missing)) out[`missing/${id}`] = () => say`${missing}`
  return out as Messages<typeof RULE_REASONS>
}

/** The formulas of the measures, by their keys. */
export function ruleFormulas(words: ClaimWords): Messages<typeof RULE_FORMULAS> {
  const out: Record<string, (holes: { readonly inputs: Inline }) => Inline> = {}
  for (const [id, [what]] of Object.entries(words.measured))
    out[`rule/${id}`] = ({ inputs }) => words.formula(what, inputs)
  return out as Messages<typeof RULE_FORMULAS>
}
