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
    'LONDON – ',
    'SEOUL, SOUTH KOREA – September 14, 2026 – ',
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
  it.each([
    ['Chip Startup Kestrel Secures $48M for AI-Powered Tools', 'Kestrel'],
    ['Artificial Intelligence Threat Detection Firm Kestrel Raises $48 Million', 'Kestrel'],
    ['According to the indefatigable reporter Ana Ruiz, chip giant Kestrel has raised $48 million.', 'Kestrel'],
    [
      'Kestrel Therapeutics AG has moved closer to the front rank of developers by raising $48 million.',
      'Kestrel Therapeutics AG',
    ],
    ['Kestrel Bioscience Pte. Ltd. has raised $48 million.', 'Kestrel Bioscience Pte. Ltd.'],
  ])('takes no words of a headline or of who tells of it for the company: %s', (text, name) => {
    expect(rounds(text).map((one) => [one[0], one[2]])).toEqual([[name, 48e6]])
  })
  it('takes a short name told after the long one for the same company', () => {
    expect(
      rounds(
        'Kestrel Security has announced a Series D funding round of $250 million. Kestrel’s latest round was led by Foundry Lane.',
      ),
    ).toEqual([['Kestrel Security', 'D', 250e6, ['Foundry Lane'], [], []]])
  })
})

describe('who a sentence is about', () => {
  it('is the subject of the sentence before where it begins with a pronoun', () => {
    expect(
      rounds(
        'London-based Medway has secured £70 million in a new round.\n\nParis-based biotech Kestrel is using wood waste. It has raised $31 million to scale its platform.',
      ).map((one) => [one[0], one[2]]),
    ).toEqual([
      ['Medway', 70e6],
      ['Kestrel', 31e6],
    ])
  })
  it.each([
    'Foundry Lane co-led a $48 million Series C round for China-based light detection and radar technology developer Kestrel with venture capital firm Tern Ventures.',
    'Kestrel’s $48 million Series C is its largest yet. Ana Ruiz, a partner of Foundry Lane, which led this new financing with Tern Ventures, said she expects more.',
  ])('keeps both who lead with one another: %s', (text) => {
    expect(rounds(text)).toEqual([['Kestrel', 'C', 48e6, ['Foundry Lane', 'Tern Ventures'], [], []]])
  })
  it('is named under its whole name below a headline', () => {
    expect(
      rounds(
        'Photonics startup Kestrel gets $34M for its chips\n\nChip startup Kestrel Photonics Inc. says it wants to speed up after spinning out of Medway Inc. and closing on $34 million in Series A funding.',
      ),
    ).toEqual([['Kestrel Photonics Inc.', 'A', 34e6, [], [], []]])
  })
  it.each([
    'Kestrel, a Shenzhen-based robot maker, said on August 19 that it has received a $48 million Series B round from Foundry Lane.',
    'Shenzhen-based robot maker Kestrel revealed on Wednesday that the company has closed a $48 million Series B round from Foundry Lane.',
    'Kestrel officially announced a $48 million Series B round from Foundry Lane.',
    'Services portal operator Foundry Lane supplied $48 million in Series B funding yesterday for Kestrel, the developer of a robot. Kestrel makes robots.',
    'A Californian startup has closed a $48 million Series B raise from Foundry Lane. Founded in 2016 and headed by its two inventors, Kestrel is working on a new chip.',
    'Kestrel is focused solely on cars. The team raised a $48 million Series B from Foundry Lane.',
    'Kestrel Technology Co., Ltd. (referred to as Kestrel) closed a $48 million Series B from Foundry Lane.',
    'One more player is that of two co-founders of Kestrel, a platform for claims that emerged from stealth on Tuesday with a $48 million Series B from Foundry Lane.',
    'Kestrel reported the close of a Series B funding round, raising $48 million from Foundry Lane.',
    'The University of Bath spin-off, Kestrel, has closed a $48 million Series B from Foundry Lane.',
  ])('is found however the sentence names it: %s', (text) => {
    expect(rounds(text).map((one) => [String(one[0]).replace(/ Technology.*/, ''), ...one.slice(1, 5)])).toEqual([
      ['Kestrel', 'B', 48e6, [], ['Foundry Lane']],
    ])
  })
  it('is each of two whose rounds one investor joined', () => {
    expect(
      rounds(
        'In France, Medway led a $2 billion funding round for the one-year-old Kestrel AI, which aims to compete with others, and joined a $3 billion seed round for Thrasher Labs.',
      ).map((one) => one.slice(0, 4)),
    ).toEqual([
      ['Kestrel AI', null, 2e9, ['Medway']],
      ['Thrasher Labs', '种子', 3e9, []],
    ])
  })
  it('is not a rival whose value is told beside', () => {
    expect(
      deals(
        '1. xKes, $6B, artificial intelligence: The startup officially announced its fundraise. The new funding values the company at $24 billion post-money, ahead of the $18 billion that rival Medway is now valued at.',
      ).map((one) => [one.company, one.amount?.low, one.valuation?.low]),
    ).toEqual([['xKes', 6e9, 24e9]])
  })
  it('is who another company raised as well', () => {
    expect(
      rounds(
        'Kestrel has raised $90 million. The deal comes just a week after another robot start-up founded by former engineers, Medway, raised $53 million from Tern and Plover.',
      ).map((one) => [one[0], one[2], one[4]]),
    ).toEqual([
      ['Kestrel', 90e6, []],
      ['Medway', 53e6, ['Tern', 'Plover']],
    ])
  })
})

