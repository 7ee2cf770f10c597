import type { CompareWords } from '@touchstone/render/compare'
import { compareToText } from '@touchstone/render/compare'
import { compareVerb } from '@touchstone/verbs/compare'
import { answered, type Desk, input, neighbours, some } from './answer.ts'
import type { Request } from './program.ts'

const compareWords = async (lang: 'zh' | 'en'): Promise<CompareWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/compare')).compare
    : (await import('@touchstone/render/words/en/compare')).compare

/** Two to five deals beside each other. */
export async function compare({ inputs, options }: Request, desk: Desk): Promise<number> {
  const texts: Record<string, string> = {}
  const deals = []
  for (const file of inputs) {
    const text = await input(file, desk, options)
    if (typeof text === 'number') return text
    texts[file] = text
    deals.push({ file, text, texts: await neighbours(file, text, desk.io) })
  }
  const funds = []
  for (const file of options.fund ?? []) {
    const text = await input(file, desk, options)
    if (typeof text === 'number') return text
    texts[file] = text
    funds.push({ file, text })
  }
  const chosen = some({ asOf: options.date, draws: options.draws, seed: options.seed })
  const words = await compareWords(desk.context.words.lang)
  return answered(
    compareVerb({ deals, ...(funds.length === 0 ? {} : { funds }), ...chosen }, desk.context),
    desk,
    options,
    texts,
    (value) => compareToText(value, words, desk.context.words, Math.min(desk.io.columns, 110)),
  )
}
