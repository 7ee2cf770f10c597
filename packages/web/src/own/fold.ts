const FIRST = 'touchstone:own-first'
const READER = 'touchstone:reader'
const keyOf = (file: string): string => `touchstone:verdict:${file}`

/** Whether the verdict on a deal has been on this screen (`seen`), and whether its reader has opened it for good (`opened`). */
export type Met = 'seen' | 'opened' | null

export const ownFirst = (): boolean => localStorage.getItem(FIRST) === 'on'

export function setOwnFirst(on: boolean): void {
  if (on) localStorage.setItem(FIRST, 'on')
  else localStorage.removeItem(FIRST)
}

export function metOf(file: string): Met {
  const held = localStorage.getItem(keyOf(file))
  return held === 'seen' || held === 'opened' ? held : null
}

export const meet = (file: string, met: 'seen' | 'opened'): void => localStorage.setItem(keyOf(file), met)

/** A verdict shown without being opened was seen; one that was opened stays open. */
export function seen(file: string): void {
  if (metOf(file) === null) meet(file, 'seen')
}

/** What was met under one name holds under another: a deal that was saved as a new file. */
export function carryMet(from: string, to: string): void {
  const met = metOf(from)
  if (met !== null && from !== to) meet(to, met)
}

/** Whether everything that tells the verdict on a deal is folded. */
export const isFolded = (file: string): boolean => ownFirst() && metOf(file) !== 'opened'

export const lastReader = (): string => localStorage.getItem(READER) ?? ''
export const rememberReader = (name: string): void => localStorage.setItem(READER, name)
