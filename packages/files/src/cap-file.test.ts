import type { DraftValue } from '@touchstone/core/deal'
import type { Ledger, SecurityClass, Transaction } from '@touchstone/core/equity'
import type { Result } from '@touchstone/core/facts'
import { capDraft, capJsonSchema, readCap } from '@touchstone/core/records'
import { rational, type Rational } from '@touchstone/core/units'
import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draftValue } from './arbitraries.fixture.ts'
import { parseYaml, printYaml } from './index.ts'

const read = (text: string, file = 'a.cap.yaml'): Result<Ledger> => {
  const tree = parseYaml(text, file)
  return tree.ok ? readCap(tree.value, { file, readings: reference.readings }) : tree
}
const show = (got: Result<unknown>): readonly string[] =>
  got.issues.map((one) => `${one.code} ${one.at.path} ${one.at.line}:${one.at.column}`)
const kept = (text: string): Ledger => {
  const got = read(text)
  if (!got.ok) throw new Error(show(got).join('\n'))
  return got.value
}

const head = 'format: touchstone/cap@1\ncompany: 甲\ncurrency: CNY\nform: shares\n'

describe('a cap table', () => {
  it('is read exactly, with the words people use', () => {
    const ledger = kept(`${head}asOf: 2023年3月
classes:
  - {id: common, name: 普通股, kind: common, authorized: 1亿}
  - {id: a, kind: preferred, price: 1/3 CNY, preference: {multiple: 1x, participation: none}, dividend: {rate: 8%, cumulative: false}}
holders: [{name: 张三, kind: founder}]
transactions:
  - {date: 2021年3月, type: issue, class: 普通股, holder: 张三, shares: "1,234万", paid: "90,071,992,547,409.93元"}
`)
    expect(ledger.classes[0]?.authorized).toBe(100_000_000n)
    // A third of a yuan is 33 1/3 minor units; a price of its own digits is kept to the last.
    expect(ledger.classes[1]?.originalIssuePrice).toEqual(rational(100n, 3n))
    expect(ledger.classes[1]?.preference?.seniority).toBe(1)
    expect(ledger.transactions[0]).toMatchObject({
      date: '2021-03',
      class: 'common',
      holder: '张三',
      shares: 12_340_000n,
      paid: 9_007_199_254_740_993n,
      path: '/transactions/0',
    })
  })

  it('may give what is held on its day, and goes on from there', () => {
    const ledger = kept(`${head}asOf: 2022-12-31
classes:
  - {id: common, kind: common, shares: 1000}
  - {id: a, kind: preferred, shares: 500}
  - {id: pool, kind: options, authorized: 100, shares: 40, strike: 0.5元}
holders:
  - {id: x, holds: [{class: common, shares: 700}]}
  - {id: y, holds: [{class: common, shares: 300}]}
transactions:
  - {date: 2023-06-01, type: transfer, class: common, from: x, to: y, shares: 100}
`)
    expect(ledger.asOf).toBe('2023-06-01')
    expect(ledger.holders.map((one) => one.id)).toEqual(['x', 'y', 'holders of a', 'holders of pool'])
    expect(ledger.transactions.map((one) => `${one.type} ${one.date}`)).toEqual([
      'issue 2022-12-31',
      'issue 2022-12-31',
      'issue 2022-12-31',
      'grant 2022-12-31',
      'transfer 2023-06-01',
    ])
  })

  it('names the nearest key, class and holder, where they stand', () => {
    const text = `${head}classes:
  - {id: common, kind: common, autorized: 5}
holders: [{id: lin, name: 林远}]
transactions:
  - {date: 2021-01-01, type: isue, class: common, holder: lin, shares: 5}
  - {date: 2021-01-01, type: issue, class: common, holder: lin, capital: 5}
  - {type: issue, class: common, holder: lin, shares: 5}
`
    expect(show(read(text))).toEqual([
      'deal/unknown-key /classes/0/autorized 6:32',
      'deal/not-one-of /transactions/0/type 9:30',
      'deal/unknown-key /transactions/1/capital 10:74',
      'deal/missing /transactions/2/date 11:5',
    ])
    const names = text.split('\n').slice(0, 8).join('\n').replace(', autorized: 5', '')
    const got = read(`${names}\n  - {date: 2021-01-01, type: issue, class: comon, holder: lim, shares: 5}\n`)
    expect(got.issues.map((one) => one.params)).toEqual([
      { class: 'comon', nearest: 'common' },
      { holder: 'lim', nearest: 'lin' },
    ])
    expect(show(got)).toEqual([
      'equity/unknown-class /transactions/0/class 9:44',
      'equity/unknown-holder /transactions/0/holder 9:59',
    ])
  })

  it('needs an order of payment where several classes are preferred', () => {
    const one = '{kind: preferred, price: 1元, preference: {multiple: 1x, participation: none}'
    const got = read(`${head}asOf: 2023\nclasses:\n  - ${one}, id: a, shares: 1}\n  - ${one}, id: b, shares: 1}\n`)
    expect(show(got).map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      'deal/missing /classes/0/preference/seniority',
      'deal/missing /classes/1/preference/seniority',
    ])
  })

  it('holds what is stated against the rows', () => {
    const got = read(`${head}asOf: 2023
classes: [{id: common, kind: common, shares: 100}]
holders: [{id: x, holds: [{class: common, shares: 90}]}]
stated: [{of: issued, value: 95}]
`)
    expect(got.issues.map((one) => [one.at.line, one.params])).toEqual([
      [6, { of: 'issued', class: 'common', holder: null, stated: '100', found: '90' }],
    ])
  })
})

