import { compareDates } from '@touchstone/core/units'
import { acceleratorNamed } from './lookup.ts'
import type { Inputs } from './inputs.ts'
import type { Cite } from '@touchstone/core/facts'
import type { GateKey, GateReason } from './keys.ts'
import type { Gate } from './types.ts'

/** A rule of law known at the date, by the end of its id; null where it was not public yet. */
function ruleKnown(inputs: Inputs, name: string): Cite | null {
  const { reference, deal } = inputs
  const fact = reference.regulations.find((one) => one.id === `regulations/${name}`)
  if (fact === undefined || compareDates(fact.known, deal.asOf) > 0) return null
  return {
    kind: 'data',
    id: fact.id,
    of: fact.of,
    known: fact.known,
    title: fact.source.title,
    confidence: fact.confidence,
  }
}

const gate = (id: GateKey, state: Gate['state'], why: GateReason, cites: readonly Cite[]): Gate => ({
  id,
  fund: null,
  state,
  why,
  cites,
})

/** The gates that rules known at the deal's date put before any price: origin of the chips, filing, outbound rule. */
export function checkGates(inputs: Inputs): readonly Gate[] {
  const { deal, reference } = inputs
  const found: Gate[] = []
  const chips = [ruleKnown(inputs, 'us-export-2022'), ruleKnown(inputs, 'us-export-2023')].flatMap((one) => one ?? [])
  const trains =
    deal.company.layer === null || deal.company.layer.value === 'model' || deal.company.layer.value === 'infrastructure'
  if (chips.length > 0 && trains && (deal.company.country?.value ?? 'CN') === 'CN') {
    const type = deal.model.accelerators.type
    const fact = type === null ? null : acceleratorNamed(reference, type.value)
    const restricted = chips.length > 1 ? /^(A100|H100|A800|H800|H200|B200|B300|GB)/ : /^(A100|H100|H200)/
    if (type === null || fact === null) found.push(gate('chip-origin', 'open', 'chips-not-named', chips))
    else if (restricted.test(fact.key)) found.push(gate('chip-origin', 'open', 'chips-restricted', chips))
    else found.push(gate('chip-origin', 'ok', 'chips-free', [...chips, ...type.cites]))
  }
  const filing = ruleKnown(inputs, 'cn-generative-ai-measures')
  if (filing !== null && (deal.company.country?.value ?? 'CN') === 'CN')
    found.push(gate('model-filing', 'open', 'filing-not-asked', [filing]))
  const outbound = ruleKnown(inputs, 'us-outbound')
  if (outbound !== null && (deal.company.country?.value ?? 'CN') === 'CN')
    found.push(gate('outbound', 'open', 'outbound-not-asked', [outbound]))
  return found
}
