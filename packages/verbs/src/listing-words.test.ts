import { equityReference } from '@touchstone/reference/equity'
import { equity as en } from '@touchstone/render/words/en/equity'
import { equity as zh } from '@touchstone/render/words/zh/equity'
import { describe, expect, it } from 'vitest'

describe('the words of listing routes', () => {
  it('name every set of the data, and no other', () => {
    const sets = [...new Set(equityReference.listingSets.map((one) => `${one.route} ${one.set}`))].sort()
    for (const words of [zh, en]) expect(Object.keys(words.listingSet).sort()).toEqual(sets)
  })
  it('name every tier of the data', () => {
    const tiers = new Set(equityReference.listingSets.flatMap((one) => one.lossMakersGoTo?.tier ?? []))
    for (const words of [zh, en]) expect(Object.keys(words.tier)).toEqual([...tiers])
  })
})
