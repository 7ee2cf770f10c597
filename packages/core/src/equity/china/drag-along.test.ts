import { rational, rationalToText } from '@touchstone/core/units'
import { describe, expect, it } from 'vitest'
import { dragAlong, type DragAlongOffer, type DragAlongTerms } from './drag-along.ts'
import { investorRoles } from './investor-roles.ts'

const terms: DragAlongTerms = {
  valuationFloor: rational(1000n),
  yearsAfterClosing: 4,
  consents: [
    { group: 'preferred', threshold: rational(2n, 3n) },
    { group: 'founders', threshold: rational(1n, 2n) },
  ],
}
const offer: DragAlongOffer = {
  closing: '2022-02-28',
  date: '2026-02-28',
  value: rational(1000n),
  approvals: [
    { group: 'preferred', share: rational(2n, 3n) },
    { group: 'founders', share: rational(1n, 2n) },
  ],
}
const found = (of: Partial<DragAlongOffer>, with_: Partial<DragAlongTerms> = {}) => {
  const answer = dragAlong({ ...terms, ...with_ }, { ...offer, ...of })
  if (!answer.ok) throw new Error('refused')
  return answer.value
}

describe('a drag-along', () => {
  it('is allowed from the very thresholds on', () => {
    expect(found({})).toEqual({ allowed: true, missing: [] })
  })
  it('names every gap and its size', () => {
    const { allowed, missing } = found({
      value: rational(900n),
      date: '2026-02-01',
      approvals: [{ group: 'preferred', share: rational(1n, 2n) }],
    })
    expect(allowed).toBe(false)
    expect(
      missing.map((one) => ('short' in one ? `${one.kind} ${rationalToText(one.short)}` : `${one.kind} ${one.days}`)),
    ).toEqual(['value 100', 'time 27', 'consent 1/6', 'consent 1/2'])
  })
  it('asks nothing that the papers do not', () => {
    expect(
      found(
        { value: rational(0n), date: '2022-03-01', approvals: [] },
        { valuationFloor: null, yearsAfterClosing: null, consents: [] },
      ).allowed,
    ).toBe(true)
  })
  it('refuses parts of years, values below nothing and dates that are none', () => {
    const codes = (with_: Partial<DragAlongTerms>, of: Partial<DragAlongOffer>) =>
      dragAlong({ ...terms, ...with_ }, { ...offer, ...of }).issues.map((one) => one.code)
    expect(codes({ yearsAfterClosing: 1.5 }, {})).toEqual(['equity/out-of-range'])
    expect(codes({}, { value: rational(-1n) })).toEqual(['deal/negative'])
    expect(codes({}, { date: '2026' })).toEqual(['deal/bad-date'])
  })
})

describe('lead and follower', () => {
  it('differ in price, diligence and seat, not in pre-emption', () => {
    const { lead, follow } = investorRoles
    expect([lead.setsPrice, lead.diligence, lead.board]).toEqual([true, 'own', 'seat'])
    expect([follow.setsPrice, follow.diligence, follow.board]).toEqual([false, 'shared', 'none'])
    expect(follow.preEmption).toBe(lead.preEmption)
  })
})
