import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { describe, expect, it } from 'vitest'
import { inEnglish, sample } from './context.fixture.ts'
import type { Context } from './types.ts'
import { underwriteForFunds } from './underwrite.ts'

const context: Context = {
  ...inEnglish,
  reference: { ...inEnglish.reference, ...marketReference },
  funds: exampleFunds,
}

const gatesOf = (company: string, cheque: string, funds = exampleFunds) => {
  const text = sample.replace('青砚智能\n', `${company}\n`).replace('cheque: 3000万元', `cheque: ${cheque}`)
  const u = underwriteForFunds({ file: 'a.deal.yaml', text, draws: 1024, funds }, context)
  if (!u.ok) throw new Error(JSON.stringify(u.issues))
  return {
    verdict: u.value.verdict.choice,
    of: (id: string, fund: string | null) => u.value.gates.find((one) => one.id === id && one.fund === fund),
  }
}

// The market's shelf is made once, whoever asks first; not within a test's time.
gatesOf('某某', '1000万元')

describe('a company that a fund of ours holds', () => {
  // The renminbi fund of the examples has 55m in it: 15 % of 1bn are 150m.
  it('counts against the limit for one company with what is in it', () => {
    expect(gatesOf('北斗七芯', '9000万元').of('fund-concentration', 'rmb-5+2')?.state).toBe('ok')
    const over = gatesOf('北斗七芯', '1亿元')
    expect(over.of('fund-concentration', 'rmb-5+2')?.why).toBe('concentration-over')
    expect(over.of('fund-concentration', 'usd-10+2')?.state).toBe('ok')
    expect(over.verdict).toBe('void')
    expect(gatesOf('某某', '1亿元').of('fund-concentration', 'rmb-5+2')?.state).toBe('ok')
  })
  it('is a conflict for another fund of ours, and none for the same one alone', () => {
    expect(gatesOf('北斗七芯', '3000万元').of('conflicts', null)?.why).toBe('conflicts-open')
    const [own] = exampleFunds.filter(({ file }) => file.includes('rmb'))
    if (own === undefined) throw new Error('no such fund')
    expect(gatesOf('北斗七芯', '3000万元', [own]).of('conflicts', null)?.why).toBe('conflicts-not-asked')
    expect(gatesOf('某某', '3000万元').of('conflicts', null)?.why).toBe('conflicts-not-asked')
  })
})
