import type { SheetPreview } from '@touchstone/core/records'
import type { Told } from './exact.ts'

/** How a list of shareholders was understood: rows count from 1. */
export interface TablePreview {
  readonly headerRow: number
  readonly columns: readonly { readonly header: string; readonly role: string; readonly unit: string | null }[]
  readonly unread: readonly string[]
  readonly rows: readonly {
    readonly row: number
    readonly holder: string
    readonly class: string
    readonly amount: string
    readonly filled: readonly string[]
  }[]
  readonly skipped: readonly { readonly row: number; readonly reason: string; readonly text: string }[]
  readonly totals: readonly {
    readonly row: number
    readonly header: string
    readonly stated: string
    readonly found: string
  }[]
}

/** A preview as JSON can hold it: shares as whole numbers, money in major units. */
export function toldPreview(preview: SheetPreview, told: Told): TablePreview {
  const figure = (value: bigint, role: string): string => (role === 'shares' ? String(value) : told.money(value).text)
  const amount = preview.columns.some((one) => one.role === 'shares') ? 'shares' : 'capital'
  return {
    headerRow: preview.headerRow,
    columns: preview.columns.map(({ header, role, unit }) => ({ header, role, unit: unit === '' ? null : unit })),
    unread: preview.unread,
    rows: preview.rows.map((one) => ({ ...one, amount: figure(one.amount, amount) })),
    skipped: preview.skipped,
    totals: preview.totals.map(({ row, column, stated, found }) => ({
      row,
      header: column.header,
      stated: figure(stated, column.role),
      found: figure(found, column.role),
    })),
  }
}
