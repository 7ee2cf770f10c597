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

/**
 * Constants that are known without doubt, as a fit that leaves nothing open.
 * In: values. Out: fit. Total.
 * @example predict(({ rate }) => 6 / rate, exactly({ rate: 3 }), null, 0) // { mid: 2, spread: 0 }
 */
export function exactly<K extends string>(values: Readonly<Record<K, number>>): Efficiency<K> {
  const none: Record<K, number> = { ...values }
  for (const name of Object.keys(none) as K[]) none[name] = 0
  return {
    values,
    spread: none,
    between: none,
    groups: [],
    residual: 0,
    sparse: 0,
    offsetBetween: 0,
    correlation: 1,
    correlationSeen: 1,
  }
}
