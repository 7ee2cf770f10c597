import { Bug } from '@touchstone/core/facts'
import { cli as enCli } from '@touchstone/render/words/en/cli'
import { cli as zhCli } from '@touchstone/render/words/zh/cli'
import { describe, expect, it } from 'vitest'
import { batch, type Desk } from './answer.ts'
import { context } from './context.ts'
import type { Io } from './io.ts'
import { run } from './main.ts'

const LINES = '{"id": "a"}\n\n{"id": "b"}\n{"id": "c"}\n'

function io(stdin = ''): { readonly io: Io; readonly told: { out: string; err: string } } {
  const told = { out: '', err: '' }
  return {
    told,
    io: {
      out: (text) => void (told.out += text),
      err: (text) => void (told.err += text),
      stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
      env: {},
      cwd: '/',
      isTty: false,
      columns: 100,
    },
  }
}
interface Line {
  readonly id: string
  readonly ok: boolean
  readonly issues: readonly {
    readonly code: string
    readonly severity: string
    readonly message: string
    readonly at: { readonly source: string; readonly path: string; readonly line: number }
    readonly params: { readonly reason: string }
  }[]
}
const linesOf = (out: string): readonly Line[] =>
  out
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one) as Line)

async function answered(lang: 'zh' | 'en', strict: boolean) {
  const { io: shell, told } = io()
  const desk: Desk = { io: shell, words: lang === 'zh' ? zhCli : enCli, context: await context(lang, 'test') }
  const exit = batch(LINES, 'jobs.jsonl', desk, { strict }, null, (row) => {
    if (row['id'] === 'b') throw new Bug('a loss of 0 parameters')
    return { ok: true, value: 1, issues: [] }
  })
  return { exit, lines: linesOf(told.out), err: told.err }
}

describe('a batch in which one line meets a bug of ours', () => {
  it('answers that line with the bug at its place, and goes on', async () => {
    const { exit, lines } = await answered('en', false)
    expect(exit).toBe(0)
    expect(lines.map((one) => [one.id, one.ok])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
    ])
    const [told] = lines[1]?.issues ?? []
    expect(told).toMatchObject({
      code: 'internal/bug',
      severity: 'error',
      at: { source: 'jobs.jsonl', path: '', line: 3 },
      params: { reason: 'Bug: a loss of 0 parameters' },
    })
    expect(told?.message).toContain('Send us the line')
  })
  it('says it in Chinese, and ends with 1 where every line must be fine', async () => {
    const { exit, lines } = await answered('zh', true)
    expect(exit).toBe(1)
    expect(lines[1]?.issues[0]?.message).toContain('是我们的错')
  })
})

describe('an issue in JSON Lines', () => {
  it.each(['train', 'plan'])('has the line and the column that it stands in (%s)', async (verb) => {
    const text = '{"id":1,"parameters":0,"cluster":{"accelerator":"A100","count":8}}'
    const { io: shell, told } = io(`\n${text}\n  ${text}\n`)
    expect(await run([verb, '-', '--json', '--lang', 'en'], shell)).toBe(0)
    expect(linesOf(told.out).map((one) => one.issues[0]?.at)).toMatchObject([
      { path: '/parameters', line: 2, column: 22 },
      { path: '/parameters', line: 3, column: 24 },
    ])
  })
})
