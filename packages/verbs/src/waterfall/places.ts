import type { Ledger } from '@touchstone/core/equity'
import type { Issue } from '@touchstone/core/facts'
import { placeAt } from '@touchstone/core/records'
import { inMajor } from '../captable/issues.ts'
import type { LoadedTable } from '../captable/load.ts'
import type { WaterfallOutput } from './output.ts'

const flags = { debts: '--debt', costs: '--costs', carveOut: '--carve-out', escrow: '--escrow' } as const
type Replaced = WaterfallOutput['claims']['replaced'][number]
const isReplaceable = (name: string): name is Replaced => Object.hasOwn(flags, name)

/** Which figures of an exit's issues are money in minor units. */
const moneyParams = ({ code, params }: Issue): readonly string[] => {
  if (code === 'equity/exit-cap-below-preference') return ['cap', 'preference']
  if (code === 'equity/exit-no-conversion-price') return ['price']
  const money = ['claim', 'most', 'preference', 'dividends', 'strike', 'premium', 'exit']
  return code === 'equity/exit-negative' && 'what' in params && money.includes(String(params.what)) ? ['value'] : []
}

/** Where in the ledger something stands that an exit's structure names. */
function pathInLedger(one: Issue, ledger: Ledger): string {
  const { path } = one.at
  const [, room = '', place = '', ...rest] = path.split('/')
  const id = 'id' in one.params && typeof one.params.id === 'string' ? one.params.id : null
  const tail = rest.length === 0 ? '' : `/${rest.join('/')}`
  if (room === 'debts') {
    const index = Number(place) - (ledger.costs === undefined || ledger.costs === null ? 0 : 1)
    return index < 0 ? '/costs' : `/debts/${index}${tail.replace('claim', 'amount')}`
  }
  if (room === 'safes' && place === '') return ledger.transactions.find((each) => each.type === 'safe')?.path ?? path
  if (room === 'classes' || room === 'safes') {
    const index = ledger.classes.findIndex((each) => each.id === id || id?.startsWith(`${each.id}@`) === true)
    if (index >= 0) return `/classes/${index}${inClass(tail)}`
    const paper = ledger.transactions.find((each) => 'id' in each && each.id === id)
    return paper === undefined ? path : `${paper.path}${tail}`
  }
  return path
}

/** Keys of an exit's class under the names that a cap table has for them. */
function inClass(tail: string): string {
  if (tail === '/originalIssuePrice') return '/price'
  if (tail === '/cap' || tail === '/seniority') return `/preference${tail}`
  return tail === '/preference' || tail === '/dividends' || tail === '' ? tail.replace('/dividends', '/dividend') : tail
}

/** Issues of an exit at their place in the cap table's file, or at the flag that brought the term. */
export function placedInTable(
  issues: readonly Issue[],
  table: LoadedTable,
  { ledger, replaced }: { readonly ledger: Ledger; readonly replaced: readonly Replaced[] },
  file: string,
): readonly Issue[] {
  return issues.map((bare) => {
    const one = inMajor(bare, ledger, moneyParams)
    if (one.at.source !== '') return one
    const path = pathInLedger(one, ledger)
    const room = path.split('/')[1] ?? ''
    if (isReplaceable(room) && replaced.includes(room)) return { ...one, at: { source: flags[room], path } }
    return { ...one, at: table.tree === null ? { source: file, path } : placeAt(table.tree, path) }
  })
}
