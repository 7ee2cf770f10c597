import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import { coreOf } from './status.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const done = (text: string) =>
  deals(text)
    .filter((one) => one.relation === 'round' && (one.status === 'completed' || one.status === 'partly_closed'))
    .map((one) => one.amount?.low)

describe('a month named beside a deal in English', () => {
  const past = (when: string, published?: string) =>
    read(`Kestrel raised $48 million in a Series B led by Foundry Lane ${when}.`, {
      readings: reference.readings,
      ...(published === undefined ? {} : { published }),
    }).deals.map((one) => one.historic)

  it('is the news itself when it is that of the news or shortly before, and the past otherwise', () => {
    expect(past('in September 2026', '2026-09-15')).toEqual([false])
    expect(past('in July', '2026-09-15')).toEqual([false])
    expect(past('in December', '2027-01-10')).toEqual([false])
    expect(past('in February', '2026-09-15')).toEqual([true])
    expect(past('in November', '2026-09-15')).toEqual([true])
    expect(past('in March 2025', '2026-09-15')).toEqual([true])
  })
  it('says nothing of the past where it has its year and nobody says when the news is from', () => {
    expect(past('in February 2024')).toEqual([false])
  })
})

describe('the state of a deal in English', () => {
  it.each([
    'to acquire smaller rivals',
    'to buy more GPUs',
    'as it considers an IPO',
    'for software that weighs and prices loans',
    'for AI that could replace call centers',
    'and plans to hire 50 people',
    'ahead of a planned product launch',
  ])('is done, whatever the money is for: %s', (aim) => {
    expect(done(`Kestrel raised $48 million in a Series B led by Foundry Lane ${aim}.`)).toEqual([48e6])
  })
  it.each([
    'Kestrel has begun discussions about a $48 million round.',
    'Foundry Lane has agreed in principle to lead Kestrel’s $48 million Series B.',
    'Kestrel’s planned $48 million round would be led by Foundry Lane.',
    'Kestrel has received a term sheet for a $48 million Series B from Foundry Lane.',
    'Kestrel said a report that it raised $48 million was false.',
    'Foundry Lane pulled out of Kestrel’s $48 million Series B.',
    'Kestrel has amassed $48 million in venture capital over the past five years.',
    'To date, Kestrel has raised $48 million.',
    'Kestrel closed $48 million in non-dilutive financing.',
    'Kestrel won a $48 million grant from the Department of Energy.',
    'Kestrel landed a $48 million contract from the Air Force.',
    'Venture firm Foundry Lane raises $48 million to invest in seed-stage AI companies.',
    'Kestrel priced its IPO, raising $48 million.',
    'Foundry Lane to lead $48 million round in Kestrel, sources say.',
    'A $48 million Series B for Kestrel is in the works, with Foundry Lane likely to lead.',
    'Kestrel, backed by $48 million from Foundry Lane, unveils a new model.',
    'Kestrel, which has raised $48 million from Foundry Lane and Oakhurst, unveiled an AI tutor.',
    'Foundry Lane raises $48 million across two new funds.',
  ])('is no completed round: %s', (text) => {
    expect(done(text)).toEqual([])
  })
  it.each(['launches out of stealth with', 'emerges from stealth with', 'comes out of stealth with'])(
    'is done where a company %s its money',
    (words) => {
      expect(done(`Kestrel ${words} $48 million led by Foundry Lane`)).toEqual([48e6])
    },
  )
  it('leaves what more is told behind an aim', () => {
    expect(coreOf('Kestrel raised $9 million to buy GPUs')).toBe('Kestrel raised $9 million')
    const more = 'Kestrel raised $9 million as part of a $20 million round that has yet to close'
    expect(coreOf(more)).toBe(more)
    expect(coreOf('Kestrel hopes to buy GPUs')).toBe('Kestrel hopes to buy GPUs')
  })
})
