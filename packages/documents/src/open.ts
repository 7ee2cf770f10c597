import { fail, issue, type Issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { joined, type DocumentText, type Opened, shareRead } from './document.ts'
import { decodeAny } from './encoding.ts'
import { breaksOff } from './flags.ts'
import { begins, isPicture, otherFormat } from './formats.ts'
import { articleOf } from './html.ts'
import { officeOf } from './office.ts'
import { pdfOf } from './pdf.ts'
import { recogniser, type Recognise } from './recognise.ts'
import { flagsOf, shareOf } from './share.ts'
import { LIMIT } from './text.ts'

export interface OpenOptions {
  /** What reads print in pictures; without it the one installed on this machine, if any. */
  readonly recognise?: Recognise | null
  /** Milliseconds of a steady clock. */
  readonly now?: () => number
}

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')
const isOldOffice = (bytes: Uint8Array): boolean => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)
/** Office files with a password are old containers with a stream of this name in UTF-16. */
const isLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')

const looksHtml = (text: string, file: string): boolean =>
  /\.x?html?$/i.test(file) || /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text.slice(0, 2_000))

function textOf(bytes: Uint8Array, file: string, at: Place): Result<Opened> {
  const decoded = decodeAny(bytes)
  if (decoded === null) return fail(issue('input/binary', 'error', at, { file }))
  const format = otherFormat(decoded.text)
  if (format !== null) return fail(issue('document/other-format', 'error', at, { file, format }))
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
