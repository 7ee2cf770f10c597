import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, UnderlineType } from 'docx'
import type { WordWords } from '@touchstone/render/words/word'

/** Our tokens on paper, without the sign of a colour. */
export const INK = '14201F'
export const LINE = 'D9DFDF'
const INK_2 = '43504E'
const THEIRS = '7D5406'
const YOURS = '1C4E9F'

/** Colours of verdicts and gates; each stands beside a glyph and a word, so grey print loses nothing. */
export const STATE_COLOURS = {
  plausible: '0A6553',
  ok: '0A6553',
  stretched: '95460A',
  impossible: 'A0163A',
  stop: 'A0163A',
  unverifiable: '4B576A',
  open: '4B576A',
} as const

/** Size of what stands beneath a question, in half points; on page one, which must fit one A4. */
export const SMALL = 17
export const SMALL_DENSE = 14

/** Sizes of a memo's title and of its headings on page one, in half points. */
export const HEADINGS_DENSE = [20, 20, 17, 16] as const

/** One line of page one, in twentieths of a point and not by its font: so its height is known whatever font a machine has. */
export const PITCH = { line: 172, lineRule: 'exact' } as const

/** The dense kin of a style, for page one. */
export const DENSE = 'Dense'

/** Character styles by whose number it is. */
export const VOICES = { theirs: 'Theirs', ours: 'Ours', yours: 'Yours' } as const

/** Character style of words of a source. */
export const QUOTED = 'Quoted'

/** Paragraph and character styles of a memo; sizes are half points, spaces twentieths of a point. */
export function stylesOf(words: WordWords): IStylesOptions {
  const font = { ascii: words.font.latin, hAnsi: words.font.latin, cs: words.font.latin, eastAsia: words.font.eastAsia }
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: INK, font },
    paragraph: { spacing: { before, after: 80, line: 276 }, keepNext: true },
  })
  const paragraph = (id: string, name: string, run: object, spacing: object, more: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph: { spacing, ...more },
  })
  return {
    default: {
      document: {
        run: { size: 20, color: INK, font, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { after: 100, line: 276 } },
      },
      title: heading(32, 0),
      heading1: heading(30, 0),
      heading2: heading(25, 240),
      heading3: heading(22, 180),
      footnoteText: { run: { size: 13, color: INK_2, font }, paragraph: { spacing: { after: 0, line: 216 } } },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      paragraph('Cell', 'Memo Cell', { size: 18 }, { before: 30, after: 30, line: 252 }),
      paragraph('CellHead', 'Memo Cell Head', { size: 17, bold: true, color: INK_2 }, { before: 30, after: 30 }),
      paragraph('RowHead', 'Memo Row Head', { size: 18, bold: true }, { before: 30, after: 30, line: 252 }),
      paragraph('Tile', 'Memo Tile', { size: 24, bold: true }, { before: 20, after: 20, line: 276 }),
      paragraph('PictureTitle', 'Memo Picture Title', { bold: true }, { before: 160, after: 60 }, { keepNext: true }),
      paragraph('TableCaption', 'Memo Table Caption', { color: INK_2 }, { before: 120, after: 40 }, { keepNext: true }),
      paragraph(
        'Formula',
        'Memo Formula',
        { size: 17, color: INK_2 },
        { after: 30, line: 240 },
        {
          indent: { left: 440, hanging: 440 },
        },
      ),
      paragraph('Small', 'Memo Small', { size: 17, color: INK_2 }, { after: 40, line: 240 }),
      ...[
        paragraph('Body', 'Memo Page One', { size: 15 }, { after: 24, ...PITCH }),
        paragraph('Cell', 'Memo Page One Cell', { size: 15 }, { before: 0, after: 0, ...PITCH }),
        paragraph(
          'CellHead',
          'Memo Page One Head',
          { size: 14, bold: true, color: INK_2 },
          { before: 0, after: 0, ...PITCH },
        ),
        paragraph('RowHead', 'Memo Page One Row', { size: 15, bold: true }, { before: 0, after: 0, ...PITCH }),
        paragraph('Tile', 'Memo Page One Tile', { size: 16, bold: true }, { before: 0, after: 0, ...PITCH }),
        paragraph(
          'TableCaption',
          'Memo Page One Caption',
          { size: 14, color: INK_2 },
          { before: 10, after: 0, ...PITCH },
          { keepNext: true },
        ),
        paragraph('Small', 'Memo Page One Small', { size: 13, color: INK_2 }, { after: 0, ...PITCH }),
        paragraph('Gap', 'Memo Page One Gap', { size: 4 }, { before: 0, after: 0, line: 60, lineRule: 'exact' }),
      ].map((one) => ({ ...one, id: `${one.id}${DENSE}` })),
    ],
    characterStyles: [
      { id: VOICES.theirs, name: 'Figure Theirs', run: { color: THEIRS } },
      { id: VOICES.ours, name: 'Figure Ours', run: {} },
      { id: VOICES.yours, name: 'Figure Yours', run: { color: YOURS, underline: { type: UnderlineType.SINGLE } } },
      { id: QUOTED, name: 'Quoted Words', run: { color: THEIRS } },
      { id: 'Mark', name: 'Note Mark', run: { superScript: true } },
      { id: 'More', name: 'Memo More', run: { size: SMALL, color: INK_2 } },
      { id: `More${DENSE}`, name: 'Memo More Page One', run: { size: SMALL_DENSE, color: INK_2 } },
    ],
  }
}

export const DOTS = 'dots'
export const STEPS = 'steps'

/** Lists with dots and with numbers. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: DOTS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
    {
      reference: STEPS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 440, hanging: 440 } } },
        },
      ],
    },
  ],
}
