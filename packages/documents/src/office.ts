import { fail, issue, type Issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { joined, type Opened, type Piece } from './document.ts'
import { isPicture, otherArchive } from './formats.ts'
import type { Recognise } from './recognise.ts'
import { andToldOf, flagsOf, picturesBeside, shareOf } from './share.ts'
import { drawnText, relations, type Slide, slidesOf } from './slides.ts'
import { notesIn, wordOf } from './word.ts'
import { readWorkbook, type Sheet } from './workbook.ts'
import { unzip } from './zip.ts'
import { LARGEST, tooLarge, type ZipFile } from './zip-entries.ts'

async function picturesOf(
  names: readonly string[],
  files: readonly ZipFile[],
  recognise: Recognise | null,
): Promise<string> {
  if (recognise === null) return ''
  const found: string[] = []
  for (const name of names.slice(0, 6)) {
    const bytes = files.find((one) => one.name === name)?.bytes() ?? null
    if (bytes === null || !isPicture(bytes)) continue
    const text = await recognise(bytes)
    if (text !== null && text !== '') found.push(text)
  }
  return found.join('\n')
}

/** Parts of Office files that are unpacked; everything else stays packed. */
const wanted =
  /^(?:word\/(?:document|footnotes|endnotes|charts\/.*|diagrams\/.*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/app\.xml|(?:ppt|xl)\/.*\.(?:xml|rels))$/

/** What an Office file is read from. */
interface Opening {
  readonly file: string
  readonly at: Place
  readonly files: readonly ZipFile[]
  readonly xmlOf: (name: string) => string | null
  readonly recognise: () => Promise<Recognise | null>
}

/** The part that was hidden from who looks at the document, by the numbers or names it bears. */
const hiddenParts = ({ at, file }: Opening, part: 'slide' | 'sheet', hidden: readonly string[]): readonly Issue[] =>
  hidden.length === 0
    ? []
    : [issue('document/hidden-parts', 'warning', at, { file, part, hidden: hidden.slice(0, 12).join(', ') })]

/** Pages that the properties of a Word file count. */
function pagesOf(xml: string): number | null {
  const found = /<Pages>(\d{1,5})<\/Pages>/.exec(xml)?.[1]
  return found === undefined ? null : Number(found)
}

async function ofWord(xml: string, opening: Opening): Promise<Result<Opened>> {
  const { file, at, files, xmlOf, recognise } = opening
  const links = relations('word/document.xml', xmlOf)
  const { document, hidden, pictures, paged } = wordOf(xml, {
    notes: {
      footnote: notesIn(xmlOf('word/footnotes.xml') ?? ''),
      endnote: notesIn(xmlOf('word/endnotes.xml') ?? ''),
    },
    pages: pagesOf(xmlOf('docProps/app.xml') ?? ''),
    drawn: (id) => drawnText(links.get(id) ?? '', xmlOf),
  })
  if (document.text === '' && pictures === 0 && hidden === 0) return fail(issue('input/empty', 'error', at, { file }))
  const sees = pictures > 0 ? await recognise() : null
  const shown = files.filter((one) => /^word\/media\/.*\.(?:png|jpe?g)$/i.test(one.name)).map((one) => one.name)
  const seen = document.text === '' && pictures > 0 ? await picturesOf(shown, files, sees) : ''
  const whole = seen === '' ? document : joined('word', [{ kind: 'page', number: 1, text: seen, by: 'recognition' }])
  const beside = seen === '' && document.text !== '' ? pictures : 0
  const told =
    paged || document.text === '' || seen !== ''
      ? shareOf(whole, at, file, sees !== null)
      : ok({
          document: { ...document, parts: [] },
          issues: [issue('document/pages-unknown', 'note', at, { file }), ...flagsOf(document, at, file)],
        })
  return andToldOf(told, [
    ...(hidden === 0 ? [] : [issue('document/hidden-text', 'warning', at, { file, count: hidden })]),
    ...picturesBeside(beside, at, file),
  ])
}

async function ofSlides(slides: readonly Slide[], opening: Opening): Promise<Result<Opened>> {
  const { file, at, files, recognise } = opening
  const shown = slides.filter((one) => !one.hidden)
  const bare = (one: Slide): boolean => one.text.length < 8 && one.pictures.length > 0
  const sees = shown.some(bare) ? await recognise() : null
  const pieces: Piece[] = []
  let beside = 0
  for (const one of shown) {
    if (one.text.length >= 8) beside += one.pictures.length
    const seen = one.text.length < 8 ? await picturesOf(one.pictures, files, sees) : ''
    pieces.push({
      kind: 'slide',
      number: one.number,
      text: seen === '' ? one.text : seen,
      by: seen !== '' ? 'recognition' : one.text === '' || bare(one) ? 'none' : 'text',
    })
  }
  const hidden = slides.filter((one) => one.hidden).map((one) => String(one.number))
  return andToldOf(shareOf(joined('slides', pieces), at, file, sees !== null), [
    ...hiddenParts(opening, 'slide', hidden),
    ...picturesBeside(beside, at, file),
  ])
}

function ofSheets(sheets: readonly Sheet[], opening: Opening): Result<Opened> {
  const { file, at } = opening
  const left = sheets.reduce((sum, one) => sum + (one.left ?? 0), 0)
  const pieces = sheets.flatMap((one, index): readonly Piece[] => {
    const rows = one.rows.map((row) => row.join('\t').trimEnd()).filter((row) => row !== '')
    return one.hidden === true ? [] : [{ kind: 'sheet', number: index + 1, name: one.name, text: rows.join('\n') }]
  })
  const hidden = sheets.filter((one) => one.hidden === true).map((one) => one.name)
  return andToldOf(shareOf(joined('sheets', pieces), at, file, true), [
    ...hiddenParts(opening, 'sheet', hidden),
    ...(left === 0 ? [] : [issue('document/cells-unread', 'warning', at, { file, count: left })]),
  ])
}

/** The words of a Word, PowerPoint or Excel file, each part with its number; other archives are refused by their kind. */
export async function officeOf(
  bytes: Uint8Array,
  file: string,
  at: Place,
  recognise: () => Promise<Recognise | null>,
): Promise<Result<Opened>> {
  const files = unzip(bytes)
  if (files === null) return fail(issue('document/damaged', 'error', at, { file }))
  const large = files.find((one) => wanted.test(one.name) && tooLarge(one))
  if (
    large !== undefined ||
    files.filter((one) => wanted.test(one.name)).reduce((sum, one) => sum + one.size, 0) > LARGEST
  )
    return fail(issue('document/unpacks-too-large', 'error', at, { file, limit: LARGEST }))
  let broken = false
  const xmlOf = (name: string): string | null => {
    const entry = files.find((one) => one.name === name)
    const body = entry?.bytes() ?? null
    if (entry !== undefined && body === null) broken = true
    return body === null ? null : new TextDecoder().decode(body)
  }
  const opening: Opening = { file, at, files, xmlOf, recognise }
  const word = xmlOf('word/document.xml')
  if (word !== null) return ofWord(word, opening)
  const slides = slidesOf(xmlOf)
  if (slides !== null) return ofSlides(slides, opening)
  const sheets = broken ? null : readWorkbook(files)
  if (sheets !== null) return ofSheets(sheets, opening)
  return fail(
    broken || files.some((one) => /^(?:word|ppt|xl)\//.test(one.name))
      ? issue('document/damaged', 'error', at, { file })
      : issue('document/other-format', 'error', at, { file, format: otherArchive(files) }),
  )
}
