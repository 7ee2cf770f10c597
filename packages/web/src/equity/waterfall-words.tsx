import type { AppWords } from '@touchstone/render'
import type { CapPanelsWords, CapTableWords, EquityWords } from '@touchstone/render/captable'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { useWords } from '../app/language.tsx'

interface More {
  readonly captable: CapTableWords
  readonly capPanels: CapPanelsWords
  readonly equity: EquityWords
}

export type PanelWords = AppWords & More

const load = async (lang: 'zh' | 'en'): Promise<More> => {
  const [{ captable }, { capPanels }, { equity }] =
    lang === 'zh'
      ? await Promise.all([
          import('@touchstone/render/words/zh/captable'),
          import('@touchstone/render/words/zh/cap-panels'),
          import('@touchstone/render/words/zh/equity'),
        ])
      : await Promise.all([
          import('@touchstone/render/words/en/captable'),
          import('@touchstone/render/words/en/cap-panels'),
          import('@touchstone/render/words/en/equity'),
        ])
  return { captable, capPanels, equity }
}

const Context = createContext<PanelWords | null>(null)

/** Adds the words of the panels to those of the app; the old language stays until the new one is there whole. */
export function PanelWordsProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const [held, setHeld] = useState<PanelWords | null>(null)
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

export function usePanelWords(): PanelWords {
  const words = use(Context)
  if (words === null) throw new Error('no words outside the provider of the panels')
  return words
}
