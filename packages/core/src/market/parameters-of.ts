import { fail, type Issue, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { EXAMPLE_MARKET } from './example.ts'
import type { MarketParameters } from './parameters.ts'

const nowhere: Place = { source: 'data/market', path: '' }

/** Names of all parameters, `growth.reversion` and so on, in the order of the sets. */
export const PARAMETER_NAMES: readonly string[] = Object.entries(EXAMPLE_MARKET).flatMap(([room, of]) =>
  Object.keys(of as object).map((key) => `${room}.${key}`),
)

/**
 * The parameters of a set from its values by name. In: values by dotted name; a list for the share sold by stage. Out: the
 * typed set. Errors: `market/parameter-missing` for each that is absent or no number, `market/parameter-unknown` for each
 * that nothing reads.
 * @example parametersOf({}).issues.length > 50 // true
 */
export function parametersOf(
  values: Readonly<Record<string, number | readonly number[]>>,
  at: Place = nowhere,
): Result<MarketParameters> {
  const issues: Issue[] = []
  const rooms: Record<string, Record<string, number | readonly number[]>> = {}
  for (const name of PARAMETER_NAMES) {
    const [room = '', key = ''] = name.split('.')
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const wanted = name === 'raising.dilution'
    const numbers = typeof value === 'number' ? [value] : (value ?? [])
    if (wanted !== (typeof value === 'object') || numbers.length === 0 || !numbers.every(Number.isFinite))
      issues.push(issue('market/parameter-missing', 'error', { ...at, path: `${at.path}/${name}` }, { name }))
    else (rooms[room] ??= {})[key] = value ?? 0
  }
  const known = new Set(PARAMETER_NAMES)
  for (const name of Object.keys(values))
    if (!known.has(name))
      issues.push(issue('market/parameter-unknown', 'error', { ...at, path: `${at.path}/${name}` }, { name }))
  // Every name of the type was found above, each of its kind.
  return issues.length > 0 ? fail(...issues) : ok(rooms as unknown as MarketParameters)
}

/**
 * The newest set of a country that was known by a day; null where there is none. A set of another country is not taken.
 * In: sets with country and `known` (ISO day), the country, the day. Out: the set.
 * @example newestSet([{ country: 'US', known: '2023-04-30' }, { country: 'US', known: '2026-08-31' }], 'US', '2024-01-01').known // '2023-04-30'
 */
export function newestSet<S extends { readonly country: string; readonly known: string }>(
  sets: readonly S[],
  country: string,
  asOf: string,
): S | null {
  let found: S | null = null
  for (const one of sets)
    if (one.country === country && one.known <= asOf && (found === null || one.known > found.known)) found = one
  return found
}
