import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fundWorkbook, papersSheets, roundWorkbook, waterfallWorkbook, writeXlsx } from '@touchstone/render/workbook'
import { capPanels as panels } from '@touchstone/render/words/zh/cap-panels'
import { equity } from '@touchstone/render/words/zh/equity'
import { captable as en } from '@touchstone/render/words/en/captable'
import { captable as zh } from '@touchstone/render/words/zh/captable'
import { fund as zhFund } from '@touchstone/render/words/zh/fund'
import { readTables } from '@touchstone/documents'
import { fundVerb, roundVerb, waterfallVerb } from '@touchstone/verbs/equity'
import { context } from './context.ts'
import { differing, formulas } from './workbook.fixture.ts'

const [inChinese, inEnglish] = await Promise.all([context('zh', 'test'), context('en', 'test')])

const read = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
const threeRounds = { file: 'three-rounds.cap.yaml', text: read('cap/three-rounds.cap.yaml') }

const exits = { exit: '2000万元, 1亿元; 2亿元, 5亿元', debt: '1000万元', costs: '300万元', carveOut: '10%' }

function valueOf<T>(answer: { readonly value?: T; readonly issues: readonly unknown[] }): T {
  if (answer.value === undefined) throw new Error(JSON.stringify(answer.issues))
  return answer.value
}

describe('a workbook', () => {
  it('of an exit works out every payout and stake as we do', () => {
    const book = waterfallWorkbook(valueOf(waterfallVerb({ ...threeRounds, ...exits }, inChinese)), zh)
    expect(differing(book)).toEqual([])
    expect(formulas(book)).toBeGreaterThan(60)
    // A value that its formula does not give is found.
    const wrong = book.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: Number(cell.value) + 1 })),
      ),
    }))
    expect(differing({ sheets: wrong })).toHaveLength(formulas(book))
  })

  it('of the papers works out every redemption price as we do', () => {
    const papers = { file: 'redemption.papers.yaml', text: read('cap/redemption.papers.yaml') }
    const table = { file: 'redemption.cap.yaml', text: read('cap/redemption.cap.yaml') }
    const value = valueOf(waterfallVerb({ ...table, exit: '7亿', papers }, inChinese))
    if (value.papers === null) throw new Error('no papers')
    const sheets = papersSheets(value.papers, panels, equity, zh, value.classes)
    expect(sheets.map((one) => one.name)).toEqual(['回购', '其他条款'])
    expect(differing({ sheets })).toEqual([])
    expect(formulas({ sheets })).toBe(value.papers.redemption.wall.claims.length + 1)
    expect(JSON.stringify(sheets[1])).toContain('领售权')
  })

  it('of an exit under a vote looks up what jumps', () => {
    const vote = '\nvotes:\n  - {classes: [seed, a, b], converts: [seed, a, b], threshold: 50%}\n'
    const text = threeRounds.text.replace('\nstated:', `${vote}stated:`)
    const value = valueOf(waterfallVerb({ ...threeRounds, text, exit: '1亿元, 1.5亿元, 3亿元, 4亿元' }, inChinese))
    expect(value.breakpoints.some((one) => one.forced.length > 0)).toBe(true)
    const book = waterfallWorkbook(value, zh)
    expect(differing(book)).toEqual([])
  })

  it('of a round works out stakes, sums and dilution as we do', () => {
    for (const name of ['seed-to-a.en', 'series-c.zh', 'down-round.zh']) {
      const text = read(`rounds/${name}.round.yaml`)
      const tables = { '../cap/three-rounds.cap.yaml': threeRounds }
      const book = roundWorkbook(valueOf(roundVerb({ file: name, text, tables }, inEnglish)), en)
      expect(differing(book), name).toEqual([])
      expect(formulas(book)).toBeGreaterThan(30)
    }
  })

  it.each(['rmb-5+2', 'usd-10+2'])('of a fund works out multiples and XIRR as we do (%s)', (name) => {
    const file = { file: `${name}.fund.yaml`, text: read(`funds/${name}.fund.yaml`), draws: 64 }
    const book = fundWorkbook(valueOf(fundVerb(file, inChinese)), zhFund, zh)
    expect(differing(book)).toEqual([])
    expect(book.sheets[0]?.rows.flat().some((cell) => cell?.formula?.startsWith('XIRR(') === true)).toBe(true)
  })

  it('reads back with our own reader as the values that were written', () => {
    const book = waterfallWorkbook(valueOf(waterfallVerb({ ...threeRounds, ...exits }, inChinese)), zh)
    const read = readTables(writeXlsx(book), 'a.xlsx')
    const sheets = read.ok ? read.value : null
    expect(sheets?.map((one) => one.name)).toEqual(book.sheets.map((one) => one.name))
    const [first] = sheets ?? []
    book.sheets[0]?.rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const found = first?.rows[r]?.[c] ?? ''
        if (typeof cell?.value === 'number') expect(Number(found)).toBeCloseTo(cell.value, 4)
        else expect(found).toBe(cell?.value?.trim() ?? '')
      }),
    )
  })

  it('is the same bytes each time', () => {
    const book = waterfallWorkbook(valueOf(waterfallVerb({ ...threeRounds, ...exits }, inChinese)), zh)
    expect(writeXlsx(book)).toEqual(writeXlsx(book))
  })
})
