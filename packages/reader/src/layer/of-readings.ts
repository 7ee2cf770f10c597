import type { NamedFact } from '@touchstone/core/facts'
import { normaliseText } from '@touchstone/core/units'
import { knownOf } from '../link/known.ts'
import { plainText } from '../text/shadow.ts'
import type { Readings } from '../types.ts'
import { layerKnown } from './known.ts'
import { type About, layerOf } from './layer.ts'

/** How much of a text of one company tells what it does. */
const HEAD = 1200

/** Sentences of some words, as far as they tell a company's layer. */
const sentencesOf = (words: string): readonly About[] =>
  words
    .split(/[。.!?;；\n]+(?![a-z0-9])/)
    .filter((one) => one !== '')
    .map((one) => ({ words: one }))

/**
 * Readings with the layer of each company: that of the head of the text where there is one company, else of what is told of
 * its deals. Apart from reading, so that a page may read in one place and decide in another.
 * In: the text as given, what was read in it, names known. Out: the readings with layers.
 */
export function withLayers(text: string, readings: Readings, names?: readonly NamedFact[]): Readings {
  const { companies, deals } = readings
  if (companies.length === 0) return readings
  const known = names === undefined ? null : knownOf(names)
  // Where a text of several companies is about large models, so is each of whom it says nothing else.
  const topic = /大模型|large[- ]models?|language models?|foundation models?/i.test(text) ? 'model' : null
  const head = companies.length === 1 ? normaliseText(plainText(text).slice(0, HEAD)) : null
  return {
    ...readings,
    companies: companies.map((company) => {
      const own = [company.name, ...company.aliases]
      const words =
        head ??
        normaliseText(
          deals
            .filter((deal) => deal.company === company.name)
            .map(({ evidence }) => text.slice(...evidence))
            .join(' '),
        )
      const small = own.map((one) => normaliseText(one).toLowerCase())
      return { ...company, layer: layerOf(sentencesOf(words), small, layerKnown(known, own))?.value ?? topic }
    }),
  }
}
