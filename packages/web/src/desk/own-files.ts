import { useCallback, useState } from 'react'

export type OwnKind = 'fund' | 'cap' | 'papers' | 'thesis'

const keyOf = (kind: OwnKind, file: string): string => `touchstone:${kind}:${file}`

/** Files of a kind that this browser keeps: those dropped or pasted, and examples that were changed. */
function kept(kind: OwnKind): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (let index = 0; index < localStorage.length; index++) {
    const key = localStorage.key(index) ?? ''
    const text = key.startsWith(keyOf(kind, '')) ? localStorage.getItem(key) : null
    if (text !== null) found[key.slice(keyOf(kind, '').length)] = text
  }
  return found
}

export interface OwnFiles {
  readonly texts: Readonly<Record<string, string>>
  /** Keeps a text under a name; null takes it away. */
  readonly keep: (file: string, text: string | null) => void
}

/** What a reader brought or changed stays in this browser until it is taken away. */
export function useOwnFiles(kind: OwnKind): OwnFiles {
  const [texts, setTexts] = useState(() => kept(kind))
  const keep = useCallback(
    (file: string, text: string | null) => {
      try {
        if (text === null) localStorage.removeItem(keyOf(kind, file))
        else localStorage.setItem(keyOf(kind, file), text)
      } catch {
        // A full store keeps nothing beyond this page; the page itself still has the text.
      }
      setTexts((before) => {
        const others = Object.entries(before).filter(([name]) => name !== file)
        return Object.fromEntries(text === null ? others : [...others, [file, text]])
      })
    },
    [kind],
  )
  return { texts, keep }
}
