import type { MemoPages } from '@touchstone/verbs'
import { contextOf } from './verbs.ts'

/** What a Word file is called on the wire. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Memos as a Word file; the writer and its words are loaded when the first is asked for. */
export async function wordOf(pages: MemoPages, lang: 'zh' | 'en'): Promise<Uint8Array<ArrayBuffer>> {
  const [{ writeWord }, { word }] = await Promise.all([
    import('@touchstone/word'),
    lang === 'zh' ? import('@touchstone/render/words/zh/word') : import('@touchstone/render/words/en/word'),
  ])
  const { views, asOf } = pages
  const { bytes } = await writeWord({ views, words: contextOf(lang).words, word, day: asOf })
  return new Uint8Array(bytes)
}
