import { displayWidth } from '@touchstone/render'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Io } from './io.ts'
import { run } from './main.ts'

const cwd = fileURLToPath(new URL('../../../', import.meta.url))

async function checked(lang: 'zh' | 'en', columns: number): Promise<readonly string[]> {
  let out = ''
  const io: Io = {
    out: (more) => void (out += more),
    err: () => undefined,
    stdin: () => Promise.resolve(new Uint8Array()),
    env: {},
    cwd,
    isTty: false,
    columns,
  }
  const exit = await run(['check', 'examples/sample.deal.yaml', '--lang', lang], io)
  expect(exit).toBe(0)
  return out.split('\n')
}

describe('the text of a check', () => {
  it('says what each field was read as, then gates, then claims', async () => {
    const lines = await checked('en', 100)
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(['Read as', 'Gates', 'Claims', 'No errors.'])
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Amount +2亿元 → CNY 200m/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Plausible +“千亿…512张…60天”/))
  })

  it('says once what holds for all funds, and whose it is where it holds for one', async () => {
    const gates = (await checked('en', 160)).filter((line) => /^ {2}(?:ok|open|stop) /.test(line))
    expect(gates).toHaveLength(new Set(gates).size)
    expect(gates.filter((line) => line.includes('Sectors of the fund'))).toHaveLength(1)
    expect(gates.filter((line) => line.includes('Reinvestment'))).toEqual([
      expect.stringContaining('Reinvestment · rmb-5+2'),
    ])
  })

  it.each(['zh', 'en'] as const)('keeps to the width of the terminal (%s)', async (lang) => {
    for (const columns of [80, 100, 140])
      for (const line of await checked(lang, columns)) expect(displayWidth(line), line).toBeLessThanOrEqual(columns)
  })
})
