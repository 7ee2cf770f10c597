import { multiple as times, type ReadAs } from '@touchstone/core/deal'
import { issue, type Issue } from '@touchstone/core/facts'
import type {
  Dividend,
  Holder,
  PayToPlay,
  Preference,
  Redemption,
  SecurityClass,
  Vesting,
} from '@touchstone/core/equity'
import { one } from '@touchstone/core/units'
import type { Figures } from './figures.ts'
import type { capKeys } from './kinds.ts'

type File = ReadAs<typeof capKeys>
type ClassRow = File['classes'][number]
type HolderRow = File['holders'][number]

/** Whether anything of a map was written. */
const said = (row: Readonly<Record<string, unknown>>): boolean =>
  Object.values(row).some((value) => value !== null && !(Array.isArray(value) && value.length === 0))

/** What reading rows needs: exact figures, and a way to say what is missing. */
export interface Rows {
  readonly figures: Figures
  readonly missing: (path: string) => void
}

/** A key that its neighbours make necessary; one that is there and could not be read has been refused already. */
function needed<T>(value: T | null, entry: unknown, path: string, rows: Rows): T | null {
  if (entry === null) rows.missing(path)
  return value
}

function preferenceOf(row: ClassRow['preference'], path: string, only: boolean, rows: Rows): Preference | null {
  if (!said(row)) return null
  const multiple = needed(rows.figures.ratio(row.multiple, times), row.multiple, `${path}/multiple`, rows)
  const participation = needed(row.participation?.value ?? null, row.participation, `${path}/participation`, rows)
  const seniority = rows.figures.rank(row.seniority) ?? (only && row.seniority === null ? 1 : null)
  if (row.seniority === null && !only) rows.missing(`${path}/seniority`)
  const cap = rows.figures.ratio(row.cap, times)
  if (participation === 'capped' && row.cap === null) rows.missing(`${path}/cap`)
  if (multiple === null || participation === null || seniority === null) return null
  return { multiple, participation, cap, seniority }
}

function dividendOf(row: ClassRow['dividend'], path: string, rows: Rows): Dividend | null {
  if (!said(row)) return null
  const rate = needed(rows.figures.ratio(row.rate), row.rate, `${path}/rate`, rows)
  const cumulative = needed(row.cumulative?.value ?? null, row.cumulative, `${path}/cumulative`, rows)
  const onConversion = row.onConversion?.value ?? (cumulative === false ? 'forfeited' : null)
  if (onConversion === null && cumulative !== null) rows.missing(`${path}/onConversion`)
  if (rate === null || cumulative === null || onConversion === null) return null
  return { rate, compounding: row.compounding?.value ?? 'simple', cumulative, onConversion }
}

function redemptionOf(row: ClassRow['redemption'], path: string, rows: Rows): Redemption | null {
  if (!said(row)) return null
  const obligor = needed(row.obligor?.value ?? null, row.obligor, `${path}/obligor`, rows)
  const rate = needed(rows.figures.ratio(row.rate), row.rate, `${path}/rate`, rows)
  if (obligor === null || rate === null) return null
  return {
    obligor,
    rate,
    compounding: row.compounding?.value ?? 'simple',
    netAssetFloor: row.netAssetFloor?.value ?? false,
    lessDividends: row.lessDividends?.value ?? false,
    trigger: row.trigger?.value ?? null,
    date: row.date?.value ?? null,
    exerciseMonths: rows.figures.months(row.exerciseMonths),
    ...(row.exercised === null ? {} : { exercised: row.exercised.value }),
  }
}

function payToPlayOf(row: ClassRow['payToPlay'], path: string, rows: Rows): PayToPlay | null {
  if (!said(row)) return null
  const converts = needed(row.converts?.value ?? null, row.converts, `${path}/converts`, rows)
  return converts === null ? null : { converts, ratio: rows.figures.ratio(row.ratio, times) ?? one }
}

/** A class as the file has it; its id is its name where it has no other. */
export function classOf(row: ClassRow, path: string, only: boolean, rows: Rows): SecurityClass | null {
  const id = row.id?.value ?? row.name?.value ?? null
  if (id === null) rows.missing(`${path}/id`)
  if (id === null || row.kind === null) return null
  const { figures } = rows
  const redemption = redemptionOf(row.redemption, `${path}/redemption`, rows)
  if (redemption !== null && row.kind.value !== 'preferred')
    figures.issues.push(
      issue('cap/redemption-of-all', 'note', row.redemption.obligor?.at ?? row.kind.at, { class: id }),
    )
  return {
    id,
    name: row.name?.value ?? id,
    kind: row.kind.value,
    authorized: row.kind.value === 'options' ? figures.shares(row.authorized) : figures.amount(row.authorized),
    originalIssuePrice: figures.price(row.price),
    conversionPrice: figures.price(row.conversionPrice),
    preference: preferenceOf(row.preference, `${path}/preference`, only, rows),
    dividend: dividendOf(row.dividend, `${path}/dividend`, rows),
    antiDilution: row.antiDilution?.value ?? 'none',
    payToPlay: payToPlayOf(row.payToPlay, `${path}/payToPlay`, rows),
    redemption,
    votesPerShare: figures.ratio(row.votesPerShare, times),
  }
}

/** A holder as the file has it; its id is its name where it has no other. */
export function holderOf(row: HolderRow, path: string, rows: Rows): Holder | null {
  const id = row.id?.value ?? row.name?.value ?? null
  if (id === null) rows.missing(`${path}/id`)
  if (id === null) return null
  return {
    id,
    name: row.name?.value ?? id,
    kind: row.kind?.value ?? 'other',
    role: row.role?.value ?? null,
    proRata: row.proRata?.value ?? 'none',
    board: row.board?.value ?? false,
  }
}

type VestingRow = HolderRow['holds'][number]['vesting']

/** A schedule of vesting; null where none is written. */
export function vestingOf(row: VestingRow, path: string, rows: Rows): Vesting | null {
  if (!said(row)) return null
  const start = needed(row.start?.value ?? null, row.start, `${path}/start`, rows)
  const months = needed(rows.figures.months(row.months), row.months, `${path}/months`, rows)
  if (start === null || months === null) return null
  const cliffMonths = rows.figures.months(row.cliffMonths) ?? 0
  return { start, months, cliffMonths, acceleration: row.acceleration?.value ?? 'none' }
}

/** An id that a row names: the id itself, or the one name that means it. */
export function resolve(name: string, list: readonly { readonly id: string; readonly name: string }[]): string {
  if (list.some((each) => each.id === name)) return name
  const named = list.filter((each) => each.name === name)
  return named.length === 1 ? (named[0]?.id ?? name) : name
}

/** A total that a class states and its holders do not add up to. */
export function classTotal(of: string, stated: string, found: string, at: Issue['at']): Issue {
  return issue('equity/total-differs', 'error', at, { of: 'issued', class: of, holder: null, stated, found })
}
