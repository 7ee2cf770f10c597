import {
  Bookmark,
  BuilderElement,
  FootnoteReferenceRun,
  InternalHyperlink,
  type ParagraphChild,
  TextRun,
  UnderlineType,
  XmlComponent,
} from 'docx'
import { type Inline, plain, type Run, visible, type Words } from '@touchstone/render'
import { QUOTED, VOICES } from './styles.ts'

/** Runs of Word with the characters they print, by which columns are measured. */
export interface Piece {
  readonly children: readonly ParagraphChild[]
  readonly text: string
}

/** Size of a run in half points. */
type Size = { readonly size?: number }

/** Text as XML can hold it, on one line: no controls, no halves of a pair, none of the two signs that are no characters. */
export const clean = (text: string): string =>
  visible(text)
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '')

export const footnoteId = (mark: string): string => `note_${mark}`
export const formulaId = (mark: string): string => `formula_${mark}`
const isFootnote = (mark: string): boolean => /^\d+$/.test(mark)

/** How a field of Word is told: where it begins, what it works out, what it came to last, where it ends. */
class FieldPart extends TextRun {
  constructor(part: XmlComponent) {
    super({})
    this.root.push(part)
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText')
    this.root.push(text)
  }
}

const turn = (type: 'begin' | 'separate' | 'end'): FieldPart =>
  new FieldPart(
    new BuilderElement<{ type: string }>({
      name: 'w:fldChar',
      attributes: { type: { key: 'w:fldCharType', value: type } },
    }),
  )

/** The mark of a note. The style alone would do for Word; readers that know no styles would print `450m` and `a` as one. */
const marked = (text: string, size: Size = {}): TextRun =>
  new TextRun({ text, style: 'Mark', superScript: true, ...size })

/** A footnote called once more: Word keeps its number right when others are put in before it. */
const calledAgain = (mark: string, size: Size = {}): readonly ParagraphChild[] => [
  turn('begin'),
  new FieldPart(new Instruction(`NOTEREF ${footnoteId(mark)} \\f \\h`)),
  turn('separate'),
  marked(mark, size),
  turn('end'),
]

/**
 * Turns sentences into runs. The first call of a source's number is a footnote of Word, each later one refers to it; a
 * letter leads to its formula, which stands at the end because a footnote of Word cannot call another.
 */
export class Writer {
  private readonly called = new Set<string>()
  private readonly due: string[] = []
  /** Whether footnotes wait for `owed`: page one has no room for them at its foot. */
  waits = false
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** Calls of the footnotes that page one has left, in their order. */
  owed(): readonly ParagraphChild[] {
    const marks = this.due.splice(0)
    return marks.flatMap((one, index) => [...(index === 0 ? [] : [new TextRun(' ')]), this.call(one)])
  }

  private call(of: string): ParagraphChild {
    return new Bookmark({ id: footnoteId(of), children: [new FootnoteReferenceRun(Number(of))] })
  }

  private mark(of: string | null, size: Size = {}): readonly ParagraphChild[] {
    if (of === null) return []
    if (!isFootnote(of)) return [new InternalHyperlink({ anchor: formulaId(of), children: [marked(of, size)] })]
    if (this.called.has(of)) return calledAgain(of, size)
    this.called.add(of)
    if (!this.waits) return [this.call(of)]
    this.due.push(of)
    return calledAgain(of, size)
  }

  private run(one: Run, size: Size): readonly ParagraphChild[] {
    switch (one.kind) {
      case 'text':
        return [new TextRun({ text: clean(one.text), ...size })]
      case 'name':
        return [
          ...(one.text === '' ? [] : [new TextRun({ text: clean(one.text), ...size })]),
          ...this.mark(one.mark, size),
        ]
      case 'quote':
        return [
          new TextRun({ text: clean(this.words.document.quote(one.text)), style: QUOTED, ...size }),
          ...(one.gloss === undefined ? [] : [new TextRun({ text: clean(one.gloss), ...size })]),
          ...this.mark(one.mark, size),
        ]
      case 'figure': {
        const assumed = one.origin === 'assumed' ? { underline: { type: UnderlineType.DOTTED } } : {}
        return [
          new TextRun({ text: clean(one.text), style: VOICES[one.voice], ...assumed, ...size }),
          ...this.mark(one.mark, size),
        ]
      }
    }
  }

  /** A sentence, or a dash where there is none; `size` in half points where it is not its paragraph's. */
  inline(runs: Inline | null, size: Size = {}): Piece {
    if (runs === null) return words('–')
    return { children: runs.flatMap((one) => this.run(one, size)), text: plain(runs) }
  }
}

/** Words without figures; `style` is a character style. */
export const words = (text: string, style?: string): Piece => ({
  children: [new TextRun({ text: clean(text), ...(style === undefined ? {} : { style }) })],
  text,
})

/** Pieces one after another, with words between them. */
export const joined = (pieces: readonly Piece[], between: string, style?: string): Piece => ({
  children: pieces.flatMap((one, index) => [...(index === 0 ? [] : words(between, style).children), ...one.children]),
  text: pieces.map((one) => one.text).join(between),
})
