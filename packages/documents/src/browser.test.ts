import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDropped } from './browser.ts'
import { readTables } from './index.ts'
import { zipOf } from './zip.fixture.ts'

const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const book = zipOf({
  'xl/workbook.xml': `<workbook xmlns:r="${rels}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>股东</t></is></c><c r="B1"><v>5</v></c></row></sheetData></worksheet>',
})
const kind = async (bytes: Uint8Array, file: string): Promise<string> => (await readDropped(bytes, file)).kind

describe('readDropped', () => {
  it('unpacks a workbook to the rows that Node reads', async () => {
    const here = readTables(book, 'a.xlsx')
    expect(await readDropped(book, 'a.xlsx')).toEqual({ kind: 'sheets', sheets: here.ok ? here.value : null })
  })

  it('tells apart what it cannot read', async () => {
    expect(await kind(new Uint8Array(0), 'a.csv')).toBe('empty')
    expect(await kind(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls')).toBe('old-excel')
    expect(await kind(Uint8Array.from([0x50, 0x4b, 3, 4, 1]), 'a.xlsx')).toBe('damaged')
    expect(await kind(Uint8Array.from([0, 1, 2, 0xff]), 'a.png')).toBe('binary')
    expect(await kind(zipOf({ 'a.json': '{"a": 1}' }), 'a.zip')).toBe('bundle')
    expect(await kind(zipOf({ 'a.json': '{"a": ' }), 'a.zip')).toBe('damaged')
    expect(await kind(new TextEncoder().encode('股东,持股数'), 'a.csv')).toBe('text')
  })

  it('never throws for a workbook with broken bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(book)
        broken[at] = byte
        expect(['sheets', 'damaged', 'binary', 'text']).toContain(await kind(broken, 'a.xlsx'))
      }),
      { numRuns: 60 },
    )
  })
})
