import type { FundBoardWords } from '@touchstone/render/fund'
import type { AppWords } from '@touchstone/render'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'

type FundPageWords = AppWords & Pick<FundBoardWords, 'fund' | 'fundPage'>

const load = async (lang: 'zh' | 'en'): Promise<Pick<FundBoardWords, 'fund' | 'fundPage'>> => {
  const [{ fund }, { fundPage }] =
    lang === 'zh'
      ? await Promise.all([import('@touchstone/render/words/zh/fund'), import('@touchstone/render/words/zh/fund-page')])
      : await Promise.all([import('@touchstone/render/words/en/fund'), import('@touchstone/render/words/en/fund-page')])
  return { fund, fundPage }
}

const FundWordsContext = createContext<FundPageWords | null>(null)

/** Adds the page's own words to those of the app; the old language stays until the new one is there whole. */
export function FundWordsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [held, setHeld] = useState<FundPageWords | null>(null)
  useEffect(() => {
    let wanted = true
    void load(words.lang).then((more) => {
      if (wanted) setHeld({ ...words, ...more })
    })
    return () => {
      wanted = false
    }
  }, [words])
  return held === null ? null : <FundWordsContext value={held}>{children}</FundWordsContext>
}

export function useFundWords(): FundPageWords {
  const words = use(FundWordsContext)
  if (words === null) throw new Error('no words outside the provider of the page of funds')
  return words
}
