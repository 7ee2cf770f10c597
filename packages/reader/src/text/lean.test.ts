import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lean, wide } from './lean.ts'

const patterns = [
  /(?:a|b)c/g,
  /\b(?:led|co-led)(?: (?:by|with))? ([A-Z]\w*(?: [A-Z]\w*){0,3}?)(?=,|$)/g,
  /(?<!a)(?:(?:b|c){1,2}|[()|]+)?(d)\1*/g,
  /(?<=(?:甲|乙)的)(?:融资|估值)+(?:\d|[一二三]){2,}/g,
]

it('finds what the pattern finds, group by group', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdled by Medway,()|甲乙的融资估值一二3'), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (words, pattern) => {
      expect([...words.matchAll(lean(pattern))]).toEqual([...words.matchAll(pattern)])
    }),
    { numRuns: 2000 },
  )
})

it('puts a loop behind the outer groups alone', () => {
  expect(lean(/((?:a(?:b))*[)]\))?c/i)).toEqual(/((?:a(?:b))*\0*[)]\))?\0*c/i)
})

it('widens a text and changes no sign of it', () => {
  for (const text of ['', 'Kestrel raised $5 million', '青砚智能']) expect(wide(text)).toBe(text)
})
