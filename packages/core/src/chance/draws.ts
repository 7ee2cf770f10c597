import { Bug } from '@touchstone/core/facts'
import { type Column, known, type Operation, pending, valuesIn } from './expression.ts'

/**
 * One uncertain quantity as a column of equally likely values, with its unit in the type and in the value. The column is
 * private and the unit parameter invariant: `usd.plus(cny)`, a price where an amount is wanted, and `usd + cny` do not
 * compile. Operations note what is to be done; the values are computed, value by value in index order, when they are
 * asked for. The same inputs give the same bytes everywhere.
 */
export class Draws<in out U extends string> {
  readonly unit: U
  readonly count: number
  readonly #column: Column

  private constructor(unit: U, column: Column) {
    this.unit = unit
    this.count = column.count
    this.#column = column
  }

  /** Wraps a column, which is then owned by the draws and must not be written to again. */
  static of<U extends string>(unit: U, column: Float64Array): Draws<U> {
    return new Draws(unit, known(column))
  }

  /** What an operation gives on draws of one length (otherwise Bug); the unit is named by the caller, who answers for it. */
  static by<U extends string>(unit: U, operation: Operation, inputs: readonly object[], factor = 1): Draws<U> {
    return new Draws(unit, pending(operation, inputs.map(Draws.column), factor))
  }

  /** The column of something that must be draws, otherwise Bug. */
  static column(this: void, draws: object): Column {
    if (!(#column in draws)) throw new Bug('these are no draws')
    return draws.#column
  }

  plus(other: Draws<NoInfer<U>>): Draws<U> {
    return Draws.by(this.unit, 'sum', [this, same(this, other)])
  }

  minus(other: Draws<NoInfer<U>>): Draws<U> {
    return Draws.by(this.unit, 'difference', [this, same(this, other)])
  }

  times(factor: number): Draws<U> {
    return Draws.by(this.unit, 'scaled', [this], factor)
  }

  /** Multiplies by a pure number drawn along: a share, a multiple. */
  by(factor: Draws<'1'>): Draws<U> {
    return Draws.by(this.unit, 'product', [this, factor])
  }

  max(other: Draws<NoInfer<U>>): Draws<U> {
    return Draws.by(this.unit, 'larger', [this, same(this, other)])
  }

  min(other: Draws<NoInfer<U>>): Draws<U> {
    return Draws.by(this.unit, 'smaller', [this, same(this, other)])
  }
}

function same<A extends string, B extends string>(a: Draws<A>, b: Draws<B>): Draws<B> {
  if ((a.unit as string) !== b.unit) throw new Bug(`${a.unit} meets ${b.unit}`)
  return b
}

/**
 * The column of draws, to be read only.
 * @example columnOf(constant('1', 2, 8))[0] // 2
 */
export function columnOf(draws: Draws<string> | object): Float64Array {
  return valuesIn(Draws.column(draws))
}

/**
 * The values of draws as a copy.
 * @example valuesOf(constant('CNY', 3, 8)).length // 8
 */
export function valuesOf<U extends string>(draws: Draws<U>): Float64Array {
  return columnOf(draws).slice()
}

/**
 * The same values under another unit, which the caller answers for; nothing is copied. In: a unit, draws. Out: draws.
 * @example relabelled('1', constant('CNY', 3, 8)).unit // '1'
 */
export function relabelled<U extends string>(unit: U, draws: Draws<string> | object): Draws<U> {
  return Draws.of(unit, columnOf(draws))
}

/**
 * Draws from a ready column of values in the unit; the column is copied.
 * @example drawsFrom('CNY', new Float64Array([1, 2])).count // 2
 */
export function drawsFrom<U extends string>(unit: U, column: Float64Array): Draws<U> {
  return Draws.of(unit, column.slice())
}

/**
 * A quantity without doubt.
 * @example constant('CNY', 5, 8).unit // 'CNY'
 */
export function constant<U extends string>(unit: U, value: number, count: number): Draws<U> {
  return Draws.of(unit, new Float64Array(count).fill(value))
}

/**
 * Applies a function to every value; the result's unit is named by the caller, who answers for it.
 * @example columnOf(each('1', constant('1', 3, 8), (a) => a * 2))[0] // 6
 */
export function each<U extends string>(unit: U, a: object, f: (a: number) => number): Draws<U> {
  const x = columnOf(a)
  const out = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++) out[i] = f(x[i] ?? 0)
  return Draws.of(unit, out)
}

/**
 * Combines two columns value by value; the result's unit is named by the caller, who answers for it.
 * @example columnOf(zip('1', constant('1', 3, 8), constant('1', 4, 8), (a, b) => a + b))[0] // 7
 */
export function zip<U extends string>(unit: U, a: object, b: object, f: (a: number, b: number) => number): Draws<U> {
  const x = columnOf(a)
  const y = columnOf(b)
  if (x.length !== y.length) throw new Bug(`${x.length} draws meet ${y.length}`)
  const out = new Float64Array(x.length)
  for (let i = 0; i < x.length; i++) out[i] = f(x[i] ?? 0, y[i] ?? 0)
  return Draws.of(unit, out)
}
