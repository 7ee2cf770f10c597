import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode, firstBadByte, LIMIT, readInput } from './input.ts'
import { upTo } from './io.ts'
import { languageFlag, languageOf } from './locale.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const codes = (bytes: Uint8Array): string[] => decode(bytes, 'x').issues.map((one) => one.code)

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'touchstone-input-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const io = {
  out: () => {},
  err: () => {},
  stdin: async () => utf8('来自标准输入'),
  env: {},
  cwd: '/',
  isTty: false,
  columns: 80,
}

describe('decode', () => {
  it('names every kind of input that is no text', () => {
    expect(codes(new Uint8Array())).toEqual(['input/empty'])
    expect(codes(utf8(' \n\t'))).toEqual(['input/empty'])
    expect(codes(utf8('%PDF-1.7 …'))).toEqual(['input/binary'])
    expect(codes(new Uint8Array([65, 0, 66]))).toEqual(['input/binary'])
    expect(codes(new Uint8Array([0xff, 0xfe, 65, 0]))).toEqual(['input/not-utf8'])
    expect(decode(new Uint8Array([0xe4, 0xb8, 0xad, 0xe4, 0x41]), 'x').issues[0]?.params).toEqual({
      file: 'x',
      byte: 3,
    })
  })

  it('takes a byte-order mark and Windows line ends', () => {
    const got = decode(utf8('\ufeff一\r\n二'), 'x')
    expect(got.ok && got.value).toBe('一\r\n二')
  })

  it('agrees with the strict decoder on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        let valid = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        } catch {
          valid = false
        }
        expect(firstBadByte(bytes) === -1).toBe(valid)
      }),
      { numRuns: 500 },
    )
  })
})

describe('readInput', () => {
  it('reads standard input for “-”', async () =>
    expect(await readInput('-', io)).toMatchObject({ ok: true, value: '来自标准输入' }))

  it('stops at the limit of a standard input without an end', async () => {
    let made = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        made++
        yield await Promise.resolve(new Uint8Array(1000))
      }
    }
    expect([(await upTo(endless(), 4500)).length, made]).toEqual([5000, 5])
  })

  it('refuses a missing file, a directory and a huge file without reading it', async () => {
    const big = join(folder, 'big.txt')
    writeFileSync(big, 'x')
    truncateSync(big, LIMIT + 1)
    expect((await readInput(join(folder, 'gone.txt'), io)).issues[0]?.code).toBe('input/missing-file')
    expect((await readInput(folder, io)).issues[0]?.code).toBe('input/is-directory')
    expect((await readInput(big, io)).issues[0]).toMatchObject({
      code: 'input/too-large',
      params: { bytes: LIMIT + 1, limit: LIMIT },
    })
  })
})

describe('language', () => {
  it('comes from the flag, then the locale, then is English', () => {
    expect(languageOf('zh', {})).toBe('zh')
    expect(languageOf(undefined, { LC_ALL: 'zh_CN.UTF-8' })).toBe('zh')
    expect(languageOf(undefined, { LC_ALL: 'C', LANG: 'zh_TW' })).toBe('zh')
    expect(languageOf(undefined, { LANG: 'de_DE.UTF-8' })).toBe('en')
    expect(languageOf(undefined, {})).toBe('en')
    expect(languageFlag(['memo', '--lang', 'zh', 'x'])).toBe('zh')
    expect(languageFlag(['memo', '--lang=en'])).toBe('en')
    expect(languageFlag(['quantity', '--', '--lang', 'zh'])).toBeUndefined()
  })
})
