import { plainText } from './text/shadow.ts'

/** Five characters in a row: long enough to be rare, short enough to survive a changed word nearby. */
const WIDTH = 5
const HASHES = 64
/** Bands of so many hashes each; two texts meet where one band agrees. */
const ROWS = 4
const MOST_SHINGLES = 40_000
/** Share of shingles from which two texts are one article: a page that adds its own foot, or converts the script. */
const ALIKE = 0.6
/** Share of the shorter text that the longer holds: a flash cut out of a feature is no source of its own. */
const HELD = 0.85

/** Letters and digits only, simplified, so that script, width and punctuation make no difference. */
const bare = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function shinglesOf(text: string): ReadonlySet<number> {
  const words = bare(text)
  const found = new Set<number>()
  for (let at = 0; at + WIDTH <= words.length && found.size < MOST_SHINGLES; at++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < WIDTH; k++) hash = Math.imul(hash ^ words.charCodeAt(at + k), 0x01000193)
    found.add(hash >>> 0)
  }
  return found
}

/** Mixes a hash with a seed: the finisher of MurmurHash3. */
function mixed(value: number, seed: number): number {
  let x = (value ^ Math.imul(seed, 0x9e3779b1)) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

function signatureOf(shingles: ReadonlySet<number>): readonly number[] {
  const least = Array.from({ length: HASHES }, () => 0xffffffff)
  for (const one of shingles)
    for (let k = 0; k < HASHES; k++) {
      const value = mixed(one, k + 1)
      if (value < (least[k] ?? 0)) least[k] = value
    }
  return least
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of short) if (long.has(one)) count++
  return count
}

/** How alike two texts are: shared shingles over all of them (Jaccard), and over those of the shorter one. */
export function likeness(a: string, b: string): { readonly jaccard: number; readonly held: number } {
  const [x, y] = [shinglesOf(a), shinglesOf(b)]
  const both = common(x, y)
  const least = Math.min(x.size, y.size)
  return { jaccard: both === 0 ? 0 : both / (x.size + y.size - both), held: least === 0 ? 0 : both / least }
}

/**
 * For each text the index of the first text that it mirrors; its own where it is new. The same texts give the same answer
 * in every run: shingles of five characters, 64 least hashes in bands of four to find candidates, then their exact share.
 * Source: Broder, On the resemblance and containment of documents, 1997.
 */
export function mirrorsOf(texts: readonly string[]): readonly number[] {
  const sets = texts.map(shinglesOf)
  const buckets = new Map<string, number[]>()
  const first: number[] = []
  for (const [index, set] of sets.entries()) {
    const signature = signatureOf(set)
    const keys = Array.from({ length: HASHES / ROWS }, (_, band) =>
      [band, ...signature.slice(band * ROWS, band * ROWS + ROWS)].join(':'),
    )
    // What one text holds of another rarely shows in bands: among few texts every pair is looked at.
    const candidates =
      texts.length <= 60
        ? first.map((_, at) => at)
        : [...new Set(keys.flatMap((key) => buckets.get(key) ?? []))].sort((a, b) => a - b)
    const same = candidates.find((at) => {
      const other = sets[at]
      if (other === undefined || set.size < 8 || other.size < 8) return texts[at] === texts[index]
      const both = common(set, other)
      return both / (set.size + other.size - both) >= ALIKE || both / Math.min(set.size, other.size) >= HELD
    })
    first.push(same === undefined ? index : (first[same] ?? same))
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [index])
      else bucket.push(index)
    }
  }
  return first
}
