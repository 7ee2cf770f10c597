import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { run } from './main.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

async function answer(argv: readonly string[], stdin = ''): Promise<{ exit: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    env: {},
    cwd: root,
    isTty: false,
    columns: 100,
  }
  return { exit: await run(argv, io), out, err }
}

const json = async (argv: readonly string[], stdin = ''): Promise<Record<string, unknown>[]> =>
  (await answer([...argv, '--json'], stdin)).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('touchstone quantity', () => {
  it('answers a phrase in the shape of the contract', async () => {
    const [first] = await json(['quantity', '大几千万到1亿元'])
    expect(first).toMatchObject({
      ok: true,
      value: { kind: 'money', unit: 'CNY', low: 6e7, high: 1e8, lowOpen: false, highOpen: false },
      issues: [],
    })
  })
  it('answers JSON Lines in order, a bad line as well, and ends with 0 unless strict', async () => {
    const lines = '{"id":"a","text":"3亿","default_currency":"CNY"}\nnot json\n{"id":"c","text":"大约很多"}\n'
    const rows = await json(['quantity', '-'], lines)
    expect(rows.map((row) => [row['id'], row['ok']])).toEqual([
      ['a', true],
      [undefined, false],
      ['c', false],
    ])
    expect((await answer(['quantity', '-', '--json'], lines)).exit).toBe(0)
    expect((await answer(['quantity', '-', '--json', '--strict'], lines)).exit).toBe(1)
  })
  it('reads back in words', async () => {
    expect((await answer(['quantity', '数亿元', '--lang', 'zh'])).out).toMatch(/数亿元 {2}90%：.*规则“数”/)
    expect((await answer(['quantity', '数亿元', '--lang', 'en'])).out).toContain('rule "several"')
  })
})

describe('touchstone memo', () => {
  it.each(['zh', 'en'])('writes one memo after the other from an article (%s)', async (lang) => {
    const { exit, out } = await answer([
      'memo',
      `examples/big-models-2023.zh.txt`,
      '--lang',
      lang,
      '--draws',
      '4096',
      '--format',
      'markdown',
    ])
    expect(exit).toBe(0)
    expect(out).toContain('衔远科技')
    expect(out).toContain('澜舟科技')
    expect(out).toContain('450万美元')
  })
  it('picks a company', async () => {
    const { out } = await answer([
      'memo',
      'examples/big-models-2023.zh.txt',
      '--company',
      '澜舟',
      '--draws',
      '4096',
      '--lang',
      'zh',
    ])
    expect(out).toContain('澜舟科技')
    expect(out).not.toContain('衔远科技：')
  })
})

describe('touchstone underwrite', () => {
  it('has the keys of the contract', async () => {
    const [row] = await json(['underwrite', 'examples/sample.deal.yaml', '--draws', '8192'])
    const value = row?.['value'] as Record<string, unknown>
    for (const key of [
      'company',
      'asOf',
      'draws',
      'seed',
      'digest',
      'engine',
      'reference',
      'gates',
      'verdict',
      'claims',
      'burn',
      'basis',
      'value',
      'exit',
      'returns',
      'funds',
      'questions',
      'assumed',
      'flags',
    ])
      expect(value, key).toHaveProperty(key)
    expect(value['basis']).toBe('pre')
  })
  it('says the same with another language, but for the words', async () => {
    const digest = async (lang: string): Promise<string> => {
      const [first] = await json(['underwrite', 'examples/sample.deal.yaml', '--draws', '1024', '--lang', lang])
      const value = first?.['value'] as Record<string, unknown> | undefined
      return String(value?.['digest'])
    }
    expect(await digest('zh')).toMatch(/^[0-9a-f]{64}$/)
    expect(await digest('zh')).toBe(await digest('en'))
  })
  it('has the same digest wherever the file lies and whatever it is called', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-'))
    const elsewhere = join(folder, 'renamed.deal.yaml')
    copyFileSync(join(root, 'golden/deals/clear.deal.yaml'), elsewhere)
    const digest = async (path: string): Promise<unknown> => {
      const [first] = await json(['underwrite', path, '--draws', '1024'])
      return (first?.['value'] as Record<string, unknown> | undefined)?.['digest']
    }
    const here = await digest('golden/deals/clear.deal.yaml')
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(await digest(elsewhere)).toBe(here)
    rmSync(folder, { recursive: true })
  })
})

describe('a wrong command', () => {
  it('ends with 2 and names what is near', async () => {
    const { exit, err } = await answer(['quantify', 'x', '--lang', 'en'])
    expect(exit).toBe(2)
    expect(err).toContain('quantity')
  })
})
