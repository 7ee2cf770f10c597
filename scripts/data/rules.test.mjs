import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../lib.mjs'
import { generate } from './generate.mjs'
import { endOf, inspector, knownOf, startOf } from './rules.mjs'
import { reference } from '@touchstone/reference'
import { gazetteer } from '@touchstone/reference/gazetteer'
import { marketReference } from '@touchstone/reference/market'

const source = '{title: "A paper", url: "https://example.org/a"}'

/** One small right file per table. */
const right = {
  'accelerators/x1.yaml': `id: accelerators/x1
key: X1
name: Chip X1
vendor: Maker
of: "2020-11"
known: "2020-11-16"
peakDenseFlops:
  bf16: 312000000000000
memoryBytes: 80000000000
multiprocessors: 108
fromMemory: [multiprocessors]
source: ${source}
confidence: high
`,
  'precisions/names.yaml': `id: precisions/names
of: "2026"
known: "2026-12-31"
names:
  bf16: [amp_bf16]
source: ${source}
confidence: high
`,
  'models/m.yaml': `id: models/m
key: m
name: M
organisation: Lab
country: CN
kind: dense
parameters: 1000000
released: "2021"
of: "2021"
known: "2021-12-31"
source: ${source}
confidence: medium
`,
  'prices/pay.yaml': `id: prices/pay
what: salary
item: engineer
place: CN
unit: CNY/month
sources:
  a: ${source}
values:
  - {of: "2023-04", known: "2023-04-30", low: 1, mid: 2, high: 3, source: a, confidence: low}
`,
  'fx/cny-usd.yaml': `id: fx/cny-usd
pair: CNY/USD
source: ${source}
confidence: high
months:
  "2023-11": 6.8909
  "2023-12": 7.1
`,
  'base-rates/b.yaml': `id: base-rates/b
metric: stake
unit: "1"
values:
  - {of: "2016/2022", knownAssumed: true, country: CN, low: 0.1, mid: 0.15, high: 0.2, n: 30, source: ${source}, confidence: medium}
`,
  'companies/c.yaml': `id: companies/c
name: C
country: CN
layer: model
rounds:
  - {round: A, of: "2022-05", known: "2022-06", amount: 1000000, currency: CNY, source: ${source}, confidence: high}
`,
  'regulations/r.yaml': `id: regulations/r
title: {zh: "办法", en: "Measures"}
from: "2023-08-15"
of: "2023-08-15"
known: "2023-07-13"
effect: {zh: "要备案", en: "Filing needed"}
source: ${source}
confidence: high
topic: model-filing
`,
  'regulations/s.yaml': `id: regulations/s
title: {zh: "标准", en: "Standards"}
from: "2023-03-31"
until: "2024-09-01"
of: "2023-03-31"
known: "2023-03-24"
effect: {zh: "够一套即可", en: "One set is enough"}
source: ${source}
confidence: high
listing:
  route: star
  sets:
    - set: "2"
      tests:
        - {measure: marketValue, least: 1500000000, unit: CNY}
        - {measure: researchOfRevenue, least: 0.15, unit: "1"}
      conditions: [sector-eligible]
topic: listing
`,
  'venture-terms/t.yaml': `id: venture-terms/t
topic: rounds
sources:
  a: ${source}
values:
  - {name: followShare, unit: "1", of: "2024", known: "2024-12-31", low: 0.2, mid: 0.3, high: 0.5, source: a, confidence: low}
`,
  'readings/words.yaml': `id: readings/words
version: "1"
of: "2026"
known: "2026-12-31"
source: ${source}
confidence: low
rules:
  - id: several
    words: ["数X"]
    hard: {low: 2, high: 9}
    belief: {p5: 2, p50: 4, p95: 8}
`,
  'failures/f.yaml': `id: failures/f
key: f
of: "2024"
known: "2024-07-31"
accelerators: 1024
hours: 100
stops: 5
byType: {accelerator: 3, planned: 2}
effective: {low: 0.9, high: 1}
handling: automated
source: ${source}
confidence: high
`,
  'constants/c.yaml': `id: constants/c
topic: power
sources:
  a: ${source}
values:
  - {name: pue, unit: "1", of: "2024", known: "2024-12-31", low: 1.05, mid: 1.1, high: 1.2, source: a, confidence: high}
`,
  'frontier/g.yaml': `id: frontier/g
series: cost
unit: USD
basis: owned
sources:
  a: ${source}
values:
  - {model: M, country: US, of: "2023-03", known: "2023-03-31", value: 40000000, source: a, confidence: low}
`,
}

