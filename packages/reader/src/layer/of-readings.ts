import type { NamedFact } from '@touchstone/core/facts'
import { knownOf } from '../link/known.ts'
import { each } from '../text/each.ts'
import { plainText } from '../text/shadow.ts'
import type { Readings, TextSpan } from '../types.ts'
import { layerKnown } from './known.ts'
import { type About, layerOf } from './layer.ts'

/** How much of a text of one company tells what it does. */
const HEAD = 1200

/** A sentence with its place in the text. */
interface Placed extends About {
  readonly start: number
}

const STOP = /[。.!?;；\n]+(?![a-z0-9])/g

/** Sentences of a stretch, as far as they tell a company's layer. */
function sentencesOf(words: string, start: number): readonly Placed[] {
  const found: Placed[] = []
  let from = 0
  const add = (end: number): void => {
    if (end > from) found.push({ words: words.slice(from, end), start: start + from })
  }
  for (const stop of each(STOP, words)) {
    add(stop.index)
    from = stop.index + stop[0].length
  }
  add(words.length)
  return found
}

/** Where a text of several companies is about large models, so is each of whom it says nothing else. */
const TOPIC = /大模型|large[- ]models?|language models?|foundation models?/i

/**
 * Readings with the layer of each company and the words that decide it: from the head of the text where there is one company,
 * else from what is told of its deals. Apart from reading, so that a page may read in one place and decide in another.
 * In: the text as given, what was read in it, names known. Out: the readings with layers.
 */
export function withLayers(text: string, readings: Readings, names?: readonly NamedFact[]): Readings {
  const { companies, deals } = readings
  if (companies.length === 0) return readings
  const known = names === undefined ? null : knownOf(names)
  const plain = plainText(companies.length === 1 ? text.slice(0, HEAD) : text)
  const topic = TOPIC.exec(text)
  const head = companies.length === 1 ? sentencesOf(plain, 0) : null
  return {
    ...readings,
    companies: companies.map((company) => {
      const own = [company.name, ...company.aliases]
      const told = deals.filter((deal) => deal.company === company.name)
      const lines = head ?? told.flatMap(({ evidence }) => sentencesOf(plain.slice(...evidence), evidence[0]))
      const small = own.map((one) => plainText(one).toLowerCase())
      const found = layerOf(lines, small, layerKnown(known, own))
      if (found !== null) {
        const start = found.line.start + found.at
        const layerSpan: TextSpan = [start, start + found.length]
        return { ...company, layer: found.value, ...(found.length === 0 ? {} : { layerSpan }) }
      }
      if (topic === null) return company
      return { ...company, layer: 'model', layerSpan: [topic.index, topic.index + topic[0].length] }
    }),
  }
}
