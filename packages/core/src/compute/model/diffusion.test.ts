import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffusionFlopsPerSample, samplesPerSecond, UNET_UTILISATION, unetForwardFlops } from './diffusion.ts'

/** MosaicML, Stable Diffusion 2 on A100 with latents computed before: accelerators, images a second at 256 and 512 pixels. */
const published = [
  [8, 1100, 290],
  [16, 2180, 585],
  [32, 4080, 1195],
  [64, 8530, 2340],
] as const

describe('training a diffusion model', () => {
  it('comes to the published throughput at both sizes with one utilisation', () => {
    for (const [accelerators, small, large] of published)
      for (const [side, images] of [
        [32, small],
        [64, large],
      ] as const) {
        const flops = diffusionFlopsPerSample(unetForwardFlops(side))
        const predicted = samplesPerSecond(flops, accelerators, 312e12, UNET_UTILISATION)
        expect(Math.abs(predicted / images - 1), `${accelerators}, ${side}`).toBeLessThan(0.15)
      }
  })

  it('costs with the area', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 256 }), (side) => {
        expect(unetForwardFlops(2 * side) / unetForwardFlops(side)).toBeCloseTo(4, 9)
      }),
    )
  })
})
