import { cleanWords } from '@touchstone/reader'

/** Shorter sentences are met everywhere and prove nothing. */
const SHORT = 12
/** A document is a copy where so much of its words stands in one earlier document. Judgement. */
const COPIED = 0.8

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[。！？!?\n]|\.(?=\s|$)/)
    .map((one) =>
      cleanWords(one)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((one) => one.length >= SHORT)

/**
 * Which documents are copies of an earlier one: mirrors and reprints share their sentences, whatever frame they stand in. Gives
 * for each document the index of the document it copies, or null.
 */
export function copiesIn(texts: readonly string[]): readonly (number | null)[] {
  const first = new Map<string, number>()
  return texts.map((text, index) => {
    const sentences = [...new Set(sentencesOf(text))]
    const shared = new Map<number, number>()
    let all = 0
    for (const one of sentences) {
      all += one.length
      const at = first.get(one)
      if (at === undefined) first.set(one, index)
      else shared.set(at, (shared.get(at) ?? 0) + one.length)
    }
    const best = [...shared].sort((a, b) => b[1] - a[1])[0]
    return best !== undefined && best[1] >= COPIED * all ? best[0] : null
  })
}
