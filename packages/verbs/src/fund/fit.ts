import { columnOf, sampler } from '@touchstone/core/chance'
import { type Deal, homeOf } from '@touchstone/core/deal'
import type { Reference } from '@touchstone/core/facts'
import { concentrationFit, type FundLedger, lifeFit, reserveFit, yearsBetween } from '@touchstone/core/fund'
import type { FundFile } from '@touchstone/core/records'
import { borrowed, rateStageOf, stageMeant } from '@touchstone/core/underwrite'
import { type Belief, moneyOf, moneyToNumber } from '@touchstone/core/units'
import { beliefOf, rateOn, toQ } from './known.ts'
import type { FundFit } from './output.ts'

/** Middle of an input of the deal: what its file assumes, otherwise the base rate; null where there is neither. */
function inputOf(
  deal: Deal,
  path: 'exit.years' | 'rounds.laterDilution',
  reference: Reference,
): { readonly belief: Belief; readonly assumed: boolean } | null {
  const said = deal.assumptions[path]
  if (said !== undefined) return { belief: said.value.belief, assumed: false }
  const company = {
    layer: deal.company.layer?.value ?? 'model',
    country: homeOf(deal),
    stage: rateStageOf(stageMeant(deal, reference)),
  }
  const found = borrowed(reference, path, company)
  return found === null ? null : { belief: beliefOf(found.fact), assumed: true }
}

/** How a deal suits a fund: its exit against the life, its cheque against the limit, its later rounds against the reserve. */
export function fitOf(
  file: FundFile,
  ledger: FundLedger,
  deal: Deal,
  reserveLeft: number | null,
  reference: Reference,
  options: { readonly draws: number; readonly seed: string },
): FundFit | null {
  const { terms } = file
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const assumed: string[] = []
  const exit = inputOf(deal, 'exit.years', reference)
  if (exit === null) return null
  if (exit.assumed) assumed.push('exit.years')
  const age = yearsBetween(terms.start, deal.asOf)
  const hold = sampler(options).draw('exit.years', 'year', exit.belief)
  const life = lifeFit(terms.life.total, age, exit.belief.p50, terms.life.extensions)
  let late = 0
  let beyond = 0
  for (const years of columnOf(hold)) {
    if (years > life.available) late++
    if (years > life.extended) beyond++
  }
  const said = deal.ours.cheque
  const unit = said?.value.unit ?? terms.currency
  const rate = unit === terms.currency ? 1 : rateOn(reference, unit, terms.currency, deal.asOf, deal.asOf)
  const amount = said === null || rate === null ? null : said.value.belief.p50 * rate
  if (said === null) assumed.push('ours.cheque')
  const alreadyIn = ledger.holdings.find(({ holding }) => holding === deal.company.name.value)?.costLeft ?? 0n
  const cheque =
    amount === null ? null : concentrationFit(amount, major(alreadyIn), major(terms.size), file.concentrationLimit)
  const dilution = inputOf(deal, 'rounds.laterDilution', reference)
  if (dilution?.assumed === true) assumed.push('rounds.laterDilution')
  const diluted = dilution?.belief.p50 ?? null
  // At today's price a stake that later rounds would dilute by d costs cheque × d / (1 − d) to keep.
  const keeps = deal.ours.proRata?.value ?? true
  if (deal.ours.proRata === null) assumed.push('ours.proRata')
  const need = amount === null || diluted === null ? null : keeps ? (amount * diluted) / (1 - diluted) : 0
  const reserve = need === null || reserveLeft === null ? null : reserveFit(need, reserveLeft)
  return {
    company: deal.company.name.value,
    age,
    life: {
      ...life,
      hold: toQ(hold),
      beyondLife: late / options.draws,
      beyondExtensions: beyond / options.draws,
    },
    cheque: {
      amount,
      share: cheque?.share ?? null,
      limit: file.concentrationLimit,
      room: cheque?.room ?? null,
      fits: cheque?.fits ?? null,
    },
    followOn: {
      need,
      reserved: reserveLeft,
      covered: reserve?.covered ?? null,
      missing: reserve?.missing ?? null,
    },
    investing: age <= terms.life.invest,
    assumed,
  }
}
