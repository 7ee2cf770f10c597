import { engineReference as reference } from '@touchstone/reference/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceleratorOf, type AcceleratorSheet, ASSUMED_SHEET, peakAt } from './accelerator.ts'
import { findAccelerator, findPrecision, nearestNames } from './names.ts'

const key = (name: string): string | undefined => findAccelerator(name, reference.accelerators).found?.key
const sheet = (name: string): AcceleratorSheet => {
  const { found } = findAccelerator(name, reference.accelerators)
  if (found === null) throw new Error(name)
  return found
}

describe('an accelerator', () => {
  it('is what its sheet says', () => {
    // DGX A100: NVLink 600 GB/s both ways, 8 × 200 Gb/s for 8 cards.
    expect(acceleratorOf(sheet('A100-80'))).toEqual({
      accelerator: {
        key: 'A100-80',
        peak: { fp32: 19.5e12, bf16: 312e12, fp16: 312e12 },
        memoryBytes: 80e9,
        memoryBytesPerSecond: 2.039e12,
        multiprocessors: 108,
        watts: 400,
        scaleUpBytesPerSecond: 300e9,
        scaleOutBytesPerSecond: 25e9,
        nodeSize: 8,
        sustained: 1,
      },
      assumed: [],
    })
  })

  it('is filled where nothing is published, and says with what', () => {
    const { accelerator, assumed } = acceleratorOf({ ...sheet('A100-80'), watts: null, scaleUpBytesPerSecond: null })
    expect(assumed).toEqual(['watts', 'scaleUpBytesPerSecond'])
    expect([accelerator.watts, accelerator.scaleUpBytesPerSecond]).toEqual([400, 32e9])
  })

  it('never has a field that is not positive, and assumes exactly what was unknown', () => {
    const maybe = fc.option(fc.double({ min: 1, max: 1e15, noNaN: true }))
    const fields = Object.fromEntries(Object.keys(ASSUMED_SHEET).map((field) => [field, maybe]))
    fc.assert(
      fc.property(fc.record(fields), (known) => {
        const plain = { key: 'x', peakDenseFlops: {}, ...known } as AcceleratorSheet
        const { accelerator, assumed } = acceleratorOf(plain)
        expect([...assumed].sort()).toEqual(
          Object.entries(known)
            .filter(([, value]) => value === null)
            .map(([field]) => field)
            .sort(),
        )
        for (const value of Object.values(accelerator).filter((one) => typeof one === 'number'))
          expect(value).toBeGreaterThan(0)
      }),
    )
  })

  it('works in the next wider format where it has no units for the one asked', () => {
    expect(peakAt(acceleratorOf(sheet('A100-80')).accelerator, 'fp8')).toEqual({ flops: 312e12, precision: 'bf16' })
    expect(peakAt(acceleratorOf(sheet('V100')).accelerator, 'bf16')).toEqual({ flops: 125e12, precision: 'fp16' })
    expect(peakAt(acceleratorOf(sheet('H100 NVL')).accelerator, 'bf16')).toBeNull()
  })
})

