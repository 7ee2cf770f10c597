import { describe, expect, it } from 'vitest'
import { capPanels as en } from '../words/en/cap-panels.ts'
import { captable as enTable } from '../words/en/captable.ts'
import { equity as enEquity } from '../words/en/equity.ts'
import { capPanels as zh } from '../words/zh/cap-panels.ts'
import { captable as zhTable } from '../words/zh/captable.ts'
import { equity as zhEquity } from '../words/zh/equity.ts'
import { consentsSheet } from './consents-sheet.ts'

describe('who must agree to a round', () => {
  const of = {
    classes: [{ name: 'A', matters: ['new-shares', 'charter-change'], canBlock: ['River'] }],
    waivers: [{ name: 'Pine', kind: 'pre-emption' }],
  } as const
  it('is said class by class, with who can block and who must waive, in both languages', () => {
    const lines = (sheet: ReturnType<typeof consentsSheet>): string =>
      sheet.sections.flatMap((one) => [one.title, ...one.rows.flat()]).join('\n')
    const english = lines(consentsSheet(of, en, enEquity, enTable))
    for (const words of ['A: new shares or capital', 'River', 'Pine: waive pre-emption'])
      expect(english).toContain(words)
    const chinese = lines(consentsSheet(of, zh, zhEquity, zhTable))
    for (const words of ['A：增发新股或增资', 'River', 'Pine：放弃优先认购权']) expect(chinese).toContain(words)
  })
  it('says that nobody must where nobody must', () => {
    const [section] = consentsSheet({ classes: [], waivers: [] }, en, enEquity, enTable).sections
    expect(section?.rows[0]).toEqual([en.round.noConsents])
  })
})
