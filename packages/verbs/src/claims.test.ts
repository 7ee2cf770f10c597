import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inChinese } from './context.fixture.ts'
import { underwriteDeal } from './underwrite-deal.ts'

const folder = new URL('../../../golden/claims/deals/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.deal.yaml'))

describe('slips met while gathering, as deal files', () => {
  it.each(files)('%s is judged as its second line says', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const [, rule, verdict] = /# expect: (\S+) (\S+)/.exec(text) ?? []
    const answer = underwriteDeal({ file, text, draws: 1024 }, inChinese)
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
    const found = answer.value.claims.find((claim) => claim.id === rule)
    // What passes without telling anything is not printed.
    expect(found?.verdict ?? 'plausible', rule).toBe(verdict)
  })
  it('are at least the ten that concern one deal', () => {
    expect(files.length).toBeGreaterThanOrEqual(10)
  })
})
