import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import { issue, type Issue } from '@touchstone/core/facts'
import type { MemoView, NoteView, Words } from '@touchstone/render'
import type { WordWords } from '@touchstone/render/words/word'
import { Blocks } from './blocks.ts'
import { findFont, type Font, shelfOf } from './fonts.ts'
import { clean, words as said, Writer } from './inline.ts'
import { rasteriser } from './raster.ts'
import { dayOf, settle } from './settle.ts'
import { DENSE, numbering, stylesOf } from './styles.ts'

/** Memos in words, and what a Word file of them has to know besides. */
export interface WordInput {
  readonly views: readonly MemoView[]
  /** With the words of pictures. */
  readonly words: Words
  readonly word: WordWords
  /** The day, month or year that stands as the file's date, `2023-04-30`: no clock is read. */
  readonly day: string
}

/** A Word file, and what is to be said of how it was drawn. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly issues: readonly Issue[]
}

/** A4 with margins of 20 mm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
} as const

/** Page one has 12 mm at its sides and little more above and below: what decides stands on one sheet. */
const PAGE_ONE = {
  ...PAGE,
  margin: { top: 560, bottom: 480, left: 680, right: 680, header: 260, footer: 220 },
} as const

const footnoteOf = (note: NoteView, words: Words): readonly Paragraph[] => {
  const url = note.url === null ? [] : said(` ${note.url}`).children
  return [
    new Paragraph({
      style: 'FootnoteText',
      children: [...said(' ').children, ...new Writer(words).inline(note.runs).children, ...url],
    }),
  ]
}

const fontHere = (): Promise<Font | null> => findFont(shelfOf(process.env))
let found: Promise<Font | null> | undefined

/**
 * Writes memos as a Word file (Office Open XML): headings, lists and tables as Word's own, every source a footnote, every
 * formula behind its memo, pictures as SVG with a PNG. The same memos and font give the same bytes. An issue says where
 * no font was found to draw a PNG with.
 */
export async function writeWord(input: WordInput, font?: Font | null): Promise<WordFile> {
  const { views, words, word, day } = input
  const pencil = { rasterise: await rasteriser(), font: font === undefined ? await (found ??= fontHere()) : font }
  const blocks = new Blocks(words, word, pencil, views.length === 1 ? 1 : 2)
  const edition = views[0]?.edition ?? 'internal'
  const several = words.document.memos(views.length)
  const title = views.length === 1 ? (views[0]?.title ?? '') : views.map((view) => view.title).join(' ')
  const memos = views.map((view) => blocks.memo(view))
  const head =
    views.length === 1 ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: said(several).children })]
  const sources = views.flatMap((view) => view.notes).filter((note) => note.kind === 'source')
  const section = (page: typeof PAGE | typeof PAGE_ONE, children: readonly (Paragraph | Table)[]) => ({
    properties: { page, type: SectionType.NEXT_PAGE },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: page === PAGE_ONE ? `Small${DENSE}` : 'Small',
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ text: word.header[edition], bold: edition === 'internal' })],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: page === PAGE_ONE ? `Small${DENSE}` : 'Small',
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
          }),
        ],
      }),
    },
    children,
  })
  const document = new Document({
    title: clean(title),
    creator: word.creator,
    lastModifiedBy: word.creator,
    revision: 1,
    styles: stylesOf(word),
    numbering,
    footnotes: Object.fromEntries(sources.map((note) => [note.mark, { children: footnoteOf(note, words) }])),
    sections: memos.flatMap(({ first, rest }, at) => [
      section(PAGE_ONE, [...(at === 0 ? head : []), ...first]),
      ...(rest.length === 0 ? [] : [section(PAGE, rest)]),
    ]),
  })
  const bytes = settle(new Uint8Array(await Packer.toBuffer(document)), dayOf(day))
  const place = { source: '', path: '' }
  return {
    bytes,
    issues: blocks.undrawn === 0 ? [] : [issue('word/no-font', 'note', place, { count: blocks.undrawn })],
  }
}
