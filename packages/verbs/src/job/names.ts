import { type Accelerator, acceleratorOf, type Precision } from '@touchstone/core/compute'
import { editDistance, nearest } from '@touchstone/core/deal'
import type { Reference } from '@touchstone/core/facts'

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')
/** A name without its maker and without what stands in brackets, as people add them. */
const bare = (name: string): string =>
  plain(name.replace(/\s*[(（].*$/, '')).replace(/^(nvidia|amd|huawei|google|华为|英伟达)/, '')

/** An accelerator by key, name or alias, letters' case, spaces and dashes apart; otherwise the nearest names. */
export function findAccelerator(
  name: string,
  reference: Reference,
):
  | { readonly ok: true; readonly accelerator: Accelerator; readonly assumed: readonly string[] }
  | { readonly ok: false; readonly nearest: readonly string[] } {
  const called = (one: (typeof reference.accelerators)[number]): readonly string[] => [
    one.key,
    one.name,
    ...one.aliases,
  ]
  const fact =
    reference.accelerators.find((one) => called(one).some((a) => plain(a) === plain(name))) ??
    reference.accelerators.find((one) => called(one).some((a) => plain(a) === bare(name)))
  if (fact !== undefined) return { ok: true, ...acceleratorOf(fact) }
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
