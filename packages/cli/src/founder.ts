import { founderToText, type FounderWords } from '@touchstone/render/founder'
import { founderVerb } from '@touchstone/verbs/founder'
import { answered, type Desk, input, neighbours, some } from './answer.ts'
import type { Request } from './program.ts'

const founderWords = async (lang: 'zh' | 'en'): Promise<FounderWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/founder')).founder
    : (await import('@touchstone/render/words/en/founder')).founder

/** A founder's own file from the other side of the table. */
export async function founder({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const text = await input(file, desk, options)
  if (typeof text === 'number') return text
  const context = { ...desk.context, texts: await neighbours(file, text, desk.io) }
  const words = await founderWords(desk.context.words.lang)
  return answered(
    founderVerb({ file, text, ...some({ draws: options.draws, seed: options.seed }) }, context),
    desk,
    options,
    { [file]: text },
    (value) => founderToText(value, words, desk.context.words, Math.min(desk.io.columns, 110)),
  )
}
