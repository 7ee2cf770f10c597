import type { DealPageWords, AppWords } from '@touchstone/render'
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

const load = async (lang: Lang): Promise<AppWords> => {
  const [words, { ui }] =
    lang === 'zh'
      ? await Promise.all([
          import('@touchstone/render/words/zh').then(({ zh }) => zh),
          import('@touchstone/render/words/zh/ui'),
        ])
      : await Promise.all([
          import('@touchstone/render/words/en').then(({ en }) => en),
          import('@touchstone/render/words/en/ui'),
        ])
  return { ...words, ui }
}

const loadDealPage = async (lang: Lang): Promise<DealPageWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/deal-page')).dealPage
    : (await import('@touchstone/render/words/en/deal-page')).dealPage

const WordsContext = createContext<AppWords | null>(null)
const DealPageContext = createContext<DealPageWords | null>(null)

/** Keeps the old words on the page until the new ones are there, so that place and focus stay. */
export function LanguageProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const [held, setHeld] = useState<{ readonly words: AppWords; readonly dealPage: DealPageWords } | null>(null)
  useEffect(() => {
    let wanted = true
    void Promise.all([load(lang), loadDealPage(lang)]).then(([words, dealPage]) => {
      if (!wanted) return
      document.documentElement.lang = words.htmlLang
      localStorage.setItem(KEY, lang)
      setHeld({ words, dealPage })
    })
    return () => {
      wanted = false
    }
  }, [lang])
  if (held === null) return null
  return (
    <WordsContext value={held.words}>
      <DealPageContext value={held.dealPage}>{children}</DealPageContext>
    </WordsContext>
  )
}

export const storedLang = (): string | null => localStorage.getItem(KEY)

/** All words of the language on the page. */
export function useWords(): AppWords {
  const words = use(WordsContext)
  if (words === null) throw new Error('no words outside the language provider')
  return words
}

/** Words of the page of a deal, which no worker speaks. */
export function useDealPageWords(): DealPageWords {
  const words = use(DealPageContext)
  if (words === null) throw new Error('no words outside the language provider')
  return words
}
