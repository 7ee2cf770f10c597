import { readDeal } from '@touchstone/core/deal'
import { reference } from '@touchstone/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftValue, words } from './arbitraries.fixture.ts'
import { parseJson, parseYaml, printYaml, setScalar } from './index.ts'

const seeds = [
  `format: touchstone/deal@1\nasOf: 2023-04-11\ncompany: {name: 衔远科技, layer: model}\nround:\n  amount: {value: 数亿元, from: "a#1-4"} # as written\n  stake: 10到20个点\n  leads:\n    - 启明\n  tranches: [{amount: 1亿元, when: "2023"}]\n`,
  `a: |\n  folded\n  text\nb: >-\n  more\n"c": 'quoted ''twice'' '\n? d\n: - 1\n  - {x: y, z: [1, 2]}\n`,
]
const splice = fc.oneof(
  words,
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n  ',
    '\t',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!str ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '? ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '\u0000',
    '\ufeff',
    '\ud800',
  ),
)

/** A text with a few stretches replaced by what breaks YAML. */
const mutated = fc
  .record({
    base: fc.oneof(
      fc.constantFrom(...seeds),
      draftValue.map((value) => printYaml(value)),
    ),
    cuts: fc.array(fc.record({ at: fc.nat(), drop: fc.nat({ max: 12 }), put: splice }), { maxLength: 6 }),
  })
  .map(({ base, cuts }) =>
    cuts.reduce((text, { at, drop, put }) => {
      const start = at % (text.length + 1)
      return text.slice(0, start) + put + text.slice(start + drop)
    }, base),
  )

describe('mutated files', () => {
  it('never throw, and every issue stands inside the text', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const got of [parseYaml(text, 'a'), parseJson(text, 'a')]) {
          expect(got.ok || got.issues.length > 0).toBe(true)
          for (const { at } of got.issues)
            expect((at.start ?? -1) >= 0 && (at.end ?? Infinity) <= text.length).toBe(true)
        }
      }),
      { numRuns: 60_000 },
    )
  })

  it('are read by readDeal without a throw wherever they are YAML', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const tree = parseYaml(text, 'a')
        if (!tree.ok) return
        const got = readDeal(tree.value, { file: 'a', readings: reference.readings, texts: { a: 'x' } })
        for (const { at } of got.issues) expect((at.start ?? -1) >= 0 && (at.end ?? Infinity) <= text.length).toBe(true)
      }),
      { numRuns: 30_000 },
    )
  })

  it('stay YAML when one value is set', () => {
    fc.assert(
      fc.property(
        mutated,
        words,
        fc.constantFrom('/round/amount', '/a', '/c', '/company/name', '/round/leads/1', '/x/y'),
        (text, literal, path) => {
          const after = setScalar(text, path, literal)
          if (parseYaml(text, 'a').ok) expect(parseYaml(after, 'a').issues, after).toEqual([])
          else setScalar(after, path, null)
        },
      ),
      { numRuns: 30_000 },
    )
  })
})
