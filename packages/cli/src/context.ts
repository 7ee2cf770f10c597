import { reference } from '@touchstone/reference'
import type { Context } from '@touchstone/verbs'

/** Words of one language and all facts: what every verb is given. */
export async function context(lang: 'zh' | 'en', engine: string): Promise<Context> {
  const words =
    lang === 'zh' ? (await import('@touchstone/render/words/zh')).zh : (await import('@touchstone/render/words/en')).en
  return { words, reference, engine }
}
