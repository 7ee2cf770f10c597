import { describe, expect, it } from 'vitest'
import { LETTERS, likelihoods, weightsOf } from './model.ts'

const letter = (weight: number): string => LETTERS.charAt(LETTERS.indexOf('0') + weight)

describe('weights', () => {
  // Two features of 20/20 and 40/20 for the second class: scores 0 and 1 + 2 = 3; e^3 / (1 + e^3) = 20.0855 / 21.0855 = 0.95257.
  const weights = weightsOf('a\nb\n*', ['0', letter(20), '0', letter(40), '0', '0'].join(''), 2)

  it('add up to how likely a class is', () => {
    expect(likelihoods(weights, ['a', 'b'])[1]).toBeCloseTo(0.95257, 5)
    expect(likelihoods(weights, ['unseen'])).toEqual([0.5, 0.5])
  })

  it('say nothing where there are none', () => {
    expect(likelihoods(weightsOf('', '', 2), ['a'])).toEqual([])
  })
})
