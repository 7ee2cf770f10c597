import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glued } from './glued.ts'

describe('English names made of one piece', () => {
  it.each([
    ['Legal startup tandem has raised $5 million. “We use tandem,” she said of tandem.', 'Tandem has raised'],
    ['The startup 8fold raised $5 million', 'startup 8fold raised'],
    ['AI company 8fold raised $5 million', 'company Bfold raised'],
    ['Pine and Palm has raised $5 million, Pine and Palm said.', 'Pine_and_Palm said'],
    ['A round led by Science and Technology Ventures', 'Science_and_Technology Ventures'],
    ['Backed by Women’s Fund', 'Women_s Fund'],
    ['Led by The Kestrel Group', 'The_Kestrel Group'],
    ['Loom:io raised $5 million', 'Loom_io'],
    ['It bought larkspur.ai for $5 million', 'Larkspur.ai'],
    ['India’s startup scene raised $5 million', 'startup scene raised'],
  ])('%s', (text, part) => {
    expect(glued(text)).toContain(part)
  })

  it('changes single signs to capitals and joints, and never the length', () => {
    const pieces = [
      'startup ',
      'tandem ',
      '8fold',
      ' raised $5 million',
      '. ',
      'Pine and Palm ',
      'has ',
      'The ',
      'larkspur.ai',
      ':',
      '’s ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const out = glued(text)
        expect(out).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++) if (out[at] !== text[at]) expect(out[at]).toMatch(/[A-Z_]/)
      }),
    )
  })
})
