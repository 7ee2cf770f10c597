import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { type Example, examples, list, Offline } from './api.ts'

/** Everything the desk can open. */
export interface Library {
  readonly examples: readonly Example[]
  readonly deals: readonly string[]
  readonly texts: readonly string[]
  readonly state: 'loading' | 'ready' | 'offline'
  readonly refresh: () => void
}

const LibraryContext = createContext<Library | null>(null)

export function LibraryProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<Omit<Library, 'refresh'>>({ examples: [], deals: [], texts: [], state: 'loading' })
  const refresh = useCallback(() => {
    void Promise.all([examples(), list('deals'), list('texts')]).then(
      ([world, deals, texts]) => setHeld({ examples: world, deals, texts, state: 'ready' }),
      (error: unknown) => {
        if (!(error instanceof Offline)) throw error
        setHeld((before) => ({ ...before, state: 'offline' }))
      },
    )
  }, [])
  useEffect(refresh, [refresh])
  return <LibraryContext value={{ ...held, refresh }}>{children}</LibraryContext>
}

export function useLibrary(): Library {
  const library = use(LibraryContext)
  if (library === null) throw new Error('no library outside its provider')
  return library
}
