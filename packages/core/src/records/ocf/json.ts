import type { Tree } from '@touchstone/core/facts'
import { type Rational, rationalFromDecimal } from '@touchstone/core/units'

/** An object of a JSON file, its keys read as what they must be; what is none is null. */
export class Obj {
  private readonly value: Readonly<Record<string, unknown>>

  constructor(value: Readonly<Record<string, unknown>>) {
    this.value = value
  }

  static of(value: unknown): Obj | null {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? new Obj(value as Readonly<Record<string, unknown>>)
      : null
  }

  /** Everything it holds, as it was parsed. */
  get all(): unknown {
    return this.value
  }

  has(key: string): boolean {
    return this.raw(key) !== undefined && this.raw(key) !== null
  }

  raw(key: string): unknown {
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined
  }

  text(key: string): string | null {
    const value = this.raw(key)
    return typeof value === 'string' && value !== '' ? value : null
  }

  /** A number, which the format writes as a text. */
  numeric(key: string): Rational | null {
    const value = this.raw(key)
    return typeof value === 'string' || typeof value === 'number' ? rationalFromDecimal(String(value)) : null
  }

  /** A whole number of shares. */
  whole(key: string): bigint | null {
    const value = this.numeric(key)
    return value === null || value.denominator !== 1n ? null : value.numerator
  }

  object(key: string): Obj | null {
    return Obj.of(this.raw(key))
  }

  list(key: string): readonly unknown[] {
    const value = this.raw(key)
    return Array.isArray(value) ? value : []
  }

  objects(key: string): readonly Obj[] {
    return this.list(key).flatMap((one) => Obj.of(one) ?? [])
  }

  texts(key: string): readonly string[] {
    return this.list(key).filter((one): one is string => typeof one === 'string')
  }

  get type(): string {
    return this.text('object_type') ?? ''
  }

  get id(): string {
    return this.text('id') ?? ''
  }
}

/** JSON as a tree without places but its own pointers, for the readers of the repository's files. */
export function treeOf(value: unknown, source: string, path = ''): Tree {
  const at = { source, path }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((one, index) => treeOf(one, source, `${path}/${index}`)), at }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => {
      const below = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      return { key, keyAt: { source, path: below }, value: treeOf(one, source, below) }
    })
    return { kind: 'map', entries, at }
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', literal: plain === null ? '' : String(plain), plain, quoted: typeof value === 'string', at }
}
