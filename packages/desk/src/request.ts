/** A request's fields, of any verb. */
export type Row = Readonly<Record<string, unknown>>

/** A field that holds something it may not, with what it may hold. */
export interface Refused {
  readonly field: string
  readonly value: string
  readonly allowed: string
}

const MOST_DRAWS = 1 << 20

/** Words a field may hold, by verb; a field that is not there takes the usual one. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  memo: {
    format: ['markdown', 'html', 'terminal', 'docx'],
    edition: ['internal', 'external'],
    depth: ['screen', 'project', 'ic'],
  },
  fund: { edition: ['internal', 'external'] },
}

/** Verbs that draw. */
const drawn = ['underwrite', 'check', 'memo', 'fund', 'inference', 'founder', 'compare']

const isAbsent = (value: unknown): boolean => value === undefined || value === null

const isFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/**
 * The first field of a request that holds something it may not: an edition, depth or format that is none, draws that are no
 * number of draws, a seed that is neither words nor a whole number, funds that are no files. Such a field is never taken
 * for an absent one: "External" would otherwise bring out the internal edition.
 */
export function refusedField(verb: string, row: Row): Refused | null {
  for (const [field, allowed] of Object.entries(choices[verb] ?? {})) {
    const value = row[field]
    if (!isAbsent(value) && !allowed.some((one) => one === value))
      return { field, value: JSON.stringify(value), allowed: allowed.join(', ') }
  }
  if (verb === 'triage')
    for (const [field, allowed] of [
      ['documents', '[{"id", "text"}]'],
      ['deals', '[{"file", "text"}]'],
    ] as const) {
      const value = row[field]
      if (!isAbsent(value) && !(Array.isArray(value) && value.every(isFile)))
        return { field, value: JSON.stringify(value).slice(0, 60), allowed }
    }
  if (!drawn.includes(verb)) return null
  const { draws, seed, funds } = row
  if (!isAbsent(draws) && !(typeof draws === 'number' && Number.isInteger(draws) && draws > 0 && draws <= MOST_DRAWS))
    return { field: 'draws', value: JSON.stringify(draws), allowed: `1 – ${MOST_DRAWS}` }
  if (!isAbsent(seed) && typeof seed !== 'string' && !Number.isSafeInteger(seed))
    return { field: 'seed', value: JSON.stringify(seed), allowed: '"1"' }
  if (!isAbsent(funds) && !(Array.isArray(funds) && funds.length > 0 && funds.every(isFile)))
    return { field: 'funds', value: JSON.stringify(funds).slice(0, 60), allowed: '[{"file", "text"}]' }
  return null
}