describe('a name of an accelerator', () => {
  it.each([
    ['A100-SXM4-80GB', 'A100-80'],
    ['A100-SXM4-40GB', 'A100-40'],
    ['H100-SXM5-80GB', 'H100'],
    ['H100 SXM', 'H100'],
    ['NVIDIA H100 SXM5 80GB', 'H100'],
    ['Google TPU v3', 'TPUv3'],
    ['TPUv3', 'TPUv3'],
    ['NVIDIA A100', 'A100-80'],
    ['NVIDIA A100 SXM4 80 GB', 'A100-80'],
    ['NVIDIA A100 SXM4 40 GB', 'A100-40'],
    ['Google TPU v4', 'TPUv4'],
    ['TPUv5e', 'TPUv5e'],
    ['TPUv5p', 'TPUv5p'],
    ['GB300', 'GB300'],
    ['GB200-186GB', 'GB200-186'],
    ['A800-80GB', 'A800'],
    ['B300-288GB', 'B300'],
    ['B200-180GB', 'B200'],
    ['V100-SXM2-32GB', 'V100-32'],
    ['V100-SXM3-32GB (DGX-2H)', 'V100-32'],
    ['NVIDIA V100', 'V100'],
    ['NVIDIA Tesla V100 DGXS 32 GB', 'V100-32'],
    ['NVIDIA Tesla V100 DGXS 16 GB', 'V100-16'],
    ['NVIDIA Tesla V100S PCIe 32 GB', 'V100S-PCIE'],
    ['MI250X (per GCD, 64GB, 191.5 TFLOP/s)', 'MI250X-GCD'],
    ['MI250X', 'MI250X'],
    ['NVIDIA H800 SXM5', 'H800'],
    ['NVIDIA A800 PCIe 40 GB', 'A800-PCIE-40'],
    ['NVIDIA A800 SXM', 'A800'],
    ['NVIDIA P100', 'P100'],
    ['Ascend 910 (32GB)', '910A'],
    ['Huawei Ascend 910', '910A'],
    ['昇腾910B', '910B'],
    ['Gaudi2-96GB', 'GAUDI2'],
    ['Amazon Trainium1', 'TRAINIUM1'],
    ['NVIDIA GeForce RTX 3090', '3090'],
    ['NVIDIA RTX A5000', 'A5000'],
    ['H100-96GB', 'H100-96'],
    ['H200-141GB', 'H200'],
    ['B200-192GB', 'B200'],
    ['MI300X-192GB', 'MI300X'],
    ['GB300-288GB (NVL72)', 'GB300'],
  ])('%s means %s', (written, expected) => {
    expect(key(written)).toBe(expected)
  })

  it('that says another memory than the part has is not that part', () => {
    expect(key('H200-80GB')).toBeUndefined()
    expect(findAccelerator('H200-80GB', reference.accelerators).nearest).toContain('H200')
  })

  it('that means two parts or none is refused with its neighbours', () => {
    expect(key('A100 / V100 (unstated)')).toBeUndefined()
    expect(key('')).toBeUndefined()
    expect(findAccelerator('A10', reference.accelerators).nearest).toContain('A100-80')
    expect(findAccelerator('H1OO', reference.accelerators).nearest).toContain('H100')
  })

  it('is found whatever the case and the marks', () => {
    const one = fc.constantFrom(...reference.accelerators.flatMap(({ key: own, aliases }) => [own, ...aliases]))
    fc.assert(
      fc.property(one, fc.constantFrom(' ', '-', '_'), (name, mark) => {
        expect(key(name.toUpperCase().replace(/[ -]/g, mark))).toBe(key(name))
        expect(key(name)).toBeDefined()
      }),
    )
  })
})

describe('a name of a number format', () => {
  it.each([
    ['bf16', 'bf16'],
    ['BF16', 'bf16'],
    ['amp_bf16', 'bf16'],
    ['bf16/fp16 amp', 'bf16'],
    ['fp16', 'fp16'],
    ['MXFP8', 'fp8'],
    ['FP8', 'fp8'],
    ['amp_fp8', 'fp8'],
    ['FP8-CS', 'fp8'],
    ['FP8-MX', 'fp8'],
    ['fp8 mixed', 'fp8'],
    ['FP8,BF16,FP32', 'fp8'],
    ['FP32', 'fp32'],
    ['NVFP4', 'fp4'],
  ])('%s means %s', (written, expected) => {
    expect(findPrecision(written, reference.precisions.names).found).toBe(expected)
  })

  it('that is unknown gets its neighbours', () => {
    expect(findPrecision('fp88', reference.precisions.names)).toMatchObject({ found: null })
    expect(findPrecision('fp88', reference.precisions.names).nearest).toContain('fp8')
    expect(nearestNames('bf61', ['fp8', 'bf16'], 1)).toEqual(['bf16'])
  })
})
