import type { Accelerator, Precision } from './job.ts'

/** What is published of an accelerator; null or absent is unknown. Links: bytes/s in one direction per accelerator. */
export interface AcceleratorSheet {
  readonly key: string
  /** Dense peak in FLOP/s by format; formats the engine does not know (`tf32`) are ignored. */
  readonly peakDenseFlops: Readonly<Record<string, number>>
  readonly memoryBytes: number | null
  readonly memoryBytesPerSecond: number | null
  readonly watts: number | null
  readonly multiprocessors: number | null
  readonly scaleUpBytesPerSecond: number | null
  readonly scaleOutBytesPerSecond: number | null
  readonly nodeSize: number | null
  /** Share of its peak's clock that its power allows; null is all of it. */
  readonly sustained: number | null
}

/** Fields of a sheet that can be taken for unknown ones. */
export type AssumedField =
  | 'memoryBytes'
  | 'memoryBytesPerSecond'
  | 'watts'
  | 'multiprocessors'
  | 'scaleUpBytesPerSecond'
  | 'scaleOutBytesPerSecond'
  | 'nodeSize'

/**
 * What is taken where nothing is published: the A100 80GB SXM in a node of eight, except its links, which are those every
 * server has (PCIe 4 x16, one 100 Gb/s port per accelerator), because a fast link that nobody published is rare.
 */
export const ASSUMED_SHEET: Readonly<Record<AssumedField, number>> = {
  memoryBytes: 80e9,
  memoryBytesPerSecond: 2.039e12,
  watts: 400,
  multiprocessors: 108,
  scaleUpBytesPerSecond: 32e9,
  scaleOutBytesPerSecond: 12.5e9,
  nodeSize: 8,
}

/** Formats from wide to narrow, as a job may ask for them. */
export const PRECISIONS: readonly Precision[] = ['fp32', 'bf16', 'fp16', 'fp8', 'fp4']

/**
 * An accelerator as formulas need it, and which of its fields were assumed because nobody published them.
 * In: a sheet. Out: the accelerator; the names of the fields of `ASSUMED_SHEET` used. Peaks are never assumed: an accelerator
 * without any keeps none. Total. By hand: a sheet with no links gets 32e9 and 12.5e9 bytes/s and says so twice.
 * @example acceleratorOf(reference.accelerators.find((one) => one.key === 'A100-80')).assumed // []
 */
export function acceleratorOf(sheet: AcceleratorSheet): {
  readonly accelerator: Accelerator
  readonly assumed: readonly AssumedField[]
} {
  const assumed: AssumedField[] = []
  const known = (field: AssumedField): number => {
    const value = sheet[field]
    if (value !== null && value > 0) return value
    assumed.push(field)
    return ASSUMED_SHEET[field]
  }
  const peak: Partial<Record<Precision, number>> = {}
  for (const precision of PRECISIONS) {
    const flops = sheet.peakDenseFlops[precision]
    if (flops !== undefined && flops > 0) peak[precision] = flops
  }
  const accelerator: Accelerator = {
    key: sheet.key,
    peak,
    memoryBytes: known('memoryBytes'),
    memoryBytesPerSecond: known('memoryBytesPerSecond'),
    multiprocessors: known('multiprocessors'),
    watts: known('watts'),
    scaleUpBytesPerSecond: known('scaleUpBytesPerSecond'),
    scaleOutBytesPerSecond: known('scaleOutBytesPerSecond'),
    nodeSize: known('nodeSize'),
    sustained: sheet.sustained ?? 1,
  }
  return { accelerator, assumed }
}

/** Which format's units do the work where a part has none for the format asked, first that it has. */
const DONE_IN: Readonly<Record<Precision, readonly Precision[]>> = {
  fp32: ['fp32'],
  bf16: ['bf16', 'fp16', 'fp32'],
  fp16: ['fp16', 'bf16', 'fp32'],
  fp8: ['fp8', 'bf16', 'fp16', 'fp32'],
  fp4: ['fp4', 'fp8', 'bf16', 'fp16', 'fp32'],
}

/**
 * The dense peak at which work in a format runs, and the format whose units do it: narrow formats on an old part run at the
 * rate of a wider one (fp8 weights on an A100 multiply in bf16). In: accelerator; format. Out: FLOP/s and format; null where
 * no peak that could do it is known. Total. By hand: fp8 on an A100 is its bf16, 312e12.
 * @example peakAt({ ...acceleratorOf(reference.accelerators.find((one) => one.key === 'A100-80')).accelerator }, 'fp8') // {flops: 312e12, precision: 'bf16'}
 */
export function peakAt(
  accelerator: Accelerator,
  precision: Precision,
): { readonly flops: number; readonly precision: Precision } | null {
  for (const one of DONE_IN[precision]) {
    const flops = accelerator.peak[one]
    if (flops !== undefined) return { flops, precision: one }
  }
  return null
}