describe('examples/cap', () => {
  const folder = new URL('../../../examples/cap/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.cap.yaml'))
  it.each(files)('%s is read without a complaint and printed back the same', (name) => {
    const got = read(readFileSync(new URL(name, folder), 'utf8'), name)
    expect(show(got)).toEqual([])
    if (got.ok) expect(kept(printYaml(capDraft(got.value)))).toEqual(got.value)
  })
})

describe('examples/broken/cap', () => {
  interface Case {
    readonly file: string
    readonly code: string
    readonly line: number
    readonly column: number
  }
  const folder = new URL('../../../examples/broken/cap/', import.meta.url)
  const cases = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as readonly Case[]
  const codes = [
    ...readFileSync(new URL('../../core/src/facts/issue-codes.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}'(cap\/[a-z0-9-]+)':/gm,
    ),
  ]
    .map((one) => one[1] ?? '')
    // A note, which stops nothing.
    .filter((one) => one !== 'cap/redemption-of-all')

  it('has a failing file for every error of a cap table, and a case for every file', () => {
    const shown = cases.map((one) => one.code)
    expect(codes.filter((code) => !shown.includes(code))).toEqual([])
    expect(readdirSync(folder).sort()).toEqual([...cases.map((one) => one.file), 'index.json'].sort())
  })

  it.each(cases)('$file fails with $code, and nothing else', ({ file, code, line, column }) => {
    expect(existsSync(new URL(file, folder))).toBe(true)
    const errors = read(readFileSync(new URL(file, folder), 'utf8'), file).issues.filter(
      (one) => one.severity === 'error',
    )
    expect(errors.map((one) => `${one.code} ${one.at.line}:${one.at.column}`)).toEqual([`${code} ${line}:${column}`])
  })
})

describe('schemas/cap.schema.json', () => {
  it('is the committed file; node scripts/schemas.mjs writes it anew', () => {
    const committed: unknown = JSON.parse(
      readFileSync(new URL('../../../schemas/cap.schema.json', import.meta.url), 'utf8'),
    )
    expect(committed).toEqual(JSON.parse(JSON.stringify(capJsonSchema())))
  })
})

const fraction = (most: bigint): fc.Arbitrary<Rational> =>
  fc.tuple(fc.bigInt({ min: 1n, max: most }), fc.bigInt({ min: 1n, max: 1_000n })).map(([a, b]) => rational(a, b))
const part = fc.integer({ min: 1, max: 9_999 }).map((one) => rational(BigInt(one), 10_000n))
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null })
const preferred = fc.record({
  price: fraction(10n ** 9n),
  conversionPrice: some(fraction(10n ** 9n)),
  preference: some(
    fc.record({
      multiple: fraction(5_000n),
      participation: fc.constantFrom('none' as const, 'full' as const),
      cap: fc.constant(null),
      seniority: fc.integer({ min: 1, max: 9 }),
    }),
  ),
  dividend: some(
    fc.record({
      rate: part,
      compounding: fc.constantFrom('simple' as const, 'compound' as const),
      cumulative: fc.boolean(),
      onConversion: fc.constantFrom('forfeited' as const, 'paid' as const),
    }),
  ),
})
const ledgers = fc
  .record({
    form: fc.constantFrom('shares' as const, 'registered-capital' as const),
    a: preferred,
    issued: fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 18n }), some(fc.bigInt({ min: 0n, max: 10n ** 18n }))), {
      minLength: 1,
      maxLength: 5,
    }),
    note: fc.record({
      principal: fc.bigInt({ min: 1n, max: 10n ** 14n }),
      rate: part,
      discount: some(part),
      cap: some(fc.bigInt({ min: 1n, max: 10n ** 14n })),
    }),
    strike: fraction(10n ** 6n),
    months: fc.integer({ min: 0, max: 120 }),
  })
  .map(({ form, a, issued, note, strike, months }): Ledger => {
    const none = { authorized: null, payToPlay: null, redemption: null, votesPerShare: null, dividend: null }
    const plain = { ...none, preference: null, originalIssuePrice: null, conversionPrice: null }
    const common: SecurityClass = { id: 'c', name: '普通: 股', kind: 'common', antiDilution: 'none', ...plain }
    const terms = { originalIssuePrice: a.price, conversionPrice: a.conversionPrice, preference: a.preference }
    const rows: readonly Transaction[] = [
      ...issued.map(([shares, paid], index): Transaction => {
        const round = index === 0 ? null : 'A轮'
        return {
          type: 'issue',
          date: '2021-03',
          path: `/transactions/${index}`,
          class: 'a',
          holder: 'h',
          shares,
          paid,
          round,
        }
      }),
      {
        type: 'note',
        date: '2022-01-05',
        path: `/transactions/${issued.length}`,
        id: 'n',
        holder: 'h',
        compounding: 'simple',
        dayCount: 360,
        capShares: null,
        maturity: '2024-01-05',
        ...note,
      },
      {
        type: 'grant',
        date: '2022-02-01',
        path: `/transactions/${issued.length + 1}`,
        class: 'p',
        holder: 'h',
        shares: 10n,
        strike,
        vesting: { start: '2022-02-01', months, cliffMonths: 0, acceleration: 'single' },
      },
    ]
    return {
      company: '"甲" #1',
      currency: 'USD',
      form,
      asOf: '2023-04-11',
      classes: [
        common,
        { ...none, id: 'a', name: 'a', kind: 'preferred', antiDilution: 'broad', ...terms, dividend: a.dividend },
        { ...plain, id: 'p', name: 'p', kind: 'options', antiDilution: 'none', authorized: 10n },
      ],
      holders: [{ id: 'h', name: '山 · Hill', kind: 'investor', role: 'lead', proRata: 'super', board: true }],
      transactions: rows,
      debts: [{ name: '银行', amount: note.principal, seniority: 1 }],
      carveOut: { share: note.rate, of: 'after-debt', most: null },
      escrow: { share: note.rate, months: 12 },
      votes: [{ classes: ['a'], converts: ['a'], threshold: note.rate }],
      stated: [],
    }
  })

