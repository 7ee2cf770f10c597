import type { Inline, Run } from '../inline/run.ts'
import { ladderToText } from '../chart/text.ts'
import { drawPicture } from '../pictures/draw.ts'
import { escapeMarkdown } from '../text/escape.ts'
import type { Words } from '../words/types.ts'
import { STATE_GLYPHS } from './glyphs.ts'
import type { BlockView, MemoView, TableView } from './view.ts'

const mark = (of: string | null): string => (of === null ? '' : `[^${of}]`)

function run(one: Run, words: Words): string {
  switch (one.kind) {
    case 'text':
      return escapeMarkdown(one.text)
    case 'quote':
      return escapeMarkdown(words.document.quote(one.text) + (one.gloss ?? '')) + mark(one.mark)
    default:
      return escapeMarkdown(one.text) + mark(one.mark)
  }
}

const inline = (runs: Inline, words: Words): string => runs.map((one) => run(one, words)).join('')

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns.map(escapeMarkdown)), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

const tableOf = (view: TableView, words: Words): string =>
  table(
    view.columns,
    view.rows.map((row) => row.map((cell) => inline(cell, words))),
  )

function block(one: BlockView, words: Words): string {
  const d = words.document
  const say = (runs: Inline | null): string => (runs === null ? '–' : inline(runs, words))
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${say(one.runs)}`
    case 'paragraph':
      return say(one.runs)
    case 'list':
      return one.items.map((item, index) => `${one.ordered ? `${index + 1}.` : '-'} ${say(item)}`).join('\n')
    case 'figures':
      return one.tiles
        .map(
          (tile) =>
            `- **${escapeMarkdown(tile.label)}**${d.colon}${say(tile.value)}${tile.note === null ? '' : ` (${say(tile.note)})`}`,
        )
        .join('\n')
    case 'table':
      return `${say(one.table.caption)}\n\n${tableOf(one.table, words)}`
    case 'claims':
      return table(
        one.table.columns,
        one.rows.map((row) => [
          `${STATE_GLYPHS[row.verdict]} ${escapeMarkdown(row.word)}`,
          say(row.says),
          say(row.probability),
          say(row.reason),
        ]),
      )
    case 'gates':
      return table(
        [d.gates.gate, d.gates.state, d.gates.why],
        one.rows.map((row) => [
          escapeMarkdown(row.name),
          `${STATE_GLYPHS[row.state]} ${escapeMarkdown(row.word)}`,
          say(row.why),
        ]),
      )
    case 'questions':
      return one.rows
        .map((row, index) => {
          const more = [
            ...(row.see === '' ? [] : [`${d.questions.see}${d.colon}${escapeMarkdown(row.see)}`]),
            ...(row.worth === null ? [] : [`${d.questions.worth}${d.colon}${say(row.worth)}`]),
            ...(row.flip === null ? [] : [`${d.questions.flip}${d.colon}${say(row.flip)}`]),
          ]
          return [
            `${index + 1}. **${escapeMarkdown(row.ask)}**`,
            ...more.map((line) => `${' '.repeat(`${index + 1}. `.length)}- ${line}`),
          ].join('\n')
        })
        .join('\n')
    case 'picture': {
      const drawn = drawPicture(one.data, words, 640, '')
      if (drawn === null) return ''
      return [
        `**${say(one.title)}**`,
        escapeMarkdown(drawn.scene.desc),
        table(
          drawn.columns,
          drawn.rows.map((row) => row.map(escapeMarkdown)),
        ),
      ].join('\n\n')
    }
    case 'bank':
      return one.rows
        .map((row, index) => {
          const indent = ' '.repeat(`${index + 1}. `.length)
          const lines = row.lines.map((line) =>
            line.map(({ label, value }) => `${escapeMarkdown(label)}${d.colon}${say(value)}`).join(' · '),
          )
          return [`${index + 1}. **${escapeMarkdown(row.ask)}**`, ...lines.map((line) => `${indent}- ${line}`)].join(
            '\n',
          )
        })
        .join('\n')
    case 'chart':
      return [
        `**${say(one.title)}**`,
        `\`\`\`text\n${ladderToText(one.scene.data, words, 76).join('\n')}\n\`\`\``,
        tableOf(one.table, words),
      ].join('\n\n')
    case 'record':
      return (
        one.items.map((item) => `- ${escapeMarkdown(item.label)}${d.colon}${escapeMarkdown(item.value)}`).join('\n') +
        `\n\n${escapeMarkdown(one.same)}${d.stop}`
      )
  }
}

/** A memo as Markdown: every figure with its footnote, the chart as letters and as a table, nothing of a text read as markup. */
export function memoToMarkdown(view: MemoView, words: Words): string {
  const notes = view.notes.map((note) => {
    const link = note.url === null ? '' : ` <${note.url.replace(/[<>\s]/g, '')}>`
    return `[^${note.mark}]: ${inline(note.runs, words)}${link}`
  })
  return (
    [
      ...view.blocks.map((one) => block(one, words)).filter((one) => one !== ''),
      `## ${words.document.notes}`,
      notes.join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}
