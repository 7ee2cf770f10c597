import { compareDates } from '@touchstone/core/units'
import { type GateFinding, inForce, type Law, lawKnown } from './law.ts'

/** What the chip gate asks; a null is not known. */
export interface ChipInput {
  readonly asOf: string
  readonly place: string | null
  /** Key of the accelerator, as in `data/accelerators`. */
  readonly chip: string | null
  /** Day it was bought or first rented. */
  readonly boughtOn: string | null
  /** Whether purchase, rental and customs papers were seen. */
  readonly papers: boolean | null
}

/** Why the chip gate stands as it does. */
export type ChipWhy =
  | 'chips-not-named'
  | 'chips-restricted'
  | 'chips-free'
  | 'chips-before-rule'
  | 'chips-papers'
  | 'chips-without-papers'

/** Rules that name chips, in the order they came. */
const CHIP_LAWS = ['us-export-2022', 'us-export-2023'] as const
/** Rules that say who else needs a licence, cited beside them. */
const OTHERS = ['us-export-parent-2023', 'us-diffusion-2025', 'us-export-h200-2026'] as const

/**
 * Whether a company in China may hold the accelerators it names. A chip bought before the rule that names it may go on being
 * used; after it, papers decide. Stop only where it is said that there are none. Absent elsewhere and before any rule.
 * In: which chip, since when, with which papers. Out: the finding or null. Total.
 * Source: `regulations/us-export-2022`, `us-export-2023`. By hand: an A800 bought in 2023-05 precedes 2023-10-17.
 * @example chipGate({ asOf: '2022-01-01', place: 'CN', chip: 'A100-80', boughtOn: null, papers: null }, []) // null
 */
export function chipGate(of: ChipInput, laws: readonly Law[]): GateFinding<'chip-origin', ChipWhy> | null {
  const known = CHIP_LAWS.flatMap((name) => lawKnown(laws, name, of.asOf) ?? []).filter((law) => inForce(law, of.asOf))
  if (known.length === 0 || (of.place !== null && of.place !== 'CN')) return null
  const others = OTHERS.flatMap((name) => lawKnown(laws, name, of.asOf) ?? [])
  const said = (state: GateFinding['state'], why: ChipWhy): GateFinding<'chip-origin', ChipWhy> => ({
    id: 'chip-origin',
    state,
    why,
    laws: [...known, ...others].map((law) => law.id),
  })
  const { chip, boughtOn } = of
  if (chip === null) return said('open', 'chips-not-named')
  const naming = known.find((law) => law.items.some((item) => chip.startsWith(item)))
  if (naming === undefined) return said('ok', 'chips-free')
  if (boughtOn !== null && compareDates(boughtOn, naming.from) < 0) return said('ok', 'chips-before-rule')
  if (of.papers === true) return said('ok', 'chips-papers')
  return of.papers === false ? said('stop', 'chips-without-papers') : said('open', 'chips-restricted')
}
