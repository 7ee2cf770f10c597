import { reconcile, snapshotAt } from '@touchstone/core/equity'
import { noReadings, rationalToText } from '@touchstone/core/units'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnsOf, importSheet, parseDelimited, type SheetProposal } from '../index.ts'

const options = { source: 'a.csv', company: '甲', currency: 'CNY', asOf: '2025-02-28', readings: noReadings }
const take = (text: string, more: Partial<typeof options> = {}): SheetProposal =>
  importSheet(parseDelimited(text), { ...options, ...more })
const codes = (got: SheetProposal): readonly string[] =>
  got.issues.map((one) => `${one.severity} ${one.code} ${one.at.line}:${one.at.column}`)
const example = (name: string): string =>
  readFileSync(new URL(`../../../../../examples/cap/${name}`, import.meta.url), 'utf8')

describe('parseDelimited', () => {
  it('reads quotes, tabs, semicolons, line ends and a byte order mark', () => {
    expect(parseDelimited('\ufeffa;b\r\n"x;1";"say ""no"""\n\n')).toEqual([
      ['a', 'b'],
      ['x;1', 'say "no"'],
    ])
    expect(parseDelimited('a\t"1\n2"\tc')).toEqual([['a', '1\n2', 'c']])
    expect(parseDelimited('')).toEqual([])
    expect(parseDelimited('a,"b')).toEqual([['a', 'b']])
  })

  it('reads back any table that is quoted', () => {
    const cell = fc
      .string()
      .map((one) => one.trim())
      .filter((one) => !one.includes('\ufeff'))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        const kept = [...rows]
        while (kept.at(-1)?.every((one) => one === '') === true) kept.pop()
        expect(parseDelimited(text)).toEqual(kept)
      }),
    )
  })
})

describe('columnsOf', () => {
  const role = (header: string): string =>
    columnsOf([header])
      .map((one) => `${one.role} ${one.unit}`.trim())
      .join()
  it.each([
    ['股东名称', 'holder'],
    ['股东姓名或名称', 'holder'],
    ['Stockholder', 'holder'],
    ['Investor Name', 'holder'],
    ['持股数', 'shares'],
    ['持股数量（万股）', 'shares 万股'],
    ['股份数', 'shares'],
    ['Number of Shares', 'shares'],
    ['认缴出资额（万元）', 'capital 万元'],
    ['认缴注册资本/万元', 'capital 万元'],
    ['实缴', 'paid-in'],
    ['持股比例（%）', 'percent %'],
    ['Ownership %', 'percent %'],
    ['股权比例', 'percent'],
    ['类别', 'class'],
    ['Share Class', 'class'],
    ['轮次', 'round'],
    ['每股价格', 'price'],
    ['Price per share', 'price'],
    ['投资额', 'invested'],
    ['Invested', 'invested'],
    ['入股日期', 'date'],
    ['备注', ''],
    ['序号', ''],
    ['持股人人数说明', ''],
  ])('%s is %s', (header, expected) => expect(role(header)).toBe(expected))
})

