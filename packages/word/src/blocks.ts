import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { BlockView, Inline, MemoView, Picture, TableView, Words } from '@touchstone/render'
import { plain, STATE_GLYPHS } from '@touchstone/render'
import { drawPicture } from '@touchstone/render/pictures'
import type { WordWords } from '@touchstone/render/words/word'
import { clean, formulaId, joined, type Piece, words, Writer } from './inline.ts'
import { type Pencil, pictureOf } from './picture.ts'
import { DENSE, DOTS, HEADINGS_DENSE, PITCH, SMALL, SMALL_DENSE, STATE_COLOURS, STEPS } from './styles.ts'
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
  private pictures = 0
  /** Whether page one is being written, which is set so that it fits one A4. */
  private dense = false
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
    return this.writer.inline(runs, { size: this.dense ? SMALL_DENSE : SMALL })
  }

  /** A style, or its kin of page one. */
  private style(of: string): string {
    return this.dense ? `${of}${DENSE}` : of
  }

  /** A paragraph of running text. */
  private plain(children: readonly ParagraphChild[]): Paragraph {
    return new Paragraph({ ...(this.dense ? { style: `Body${DENSE}` } : {}), children })
  }

  /** Room under a table: two tables that touch would become one. */
  private after(): Paragraph {
    return new Paragraph({ style: this.dense ? `Gap${DENSE}` : 'Small', children: [] })
  }

  private heading(level: number, children: readonly ParagraphChild[], more: object = {}): Paragraph {
    return new Paragraph({ heading: levels[level + this.top - 1] ?? HeadingLevel.HEADING_4, children, ...more })
  }

  private table(view: TableView): Table {
    return tableOf(
      view.columns,
      view.rows.map((row) => row.map((one) => this.say(one))),
      this.dense,
    )
  }

  private listed(items: readonly (readonly ParagraphChild[])[], ordered: boolean): readonly Paragraph[] {
    const numbering = { reference: ordered ? STEPS : DOTS, level: 0, instance: ++this.lists, custom: true }
    const style = this.dense ? { style: `Body${DENSE}`, spacing: { after: 0, ...PITCH } } : {}
    return items.map((children) => new Paragraph({ ...style, numbering, children }))
  }

  /** What is asked in bold, and beneath it lines of pairs. */
  private asked(ask: string, lines: readonly (readonly Piece[])[]): readonly ParagraphChild[] {
    return [
      new TextRun({ text: clean(ask), bold: true }),
      ...lines.flatMap((pairs): readonly ParagraphChild[] =>
        pairs.length === 0
          ? []
          : [
              this.dense ? new TextRun('  ') : new TextRun({ break: 1 }),
              ...joined(pairs, ' · ', this.style('More')).children,
            ],
      ),
    ]
  }

  private pair(label: string, value: Piece): Piece {
    return joined([words(`${label}${this.words.document.colon}`, this.style('More')), value], '')
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
        if (!this.dense) return [this.heading(one.level, this.say(one.runs).children)]
        const size = HEADINGS_DENSE[one.level + this.top - 1] ?? SMALL_DENSE
        const spacing = { before: one.level === 1 ? 0 : 50, after: 10, line: 250, lineRule: 'exact' } as const
        return [this.heading(one.level, this.writer.inline(one.runs, { size }).children, { spacing })]
      }
      case 'paragraph':
        return [this.plain(this.say(one.runs).children)]
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
            this.dense,
          ),
          this.after(),
        ]
      case 'table':
        return [
          new Paragraph({ style: this.style('TableCaption'), children: this.say(one.table.caption).children }),
          this.table(one.table),
          this.after(),
        ]
      case 'claims':
        return [
          new Paragraph({ style: this.style('TableCaption'), children: this.say(one.table.caption).children }),
          tableOf(
            one.table.columns,
            one.rows.map((row) => [
              state(row.verdict, row.word),
              this.say(row.says),
              this.say(row.probability),
              this.say(row.reason),
            ]),
          ),
          this.after(),
        ]
      case 'gates':
        return [
          tableOf(
            [d.gates.gate, d.gates.state, d.gates.why],
            one.rows.map((row) => [words(row.name), state(row.state, row.word), this.say(row.why)]),
            this.dense,
          ),
          this.after(),
        ]
      case 'questions': {
        const q = d.questions
        return this.listed(
          one.rows.map((row) =>
            this.asked(row.ask, [
              [
                ...(row.see === '' ? [] : [this.pair(q.see, words(row.see, this.style('More')))]),
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
          this.after(),
        ]
      }
      case 'chart':
        return [...this.picture(one.title, one.scene), this.table(one.table), this.after()]
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

  /** Page one of a memo, and what it rests on with the formulas of what was computed. */
  memo(view: MemoView): { readonly first: readonly Part[]; readonly rest: readonly Part[] } {
    const ends = view.blocks.findIndex((one) => one.kind === 'heading' && one.section === 'evidence')
    const at = ends < 0 ? view.blocks.length : ends
    this.dense = true
    this.writer.waits = true
    const first = view.blocks.slice(0, at).flatMap((one) => this.block(one))
    this.dense = false
    this.writer.waits = false
    const owed = this.writer.owed()
    const sources =
      owed.length === 0
        ? []
        : [
            new Paragraph({
              style: 'Small',
              children: [...words(this.word.sources).children, new TextRun(' '), ...owed],
            }),
          ]
    const parts = view.blocks.slice(at).flatMap((one) => this.block(one))
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
    return {
      first,
      rest: [
        ...sources,
        ...parts,
        ...(written.length === 0 ? [] : [this.heading(2, words(this.word.formulas).children), ...written]),
      ],
    }
  }
}
