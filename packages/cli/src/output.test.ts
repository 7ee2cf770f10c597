import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli as en } from '@touchstone/render/words/en/cli'
import type { Io } from './io.ts'
import { issueText, tellIssues, writeWhole } from './output.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'touchstone-output-'))))
afterAll(() => rmSync(folder, { recursive: true }))

describe('issueText', () => {
  it('counts a Chinese character as two columns under the line', () => {
    const text = 'format: x\nround: {amount: 很多, stake: 大约很多}\n'
    const column = 'round: {amount: 很多, stake: '.length + 1
    const start = text.indexOf('大约')
    const issue = {
      code: 'quantity/unreadable',
      severity: 'error' as const,
      message: 'It is not an amount.',
      at: { source: 'x.yaml', path: '/round/stake', line: 2, column, start, end: start + 4 },
      params: {},
    }
    const lines = issueText(issue, en, text).split('\n')
    expect(lines[0]).toBe(`x.yaml:2:${column}: error [quantity/unreadable]`)
    // "round: {amount: " is 16 wide, 很多 is 4, ", stake: " is 9: 29, and two for the indent of the terminal.
    expect(lines[2]).toBe(`${' '.repeat(2 + 29)}^^^^^^^^`)
  })
})

describe('a line nobody could look at', () => {
  it('is cut around the place, with the marker still under it', () => {
    const text = `${'a'.repeat(5000)}!${'b'.repeat(5000)}`
    const at = { source: 'x', path: '', line: 1, column: 5001, start: 5000, end: 5001 }
    const issue = { code: 'yaml/syntax', severity: 'error' as const, message: 'No.', at, params: {} }
    const lines = issueText(issue, en, text).split('\n')
    expect(lines[1]?.length).toBeLessThan(170)
    expect(lines[1]?.charAt(lines[2]?.indexOf('^') ?? -1)).toBe('!')
  })
})

describe('tellIssues', () => {
  it('shows a person the errors first and no more than a screen, and says how many it left out', () => {
    let err = ''
    const io = { err: (text: string) => void (err += text) } as Io
    const of = (severity: 'error' | 'note', message: string) => ({
      code: 'yaml/syntax',
      severity,
      message,
      at: { source: 'x', path: '' },
      params: {},
    })
    const notes = Array.from({ length: 40 }, (_, index) => of('note', `note ${index}`))
    tellIssues([...notes, of('error', 'the one that matters')], en, io, {})
    expect(err).toContain('the one that matters')
    expect(err.match(/\[yaml\/syntax\]/g)).toHaveLength(20)
    expect(err).toContain('21 more')
  })
})

describe('writeWhole', () => {
  it('writes the file and leaves nothing beside it', async () => {
    expect(await writeWhole('memo.md', '备忘录', folder)).toBeNull()
    expect(readFileSync(join(folder, 'memo.md'), 'utf8')).toBe('备忘录')
    expect(readdirSync(folder)).toEqual(['memo.md'])
  })

  it('says why it cannot', async () => expect(await writeWhole('gone/memo.md', 'x', folder)).toBe('ENOENT'))
})
