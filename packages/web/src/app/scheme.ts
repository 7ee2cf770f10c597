import { useEffect, useState } from 'react'

export type Scheme = 'light' | 'dark'

const KEY = 'touchstone:scheme'
const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** Follows the system first and remembers a choice. */
export function useScheme(): readonly [Scheme, (next: Scheme) => void] {
  const [chosen, setChosen] = useState<string | null>(() => localStorage.getItem(KEY))
  const [dark, setDark] = useState(() => system().matches)
  useEffect(() => {
    const query = system()
    const hear = (): void => setDark(query.matches)
    query.addEventListener('change', hear)
    return () => query.removeEventListener('change', hear)
  }, [])
  const scheme: Scheme = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light'
  useEffect(() => {
    document.documentElement.classList.toggle('dark', scheme === 'dark')
    document.documentElement.classList.toggle('light', scheme === 'light')
  }, [scheme])
  const choose = (next: Scheme): void => {
    localStorage.setItem(KEY, next)
    setChosen(next)
  }
  return [scheme, choose]
}
