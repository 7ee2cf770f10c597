import type { Accelerator, Precision } from './job.ts'

/** What is published of an accelerator; null is unknown. Bandwidths are bytes/s in one direction per accelerator. */
export interface PublishedAccelerator {
  readonly key: string
  readonly peakDenseFlops: Readonly<Record<string, number>>
  readonly memoryBytes: number | null
  readonly memoryBytesPerSecond: number | null
  readonly watts: number | null
  readonly multiprocessors: number | null
  readonly scaleUpBytesPerSecond: number | null
  readonly scaleOutBytesPerSecond: number | null
  readonly nodeSize: number | null
  readonly sustained: number | null
}

/** What stands in for an unknown part: a middling data-centre accelerator of its day. */
const USUAL = {
  memoryBytes: 32e9,
  memoryBytesPerSecond: 1e12,
  watts: 350,
  multiprocessors: 100,
  scaleUpBytesPerSecond: 50e9,
  scaleOutBytesPerSecond: 12.5e9,
  nodeSize: 8,
} as const

const FORMATS: readonly Precision[] = ['fp32', 'bf16', 'fp16', 'fp8', 'fp4']

/**
 * An accelerator as formulas need it, from what is published.
 * In: published parts. Out: the accelerator; paths of what was assumed. Total. Assumes: an unknown part is a middling one.
 * @example acceleratorOf({ ...exampleCluster.accelerator, peakDenseFlops: { bf16: 1e14 }, nodeSize: null, sustained: null }).assumed // ['cluster.nodeSize']
 */
export function acceleratorOf(published: PublishedAccelerator): {
  readonly accelerator: Accelerator
  readonly assumed: readonly string[]
} {
  const assumed: string[] = []
  const part = (name: keyof typeof USUAL): number => {
    const value = published[name]
    if (value !== null) return value
    assumed.push(`cluster.${name}`)
    return USUAL[name]
  }
  const peak: Partial<Record<Precision, number>> = {}
  for (const format of FORMATS) {
    const value = published.peakDenseFlops[format]
    if (value !== undefined) peak[format] = value
  }
  return {
    accelerator: {
      key: published.key,
      peak,
      memoryBytes: part('memoryBytes'),
      memoryBytesPerSecond: part('memoryBytesPerSecond'),
      multiprocessors: part('multiprocessors'),
      watts: part('watts'),
      scaleUpBytesPerSecond: part('scaleUpBytesPerSecond'),
      scaleOutBytesPerSecond: part('scaleOutBytesPerSecond'),
      nodeSize: part('nodeSize'),
      sustained: published.sustained ?? 1,
    },
    assumed,
  }
}
