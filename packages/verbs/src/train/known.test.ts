import { describe, expect, it } from 'vitest'
import { inEnglish } from '../context.fixture.ts'
import { trainVerb } from '../engine.ts'

const { accelerators } = inEnglish.reference

const answer = (accelerator: string, basis: 'rental' | 'owned', more: object = {}) =>
  trainVerb(
    {
      file: 'job.json',
      text: JSON.stringify({ parameters: 7e9, tokens: 1e11, basis, cluster: { accelerator, count: 64, ...more } }),
    },
    inEnglish,
  )

describe('what is known of each accelerator', () => {
  it.each(accelerators.map((one) => [one.key, one] as const))('%s: peak, measured run, prices', (key, fact) => {
    // Of a part whose peak nobody published the job says it.
    const peak = fact.peakKnown ? {} : { peakFlops: 800e12 }
    if (!fact.peakKnown) expect(answer(key, 'rental').issues[0]?.at.path).toBe('/cluster')
    for (const basis of ['rental', 'owned'] as const) {
      const { value, issues } = answer(key, basis, peak)
      expect(value?.known.price, basis).toBe(value?.cost !== null)
      expect(value?.known.prices[basis], basis).toBe(value?.known.price)
      expect(value?.known.peak).toBe(Object.keys(fact.peakDenseFlops).length > 0)
      expect(value?.known.measuredRun).toBe(fact.measuredRun)
      const note = issues.find((one) => one.code === 'job/no-price')
      expect(note !== undefined, basis).toBe(value?.cost === null)
      if (note !== undefined)
        expect(note.params['other']).toBe(
          value?.known.prices[basis === 'rental' ? 'owned' : 'rental'] === true
            ? basis === 'rental'
              ? 'owned'
              : 'rental'
            : null,
        )
    }
  })

  it('is told without tokens as well', () => {
    const { value } = trainVerb(
      { file: 'job.json', text: '{"parameters": 7e9, "cluster": {"accelerator": "B200", "count": 8}}' },
      inEnglish,
    )
    // B200: one price of purchase, no rent.
    expect(value?.known).toMatchObject({ price: false, prices: { rental: false, owned: true } })
  })
})
