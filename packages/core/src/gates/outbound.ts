import { type GateFinding, inForce, type Law, lawKnown } from './law.ts'

/** What the outbound gate asks. Operations as an interval; a null is not known. */
export interface OutboundInput {
  readonly asOf: string
  /** Whether US persons stand behind the fund, its manager or those who control its investors. */
  readonly usPersons: boolean | null
  /** Two letters of the target's place. */
  readonly place: string | null
  readonly trainingFlops: { readonly low: number; readonly high: number } | null
  /** Whether the model is mainly trained on biological sequences. */
  readonly biological?: boolean
  /** Whether an end use is named that is prohibited at any size. */
  readonly prohibitedUse?: boolean
}

/** Why the outbound gate stands as it does. */
export type OutboundWhy =
  | 'outbound-not-asked'
  | 'outbound-not-in-force'
  | 'outbound-other-place'
  | 'outbound-compute-unknown'
  | 'outbound-below'
  | 'outbound-notifiable'
  | 'outbound-prohibited'
  | 'outbound-use'

/**
 * Whether the US outbound rule lets a fund invest, by the operations of the target's training. Absent (null) for a fund
 * without US persons, and before the rule was public. Thresholds are those of the rule's record. An interval that reaches
 * over a threshold is judged by its end: prohibited only if all of it is, below only if all of it is.
 * In: who, where, how much computing. Out: the finding or null. Total.
 * Source: 31 CFR Part 850 (`regulations/us-outbound`). By hand: 9e22 is below 1e23, 1.1e23 above it, 1.1e25 above 1e25.
 * @example outboundGate({ asOf: '2025-01-02', usPersons: false, place: 'CN', trainingFlops: null }, []) // null
 */
export function outboundGate(of: OutboundInput, laws: readonly Law[]): GateFinding<'outbound', OutboundWhy> | null {
  const law = lawKnown(laws, 'us-outbound', of.asOf)
  if (of.usPersons === false || law === null) return null
  const later = lawKnown(laws, 'us-outbound-statute-2025', of.asOf)
  const cited = [law.id, ...(later === null ? [] : [later.id])]
  const said = (state: GateFinding['state'], why: OutboundWhy): GateFinding<'outbound', OutboundWhy> => ({
    id: 'outbound',
    state,
    why,
    laws: cited,
  })
  if (!inForce(law, of.asOf)) return said('ok', 'outbound-not-in-force')
  if (of.place !== null && !law.places.includes(of.place)) return said('ok', 'outbound-other-place')
  if (of.usPersons === null) return said('open', 'outbound-not-asked')
  if (of.prohibitedUse === true) return said('stop', 'outbound-use')
  const { notifiableFlops, prohibitedFlops, prohibitedBiologicalFlops } = law.thresholds
  const prohibited = of.biological === true ? prohibitedBiologicalFlops : prohibitedFlops
  if (of.trainingFlops === null || notifiableFlops === undefined || prohibited === undefined)
    return said('open', 'outbound-compute-unknown')
  const { low, high } = of.trainingFlops
  if (low > prohibited) return said('stop', 'outbound-prohibited')
  return high > notifiableFlops ? said('open', 'outbound-notifiable') : said('ok', 'outbound-below')
}
