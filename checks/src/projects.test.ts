import { describe, expect, it } from 'vitest'
import { memoryRepo } from './check.ts'
import { projects } from './projects.ts'

const run = async (texts: Record<string, string>): Promise<string[]> =>
  (await projects.run(memoryRepo(texts))).map((one) => `${one.file}:${one.line} ${one.message}`)

const project = (...references: string[]): string =>
  JSON.stringify({
    exclude: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/**/*.fixture.ts'],
    references: references.map((path) => ({ path: `../${path}` })),
  })

describe('projects', () => {
  it('lets a package import what it refers to, also by way of another', async () => {
    expect(
      await run({
        'packages/core/tsconfig.json': project(),
        'packages/render/tsconfig.json': project('core'),
        'packages/word/tsconfig.json': project('render'),
        'packages/word/src/a.ts':
          "import { r } from '@touchstone/render'\nimport { c } from '@touchstone/core/units'\nexport const a = [r, c]",
      }),
    ).toEqual([])
  })

  it('refuses an import of what a fresh clone has not compiled yet', async () => {
    expect(
      await run({
        'packages/core/tsconfig.json': project(),
        'packages/reader/tsconfig.json': project('core'),
        'packages/reference/tsconfig.json': project('core'),
        'packages/reader/src/a.ts': "import { reference } from '@touchstone/reference'\nexport const a = reference",
      }),
    ).toEqual([
      'packages/reader/src/a.ts:1 reader does not refer to reference: add it to "references" in packages/reader/tsconfig.json',
    ])
  })

  it('refuses a package that compiles its fixtures', async () => {
    expect(
      await run({
        'packages/reader/tsconfig.json': '{"exclude":["src/**/*.test.ts","src/**/*.test.tsx"]}',
        'packages/reader/src/told.fixture.ts':
          "import { reference } from '@touchstone/reference'\nexport { reference }",
      }),
    ).toEqual(['packages/reader/tsconfig.json:1 compiles src/**/*.fixture.ts: add it to "exclude"'])
  })
})
