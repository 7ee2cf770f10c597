import { Bug } from './bug.ts'

/**
 * A value as JSON in one form: keys sorted, no spaces, −0 as 0, absent fields left out. Two results are the same if and
 * only if these texts are. Throws Bug for NaN, infinities, functions and bigints, which a result never holds.
 * @example canonicalJson({ b: 1, a: [-0, null] }) // '{"a":[0,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Bug(`${value} in a result`)
    return JSON.stringify(value === 0 ? 0 : value)
  }
  if (Array.isArray(value))
    return `[${value.map((one: unknown) => canonicalJson(one === undefined ? null : one)).join(',')}]`
  if (typeof value === 'object') {
    const rows = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`)
    return `{${rows.join(',')}}`
  }
  throw new Bug(`a ${typeof value} in a result`)
}
