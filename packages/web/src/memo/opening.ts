import { createContext, use } from 'react'

/** How the memo opens what one clicks: a figure by its id, a footnote as `note:3`. */
export interface Opening {
  readonly open: (what: string) => void
  readonly opened: string | null
}

export const OpeningContext = createContext<Opening>({ open: () => undefined, opened: null })
export const useOpening = (): Opening => use(OpeningContext)
