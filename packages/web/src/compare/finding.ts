import { formatChance, type Words } from '@touchstone/render'
import type { ComparePageWords } from '@touchstone/render/compare'
import type { ReadComparison } from '@touchstone/verbs/compare'

/** What a comparison comes to, as the heading of its page; `names` are those of the deals, in their order. */
export function findingOf(
  { deals, pairs }: Pick<ReadComparison, 'deals' | 'pairs'>,
  names: readonly string[],
  words: Words & { readonly comparePage: ComparePageWords },
): string {
  const w = words.comparePage
  const scored = deals
    .map(({ file, score, verdict }, at) => ({ file, score: score?.mean ?? null, verdict, name: names[at] ?? file }))
    .flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined) return w.none(deals.length)
  const terms: Readonly<Record<string, string>> = words.terms
  const verdict = terms[`choice/${best.verdict.choice}`] ?? best.verdict.choice
  if (next === undefined) return w.onlyOne(best.name, verdict)
  const pair = pairs.find(({ a, b }) => (a === best.file && b === next.file) || (a === next.file && b === best.file))
  const beats = pair === undefined ? null : pair.a === best.file ? pair.beats : 1 - pair.beats
  return beats === null
    ? w.onlyOne(best.name, verdict)
    : w.best(best.name, verdict, next.name, formatChance(beats, 0, 'page', words))
}
