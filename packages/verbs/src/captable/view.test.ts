import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { tableExport, tableImport } from './convert.ts'
import { currencySaid } from './load.ts'
import type { TableView } from './view-output.ts'
import { tableView } from './view.ts'

const read = (file: string): string =>
  readFileSync(new URL(`../../../../examples/cap/${file}`, import.meta.url), 'utf8')
const open = (file: string, text = read(file)): TableView => {
  const { value, issues } = tableView({ file, text }, inChinese)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

describe('a cap table day by day', () => {
  it('has every day on which something happened, with what happened and its line', () => {
    const view = open('three-rounds.cap.yaml')
    expect(view.days.map((one) => one.date)).toEqual([
      '2020-03-02',
      '2020-09-30',
      '2021-01-15',
      '2021-06-30',
      '2022-02-01',
      '2022-05-01',
      '2022-11-20',
      '2023-03-15',
    ])
    const text = read('three-rounds.cap.yaml').split('\n')
    for (const { events } of view.days)
      for (const one of events) expect(text[(one.at.line ?? 0) - 1]).toContain(`type: ${one.type}`)
  })

  it('counts shares, parts, votes and money as one does by hand', () => {
    const day = open('three-rounds.cap.yaml').days.at(-1)
    const river = day?.rows.find((one) => one.holder === 'river')
    // 2,000,000 A and 500,000 common of 16,528,835 issued; of 17,828,835 with 280,000 granted and 1,020,000 free.
    expect(river?.issued.text).toBe('2500000')
    expect(river?.issuedShare?.number).toBeCloseTo(2_500_000 / 16_528_835, 12)
    expect(river?.fullyDilutedShare?.number).toBeCloseTo(2_500_000 / 17_828_835, 12)
    expect(river?.votesShare?.number).toBeCloseTo(2_500_000 / 16_528_835, 12)
    // 16m to the company; 3m to Zhou, who has it.
    expect([river?.invested.text, river?.secondary.text]).toEqual(['16000000.00', '3000000.00'])
    expect(day?.rows.find((one) => one.holder === 'zhou')?.secondary.text).toBe('-3000000.00')
    // 50m for the shares, 5m for the note that became the rest of them.
    const harbour = day?.rows.find((one) => one.holder === 'harbour')
    expect([harbour?.invested.text, harbour?.investedPartly]).toEqual(['55000000.00', false])
    const chen = day?.rows.find((one) => one.holder === 'chen')?.cells.find((one) => one.class === 'pool')
    // 26 of 48 months of 480,000 are 260,000, of which 200,000 are exercised.
    expect([chen?.shares.text, chen?.vested?.text]).toEqual(['280000', '60000'])
    expect(open('three-rounds.cap.yaml').days[5]?.convertibles).toMatchObject([{ id: 'bridge', holder: 'harbour' }])
  })

  it('tells registered capital in major units, with what is paid in', () => {
    const view = open('registered-capital.cap.yaml')
    const last = view.days.at(-1)
    expect([last?.issued.text, last?.paidIn?.text]).toEqual(['11111111.11', '3111111.11'])
    expect(view.stated.map((one) => one.agrees)).toEqual([true, true])
    expect(last?.rows.find((one) => one.holder === '青田创投')?.invested.text).toBe('50000000.00')
  })

  it('adds up on every day, whatever was issued and sold', () => {
    const row = fc.record({
      holder: fc.constantFrom('a', 'b', 'c'),
      shares: fc.integer({ min: 1, max: 1_000_000 }),
      paid: fc.integer({ min: 0, max: 10_000 }),
      month: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = [
          'format: touchstone/cap@1\ncompany: x\ncurrency: CNY\nform: shares\nclasses:\n  - {id: c, kind: common}',
          'holders:\n  - {id: a}\n  - {id: b}\n  - {id: c}\ntransactions:',
          ...rows.map(
            (one) =>
              `  - {date: 2021-${String(one.month).padStart(2, '0')}-01, type: issue, class: c, holder: ${one.holder}, shares: ${one.shares}, paid: ${one.paid}元}`,
          ),
        ].join('\n')
        for (const day of open('x.cap.yaml', text).days) {
          const sum = (of: (one: (typeof day.rows)[number]) => number): number =>
            day.rows.reduce((all, one) => all + of(one), 0)
          expect(sum((one) => one.issued.number)).toBe(day.issued.number)
          expect(sum((one) => one.issuedShare?.number ?? 0)).toBeCloseTo(1, 9)
          expect(sum((one) => one.votesShare?.number ?? 0)).toBeCloseTo(1, 9)
          expect(sum((one) => one.invested.number)).toBe(day.invested.number)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a list that somebody brings', () => {
  it('shows its columns and totals, and becomes a cap table file with the same holders', () => {
    const file = 'shareholders.csv'
    const undated = tableImport({ file, text: read(file) }, inChinese)
    expect(undated.value?.preview?.columns.map((one) => one.role)).toEqual(['holder', 'capital', 'percent', 'paid-in'])
    expect(undated.value?.preview?.totals.every((one) => one.stated === one.found)).toBe(true)
    // No cap table file without a day: none is made up.
    expect(undated.value?.cap).toBeNull()
    const dated = tableImport({ file, text: read(file), company: '北溪', asOf: '2025-02-28' }, inChinese)
    const taken = open('taken.cap.yaml', dated.value?.cap ?? '')
    expect([taken.company, taken.days.map((one) => one.date)]).toEqual(['北溪', ['2025-02-28']])
    expect(taken.days[0]?.issued.text).toBe('11111111.11')
    expect(taken.stated.map((one) => [one.of, one.agrees])).toEqual([
      ['registered-capital', true],
      ['paid-in', true],
    ])
  })

  it('shows the figures that disagree, and gives no file', () => {
    const text = '股东\t持股数（万股）\n甲\t600\n乙\t300\n合计\t1,000\n'
    const { ok, value, issues } = tableImport({ file: 'a.tsv', text, asOf: '2025-01-01' }, inEnglish)
    expect([ok, value?.cap]).toEqual([false, null])
    expect(value?.preview?.totals).toMatchObject([{ stated: '10000000', found: '9000000' }])
    expect(issues.map((one) => [one.code, one.at.line])).toEqual([['sheet/total-differs', 4]])
  })

  it('counts in the currency that its cells are written in, if it is one alone', () => {
    const rows = (...cells: readonly string[]) => [{ name: '', rows: [cells] }]
    expect(currencySaid(rows('$6,000', 'Invested'))).toBe('USD')
    expect(currencySaid(rows('美元6000'))).toBe('USD')
    expect(currencySaid(rows('出资额（万元）'))).toBe('CNY')
    expect(currencySaid(rows('HK$5'))).toBe('HKD')
    expect(currencySaid(rows('$5', '5元'))).toBeNull()
    expect(currencySaid(rows('5'))).toBeNull()
  })

  it('goes out as an Open Cap Table bundle and comes back the same on every day', () => {
    for (const file of ['three-rounds.cap.yaml', 'registered-capital.cap.yaml']) {
      const out = tableExport({ file, text: read(file), at: '2026-01-01T00:00:00Z' }, inChinese).value
      const bundle = Object.values(out?.ocf ?? {}).map((one) => JSON.parse(one) as unknown)
      const back = tableView({ file: 'a.ocf.zip', bundle }, inChinese).value
      const sums = (of: TableView | undefined) =>
        of?.days.map((one) => [one.date, one.issued.text, one.fullyDiluted.text])
      expect(sums(back)).toEqual(sums(open(file)))
      expect(open('again.cap.yaml', out?.cap).days.at(-1)?.rows).toEqual(open(file).days.at(-1)?.rows)
    }
  })
})
