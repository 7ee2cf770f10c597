import {
  type Accelerator,
  acceleratorOf,
  findAccelerator,
  findPrecision,
  type Precision,
} from '@touchstone/core/compute'
import type { EngineTables } from '@touchstone/core/facts'

/** An accelerator of the tables by any of its names, as formulas need it; otherwise the nearest names. */
export function acceleratorNamed(
  name: string,
  reference: EngineTables,
):
  | { readonly ok: true; readonly accelerator: Accelerator; readonly assumed: readonly string[] }
  | { readonly ok: false; readonly nearest: readonly string[] } {
  const { found, nearest } = findAccelerator(name, reference.accelerators)
  if (found === null) return { ok: false, nearest }
  const { accelerator, assumed } = acceleratorOf(found)
  return { ok: true, accelerator, assumed: assumed.map((field) => `cluster.${field}`) }
}

/** A number format by any of its names; otherwise those that are known. */
export function precisionNamed(
  name: string,
  reference: EngineTables,
):
  | { readonly ok: true; readonly value: Precision }
  | { readonly ok: false; readonly allowed: readonly string[]; readonly nearest: string | null } {
  const { found, nearest } = findPrecision(name, reference.precisions.names)
  return found === null
    ? { ok: false, allowed: Object.keys(reference.precisions.names), nearest: nearest[0] ?? null }
    : { ok: true, value: found }
}
