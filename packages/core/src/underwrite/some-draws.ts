import { columnOf, Draws } from '@touchstone/core/chance'

/** Draws of a unit known only at run time, as an input of a file has. */
export interface SomeDraws {
  readonly unit: string
  readonly count: number
}

/**
 * Draws under a unit known only at run time, for summing up; nothing is copied.
 * @example anyUnit(constant('CNY', 2, 8)).unit // 'CNY'
 */
export function anyUnit(draws: SomeDraws): Draws<string> {
  return Draws.of(draws.unit, columnOf(draws))
}

/**
 * The draws of an input under the unit the reader has made sure of.
 * @example typed('1', constant('1', 2, 8)).unit // '1'
 */
export function typed<U extends string>(unit: U, draws: SomeDraws): Draws<U> {
  return Draws.of(unit, columnOf(draws))
}
