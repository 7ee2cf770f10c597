import { readdirSync, readFileSync } from 'node:fs'
import { verdict as english } from '@touchstone/render/words/verdict/en'
import { verdict as chinese } from '@touchstone/render/words/verdict/zh'
import { describe, expect, it } from 'vitest'

const packages = new URL('../../../', import.meta.url)

/** Files of a folder and below, tests aside. */
const sources = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, packages), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, packages), 'utf8'))

const raised = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/'((?:[a-z-]+)\/[a-z-]+)',\s*'(?:error|warning|note)'/g)].map(([, code = '']) => code),
    ),
  ),
]

describe('the words of the worker of verdicts', () => {
  it('tell every issue that an underwriting raises', () => {
    const codes = raised(sources('core/src/underwrite'))
    expect(codes).toContain('underwrite/currency-rate-unknown')
    for (const code of codes)
      for (const words of [chinese, english]) expect(Object.keys(words.issues), code).toContain(code)
  })

  it('are not asked for others by what the worker runs', () => {
    const texts = ['verbs/src/verdict.ts', 'verbs/src/compare/read.ts'].map((file) =>
      readFileSync(new URL(file, packages), 'utf8'),
    )
    const codes = raised(texts)
    expect(codes).toContain('compare/too-few')
    for (const code of codes) expect(code).toMatch(/^compare\//)
  })
})
