import type { Deal } from '@touchstone/core/deal'

/** What must all be written before a term of the round counts as told, by keys of the deal's `terms`. */
export const TERMS_TOLD = {
  preference: ['preference', 'participation'],
  redemption: ['redemption.obligor', 'redemption.date', 'redemption.rate'],
  'anti-dilution': ['antiDilution'],
  information: ['information', 'board'],
  tranches: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

/**
 * Terms that a deal file tells whole: what is half told is still to be asked. In: terms and tranches of a deal.
 * @example termsTold({ terms: {}, round: { tranches: [] } }) // []
 */
export function termsTold({
  terms,
  round,
}: {
  readonly terms: Deal['terms']
  readonly round: Pick<Deal['round'], 'tranches'>
}): readonly (keyof typeof TERMS_TOLD)[] {
  const names = Object.keys(TERMS_TOLD) as (keyof typeof TERMS_TOLD)[]
  return names.filter((name) =>
    name === 'tranches' ? round.tranches.length > 0 : TERMS_TOLD[name].every((key) => terms[key] !== undefined),
  )
}
