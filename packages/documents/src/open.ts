import { fail, issue, type Issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { joined, type DocumentText, type Opened, type Piece, shareRead } from './document.ts'
import { decodeAny } from './encoding.ts'
import { breaksOff, isMenu, orderIn } from './flags.ts'
import { articleOf } from './html.ts'
import { pdfOf } from './pdf.ts'
import { recogniser, RECOGNISER, type Recognise } from './recognise.ts'
import { slidesOf } from './slides.ts'
import { LIMIT } from './text.ts'
import { readWorkbook } from './workbook.ts'
import { wordOf } from './word.ts'
import { unzip } from './zip.ts'
import { LARGEST, tooLarge, type ZipFile } from './zip-entries.ts'

export interface OpenOptions {
  /** What reads print in pictures; without it the one installed on this machine, if any. */
  readonly recognise?: Recognise | null
  /** Milliseconds of a steady clock. */
  readonly now?: () => number
}

const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((one, at) => bytes[at] === one)
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')
const isPicture = (bytes: Uint8Array): boolean =>
  begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff)
const isOldOffice = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
/** Office files with a password are old containers with a stream of this name in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')

const looksHtml = (text: string, file: string): boolean =>
  /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text.slice(0, 2_000))

/** What every text is looked at for, whatever it came from. */
function flagsOf(document: DocumentText, at: Place, file: string): readonly Issue[] {
  const found: Issue[] = []
  const order = orderIn(document.text)
  if (order !== null) found.push(issue('document/order-in-text', 'warning', at, { file, text: order }))
  if (isMenu(document.text)) found.push(issue('document/navigation', 'warning', at, { file }))
  return found
}

/** How much of a document with parts could be read: always said, and an error where it is nothing at all. */
function shareOf(document: DocumentText, at: Place, file: string, sees: boolean): Result<Opened> {
  const { read, of } = shareRead(document)
  const [first] = document.parts
  if (first === undefined || of === 0) return fail(issue('input/empty', 'error', at, { file }))
  const part = first.kind
  if (read === 0 && document.text.trim() === '')
    return fail(issue('document/only-pictures', 'error', at, { file, part, of, recogniser: sees ? '' : RECOGNISER }))
  const unread = document.parts.filter((one) => one.by === 'none').map((one) => one.number)
  const told =
    unread.length === 0
      ? issue('document/read', 'note', at, { file, part, of })
      : issue('document/parts-unread', 'warning', at, {
          file,
          part,
          read,
          of,
          unread: unread.slice(0, 12).join(', ') + (unread.length > 12 ? ', …' : ''),
          recogniser: sees ? '' : RECOGNISER,
        })
  return ok({ document, issues: [told, ...flagsOf(document, at, file)] })
}

function textOf(bytes: Uint8Array, file: string, at: Place): Result<Opened> {
  const decoded = decodeAny(bytes)
  if (decoded === null) return fail(issue('input/binary', 'error', at, { file }))
  const issues: Issue[] = []
  if (decoded.otherLines > 0)
    issues.push(issue('document/mixed-encoding', 'warning', at, { file, lines: decoded.otherLines }))
  if (decoded.unread > 0) issues.push(issue('document/bytes-unread', 'warning', at, { file, count: decoded.unread }))
  const html = looksHtml(decoded.text, file)
  if (decoded.cut || breaksOff(decoded.text) || (html && !/<\/html\s*>/i.test(decoded.text.slice(-2_000))))
    issues.push(issue('document/breaks-off', 'warning', at, { file }))
  if (!html) {
    if (decoded.text.trim() === '') return fail(issue('input/empty', 'error', at, { file }))
    const document: DocumentText = { kind: 'text', text: decoded.text, parts: [] }
    return ok({ document, issues: [...issues, ...flagsOf(document, at, file)] })
  }
  const article = articleOf(decoded.text)
  if (article.onlyLinks) return fail(issue('document/no-article', 'error', at, { file }))
  if (article.hidden > 0) issues.push(issue('document/hidden-text', 'warning', at, { file, count: article.hidden }))
  const document: DocumentText = {
    kind: 'html',
    text: article.text,
    parts: [],
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.published === null ? {} : { published: article.published }),
  }
  return ok({ document, issues: [...issues, ...flagsOf(document, at, file)] })
}

/** What was told of a document, and more. */
const andToldOf = (told: Result<Opened>, more: readonly Issue[]): Result<Opened> =>
  told.ok ? ok({ document: told.value.document, issues: [...told.value.issues, ...more] }) : told

/** Pictures that stand beside text are not looked at, be they a logo or a table; that they are there is said. */
const picturesBeside = (count: number, at: Place, file: string): readonly Issue[] =>
  count === 0 ? [] : [issue('document/pictures-unread', 'note', at, { file, count })]

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

