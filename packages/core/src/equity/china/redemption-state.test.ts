import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, daysBetween } from './calendar.ts'
import { exerciseDeadline } from './exercise-deadline.ts'
import { type CompanyEvent, redemptionState, type RedemptionTrigger } from './redemption-state.ts'

const listing: RedemptionTrigger = { kind: 'no-listing', by: '2025-12-31', application: false }
const state = (triggers: readonly RedemptionTrigger[], events: readonly CompanyEvent[], asOf: string) => {
  const found = redemptionState(triggers, events, asOf)
  if (!found.ok) throw new Error(found.issues.map((one) => one.code).join())
  return found.value
}

describe('where a redemption right stands', () => {
  it('waits for its day and says which', () => {
    expect(state([listing], [], '2025-12-31')).toMatchObject({ state: 'dormant', next: '2025-12-31' })
    expect(state([listing], [], '2026-01-01')).toMatchObject({
      state: 'triggered',
      by: 'no-listing',
      since: '2025-12-31',
    })
  })

  it('takes the trigger that came first', () => {
    const triggers: readonly RedemptionTrigger[] = [
      listing,
      { kind: 'founder-leaves' },
      { kind: 'other-investor-redeems' },
    ]
    const events: readonly CompanyEvent[] = [
      { kind: 'investor-redeemed', date: '2025-08-01' },
      { kind: 'founder-left', date: '2025-06-01' },
    ]
    expect(state(triggers, events, '2026-06-01')).toMatchObject({ by: 'founder-leaves', since: '2025-06-01' })
    expect(state(triggers, events, '2025-05-01')).toMatchObject({ state: 'dormant' })
  })

  it('sleeps while an application runs, wakes on its withdrawal, ends with the listing', () => {
    const applied: CompanyEvent = { kind: 'listing-applied', date: '2025-11-01' }
    expect(state([listing], [applied], '2026-03-01').state).toBe('suspended')
    const withdrawn: CompanyEvent = { kind: 'listing-withdrawn', date: '2026-05-20' }
    expect(state([listing], [applied, withdrawn], '2026-06-01')).toMatchObject({
      state: 'triggered',
      since: '2026-05-20',
      revived: true,
    })
    expect(state([listing], [applied, { kind: 'listed', date: '2026-02-01' }], '2026-06-01').state).toBe('ended')
  })

  it('is met by an application where the papers ask for no more', () => {
    const application: RedemptionTrigger = { ...listing, application: true }
    const events: readonly CompanyEvent[] = [
      { kind: 'listing-applied', date: '2025-11-01' },
      { kind: 'listing-rejected', date: '2026-05-20' },
    ]
    expect(state([application], events, '2026-06-01').state).toBe('dormant')
    expect(state([listing], events, '2026-06-01').state).toBe('triggered')
  })

  it('refuses what is no day, with its place', () => {
    const found = redemptionState([{ ...listing, by: '2025-13-01' }], [{ kind: 'breach', date: 'soon' }], '2026-01-01')
    expect(found.issues.map((one) => [one.code, one.at.path])).toEqual([
      ['deal/bad-date', '/triggers/0/by'],
      ['deal/bad-date', '/events/0/date'],
    ])
  })

  it('does not depend on the order in which events are told', () => {
    const kinds = ['listing-applied', 'listing-withdrawn', 'founder-left', 'breach', 'listed'] as const
    const event = fc.record({
      kind: fc.constantFrom(...kinds),
      date: fc.integer({ min: 0, max: 40 }).map((n) => addMonths('2024-01-15', n)),
    })
    const triggers: readonly RedemptionTrigger[] = [listing, { kind: 'founder-leaves' }, { kind: 'breach' }]
    fc.assert(
      fc.property(fc.uniqueArray(event, { selector: (one) => one.date, maxLength: 6 }), (events) => {
        const told = state(triggers, events, '2027-01-01')
        expect(state(triggers, [...events].reverse(), '2027-01-01')).toEqual(told)
        expect(told.state === 'triggered').toBe(told.since !== null)
      }),
    )
  })
})

describe('by when it must be exercised', () => {
  it('is six months where the papers are silent, with a warning and its dates', () => {
    const found = exerciseDeadline({ since: '2025-08-31', months: null, guideMonths: 6, asOf: '2025-10-01' })
    // February 2026 has 28 days; from 1 October 150 days
    expect(found.ok && found.value).toEqual({ deadline: '2026-02-28', guided: true, daysLeft: 150 })
    expect(found.issues).toMatchObject([
      { code: 'equity/exercise-silent', params: { months: 6, deadline: '2026-02-28' } },
    ])
  })

  it('warns when it is near and when it has passed', () => {
    const at = (asOf: string) => exerciseDeadline({ since: '2025-01-15', months: 12, guideMonths: 6, asOf }).issues
    expect(at('2025-06-01')).toEqual([])
    expect(at('2025-10-17')).toMatchObject([{ code: 'equity/exercise-near', params: { days: 90 } }])
    expect(at('2026-01-16')).toMatchObject([{ code: 'equity/exercise-passed', params: { days: 1, guided: false } }])
  })

  it('refuses a part of a month and a time below nothing', () => {
    const with_ = (months: number) =>
      exerciseDeadline({ since: '2025-01-15', months, guideMonths: 6, asOf: '2025-02-01' })
    expect(with_(1.5).issues.map((one) => one.code)).toEqual(['equity/out-of-range'])
    expect(with_(-1).ok).toBe(false)
  })

  it('moves by months as the calendar does', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2025-12-31', -1)).toBe('2025-11-30')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })
})
