import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chipGate } from './chip-origin.ts'
import { listingRoute, saleAbroadHazard } from './exits.ts'
import { concentrationGate, fundGates, lifeGate, reinvestmentGate, sectorGate } from './fund-documents.ts'
import { lawKnown } from './law.ts'
import { filingGate } from './model-filing.ts'
import { outboundGate } from './outbound.ts'
import { conflictsGate, foundersGate, stateMoneyGate } from './people-and-money.ts'

const laws = reference.regulations
const exactly = (flops: number) => ({ low: flops, high: flops })
const outbound = (asOf: string, flops: number, usPersons: boolean | null = true) =>
  outboundGate({ asOf, usPersons, place: 'CN', trainingFlops: exactly(flops) }, laws)

describe('the outbound rule', () => {
  it('gives ok, open and stop for 9e22, 1.1e23 and 1.1e25 operations from the day it applies', () => {
    for (const day of ['2025-01-02', '2025-06-30', '2026-06-01'])
      expect([9e22, 1.1e23, 1.1e25].map((flops) => outbound(day, flops)?.state)).toEqual(['ok', 'open', 'stop'])
  })
  it('lets all pass before', () => {
    expect([9e22, 1.1e23, 1.1e25].map((flops) => outbound('2025-01-01', flops)?.state)).toEqual(['ok', 'ok', 'ok'])
    expect(outbound('2024-10-27', 1.1e25)).toBeNull()
  })
  it('is absent for a fund without US persons', () => {
    expect(outbound('2025-06-30', 1.1e25, false)).toBeNull()
  })
  it('is open while nobody knows who stands behind, and where computing is unknown', () => {
    expect(outbound('2025-06-30', 9e22, null)?.why).toBe('outbound-not-asked')
    expect(outboundGate({ asOf: '2025-06-30', usPersons: true, place: 'CN', trainingFlops: null }, laws)?.why).toBe(
      'outbound-compute-unknown',
    )
  })
  it('stops earlier for biological sequences, at any size for some uses, and nowhere else', () => {
    const of = { asOf: '2025-06-30', usPersons: true, place: 'CN', trainingFlops: exactly(2e24) }
    expect(outboundGate({ ...of, biological: true }, laws)?.state).toBe('stop')
    expect(outboundGate({ ...of, trainingFlops: exactly(1), prohibitedUse: true }, laws)?.state).toBe('stop')
    expect(outboundGate({ ...of, place: 'FR' }, laws)?.why).toBe('outbound-other-place')
  })
  it('never becomes easier with more computing', () => {
    const rank = { ok: 0, open: 1, stop: 2 }
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 27, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (e, more) => {
          const [a, b] = [10 ** e, 10 ** (e + more)].map((flops) => outbound('2025-06-30', flops)?.state ?? 'ok')
          expect(rank[b ?? 'ok']).toBeGreaterThanOrEqual(rank[a ?? 'ok'])
        },
      ),
    )
  })
})

describe('a fund’s own documents', () => {
  it('allow a layer or not', () => {
    expect(sectorGate({ allowed: null, excluded: ['chip'] }, 'chip').state).toBe('stop')
    expect(sectorGate({ allowed: ['model', 'chip'], excluded: [] }, 'model').state).toBe('ok')
    expect(sectorGate({ allowed: null, excluded: [] }, null).state).toBe('open')
  })
  it('limit one company: 20 + 10 of 200 is 15 %, which is still within', () => {
    expect(concentrationGate({ size: 200, concentrationLimit: 0.15 }, { cheque: 20, held: 10 }).state).toBe('ok')
    expect(concentrationGate({ size: 200, concentrationLimit: 0.15 }, { cheque: 20, held: 11 }).state).toBe('stop')
    expect(concentrationGate({ size: 200, concentrationLimit: null }, { cheque: 201, held: 0 }).why).toBe(
      'cheque-over-fund',
    )
    expect(concentrationGate({ size: 200, concentrationLimit: null }, { cheque: 20, held: 0 }).state).toBe('open')
  })
  it('end: 7 − 2 = 5 years left and one more', () => {
    const fund = { ageYears: 2, lifeYears: 7, extensionYears: 1 }
    expect(lifeGate(fund, { low: 4, high: 5 }).state).toBe('ok')
    expect(lifeGate(fund, { low: 4, high: 7 }).state).toBe('open')
    expect(lifeGate(fund, { low: 6.5, high: 8 }).state).toBe('stop')
    expect(lifeGate(fund, null).state).toBe('open')
  })
  it('may owe a place', () => {
    expect(reinvestmentGate({ open: 10, place: '合肥' }, '北京')?.state).toBe('open')
    expect(reinvestmentGate({ open: 0, place: '合肥' }, '北京')).toBeNull()
    expect(reinvestmentGate(null, null)).toBeNull()
  })
  it('are asked in order', () => {
    const fund = {
      allowed: null,
      excluded: [],
      size: 200,
      concentrationLimit: 0.2,
      ageYears: 0,
      lifeYears: 10,
      extensionYears: 0,
      reinvestment: { open: 1, place: '合肥' },
    }
    const deal = { layer: 'model', cheque: 10, held: 0, exitYears: { low: 5, high: 8 }, countsFor: '合肥' }
    expect(fundGates(fund, deal).map((one) => one.state)).toEqual(['ok', 'ok', 'ok', 'ok'])
  })
})

