/** A whole number in digits grouped in threes: `65,536`. */
export const formatWhole = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')
