import { formatTick, formatValue } from '../number/format.ts'
import { displayWidth, padTo, wrap } from '../text/width.ts'
import type { Words } from '../words/types.ts'
import { axisOf, offScale } from './axis.ts'
import type { LadderData } from './data.ts'
import { axisUnit, rowLabel, rowValues } from './ladder.ts'
import type { Scene } from './scene.ts'

/** Writes words into a line of cells, wide letters taking two; nothing where they would touch what is there. */
function write(cells: string[], at: number, text: string): boolean {
  const width = displayWidth(text)
  const from = Math.max(0, Math.min(at, cells.length - width))
  for (let i = Math.max(0, from - 1); i < Math.min(cells.length, from + width + 1); i++)
    if (cells[i] !== ' ') return false
  if (from + width > cells.length) return false
  let cell = from
  for (const letter of text) {
    const columns = displayWidth(letter)
    cells[cell] = letter
    if (columns === 2) cells[cell + 1] = ''
    cell += columns
  }
  return true
}

/**
 * The ladder in letters: ─ 90 %, █ 50 % (░ where the interval is judged), ● middle, │ asked, ┆ our ceiling. The rows stand
 * beside their labels, or under them where there is little room.
 */
export function ladderToText(data: LadderData, words: Words, columns = 80): readonly string[] {
  const axis = axisOf(data)
  const unit = axisUnit(data, words)
  const rows = data.rows.map((row) => {
    const { interval, middle } = rowValues(row, unit.shift, words)
    return { row, label: rowLabel(row.label, words), value: middle === null ? interval : `${interval} · ${middle}` }
  })
  const widest = (all: readonly string[]): number => Math.max(0, ...all.map(displayWidth))
  const left = widest(rows.map((one) => one.label)) + 2
  const right = Math.max(widest(rows.map((one) => one.value)), displayWidth(unit.name)) + 2
  const beside = columns - left - right >= 28
  const plot = beside ? columns - left - right : Math.max(12, columns - 2)
  const indent = beside ? ' '.repeat(left) : '  '
  const at = (value: number): number => Math.round(axis.at(value) * (plot - 1))
  const blank = (): string[] => Array.from({ length: plot }, () => ' ')
  const away = offScale(data)
  const lines: string[] = []

  const flag = (sign: string, text: string, column: number): void => {
    const cells = blank()
    cells[column] = sign
    const width = displayWidth(text)
    const placed =
      column + 2 + width <= plot
        ? write(cells, column + 2, text)
        : column - 1 - width >= 0 && write(cells, column - 1 - width, text)
    if (!placed) {
      lines.push(...wrap(text, columns - indent.length).map((one) => indent + one))
      return
    }
    lines.push((indent + cells.join('')).trimEnd())
  }
  if (data.asked !== null) {
    const amount = words.chart.asked(formatValue(data.asked.value, 'page', words))
    if (away === null) flag('▸', amount, at(data.asked.middle))
    else flag(away === 'right' ? '→' : '←', words.chart.offScale(amount), away === 'right' ? plot - 1 : 0)
  }
  if (data.ceiling !== null)
    flag('┆', words.chart.ceiling(formatValue(data.ceiling.value, 'page', words)), at(data.ceiling.middle))

  for (const { row, label, value } of rows) {
    const cells = blank()
    const fill = (from: number, to: number, sign: string): void => {
      for (let i = at(from); i <= at(to); i++) cells[i] = sign
    }
    fill(row.low, row.high, row.interval === 'validated' ? '─' : '╌')
    if (row.half !== null) fill(row.half[0], row.half[1], row.interval === 'validated' ? '█' : '░')
    if (data.ceiling !== null) cells[at(data.ceiling.middle)] = '┆'
    if (data.asked !== null && away === null) cells[at(data.asked.middle)] = '│'
    cells[at(row.middle)] = '●'
    if (row.low < axis.low) cells[0] = '‹'
    if (row.high > axis.high) cells[plot - 1] = '›'
    if (beside) lines.push(`${padTo(label, left)}${cells.join('')}${padTo(value, right, 'left')}`)
    else {
      const heads = displayWidth(label) + 2 + displayWidth(value) <= columns ? [`${label}  ${value}`] : [label, value]
      lines.push(...heads.flatMap((one) => wrap(one, columns)), indent + cells.join(''))
    }
  }
  const ticks = blank()
  for (const value of axis.ticks) {
    const label = formatTick(value, unit.shift)
    write(ticks, at(value) - Math.floor(displayWidth(label) / 2), label)
  }
  lines.push(
    beside ? `${indent}${ticks.join('')}${padTo(unit.name, right, 'left')}` : (indent + ticks.join('')).trimEnd(),
    ...(beside ? [] : [`${indent}${unit.name}`]),
  )
  const judged = data.rows.some((row) => row.interval === 'judged')
  lines.push(...wrap(words.chart.textKey(judged, data.ceiling !== null), columns))
  return lines.map((one) => one.trimEnd())
}

/** A picture for the terminal. */
export const sceneToText = (scene: Scene, words: Words, columns = 80): string =>
  ladderToText(scene.data, words, columns).join('\n')
