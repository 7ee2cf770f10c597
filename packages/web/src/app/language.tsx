import type { Words } from '@touchstone/render'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'

export type Lang = 'zh' | 'en'

const KEY = 'touchstone:lang'

/** The language asked for in the address, else the last one chosen, else the browser's. */
export function firstLang(search: string, stored: string | null, preferred: readonly string[]): Lang {
  const asked = new URLSearchParams(search).get('lang')
  if (asked === 'zh' || asked === 'en') return asked
  if (stored === 'zh' || stored === 'en') return stored
  const found = preferred.map((one) => one.slice(0, 2).toLowerCase()).find((one) => one === 'zh' || one === 'en')
  return found === 'zh' ? 'zh' : 'en'
}

const load = async (lang: Lang): Promise<Words> =>
  lang === 'zh' ? (await import('@touchstone/render/words/zh')).zh : (await import('@touchstone/render/words/en')).en

const WordsContext = createContext<Words | null>(null)

/** Keeps the old words on the page until the new ones are there, so that place and focus stay. */
export function LanguageProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let wanted = true
    void load(lang).then((loaded) => {
      if (!wanted) return
      document.documentElement.lang = loaded.htmlLang
      localStorage.setItem(KEY, lang)
      setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [lang])
  return words === null ? null : <WordsContext value={words}>{children}</WordsContext>
}

export const storedLang = (): string | null => localStorage.getItem(KEY)

/** All words of the language on the page. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('no words outside the language provider')
  return words
}
