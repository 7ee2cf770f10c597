import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const deals = (text: string) => read(text, { readings: reference.readings, published: '2026-09-15' }).deals
const rounds = (text: string) =>
  deals(text)
    .filter((one) => one.relation === 'round')
    .map((one) => [
      one.company,
      one.round,
      one.amount?.low ?? null,
      one.leads.map((who) => who.name),
      one.investors.map((who) => who.name),
      one.existing.map((who) => who.name),
    ])
const kinds = (text: string) => deals(text).map((one) => [one.relation, one.amount?.low ?? null])

describe('news as wires send it, without a headline', () => {
  it.each([
    'LONDON, Sept 14 (Reuters) - ',
    '(Bloomberg) -- ',
    'SAN MATEO, Calif., Sept. 14, 2026 /PRNewswire/ -- ',
    '(Sept 14): ',
    'Sept 14 (Reuters) - ',
    'HAIFA, Israel, September 14, 2026 -- ',
    '',
  ])('finds the company behind a dateline: %s', (line) => {
    expect(
      rounds(
        `${line}Kestrel, founded in 2020 by a former Medway engineer, said on Monday that it had raised $48 million in a Series B led by Foundry Lane.`,
      ),
    ).toEqual([['Kestrel', 'B', 48e6, ['Foundry Lane'], [], []]])
  })
  it('keeps the investors of a first paragraph that is no headline', () => {
    expect(
      rounds(
        'Kestrel, which makes chips for cars, said on Monday it had raised $48 million from investors including Tern and Ironbark.\nKestrel’s funding was led by Canada’s Foundry Lane and joined by other investors such as Plover Capital.',
      ),
    ).toEqual([['Kestrel', null, 48e6, ['Foundry Lane'], ['Tern', 'Ironbark', 'Plover Capital'], []]])
  })
  it.each([
    'Kestrel, a Boston-based maker of drones to map mines, cut fuel use and save crews, raised $48 million in a round led by Foundry Lane.',
    'Kestrel Inc., of Emeryville, Calif., a clinical-stage company, said it closed a $48 million financing led by Foundry Lane.',
    'Kestrel led the wave with a $48 million round led by Foundry Lane to build its drones.',
  ])('reads past what is said of a company before its verb: %s', (text) => {
    expect(rounds(text).map((one) => [String(one[0]).replace(' Inc.', ''), one[2], one[3], one[4]])).toEqual([
      ['Kestrel', 48e6, ['Foundry Lane'], []],
    ])
  })
  it('takes a short name told after the long one for the same company', () => {
    expect(
      rounds(
        'Kestrel Security has announced a Series D funding round of $250 million. Kestrel’s latest round was led by Foundry Lane.',
      ),
    ).toEqual([['Kestrel Security', 'D', 250e6, ['Foundry Lane'], [], []]])
  })
})

describe('money that is no size of a round', () => {
  it.each([
    'The cash boost takes the firm’s total investment to $90 million.',
    'It brings overall capital raised to $90 million.',
    'The round lifts Kestrel’s total equity funding to $90 million.',
  ])('is all that ever came in: %s', (words) => {
    expect(kinds(`Kestrel raised $48 million in a Series B. ${words}`)).toEqual([
      ['round', 48e6],
      ['cumulative', 90e6],
    ])
  })
  it('is a total with its backers over a life or over years', () => {
    for (const when of ['during its life', 'in 18 months', 'over its lifetime'])
      expect(kinds(`Kestrel raised just under $21 million ${when} from backers including Foundry Lane.`)).toEqual([
        ['cumulative', 18.9e6],
      ])
  })
  it('is a part of a round that is told before', () => {
    expect(
      kinds(
        'Kestrel completed a $16 million Series B. The round includes an investment of $10 million in new capital and conversion of $6 million in notes.',
      )[0],
    ).toEqual(['round', 16e6])
    expect(
      rounds(
        'Kestrel raised $115 million in an extension round. The latest funding brings its total Series A to $350 million.',
      ),
    ).toEqual([['Kestrel', 'A', 115e6, [], [], []]])
  })
  it('is a loan beside equity', () => {
    expect(kinds('Kestrel raised $30 million in equity and $10 million in debt.')).toEqual([
      ['debt', 10e6],
      ['round', 30e6],
    ])
    expect(kinds('Kestrel raised $40 million, including $10 million in venture debt, led by Foundry Lane.')).toEqual([
      ['debt', 10e6],
      ['round', 40e6],
    ])
    expect(kinds('Kestrel raised $40 million in a mix of debt and equity.')).toEqual([['round', 40e6]])
  })
  it('is one cheque beside what the round came to', () => {
    expect(
      deals('Foundry Lane invested $5 million in Kestrel’s latest round, which raised a total of $40 million.').map(
        (one) => [one.company, one.amount?.low, one.amount?.scope],
      ),
    ).toEqual([['Kestrel', 40e6, 'round']])
  })
  it('is a fund to invest in firms', () => {
    expect(
      kinds('Foundry Lane Ventures said it had raised $115 million to invest in European startup firms.'),
    ).not.toContainEqual(['round', 115e6])
  })
  it('is a bound where it is past', () => {
    expect(
      deals('Kestrel raised $48 million, pushing its valuation past $1 billion.').map((one) => [
        one.valuation?.low,
        one.valuation?.high,
      ]),
    ).toEqual([[1e9, null]])
  })
})

describe('lists of investors', () => {
  it.each([
    ['led by VC firms Foundry Lane and Tern', ['Foundry Lane', 'Tern'], [], []],
    [
      'led by Foundry Lane, and additional investments from existing investors Tern and Plover along with new investors Ironbark and Slate',
      ['Foundry Lane'],
      ['Ironbark', 'Slate'],
      ['Tern', 'Plover'],
    ],
    ['from backers including Tern and former GitSpace CEO Ana Ruiz', [], ['Tern', 'Ana Ruiz'], []],
    ['from existing investors including Tern, where it began, Plover and Slate', [], [], ['Tern', 'Plover', 'Slate']],
    ['from BMQ i Ventures and Tern', [], ['BMQ i Ventures', 'Tern'], []],
  ])('are cut where they end: %s', (words, leads, others, existing) => {
    expect(rounds(`Kestrel raised $48 million in a Series B ${words}.`)).toEqual([
      ['Kestrel', 'B', 48e6, leads, others, existing],
    ])
  })
  it('name who leads by its home town before it, and nobody who led a team', () => {
    expect(rounds('Kestrel raised a $16 million Series B. Osaka, Japan-based Tern Ltd. led the financing.')).toEqual([
      ['Kestrel', 'B', 16e6, ['Tern Ltd.'], [], []],
    ])
    expect(rounds('Kestrel raised a $16 million Series B. Ana Ruiz led the AI team at Medway.')).toEqual([
      ['Kestrel', 'B', 16e6, [], [], []],
    ])
  })
  it('of two companies in one sentence stay apart', () => {
    expect(
      rounds('Last week brought two rounds: Kestrel’s $11 million Series B and Medway’s $12 million Series A.').map(
        (one) => one.slice(0, 3),
      ),
    ).toEqual([
      ['Kestrel', 'B', 11e6],
      ['Medway', 'A', 12e6],
    ])
  })
})
