import { importSheet } from '@touchstone/core/records'
import { noReadings } from '@touchstone/core/units'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText, readJsonFiles, readTables } from './index.ts'
import { unescape } from './xml.ts'
import { zipOf } from './zip.fixture.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const workbook = (sheet: string, shared: string, styles: string): Uint8Array =>
  zipOf({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${rels}"><sheets><sheet name="股东 &amp; 股份" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  })

describe('readTables', () => {
  it('reads a workbook as a person sees it', () => {
    const got = readTables(
      workbook(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>比例</t></is></c><c r="D1" t="s"><v>2</v></c></row>
         <row r="3"><c r="A3" t="str"><f>A1</f><v>甲</v></c><c r="B3"><v>1234567</v></c><c r="C3" s="1"><v>0.14499999999999999</v></c><c r="D3" s="2"><v>45047</v></c></row>
         <row r="4"><c r="B4"><v>0.30000000000000004</v></c><c r="C4" s="3"><v>1.2E-2</v></c><c r="D4" t="b"><v>1</v></c></row>`,
        '<si><t>股东</t><rPh sb="0" eb="1"><t>gudong</t></rPh></si><si><r><t>持股</t></r><r><t>数</t></r></si><si><t xml:space="preserve"> 日期 </t></si>',
        '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="9"/>',
      ),
      'a.xlsx',
    )
    if (!got.ok) throw new Error('refused')
    // Serial day 45047 is 2023-05-01 (45,047 days after 1899-12-30).
    expect(got.value).toEqual([
      {
        name: '股东 & 股份',
        rows: [
          ['股东', '持股数', '比例', '日期'],
          [],
          ['甲', '1234567', '14.5%', '2023-05-01'],
          ['', '0.3', '1.2%', 'TRUE'],
        ],
      },
    ])
  })

  it('reads text in the encodings that Excel saves', () => {
    const rows = [
      ['股东', '持股数'],
      ['甲', '5'],
    ]
    // 股东,持股数 and 甲,5 in GBK.
    const gbk = Uint8Array.from([
      0xb9, 0xc9, 0xb6, 0xab, 0x2c, 0xb3, 0xd6, 0xb9, 0xc9, 0xca, 0xfd, 0x0a, 0xbc, 0xd7, 0x2c, 0x35,
    ])
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'股东\t持股数\r\n甲\t5'].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ])
    for (const one of [bytes('\ufeff股东,持股数\n甲,5'), gbk, utf16]) {
      const got = readTables(one, 'a.csv')
      expect(got.ok && got.value).toEqual([{ name: '', rows }])
    }
  })

  it('refuses what is no table, and says why', () => {
    const codes = (one: Uint8Array): readonly unknown[] => readTables(one, 'a').issues.map((each) => each.code)
    expect(codes(new Uint8Array())).toEqual(['input/empty'])
    expect(codes(bytes('\n\n'))).toEqual(['input/empty'])
    expect(codes(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual(['input/binary'])
    expect(codes(Uint8Array.from([0x61, 0x00, 0x62]))).toEqual(['input/binary'])
    expect(codes(bytes('PK not a zip'))).toEqual(['input/unreadable'])
    expect(codes(zipOf({ 'word/document.xml': '<a/>' }))).toEqual(['input/unreadable'])
  })

  it('never throws for damaged workbooks', () => {
    const whole = workbook('<row r="1"><c r="A1"><v>5</v></c></row>', '', '<xf/>')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
        (hits) => {
          const broken = Uint8Array.from(whole)
          for (const [at, to] of hits) broken[at] = to
          expect(typeof readTables(broken, 'a.xlsx').ok).toBe('boolean')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('hands a register over to be understood', () => {
    const file = new URL('../../../examples/cap/shareholders.csv', import.meta.url)
    const got = readTables(readFileSync(file), 'shareholders.csv')
    if (!got.ok) throw new Error('refused')
    const options = {
      source: 'shareholders.csv',
      company: '北溪',
      currency: 'CNY',
      asOf: '2025-02-28',
      readings: noReadings,
    }
    expect(importSheet(got.value[0]?.rows ?? [], options).ledger?.holders).toHaveLength(3)
  })
})

describe('readJsonFiles', () => {
  it('takes one file or an archive, and says what is no JSON', () => {
    const archive = zipOf({ 'Manifest.ocf.json': '{"a":1}', 'readme.txt': 'x', 'tx/T.json': '\ufeff[2]' })
    expect(readJsonFiles(archive, 'a.zip')).toMatchObject({ ok: true, value: [{ a: 1 }, [2]] })
    expect(readJsonFiles(bytes('[1]'), 'a.json')).toMatchObject({ ok: true, value: [[1]] })
    expect(readJsonFiles(bytes('{'), 'a.json').issues.map((one) => one.code)).toEqual(['input/not-json'])
    expect(readJsonFiles(zipOf({ 'a.json': '{' }), 'a.zip').issues[0]?.at.source).toBe('a.zip/a.json')
    expect(readJsonFiles(bytes('PK?'), 'a.zip').issues.map((one) => one.code)).toEqual(['input/unreadable'])
  })
})

describe('text of XML and of tables', () => {
  it('resolves references and leaves others', () => {
    expect(unescape('&lt;&#20013;&#x6587;&amp;&nbsp;&#0;')).toBe('<中文&&nbsp;&#0;')
    expect(decodeText(bytes('甲'))).toBe('甲')
  })
})
