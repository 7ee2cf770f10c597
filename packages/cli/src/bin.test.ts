import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/touchstone.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'touchstone-bin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A tree with the command, in which bundle and compiled code say which they are; seconds at which each was made. */
function tree(name: string, made: { readonly bundle?: number; readonly compiled?: number; readonly other?: number }) {
  const packages = join(folder, name, 'packages')
  const write = (path: string, text: string, second: number | undefined): void => {
    if (second === undefined) return
    const file = join(packages, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    utimesSync(file, second, second)
  }
  const saying = (word: string): string => `export const run = async () => (console.log('${word}'), 0)\n`
  write('cli/package.json', '{"type":"module"}', 1)
  write('cli/bundle/main.js', saying('bundle'), made.bundle)
  write('cli/dist/main.js', saying('compiled'), made.compiled)
  write('cli/dist/.tsbuildinfo', '', made.compiled)
  write('core/dist/.tsbuildinfo', '', made.other)
  mkdirSync(join(packages, 'cli/bin'), { recursive: true })
  cpSync(bin, join(packages, 'cli/bin/touchstone.mjs'))
  return join(packages, 'cli/bin/touchstone.mjs')
}

const ran = (file: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, [file, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe('which code the command runs', () => {
  it('takes the bundle where nothing was compiled after it', () => {
    expect(ran(tree('fresh', { bundle: 20, compiled: 10, other: 20 }))).toBe('bundle\n')
  })

  it('takes what was compiled where any package was compiled since', () => {
    expect(ran(tree('since', { bundle: 20, compiled: 10, other: 30 }))).toBe('compiled\n')
    expect(ran(tree('unbundled', { compiled: 10 }))).toBe('compiled\n')
  })

  it('asks for a build where there is neither, in both languages', () => {
    expect(() => ran(tree('bare', {}))).toThrow(/还没有构建.*Not built yet/su)
  })
})

describe('the command as a user has it', () => {
  it('answers what the same code answers when called', async () => {
    const { run } = await import('./main.ts')
    const out: string[] = []
    const io = { ...(await import('./io.ts')).terminal(), out: (text: string) => void out.push(text) }
    expect(await run(['quantity', '近10亿元', '--json', '--lang', 'zh'], io)).toBe(0)
    expect(ran(bin, 'quantity', '近10亿元', '--json', '--lang', 'zh')).toBe(out.join(''))
  })
})

describe('how the command starts', () => {
  it.each(['check', 'memo', 'underwrite', 'read'])(
    'says nothing of its own before %s, whatever engine runs it',
    (verb) => {
      const file = tree(`quiet-${verb}`, { bundle: 20, compiled: 10, other: 20 })
      const { stdout, stderr, status } = spawnSync(process.execPath, [file, verb], { encoding: 'utf8' })
      expect([stdout, stderr, status]).toEqual(['bundle\n', '', 0])
    },
  )
})
