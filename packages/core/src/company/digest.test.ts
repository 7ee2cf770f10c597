import { readFileSync } from 'node:fs'
import { columnOf } from '@touchstone/core/chance'
import { sha256 } from '@touchstone/core/facts'
import { describe, expect, it } from 'vitest'
import { companyYears } from './company.ts'
import { EXAMPLE_COMPANY } from './example.ts'

describe('the years of the example company', () => {
  it('are the same to the last bit in every engine', () => {
    const answer = companyYears({ ...EXAMPLE_COMPANY, count: 512 })
    if (!answer.ok) throw new Error('refused')
    const { cash, revenue, grossProfit, burn, runway } = answer.value
    const bits = [cash, revenue, grossProfit, burn, columnOf(runway)].flatMap((column) => [
      ...new BigUint64Array(column.buffer, column.byteOffset, column.length),
    ])
    const golden = readFileSync(new URL('../../../../golden/company/digest.txt', import.meta.url), 'utf8').trim()
    expect(sha256(bits.map((one) => one.toString(16)).join(' '))).toBe(golden)
  })
})
