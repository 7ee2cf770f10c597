import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { BlockView, Inline, MemoView, Picture, TableView, Words } from '@touchstone/render'
import { plain, STATE_GLYPHS } from '@touchstone/render'
import { drawPicture } from '@touchstone/render/pictures'
import type { WordWords } from '@touchstone/render/words/word'
import { clean, formulaId, joined, type Piece, words, Writer } from './inline.ts'
import { type Pencil, pictureOf } from './picture.ts'
import { DOTS, SMALL, STATE_COLOURS, STEPS } from './styles.ts'
import { tableOf, tilesOf } from './table.ts'

type Part = Paragraph | Table

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

const state = (of: keyof typeof STATE_GLYPHS, word: string): Piece => ({
  children: [new TextRun({ text: `${STATE_GLYPHS[of]} ${clean(word)}`, bold: true, color: STATE_COLOURS[of] })],
  text: `${STATE_GLYPHS[of]} ${word}`,
})

/** Writes the blocks of one memo after another; `undrawn` counts pictures that older readers will not see. */
export class Blocks {
  undrawn = 0
  private lists = 0
  private memos = 0
  private pictures = 0
  private readonly writer: Writer
  private readonly words: Words
  private readonly word: WordWords
  private readonly pencil: Pencil
  /** Level of a memo's own title: 1, or 2 where several memos share a file. */
  private readonly top: 1 | 2

  constructor(all: Words, word: WordWords, pencil: Pencil, top: 1 | 2) {
    this.writer = new Writer(all)
    this.words = all
    this.word = word
    this.pencil = pencil
    this.top = top
  }

  private say(runs: Inline | null): Piece {
    return this.writer.inline(runs)
  }

  private small(runs: Inline): Piece {
    return this.writer.inline(runs, { size: SMALL })
  }

  private heading(level: number, children: readonly ParagraphChild[], more: object = {}): Paragraph {
    return new Paragraph({ heading: levels[level + this.top - 1] ?? HeadingLevel.HEADING_4, children, ...more })
  }

  private table(view: TableView): Table {
    return tableOf(
      view.columns,
      view.rows.map((row) => row.map((one) => this.say(one))),
    )
  }

  private listed(items: readonly (readonly ParagraphChild[])[], ordered: boolean): readonly Paragraph[] {
    const numbering = { reference: ordered ? STEPS : DOTS, level: 0, instance: ++this.lists, custom: true }
    return items.map((children) => new Paragraph({ numbering, children }))
  }

  /** What is asked in bold, and beneath it lines of pairs. */
  private asked(ask: string, lines: readonly (readonly Piece[])[]): readonly ParagraphChild[] {
    return [
      new TextRun({ text: clean(ask), bold: true }),
      ...lines.flatMap((pairs): readonly ParagraphChild[] =>
        pairs.length === 0 ? [] : [new TextRun({ break: 1 }), ...joined(pairs, ' · ', 'More').children],
      ),
    ]
  }

  private pair(label: string, value: Piece): Piece {
    return joined([words(`${label}${this.words.document.colon}`, 'More'), value], '')
  }

  private picture(title: Inline, scene: Picture): readonly Paragraph[] {
    const { paragraph, drawn } = pictureOf(scene, `picture-${++this.pictures}`, this.pencil)
    if (!drawn) this.undrawn++
    return [
      new Paragraph({ style: 'PictureTitle', children: this.say(title).children }),
      paragraph,
      ...(drawn ? [] : [new Paragraph({ style: 'Small', children: words(this.word.undrawn).children })]),
    ]
  }

  private block(one: BlockView): readonly Part[] {
    const d = this.words.document
    switch (one.kind) {
      case 'heading': {
        // Page one ends where the evidence begins; a memo behind another begins a page of its own.
        const pageBreakBefore = one.section === 'evidence' || (one.level === 1 && this.memos > 1)
        return [this.heading(one.level, this.say(one.runs).children, { pageBreakBefore })]
      }
      case 'paragraph':
        return [new Paragraph({ children: this.say(one.runs).children })]
      case 'list':
        return this.listed(
          one.items.map((item) => this.say(item).children),
          one.ordered,
        )
      case 'figures':
        return [
          tilesOf(
            one.tiles.map((tile) => ({
              label: tile.label,
              value: this.say(tile.value),
              note: tile.note === null ? null : this.say(tile.note),
            })),
          ),
          after(),
        ]
      case 'table':
        return [
          new Paragraph({ style: 'TableCaption', children: this.say(one.table.caption).children }),
          this.table(one.table),
          after(),
        ]
      case 'claims':
        return [
          new Paragraph({ style: 'TableCaption', children: this.say(one.table.caption).children }),
          tableOf(
            one.table.columns,
            one.rows.map((row) => [
              state(row.verdict, row.word),
              this.say(row.says),
              this.say(row.probability),
              this.say(row.reason),
            ]),
          ),
          after(),
        ]
      case 'gates':
        return [
          tableOf(
            [d.gates.gate, d.gates.state, d.gates.why],
            one.rows.map((row) => [words(row.name), state(row.state, row.word), this.say(row.why)]),
          ),
          after(),
        ]
      case 'questions': {
        const q = d.questions
        return this.listed(
          one.rows.map((row) =>
            this.asked(row.ask, [
              [
                ...(row.see === '' ? [] : [this.pair(q.see, words(row.see, 'More'))]),
                ...(row.worth === null ? [] : [this.pair(q.worth, this.small(row.worth))]),
                ...(row.flip === null ? [] : [this.pair(q.flip, this.small(row.flip))]),
              ],
            ]),
          ),
          true,
        )
      }
      case 'bank':
        return this.listed(
          one.rows.map((row) =>
            this.asked(
              row.ask,
              row.lines.map((line) => line.map(({ label, value }) => this.pair(label, this.small(value)))),
            ),
          ),
          true,
        )
      case 'picture': {
        const drawn = drawPicture(one.data, this.words, 640, plain(one.title))
        if (drawn === null) return []
        return [
          ...this.picture(one.title, drawn.scene),
          new Paragraph({ children: words(drawn.scene.desc).children }),
          tableOf(
            drawn.columns,
            drawn.rows.map((row) => row.map((cell) => words(cell))),
          ),
          after(),
        ]
      }
      case 'chart':
        return [...this.picture(one.title, one.scene), this.table(one.table), after()]
      case 'record':
        return [
          ...one.items.map(
            (item) =>
              new Paragraph({
                style: 'Small',
                children: words(`${item.label}${d.colon}${item.value}`).children,
              }),
          ),
          new Paragraph({ style: 'Small', children: words(one.same + d.stop).children }),
        ]
    }
  }

  /** A memo, and behind it the formulas of what was computed. */
  memo(view: MemoView): readonly Part[] {
    this.memos += 1
    const parts = view.blocks.flatMap((one) => this.block(one))
    const formulas = view.notes.filter((note) => note.kind === 'computed')
    const written = formulas.map(
      (note) =>
        new Paragraph({
          style: 'Formula',
          children: [
            new Bookmark({ id: formulaId(note.mark), children: [new TextRun({ text: note.mark, bold: true })] }),
            new TextRun('\t'),
            ...this.say(note.runs).children,
          ],
        }),
    )
    return [
      ...parts,
      ...(written.length === 0 ? [] : [this.heading(2, words(this.word.formulas).children), ...written]),
    ]
  }
}

/** Room under a table: two tables that touch would become one. */
const after = (): Paragraph => new Paragraph({ style: 'Small', children: [] })
