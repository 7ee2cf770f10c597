import { describe, expect, it } from 'vitest'
import { LIMIT, nameOf, takeBytes } from './take.ts'
import { today } from './today.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a dropped file', () => {
  it('is text, or says why it is none', () => {
    expect(takeBytes('a.txt', bytes('大模型'))).toEqual({ kind: 'text', name: 'a.txt', text: '大模型' })
    expect(takeBytes('a.txt', bytes(' \n\t')).kind).toBe('empty')
    expect(takeBytes('a.txt', new Uint8Array([0xff, 0xfe, 0x41])).kind).toBe('not-text')
    expect(takeBytes('a.pdf', bytes('%PDF\0')).kind).toBe('not-text')
    expect(takeBytes('a.txt', new Uint8Array(LIMIT + 1)).kind).toBe('too-large')
  })
  it('keeps its words but not the mark of its byte order', () =>
    expect(takeBytes('a.txt', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toMatchObject({ kind: 'text', text: 'a' }))
})

describe('the name of a pasted text', () => {
  it('is made of its first words', () => {
    expect(nameOf('\n青砚智能完成 数亿元融资！\n正文', 'text')).toBe('青砚智能完成-数亿元融资.txt')
    expect(nameOf('../../etc/passwd', 'text')).toBe('etc-passwd.txt')
    expect(nameOf('！？', 'text')).toBe('text.txt')
    expect([...nameOf('长'.repeat(100), 'text')].length).toBe(28)
  })
})

it('today is the date where the reader is', () => expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))
