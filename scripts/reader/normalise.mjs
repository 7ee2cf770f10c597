/** How values are compared when the reader is scored: names by their letters, rounds by their label, amounts within 1 %. */

/** The key of a name: full width to half, case and spaces gone, quotes and brackets of any kind too. */
export const nameKey = (name) =>
  (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』.,，、·•&-]+/g, '')

const UNNAMED = /^(?:新一|首|多|最新一|本|第?[一二三四五六七八九十两]|数)(?:轮|輪)?(?:融资|融資)?$/
const WORDS = {
  seed: '种子',
  angel: '天使',
  strategic: '战略',
  战投: '战略',
  種子: '种子',
  戰略: '战略',
  戰投: '战略',
  'pre-seed': 'Pre-种子',
  'pre-种子': 'Pre-种子',
}

/** The label of a round however it is written: `Series A`, `A轮`, `A輪` are `A`; 新一轮 and its kin are none. */
export function roundKey(raw) {
  if (raw === null || raw === undefined) return null
  const text = raw.normalize('NFKC').trim()
  if (UNNAMED.test(text)) return null
  const bare = text
    .replace(/\s*(?:融资|融資|投资|投資|financing|funding|round)$/i, '')
    .replace(/\s*(?:轮|輪|系列|round)$/i, '')
    .replace(/^series\s+/i, '')
    .replace(/\s+/g, '')
  const plus = /\++$/.exec(bare)?.[0] ?? ''
  const word = bare.slice(0, bare.length - plus.length)
  return `${WORDS[word.toLowerCase()] ?? word.toUpperCase()}${plus}`
}

const near = (a, b) =>
  (a === null && b === null) ||
  (a !== null && b !== null && Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b)))

/** Whether two intervals are one: both bounds within 1 % and the same currency. */
export const sameAmount = (a, b) =>
  a.currency === b.currency && near(a.low ?? null, b.low ?? null) && near(a.high ?? null, b.high ?? null)

/** Whether a name is one of the ways a thing is called. */
export const called = (name, ways) => ways.some((way) => nameKey(way) !== '' && nameKey(way) === nameKey(name))
