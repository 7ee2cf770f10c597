/** Rounding as a reader with a pocket calculator does it: what is printed is what is computed with. */

/**
 * A number to some significant digits. In: number, digits. Out: number. By hand: 0.06573 to three digits is 0.0657.
 * @example digits(0.06573, 3) // 0.0657
 */
export const digits = (x, count = 3) => Number(x.toPrecision(count))

/**
 * A number to some decimals. @example places(1.23456, 2) // 1.23
 */
export const places = (x, count) => Number(x.toFixed(count))

/** The middle of two ends that stand for a factor: √(low × high). @example between(2, 8) // 4 */
export const between = (low, high) => digits(Math.sqrt(low * high))

/** One standard deviation in ln of a middle and its 95 % end: ln(high ÷ middle) ÷ 1.645. */
export const spreadOf = (middle, high) => places(Math.log(high / middle) / 1.645, 2)
