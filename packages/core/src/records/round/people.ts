import { multiple as times, type Entry, type TreeReader } from '@touchstone/core/deal'
import type { RoundBuyer, RoundTerms } from '@touchstone/core/equity'
import { issue, type Tree } from '@touchstone/core/facts'
import { endOfPeriod } from '@touchstone/core/units'
import type { Rows } from '../cap/classes.ts'
import type { ReadRoundKeys } from './kinds.ts'

/** What reading the rows of a round needs. */
export interface Reading extends Rows {
  readonly reader: TreeReader
  readonly tree: Tree
  readonly assumed: string[]
  /** Names of holders whom the table does not have yet. */
  readonly names: Map<string, string>
  /** The id of a holder by its id or name; one that must be in the table and is not is an issue. */
  readonly holder: (entry: Entry<string> | null, path: string, known: boolean) => string
}

function takeOf(row: ReadRoundKeys['investors'][number], path: string, reading: Reading): RoundBuyer['take'] | null {
  const { amount, proRata, rest } = row
  const stated = [
    ...(amount === null ? [] : ['amount']),
    ...(proRata === null ? [] : ['proRata']),
    ...(rest?.value === true ? ['rest'] : []),
  ]
  if (stated.length === 0) reading.missing(`${path}/amount`)
  if (stated.length > 1) {
    const at = (proRata ?? rest ?? amount)?.at ?? reading.tree.at
    const params = { holder: row.holder?.value ?? '', stated: stated.join(', ') }
    reading.reader.issues.push(issue('round/two-takes', 'error', at, params))
  }
  const minor = reading.figures.minor(amount)
  const share = reading.figures.ratio(proRata, times)
  if (minor !== null) return { kind: 'amount', amount: minor }
  if (share !== null) return { kind: 'pro-rata', times: share }
  return rest?.value === true ? { kind: 'rest' } : null
}

/** Who buys new shares, at once or in closings. */
export function takesOf(read: ReadRoundKeys, reading: Reading): Pick<RoundTerms, 'investors' | 'closings'> {
  const nameOf = (holder: Entry<string> | null, name: Entry<string> | null): string =>
    name?.value ?? holder?.value ?? ''
  const investors = read.investors.flatMap((row, index): readonly RoundBuyer[] => {
    const path = `/investors/${index}`
    const take = takeOf(row, path, reading)
    const holder = reading.holder(row.holder, `${path}/holder`, take?.kind === 'pro-rata')
    const role = row.role === null ? {} : { role: row.role.value }
    return take === null ? [] : [{ holder, name: nameOf(row.holder, row.name), take, ...role }]
  })
  const rests = read.investors.filter((one) => one.rest?.value === true)
  const second = rests[1]?.rest
  if (second !== undefined && second !== null)
    reading.reader.issues.push(
      issue('round/two-takes', 'error', second.at, { holder: rests[1]?.holder?.value ?? '', stated: 'rest, rest' }),
    )
  const closings = read.closings.map((row, index): RoundTerms['closings'][number] => ({
    label: row.label?.value ?? String(index + 1),
    date: endOfPeriod(row.date?.value ?? ''),
    price: reading.figures.perShare(row.price),
    investors: row.investors.flatMap((one, place) => {
      const amount = reading.figures.minor(one.amount)
      const holder = reading.holder(one.holder, `/closings/${index}/investors/${place}/holder`, false)
      return amount === null ? [] : [{ holder, name: nameOf(one.holder, one.name), amount }]
    }),
  }))
  if (read.investors.length === 0 && closings.length === 0) reading.missing('/investors')
  return { investors, closings }
}
