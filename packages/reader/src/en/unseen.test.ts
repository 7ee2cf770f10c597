import { describe, expect, it } from 'vitest'
import { told } from './told.fixture.ts'

describe('English news never seen, by its constructions, in sentences of our own:', () => {
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $12 million led by Esker and unveiled a partnership with Hartwell.',
      ['Kestrel | 12 | led by Esker'],
    ],
    [
      'Foundry Lane led a $25 million round into Kestrel, the AI chip designer. The firm also co-led a $17 million Series A into Larkspur, a GPU cloud provider, alongside Tern Ventures.',
      ['Kestrel | 25 | led by Foundry Lane', 'Larkspur | A | 17 | led by Foundry Lane, Tern Ventures'],
    ],
    [
      "Kestrel raised a $25 million Series B led by Foundry Lane. The firm had also led the startup's Series A.",
      ['Kestrel | B | 25 | led by Foundry Lane', 'Kestrel | before | A | led by Foundry Lane'],
    ],
    [
      "Foundry Lane invested in Kestrel's $25 million Series B. It also led the company's $8 million seed round last year.",
      ['Kestrel | B | 25 | with Foundry Lane', 'Kestrel | before | 种子 | 8 | led by Foundry Lane'],
    ],
    [
      'Kestrel is set to complete a tender offer at a valuation of $86 billion. That deal is being led by Foundry Lane.',
      ['Kestrel | secondary | in_progress | at 86000 | led by Foundry Lane'],
    ],
    [
      'Kestrel has raised $50 million in a Series B from Tern and Plover. Last year, the company raised a $20 million Series A led by Foundry Lane. Bluecap and Slate Ventures also contributed capital.',
      [
        'Kestrel | B | 50 | with Tern, Plover',
        'Kestrel | before | A | 20 | led by Foundry Lane | with Bluecap, Slate Ventures',
      ],
    ],
  ])('take who a pronoun stands for: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      '1. Kestrel - $69M (Munich) The defense startup landed the biggest round.\n2. Larkspur - $60M (Boston) Software is no longer a niche.',
      ['Kestrel | 69', 'Larkspur | 60'],
    ],
    [
      'The top deals—Kestrel ($2.3B), Larkspur Labs ($787.5M), and Plover Web Systems ($100M)—accounted for most of it.',
      ['Kestrel | 2300', 'Larkspur Labs | 787.5', 'Plover Web Systems | 100'],
    ],
    [
      'Kestrel: $40 million Series B led by Foundry Lane\nLarkspur: $12 million seed led by Tern Ventures',
      ['Kestrel | B | 40 | led by Foundry Lane', 'Larkspur | 种子 | 12 | led by Tern Ventures'],
    ],
    [
      'Others included litigation startup Kestrel AI ($4.2m seed round) and Larkspur ($12m Series A).',
      ['Kestrel AI | 种子 | 4.2', 'Larkspur | A | 12'],
    ],
    [
      'Rounds have included Kestrel ($20m in 2021); Larkspur ($20m in 2021); Tern ($15m in 2022) and Plover (£11m in 2022).',
      ['Kestrel | 20', 'Larkspur | 20', 'Tern | 15', 'Plover | 11'],
    ],
    [
      'Kestrel raised a $2 million seed in 2021, then an $11 million Series A in 2023, and most recently a $40 million Series B led by Foundry Lane.',
      ['Kestrel | before | 种子 | 2', 'Kestrel | before | A | 11', 'Kestrel | B | 40 | led by Foundry Lane'],
    ],
    [
      'It was a big week for chips, with Kestrel raising $40 million and Larkspur closing a $12 million Series A.',
      ['Kestrel | 40', 'Larkspur | A | 12'],
    ],
    [
      'Larkspur raised 3.1 billion yen of Series E funding, while Kestrel, a manga publisher, raised $19.3 million in Series A funding.',
      ['Larkspur | E | 3100', 'Kestrel | A | 19.3'],
    ],
    [
      'Kestrel emerged from stealth with $32 million: a $7 million seed led by Ironbark and a $25 million Series A led by Halyard.',
      ['Kestrel | cumulative | 32', 'Kestrel | 种子 | 7 | led by Ironbark', 'Kestrel | A | 25 | led by Halyard'],
    ],
    [
      'Kestrel received a $25 million investment from Tern in July, and a $100 million investment from Plover in August.',
      ['Kestrel | 25 | with Tern', 'Kestrel | 100 | with Plover'],
    ],
  ])('read lists: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel has raised $6.7 million in funding, bringing its funding to over $8 million.',
      ['Kestrel | cumulative | 8', 'Kestrel | 6.7'],
    ],
    [
      'Kestrel raised $6.7 million, lifting its capital raised to $8 million.',
      ['Kestrel | cumulative | 8', 'Kestrel | 6.7'],
    ],
    [
      'With the new cash infusion, Kestrel, which has been making chips since 2018, has raised about $237 million.',
      ['Kestrel | cumulative | 225.15'],
    ],
    [
      'Kestrel had raised $410 million across six funding rounds, with its Series F in August 2026 valuing the business at $7.2 billion.',
      ['Kestrel | cumulative | 410', 'Kestrel | F | at 7200'],
    ],
  ])('tell all that came in from a round: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel, a startup founded less than a year ago that builds models, has raised more than $1 billion in a Series B round.',
      ['Kestrel | B | 1000'],
    ],
    ['Kestrel started three years ago in a garage and has now raised a $20 million Series A.', ['Kestrel | A | 20']],
    ['Kestrel, which launched earlier this year, recently raised $400 million.', ['Kestrel | 400']],
  ])('take no beginning of a company for a deal of the past: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $50 million at a valuation of $500 million, double the $250 million it was worth in its last round.',
      ['Kestrel | 50 | at 500'],
    ],
    [
      'Kestrel raised $141 million. The funding is an extension of its $50 million Series C announced in December.',
      ['Kestrel | C | 141', 'Kestrel | before | C | 50'],
    ],
    [
      "With co-lead investors Foundry Lane and Tern Ventures, Kestrel's valuation jumped from $6 billion in early 2024 to $15 billion with this Series F round.",
      ['Kestrel | F | at 15000 | led by Foundry Lane, Tern Ventures'],
    ],
    [
      'Kestrel has hit a $5.6 billion valuation after raising $50 million in a Series D extension, just weeks after the company closed a $550 million round.',
      ['Kestrel | D | 50 | at 5600', 'Kestrel | before | 550'],
    ],
  ])('keep what was before apart: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    ['Kestrel raised $200 million, a deal that would value it at $2 billion.', ['Kestrel | 200 | at 2000']],
    [
      'Kestrel, which helps businesses that want to tap into models, just closed a $1.5 billion Series F.',
      ['Kestrel | F | 1500'],
    ],
    [
      'Medway Group and Tern Holdings have joined a $300 million financing for Kestrel, one of scores of startups hoping to capitalize on it.',
      ['Kestrel | 300 | with Medway Group, Tern Holdings'],
    ],
    ['In June, Kestrel announced a funding round that valued it at $1 billion.', ['Kestrel | at 1000']],
  ])('hold what is done for done: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Of course, Kestrel locked up a $400 million Series D led by Foundry Lane.',
      ['Kestrel | D | 400 | led by Foundry Lane'],
    ],
    ['Kestrel has pulled in $43 million. Larkspur pulled another $20 million in.', ['Kestrel | 43', 'Larkspur | 20']],
    ['The company, to be called Kestrel, is in talks to raise $100 million.', ['Kestrel | in_talks | 100']],
    [
      'Kestrel is in talks to raise $500 million. Meanwhile, its competitor, Larkspur AI, is seeking to raise at least $1.1 billion.',
      ['Kestrel | in_talks | 500', 'Larkspur AI | in_progress | 1100'],
    ],
    [
      'AI INFRASTRUCTURE Kestrel Labs, a platform for data teams, has raised $87M in Series B funding led by Foundry Lane.',
      ['Kestrel Labs | B | 87 | led by Foundry Lane'],
    ],
    [
      'Kestrel, which has a licence to operate Lee, Wrangler and Toys in India, has raised $34 million in Series B funding.',
      ['Kestrel | B | 34'],
    ],
    [
      'The largest round of August was raised by marketing agency Kestrel. The company raised a $33.3 million Series A, backed by Tern and Plover.',
      ['Kestrel | A | 33.3 | with Plover'],
    ],
    [
      'Kestrel became a unicorn after closing a $90 million Series C led by Foundry Lane.',
      ['Kestrel | C | 90 | led by Foundry Lane'],
    ],
    ['By raising $90 million, Kestrel joins the ranks of unicorns.', ['Kestrel | 90']],
    [
      "The scale of Kestrel's ascent is the real story. Founded in 2019, the company raised a $150 million Series D in August.",
      ['Kestrel | D | 150'],
    ],
    [
      'Foundry Lane put $400 million into the round, which values Kestrel at $3 billion.',
      ['Kestrel | at 3000 | with Foundry Lane'],
    ],
    [
      "Journalist Thomas Mund has raised concerns about AI startup Kestrel's funding round, announced in August as totaling $500 million.",
      ['Kestrel | 500'],
    ],
    ['A rising unicorn in the AI sector, known as Kestrel, successfully completed a Series B round.', ['Kestrel | B']],
  ])('find whose round it is: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $20 million in a round led by Foundry Lane with Tern Ventures and Bluecap.',
      ['Kestrel | 20 | led by Foundry Lane | with Tern Ventures, Bluecap'],
    ],
    [
      'Kestrel raised $90 million in a round led by Foundry Lane, with Tern Capital and Wellmont Management co-leading.',
      ['Kestrel | 90 | led by Foundry Lane, Tern Capital, Wellmont Management'],
    ],
    [
      'Kestrel raised $22m from funds managed by Oakhurst, accounts advised by Tern Capital and Plover.',
      ['Kestrel | 22 | with Oakhurst, Tern Capital, Plover'],
    ],
    [
      "Kestrel's latest round was backed by some of the biggest names in Chinese technology, including Medway Group, Tern Holdings and Plover. It raised $700 million.",
      ['Kestrel | 700 | with Medway Group, Tern Holdings, Plover'],
    ],
    [
      'The Series A round roped in internet juggernauts including the likes of Medway Group, Tern Holdings, and Plover Corp, according to a post. Kestrel makes models.',
      ['Kestrel | A | with Medway Group, Tern Holdings, Plover Corp'],
    ],
    [
      'Kestrel raised $462 million in its latest round, led by an investment by Foundry Lane. The latest fund raising values the firm, already backed by Tern and Plover Capital, at slightly more than $3 billion.',
      ['Kestrel | 462 | at 3000 | led by Foundry Lane'],
    ],
    [
      'Kestrel raised $40 million from Medway Bank venture capital fund Plover Partners and Tern.',
      ['Kestrel | 40 | with Plover Partners, Tern'],
    ],
    [
      "Kestrel raised $100 million. This round was led by TV, Medway's corporate venture capital department, with participation from institutions such as Tern and Plover Capital.",
      ['Kestrel | 100 | led by TV | with Tern, Plover Capital'],
    ],
    [
      'Medway Group has inked its third AI deal of the year, contributing a further 5 billion yuan to the Chinese startup Kestrel.',
      ['Kestrel | 5000 | with Medway Group'],
    ],
    [
      'The round attracted investors, including state-owned capital from Shanghai, Tern Investments and Plover Capital. Kestrel raised $300 million.',
      ['Kestrel | 300 | with Tern Investments, Plover Capital'],
    ],
    [
      'Japanese startup Kestrel Inc. said Monday it raised about ¥15.3 billion from investors including Medway Motor Corp. supplier Tern Corp. Separately, Larkspur AI said it raised ¥20 billion.',
      ['Kestrel Inc. | 14535 | with Tern Corp', 'Larkspur AI | 20000'],
    ],
    [
      'Foundry Lane, a Boston firm, initially backed Kestrel in 2016 with a $27 million Series A round.',
      ['Kestrel | before | A | 27 | with Foundry Lane'],
    ],
  ])('find who pays: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      "Kestrel closed a $900 million Series C at a $9.9 billion valuation. The round, led by returning investor Foundry Lane, represented a 280% increase from the company's $2.6 billion valuation just six months earlier.",
      ['Kestrel | C | 900 | at 9900 | led by Foundry Lane'],
    ],
    [
      'Kestrel has broken its record with $600m raised in a Series C led by Foundry Lane. This round surpasses the record set last July when the startup raised $410 million in a Series B round.',
      ['Kestrel | C | 600 | led by Foundry Lane', 'Kestrel | before | B | 410'],
    ],
    [
      'Kestrel raised $227m from Medway last week at a $3bn post-money valuation, likely forming part of the $500m series C round the company is reportedly raising.',
      ['Kestrel | 227 | at 3000 | with Medway', 'Kestrel | in_progress | C | 500'],
    ],
    [
      'Kestrel raised a $60 million Series A from Foundry Lane in 2019 at a $1.3 billion valuation and, less than a year later, was valued at $3 billion when Tern Capital led a $120 million round.',
      ['Kestrel | before | A | 60 | at 1300 | with Foundry Lane', 'Kestrel | 120 | at 3000 | led by Tern Capital'],
    ],
    [
      "Kestrel's $400 million round and Larkspur's $675 million round were larger than all others.",
      ['Kestrel | 400', 'Larkspur | 675'],
    ],
  ])('tell a deal from what it is held against: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel—the company behind Larkspur—has transformed from a scrappy startup to a $2.3 billion juggernaut, raising $100 million in its latest round led by Foundry Lane.',
      ['Kestrel | 100 | at 2300 | led by Foundry Lane'],
    ],
    [
      'Kestrel offers services for companies looking to train models and has raised $1 billion in Series F financing from investors such as Tern and Plover.',
      ['Kestrel | F | 1000 | with Tern, Plover'],
    ],
    [
      'Kestrel, which provides software to organizations like Tern, Plover, and the Department of Defense, this week announced a $1-billion funding round.',
      ['Kestrel | 1000'],
    ],
    [
      'Kestrel — a startup that has scaled a process to create CO2 removal — has raised $6.2 million in seed funding led by Foundry Lane.',
      ['Kestrel | 种子 | 6.2 | led by Foundry Lane'],
    ],
    [
      'Kestrel has raked in €150 million from existing investors including supermarket giant Tern at €50 million and Plover at €30 million.',
      ['Kestrel | 150 | with Tern, Plover'],
    ],
    [
      'Medway is leading a financing round in Kestrel at a valuation north of $4 billion, according to two people with knowledge of the situation.',
      ['Kestrel | in_progress | at 4000 | led by Medway'],
    ],
    [
      "Kestrel raised $620 million. Chipmaker Medway's venture capital arm also participated in the round.",
      ['Kestrel | 620 | with Medway'],
    ],
    [
      'Kestrel is seeking $40 million and has raised $12 million so far.',
      ['Kestrel | cumulative | 12', 'Kestrel | in_progress | 40'],
    ],
    ['Last year, Kestrel raised $410 million in funds.', ['Kestrel | before | 410']],
  ])('read long sentences through: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $50 million led by Foundry Lane, the investment arm of Medway.',
      ['Kestrel | 50 | led by Foundry Lane'],
    ],
    [
      'Kestrel raised $50 million led by Foundry Lane to compete with Medway and Larkspur.',
      ['Kestrel | 50 | led by Foundry Lane'],
    ],
    [
      'Founded by Ana Ruiz and Karl Tam, Kestrel has raised $48 million in a Series B led by Foundry Lane.',
      ['Kestrel | B | 48 | led by Foundry Lane'],
    ],
    [
      'Ana Ruiz, the co-founder of Kestrel, said the chip designer had raised $2.5 billion in a Series B round led by Foundry Lane.',
      ['Kestrel | B | 2500 | led by Foundry Lane'],
    ],
    [
      'Kestrel raised $50 million led by Foundry Lane, with Tern Ventures partner Karl Tam also investing.',
      ['Kestrel | 50 | led by Foundry Lane | with Tern Ventures'],
    ],
    [
      'Foundry Lane, which led the Series A, also led the $50 million Series B of Kestrel.',
      ['Kestrel | B | 50 | led by Foundry Lane'],
    ],
    [
      'Fresh off a $120M Series B led by Foundry Lane, robotics lab Kestrel is opening an office in Tokyo.',
      ['Kestrel | B | 120 | led by Foundry Lane'],
    ],
  ])('take a name that only stands beside for no party: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel turned down a $2 billion offer from Medway and raised $50 million from Foundry Lane instead.',
      ['Kestrel | 50 | with Foundry Lane'],
    ],
    [
      'After turning down a $2 billion takeover offer, Kestrel raised $50 million led by Foundry Lane.',
      ['Kestrel | 50 | led by Foundry Lane'],
    ],
    [
      'Kestrel turned down a $48 million investment offer from Foundry Lane.',
      ['Kestrel | failed | 48 | with Foundry Lane'],
    ],
    ['Chip startup Kestrel refused a $48 million investment offer.', ['Kestrel | failed | 48']],
    [
      'Kestrel declined an investment offer of $48 million from Foundry Lane.',
      ['Kestrel | failed | 48 | with Foundry Lane'],
    ],
    ['Foundry Lane has offered to invest $48 million in Kestrel.', ['Kestrel | planned | 48 | with Foundry Lane']],
    [
      "Kestrel's Series B, worth $2.5 billion, was led by Foundry Lane with support from Tern Ventures.",
      ['Kestrel | B | 2500 | led by Foundry Lane | with Tern Ventures'],
    ],
    [
      'It comes a year after Kestrel raised $10 million from Bluecap. Kestrel is now raising $40 million.',
      ['Kestrel | before | 10 | with Bluecap', 'Kestrel | in_progress | 40'],
    ],
    ['The winners were Kestrel ($48M), Larkspur ($40M) and Tern ($30M) in government contracts.', []],
  ])('hold what was refused apart from what came: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel raised $50 million in a round led by Foundry Lane, a relatively new $40 billion investment firm formed by billionaires Ana Ruiz, the former owner of Larkspur Legendary, and Medway Partners founder and CEO Karl Tam.',
      ['Kestrel | 50 | led by Foundry Lane'],
    ],
    [
      'Kestrel raised $50 million in a round led by Foundry Lane, the investment vehicle of Ana Ruiz and Karl Tam.',
      ['Kestrel | 50 | led by Foundry Lane'],
    ],
    [
      'Kestrel raised $50 million led by Foundry Lane, a firm founded by Ana Ruiz and Karl Tam, and Tern Ventures.',
      ['Kestrel | 50 | led by Foundry Lane, Tern Ventures'],
    ],
    [
      'French billionaire Ana Ruiz and the US venture capital firm Foundry Lane led the $50 million seed round of Kestrel.',
      ['Kestrel | 种子 | 50 | led by Ana Ruiz, Foundry Lane'],
    ],
    [
      'Kestrel raised $50 million. The Series C round included new investor U.S. chipmaker Medway and existing investor, software giant Larkspur.',
      ['Kestrel | C | 50 | with Medway, Larkspur'],
    ],
    [
      'Kestrel raised a $31 million seed round led by Foundry Lane. Other backers included Medway researcher Timo Berg, Cedar scientist Vlad Kolt and Plover CEO Gary Tann.',
      ['Kestrel | 种子 | 31 | led by Foundry Lane | with Timo Berg, Vlad Kolt, Gary Tann'],
    ],
    [
      'Kestrel raised $120 million. Foundry Lane led the round. Ana Ruiz, Karl Tam and Medway founder Lea Moss are also backers.',
      ['Kestrel | 120 | led by Foundry Lane | with Ana Ruiz, Karl Tam, Lea Moss'],
    ],
    [
      'Kestrel raised $50 million led by Foundry Lane. Tern Ventures increased its stake and Plover upped its holding.',
      ['Kestrel | 50 | led by Foundry Lane | with Tern Ventures, Plover'],
    ],
  ])('tell what a name is said to be from who put money in: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel is in discussions with Medway and Tern for a major funding round. The talks center on raising up to $2 billion in new capital for the startup.',
      ['Kestrel | in_talks | 2000 | with Medway, Tern'],
    ],
    [
      'Discussions focus on a $300 million investment in Kestrel led by Foundry Lane.',
      ['Kestrel | in_talks | 300 | led by Foundry Lane'],
    ],
    ['Medway is to buy a 10% stake in Kestrel for $50 million.', []],
    [
      'Kestrel is in talks to raise $100 million. Kestrel secured $30 million in 2023. Foundry Lane led that round with backing from Tern Ventures.',
      ['Kestrel | in_talks | 100', 'Kestrel | before | 30 | led by Foundry Lane | with Tern Ventures'],
    ],
    [
      'Kestrel has raised over $307 million in total funding, including a $250 million Series B announced in October 2025 co-led by Foundry Lane and Tern Ventures.',
      ['Kestrel | cumulative | 307', 'Kestrel | before | B | 250 | led by Foundry Lane, Tern Ventures'],
    ],
    [
      'Kestrel is closing a $300 million round. So far, $200 million has been raised from Foundry Lane and Tern Ventures.',
      ['Kestrel | in_progress | 300', 'Kestrel | 200 | with Foundry Lane, Tern Ventures'],
    ],
    [
      'Last year Kestrel raised at a $3 billion valuation. Now it is raising $200 million at $9 billion.',
      ['Kestrel | before | at 3000', 'Kestrel | in_progress | 200 | at 9000'],
    ],
    [
      'This Startup Raised $30 Million To Take On Medway\n\nThe Series B round led by Foundry Lane values 5-year old Kestrel, which is used by 5,000 doctors, at $200 million.',
      ['Kestrel | B | 30 | at 200 | led by Foundry Lane'],
    ],
    [
      'Engineers raise $20 million to challenge Medway\nA one-year-old startup has raised $20 million in seed funding.\nBased in Cupertino, Kestrel is building a search engine. Foundry Lane led the round.',
      ['Kestrel | 20 | led by Foundry Lane'],
    ],
  ])('tell whose money it is, and how far it is: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Medway ASA led the financing round along with several investors, including Tern Ventures, Plover, and Bluecap Oyj, Kestrel said in a statement on Thursday.',
      ['Kestrel | led by Medway ASA | with Tern Ventures, Plover, Bluecap Oyj'],
    ],
    [
      "Kestrel's round was led by Foundry Lane and included Tern Ventures, Plover and Bluecap, chief executive Ana Ruiz told reporters.",
      ['Kestrel | led by Foundry Lane | with Tern Ventures, Plover, Bluecap'],
    ],
    [
      'A startup out to dethrone Medway has raised $40 million led by Foundry Lane. Founded in 2022, Kestrel builds search tools.',
      ['Kestrel | 40 | led by Foundry Lane'],
    ],
    ['Medway rival Kestrel raised $40 million led by Foundry Lane.', ['Kestrel | 40 | led by Foundry Lane']],
    [
      'They’ve just raised a $75M Series A led by Foundry Lane and are hiring engineers.\nKestrel helps doctors to make decisions.',
      ['Kestrel | A | 75 | led by Foundry Lane'],
    ],
    [
      'Medway and Tern signed a term sheet to invest $50 million in Kestrel.',
      ['Kestrel | in_progress | 50 | with Medway, Tern'],
    ],
    [
      'Kestrel raised $120 million to take on Medway, the world’s most valuable company with a $3.3 trillion valuation.',
      ['Kestrel | 120'],
    ],
    [
      'Kestrel said it had raised $1.1bn. The round is led by Medway. Medway is investing $285mn in the new round.',
      ['Kestrel | 1100 | led by Medway'],
    ],
    [
      'Kestrel has reopened its Series A round. The company has now raised a total of $935 million in this round alone, at a post-money valuation of $5.3 billion.',
      ['Kestrel | A | 935 | at 5300'],
    ],
  ])('hold who speaks and who is to be beaten apart from who raised: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    ['Kestrel raises $290M at a $500+ million valuation', ['Kestrel | 290 | at 500']],
    [
      "Kestrel - the drug discovery company spun out of Medway's Cedar Labs - is in advanced discussions to raise more than $2 billion in a new funding round.",
      ['Kestrel | in_talks | 2000'],
    ],
    [
      "Kestrel is in talks to raise $2 billion. The round is set to be led by Foundry Lane, the venture firm that also led Kestrel's first external funding round just fourteen months ago.",
      ['Kestrel | in_talks | 2000 | led by Foundry Lane'],
    ],
    [
      'The co-founder of Medway Mind just raised $2.1 billion to solve all disease.\nHis name is Karl Tam. The company is Kestrel Labs, a spinout that uses AI.',
      ['Kestrel Labs | 2100'],
    ],
    [
      'Kestrel raised $2.1 billion in Series B. Just a year ago, the Series A round was only 600 million US dollars.',
      ['Kestrel | B | 2100', 'Kestrel | before | A | 600'],
    ],
    [
      'Kestrel raised $25 million led by Foundry Lane, joined by Lea Moss of Tern Ventures.',
      ['Kestrel | 25 | led by Foundry Lane | with Tern Ventures'],
    ],
    [
      'Mysterious Kestrel Leap lands $793 million\nKestrel Leap has raised $793 million in a round led by Foundry Lane. Kestrel Leap makes glasses.',
      ['Kestrel Leap | 793 | led by Foundry Lane'],
    ],
    [
      'Kestrel, the augmented reality startup that raised more than $2.6 billion in VC between 2014 and 2019, announced layoffs.',
      ['Kestrel | cumulative | 2600'],
    ],
    [
      'Kestrel raised $793 million. Both Tern and Plover were early investors who also joined the latest round.',
      ['Kestrel | 793 | with Tern, Plover'],
    ],
    [
      "Kestrel's Series C investors include Medway Management and Research Co., Larkspur & Co. and Tern Ventures.",
      ['Kestrel | C | with Medway Management and Research Co., Larkspur & Co., Tern Ventures'],
    ],
  ])('take a deal whole from its clauses: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
  it.each<[string, readonly string[]]>([
    [
      'Kestrel announced $255 million in Series C financing. Previously, the company had raised $51.3 million in funding, according to Crunchbase.',
      ['Kestrel | C | 255', 'Kestrel | cumulative | 51.3'],
    ],
    [
      'Kestrel had raised US$306 million as of September 2, 2021. It raised US$255 million in a Series C round led by Foundry Lane.',
      ['Kestrel | cumulative | 306', 'Kestrel | C | 255 | led by Foundry Lane'],
    ],
    [
      'Kestrel had previously raised $28 million from Foundry Lane and Plover.',
      ['Kestrel | before | 28 | with Foundry Lane, Plover'],
    ],
    ['Kestrel said on Monday it had raised $40 million to hire engineers.', ['Kestrel | 40']],
    [
      'On June 12, 2024, Kestrel raised $40 million led by Foundry Lane. It has now raised $80 million led by Tern Ventures.',
      ['Kestrel | before | 40 | led by Foundry Lane', 'Kestrel | 80 | led by Tern Ventures'],
    ],
    ['Founded on June 12, 2021, Kestrel has raised $40 million.', ['Kestrel | 40']],
    ['On September 9, 2026, Kestrel announced a $40 million round.', ['Kestrel | 40']],
    [
      'The round was led by Foundry Lane’s Corporate Venture Fund and also backed by therapeutics firm Tern, and Plover Partners, a venture fund, Kestrel said in a statement.',
      ['Kestrel | led by Foundry Lane | with Tern, Plover Partners'],
    ],
    [
      'Kestrel raised $40 million led in particular by Foundry Lane with the support of Tern.',
      ['Kestrel | 40 | led by Foundry Lane | with Tern'],
    ],
    [
      'Kestrel raised $40 million led by Foundry Lane and also backed by executives at Medway and Larkspur.',
      ['Kestrel | 40 | led by Foundry Lane'],
    ],
    [
      'New players join, starting with Kestrel, which has just announced a fundraising of 2 billion dollars with a valuation of 12.7 billion.',
      ['Kestrel | 2000 | at 12700'],
    ],
    [
      'Kestrel added $1.5 billion, Larkspur $650 million, and Tern AI $200 million to the same capital stream.',
      ['Kestrel | 1500', 'Larkspur | 650', 'Tern AI | 200'],
    ],
    [
      'Kestrel raised $60 million in a Series D. It is a fraction of what Kestrel took from its Series C a year ago, a $255 million mega round.',
      ['Kestrel | D | 60', 'Kestrel | before | C | 255'],
    ],
    [
      'Kestrel announced $255 million in Series C financing. The massive round will let it develop a molecule and begin the clinical trial process.',
      ['Kestrel | C | 255'],
    ],
  ])('hold what came before and so far apart from what is news: %s', (text, deals) => {
    expect(told(text)).toEqual(deals)
  })
})