describe('a filing', () => {
  const of = { asOf: '2024-06-01', place: 'CN', publicService: true, model: 'own', status: 'filed' } as const
  it('is of the right kind, pending or missing', () => {
    expect(filingGate(of, laws)?.state).toBe('ok')
    expect(filingGate({ ...of, status: 'registered' }, laws)?.why).toBe('filing-wrong-kind')
    expect(filingGate({ ...of, status: 'registered', model: 'unchanged' }, laws)?.state).toBe('ok')
    expect(filingGate({ ...of, status: 'pending' }, laws)?.why).toBe('filing-pending')
    expect(filingGate({ ...of, status: 'none' }, laws)?.why).toBe('filing-missing')
    expect(filingGate({ ...of, publicService: null, status: null }, laws)?.why).toBe('filing-not-asked')
    expect(filingGate({ ...of, publicService: false, status: null }, laws)?.state).toBe('ok')
  })
  it('is asked only in China, and only once the measures were public', () => {
    expect(filingGate({ ...of, place: 'US' }, laws)).toBeNull()
    expect(filingGate({ ...of, asOf: '2023-07-12' }, laws)).toBeNull()
    expect(filingGate({ ...of, asOf: '2023-08-01', status: 'none' }, laws)?.why).toBe('filing-coming')
  })
})

describe('chips', () => {
  const of = { asOf: '2024-03-01', place: 'CN', chip: 'A800', boughtOn: '2023-05', papers: null } as const
  it('bought before the rule that names them may be used', () => {
    expect(chipGate(of, laws)?.why).toBe('chips-before-rule')
    expect(chipGate({ ...of, boughtOn: '2023-11-20' }, laws)?.why).toBe('chips-restricted')
    expect(chipGate({ ...of, boughtOn: '2023-11-20', papers: true }, laws)?.state).toBe('ok')
    expect(chipGate({ ...of, boughtOn: '2023-11-20', papers: false }, laws)?.state).toBe('stop')
  })
  it('are judged by the rules known at the date', () => {
    expect(chipGate({ ...of, asOf: '2023-04-30', boughtOn: null }, laws)?.why).toBe('chips-free')
    expect(chipGate({ ...of, asOf: '2022-01-01' }, laws)).toBeNull()
    expect(chipGate({ ...of, chip: null }, laws)?.why).toBe('chips-not-named')
    expect(chipGate({ ...of, chip: '910b' }, laws)?.why).toBe('chips-free')
    expect(chipGate({ ...of, place: 'US' }, laws)).toBeNull()
  })
})

describe('people and money', () => {
  it('are never free by default', () => {
    const of = { asOf: '2026-06-01', inventionsAssigned: true, nonCompetesWaived: true, consents: true }
    expect(foundersGate(of, laws).state).toBe('ok')
    expect(foundersGate({ ...of, consents: null }, laws).state).toBe('open')
    expect(foundersGate({ ...of, consents: null, inventionsAssigned: false }, laws).state).toBe('stop')
    expect(foundersGate(of, laws).laws).toEqual(['regulations/cn-overseas-feedback-2026'])
  })
  it('of the state need approval and a record', () => {
    const of = { asOf: '2025-06-01', stateInvestors: true, approved: true, valuationRecorded: true }
    expect(stateMoneyGate(of, laws).state).toBe('ok')
    expect(stateMoneyGate({ ...of, valuationRecorded: null }, laws).state).toBe('open')
    expect(stateMoneyGate({ ...of, stateInvestors: null }, laws).state).toBe('open')
    expect(stateMoneyGate(of, laws).laws).not.toContain('regulations/cn-central-accountability-2026')
  })
  it('of the desk are recorded', () => {
    expect(conflictsGate({ conflicts: null, recusalRecorded: false }).state).toBe('open')
    expect(conflictsGate({ conflicts: ['甲'], recusalRecorded: false }).state).toBe('open')
    expect(conflictsGate({ conflicts: ['甲'], recusalRecorded: true }).state).toBe('ok')
  })
})

describe('routes out', () => {
  it('ask for more as rules come', () => {
    expect(listingRoute({ asOf: '2023-01-01', modelFiled: false }, laws).needs).toEqual([])
    expect(listingRoute({ asOf: '2023-06-01', modelFiled: false }, laws).needs).toEqual(['overseas-filing'])
    const late = listingRoute({ asOf: '2026-06-01', modelFiled: false }, laws)
    expect(late.needs).toEqual(['overseas-filing', 'model-filing', 'founders-freedom'])
    expect(late.months).toEqual({ low: 3, high: 8 })
    expect(listingRoute({ asOf: '2026-06-01', modelFiled: true }, laws).months).toBeNull()
  })
  it('abroad close by date: 5, 25 and 60 of 100', () => {
    const rows = reference.baseRates.filter((one) => one.metric === 'exit.saleAbroadProhibited')
    const days = ['2022-12-31', '2023-06-01', '2026-01-08', '2026-05-01']
    expect(days.map((day) => saleAbroadHazard(rows, day)?.mid ?? null)).toEqual([null, 0.05, 0.25, 0.6])
  })
})

describe('the law of a date', () => {
  it('is frozen: nothing that was not public then is cited', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2021, max: 2026 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const asOf = `${year}-${String(month).padStart(2, '0')}-15`
        const found = [
          outbound(asOf, 1e24),
          filingGate({ asOf, place: 'CN', publicService: true, model: 'own', status: 'none' }, laws),
          chipGate({ asOf, place: 'CN', chip: 'H100', boughtOn: null, papers: null }, laws),
          foundersGate({ asOf, inventionsAssigned: null, nonCompetesWaived: null, consents: null }, laws),
          stateMoneyGate({ asOf, stateInvestors: true, approved: null, valuationRecorded: null }, laws),
        ]
        for (const id of found.flatMap((one) => one?.laws ?? []))
          expect(lawKnown(laws, id.replace('regulations/', ''), asOf)?.id).toBe(id)
      }),
    )
  })
})
