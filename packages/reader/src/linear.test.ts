import { reference } from '@touchstone/reference'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { glued } from './text/glued.ts'
import { sentencesIn } from './text/segments.ts'
import { plainText, shadowOf } from './text/shadow.ts'

const options = { readings: reference.readings, models: reference.models }

describe('work that grows with the text only', () => {
  it('cuts what never ends, so that no pattern sees more than one sentence’s worth', () => {
    for (const unit of ['由甲资本、', 'A', '融资', 'Alpha Beta, ', '（', '“'])
      for (const sentence of sentencesIn(unit.repeat(20_000)))
        expect(sentence.end - sentence.start).toBeLessThanOrEqual(1200)
  })

  it.each([
    ['half-said lists', '由甲资本、乙创投、'],
    ['names without a verb', 'Alpha Beta, Gamma Delta and '],
    ['openings without an end', '获得（由“「完成'],
    ['amounts without a noun', '近数超约亿万3.5'],
    ['lines without a stop', '融资\n'],
    ['one letter', 'A'],
    ['speech without a speaker', '“他表示，'],
  ])('finishes half a megabyte of %s', { timeout: 120_000 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(500_000 / unit.length))
    expect(read(text, options).companies.length).toBeLessThan(text.length)
  })

  // Each took 4 to 400 seconds when it searched again what stands before each of its hits.
  it.each([
    ['a model named in one sentence without an end', 'Pine and Palm, '],
    ['one number without an end', '1,000,'],
    ['asides without a stop before them', 'Foo (Bar) '],
    ['a chat', '张三 10:20\n你好\n'],
  ])('reads what stands before each hit of %s once', { timeout: 8000 }, (_, unit) => {
    expect(read(unit.repeat(Math.ceil(300_000 / unit.length)), options).companies.length).toBeLessThan(10)
  })

  // Each took longer by far when it wrote or searched the whole text again for each of its hits.
  it.each([
    ['readings in brackets', 'jiǎn', (text: string) => shadowOf(plainText(text)), () => '簡(jiǎn)'],
    ['small names', 'foo', glued, (at: number) => `startup foo${at} raised $5 million.\n`],
    ['lines that begin small', 'foo', glued, (at: number) => `\nfoo${at}, a maker of cups`],
    ['pairs', 'Pine', glued, (at: number) => `Pine${at} and Palm${at} has raised $5 million. `],
    ['one pair', 'Pine', glued, () => 'Pine and Palm has raised $5 million. '],
  ])('reads the signs of %s once', { timeout: 5000 }, (_, part, step, unit) => {
    let text = ''
    for (let at = 0; text.length < 300_000; at++) text += unit(at)
    expect(text).toContain(part)
    step(text)
  })
})
