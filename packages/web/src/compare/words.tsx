import type { ComparePageWords, CompareWords } from '@touchstone/render/compare'
import type { AppWords } from '@touchstone/render'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'

interface More {
  readonly compare: CompareWords
  readonly comparePage: ComparePageWords
}

const load = async (lang: 'zh' | 'en'): Promise<More> => {
  const [{ compare }, { comparePage }] =
    lang === 'zh'
      ? await Promise.all([
          import('@touchstone/render/words/zh/compare'),
          import('@touchstone/render/words/zh/compare-page'),
        ])
      : await Promise.all([
          import('@touchstone/render/words/en/compare'),
          import('@touchstone/render/words/en/compare-page'),
        ])
  return { compare, comparePage }
}

const Context = createContext<(AppWords & More) | null>(null)

/** Adds the page's own words to those of the app; the old language stays until the new one is there whole. */
export function CompareWordsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [held, setHeld] = useState<(AppWords & More) | null>(null)
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

export function useCompareWords(): AppWords & More {
  const words = use(Context)
  if (words === null) throw new Error('no words outside the provider of the page that compares')
  return words
}