describe('importSheet', () => {
  it('takes a register of registered capital with titles, units, dashes and a total', () => {
    const got = take(example('shareholders.csv'))
    expect(codes(got)).toEqual(['note sheet/row-skipped 8:1'])
    expect(got.preview).toMatchObject({
      headerRow: 3,
      unread: ['序号', '备注'],
      skipped: [
        { row: 1, reason: 'title' },
        { row: 2, reason: 'title' },
        { row: 7, reason: 'total' },
        { row: 8, reason: 'note' },
      ],
    })
    expect(got.preview?.totals.map((one) => [one.column.role, one.stated, one.found])).toEqual([
      ['capital', 1_111_111_111n, 1_111_111_111n],
      ['paid-in', 311_111_111n, 311_111_111n],
    ])
    const state = got.ledger === null ? null : snapshotAt(got.ledger, null)
    expect(got.ledger?.form).toBe('registered-capital')
    expect(state?.ok === true && state.value.capital).toMatchObject({ subscribed: 1_111_111_111n, paid: 311_111_111n })
  })

  it('takes an English table with classes, merged cells, a pool and prices', () => {
    const got = take(example('holders.tsv'), { currency: 'USD' })
    expect(codes(got)).toEqual([])
    expect(got.preview?.rows[3]).toMatchObject({ holder: 'Pine Ventures', class: 'Series A', filled: ['holder'] })
    expect(got.ledger?.classes.map((one) => [one.id, one.kind, one.authorized])).toEqual([
      ['Common', 'common', null],
      ['Series Seed', 'preferred', null],
      ['Series A', 'preferred', null],
      ['Option pool (unallocated)', 'options', 500_000n],
    ])
    const state = got.ledger === null ? null : snapshotAt(got.ledger, null)
    if (state?.ok !== true) throw new Error('refused')
    expect(rationalToText(state.value.fullyDiluted)).toBe('14000000')
    const stated = { of: 'issued' as const, class: null, holder: 'Pine Ventures', value: 1_500_000n, path: '' }
    expect(reconcile(state.value, [stated])[0]?.difference.numerator).toBe(0n)
  })

  it('prints both figures where the stated total or a percentage differs', () => {
    const got = take('股东,持股数,比例\n甲,60万,60.0%\n乙,40万,38.0%\n合计,110万,')
    expect(got.issues.map((one) => [one.severity, one.code, one.params])).toEqual([
      ['error', 'sheet/total-differs', { row: 4, column: '持股数', stated: '1100000', found: '1000000' }],
      ['warning', 'sheet/percent-differs', { row: 3, holder: '乙', stated: '38%', found: '40%' }],
    ])
    expect(got.ledger?.transactions).toHaveLength(2)
  })

  it('lets the last printed digit of a percentage off, and reads fractions', () => {
    expect(codes(take('股东,持股数,比例\n甲,1,33.3%\n乙,2,66.7%'))).toEqual([])
    expect(codes(take('股东,持股数,比例\n甲,1,0.333\n乙,2,0.667'))).toEqual([])
    expect(codes(take('股东,持股数,比例(%)\n甲,1,33.3\n乙,2,66.7'))).toEqual([])
    expect(codes(take('股东,持股数,比例\n甲,1,0.3\n乙,2,0.7'))).toEqual([])
    expect(codes(take('股东,持股数,比例\n甲,1,0.30\n乙,2,0.70'))).toHaveLength(2)
  })

  it('knows a total without a word for it, and a row nobody holds', () => {
    expect(take('股东,持股数\n甲,60\n乙,40\n,100').preview?.totals).toMatchObject([{ stated: 100n, found: 100n }])
    expect(codes(take('股东,持股数\n甲,60\n乙,40\n,90'))).toEqual(['error sheet/no-holder 4:1'])
  })

  it('refuses what is no figure, no header or no day', () => {
    expect(codes(take('股东,持股数\n甲,若干\n乙,约40\n丙,1.5\n丁,-3\n戊,5'))).toEqual([
      'error sheet/unreadable-cell 2:2',
      'error sheet/unreadable-cell 3:2',
      'error sheet/unreadable-cell 4:2',
      'error sheet/unreadable-cell 5:2',
    ])
    expect(codes(take('姓名,年龄\n甲,60'))).toEqual(['error sheet/no-header 1:1'])
    const undated = importSheet(
      [
        ['股东', '持股数'],
        ['甲', '5'],
      ],
      { ...options, asOf: null },
    )
    expect([codes(undated), undated.ledger]).toEqual([['error cap/no-date 2:1'], null])
  })

  it('takes dates, rounds and amounts of each row', () => {
    const got = take('投资人,轮次,股数(万股),投资金额(万元),日期\n甲,天使,100,300,2021年3月\n乙,A,50,$1,2022/5/6')
    expect(codes(got)).toEqual(['error sheet/unreadable-cell 3:4'])
    expect(got.ledger?.transactions.map((one) => [one.date, 'class' in one && one.class])).toEqual([
      ['2021-03', '天使'],
      ['2022-05-06', 'A'],
    ])
    expect(got.ledger?.transactions[0]).toMatchObject({ shares: 1_000_000n, paid: 300_000_000n, round: '天使' })
  })

  it('never throws, and every row is either taken, left out or complained of', () => {
    const cell = fc.constantFrom(
      '股东',
      '持股数',
      '认缴',
      '比例',
      '类别',
      '日期',
      '甲',
      '乙',
      '5',
      '1,000',
      '10%',
      '合计',
      '',
      '-',
      'x',
      '9'.repeat(40),
      '2021',
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 10 }), (rows) => {
        const { preview, issues } = importSheet(rows, options)
        if (preview === null) return
        const known = new Set([
          ...preview.rows.map((one) => one.row),
          ...preview.skipped.map((one) => one.row),
          ...issues.map((one) => one.at.line),
        ])
        rows.forEach((cells, index) => {
          const zero = cells.some((one) => one === '0')
          if (index + 1 > preview.headerRow && !zero) expect(known.has(index + 1), JSON.stringify(rows)).toBe(true)
        })
      }),
      { numRuns: 400 },
    )
  })
})
