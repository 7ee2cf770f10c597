/** A model's constants with what a fit left open, for all software and for each that was seen. */
export interface Efficiency<K extends string> {
  readonly values: Readonly<Record<K, number>>
  /** Standard deviation of ln of each constant after the fit. */
  readonly spread: Readonly<Record<K, number>>
  /** Standard deviation of ln of each constant from one software to the next. */
  readonly between: Readonly<Record<K, number>>
  readonly groups: readonly SoftwareEffect<K>[]
  /** Standard deviation of ln of what the model leaves unexplained in one measurement. */
  readonly residual: number
  /** The same, in addition, where experts or 8-bit formats are at work. */
  readonly sparse: number
  /** Standard deviation of ln of the offset from one software to the next. */
  readonly offsetBetween: number
  /** Share of the constants' independent variances that is left once their correlation is counted. */
  readonly correlation: number
  /** The same with the effects of a software that was seen. */
  readonly correlationSeen: number
}

/** What one software's runs showed: an offset of ln time and shifts of ln constants. */
export interface SoftwareEffect<K extends string> {
  readonly name: string
  readonly aliases: readonly string[]
  readonly offset: number
  readonly offsetSpread: number
  readonly shifts: Readonly<Partial<Record<K, number>>>
  readonly shiftSpreads: Readonly<Partial<Record<K, number>>>
}

/**
 * The effect of a software by name or alias, letters' case apart; null for one that was never seen.
 * @example softwareEffect(certain, 'unheard of') // null
 */
export function softwareEffect<K extends string>(
  efficiency: Efficiency<K>,
  software: string | null,
): SoftwareEffect<K> | null {
  if (software === null) return null
  const wanted = software.toLowerCase()
  return (
    efficiency.groups.find((one) => [one.name, ...one.aliases].some((name) => name.toLowerCase() === wanted)) ?? null
  )
}
