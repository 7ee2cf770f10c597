import { type GateFinding, inForce, type Law, lawKnown } from './law.ts'

/** What the filing gate asks; a null is not known. */
export interface FilingInput {
  readonly asOf: string
  readonly place: string | null
  /** Whether a generative service is open to the public. */
  readonly publicService: boolean | null
  /** Whose model it runs on. */
  readonly model: 'own' | 'fine-tuned' | 'unchanged' | null
  readonly status: 'filed' | 'registered' | 'pending' | 'none' | null
}

/** Why the filing gate stands as it does. */
export type FilingWhy =
  | 'filing-not-asked'
  | 'filing-coming'
  | 'filing-not-public'
  | 'filing-done'
  | 'filing-wrong-kind'
  | 'filing-pending'
  | 'filing-missing'

/**
 * Whether a public generative service in China is filed: a model of one's own or fine-tuned needs a filing, an unchanged
 * filed model a registration. Absent outside China and before the measures were public. Never a stop: a filing can be made
 * up for, at the price of months.
 * In: what the service is and where it stands. Out: the finding or null. Total.
 * Source: `regulations/cn-generative-ai-measures`, `cn-genai-filing-kinds`.
 * @example filingGate({ asOf: '2023-04-30', place: 'CN', publicService: true, model: 'own', status: null }, []) // null
 */
export function filingGate(of: FilingInput, laws: readonly Law[]): GateFinding<'model-filing', FilingWhy> | null {
  const law = lawKnown(laws, 'cn-generative-ai-measures', of.asOf)
  if (law === null || (of.place !== null && of.place !== 'CN')) return null
  const kinds = lawKnown(laws, 'cn-genai-filing-kinds', of.asOf)
  const cited = [law.id, ...(kinds === null ? [] : [kinds.id])]
  const said = (state: GateFinding['state'], why: FilingWhy): GateFinding<'model-filing', FilingWhy> => ({
    id: 'model-filing',
    state,
    why,
    laws: cited,
  })
  if (of.publicService === false) return said('ok', 'filing-not-public')
  if (of.status === 'filed') return said('ok', 'filing-done')
  if (of.status === 'registered')
    return of.model === 'unchanged' ? said('ok', 'filing-done') : said('open', 'filing-wrong-kind')
  if (of.publicService === null || of.status === null) return said('open', 'filing-not-asked')
  if (!inForce(law, of.asOf)) return said('ok', 'filing-coming')
  return of.status === 'pending' ? said('open', 'filing-pending') : said('open', 'filing-missing')
}
