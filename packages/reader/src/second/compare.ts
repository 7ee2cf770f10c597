import { keyOf } from '../link/key.ts'
import type { ReadDeal, Readings, TextSpan } from '../types.ts'
import type { SecondAnswer, SecondDeal } from './check.ts'

/** Where two readers differ: both are shown for a person to decide, neither is changed. */
export interface Difference {
  readonly company: string
  readonly field: 'deal' | 'status' | 'round' | 'amount' | 'valuation' | 'leads' | 'investors'
  readonly grammar: string | null
  readonly model: string | null
  /** Where the model's words stand; null where it says nothing. */
  readonly span: TextSpan | null
}

const closed = (status: string): boolean => status === 'completed' || status === 'partly_closed'
const alike = (a: string, b: string): boolean => {
  const [x, y] = [keyOf(a), keyOf(b)]
  return x === y || (Math.min(x.length, y.length) >= 2 && (x.includes(y) || y.includes(x)))
}

function partner(deal: SecondDeal, deals: readonly ReadDeal[], taken: ReadonlySet<ReadDeal>): ReadDeal | null {
  const free = deals.filter(
    (one) => !taken.has(one) && one.relation === 'round' && alike(one.company, deal.company.text),
  )
  const label = deal.round?.label ?? null
  return (
    free.find((one) => one.round === label && one.amount?.raw === deal.amount?.text) ??
    free.find((one) => one.round === label) ??
    free[0] ??
    null
  )
}

/** Every difference between what the grammar and what the second reader gave, deal by deal. */
export function differences(readings: Readings, answer: SecondAnswer): readonly Difference[] {
  const found: Difference[] = []
  const taken = new Set<ReadDeal>()
  for (const deal of answer.deals) {
    const company = deal.company.text
    const ours = partner(deal, readings.deals, taken)
    if (ours === null) {
      found.push({ company, field: 'deal', grammar: null, model: company, span: deal.company.span })
      continue
    }
    taken.add(ours)
    const differ = (
      field: Difference['field'],
      grammar: string | null,
      model: string | null,
      span: TextSpan | null,
    ): void => {
      if (grammar !== model) found.push({ company: ours.company, field, grammar, model, span })
    }
    if (closed(ours.status) !== closed(deal.status)) differ('status', ours.status, deal.status, null)
    if ((ours.round ?? null) !== (deal.round?.label ?? null))
      differ('round', ours.roundRaw, deal.round?.text ?? null, deal.round?.span ?? null)
    for (const field of ['amount', 'valuation'] as const) {
      const [a, b] = [ours[field], deal[field]]
      const same = a !== null && b !== null && a.low === b.low && a.high === b.high && a.currency === b.currency
      if (!same && (a !== null || b !== null)) differ(field, a?.raw ?? null, b?.text ?? null, b?.span ?? null)
    }
    const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map((one) => one.name)
    const led = names(ours.leads)
    const all = [...led, ...names(ours.investors), ...names(ours.existing)]
    for (const one of deal.leads)
      if (!led.some((name) => alike(name, one.text))) differ('leads', null, one.text, one.span)
    for (const one of led) if (!deal.leads.some(({ text }) => alike(text, one))) differ('leads', one, null, null)
    for (const one of deal.investors)
      if (!all.some((name) => alike(name, one.text))) differ('investors', null, one.text, one.span)
  }
  for (const ours of readings.deals)
    if (ours.relation === 'round' && !taken.has(ours))
      found.push({ company: ours.company, field: 'deal', grammar: ours.company, model: null, span: null })
  return found
}
