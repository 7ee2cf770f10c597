import type { Accelerator, Precision } from '@touchstone/core/compute'
import { editDistance, nearest } from '@touchstone/core/deal'
import type { AcceleratorFact, Reference } from '@touchstone/core/facts'

const SM: Readonly<Record<string, number>> = {
  V100: 80,
  'V100-16': 80,
  'V100-32': 80,
  H100: 132,
  H800: 132,
  H200: 132,
  H20: 78,
  B200: 148,
  'GB200-186': 152,
  B300: 148,
  GB300: 152,
  MI300X: 304,
  MI250X: 220,
}
const OUT: Readonly<Record<string, number>> = {
  H100: 50e9,
  H800: 50e9,
  H200: 50e9,
  B200: 50e9,
  'GB200-186': 50e9,
  B300: 100e9,
  GB300: 100e9,
  'V100-32': 12.5e9,
}
const UP: Readonly<Record<string, number>> = {
  'A100-40': 300e9,
  'A100-80': 300e9,
  A800: 200e9,
  H100: 450e9,
  H800: 200e9,
  H200: 450e9,
  B200: 900e9,
  'GB200-186': 900e9,
  B300: 900e9,
  GB300: 900e9,
  'V100-32': 150e9,
}
const MORE: Readonly<Record<string, string>> = {
  'A100-SXM4-80GB': 'A100-80',
  'A100-SXM4-40GB': 'A100-40',
  'H100-SXM5-80GB': 'H100',
  'GB200-186GB': 'GB200-186',
  'B300-288GB': 'B300',
  'B200-180GB': 'B200',
  'V100-SXM3-32GB (DGX-2H)': 'V100-32',
  'V100-SXM2-32GB': 'V100-32',
  'A800-80GB': 'A800',
}

function acceleratorOf(fact: AcceleratorFact): Accelerator {
  return {
    key: fact.key,
    peak: fact.peakDenseFlops,
    memoryBytes: fact.memoryBytes ?? 80e9,
    memoryBytesPerSecond: fact.memoryBytesPerSecond ?? 1e12,
    multiprocessors: SM[fact.key] ?? 108,
    watts: fact.watts ?? 400,
    scaleUpBytesPerSecond: UP[fact.key] ?? 100e9,
    scaleOutBytesPerSecond: OUT[fact.key] ?? 25e9,
    nodeSize: /^GB/.test(fact.key) ? 72 : 8,
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')

/** An accelerator by key, name or alias, letters' case, spaces and dashes apart; otherwise the nearest names. */
export function findAccelerator(
  name: string,
  reference: Reference,
):
  | { readonly ok: true; readonly accelerator: Accelerator; readonly assumed: readonly string[] }
  | { readonly ok: false; readonly nearest: readonly string[] } {
  const wanted = plain(MORE[name] ?? name)
  const fact = reference.accelerators.find((one) =>
    [one.key, one.name, ...one.aliases].some((a) => plain(a) === wanted),
  )
  if (fact !== undefined) return { ok: true, accelerator: acceleratorOf(fact), assumed: [] }
  const near = reference.accelerators
    .map((one) => ({
      key: one.key,
      distance: Math.min(...[one.key, ...one.aliases].map((a) => editDistance(a, name))),
    }))
    .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
    .slice(0, 3)
    .map((one) => one.key)
  return { ok: false, nearest: near }
}

const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [
  [/^(mx)?fp4|nvfp4/i, 'fp4'],
  [/fp8/i, 'fp8'],
  [/bf16/i, 'bf16'],
  [/fp16|half/i, 'fp16'],
  [/fp32|tf32/i, 'fp32'],
]
const ALLOWED = ['fp32', 'bf16', 'fp16', 'fp8', 'fp4'] as const

/** A number format by any of its names. */
export function findPrecision(
  name: string,
  _reference: Reference,
):
  | { readonly ok: true; readonly value: Precision }
  | { readonly ok: false; readonly allowed: readonly string[]; readonly nearest: string | null } {
  const found = PRECISIONS.find(([form]) => form.test(name))
  return found === undefined
    ? { ok: false, allowed: ALLOWED, nearest: nearest(name, ALLOWED) }
    : { ok: true, value: found[1] }
}