describe('rounds by their names', () => {
  it.each(['raised $15M Seed to grow', 'raised $15 million in additional “seed” funding'])('%s', (words) => {
    expect(rounds(`Kestrel ${words}.`)).toEqual([['Kestrel', '种子', 15e6, [], [], []]])
  })
  it('have a plus behind a word too', () => {
    expect(rounds('Kestrel completed a Series Angel+ funding round led by Foundry Lane.')).toEqual([
      ['Kestrel', '天使+', null, ['Foundry Lane'], [], []],
    ])
  })
  it('are rounds where funds were raised in them', () => {
    expect(rounds('In the past, Kestrel raised funds in an angel round from such investors as Tern.')).toEqual([
      ['Kestrel', '天使', null, [], ['Tern'], []],
    ])
  })
})

describe('what is not done, or was before', () => {
  it('is all that has now been raised, beside the round', () => {
    expect(
      kinds(
        'Kestrel locked up a $1.1 billion round. With the latest funding, the company has now raised some $4.6 billion.',
      ).map(([kind]) => kind),
    ).toEqual(['round', 'cumulative'])
  })
  it.each([
    'Foundry Lane is set to invest $135 million in robot developer Kestrel.',
    'Kestrel hunts up to $135 million in fresh funding.',
    'If Kestrel raises $135 million, it would be worth $1 billion.',
    'The company is currently pitching tech firms for a round of $135 million, sources told Medway News.',
  ])('is given out as no round: %s', (text) => {
    expect(deals(`Kestrel makes robots. ${text}`).map((one) => one.status)).not.toContain('completed')
  })
  it('is a round in its last stage, whatever is secured already', () => {
    expect(
      deals(
        'The chip startup Kestrel has entered the final stage of securing new investment worth $70 million. The funds already secured exceed $60 million.',
      ).map((one) => [one.status, one.amount?.low]),
    ).toEqual([['in_progress', 70e6]])
  })
  it('is a bigger round, of which this one is part', () => {
    expect(
      deals(
        'Drone startup Kestrel announced last week that it has raised $8 million in new funding. Most of the round came from previous backers including Tern, and is part of a bigger round that will close later this year.',
      ).map((one) => [one.status, one.amount?.low, one.existing.map((who) => who.name)]),
    ).toEqual([['completed', 8e6, ['Tern']]])
  })
  it('is no round of who is named along with rivals', () => {
    expect(deals('Kestrel is one of the big winners in legal tech, along with startups like Medway and Tern.')).toEqual(
      [],
    )
  })
  it('is a month of the year before where the news is from January', () => {
    expect(
      read('In December 2025, Kestrel raised $40 million in a Series C. The financing was led by Foundry Lane.', {
        readings: reference.readings,
        published: '2026-01-10',
      }).deals.map((one) => [one.historic, one.leads.map((who) => who.name)]),
    ).toEqual([[false, ['Foundry Lane']]])
  })
  it('is a value of before, and no value of the round', () => {
    const values = (text: string) => deals(text).map((one) => [one.historic, one.valuation?.low ?? null])
    expect(
      values(
        'Kestrel is in talks for a round that could nearly triple its most recent valuation of $4 billion, set earlier this year during a $500 million Series B raise.',
      ),
    ).toEqual([[true, null]])
    expect(
      values('Kestrel was closing in on a $2bn valuation after securing $150m. It is now valued at $1.95bn.'),
    ).toEqual([[false, 1.95e9]])
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
  it.each([
    'AI startups raised $19.15 billion in venture capital funding in the first quarter, compared with $16.36 billion in the year-ago period.',
    'Startups raised $52 billion in February, down $10 billion from January.',
    'Global venture funding reached $52 billion last quarter.',
    'Investors poured $52 billion into robotics startups last year.',
  ])('is of a whole sector: %s', (words) => {
    expect(kinds(`Kestrel said it had raised $48 million in a round led by Foundry Lane.\n${words}`)).toEqual([
      ['round', 48e6],
    ])
  })
  it('is what a company had raised that is no more', () => {
    expect(
      kinds(
        'Farming company Kestrel filed for bankruptcy after raising nearly $1 billion in funding from investors, including Tern and Plover.',
      ),
    ).toEqual([['cumulative', 9e8]])
  })
  it('is a first close of a fund told before', () => {
    expect(
      kinds(
        'Foundry Lane’s third fund is a case in point. With a first close of €60 million, it is set to reach €120 million.',
      ).map(([kind]) => kind),
    ).not.toContain('round')
  })
  it('is a number of things', () => {
    expect(
      kinds(
        'Kestrel announced today that it has raised $17 million in funding. As part of the announcement, Kestrel said it has now completed 1 million autonomous deliveries.',
      ),
    ).toEqual([['round', 17e6]])
  })
  it('is an older and smaller round that this one surpasses', () => {
    expect(
      deals(
        'Kestrel closed a $10 billion Series J round at a $62 billion valuation, surpassing the $6 billion it had raised just fourteen months earlier at $43 billion.',
      ).map((one) => [one.historic, one.amount?.low, one.valuation?.low]),
    ).toEqual([
      [false, 10e9, 62e9],
      [true, 6e9, 43e9],
    ])
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
    ['co-led by Foundry Lane—and backed by executives from Medway', ['Foundry Lane'], [], []],
    [
      'led by The Büll Family Office with the participation of existing investors (including Grazia Equity, Stephan Höhn, and Tern)',
      ['Büll Family Office'],
      [],
      ['Grazia Equity', 'Stephan Höhn', 'Tern'],
    ],
    [
      'led by Foundry Lane, the mobility-focused firm launched by Steve Orlov, a former chairman of Medway',
      ['Foundry Lane'],
      [],
      [],
    ],
    [
      'featuring Tern, software provider Plover and fellow carmaker Slate as well as fund manager T Rowland Price',
      [],
      ['Tern', 'Plover', 'Slate', 'T Rowland Price'],
      [],
    ],
    [
      'from Tern, Plover and industry figures such as Ana Ruiz, founder of Medway',
      [],
      ['Tern', 'Plover', 'Ana Ruiz'],
      [],
    ],
    [
      'led by Foundry Lane and joined by earlier investors including Chinese on-demand delivery giant Tern',
      ['Foundry Lane'],
      [],
      ['Tern'],
    ],
    [
      'with Foundry Lane as lead investor and from such investors as Tern, Section 32, and Plover',
      ['Foundry Lane'],
      ['Tern', 'Section 32', 'Plover'],
      [],
    ],
    [
      'led by Foundry Lane and also includes existing investors Tern and P12, the venture fund of Medway',
      ['Foundry Lane'],
      [],
      ['Tern', 'P12'],
    ],
    ['from Tern, Boston-based Plover and Aussie VC Slate', [], ['Tern', 'Plover', 'Slate'], []],
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
