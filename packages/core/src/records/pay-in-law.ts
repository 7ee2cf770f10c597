import type { PayInLaw } from '@touchstone/core/equity'
import type { RegulationFact } from '@touchstone/core/facts'
import { endOfPeriod } from '@touchstone/core/units'

/**
 * The rules for paying in registered capital that are known by a day, from the dated regulations: years from article 47 of
 * the Company Law, the last day for earlier capital from the State Council's rules. Null where either is not yet public.
 * @example payInLawOf(reference.regulations, '2025-01-01').earlierBy // "2032-06-30"
 */
export function payInLawOf(regulations: readonly RegulationFact[], asOf: string): PayInLaw | null {
  const find = (id: string): RegulationFact | undefined =>
    regulations.find((one) => one.id === id && endOfPeriod(one.known) <= endOfPeriod(asOf))
  const law = find('regulations/cn-company-law-47')
  const years = law?.terms?.['years']
  const earlierBy = find('regulations/cn-registered-capital-transition')?.terms?.['payBy']
  if (law === undefined || typeof years !== 'number' || typeof earlierBy !== 'string') return null
  return { inForce: law.from, years, earlierBy }
}
