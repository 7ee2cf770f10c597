import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const told = (text: string) =>
  deals(text).map((one) => [
    one.company,
    one.status,
    one.round,
    one.amount?.low ?? null,
    one.leads.map((lead) => lead.name),
    [...one.investors, ...one.existing].map((who) => who.name),
  ])

describe('English sentences of newsrooms', () => {
  it.each([
    'led by Foundry Lane',
    'headed by Foundry Lane',
    'anchored by Foundry Lane',
    'with Foundry Lane in the lead',
    'in a round that Foundry Lane spearheaded',
    'which Foundry Lane led',
    'with Foundry Lane as lead investor',
  ])('name the lead: %s', (words) => {
    expect(told(`Kestrel raised a $48 million Series B, ${words}.`)).toEqual([
      ['Kestrel', 'completed', 'B', 48e6, ['Foundry Lane'], []],
    ])
  })
  it.each(['B', 'B2'])('take a sum for what it says: for a Series %s, and no total', (round) => {
    expect(told(`Kestrel has now raised $48 million for its Series ${round}, the company said.`)).toEqual([
      ['Kestrel', 'completed', round, 48e6, [], []],
    ])
  })
  it.each(['costs', 'its prices', 'the output'])('say nothing of a round that is done by what may rise: %s', (what) => {
    expect(told(`Kestrel could raise ${what}, said Medway, which backed its $48 million Series A.`)).toEqual([
      ['Kestrel', 'completed', 'A', 48e6, [], ['Medway']],
    ])
  })
  it.each([
    'Foundry Lane took the lead.',
    'Foundry Lane was the lead investor.',
    'The lead investor was Foundry Lane.',
    'Leading the round was Foundry Lane.',
  ])('name the lead in a sentence of its own: %s', (words) => {
    expect(told(`Kestrel hauled in a $48 million Series B. ${words}`)).toEqual([
      ['Kestrel', 'completed', 'B', 48e6, ['Foundry Lane'], []],
    ])
  })
  it.each([
    'Previous backers Tern Ventures and Bluecap re-upped.',
    'Also in the round: Tern Ventures and Bluecap.',
    'Joining the round were Tern Ventures and Bluecap.',
    'Tern Ventures and Bluecap also wrote checks.',
    'Tern Ventures and Bluecap were also in the round.',
  ])('name who joined: %s', (words) => {
    expect(told(`Kestrel raised $48 million in seed capital. ${words}`)).toEqual([
      ['Kestrel', 'completed', '种子', 48e6, [], ['Tern Ventures', 'Bluecap']],
    ])
  })
  it('take what a round came to, and not what was added to it', () => {
    expect(told('Kestrel adds $18M to its Series A, taking the round to $45M.')).toEqual([
      ['Kestrel', 'completed', 'A', 45e6, [], []],
    ])
  })
  it('give what could happen as not done', () => {
    for (const words of ['is close to sealing', 'is sounding out investors about', 'could land'])
      expect(deals(`Kestrel ${words} a $48 million round, sources said.`).map((one) => one.status)).not.toContain(
        'completed',
      )
  })
  it('name the company that nobody says raises', () => {
    expect(
      told(
        '“We wanted patience,” says Nia Okafor, chief executive of CareThread. Medway invested in its $22 million Series A.',
      ),
    ).toMatchObject([['CareThread', 'completed', 'A', 22e6, [], ['Medway']]])
  })
})

describe('money of other countries', () => {
  it.each([
    ['NT$1.2 billion', 'TWD', 1.2e9],
    ['S$12 million', 'SGD', 12e6],
    ['A$12 million', 'AUD', 12e6],
    ['HK$30 million', 'HKD', 3e7],
    ['US$12M', 'USD', 12e6],
  ])('is of the letters before its sign: %s', (words, currency, low) => {
    const [deal] = deals(`Kestrel raised ${words} in a Series A led by Foundry Lane.`)
    expect([deal?.amount?.currency, deal?.amount?.low]).toEqual([currency, low])
  })
})
