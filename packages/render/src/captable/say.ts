import type { CapTableLabel, CapTableWords } from '../words/captable-words.ts'
import type { ExactFigure, PreviewFigures } from './figures.ts'

/** A sheet laid out for reading, as a fund's is: titled tables of texts. */
export interface CapTableSheet {
  readonly mark: null
  readonly sections: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
}

const grouped = (text: string): string => {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(text) ?? [undefined, '', text, '']
  return `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`
}

/** Words of exact figures. */
export class Say {
  readonly words: CapTableWords

  constructor(words: CapTableWords) {
    this.words = words
  }

  label(key: CapTableLabel): string {
    return this.words.labels[key]
  }

  /** Every digit where they end soon; otherwise to as many decimals as are asked for, and marked. */
  figure({ text, number }: ExactFigure, decimals: number): string {
    const end = /^-?\d+(?:\.(\d+))?$/.exec(text)
    if (end !== null && (end[1] ?? '').length <= Math.max(decimals, 2)) return grouped(text)
    return this.words.about(grouped(number.toFixed(decimals)))
  }

  money(value: ExactFigure): string {
    return this.figure(value, 2)
  }

  price(value: ExactFigure | null): string {
    return value === null ? '' : this.figure(value, 6)
  }

  count(value: ExactFigure): string {
    return this.figure(value, 4)
  }

  percent(value: number | null): string {
    return value === null ? '' : `${grouped((value * 100).toFixed(2))}%`
  }

  stake(value: ExactFigure | null): string {
    return value === null ? '' : this.percent(value.number)
  }
}

/** How a list of shareholders was read: totals beside the sums of their rows, and rows left out. */
export function previewRows(preview: PreviewFigures | null, say: Say): readonly (readonly string[])[] {
  if (preview === null) return []
  const totals = preview.totals.map((one) => [String(one.row), one.header, grouped(one.stated), grouped(one.found)])
  return [
    [preview.columns.map((one) => one.header).join(' · ')],
    ...(totals.length === 0 ? [] : [[say.label('row'), '', say.label('stated'), say.label('sum')], ...totals]),
    ...preview.skipped
      .filter((one) => !['title', 'blank', 'total'].includes(one.reason))
      .map((one) => [say.words.skipped(one.row, one.text)]),
  ]
}

/** What was taken where nothing was said. */
export function assumedRows(assumed: readonly string[], say: Say): readonly (readonly string[])[] {
  const known: Readonly<Record<string, string>> = say.words.assumed
  return assumed.map((key) => [known[key] ?? key])
}
