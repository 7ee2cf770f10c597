import type { AppWords, EnginePageWords, EngineWords } from '@touchstone/render'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'

const load = async (lang: 'zh' | 'en'): Promise<EngineWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/engine')).engine
    : (await import('@touchstone/render/words/en/engine')).engine

const EngineWordsContext = createContext<(AppWords & EnginePageWords) | null>(null)

/** Adds the page's own words to those of the app; the old language stays until the new one is there whole. */
export function EngineWordsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [held, setHeld] = useState<(AppWords & EnginePageWords) | null>(null)
  useEffect(() => {
    let wanted = true
    void load(words.lang).then((engine) => {
      if (wanted) setHeld({ ...words, engine })
    })
    return () => {
      wanted = false
    }
  }, [words])
  return held === null ? null : <EngineWordsContext value={held}>{children}</EngineWordsContext>
}

export function useEngineWords(): AppWords & EnginePageWords {
  const words = use(EngineWordsContext)
  if (words === null) throw new Error('no words outside the engine’s provider')
  return words
}
