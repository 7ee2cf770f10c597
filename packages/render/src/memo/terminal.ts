import type { Inline, Run } from '../inline/run.ts'
import { ladderToText } from '../chart/text.ts'
import { drawPicture } from '../pictures/draw.ts'
import { visible } from '../text/escape.ts'
import { displayWidth, GLUE, padTo, unglued, wrap } from '../text/width.ts'
import type { Words } from '../words/types.ts'
import { STATE_GLYPHS } from './glyphs.ts'
import { tableLines } from './terminal-table.ts'
import type { BlockView, MemoView } from './view.ts'

export interface TerminalOptions {
  readonly columns?: number
  readonly color?: boolean
}

const clean = (text: string): string => visible(text).replaceAll(GLUE, '').replace(/\s+/g, ' ')

/** A number stays with its unit; an interval may part from its middle. */
const held = (text: string): string =>
  text
    .split(/(?<=[,，] ?)(?=[^\d ])/)
    .map((part) => [...part.replace(/ (?=.)/g, '\u00a0')].join(GLUE))
    .join('')

function run(one: Run, words: Words, marks: boolean): string {
  if (one.kind === 'text') return clean(one.text)
  const text = clean(one.kind === 'quote' ? words.document.quote(one.text) + (one.gloss ?? '') : one.text)
  const mark = one.mark === null || !marks ? '' : `${GLUE}[${one.mark}]`
  return (one.kind === 'figure' ? held(text) : text) + mark
}

/** Draws blocks as lines of a terminal; colour only repeats what a word or sign already says. */
class Terminal {
  private readonly words: Words
  private readonly columns: number
  private readonly color: boolean

  constructor(words: Words, options: TerminalOptions) {
    this.words = words
    this.columns = Math.max(20, options.columns ?? 80)
    this.color = options.color === true
  }

  private paint(text: string, code: string): string {
    return this.color ? `\u001b[${code}m${text}\u001b[0m` : text
  }

  private inline(runs: Inline): string {
    return runs.map((one) => run(one, this.words, true)).join('')
  }

  /** Lines of a text; the second and later ones are indented, so that lists stay readable. */
  private fold(text: string, first = '', rest = ''): readonly string[] {
    // A head that leaves no room beside it is folded together with its text.
    if (displayWidth(first) > this.columns / 2) return this.fold(first + text, '', rest)
    const room = this.columns - Math.max(displayWidth(first), displayWidth(rest))
    const lines = wrap(text, room)
    const head = unglued(first)
    return lines.length === 0 ? [head.trimEnd()] : lines.map((line, index) => (index === 0 ? head : rest) + line)
  }

  heading(level: 1 | 2 | 3, runs: Inline): readonly string[] {
    const lines = this.fold(this.inline(runs))
    if (level === 1) return lines.map((line) => this.paint(line, '1'))
    const under = '─'.repeat(Math.min(this.columns, Math.max(...lines.map(displayWidth))))
    return [...lines.map((line) => this.paint(line, '1')), under]
  }

  /** Label and value in two columns, or one over the other where they do not fit. */
  private pairs(rows: readonly (readonly [string, string])[]): readonly string[] {
    const left = Math.min(Math.floor(this.columns / 2), Math.max(0, ...rows.map(([label]) => displayWidth(label))) + 2)
    return rows.flatMap(([label, value]) =>
      displayWidth(label) < left
        ? this.fold(value, padTo(label, left), ' '.repeat(left))
        : this.fold(label + this.words.document.colon + value, '', '  '),
    )
  }

  questions(one: Extract<BlockView, { kind: 'questions' }>, most = one.rows.length): readonly string[] {
    const q = this.words.document.questions
    const colon = this.words.document.colon
    return one.rows.slice(0, most).flatMap((row, index) => {
      const number = `${index + 1}. `
      const indent = ' '.repeat(number.length)
      const more = [
        ...(row.see === '' ? [] : [`${q.see}${colon}${clean(row.see)}`]),
        ...(row.worth === null ? [] : [`${q.worth}${colon}${this.inline(row.worth)}`]),
        ...(row.flip === null ? [] : [`${q.flip}${colon}${this.inline(row.flip)}`]),
      ].join(' · ')
      return [...this.fold(clean(row.ask), number, indent), ...(more === '' ? [] : this.fold(more, indent, indent))]
    })
  }

  chart(one: Extract<BlockView, { kind: 'chart' }>): readonly string[] {
    return [
      ...this.fold(this.inline(one.title)),
      ...ladderToText(one.scene.data, this.words, Math.min(this.columns, 96)),
    ]
  }

