import { type Issue, ok, type Result } from '@touchstone/core/facts'
import type { FundProfile } from '@touchstone/core/underwrite'
import { localStatus } from '@touchstone/core/fund'
import { type FundFile, readFund, type ReadFundOptions } from '@touchstone/core/records'
import { moneyOf, moneyToNumber } from '@touchstone/core/units'
import { type DealInput, treeOf } from '../deal.ts'
import { andThen, envelope } from '../envelope.ts'
import type { Context, Envelope } from '../types.ts'

/** What is still owed to one place by the largest open duty to invest there, in the fund's currency; null where none is. */
function dutyOf({ terms, investors, local }: FundFile): { readonly open: number; readonly place: string } | null {
  const major = (minor: bigint): number => moneyToNumber(moneyOf(terms.currency, minor))
  const spends = local.map(({ company, amount, ...one }) => ({ ...one, what: company, amount: major(amount) }))
  let most: { readonly open: number; readonly place: string } | null = null
  for (const { name, commitment, localMultiple, counts, place } of investors) {
    if (localMultiple === null) continue
    const duty = { investor: name, commitment: major(commitment), multiple: localMultiple, counts }
    const open = localStatus([duty], spends)[0]?.missing ?? 0
    if (open > (most?.open ?? 0)) most = { open, place: place ?? name }
  }
  return most
}

/** What a fund file is read with. */
export const fundOptions = ({ file }: DealInput, { reference }: Context): ReadFundOptions => ({
  file,
  readings: reference.readings,
  baseRates: reference.baseRates,
})

/** A fund file as a decision needs it; its id is the name of the file without its ending. */
export function profileOf(input: DealInput, context: Context): Result<FundProfile> {
  return andThen(treeOf(input), (tree) =>
    andThen(readFund(tree, fundOptions(input, context)), (file) => {
      const id = (input.file.split('/').at(-1) ?? input.file).replace(/(\.fund)?\.(ya?ml|json)$/i, '')
      const {
        name,
        asOf,
        terms,
        events,
        holdings,
        decision,
        beside,
        concentrationLimit,
        discountRate,
        usPersons,
        sectors,
      } = file
      const named = file.names === undefined ? {} : { names: file.names }
      const told = { terms, events, holdings, decision, beside, concentrationLimit, discountRate, usPersons, sectors }
      return ok({ id, name, ...named, asOf, ...told, reinvestment: dutyOf(file) })
    }),
  )
}

const kept = new WeakMap<object, Result<readonly FundProfile[]>>()

/** Every fund, or all that is wrong with them; the files of a context are read once. */
export function profilesOf(files: readonly DealInput[], context: Context): Result<readonly FundProfile[]> {
  const held = kept.get(files)
  if (held !== undefined) return held
  const found: FundProfile[] = []
  const issues: Issue[] = []
  let fine = true
  for (const file of files) {
    const one = profileOf(file, context)
    issues.push(...one.issues)
    if (one.ok) found.push(one.value)
    else fine = false
  }
  const result: Result<readonly FundProfile[]> = fine ? ok(found, issues) : { ok: false, issues }
  kept.set(files, result)
  return result
}

/** Fund files read, for a page that holds deals against them elsewhere. */
export const profilesVerb = (files: readonly DealInput[], context: Context): Envelope<readonly FundProfile[]> =>
  envelope(profilesOf(files, context), context)
