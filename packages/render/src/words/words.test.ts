import { INPUT_PATHS } from '@touchstone/core/deal'
import { BELOW_FORMULAS, BELOW_STATEMENTS, MEMO_FORMULAS, STATEMENTS } from '@touchstone/core/memo'
import { FLAGS, FORMULAS, GATE_REASONS, GATES, REASONS } from '@touchstone/core/underwrite'
import { describe, expect, it } from 'vitest'
import { type Inline, plain } from '../inline/run.ts'
import { formula, questionOf, sentence, termOf } from '../memo/lookup.ts'
import { withBelow } from '../message.ts'
import { below as enBelow } from './en/below.ts'
import { engine as enEngine } from './en/engine.ts'
import { equity as enEquity } from './en/equity.ts'
import { fund as enFund } from './en/fund.ts'
import { en as enPageOne } from './en/index.ts'
import { FORM_PATHS, READING_KINDS } from './form-words.ts'
import type { Words } from './types.ts'
import { NOUNS } from './unit-words.ts'
import { engine as zhEngine } from './zh/engine.ts'
import { equity as zhEquity } from './zh/equity.ts'
import { fund as zhFund } from './zh/fund.ts'
import { below as zhBelow } from './zh/below.ts'
import { zh as zhPageOne } from './zh/index.ts'

const zh = withBelow(zhPageOne, zhBelow)
const en = withBelow(enPageOne, enBelow)

describe.each([
  ['zh', zhPageOne, zhBelow],
  ['en', enPageOne, enBelow],
] as const)('what stands below page one in %s', (_, page, below) => {
  it('gives no word of page one another meaning', () => {
    for (const [table, words] of Object.entries(below)) {
      const first: Readonly<Record<string, unknown>> = { ...page }
      const own = first[table]
      if (typeof words === 'object' && typeof own === 'object' && own !== null)
        expect(Object.keys(words).filter((key) => Object.hasOwn(own, key))).toEqual([])
    }
  })
})

/** Messages with holes, by the table that names the holes. */
const tables = [
  { name: 'statements', holes: { ...STATEMENTS, ...BELOW_STATEMENTS }, of: (words: Words) => words.statements },
  { name: 'formulas', holes: FORMULAS, of: (words: Words) => words.formulas },
  { name: 'memo formulas', holes: { ...MEMO_FORMULAS, ...BELOW_FORMULAS }, of: (words: Words) => words.memoFormulas },
  { name: 'reasons', holes: REASONS, of: (words: Words) => words.reasons },
  { name: 'flags', holes: FLAGS, of: (words: Words) => words.flags },
  { name: 'gate reasons', holes: GATE_REASONS, of: (words: Words) => words.gateReasons },
] as const

interface Case {
  readonly key: string
  readonly holes: readonly string[]
  readonly say: (holes: Readonly<Record<string, Inline>>) => string
}

const casesOf = (words: Words): readonly Case[] =>
  tables.flatMap(({ name, holes, of }) =>
    Object.entries<readonly string[]>(holes).map(([key, names]): Case => {
      const found: unknown = Reflect.get(of(words), key)
      if (typeof found !== 'function') throw new Error(`${name} has no words for ${key}`)
      return { key: `${name} ${key}`, holes: names, say: (filled) => plain(found(filled) as Inline) }
    }),
  )

const filled = (names: readonly string[]): Readonly<Record<string, Inline>> =>
  Object.fromEntries(names.map((name) => [name, [{ kind: 'name', text: `⟨${name}⟩`, mark: null }]]))

