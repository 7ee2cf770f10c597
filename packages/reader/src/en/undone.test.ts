import { describe, expect, it } from 'vitest'
import { told } from './told.fixture.ts'

describe('English news of funds, loans, totals and rounds not done, in sentences of our own:', () => {
  it.each<[string, readonly string[]]>([
    [
      'Foundry Lane, the venture capital firm that seeded Kestrel, has raised nearly $300mn to create the largest pool of its kind.',
      ['Foundry Lane | vc_fund | 270'],
    ],
    [
      'Medway Capital, a Berlin venture capital firm, has collected €40 million in a first funding round for its photonics vehicle.',
      ['Medway Capital | vc_fund | 40'],
    ],
    [
      'The Medway Startup Fund, which invests in young labs, has quietly closed a $12 million tranche.',
      ['Medway Startup Fund | vc_fund | 12'],
    ],
    [
      'US-based venture firm Larkspur Fund has closed a $24m fund with contributions from limited partners including Medway.',
      ['Larkspur Fund | vc_fund | 24'],
    ],
    [
      'Venture debt firm Harrow Lane announced the first close of its second venture debt fund at $70 million.',
      ['Harrow Lane | vc_fund | partly_closed | 70'],
    ],
    [
      'VC firm Harrow Lane plans to launch a growth-stage fund with a target corpus of $155 million.',
      ['Harrow Lane | vc_fund | planned | 155'],
    ],
    ['The firm has so far provided $24m for start-ups and typically invests $250,000 to $300,000 at seed stage.', []],
    ['Harrow Lane raises $240 million for maiden European growth fund.', ['Harrow Lane | vc_fund | 240']],
    [
      'Harrow Lane’s growth arm has held a final close of its first dedicated fund, raising $240 million.',
      ['Harrow Lane | vc_fund | 240'],
    ],
  ])('what a firm of other people’s money takes in is a fund: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Previously, Kestrel had raised a total of about $1 billion in funding.', ['Kestrel | cumulative | 950']],
    [
      'Kestrel was restructured in 2009. Since then, VentureWatch reports, Kestrel has raised at least $91 million in venture capital.',
      ['Kestrel | cumulative | 91'],
    ],
    ['Kestrel raised $20 million before this latest round.', ['Kestrel | cumulative | 20']],
    ['As of June, Kestrel had $60 million in funding.', ['Kestrel | cumulative | 60']],
    ['In all, investors have put $60 million into Kestrel.', ['Kestrel | cumulative | 60']],
    [
      'Kestrel has raised $42 million in a Series F round, bringing its total capital raised since its inception in 2013 to over $100 million.',
      ['Kestrel | cumulative | 100', 'Kestrel | F | 42'],
    ],
  ])('sums of a span of time are totals: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Since its founding, Kestrel has completed two rounds of financing, raising a total of about $230 million. Major investors include Foundry Lane, Medway and Tern Capital. Its valuation passed $1 billion in three months.',
      ['Kestrel | cumulative | 218.5 | with Foundry Lane, Medway, Tern Capital', 'Kestrel | valuation_only | at 1000'],
    ],
    [
      'Kestrel has raised $60 million to date. Its backers include Foundry Lane and Tern Capital.',
      ['Kestrel | cumulative | 60 | with Foundry Lane, Tern Capital'],
    ],
    [
      'Kestrel is in talks to raise $60 million, a newsletter reported. The company’s existing investors include Foundry Lane, Tern Capital and Medway-backed Larkspur.',
      ['Kestrel | in_talks | 60 | with Foundry Lane, Tern Capital, Larkspur'],
    ],
    [
      'Kestrel wrapped up $80 million in debt financing. Backers of the financing include Tern Bank and Medway.',
      ['Kestrel | debt | 80'],
    ],
    [
      'Kestrel closed a $20 million loan. Investors in the facility include Tern Bank, Medway and Larkspur.',
      ['Kestrel | debt | 20'],
    ],
    [
      'A filing describes an offering of $29 million in debt by Kestrel. Kestrel’s previous investors include Foundry Lane and Medway.',
      ['Kestrel | debt | 29'],
    ],
    [
      'Kestrel is nearing a $60 million round led by Medway, sources said. The rest of the capital comes from existing investors such as Tern Capital and Larkspur.',
      ['Kestrel | in_progress | 60 | led by Medway | with Tern Capital, Larkspur'],
    ],
  ])('lists of who holds shares or lent are no rounds: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel’s founder has had discussions with investors to raise hundreds of millions of dollars.',
      ['Kestrel | in_talks | 200'],
    ],
    [
      'Kestrel is currently conducting a new funding round, aiming to raise $500 million at a valuation of up to $5 billion.',
      ['Kestrel | in_progress | 500 | at 5000'],
    ],
    [
      'Kestrel’s next round, $60 million led by Medway, is being put together.',
      ['Kestrel | in_progress | 60 | led by Medway'],
    ],
    ['A possible $60 million Series B for Kestrel was mentioned by two investors.', ['Kestrel | planned | B | 60']],
    ['Kestrel wants to pull in $15 million next year.', ['Kestrel | planned | 15']],
    ['Kestrel hopes to bring in $15 million from Medway.', ['Kestrel | planned | 15 | with Medway']],
    ['Kestrel closes in on $75 million fundraise', ['Kestrel | in_progress | 75']],
    [
      'Kestrel is in advanced stages of closing a $70 million round led by Medway.',
      ['Kestrel | in_progress | 70 | led by Medway'],
    ],
    ['Kestrel has so far received $54 million worth of commitments.', []],
    [
      'Kestrel is planning to raise $100 million with plans to file draft papers with the regulator Securities and Exchange Board of India (SEBI) in May.',
      ['Kestrel | ipo | planned | 100'],
    ],
  ])('what is not done yet: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel eyes unicorn status\nA $60 million Series B led by Medway, according to people who have seen the deck.',
      ['Kestrel | in_talks | B | 60 | led by Medway'],
    ],
    [
      'Kestrel closes in on new money\nThe lab’s Series C, $60 million at a $900 million valuation, with Medway as lead.',
      ['Kestrel | in_talks | C | 60 | at 900 | led by Medway'],
    ],
    [
      'Kestrel in talks for new money\nA $60 million Series B from Medway at a $1 billion valuation for Kestrel.',
      ['Kestrel | in_talks | B | 60 | at 1000 | with Medway'],
    ],
    ['A $60 million round for Kestrel, per people close to Medway.', ['Kestrel | in_talks | 60']],
    [
      'Kestrel in talks to raise more\nMedway and Tern contributed to the lab’s $60 million Series B last year.',
      ['Kestrel | before | B | 60 | with Medway, Tern'],
    ],
  ])('a round that is only named is done where a verb says so: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Both Kestrel, a maker of mugs, and Larkspur Labs, a phone brand, secured $20 million each.',
      ['Kestrel | 20', 'Larkspur Labs | 20'],
    ],
    [
      'Fintech start-up Kestrel and deeptech venture Larkspur each secured $5 million.',
      ['Kestrel | 5', 'Larkspur | 5'],
    ],
    [
      'Among them, SaaS platform Kestrel and jewelry brand Larkspur led with $5.5 million each.',
      ['Kestrel | 5.5', 'Larkspur | 5.5'],
    ],
    [
      'Several rounds were announced, with Kestrel set to raise $25 million, Larkspur raising $30 million, and Tern in talks to secure $200 million at a valuation of $6.5 billion.',
      ['Kestrel | in_progress | 25', 'Larkspur | 30', 'Tern | in_talks | 200 | at 6500'],
    ],
    [
      'Growth-stage start-ups led the week, securing $320 million in total. Kestrel raised $20 million.',
      ['Kestrel | 20'],
    ],
  ])('one sum of each of two, and lists that go on: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Kestrel closed $329 million in credit and lease financing to expand its cloud.', ['Kestrel | debt | 329']],
    ['Kestrel secured $50 million in lease financing from Tern Bank.', ['Kestrel | debt | 50']],
    [
      'Kestrel secures $30 million from Medway\nKestrel entered into a note purchase agreement led by Medway for $30 million.',
      ['Kestrel | debt | 30 | led by Medway'],
    ],
  ])('loans under other names: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $20 million, led by Foundry Lane. Kestrel is part of a growing wave of start-ups, including Larkspur and Tern Photonics, racing to build chips.',
      ['Kestrel | 20 | led by Foundry Lane'],
    ],
    [
      'Kestrel has confirmed a $65 million round as it fights in a market dominated by giants like Medway, and rebuilds its team.',
      ['Kestrel | 65'],
    ],
    ['Ana Ruiz led the round with a $37 million investment in Kestrel.', ['Kestrel | led by Ana Ruiz']],
    ['Kestrel closed a Series E. Medway led the financing with a $37 million cheque.', ['Kestrel | E | led by Medway']],
    [
      'Kestrel raised ₹688 crores in a Series F led by South African internet company Medway.',
      ['Kestrel | F | 6880 | led by Medway'],
    ],
    [
      'Kestrel raised $40 million in a Series B led by South Korean carmaker Medway and Hong Kong fund Tern Capital.',
      ['Kestrel | B | 40 | led by Medway, Tern Capital'],
    ],
    [
      'LONDON (Newswire) September 2, 2026 Kestrel said Monday it had raised $22 million in its first external round.',
      ['Kestrel | 22'],
    ],
    ['San Francisco, CA, September 3, 2026 – Kestrel today announced a $22 million Series A.', ['Kestrel | A | 22']],
    [
      'Battery maker Kestrel Materials of northern Nevada, US, announced it has raised $20 million in a Series D.',
      ['Kestrel Materials | D | 20'],
    ],
    [
      'Battery maker Kestrel raises over $20 million\nBattery maker Kestrel Materials has raised over $20 million in its Series D round.',
      ['Kestrel Materials | D | 20'],
    ],
    [
      'Medway wants to pull in $15 million next year.\nThat was back in October 2024, a $5 million Series C at a $45 million valuation.',
      ['Medway | planned | 15', 'Medway | before | C | 5 | at 45'],
    ],
  ])('who is told of and pays nothing: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})
