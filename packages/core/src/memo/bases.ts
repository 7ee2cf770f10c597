import type { Underwriting } from '@touchstone/core/underwrite'
import { name } from './holes.ts'
import type { Hole } from './types.ts'

const countries: Readonly<Record<string, Hole>> = {
  US: { kind: 'name', text: '美国', latin: 'the United States' },
  CN: { kind: 'name', text: '中国', latin: 'China' },
}

/** A country of base rates by its name. */
export const countryOf = (code: string): Hole => countries[code] ?? name(code)

/** Whether a choice puts money in. */
export const invests = (choice: string): boolean => choice === 'lead' || choice === 'follow'

/** The country whose base rates would have the first fund invest where it does not, or the reverse; null where none turn it. */
export function basesTurn(u: Underwriting): Hole | null {
  const other = u.market?.other ?? null
  if (other === null || other.choice === 'cannot_say' || other.choice === 'void') return null
  return invests(u.verdict.best ?? u.verdict.choice) === invests(other.choice) ? null : countryOf(other.country)
}
