import type { Deal } from '@touchstone/core/deal'
import type { Book } from './book.ts'
import type { Figure, Underwriting } from './types.ts'
import type { Worth } from './value.ts'

/** What a reader should know of the answer before its numbers: a country, a layer or a stake assumed, no lead, a price near the burn or above all. */
export function flagsOf<C extends string>(
  deal: Deal,
  book: Book,
  value: Worth<C>,
  gpuBurn: string | null,
  asked: string | null,
  askedLow: number | null,
): Underwriting['flags'] {
  const flags: Underwriting['flags'][number][] = []
  const { company, round } = deal
  if (company.country === null) flags.push({ key: 'country-assumed', figures: {}, cites: [] })
  if (company.layer === null) flags.push({ key: 'layer-assumed', figures: {}, cites: [] })
  if (
    asked !== null &&
    round.stake === null &&
    round.preMoney === null &&
    round.postMoney === null &&
    book.has('round.stake')
  )
    flags.push({ key: 'stake-assumed', figures: { stake: 'round.stake' }, cites: book.get('round.stake')?.cites ?? [] })
  if (deal.round.leads.length === 0) flags.push({ key: 'no-lead', figures: {}, cites: [] })
  const listed = book.get('market.rent.listed')
  if (listed !== null && value.commercial !== null && book.get('market.rent')?.formula?.key === 'rent/convert')
    flags.push({ key: 'rent-of-other-place', figures: { market: 'market.rent' }, cites: listed.cites })
  const burn = gpuBurn === null ? null : book.get(gpuBurn)
  const worthOf = value.commercial === null ? null : book.get(value.commercial.figure)
  if (asked !== null && askedLow !== null && worthOf !== null && highOf(worthOf) < askedLow)
    flags.push({ key: 'price-above-all', figures: { asked, commercial: worthOf.id }, cites: [] })
  if (
    asked !== null &&
    burn !== null &&
    overlaps(book.get(asked), burn) &&
    worthOf !== null &&
    middle(worthOf) < middle(burn)
  )
    flags.push({ key: 'price-near-burn', figures: { asked, gpuBurn: burn.id }, cites: [] })
  return flags
}

const highOf = (figure: Figure): number =>
  figure.value.kind === 'estimate'
    ? figure.value.estimate.p95
    : figure.value.kind === 'number'
      ? figure.value.value
      : Infinity
const lowOf = (figure: Figure): number =>
  figure.value.kind === 'estimate' ? figure.value.estimate.p5 : figure.value.kind === 'number' ? figure.value.value : 0
const middle = (figure: Figure): number =>
  figure.value.kind === 'estimate' ? figure.value.estimate.p50 : figure.value.kind === 'number' ? figure.value.value : 0
const overlaps = (a: Figure | null, b: Figure): boolean => a !== null && lowOf(a) <= highOf(b) && lowOf(b) <= highOf(a)
