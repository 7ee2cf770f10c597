import { describe, expect, it } from 'vitest'
import { told } from './told.fixture.ts'

describe('English words that news has seldom, in sentences of our own:', () => {
  it.each<[string, readonly string[]]>([
    ['Investors have so far put $40 million into Kestrel, which makes chips.', ['Kestrel | cumulative | 40']],
    [
      'Kestrel has raised a $10 million Series A led by Tern Capital. Backers have now poured $40 million into the company.',
      ['Kestrel | A | 10 | led by Tern Capital', 'Kestrel | cumulative | 40'],
    ],
    ['Kestrel raised $5 million. It all comes to $20 million all told.', ['Kestrel | 5', 'Kestrel | cumulative | 20']],
    ['Kestrel has raised $20 million, with the latest investment.', ['Kestrel | cumulative | 20']],
    ['Kestrel will invest $40 million in a data center in Ohio.', []],
    ['Kestrel’s founders raised $2 million for charities last year.', []],
    [
      'Kestrel, which had a $300 million valuation after its previous round, raised $50 million.',
      ['Kestrel | before | 50'],
    ],
    ['Kestrel added $12 million, bringing the total Series A round to $30 million.', ['Kestrel | A | 12']],
    ['Medway, which bought a $9 million stake in Kestrel, is a chip maker.', ['Kestrel | 9 | with Medway']],
  ])('sums and prices: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Rumors of a $50 million round for Kestrel spread on Tuesday.', ['Kestrel | unknown | 50']],
    ['Speculation that Kestrel raised $50 million grew.', ['Kestrel | unknown | 50']],
    ['Leaked papers show Kestrel raised $50 million.', ['Kestrel | unknown | 50']],
    ['Kestrel allegedly raised $50 million.', ['Kestrel | unknown | 50']],
    [
      'The company declined to confirm that it had raised $50 million. Kestrel makes chips.',
      ['Kestrel | unknown | 50'],
    ],
    ['Investors showed interest in a $50 million round for Kestrel.', ['Kestrel | in_talks | 50']],
    ['Kestrel received an offer of $50 million from Tern Capital.', ['Kestrel | in_talks | 50 | with Tern Capital']],
    [
      'Kestrel, which filed for an IPO in May, raised $40 million from Tern Capital.',
      ['Kestrel | 40 | with Tern Capital'],
    ],
    ['Kestrel’s $40 million Series B was oversubscribed, and it turned down $10 million.', ['Kestrel | B | 40']],
    ['Kestrel rejected rumors of a sale and said it raised $40 million in August.', ['Kestrel | 40']],
    ['No investor was named, but Kestrel raised $40 million.', ['Kestrel | 40']],
    ['No investor wanted Kestrel’s $40 million round.', ['Kestrel | failed | 40']],
    ['Kestrel raised a $40 million round that was allegedly the largest in Ohio.', ['Kestrel | 40']],
    ['Kestrel raised $40 million a week after its launch.', ['Kestrel | 40']],
    ['Kestrel, acquired by Medway in 2024, raised $40 million.', ['Kestrel | 40']],
    [
      'Kestrel borrowed $40 million and raised $30 million in a Series B led by Tern Capital.',
      ['Kestrel | debt | 40', 'Kestrel | B | 30 | led by Tern Capital'],
    ],
    ['Kestrel, which was hit by a fire last year, has raised $9 million.', ['Kestrel | 9']],
    [
      'Kestrel has secured $40 million in a seed extension. The startup is valued at $480 million, up from $192 million in its previous round.',
      ['Kestrel | 种子 | 40 | at 480'],
    ],
  ])('rounds that are there or not: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    ['Kestrel has raised $9 million, led by its chief executive Ann Lee, the company said.', ['Kestrel | 9']],
    ['Kestrel, led by CEO Ann Lee, has raised $9 million.', ['Kestrel | 9']],
    [
      'Kestrel raised $9 million from Ann Lee, the Medway founder, and Tern Capital.',
      ['Kestrel | 9 | with Ann Lee, Tern Capital'],
    ],
    [
      'Kestrel raised $9 million from Tern-managed funds and Larkspur Capital.',
      ['Kestrel | 9 | with Tern, Larkspur Capital'],
    ],
    ['Kestrel raised $9 million led by Tern-advised funds.', ['Kestrel | 9 | led by Tern']],
    [
      'Kestrel raised $9 million from Tern Capital and the venture arm of Medway.',
      ['Kestrel | 9 | with Tern Capital, Medway'],
    ],
    ['Kestrel raised $9 million from M12, the venture fund of Medway.', ['Kestrel | 9 | with M12']],
    [
      'Kestrel raised $9 million from Tern Capital as well as the Larkspur Fund.',
      ['Kestrel | 9 | with Tern Capital, Larkspur Fund'],
    ],
    [
      'Kestrel raised $9 million led by Tern Capital, rounded out by Larkspur Ventures and Harrow.',
      ['Kestrel | 9 | led by Tern Capital | with Larkspur Ventures, Harrow'],
    ],
    [
      'The $9 million round for Kestrel was led by Tern Capital and filled out by Larkspur Ventures.',
      ['Kestrel | 9 | led by Tern Capital | with Larkspur Ventures'],
    ],
    [
      'Kestrel has raised $9 million. Larkspur Ventures managing partner Ann Lee led the round.',
      ['Kestrel | 9 | led by Larkspur Ventures'],
    ],
    [
      'Kestrel has raised $9 million. The round was led by a16z general partner Ann Lee.',
      ['Kestrel | 9 | led by a16z'],
    ],
    ['Kestrel closes $9 million round led Tern Capital and Larkspur.', ['Kestrel | 9 | led by Tern Capital, Larkspur']],
    [
      'Kestrel raised $9 million led by Tern Capital. Its financial adviser was Harrow Partners.',
      ['Kestrel | 9 | led by Tern Capital'],
    ],
    [
      'Kestrel raised $9 million from Tern Capital and several previously invested funds.',
      ['Kestrel | 9 | with Tern Capital'],
    ],
  ])('who pays and who does not: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })

  it.each<[string, readonly string[]]>([
    [
      'glimmr, which makes cups, has raised $5 million in a seed round led by Tern Capital.',
      ['glimmr | 种子 | 5 | led by Tern Capital'],
    ],
    [
      'Chipmaker raises $5 million in seed funding\nKestrel has raised $5 million in a seed round.',
      ['Kestrel | 种子 | 5'],
    ],
  ])('whose it is: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})
