import { describe, expect, it } from 'vitest'
import { featureIn } from './features.ts'
import { SIGNS, ZERO, likelihoods, weightsOf } from './model.ts'

describe('weights', () => {
  const sign = (twentieths: number): string => SIGNS.charAt(ZERO + twentieths)
  // Two features of 20/20 and 35/20 for the second class: scores 0 and 1 + 1.75 = 2.75; e^2.75 / (1 + e^2.75) = 0.93991.
  const weights = weightsOf(`\ta *\nb\tc\n\n${sign(-20)}${sign(0)}${sign(-35)}`)

  it('add up to how likely a class is', () => {
    expect(likelihoods(weights, ['a', 'b c'].map(featureIn))[1]).toBeCloseTo(0.93991, 5)
    expect(likelihoods(weights, [featureIn('unseen')])).toEqual([0.5, 0.5])
  })

  it('say nothing where there are none', () => {
    expect(likelihoods(weightsOf(''), [featureIn('a')])).toEqual([])
  })
})
