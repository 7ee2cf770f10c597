import { rational } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { type HolderRight, type ProposedRound, type ProtectiveProvision, roundConsents } from './round-consents.ts'

const round: ProposedRound = {
  price: rational(500n),
  closing: '2026-01-01',
  senior: true,
  poolGrows: false,
  boardChanges: false,
  redemptionChanges: false,
  betterTerms: false,
  takesPart: ['X'],
  standstillMonths: 18,
}
const provision = (of: Partial<ProtectiveProvision> = {}): ProtectiveProvision => ({
  class: 'A',
  matters: ['new-shares'],
  threshold: rational(2n, 3n),
  holders: [
    { holder: 'X', votes: rational(50n) },
    { holder: 'Y', votes: rational(30n) },
    { holder: 'Z', votes: rational(20n) },
  ],
  price: rational(400n),
  ...of,
})
const consents = (
  provisions: readonly ProtectiveProvision[],
  rights: readonly HolderRight[],
  of: Partial<ProposedRound> = {},
) => {
  const found = roundConsents(provisions, rights, { ...round, ...of })
  if (!found.ok) throw new Error('refused')
  return found.value
}

describe('consents that a round needs', () => {
  it('names the classes it touches and the holders who can stop it', () => {
    // Two thirds of 100: without X 50, without Y 70, without Z 80 — only X can block.
    expect(consents([provision()], []).classes).toEqual([
      { class: 'A', matters: ['new-shares'], threshold: rational(2n, 3n), canBlock: ['X'] },
    ])
    expect(consents([provision({ threshold: rational(1n) })], []).classes[0]?.canBlock).toEqual(['X', 'Y', 'Z'])
  })

  it('leaves out classes that the round does not touch', () => {
    expect(consents([provision({ matters: ['larger-pool', 'lower-price', 'equal-rights'] })], []).classes).toEqual([])
    expect(consents([provision({ matters: ['larger-pool'] })], [], { poolGrows: true }).classes).toHaveLength(1)
    expect(consents([provision({ matters: ['lower-price'] })], [], { price: rational(399n) }).classes).toHaveLength(1)
    expect(consents([provision({ matters: ['lower-price'], price: null })], []).classes).toHaveLength(1)
    expect(consents([provision({ matters: ['equal-rights'] })], [], { senior: false }).classes).toHaveLength(1)
    const touched = { boardChanges: true, redemptionChanges: true }
    const matters = ['board-change', 'redemption-change', 'charter-change'] as const
    expect(consents([provision({ matters })], [], touched).classes[0]?.matters).toEqual(matters)
  })

  it('names the waivers: pre-emption of those who stay out, anti-dilution, most-favoured, redemption that is near', () => {
    const rights: readonly HolderRight[] = [
      { holder: 'X', kind: 'pre-emption' },
      { holder: 'Y', kind: 'pre-emption' },
      { holder: 'Y', kind: 'anti-dilution', price: rational(600n) },
      { holder: 'Z', kind: 'anti-dilution', price: rational(500n) },
      { holder: 'Z', kind: 'redemption', due: '2027-07-01' },
      { holder: 'X', kind: 'redemption', due: '2027-07-02' },
      { holder: 'W', kind: 'redemption' },
      { holder: 'X', kind: 'most-favoured' },
    ]
    const said = (of: Partial<ProposedRound> = {}) =>
      consents([], rights, of).waivers.map(({ holder, kind }) => `${holder} ${kind}`)
    expect(said()).toEqual(['Y pre-emption', 'Y anti-dilution', 'Z redemption', 'W redemption'])
    expect(said({ betterTerms: true })).toContain('X most-favoured')
  })

  it('refuses a threshold over one and a date that is none', () => {
    const found = roundConsents([provision({ threshold: rational(3n, 2n) })], [], { ...round, closing: '2026' })
    expect(found.issues.map((one) => [one.code, one.at.path])).toEqual([
      ['deal/bad-date', '/round/closing'],
      ['equity/out-of-range', '/provisions/0/threshold'],
    ])
  })
})
