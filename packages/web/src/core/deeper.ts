import type { QuestionFact } from '@touchstone/core/facts'
import { below } from '@touchstone/core/memo'
import { withBelow } from '@touchstone/render'
import type { Context } from '@touchstone/verbs'

/** A context that can write what stands below page one, with the words of its language; the page brings the bank of questions. */
export async function deeper(context: Context, bank: readonly QuestionFact[]): Promise<Context> {
  const { below: words } =
    context.words.lang === 'zh'
      ? await import('@touchstone/render/words/zh/below')
      : await import('@touchstone/render/words/en/below')
  return { ...context, words: withBelow(context.words, words), deep: { below, bank } }
}
