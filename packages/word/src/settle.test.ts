import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dayOf, settle } from './settle.ts'

const made = (random: string, counter: number, mtime: Date): Uint8Array =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `<w:p><w:bookmarkStart w:name="a" w:id="${counter}"/><w:bookmarkEnd w:id="${counter}"/><wp:docPr id="${counter + 4}" name="p"/><a r:embed="${random}"/></w:p>`,
      ),
      'word/_rels/document.xml.rels': strToU8(`<Relationship Id="${random}" Target="media/image1.png"/>`),
      'docProps/core.xml': strToU8(
        `<dcterms:created xsi:type="dcterms:W3CDTF">${mtime.toISOString()}</dcterms:created>`,
      ),
      '[Content_Types].xml': strToU8('<Types/>'),
    },
    { mtime },
  )

describe('settle', () => {
  const first = settle(made('rIdxyz', 7, new Date(2020, 1, 1)), '2023-04-30')
  const parts = unzipSync(first)
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())

  it('gives the same bytes whatever clock, random names and counters were', () => {
    expect(settle(made('rIdabc', 99, new Date(2026, 5, 5)), '2023-04-30')).toEqual(first)
  })
  it('keeps names of relations and numbers of bookmarks together', () => {
    expect(text('word/document.xml')).toBe(
      '<w:p><w:bookmarkStart w:name="a" w:id="1"/><w:bookmarkEnd w:id="1"/><wp:docPr id="1" name="p"/><a r:embed="rId1"/></w:p>',
    )
    expect(text('word/_rels/document.xml.rels')).toContain('Id="rId1"')
  })
  it('dates the file by its memo', () => {
    expect(text('docProps/core.xml')).toContain('>2023-04-30T00:00:00Z<')
  })
  it('begins with the types, as readers of the format expect', () => {
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
  })
})

describe('dayOf', () => {
  it.each([
    ['2023-04-30', '2023-04-30'],
    ['2023-04', '2023-04-01'],
    ['2023', '2023-01-01'],
    ['', '1980-01-01'],
  ])('%s is %s', (date, day) => expect(dayOf(date)).toBe(day))
})
