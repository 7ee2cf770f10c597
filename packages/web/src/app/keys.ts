import { useEffect, useRef } from 'react'

const OFF = 'touchstone:keys-off'

export const singleKeysOff = (): boolean => localStorage.getItem(OFF) === '1'

export function setSingleKeysOff(off: boolean): void {
  if (off) localStorage.setItem(OFF, '1')
  else localStorage.removeItem(OFF)
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Name of a key press: `j`, `shift z`, `ctrl s`, `g i` (the second within a second), `?`. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  before: string | null,
): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.altKey) return ''
  if (event.ctrlKey || event.metaKey) return `ctrl ${key}`
  if (before === 'g' && key !== 'g') return `g ${key}`
  return event.shiftKey && /^[a-z]$/.test(key) ? `shift ${key}` : key
}

export type Keys = Readonly<Record<string, () => void>>

/** Listens to single keys outside text fields; Escape and Ctrl keys everywhere. */
export function useKeys(keys: Keys): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    let before: string | null = null
    let at = 0
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const name = keyName(event, event.timeStamp - at < 1000 ? before : null)
      before = event.key.toLowerCase()
      at = event.timeStamp
      const anywhere = name.startsWith('ctrl ') || name === 'Escape'
      if (!anywhere && (typing(event.target) || singleKeysOff())) return
      if (!anywhere && event.key === 'Enter' && event.target instanceof HTMLElement && event.target !== document.body)
        return
      const act = now.current[name]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
