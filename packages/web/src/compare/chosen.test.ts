import { MOST_DEALS } from '@touchstone/verbs/compare'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asAddress, chosenIn, MOST, toggled } from './chosen.ts'

const files = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,8}\.deal\.yaml$/), { maxLength: 6 })

describe('a choice of deals', () => {
  it('holds as many as the verb takes', () => expect(MOST).toBe(MOST_DEALS))

  it('comes back from the address as it went in', () => {
    fc.assert(
      fc.property(files, (some) => {
        expect(chosenIn(asAddress(some))).toEqual(some)
      }),
    )
  })

  it('holds each file once', () => {
    expect(chosenIn('a.deal.yaml,,b.deal.yaml,a.deal.yaml')).toEqual(['a.deal.yaml', 'b.deal.yaml'])
    expect([chosenIn(undefined), asAddress([])]).toEqual([[], undefined])
  })

  it('is as before when a file is ticked twice', () => {
    fc.assert(
      fc.property(files, (some) => {
        const file = 'new.deal.yml'
        expect(toggled(toggled(some, file), file)).toEqual(some)
      }),
    )
  })
})
