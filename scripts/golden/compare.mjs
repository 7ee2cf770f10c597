/**
 * What a function answers when there is no answer (an issue, an infeasible round), as an adapter hands it on. It equals a
 * published text of an outcome ("error", "refuse: …", "no positive price; …") and nothing else.
 */
export const refused = (code) => ({ refused: code })

const isRefusal = (value) => typeof value === 'object' && value !== null && typeof value.refused === 'string'

/** How a published text begins that says there is no answer. */
const outcome = /^(error|refuse|undefined|infeasible|no )/

/** Texts in published cases that explain a figure and are none. */
const remarks = new Set(['note', 'notes'])

/**
 * Every place where an answer deviates from what was published, as sentences. `tolerance` is `{rel}` or `{abs}`; a number
 * published as 0 must come within `rel` of the smallest unit (1e-9 of one) of 0.
 */
export function deviations(expected, found, tolerance, at = '') {
  const name = at === '' ? 'answer' : at
  if (found === undefined) return [`${name} is missing`]
  if (typeof expected === 'number') {
    if (typeof found !== 'number' || !Number.isFinite(found)) return [`${name} ${show(found)} instead of ${expected}`]
    const allowed = tolerance.abs ?? tolerance.rel * Math.abs(expected) + (expected === 0 ? 1e-9 : 0)
    return Math.abs(found - expected) <= allowed ? [] : [`${name} ${found} instead of ${expected} (± ${allowed})`]
  }
  if (typeof expected === 'string') {
    if (isRefusal(found) && outcome.test(expected)) return []
    return found === expected ? [] : [`${name} ${show(found)} instead of “${expected}”`]
  }
  if (expected === null || typeof expected === 'boolean')
    return found === expected ? [] : [`${name} ${show(found)} instead of ${expected}`]
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${name} ${show(found)} instead of a list`]
    if (found.length !== expected.length) return [`${name} has ${found.length} instead of ${expected.length} parts`]
    return expected.flatMap((one, index) => deviations(one, found[index], tolerance, `${at}[${index}]`))
  }
  if (typeof found !== 'object' || found === null) return [`${name} ${show(found)} instead of fields`]
  return Object.entries(expected)
    .filter(([key]) => !remarks.has(key))
    .flatMap(([key, one]) => deviations(one, found[key], tolerance, at === '' ? key : `${at}.${key}`))
}

const show = (value) => (isRefusal(value) ? `refused (${value.refused})` : JSON.stringify(value))
