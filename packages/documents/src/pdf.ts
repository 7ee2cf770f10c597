import { joined, type DocumentText, type Piece } from './document.ts'
import { asTyped, reflowed } from './print.ts'
import { pngOf } from './png.ts'
import type { Recognise } from './recognise.ts'

export type PdfRefused = 'password' | 'damaged'

export const MOST_PAGES = 1_000
/** A page with fewer letters is a picture, or as good as one: a page number is all that its text layer holds. */
const LEAST_LETTERS = 8
/** Milliseconds after which no further page is begun. */
export const LONGEST = 30_000

interface TextItem {
  readonly str: string
  readonly hasEOL: boolean
}
const isText = (one: object): one is TextItem => 'str' in one && 'hasEOL' in one

/** Characters that a font gives no meaning: what a page looks like whose text layer is broken. */
const garbled = (text: string): boolean => {
  const odd = text.match(/[\ufffd\ue000-\uf8ff\p{Cc}]/gu)?.filter((one) => one !== '\n' && one !== '\t').length ?? 0
  return odd * 4 > text.length
}

/**
 * The pages of a PDF, each with the text of its text layer; where a page has none, its pictures are given to `recognise`.
 * What begins after the time limit is left unread and counts as such.
 */
export async function pdfOf(
  bytes: Uint8Array,
  recognise: Recognise | null,
  now: () => number,
): Promise<{ readonly document: DocumentText; readonly late: boolean } | PdfRefused> {
  const { extractImages, getDocumentProxy } = await import('unpdf')
  const from = now()
  let file
  try {
    file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged'
  }
  const pieces: Piece[] = []
  let late = file.numPages > MOST_PAGES
  try {
    for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number++) {
      if (now() - from > LONGEST) {
        late = true
        pieces.push({ kind: 'page', number, text: '', by: 'none' })
        continue
      }
      let text = ''
      try {
        const page = await file.getPage(number)
        const content = await page.getTextContent()
        for (const one of content.items) if (isText(one)) text += one.str + (one.hasEOL ? '\n' : '')
        page.cleanup()
      } catch {
        text = ''
      }
      text = asTyped(text.replace(/[ \t]+\n/g, '\n').trim())
      const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      if (letters >= LEAST_LETTERS && !garbled(text)) {
        pieces.push({ kind: 'page', number, text: reflowed(text) })
        continue
      }
      let seen = ''
      if (recognise !== null)
        for (const one of (await extractImages(file, number).catch(() => [])).slice(0, 4)) {
          if (one.width * one.height > 40_000_000 || one.width < 200) continue
          const read = await recognise(pngOf(one.width, one.height, one.channels, new Uint8Array(one.data)))
          if (read !== null && read !== '') seen += `${seen === '' ? '' : '\n'}${read}`
        }
      pieces.push({ kind: 'page', number, text: reflowed(seen), by: seen === '' ? 'none' : 'recognition' })
    }
  } finally {
    await file.loadingTask.destroy().catch(() => undefined)
  }
  return { document: joined('pdf', pieces), late }
}