  block(one: BlockView): readonly string[] {
    const d = this.words.document
    switch (one.kind) {
      case 'heading':
        return this.heading(one.level, one.runs)
      case 'paragraph':
        return this.fold(this.inline(one.runs))
      case 'list':
        return one.items.flatMap((item, index) => {
          const sign = one.ordered ? `${index + 1}. ` : '· '
          return this.fold(this.inline(item), sign, ' '.repeat(sign.length))
        })
      case 'figures':
        return this.pairs(one.tiles.map((tile) => [clean(tile.label), this.inline(tile.value)]))
      case 'table':
        return [
          ...this.fold(this.inline(one.table.caption)),
          ...tableLines(
            one.table.columns.map(clean),
            one.table.rows.map((row) => row.map((cell) => this.inline(cell))),
            { columns: this.columns, colon: d.colon, fold: (text, first, rest) => this.fold(text, first, rest) },
          ),
        ]
      case 'claims':
        return one.rows.flatMap((row) => [
          ...this.fold(
            [
              row.says === null ? null : this.inline(row.says),
              row.probability === null ? null : this.inline(row.probability),
            ]
              .filter((part) => part !== null)
              .join(' · '),
            `${STATE_GLYPHS[row.verdict]} ${row.word} `,
            '  ',
          ),
          ...this.fold(this.inline(row.reason), '  ', '  '),
        ])
      case 'gates':
        return one.rows.flatMap((row) =>
          this.fold(
            `${clean(row.name)}${d.colon}${this.inline(row.why)}`,
            `${STATE_GLYPHS[row.state]} ${row.word} `,
            '  ',
          ),
        )
      case 'questions':
        return this.questions(one)
      case 'picture': {
        const drawn = drawPicture(one.data, this.words, 640, '')
        return drawn === null ? [] : [...this.fold(this.inline(one.title)), ...this.fold(drawn.scene.desc)]
      }
      case 'bank':
        return one.rows.flatMap((row, index) => {
          const number = `${index + 1}. `
          const indent = ' '.repeat(number.length)
          const lines = row.lines.map((line) =>
            line.map(({ label, value }) => `${label}${d.colon}${this.inline(value)}`).join(' · '),
          )
          return [
            ...this.fold(clean(row.ask), number, indent),
            ...lines.flatMap((line) => this.fold(line, indent, indent)),
          ]
        })
      case 'chart':
        return [
          ...this.chart(one),
          '',
          ...one.table.rows.flatMap((row) => {
            const [head = [], low = [], middle = [], high = []] = row
            const c = this.words.chart.table
            const cells = (
              [
                [c.low, low],
                [c.middle, middle],
                [c.high, high],
              ] as const
            )
              .filter(([, cell]) => cell.some((part) => part.kind !== 'text'))
              .map(([label, cell]) => `${label} ${this.inline(cell)}`)
            return this.fold(cells.join(' · '), `${this.inline(head)}${d.colon}`, '  ')
          }),
        ]
      case 'record':
        return [
          ...one.items.flatMap((item) => this.fold(clean(item.value), `${item.label} `, '  ')),
          ...this.fold(one.same),
        ]
    }
  }

  /** One line a gate: its state and name. */
  gateLines(one: Extract<BlockView, { kind: 'gates' }>): readonly string[] {
    return one.rows.map((row) => this.cut(`${STATE_GLYPHS[row.state]} ${row.word} ${clean(row.name)}`))
  }

  /** One line a claim: its verdict and the words it is about, cut where they run on. */
  claimLines(one: Extract<BlockView, { kind: 'claims' }>): readonly string[] {
    return one.rows.map((row) => {
      const whole = row.says === null ? this.inline(row.reason) : this.inline(row.says)
      const mark = /\[[a-z0-9]+\]$/.exec(whole)?.[0] ?? ''
      const said = whole.slice(0, whole.length - mark.length)
      const end = mark + (row.probability === null ? '' : ` · ${this.inline(row.probability)}`)
      return this.cut(`${STATE_GLYPHS[row.verdict]} ${row.word} ${said}`, end)
    })
  }

  /** A line cut to the width, with its end kept. */
  private cut(glued: string, gluedEnd = ''): string {
    const text = unglued(glued)
    const end = unglued(gluedEnd)
    if (displayWidth(text) + displayWidth(end) <= this.columns) return text + end
    let kept = ''
    for (const letter of text) {
      if (displayWidth(kept) + displayWidth(letter) + 1 + displayWidth(end) > this.columns) break
      kept += letter
    }
    return `${kept}…${end}`
  }

  notes(view: MemoView): readonly string[] {
    return view.notes.flatMap((note) => {
      const mark = `[${note.mark}] `
      const indent = ' '.repeat(mark.length)
      // An address stays whole, so that it can be opened from the terminal.
      const link = note.url === null ? [] : [indent + clean(note.url)]
      return [...this.fold(this.inline(note.runs), mark, indent), ...link]
    })
  }
}

const joined = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n') + '\n'

/** The whole memo for a terminal, with its notes at the end. */
export function memoToTerminal(view: MemoView, words: Words, options: TerminalOptions = {}): string {
  const terminal = new Terminal(words, options)
  return joined([
    ...view.blocks.map((one) => terminal.block(one)),
    terminal.heading(2, [{ kind: 'text', text: words.document.notes }]),
    terminal.notes(view),
  ])
}

/** What `underwrite` prints: one screen with the answer, the price, the claims, what to ask and what was borrowed. */
export function summaryToTerminal(view: MemoView, words: Words, options: TerminalOptions = {}): string {
  const terminal = new Terminal(words, options)
  const { blocks } = view
  const first = blocks.findIndex((one) => one.kind === 'heading' && one.level === 1)
  const head = blocks.slice(Math.max(0, first), Math.max(0, first) + 3)
  const pick = <K extends BlockView['kind']>(kind: K): readonly Extract<BlockView, { kind: K }>[] =>
    blocks.filter((one): one is Extract<BlockView, { kind: K }> => one.kind === kind)
  const borrowed = blocks.find((one) => one.kind === 'paragraph' && one.section === 'unknown')
  return joined([
    ...head.map((one) => terminal.block(one)),
    ...pick('figures').map((one) => terminal.block(one)),
    ...pick('chart').map((one) => terminal.chart(one)),
    [
      ...pick('gates').flatMap((one) => terminal.gateLines(one)),
      ...pick('claims').flatMap((one) => terminal.claimLines(one)),
    ],
    ...pick('questions').map((one) => terminal.questions(one, 3)),
    ...(borrowed === undefined ? [] : [terminal.block(borrowed)]),
    terminal.block({ kind: 'paragraph', section: '', runs: [{ kind: 'text', text: words.document.marksElsewhere }] }),
  ])
}
