import type { AppWords } from '@touchstone/render'
import type { CapTableWords, EquityPageWords } from '@touchstone/render/captable'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'

interface More {
  readonly captable: CapTableWords
  readonly equityPage: EquityPageWords
}

export type PageWords = AppWords & More

const load = async (lang: 'zh' | 'en'): Promise<More> => {
  const [{ captable }, { equityPage }] =
    lang === 'zh'
      ? await Promise.all([
          import('@touchstone/render/words/zh/captable'),
          import('@touchstone/render/words/zh/equity-page'),
        ])
      : await Promise.all([
          import('@touchstone/render/words/en/captable'),
          import('@touchstone/render/words/en/equity-page'),
        ])
  return { captable, equityPage }
}

const Context = createContext<PageWords | null>(null)

/** Adds the page's own words to those of the app; the old language stays until the new one is there whole. */
export function EquityWordsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [held, setHeld] = useState<PageWords | null>(null)
  useEffect(() => {
    let wanted = true
    void load(words.lang).then((more) => {
      if (wanted) setHeld({ ...words, ...more })
    })
    return () => {
      wanted = false
    }
  }, [words])
  return held === null ? null : <Context value={held}>{children}</Context>
}

export function useEquityWords(): PageWords {
  const words = use(Context)
  if (words === null) throw new Error('no words outside the provider of the page of cap tables')
  return words
}