describe('any ledger', () => {
  it('is read back from what is printed, to the last digit', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const text = printYaml(capDraft(ledger))
        const got = read(text)
        expect(show(got), text).toEqual([])
        if (got.ok) expect(got.value).toEqual(ledger)
      }),
      { numRuns: 60 },
    )
  })
})

describe('readCap on any file', () => {
  const words = fc.constantFrom(
    '5',
    '-5',
    '数万',
    '1.5',
    'common',
    'x',
    'issue',
    '2021',
    '2021-13',
    '8%',
    '1元',
    '$3',
    'null',
    '0',
  )
  const keys = fc.constantFrom(
    'classes',
    'holders',
    'transactions',
    'stated',
    'debts',
    'votes',
    'escrow',
    'carveOut',
    'asOf',
    'form',
    'id',
    'kind',
    'shares',
    'capital',
    'class',
    'holder',
    'type',
    'date',
    'holds',
    'preference',
    'price',
    'amount',
    'value',
    'of',
  )
  const value: fc.Arbitrary<DraftValue> = fc.letrec<{ value: DraftValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      words,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 6, noNullPrototype: true }),
    ),
  })).value
  it('never throws, and places every issue inside the file', () => {
    const content = fc
      .dictionary(keys, fc.oneof(value, draftValue), { maxKeys: 8, noNullPrototype: true })
      .map((more): DraftValue => ({
        format: 'touchstone/cap@1',
        company: '甲',
        currency: 'CNY',
        form: 'shares',
        ...more,
      }))
    fc.assert(
      fc.property(content, (draft) => {
        const text = printYaml(draft)
        const got = read(text)
        for (const one of got.issues) {
          expect(one.at.source, JSON.stringify(one)).toBe('a.cap.yaml')
          const { start = -1, end = -1 } = one.at
          expect(start >= 0 && start <= end && end <= text.length, `${text}\n${JSON.stringify(one)}`).toBe(true)
        }
        expect(got.ok).toBe(!got.issues.some((one) => one.severity === 'error'))
      }),
      { numRuns: 250 },
    )
  })
})
