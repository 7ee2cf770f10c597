import type { ArticleWords, Words } from '@touchstone/render'

/** The words of one language, loaded when they are first spoken: a worker seldom needs both. */
export const wordsOf = async (lang: 'zh' | 'en'): Promise<Words> =>
  lang === 'zh' ? (await import('@touchstone/render/words/zh')).zh : (await import('@touchstone/render/words/en')).en

/** The words of one language without those of a memo, for a worker that never writes one. */
export const plainWordsOf = async (lang: 'zh' | 'en'): Promise<Words> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/plain/zh')).plain
    : (await import('@touchstone/render/words/plain/en')).plain

/** The words of one language for a verdict on what was read elsewhere. */
export const verdictWordsOf = async (lang: 'zh' | 'en'): Promise<Words> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/verdict/zh')).verdict
    : (await import('@touchstone/render/words/verdict/en')).verdict

/** The words of one language that the page of an article says. */
export const articleWordsOf = async (lang: 'zh' | 'en'): Promise<ArticleWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/article/zh')).article
    : (await import('@touchstone/render/words/article/en')).article
