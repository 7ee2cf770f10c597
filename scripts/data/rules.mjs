/** What every value of data/ must carry: dates, a source, a confidence, finite ordered numbers, and no key nobody reads. */

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
/** Whether a text is a year, month or day of the calendar. */
export function isDate(text) {
  if (!DATE.test(text)) return false
  const [, month = 1, day = 1] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= Number(endOf(text.slice(0, 7).padEnd(7, '-01')).slice(8))
}

const CONFIDENCE = new Set(['high', 'medium', 'low', 'memory'])

/** The last day of a year or month, so that a period counts from its end. */
export function endOf(date) {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`
  if (/^\d{4}-\d{2}$/.test(date)) {
    const [year, month] = date.split('-').map(Number)
    const days =
      month === 2
        ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
          ? 29
          : 28
        : [4, 6, 9, 11].includes(month)
          ? 30
          : 31
    return `${date}-${String(days).padStart(2, '0')}`
  }
  return date
}

/** The first day of a period, for comparing. */
export const startOf = (date) =>
  /^\d{4}$/.test(date) ? `${date}-01-01` : /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date

/** Collects what is wrong in one file. */
export function inspector(file, line) {
  const problems = []
  const say = (path, message) => problems.push({ file, line: line(path), message })
  return {
    problems,
    say,
    keys(row, path, allowed) {
      for (const key of Object.keys(row))
        if (!allowed.includes(key)) say([...path, key], `nobody reads the key ${key}; allowed: ${allowed.join(', ')}`)
    },
    text(row, path, key) {
      if (typeof row[key] !== 'string' || row[key].trim() === '') say([...path, key], `${key} is missing`)
    },
    number(row, path, key, { nullable = false, least = -Infinity } = {}) {
      const value = row[key]
      if (value === null || value === undefined) {
        if (!nullable) say([...path, key], `${key} is missing`)
      } else if (typeof value !== 'number' || !Number.isFinite(value))
        say([...path, key], `${key} is no number: ${value}`)
      else if (value < least) say([...path, key], `${key} is below ${least}`)
    },
    dated(row, path) {
      const of = row.of
      if (typeof of !== 'string' || !of.split('/').every((part) => isDate(part)))
        say([...path, 'of'], `of is no date or period: ${of}`)
      if (row.known === undefined) {
        if (row.knownAssumed !== true) say(path, 'known is missing; where nobody knows, write knownAssumed: true')
      } else if (typeof row.known !== 'string' || !isDate(row.known))
        say([...path, 'known'], `known is no date: ${row.known}`)
      else if (
        typeof of === 'string' &&
        isDate(of.split('/')[0]) &&
        endOf(row.known) < startOf(of.split('/')[0]) &&
        row.from === undefined
      )
        say([...path, 'known'], `known (${row.known}) lies before what it speaks about (${of})`)
    },
    sourced(row, path, sources) {
      const source = typeof row.source === 'string' && sources !== undefined ? sources[row.source] : row.source
      if (
        source === undefined ||
        source === null ||
        typeof source !== 'object' ||
        typeof source.title !== 'string' ||
        source.title === ''
      )
        say([...path, 'source'], 'no source with a title')
      else if (source.url !== undefined && !/^https?:\/\/\S+$/.test(source.url))
        say([...path, 'source'], `the address of a source starts with https:// and has no spaces: ${source.url}`)
      if (!CONFIDENCE.has(row.confidence))
        say([...path, 'confidence'], `confidence is one of high, medium, low, memory, not ${row.confidence}`)
      return source ?? { title: '' }
    },
    ordered(row, path) {
      const { low, mid, high } = row
      if (
        (typeof low === 'number' && typeof mid === 'number' && low > mid) ||
        (typeof mid === 'number' && typeof high === 'number' && mid > high)
      )
        say(path, `low ${low}, mid ${mid} and high ${high} are out of order`)
    },
  }
}

/** When a value counts as public: as seen, or the end of its period plus one month, marked. */
export function knownOf(row) {
  if (typeof row.known === 'string')
    return { known: endOf(row.known), ...(row.knownAssumed === true ? { knownAssumed: true } : {}) }
  const end = endOf(String(row.of).split('/').at(-1))
  const [year, month, day] = end.split('-').map(Number)
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  return { known: `${next}-${String(Math.min(day, 28)).padStart(2, '0')}`, knownAssumed: true }
}
