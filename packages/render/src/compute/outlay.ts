import type { OutlayWords, PaidRole } from '../words/outlay-words.ts'

interface Sum {
  readonly currency: string
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** What is paid beside a run's accelerators: the machine shape of `train`. */
export interface OutlayFigures {
  readonly spares: {
    readonly accelerators: number
    readonly nodes: number
    readonly waiting: number
    readonly enough: number
  } | null
  readonly parts: readonly {
    readonly kind: 'run' | 'spares' | 'salaries'
    readonly cost: Sum | null
    readonly role: PaidRole | null
    readonly place: string | null
    readonly people: number | null
    readonly months: number | null
  }[]
  readonly total: Sum | null
}

/** One line of what is paid, named. */
export interface OutlayRow {
  readonly kind: 'run' | 'spares' | 'salaries' | 'total'
  readonly label: string
  readonly cost: Sum | null
}

const plainly = (value: number): string => String(Number.isInteger(value) ? value : Number(value.toPrecision(2)))

/** The lines of what is paid in their order, all together last. */
export function outlayRows(out: OutlayFigures, words: OutlayWords): readonly OutlayRow[] {
  const places: Readonly<Record<string, string>> = words.places
  const labelOf = (one: OutlayFigures['parts'][number]): string => {
    if (one.kind === 'spares') return words.spares(plainly(out.spares?.accelerators ?? 0))
    if (one.kind === 'run' || one.role === null) return words.rows[one.kind]
    const place = places[one.place ?? ''] ?? one.place ?? ''
    return words.people(words.roles[one.role], place, plainly(one.people ?? 0), plainly(one.months ?? 0))
  }
  return [
    ...out.parts.map((one) => ({ kind: one.kind, label: labelOf(one), cost: one.cost })),
    { kind: 'total', label: words.rows.total, cost: out.total },
  ]
}
