import { askRule, type ClaimFinding, type ClaimRule, claimRules, type Limits } from '@touchstone/core/claims'
import { estimate } from '@touchstone/core/chance'
import type { Cite } from '@touchstone/core/facts'
import { drawnValue } from './book.ts'
import { type ClaimGiven, claimInputsOf } from './claim-inputs.ts'
import type { Converter } from './converter.ts'
import type { Inputs } from './inputs.ts'
import { FORMULAS, type FormulaKey, type ReasonKey, REASONS } from './keys.ts'
import { citeOf } from './lookup.ts'
import { anyUnit } from './some-draws.ts'
import type { ClaimVerdict } from './types.ts'

const isReason = (key: string): key is ReasonKey => Object.hasOwn(REASONS, key)
const isFormula = (key: string): key is FormulaKey => Object.hasOwn(FORMULAS, key)

/** The words of the inputs a claim is about. */
function saysOf(rule: ClaimRule, given: ClaimGiven): ClaimVerdict['says'] {
  const cites: readonly Cite[] = [...rule.about, ...rule.needs].flatMap((name) => given.cites[name] ?? [])
  const own = cites.filter((cite) => cite.kind === 'text' || cite.kind === 'entered')
  const quotes = own.map((cite) => (cite.kind === 'text' ? cite.quote : cite.literal))
  return quotes.length === 0 ? null : { quote: [...new Set(quotes)].join('…'), cites: [...new Set(own)] }
}

/** The measure and the limit as figures; null where the measure is no number to print. */
function figuresOf(
  rule: ClaimRule,
  found: ClaimFinding,
  given: ClaimGiven,
  inputs: Inputs,
): Record<string, string> | null {
  const { measure, limit } = found
  if (measure === null || limit === null) return {}
  if (!Number.isFinite(estimate(anyUnit(measure)).p50)) return null
  const row = inputs.reference.baseRates.find((one) => one.metric === `claims.${rule.limit ?? ''}`)
  const key = `rule/${rule.id}`
  if (row === undefined || !isFormula(key)) return null
  const as = rule.as === 'plain' ? undefined : rule.as
  const made = [...new Set([...rule.about, ...rule.needs].flatMap((name) => given.figures[name] ?? []))]
  const id = `claim.${rule.id}`
  return {
    measure: inputs.book.computed(id, drawnValue(measure, as), key, made),
    limit: inputs.book.sourced(
      `${id}.limit`,
      { kind: 'number', unit: row.unit, value: row.mid, ...(as === undefined ? {} : { as }) },
      'sourced',
      'ours',
      { cites: [citeOf(row, inputs.deal.asOf)] },
    ),
  }
}

/** Rules whose passing tells nothing: another one says it better, or it only could not be wrong. */
const QUIET: ReadonlySet<string> = new Set(['rent-above', 'rent-floor', 'data-many', 'price-share', 'customers-five'])

const tells = (rule: ClaimRule, found: ClaimFinding): boolean =>
  found.verdict !== 'plausible' || (rule.limit !== null && !rule.identity && !QUIET.has(rule.id))

function verdictFrom(rule: ClaimRule, found: ClaimFinding, given: ClaimGiven, inputs: Inputs): ClaimVerdict | null {
  const says = saysOf(rule, given)
  const base = { id: rule.id, says, cites: says?.cites ?? [] }
  const [first] = found.missing
  if (found.verdict === 'unverifiable' && found.measure === null) {
    const key = first === undefined ? 'general/unchecked' : `missing/${first}`
    if (!isReason(key)) return null
    return { ...base, verdict: 'unverifiable', probability: null, reason: { key, figures: {} }, missing: found.missing }
  }
  const key = `rule/${rule.id}/${found.verdict === 'plausible' ? 'within' : 'beyond'}`
  const figures = figuresOf(rule, found, given, inputs)
  if (figures === null || !isReason(key)) return null
  // A chance that words were given by judgement is no figure of the draws.
  const probability = rule.limit === null && !rule.identity ? null : found.probability
  return { ...base, verdict: found.verdict, probability, reason: { key, figures } }
}

/**
 * Every rule of the registry held against a deal; what passes without telling anything is not printed. Rules whose claim another check has answered from the paper's own
 * sentences are left out, as are those whose claim the paper does not make.
 */
export function checkRules<C extends string>(
  inputs: Inputs,
  converter: Converter<C>,
  answered: ReadonlySet<string>,
  limits: Limits,
): readonly ClaimVerdict[] {
  const given = claimInputsOf(inputs, converter)
  return claimRules.flatMap((rule) => {
    if (answered.has(rule.id)) return []
    const found = askRule(rule, given.inputs, limits)
    return found === null || !tells(rule, found) ? [] : (verdictFrom(rule, found, given, inputs) ?? [])
  })
}
