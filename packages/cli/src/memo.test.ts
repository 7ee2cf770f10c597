import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { run } from './main.ts'
import { allWords, partsOf } from './word.fixture.ts'

const deal = fileURLToPath(new URL('../../../examples/sample.deal.yaml', import.meta.url))
let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'touchstone-memo-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function memo(...argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  const told = { out: '', err: '' }
  const io: Io = {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    stdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    cwd: folder,
    isTty: false,
    columns: 100,
  }
  return { exit: await run(['memo', deal, '--draws', '64', ...argv], io), ...told }
}

const begins = (name: string): string => readFileSync(join(folder, name)).subarray(0, 2).toString('latin1')

describe('touchstone memo --format docx', () => {
  it('writes a Word file and says where it is', async () => {
    const { exit, out, err } = await memo('--format', 'docx', '--out', 'a.docx', '--lang', 'zh')
    expect([exit, out]).toEqual([0, ''])
    expect(err).toContain('a.docx')
    expect(begins('a.docx')).toBe('PK')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })
  it('answers a program with everything but the bytes', async () => {
    const { out } = await memo('--format', 'docx', '--out', 'a.docx', '--edition', 'external', '--json')
    const { ok, value } = JSON.parse(out) as { ok: boolean; value: Readonly<Record<string, unknown>> }
    expect(ok).toBe(true)
    expect(value).toEqual({
      format: 'docx',
      edition: 'external',
      depth: 'screen',
      companies: ['青砚智能'],
      path: 'a.docx',
    })
  })
  it('takes the format from the ending of the file where none is named', async () => {
    await memo('--out', 'a.docx')
    expect(begins('a.docx')).toBe('PK')
    await memo('--out', 'b.docx', '--format', 'html')
    expect(begins('b.docx')).toBe('<!')
  })
  it.each([
    ['zh', '写明存到哪里：--out memo.docx'],
    ['en', 'Say where to: --out memo.docx'],
  ])('refuses to print one, and says what to do (%s)', async (lang, says) => {
    const { exit, out, err } = await memo('--format', 'docx', '--lang', lang)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain('[word/needs-file]')
    expect(err).toContain(says)
  })
  it('names the deal file and not the folder that it lies in', async () => {
    await memo('--format', 'docx', '--out', 'a.docx')
    const words = allWords(partsOf(readFileSync(join(folder, 'a.docx'))))
    expect(words).toContain('sample.deal.yaml')
    expect(words).not.toContain(dirname(deal))
  })
  it('says so where the file cannot be written', async () => {
    const { exit, out } = await memo('--format', 'docx', '--out', 'gone/a.docx', '--json')
    expect(exit).toBe(1)
    expect(out).toContain('"output/cannot-write"')
  })
})

describe("a memo for funds of one's own", () => {
  const fund = fileURLToPath(new URL('../../../examples/funds/usd-10+2.fund.yaml', import.meta.url))

  it('asks those named and no example, as does the screen of underwrite', async () => {
    const { exit, out } = await memo('--lang', 'en', '--fund', fund)
    expect(exit).toBe(0)
    expect(out).toContain('Lantern Fund II')
    expect(out).not.toMatch(/石门一期|Shimen/)
    let screen = ''
    const io: Io = {
      out: (text) => void (screen += text),
      err: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      env: {},
      cwd: folder,
      isTty: false,
      columns: 100,
    }
    await run(['underwrite', deal, '--draws', '64', '--lang', 'en', '--fund', fund], io)
    // The reinvestment duty is the other fund's.
    expect(screen).not.toContain('Reinvestment')
  })

  it('says where a fund cannot be read', async () => {
    expect((await memo('--fund', 'nowhere.fund.yaml')).exit).toBe(1)
  })
})
