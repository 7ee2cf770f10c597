import { beforeEach, describe, expect, it, vi } from 'vitest'
import { carryMet, isFolded, meet, metOf, seen, setOwnFirst } from './fold.ts'

beforeEach(() => {
  const held = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  })
})

describe('a verdict', () => {
  it('is folded while numbers come first and it was not opened, seen or not', () => {
    expect(isFolded('a.deal.yaml')).toBe(false)
    setOwnFirst(true)
    expect(isFolded('a.deal.yaml')).toBe(true)
    seen('a.deal.yaml')
    expect([metOf('a.deal.yaml'), isFolded('a.deal.yaml')]).toEqual(['seen', true])
    meet('a.deal.yaml', 'opened')
    seen('a.deal.yaml')
    expect([metOf('a.deal.yaml'), isFolded('a.deal.yaml')]).toEqual(['opened', false])
    setOwnFirst(false)
    expect(isFolded('b.deal.yaml')).toBe(false)
  })

  it('stays open under the name that its deal is saved as', () => {
    setOwnFirst(true)
    meet('a.deal.yaml', 'opened')
    carryMet('a.deal.yaml', 'a-2.deal.yaml')
    carryMet('never.deal.yaml', 'b.deal.yaml')
    expect([isFolded('a-2.deal.yaml'), isFolded('b.deal.yaml')]).toEqual([false, true])
  })
})
