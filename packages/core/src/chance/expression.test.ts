import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Column, known, type Operation, pending, valuesIn } from './index.ts'

const operations: readonly Operation[] = [
  'sum',
  'difference',
  'product',
  'quotient',
  'larger',
  'smaller',
  'less',
  'scaled',
  'selected',
]

/** The same operation value by value, without blocks. */
function plainly(operation: Operation, inputs: readonly Float64Array[], factor: number): Float64Array {
  const [x = new Float64Array(), y = x, z = x] = inputs
  return x.map((a, i) => {
    const b = y[i] ?? NaN
    switch (operation) {
      case 'sum':
        return a + b
      case 'difference':
        return a - b
      case 'product':
        return a * b
      case 'quotient':
        return a / b
      case 'larger':
        return a > b ? a : b
      case 'smaller':
        return a < b ? a : b
      case 'less':
        return a < b ? 1 : 0
      case 'scaled':
        return a * factor
      case 'selected':
        return a === 0 ? (z[i] ?? NaN) : b
    }
  })
}

describe('columns computed when asked for', () => {
  it('are those computed one after the other, whatever is asked for first', () => {
    const step = fc.record({
      operation: fc.constantFrom(...operations),
      inputs: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
      factor: fc.double({ min: -3, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1300 }),
        fc.array(step, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (count, steps, asked) => {
          const first = [0, 1, 2].map((k) => Float64Array.from({ length: count }, (_, i) => ((i * 7 + k * 3) % 11) - 4))
          const plain: Float64Array[] = [...first]
          const columns: Column[] = first.map(known)
          for (const { operation, inputs, factor } of steps) {
            const width = operation === 'scaled' ? 1 : operation === 'selected' ? 3 : 2
            const from = inputs.slice(0, width).map((one) => one % plain.length)
            const values = from.map((at) => plain[at] ?? new Float64Array())
            const parts = from.map((at) => columns[at] ?? known(new Float64Array()))
            plain.push(plainly(operation, values, factor))
            columns.push(pending(operation, parts, factor))
          }
          const order = [...asked.map((one) => one % columns.length), columns.length - 1, 3]
          for (const at of order) {
            const column = columns[at]
            if (column !== undefined) expect(valuesIn(column)).toEqual(plain[at])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are computed once and let go of their inputs', () => {
    const sum = pending('sum', [known(new Float64Array([1])), known(new Float64Array([2]))])
    expect(valuesIn(sum)).toBe(valuesIn(sum))
    expect(sum.inputs).toEqual([])
  })

  it('keep what others rest on, and what is passed a second time', () => {
    const base = known(new Float64Array([2]))
    const shared = pending('product', [base, base])
    const left = pending('sum', [shared, base])
    const right = pending('difference', [shared, base])
    expect(valuesIn(left)[0]).toBe(6)
    expect(shared.values?.[0]).toBe(4)
    expect(valuesIn(right)[0]).toBe(2)
    const once = pending('scaled', [base], 3)
    expect(valuesIn(pending('sum', [once, base]))[0]).toBe(8)
    expect(once.values).toBeNull()
    expect(valuesIn(pending('product', [once, base]))[0]).toBe(12)
    expect(once.values?.[0]).toBe(6)
  })

  it('must be of one length', () => {
    expect(() => pending('sum', [known(new Float64Array(8)), known(new Float64Array(16))])).toThrow('8 draws meet 16')
  })
})
