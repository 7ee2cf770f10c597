import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { borrowed } from './lookup.ts'

const of = (path: string, layer: string, country: string, stage: 'seed' | 'early' | 'growth' | 'late') => {
  const near = borrowed(reference, path, { layer, country, stage })
  return [near?.fact.mid, near?.substituted.join()]
}

describe('a lent figure', () => {
  it('is that of a seed for a seed, and of the first rounds where none is of seeds', () => {
    expect(of('team.people', 'application', 'CN', 'seed')).toEqual([14, ''])
    expect(of('team.people', 'application', 'CN', 'early')).toEqual([35, ''])
    // No row is of seeds alone: what is said of first rounds is no substitution for one.
    expect(of('accelerators.count', 'model', 'CN', 'seed')).toEqual(of('accelerators.count', 'model', 'CN', 'early'))
  })

  it('is of the own stage before it is of the own country, and of the own layer before both', () => {
    expect(of('team.people', 'application', 'US', 'seed')).toEqual([14, 'country'])
    // Growth rows of American makers of models stand beside first rounds of Chinese ones.
    expect(of('commercial.revenue', 'model', 'GB', 'growth')[1]).toBe('country')
    expect(of('commercial.revenue', 'application', 'US', 'growth')).toEqual([80_000_000, 'country'])
    expect(of('team.people', 'infrastructure', 'US', 'growth')).toEqual([45, 'country,stage'])
  })
})
