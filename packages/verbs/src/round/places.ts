import type { Ledger } from '@touchstone/core/equity'
import type { Issue, Place } from '@touchstone/core/facts'
import { placeAt } from '@touchstone/core/records'
import { compareDates } from '@touchstone/core/units'
import { inMajor } from '../captable/issues.ts'
import type { LoadedRound } from './load.ts'

/** Figures of a round's issues that are money in minor units. */
const moneyParams = ({ code, params }: Issue): readonly string[] => {
  switch (code) {
    case 'round/money-over-valuation':
      return ['newMoney', 'postMoney']
    case 'round/safe-over-cap':
      return ['amount', 'cap']
    case 'round/no-price':
      return ['valuation']
    case 'round/over-subscribed':
      return ['asked', 'newMoney']
    case 'round/money-disagrees':
      return ['sum', 'newMoney']
    case 'round/not-positive':
    case 'round/negative': {
      const key = 'key' in params ? String(params.key) : ''
      return /(?:amount|balance|cap|preMoney|postMoney|price|newMoney|Price)$/.test(key) ? ['text'] : []
    }
    default:
      return []
  }
}

/** Open SAFEs and notes in the order in which the solver has them. */
const papersOf = (ledger: Ledger) => {
  const settled = new Set(ledger.transactions.flatMap((one) => (one.type === 'settlement' ? [one.of] : [])))
  return ledger.transactions
    .filter((one) => (one.type === 'safe' || one.type === 'note') && !settled.has(one.id))
    .sort((a, b) => compareDates(a.date, b.date))
}

/** The class behind the n-th protected series. */
const seriesOf = (ledger: Ledger) =>
  ledger.classes.flatMap((one, index) =>
    one.kind === 'preferred' && one.antiDilution !== 'none' ? [{ index, id: one.id }] : [],
  )

/** Where what the solver names stands: in the round's file, or in the cap table's. */
function placeOf(path: string, { tree, table, round }: LoadedRound): Place {
  const [, room = '', index = '', ...rest] = path.split('/')
  const tail = rest.length === 0 ? '' : `/${rest.join('/')}`
  const { ledger } = round
  const inTable = (at: string): Place => {
    if (table.tree === null) return { source: table.file, path: at }
    const place = placeAt(table.tree, at)
    return { ...place, path: `${table.base}${place.path}` }
  }
  if (room === 'convertibles') {
    const paper = papersOf(ledger)[Number(index)]
    return inTable(paper === undefined ? '/transactions' : `${paper.path}${tail.replace('balance', 'principal')}`)
  }
  if (room === 'series') {
    const at = tail.replace('/originalIssuePrice', '/price')
    return inTable(`/classes/${seriesOf(ledger)[Number(index)]?.index ?? ''}${at}`)
  }
  if (room === 'pools') {
    const pools = ledger.classes.flatMap((one, place) => (one.kind === 'options' ? [place] : []))
    return inTable(`/classes/${pools[Number(index)] ?? ''}`)
  }
  if (room === 'classes') return inTable(path.replace('/originalIssuePrice', '/price'))
  if (room === 'existing' || room === 'options') return inTable('/classes')
  if (room === 'participants') {
    const takers = round.terms.investors.flatMap((one, place) => (one.take.kind === 'rest' ? [] : [place]))
    const place = takers[Number(index)]
    return placeAt(tree, place === undefined ? '/investors' : `/investors/${place}`)
  }
  // Transactions of the round itself have no line but the round's own.
  return placeAt(tree, room === 'round' || room === 'conversions' ? '' : path)
}

/** A key as a file's reader would name it: `pool.share` for `/pool/share`. */
function named(one: Issue): Issue {
  if (one.code !== 'round/not-positive' && one.code !== 'round/negative' && one.code !== 'round/share-out-of-range')
    return one
  const key = one.params.key.replace(/^\//, '').replaceAll('/', '.')
  return { ...one, params: { ...one.params, key } }
}

/** Issues of a round at their place, their money in major units. */
export function placedInRound(issues: readonly Issue[], loaded: LoadedRound): readonly Issue[] {
  return issues.map((bare) => {
    const one = named(inMajor(bare, loaded.round.ledger, moneyParams))
    return one.at.source === '' ? { ...one, at: placeOf(one.at.path, loaded) } : one
  })
}
