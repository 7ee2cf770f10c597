import type { Words } from '@touchstone/render'

/** The words of one language, loaded when they are first spoken: a worker seldom needs both. */
export const wordsOf = async (lang: 'zh' | 'en'): Promise<Words> =>
  lang === 'zh' ? (await import('@touchstone/render/words/zh')).zh : (await import('@touchstone/render/words/en')).en
