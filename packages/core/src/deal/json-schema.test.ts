import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dealJsonSchema } from './index.ts'
import { dealKeys, topKeys } from './schema.ts'

const committed: unknown = JSON.parse(
  readFileSync(new URL('../../../../schemas/deal.schema.json', import.meta.url), 'utf8'),
)

describe('dealJsonSchema', () => {
  it('is the committed file; node scripts/schemas.mjs writes it anew', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(dealJsonSchema())))
  })

  it('knows every key the reader knows', () => {
    const { properties } = dealJsonSchema()
    expect(Object.keys(Object(properties)).sort()).toEqual([...topKeys].sort())
    expect(JSON.stringify(properties)).toContain('weighted-average')
    expect(Object.keys(dealKeys.keys.round.keys)).toContain('existingInvestors')
  })
})
