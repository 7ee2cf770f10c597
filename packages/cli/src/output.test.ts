import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli as en } from '@touchstone/render/words/en/cli'
import { issueText, writeWhole } from './output.ts'

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

describe('writeWhole', () => {
  it('writes the file and leaves nothing beside it', async () => {
    expect(await writeWhole('memo.md', '备忘录', folder)).toBeNull()
    expect(readFileSync(join(folder, 'memo.md'), 'utf8')).toBe('备忘录')
    expect(readdirSync(folder)).toEqual(['memo.md'])
  })

  it('says why it cannot', async () => expect(await writeWhole('gone/memo.md', 'x', folder)).toBe('ENOENT'))
})
