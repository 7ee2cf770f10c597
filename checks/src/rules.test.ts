import { describe, expect, it } from 'vitest'
import { noAny } from './any.ts'
import { overBudget, budgets, firstRoute, reached } from './bundles.ts'
import { type Check, memoryRepo } from './check.ts'
import { contrast, contrastRatio } from './contrast.ts'
import { determinism } from './determinism.ts'
import { docs } from './docs.ts'
import { acceptsNode20, engines } from './engines.ts'
import { examplesOf, runExample } from './examples.ts'
import { golden } from './golden.ts'
import { hygiene } from './hygiene.ts'
import { lock } from './lock.ts'
import { pages } from './pages.ts'
import { purity } from './purity.ts'
import { LIMIT, sizes } from './sizes.ts'

const run = async (check: Check, texts: Record<string, string>): Promise<string[]> =>
  (await check.run(memoryRepo(texts))).map((one) => `${one.file}:${one.line} ${one.message}`)

const room = 'packages/core/src/units/a.ts'

describe('each check finds a planted violation and passes a clean file', () => {
  it('golden: an adapter that computes or carries numbers', async () => {
    const adapter = 'scripts/golden/adapters/a.mjs'
    const clean =
      'export const adapters = { dilution: (inputs) => ({ stake: f(inputs.new_money, inputs.list[1]).stake }) }'
    expect(await run(golden, { [adapter]: clean, 'scripts/golden/run.mjs': 'export const a = 2 * 3' })).toEqual([])
    for (const planted of ['f(a) * b', '-f(a)', 'Math.max(a, b)', '0.5', 'list.reduce(f)', 'c.expected', 'a++', '7n'])
      expect(
        (await run(golden, { [adapter]: `export const x = (a, b, c, list) => ${planted}` })).length,
      ).toBeGreaterThan(0)
  })

  it('purity: Node and DOM names, and a dependency in the manifest of core', async () => {
    expect(
      await run(purity, {
        [room]: 'export const a = { window: 1 }.window\nexport const b = (document: string) => document',
      }),
    ).toEqual([])
    expect(await run(purity, { [room]: 'export const a = 1\nexport const b = process.env' })).toEqual([
      `${room}:2 process is not to be had in a pure package`,
    ])
    expect(
      (
        await run(purity, {
          [room]: 'export const a = () => fetch("x")',
          'packages/core/package.json': '{"dependencies": {"yaml": "1.0.0"}}',
        })
      ).length,
    ).toBe(2)
  })

  it('determinism: engine-dependent mathematics, clocks and locales', async () => {
    expect(
      await run(determinism, { [room]: 'export const a = Math.sqrt(2) + Math.imul(2, 3)\nexport const b = 10n ** 3n' }),
    ).toEqual([])
    const planted = [
      'Math.exp(1)',
      'Math.random()',
      '2 ** 0.5',
      'new Date()',
      'Intl',
      '"a".localeCompare("b")',
      '(1).toLocaleString()',
      'Math["exp"](1)',
      'new Function("return 1")',
    ]
    for (const code of planted)
      expect(await run(determinism, { [room]: `export const a = ${code}` }), code).toHaveLength(1)
    expect(await run(determinism, { 'packages/cli/src/a.ts': 'export const a = Math.exp(1)' })).toEqual([])
  })

  it('no-any: the type and the switched-off checker', async () => {
    expect(await run(noAny, { [room]: 'export const any = (many: unknown): unknown => many' })).toEqual([])
    expect(await run(noAny, { [room]: 'export const a: any = 1\nexport const b = a as any' })).toHaveLength(2)
    expect(await run(noAny, { [room]: '// @ts-ignore\nexport const a = 1' })).toHaveLength(1)
  })

  it('sizes: one line too many', async () => {
    expect(await run(sizes, { [room]: '//\n'.repeat(LIMIT) })).toEqual([])
    expect(await run(sizes, { [room]: '//\n'.repeat(LIMIT + 1) })).toHaveLength(1)
    expect(await run(sizes, { 'packages/reference/src/generated/a.ts': '//\n'.repeat(LIMIT + 1) })).toEqual([])
  })

  it('docs: a bare export, and a function without an example', async () => {
    expect(
      await run(docs, {
        [room]:
          '/**\n * Adds two amounts.\n * @example add(1, 2) // 3\n */\nexport function add(a: number, b: number): number { return a + b }',
      }),
    ).toEqual([])
    const index = room.replace(/[^/]+$/, 'index.ts')
    expect(await run(docs, { [room]: 'export const a = 1', [index]: '' })).toEqual([])
    expect(
      (
        await run(docs, { [room]: 'export const a = 1', [index]: `export * from './${room.split('/').at(-1)}'` })
      ).join(),
    ).toContain('a is exported')
    expect((await run(docs, { [room]: 'export const a = 1' })).join()).toContain('a is exported without a docstring')
    expect((await run(docs, { [room]: '/** Adds two amounts. */\nexport function add(): void {}' })).join()).toContain(
      'add shows no @example',
    )
  })

  it('examples: a wrong value', () => {
    const texts = { [room]: '/**\n * Adds.\n * @example add(1, 2) // 4\n */\nexport function add() {}' }
    const [example] = examplesOf(memoryRepo(texts))
    expect(example).toMatchObject({ line: 3, expression: 'add(1, 2)', value: '4' })
    if (example === undefined) return
    const add = (a: number, b: number): number => a + b
    expect(runExample(example, { add })).toBe('gives 3, not 4')
    expect(runExample({ ...example, value: '3' }, { add })).toBeNull()
    expect(runExample({ ...example, expression: 'missing()' }, { add })).toContain('fails')
  })

  it('lock: a download address, a missing platform package, a range instead of a version, a public manifest', async () => {
    const clean = {
      'package-lock.json':
        '{"packages": {"": {}, "node_modules/a": {"version": "1.0.0", "optionalDependencies": {"a-linux": "1.0.0"}}, "node_modules/a-linux": {"version": "1.0.0"}, "node_modules/b": {"resolved": "packages/b", "link": true}}}',
      'package.json': '{"private": true, "dependencies": {"a": "1.0.0", "t": "npm:typescript@6.0.3"}}',
    }
    expect(await run(lock, clean)).toEqual([])
    expect(
      (
        await run(lock, { 'package-lock.json': '{"packages": {"node_modules/a": {"resolved": "https://x/y.tgz"}}}' })
      ).join(),
    ).toContain('download address')
    expect(
      (
        await run(lock, {
          'package-lock.json': '{"packages": {"node_modules/a": {"optionalDependencies": {"a-mac": "1.0.0"}}}}',
        })
      ).join(),
    ).toContain('a-mac')
    expect(await run(lock, { 'package.json': '{"dependencies": {"a": "^1.0.0"}}' })).toHaveLength(2)
  })

  it('engines: a package that wants a newer Node without a listed proof', async () => {
    expect(
      ['>=18', '^20.19.0 || >=22.12.0', '18 || 20 || >=22', '>= 0.4', '^18.17.0 || >=20.5.0', '*'].map(acceptsNode20),
    ).toEqual([true, true, true, true, true, true])
    expect(['>=22', '^22.0.0 || >=24', '>=20.20', '>=21.1.0'].map(acceptsNode20)).toEqual([false, false, false, false])
    const texts = { 'package-lock.json': '{"packages": {"node_modules/a": {"engines": {"node": ">=22"}}}}' }
    expect((await run(engines, texts)).join()).toContain('a wants Node >=22')
    expect(await run(engines, { ...texts, 'checks/engines.json': '{"a": "a.test.ts"}', 'a.test.ts': '' })).toEqual([])
    expect((await run(engines, { ...texts, 'checks/engines.json': '{"a": "gone.test.ts"}' })).join()).toContain(
      'not there',
    )
  })

  it('hygiene: machine paths, registries, placeholders, skipped tests', async () => {
    expect(await run(hygiene, { [room]: "export const url = 'https://example.org/work/today'" })).toEqual([])
    for (const code of [
      `'${'/work'}/main'`,
      `'${'/home'}/ann/x'`,
      `'${'registry'}.npmjs.org'`,
      `1 // ${'TO'}${'DO'} later`,
    ])
      expect(await run(hygiene, { [room]: `export const a = ${code}` }), code).toHaveLength(1)
    expect(await run(hygiene, { 'packages/core/src/units/a.test.ts': `${'it'}.${'skip'}('x')` })).toHaveLength(1)
    expect(await run(hygiene, { [room]: `export function ${'then'}(): void {}` })).toHaveLength(1)
    expect(await run(hygiene, { [room]: 'export function andThen(): void {}' })).toEqual([])
  })

  it('contrast: a pale text', async () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    const found = await run(contrast, {
      'packages/web/src/tokens.css': ':root { --page: #ffffff; --ink: #cccccc; }\n.dark { --page: #000; --ink: #fff; }',
    })
    expect(found.join()).toContain('light: --ink on --page has 1.61')
    expect(await run(contrast, {})).toHaveLength(1)
  })

  it('bundles: a heavy page, a heavy worker, no worker, no bundle', () => {
    expect(overBudget(budgets)).toEqual([])
    expect(
      overBudget({
        page: budgets.page + 1,
        worker: budgets.worker + 1,
        verdict: budgets.verdict + 1,
        engine: budgets.engine + 1,
        equity: budgets.equity + 1,
        table: budgets.table + 1,
        reading: budgets.reading + 1,
        drafting: budgets.drafting + 1,
      }),
    ).toHaveLength(8)
    expect(
      overBudget({ page: 1, worker: 0, verdict: 0, engine: 0, equity: 0, table: 0, reading: 0, drafting: 0 }),
    ).toHaveLength(7)
    expect(overBudget(null)).toHaveLength(1)
    const texts: Record<string, string> = {
      'a-worker-12345678.js': 'import("./zh-abcdefgh.js"),import("./later-ABCD_-12.js"),"other-00000000.js"',
      'later-ABCD_-12.js': 'from"./a-worker-12345678.js"',
      'zh-abcdefgh.js': '',
      'unused-87654321.js': '',
    }
    expect([...reached('a-worker-12345678.js', (name) => texts[name] ?? '', new Set(Object.keys(texts)))]).toEqual([
      'a-worker-12345678.js',
      'zh-abcdefgh.js',
      'later-ABCD_-12.js',
    ])
    expect(
      firstRoute({
        'index.html': { file: 'a.js', isEntry: true, imports: ['_b.js'], css: ['a.css'] },
        '_b.js': { file: 'b.js' },
        lazy: { file: 'c.js', isDynamicEntry: true },
      }),
    ).toEqual(['a.css', 'a.js', 'b.js'])
  })

  it('pages: commands too late, an unnamed room, a thin glossary, a dead link', async () => {
    const found = (
      await run(pages, {
        'README.md': '\n'.repeat(30) + 'npm start, npm test, [x](gone.md)',
        'ARCHITECTURE.md': 'nothing',
        'GLOSSARY.md': '| term | 中文 | symbol | unit | meaning |\n|---|---|---|---|---|\n| a | b | c | d | e |',
        'packages/core/package.json': '{}',
        'packages/core/src/units/index.ts': '',
      })
    ).join('\n')
    for (const part of [
      '`npm start` is not shown',
      '`npm test` is not shown',
      'does not name the package core',
      'does not name the room units',
      '1 terms, fewer than 80',
      'a row is term',
      'leads nowhere: gone.md',
    ])
      expect(found).toContain(part)
  })
})
