import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDropped } from '@touchstone/documents/browser'
import { capTableWorkbook, writeXlsx, zipStored } from '@touchstone/render/workbook'
import { equityPage as en } from '@touchstone/render/words/en/equity-page'
import { equityPage as zh } from '@touchstone/render/words/zh/equity-page'
import { tableExport, tableView } from '@touchstone/verbs/equity'
import { context } from './context.ts'
import { differing, formulas } from './workbook.fixture.ts'

const inChinese = await context('zh', 'test')
const read = (name: string): string => readFileSync(new URL(`../../../examples/cap/${name}`, import.meta.url), 'utf8')

describe('a cap table to take along', () => {
  it('works out sums and parts on every day as we do', () => {
    for (const [file, words] of [
      ['three-rounds.cap.yaml', zh],
      ['registered-capital.cap.yaml', en],
      ['holders.tsv', en],
    ] as const) {
      const view = tableView({ file, text: read(file) }, inChinese).value
      if (view === undefined) throw new Error(file)
      for (const index of view.days.keys()) {
        const book = capTableWorkbook(view, index, words)
        expect(differing(book), `${file} ${index}`).toEqual([])
        expect(formulas(book)).toBeGreaterThan(10)
      }
    }
  })

  it('is a workbook that a browser opens, and an archive of the open format too', async () => {
    const table = { file: 'three-rounds.cap.yaml', text: read('three-rounds.cap.yaml') }
    const view = tableView(table, inChinese).value
    if (view === undefined) throw new Error('refused')
    const book = await readDropped(writeXlsx(capTableWorkbook(view, view.days.length - 1, zh)), 'a.xlsx')
    expect(book.kind === 'sheets' && book.sheets.map((one) => one.name)).toEqual(['股权表', '来历'])
    const out = tableExport({ ...table, at: '2026-01-01T00:00:00Z' }, inChinese).value
    const bundle = await readDropped(zipStored(Object.entries(out?.ocf ?? {})), 'a.ocf.zip')
    const back =
      bundle.kind === 'bundle' ? tableView({ file: 'a.ocf.zip', bundle: bundle.values }, inChinese).value : null
    expect(back?.days.at(-1)?.issued.text).toBe('16528835')
  })
})
