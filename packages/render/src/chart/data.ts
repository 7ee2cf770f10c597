import type { Block } from '@touchstone/core/memo'
import type { Figure, FigureValue } from '@touchstone/core/underwrite'

/** One value on the ladder: its 90 % ends, its 50 % ends and its middle, as far as the figure has them. */
export interface LadderMark {
  readonly figure: string
  readonly value: FigureValue
  readonly low: number
  readonly high: number
  /** Ends of the 50 % bar; null where the figure is no distribution. */
  readonly half: readonly [number, number] | null
  readonly middle: number
  readonly interval: 'validated' | 'judged' | null
}

/** A row of the ladder; `label` is a key of the words. */
export interface LadderRow extends LadderMark {
  readonly label: string
}

/** What a price ladder shows, without words or width: rows sorted by middle, the price asked, our ceiling. */
export interface LadderData {
  readonly unit: string
  readonly rows: readonly LadderRow[]
  readonly asked: LadderMark | null
  readonly ceiling: LadderMark | null
}

function markOf(figure: Figure | undefined): LadderMark | null {
  if (figure === undefined) return null
  const { id, value } = figure
  const whole = (low: number, high: number, middle: number): LadderMark | null =>
    middle > 0 && Number.isFinite(middle) ? { figure: id, value, low, high, half: null, middle, interval: null } : null
  switch (value.kind) {
    case 'estimate': {
      const e = value.estimate
      const found = whole(e.p5, e.p95, e.p50)
      return found === null ? null : { ...found, half: [e.p25, e.p75], interval: e.kind }
    }
    case 'number':
      return whole(value.value, value.value, value.value)
    case 'range': {
      const low = value.low ?? value.high ?? 0
      const high = value.high ?? value.low ?? 0
      return whole(low, high, Math.sqrt(Math.max(0, low) * Math.max(0, high)))
    }
    default:
      return null
  }
}

const unitOf = (mark: LadderMark): string => ('unit' in mark.value ? mark.value.unit : '')

/** The ladder of a memo's chart block. Values of another unit than the first row's, and values of zero or less, stay out. */
export function ladderData(
  block: Pick<Extract<Block, { kind: 'chart' }>, 'rows' | 'asked' | 'ceiling'>,
  figures: Readonly<Record<string, Figure>>,
): LadderData {
  const find = (id: string | null): LadderMark | null => (id === null ? null : markOf(figures[id]))
  const asked = find(block.asked)
  const ceiling = find(block.ceiling)
  const all = block.rows.flatMap(({ label, figure }): readonly LadderRow[] => {
    const mark = find(figure)
    return mark === null ? [] : [{ ...mark, label }]
  })
  const first = all[0] ?? asked ?? ceiling
  const unit = first === undefined || first === null ? '' : unitOf(first)
  const same = (mark: LadderMark | null): LadderMark | null => (mark !== null && unitOf(mark) === unit ? mark : null)
  const rows = all
    .filter((row) => unitOf(row) === unit)
    .map((row, index) => ({ row, index }))
    .sort((a, b) => a.row.middle - b.row.middle || a.index - b.index)
    .map(({ row }) => row)
  return { unit, rows, asked: same(asked), ceiling: same(ceiling) }
}