/** Every text of a tree of words, with the place where it stands; functions are called with the texts given. */
function leaves(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`))
}

/** Parts that may be empty: what stands before or after an amount, the gap between Chinese sentences. */
const mayBeEmpty = /\/sentenceGap$|\/scales\//

const said = (words: Words): readonly (readonly [string, string])[] => [
  // The page's own words belong to the page's tests.
  ...leaves({ ...words, ui: {} }, words.lang),
  ...leaves(words.lang === 'zh' ? zhEngine : enEngine, `${words.lang}/engine`),
  ...leaves(words.lang === 'zh' ? zhEquity : enEquity, `${words.lang}/equity`),
  ...leaves(words.lang === 'zh' ? zhFund : enFund, `${words.lang}/fund`),
  ...casesOf(words).map((one) => [one.key, one.say(filled(one.holes))] as const),
]

/** Words that stand between others and bring their own spaces. */
const joiners = /\/units\/|\/document\/(?:listComma|clause|colon|sentenceGap|note\/computed)$/

/** The texts that match, but for those at the places left out. */
const texts = (words: Words, bad: RegExp, but?: RegExp): readonly (readonly [string, string])[] =>
  said(words).filter(([path, text]) => bad.test(text) && but?.test(path) !== true)

describe.each([zh, en])('all words', (words) => {
  it('are there for every key', () => {
    for (const [path, text] of said(words))
      if (!mayBeEmpty.test(path)) expect([path, text.trim()]).not.toEqual([path, ''])
    expect(said(words).length).toBeGreaterThan(400)
  })
  it.each(casesOf(words))('use every hole of $key once, and no other', ({ holes, say }) => {
    const text = say(filled(holes))
    for (const name of holes) expect(text.split(`⟨${name}⟩`)).toHaveLength(2)
    expect(text.match(/⟨/g)?.length ?? 0).toBe(holes.length)
    expect(text).not.toMatch(/undefined|\[object/)
  })
  it('keep the voice of the page', () => {
    expect(texts(words, /[!！]/)).toEqual([])
    expect(texts(words, /\bplease\b|\bsorry\b|抱歉/i)).toEqual([])
    expect(texts(words, / {2}|^\s|\s$/, joiners)).toEqual([])
  })
  it('never speak of the person', () => {
    expect(texts(words, /造假|撒谎|骗|\b(?:lied|liar|lying)\b|fraud|fake/i)).toEqual([])
  })
})

describe('Chinese words', () => {
  // Signs of a picture in letters are explained with a space behind each.
  const signs = /\/textKey$/

  it('have no typed space between Han and Latin', () => {
    expect(texts(zh, /[\p{Script=Han}⟩] +[A-Za-z0-9⟨]|[A-Za-z0-9⟩] +[\p{Script=Han}⟨]/u, signs)).toEqual([])
  })
  it('have full-width punctuation', () => {
    expect(texts(zh, /[\p{Script=Han}⟩][,;:?!()]|[,;:?!()][\p{Script=Han}⟨]/u)).toEqual([])
  })
  it('avoid the words that say nothing', () => {
    expect(texts(zh, /进行|相关|赋能/)).toEqual([])
  })
})

describe('English words', () => {
  it('hold no Chinese sign', () => {
    expect(texts(en, /[\p{Script=Han}，。：；（）]/u)).toEqual([])
  })
})

describe('both languages', () => {
  it('have the same keys', () => {
    const keys = (words: Words): readonly string[] => leaves({ ...words, ui: {} }, '').map(([path]) => path)
    // Currencies are spelled in Chinese only, and scales differ in number.
    const own = /^\/(?:units|echo\/rules|lang|htmlLang)/
    expect(keys(en).filter((path) => !own.test(path))).toEqual(keys(zh).filter((path) => !own.test(path)))
    const ofEngine = (words: object): readonly string[] => leaves(words, '').map(([path]) => path)
    expect(ofEngine(enEngine)).toEqual(ofEngine(zhEngine))
    expect(ofEngine(enEquity)).toEqual(ofEngine(zhEquity))
    expect(Object.keys(en.echo.rules).sort()).toEqual(Object.keys(zh.echo.rules).sort())
  })
  it('name every input, gate, form path, reading and noun', () => {
    for (const words of [zh, en]) {
      for (const path of Object.keys(INPUT_PATHS)) {
        expect(termOf(`input/${path}`, words)).not.toBe(path)
        expect(questionOf(path, words).ask).not.toBe(path)
      }
      for (const gate of GATES) {
        expect(questionOf(gate, words).ask).not.toBe(gate)
        expect(termOf(`gate-name/${gate}`, words)).not.toBe(gate)
      }
      expect(Object.keys(words.form.fields).sort()).toEqual([...FORM_PATHS].sort())
      expect(Object.keys(words.form.readings).sort()).toEqual([...READING_KINDS].sort())
      expect(Object.keys(words.units.nouns).sort()).toEqual([...NOUNS].sort())
    }
  })
  it('ask questions that end as questions', () => {
    for (const { ask } of Object.values(zh.questions)) expect(ask).toMatch(/？$/)
    for (const { ask } of Object.values(en.questions)) expect(ask).toMatch(/\?$/)
  })
})

describe('words by their key', () => {
  const name = (text: string): Inline => [{ kind: 'name', text, mark: null }]

  it('fall back to the key and what fills it where nobody has words', () => {
    expect(plain(sentence('reason/invented', { a: name('x'), b: name('y') }, en))).toBe('reason/invented: x, y')
    expect(plain(formula('invented', [name('x')], zh, ['inputs']))).toBe('invented：x')
    expect(termOf('part/invented', en)).toBe('invented')
    expect(questionOf('invented', en)).toEqual({ ask: 'invented', see: '' })
  })
  it('never take a member that every object has for words', () => {
    expect(plain(sentence('toString', {}, en))).toBe('toString: ')
    expect(plain(sentence('reason/constructor', {}, en))).toBe('reason/constructor: ')
    expect(questionOf('constructor', en).ask).toBe('constructor')
    expect(termOf('condition/toString', zh)).toBe('toString')
    expect(termOf('toString', zh)).toBe('toString')
  })
  it('put the inputs of a formula where its words want them', () => {
    expect(plain(formula('round/post-money', [name('2亿元'), name('10%')], zh, FORMULAS['round/post-money']))).toBe(
      '投后＝金额2亿元÷比例10%',
    )
    expect(plain(formula('rent/known', [name('A'), name('B')], en, FORMULAS['rent/known']))).toBe(
      'lowest to highest known at the date: A, B',
    )
    expect(plain(formula('round/post-money', [name('2亿元')], zh, FORMULAS['round/post-money']))).toBe(
      '投后＝金额2亿元÷比例–',
    )
  })
})
