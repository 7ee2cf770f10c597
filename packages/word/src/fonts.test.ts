import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawsChinese, findFont, shelfOf } from './fonts.ts'

const empty = mkdtempSync(join(tmpdir(), 'touchstone-fonts-'))
afterAll(() => rmSync(empty, { recursive: true }))
const here = await findFont(shelfOf({}))

describe('shelfOf', () => {
  it('knows the folders of each system', () => {
    expect(shelfOf({}, 'darwin').folders).toContain('/System/Library/Fonts')
    expect(shelfOf({}, 'linux').folders).toContain('/usr/share/fonts')
    expect(shelfOf({ WINDIR: 'D:\\Win' }, 'win32').folders[0]).toMatch(/^D:\\Win.Fonts$/)
  })
  it('takes a file that is named', () => {
    expect(shelfOf({ TOUCHSTONE_FONT: '/a/b.ttf' }).asked).toBe('/a/b.ttf')
  })
})

describe('findFont', () => {
  it('finds none in an empty folder, and none in one that is not there', async () => {
    expect(await findFont({ folders: [empty, join(empty, 'gone')] })).toBeNull()
  })
  it('does not take a file for a font by its name alone', async () => {
    writeFileSync(join(empty, 'msyh.ttc'), 'no font')
    expect(await findFont({ folders: [empty] })).toBeNull()
    expect(await findFont({ folders: [], asked: join(empty, 'msyh.ttc') })).toBeNull()
  })
  it.runIf(here?.chinese === true)('takes the one that was asked for before all others', async () => {
    writeFileSync(join(empty, 'own.ttf'), here?.bytes ?? '')
    const found = await findFont({ folders: [], asked: join(empty, 'own.ttf') })
    expect(found?.chinese).toBe(true)
    expect(await drawsChinese(found?.bytes ?? new Uint8Array())).toBe(true)
  })
  it('finds no Chinese in what is no font', async () => {
    expect(await drawsChinese(new Uint8Array([1, 2, 3]))).toBe(false)
  })
})
