import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { run } from './main.ts'

interface Case {
  readonly file: string
  readonly verb: string
  readonly args?: readonly string[]
  readonly make?: 'missing' | 'directory' | 'bytes'
  readonly bytes?: number
  readonly code: string
  readonly line?: number
  readonly column?: number
  readonly exit: number
  /** `error` unless said. */
  readonly severity?: string
  /** What can still be said is said. */
  readonly answers?: boolean
}

interface Told {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly at: { readonly source: string; readonly path: string; readonly line?: number; readonly column?: number }
}

const broken = new URL('../../../examples/broken/', import.meta.url)
const cases = JSON.parse(readFileSync(new URL('index.json', broken), 'utf8')) as readonly Case[]
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-broken-'))
  cpSync(broken, folder, { recursive: true })
  for (const one of cases) {
    if (one.make === 'directory') mkdirSync(join(folder, one.file))
    if (one.make === 'bytes') writeFileSync(join(folder, one.file), new Uint8Array(one.bytes ?? 0))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function answer(argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    cwd: folder,
    isTty: false,
    columns: 100,
  }
  return { exit: await run(argv, io), out, err }
}

const errorsOf = (out: string, severity = 'error'): readonly Told[] =>
  out
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { issues: readonly Told[] }).issues)
    .filter((one) => one.severity === severity)

describe('every broken example', () => {
  it.each(cases.map((one) => [one.code, one] as const))(
    '%s is named, with its place, in both languages',
    async (_, one) => {
      const said: string[] = []
      for (const lang of ['zh', 'en']) {
        const { exit, out } = await answer([one.verb, one.file, ...(one.args ?? []), '--json', '--lang', lang])
        const errors = errorsOf(out, one.severity)
        if (one.answers === true)
          expect((JSON.parse(out) as { value?: { gates: readonly unknown[] } }).value?.gates.length).toBeGreaterThan(0)
        expect(exit, `${one.file} ${lang}`).toBe(one.exit)
        expect(errors.map((each) => each.code)).toContain(one.code)
        const error = errors.find((each) => each.code === one.code)
        if (one.line !== undefined) expect([error?.at.line, error?.at.column]).toEqual([one.line, one.column])
        expect(error?.message.length).toBeGreaterThan(5)
        said.push(error?.message ?? '')
      }
      expect(said[0]).toMatch(/[\u4e00-\u9fff]/)
      expect(said[0]).not.toBe(said[1])
      expect(said[1]?.replace(/[“"「『][^”"」』]*[”"」』]/g, '').replace(/[\u4e00-\u9fff]+(?=[^a-z]*$)/, '')).toMatch(
        /[A-Za-z]{3}/,
      )
    },
  )

  it('is told to a person on standard error, with the line and a marker under it', async () => {
    const { exit, out, err } = await answer(['check', 'deal-stake-over-100.deal.yaml', '--lang', 'zh'])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/deal-stake-over-100\.deal\.yaml:4:16: 错误 \[deal\/stake-over-100\]/)
    expect(err).toContain('^')
  })

  it('leaves nothing behind', async () => {
    const before = readdirSync(folder).sort()
    for (const one of cases.filter((each) => each.verb === 'check').slice(0, 5))
      await answer(['memo', one.file, '--format', 'html', '--out', 'memo.html'])
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})