async function officeOf(
  bytes: Uint8Array,
  file: string,
  at: Place,
  recognise: () => Promise<Recognise | null>,
): Promise<Result<Opened>> {
  const files = unzip(bytes)
  if (files === null) return fail(issue('document/damaged', 'error', at, { file }))
  const wanted = /^(?:word\/document\.xml|ppt\/.*\.(?:xml|rels)|xl\/.*\.(?:xml|rels))$/
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
  const word = xmlOf('word/document.xml')
  if (word !== null) {
    const { document, hidden, pictures } = wordOf(word)
    const sees = pictures > 0 ? await recognise() : null
    const shown = files.filter((one) => /^word\/media\/.*\.(?:png|jpe?g)$/i.test(one.name)).map((one) => one.name)
    const seen = document.text === '' && pictures > 0 ? await picturesOf(shown, files, sees) : ''
    const whole = seen === '' ? document : joined('word', [{ kind: 'page', number: 1, text: seen, by: 'recognition' }])
    const beside = seen === '' && document.text !== '' ? pictures : 0
    return andToldOf(shareOf(whole, at, file, sees !== null), [
      ...(hidden === 0 ? [] : [issue('document/hidden-text', 'warning', at, { file, count: hidden })]),
      ...picturesBeside(beside, at, file),
    ])
  }
  const slides = slidesOf(xmlOf)
  if (slides !== null) {
    const sees = slides.some((one) => one.text.length < 8 && one.pictures.length > 0) ? await recognise() : null
    const pieces: Piece[] = []
    let beside = 0
    for (const one of slides) {
      if (one.text.length >= 8) beside += one.pictures.length
      const seen = one.text.length < 8 ? await picturesOf(one.pictures, files, sees) : ''
      pieces.push({
        kind: 'slide',
        number: one.number,
        text: seen === '' ? one.text : seen,
        by:
          seen !== ''
            ? 'recognition'
            : one.text.length < 8 && one.pictures.length > 0
              ? 'none'
              : one.text === ''
                ? 'none'
                : 'text',
      })
    }
    return andToldOf(shareOf(joined('slides', pieces), at, file, sees !== null), picturesBeside(beside, at, file))
  }
  const sheets = broken ? null : readWorkbook(files)
  if (sheets !== null) {
    const left = sheets.reduce((sum, one) => sum + (one.left ?? 0), 0)
    const told = shareOf(
      joined(
        'sheets',
        sheets.map((one, index): Piece => ({
          kind: 'sheet',
          number: index + 1,
          name: one.name,
          text: one.rows
            .map((row) => row.join('\t').trimEnd())
            .filter((row) => row !== '')
            .join('\n'),
        })),
      ),
      at,
      file,
      true,
    )
    return andToldOf(told, left === 0 ? [] : [issue('document/cells-unread', 'warning', at, { file, count: left })])
  }
  return fail(broken ? issue('document/damaged', 'error', at, { file }) : issue('input/binary', 'error', at, { file }))
}

/**
 * The words of a document: plain text in any common encoding, HTML (the article only), PDF, Word, PowerPoint, Excel, or a
 * picture where print can be recognised. How much of it could be read is among the issues, never silent; what cannot be
 * read is refused, nothing throws, and work is bounded by size, pages and time. Text that gives orders is text like any
 * other, and said.
 */
export async function openDocument(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<Result<Opened>> {
  const at: Place = { source: file, path: '' }
  const now = options.now ?? ((): number => performance.now())
  let found: Promise<Recognise | null> | undefined
  const recognise = (): Promise<Recognise | null> =>
    options.recognise !== undefined ? Promise.resolve(options.recognise) : (found ??= recogniser())
  if (bytes.length === 0) return fail(issue('input/empty', 'error', at, { file }))
  if (bytes.length > LIMIT)
    return fail(issue('input/too-large', 'error', at, { file, bytes: bytes.length, limit: LIMIT }))
  if (isPdf(bytes)) {
    const plain = await pdfOf(bytes, null, now)
    if (plain === 'password') return fail(issue('document/password', 'error', at, { file }))
    if (plain === 'damaged') return fail(issue('document/damaged', 'error', at, { file }))
    const { read, of } = shareRead(plain)
    const sees = read < of ? await recognise() : null
    const again = sees === null ? plain : await pdfOf(bytes, sees, now)
    const told = shareOf(typeof again === 'string' ? plain : again, at, file, sees !== null)
    const ends = new TextDecoder('latin1').decode(bytes.subarray(-2_048)).includes('%%EOF')
    if (!told.ok || ends) return told
    const flag = issue('document/breaks-off', 'warning', at, { file })
    return ok({ document: told.value.document, issues: [...told.value.issues, flag] })
  }
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return officeOf(bytes, file, at, recognise)
  if (isOldOffice(bytes))
    return fail(
      isLocked(bytes)
        ? issue('document/password', 'error', at, { file })
        : issue('document/old-office', 'error', at, { file }),
    )
  if (isPicture(bytes)) {
    const sees = await recognise()
    const text = sees === null ? null : await sees(bytes)
    return shareOf(
      joined('picture', [
        { kind: 'page', number: 1, text: text ?? '', by: text === null || text === '' ? 'none' : 'recognition' },
      ]),
      at,
      file,
      sees !== null,
    )
  }
  return textOf(bytes, file, at)
}
