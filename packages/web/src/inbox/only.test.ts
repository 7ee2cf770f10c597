import { expect, it } from 'vitest'
import { fits, readOnly, writeOnly } from './only.ts'

it('a table is narrowed by its address and back', () => {
  expect(readOnly('layer:model;state:new;nonsense')).toEqual({ layer: 'model', state: 'new' })
  expect(writeOnly({ layer: 'model', state: 'new' })).toBe('layer:model;state:new')
  expect([readOnly(undefined), writeOnly({})]).toEqual([{}, undefined])
})

it('a row is shown where it is all that is asked for', () => {
  const row = { layer: 'model', claim: null, known: false }
  expect(fits(row, {})).toBe(true)
  expect(fits(row, { layer: 'model', state: 'new' })).toBe(true)
  expect(fits(row, { layer: 'chip' })).toBe(false)
  expect(fits(row, { claim: 'general' })).toBe(false)
  expect(fits(row, { state: 'known' })).toBe(false)
})
