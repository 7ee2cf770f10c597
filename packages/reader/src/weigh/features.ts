/**
 * What is asked of a name or amount, with up to two answers, as one number: weighing looks up some fifty of them for each
 * name, and numbers are looked up without being written first. All words are of closed classes: no text adds one.
 */
export type Feature = number

/** How many words there may be, with room for three in one whole number. */
const MOST = 256

const codes = new Map<string, number>([['', 0]])
const words: string[] = ['']

/** The number of a word of a feature. */
export function codeOf(word: string): number {
  const had = codes.get(word)
  if (had !== undefined) return had
  const made = words.length
  if (made >= MOST) throw new RangeError('features have too many words')
  codes.set(word, made)
  words.push(word)
  return made
}

/** A feature from the numbers of its words: what is asked, then the answers. */
export const featureOf = (asked: number, first = 0, second = 0): Feature => (asked * MOST + first) * MOST + second

/** A feature from how it is written, `LR by raise`. */
export function featureIn(written: string): Feature {
  const [asked = '', first = '', second = ''] = written.split(' ')
  return featureOf(codeOf(asked), codeOf(first), codeOf(second))
}

/** How a feature is written. */
export const writtenOf = (feature: Feature): string =>
  [Math.floor(feature / MOST / MOST), Math.floor(feature / MOST) % MOST, feature % MOST]
    .filter((one) => one > 0)
    .map((one) => words[one] ?? '')
    .join(' ')

/** The numbers of what is asked, by their words. */
export function asked<T extends string>(...all: readonly T[]): Readonly<Record<T, number>> {
  const made: Partial<Record<T, number>> = {}
  for (const one of all) made[one] = codeOf(one)
  return made as Record<T, number>
}

/** The numbers of counts from 0 to `most`. */
export const counts = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, at) => codeOf(`${at}`))