const folders = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** What the generator makes of the right files with some of them changed. */
function made(changes = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-data-'))
  folders.push(folder)
  for (const [file, text] of Object.entries({ ...right, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return generate(folder)
}

const told = (changes) => made(changes).problems.map((one) => `${one.file}:${one.line} ${one.message}`)

/** Each rule broken once: the file, what is changed into what, and what must be said of which line. */
const planted = [
  ['a missing date', 'models/m.yaml', 'of: "2021"\n', '', /^models\/m\.yaml:\d+ of is no date or period: undefined$/],
  ['a date that is none', 'models/m.yaml', 'of: "2021"', 'of: "21.3."', /:9 of is no date or period/],
  [
    'a month that does not exist',
    'models/m.yaml',
    'of: "2021"',
    'of: "2021-20"',
    /:9 of is no date or period: 2021-20/,
  ],
  [
    'a day that does not exist',
    'models/m.yaml',
    'known: "2021-12-31"',
    'known: "2021-02-29"',
    /:10 known is no date: 2021-02-29/,
  ],
  [
    'an address with a remark',
    'fx/cny-usd.yaml',
    'https://example.org/a',
    'https://example.org/a (snapshot)',
    /:3 the address of a source/,
  ],
  ['an unquoted year', 'models/m.yaml', 'of: "2021"', 'of: 2021', /:9 of is no date or period/],
  ['a period with a broken end', 'base-rates/b.yaml', '2016/2022', '2016/late', /:5 of is no date or period/],
  [
    'no day of first publication',
    'prices/pay.yaml',
    'known: "2023-04-30", ',
    '',
    /:9 known is missing; .*knownAssumed/,
  ],
  ['a day of publication that is none', 'prices/pay.yaml', '"2023-04-30"', '"soon"', /:9 known is no date: soon/],
  [
    'known before it happened',
    'companies/c.yaml',
    'known: "2022-06"',
    'known: "2021-06"',
    /:6 known \(2021-06\) lies before what it speaks about \(2022-05\)/,
  ],
  ['no source', 'accelerators/x1.yaml', `source: ${source}\n`, '', /no source with a title/],
  ['a source without a title', 'accelerators/x1.yaml', 'title: "A paper", ', '', /:12 no source with a title/],
  ['a source that is not listed', 'prices/pay.yaml', 'source: a,', 'source: b,', /:9 no source with a title/],
  [
    'an address that is none',
    'fx/cny-usd.yaml',
    'https://example.org/a',
    'example.org',
    /:3 the address of a source starts with https/,
  ],
  [
    'no confidence',
    'fx/cny-usd.yaml',
    'confidence: high\n',
    '',
    /confidence is one of high, medium, low, memory, not undefined/,
  ],
  [
    'a confidence of our own',
    'fx/cny-usd.yaml',
    'confidence: high',
    'confidence: sure',
    /:4 confidence is one of .* not sure/,
  ],
  ['a key nobody reads', 'models/m.yaml', 'parameters:', 'paramters:', /:7 nobody reads the key paramters/],
  ['a key nobody reads in a row', 'companies/c.yaml', 'amount:', 'raised:', /:6 nobody reads the key raised/],
  ['a word for a number', 'models/m.yaml', '1000000', '1M', /:7 parameters is no number: 1M/],
  ['a number that is none', 'models/m.yaml', '1000000', '.nan', /:7 parameters is no number: NaN/],
  ['a number too small', 'accelerators/x1.yaml', '312000000000000', '312', /:8 bf16 is below 1000000000/],
  ['a negative amount', 'companies/c.yaml', '1000000', '-1', /:6 amount is below 0/],
  ['a missing number', 'prices/pay.yaml', 'mid: 2, ', '', /:9 mid is missing/],
  ['a missing name', 'models/m.yaml', 'name: M\n', '', /name is missing/],
  ['an empty name', 'models/m.yaml', 'name: M', 'name: " "', /:3 name is missing/],
  ['ends out of order', 'prices/pay.yaml', 'low: 1', 'low: 5', /:9 low 5, mid 2 and high 3 are out of order/],
  [
    'ends out of order above',
    'base-rates/b.yaml',
    'high: 0.2',
    'high: 0.12',
    /:5 low 0.1, mid 0.15 and high 0.12 are out of order/,
  ],
  ['a unit that is missing', 'base-rates/b.yaml', 'unit: "1"\n', '', /unit is missing/],
  ['a price without a unit', 'prices/pay.yaml', 'unit: CNY/month\n', '', /unit is missing/],
  ['a price of nothing', 'prices/pay.yaml', 'item: engineer\n', '', /item is missing/],
  ['a layer no deal knows', 'companies/c.yaml', 'layer: model', 'layer: app', /:4 app is no layer of a deal/],
  ['money without a currency', 'companies/c.yaml', 'currency: CNY, ', '', /:6 money without a currency/],
  ['a month that is none', 'fx/cny-usd.yaml', '"2023-11"', '"March"', /:6 March is no month/],
  ['words in one language', 'regulations/r.yaml', ', en: "Measures"', '', /:2 en is missing/],
  [
    'a rule that ends before it begins',
    'regulations/s.yaml',
    '2024-09-01',
    '2023-03-31',
    /:4 until .* no day after from/,
  ],
  ['a route that nobody knows', 'regulations/s.yaml', 'route: star', 'route: moon', /:11 route is one of star/],
  ['a measure that nobody reads', 'regulations/s.yaml', 'marketValue', 'glory', /:15 there is no measure glory/],
  ['a share measured in money', 'regulations/s.yaml', '0.15, unit: "1"', '0.15, unit: CNY', /:16 the unit of research/],
  [
    'a condition of our own',
    'regulations/s.yaml',
    'sector-eligible',
    'well-liked',
    /:17 there is no condition well-liked/,
  ],
  ['a vague word without its middle', 'readings/words.yaml', 'p50: 4, ', '', /:\d+ p50 is missing/],
  ['a vague word read backwards', 'readings/words.yaml', 'low: 2, high: 9', 'low: 9, high: 2', /:8 low 9, mid 2/],
  [
    'an id that is not the path',
    'models/m.yaml',
    'id: models/m',
    'id: models/n',
    /:1 the id of models\/m\.yaml is models\/m, not models\/n/,
  ],
  ['types that do not add up', 'failures/f.yaml', 'planned: 2', 'planned: 1', /:8 the types add up to 4, not to 5/],
  ['a type of stop of our own', 'failures/f.yaml', 'planned: 2', 'cosmic: 2', /:8 nobody reads the key cosmic/],
  ['more than all of the time', 'failures/f.yaml', 'high: 1}', 'high: 2}', /:9 effective time from 0.9 to 2/],
  [
    'stops handled by nobody',
    'failures/f.yaml',
    'handling: automated',
    'handling: luck',
    /:10 handling is automated or/,
  ],
  ['a constant without a name', 'constants/c.yaml', 'name: pue, ', '', /:6 name is missing/],
  ['a constant out of order', 'constants/c.yaml', 'low: 1.05', 'low: 1.15', /:6 low 1.15, mid 1.1 and high 1.2/],
  ['a cost without its basis', 'frontier/g.yaml', 'basis: owned\n', '', /:3 money names its basis/],
  ['a run that took nothing', 'frontier/g.yaml', 'value: 40000000', 'value: 0', /:8 value is below 1/],
  ['a key written twice', 'models/m.yaml', 'key: m\n', 'key: m\nkey: m\n', /:3 Map keys must be unique/],
  ['broken YAML', 'models/m.yaml', 'name: M', 'name: "M', /^models\/m\.yaml:\d+ /],
]

describe('the rules of data/', () => {
  it('let right files through', () => {
    expect(told()).toEqual([])
  })

  it.each(planted)('name %s', (_, file, from, to, expected) => {
    expect(right[file]).toContain(from)
    const problems = told({ [file]: right[file].replace(from, to) })
    expect(
      problems.some((one) => one.startsWith(`${file}:`) && expected.test(one)),
      problems.join('\n'),
    ).toBe(true)
  })

  it('name a folder no table is made of', () => {
    expect(told({ 'funds/f.yaml': 'id: funds/f\n' })).toEqual(['funds/f.yaml:1 no table is made of the folder funds'])
  })
})

describe('when a fact counts as public', () => {
  it('is the end of the period that is written', () => {
    expect(knownOf({ of: '2023', known: '2023-02' })).toEqual({ known: '2023-02-28' })
    expect(knownOf({ of: '2024', known: '2024-02' })).toEqual({ known: '2024-02-29' })
    expect(knownOf({ of: '2023', known: '2023-04-11', knownAssumed: true })).toEqual({
      known: '2023-04-11',
      knownAssumed: true,
    })
  })

  it('is a month after the end of the period where nobody knows, and marked', () => {
    expect(knownOf({ of: '2016/2022' })).toEqual({ known: '2023-01-28', knownAssumed: true })
    expect(knownOf({ of: '2023-04' })).toEqual({ known: '2023-05-28', knownAssumed: true })
    expect(knownOf({ of: '2023-04-05' })).toEqual({ known: '2023-05-05', knownAssumed: true })
  })

  it('knows where periods begin and end', () => {
    expect([endOf('1900-02'), endOf('2000-02'), endOf('2023'), endOf('2023-04-05')]).toEqual([
      '1900-02-28',
      '2000-02-29',
      '2023-12-31',
      '2023-04-05',
    ])
    expect([startOf('2023'), startOf('2023-04'), startOf('2023-04-05')]).toEqual([
      '2023-01-01',
      '2023-04-01',
      '2023-04-05',
    ])
  })

  it('is the first of the next month for a monthly average', () => {
    const known = made().rows.fx.map((row) => row.known)
    expect(known).toEqual(['2023-12-01', '2024-01-01'])
  })
})

describe('monthly averages', () => {
  it('leave no month out and no digit behind, as they are written as steps', () => {
    const fx = right['fx/cny-usd.yaml']
    expect(made({ 'fx/cny-usd.yaml': fx.replace('2023-11', '2023-10') }).problems).toHaveLength(1)
    expect(made({ 'fx/cny-usd.yaml': fx.replace('6.8909', '6.89091') }).problems).toHaveLength(1)
  })
})

describe('names', () => {
  const listed = (name) => ({
    'gazetteer/investors.yaml': `id: gazetteer/investors
of: "2026-11"
known: "2026-11-26"
source: ${source}
confidence: high
names:
  - {name: "${name}", kind: state, source: ${source}, confidence: high}
`,
  })

  it('have nothing in them that they are written apart by', () => {
    expect(made(listed('A Fund')).problems).toEqual([])
    expect(made(listed('A|Fund')).problems).toMatchObject([{ message: 'A|Fund has a | in it' }])
  })
})

describe('the tables', () => {
  it('have another hash as soon as one digit changes, and the same one otherwise', () => {
    const hash = (changes) => made(changes).files['hash.ts']
    expect(hash()).toBe(hash())
    expect(hash({ 'fx/cny-usd.yaml': right['fx/cny-usd.yaml'].replace('6.8909', '6.8908') })).not.toBe(hash())
    expect(hash({ 'models/m.yaml': `# a comment\n${right['models/m.yaml']}` })).toBe(hash())
  })

  it('number the rows of a series and mark what nobody has checked', () => {
    const memory = right['prices/pay.yaml'].replace('confidence: low', 'confidence: memory')
    expect(made({ 'prices/pay.yaml': memory }).rows.prices).toMatchObject([
      { id: 'prices/pay#1', memory: true, low: 1, mid: 2, high: 3 },
    ])
  })

  it('are those of data/', () => {
    const { problems, files } = generate(join(root, 'data'))
    expect(problems).toEqual([])
    for (const [name, text] of Object.entries(files))
      expect(
        readFileSync(join(root, 'packages/reference/src/generated', name), 'utf8') === text,
        `${name} is stale: npm run data`,
      ).toBe(true)
  })
})

describe('packed tables', () => {
  it('unpack to the rows they were packed from', () => {
    const { rows } = generate(join(root, 'data'))
    expect(reference.fx).toEqual(rows.fx)
    expect(reference.prices).toEqual(rows.prices)
    expect(reference.baseRates).toEqual(rows['base-rates'])
    expect(marketReference.companyRates).toEqual(rows['company-rates'])
    const byName = (names) => Object.fromEntries(names.map((one) => [`${one.is} ${one.names[0]}`, one]))
    expect(byName(gazetteer)).toEqual(byName([...rows.gazetteer, ...rows['gazetteer-memory']]))
    expect(gazetteer.length).toBe(rows.gazetteer.length + rows['gazetteer-memory'].length)
  })
})

describe('inspector', () => {
  it('gives file and line of what it says', () => {
    const see = inspector('a.yaml', (path) => path.length)
    see.say(['x', 'y'], 'wrong')
    expect(see.problems).toEqual([{ file: 'a.yaml', line: 2, message: 'wrong' }])
  })
})
