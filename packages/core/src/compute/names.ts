import { editDistance } from '@touchstone/core/facts'
import type { Precision } from './job.ts'

/** Words that name the maker and not the part. */
const MAKERS = /\b(?:nvidia|google|cloud|huawei|amazon|aws|amd|intel|tesla|geforce|instinct|habana|cambricon|baidu)\b/g
/** Words that name the form a part comes in, where the part has only one. */
const FORMS = /(?:sxm\d?|oam|hbm\d?e?|nvl\d+|pergpu)/g

/** A name without makers, case, spaces and marks: what two spellings of one part share. */
const squeezed = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(MAKERS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** A part that can be looked up: its key, the names people write, its memory where known. */
export interface NamedPart {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly memoryBytes: number | null
}

/** What a name means, or which known names stand next to it, nearest first. */
export type Found<T> =
  | { readonly found: T; readonly nearest: readonly [] }
  | { readonly found: null; readonly nearest: readonly string[] }

/**
 * The known names nearest to a written one, nearest first: by the letters that must change, names that begin with what was
 * written before others. In: what was written; known names; how many. Out: at most that many names. Total.
 * @example nearestNames('A10', ['H100', 'A100', 'TPUv4'], 2) // ['A100', 'H100']
 */
export function nearestNames(written: string, names: readonly string[], count: number): readonly string[] {
  const asked = squeezed(written)
  return [...new Set(names)]
    .map((name, index) => {
      const known = squeezed(name)
      const distance = asked.length > 1 && known.startsWith(asked) ? 0.5 : editDistance(asked, known)
      return { name, index, distance }
    })
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
    .map(({ name }) => name)
}

/** Bytes that a name says, as in `H200-141GB`; null where it says none. */
function bytesSaid(name: string): number | null {
  const said = /(\d+(?:\.\d+)?)\s*gb\b/i.exec(name)
  return said === null ? null : Number(said[1]) * 1e9
}

/** Memory as named and as listed may differ by what is set aside (192 and 180 GB of one B200). */
const SAME_MEMORY = 0.1

const agrees = (part: NamedPart, bytes: number | null): boolean =>
  bytes === null || (part.memoryBytes !== null && Math.abs(part.memoryBytes / bytes - 1) <= SAME_MEMORY)

/** What a list of parts is called: squeezed keys, then all squeezed names, each with the first part that has it. */
interface Names<T> {
  readonly keys: ReadonlyMap<string, T>
  readonly all: ReadonlyMap<string, T>
}

/** The names of each list of parts that was asked, so that a list is gone through once. */
const listed = new WeakMap<readonly NamedPart[], Names<NamedPart>>()

function namesOf<T extends NamedPart>(parts: readonly T[]): Names<T> {
  const known = listed.get(parts)
  // Kept under the very list that they were made of, so they are of its type.
  if (known !== undefined) return known as Names<T>
  const keys = new Map<string, T>()
  const all = new Map<string, T>()
  for (const part of parts) {
    const key = squeezed(part.key)
    if (!keys.has(key)) keys.set(key, part)
    for (const name of [key, squeezed(part.name), ...part.aliases.map(squeezed)])
      if (!all.has(name)) all.set(name, part)
  }
  const made = { keys, all }
  listed.set(parts, made)
  return made
}

/** A name without remarks in brackets, memory and form, and the memory that it says. */
function shortened(written: string): { readonly bare: string; readonly short: string; readonly bytes: number | null } {
  const bare = written.replace(/[(（][^)）]*[)）]/g, ' ')
  const short = bare
    .replace(/\d+(?:\.\d+)?\s*gb\b/i, ' ')
    .toLowerCase()
    .replace(FORMS, ' ')
  return { bare, short, bytes: bytesSaid(bare) }
}

/**
 * The accelerator that a name means, as `findAccelerator` tries it, for who asks for nothing else.
 * In: what was written; the known parts, a list that does not change. Out: the part or null. Total.
 * @example acceleratorMeant('NVIDIA A100-SXM4-80GB', reference.accelerators)?.key // 'A100-80'
 */
export function acceleratorMeant<T extends NamedPart>(written: string, parts: readonly T[]): T | null {
  const { keys, all } = namesOf(parts)
  const named = (text: string): T | undefined => {
    const asked = squeezed(text)
    return asked === '' ? undefined : (keys.get(asked) ?? all.get(asked))
  }
  const exact = named(written)
  if (exact !== undefined) return exact
  const { bare, short, bytes } = shortened(written)
  const guess = named(short)
  return named(bare) ?? (guess !== undefined && agrees(guess, bytes) ? guess : null)
}

/**
 * The accelerator that a name means. Tried in this order: a key or a known name without regard to maker, case and marks; the
 * same without a remark in brackets; the same without its memory size and form, if the size agrees with the part's.
 * In: what was written; the known parts. Out: the part, or the three nearest keys. Total.
 * @example findAccelerator('NVIDIA A100-SXM4-80GB', reference.accelerators).found?.key // 'A100-80'
 */
export function findAccelerator<T extends NamedPart>(written: string, parts: readonly T[]): Found<T> {
  const found = acceleratorMeant(written, parts)
  if (found !== null) return { found, nearest: [] }
  const { short } = shortened(written)
  const owners = new Map(parts.flatMap((part) => [part.key, ...part.aliases].map((name) => [name, part.key] as const)))
  const near = nearestNames(squeezed(short) === '' ? written : short, [...owners.keys()], owners.size).map(
    (name) => owners.get(name) ?? name,
  )
  return { found: null, nearest: [...new Set(near)].slice(0, 3) }
}

/**
 * The number format that a name means (`amp_bf16`, `MXFP8`, `NVFP4`), without regard to case and marks.
 * In: what was written; the names of each format. Out: the format, or the three nearest names. Total.
 * @example findPrecision('FP8-CS', { fp8: ["FP8-CS"] }).found // 'fp8'
 */
export function findPrecision(written: string, names: Readonly<Record<string, readonly string[]>>): Found<Precision> {
  const asked = squeezed(written)
  const found = Object.keys(names).find((key) => (names[key] ?? []).some((name) => squeezed(name) === asked))
  if (found !== undefined && asked !== '') return { found: found as Precision, nearest: [] }
  return { found: null, nearest: nearestNames(written, Object.values(names).flat(), 3) }
}
