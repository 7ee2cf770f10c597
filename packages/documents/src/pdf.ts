import { joined, type DocumentText, type Piece } from './document.ts'
import { asTyped, reflowed } from './print.ts'
import { pngOf } from './png.ts'
import type { Recognise } from './recognise.ts'

export type PdfRefused = 'password' | 'damaged'

/** Pages that are read; later ones count as unread. */
export const MOST_PAGES = 1_000
/** No document has more pages than are counted, whatever it says of itself. */
const MOST_COUNTED = 20_000
/** A page with fewer letters is a picture, or as good as one: a page number is all that its text layer holds. */
const LEAST_LETTERS = 8
/** With fewer letters and a large picture, the text is a line at the head or foot of a page that is a picture. */
const FEW_LETTERS = 60
/** Width and height of a picture that may hold a page, in pixels. */
const LARGE = 300
/** Milliseconds after which no further page is begun. */
export const LONGEST = 30_000

const LETTERS = /[\p{L}\p{N}]/gu

interface TextItem {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
}
const isText = (one: object): one is TextItem => 'str' in one && 'hasEOL' in one && 'height' in one

/** The lines of a page with the size of print of each. */
function linesOf(items: readonly object[]): { readonly text: string; readonly sizes: readonly number[] } {
  const lines: { words: string; size: number }[] = [{ words: '', size: 0 }]
  for (const one of items) {
    const last = lines.at(-1)
    if (!isText(one) || last === undefined) continue
    last.words += one.str
    if (one.str.trim() !== '') last.size = Math.max(last.size, one.height)
    // A soft hyphen at the end of a line divides a word.
    if (one.hasEOL && last.words.endsWith('\u00ad')) last.words = last.words.slice(0, -1)
    else if (one.hasEOL) lines.push({ words: '', size: 0 })
  }
  const kept = lines.map((one) => ({ ...one, words: asTyped(one.words).trimEnd() }))
  while (kept[0]?.words === '') kept.shift()
  while (kept.at(-1)?.words === '') kept.pop()
  return {
    text: kept
      .map((one) => one.words)
      .join('\n')
      .trimStart(),
    sizes: kept.map((one) => one.size),
  }
}

/** Characters that a font gives no meaning: what a page looks like whose text layer is broken. */
const garbled = (text: string): boolean => {
  const odd = text.match(/[\ufffd\ue000-\uf8ff\p{Cc}]/gu)?.filter((one) => one !== '\n' && one !== '\t').length ?? 0
  return odd * 4 > text.length
}

/** pdf.js moves fonts by it; where it is missing (Node 20) a page gives up its pictures at its first font. */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this).subarray(0, length))
      return moved
    },
  })
}

/** Whether a page paints a picture that may hold a page of print, in whatever form it is kept. */
function paintsPage({ argsArray }: { readonly argsArray: readonly unknown[] }): boolean {
  return argsArray.some((args) => {
    if (!Array.isArray(args)) return false
    const [key, wide, high]: readonly unknown[] = args
    const inline = typeof key === 'object' && key !== null && 'width' in key && 'height' in key ? key : null
    const [width, height] = inline === null ? [wide, high] : [inline.width, inline.height]
    const named = inline !== null || (typeof key === 'string' && /img/.test(key))
    return named && typeof width === 'number' && typeof height === 'number' && width >= LARGE && height >= LARGE
  })
}

/**
 * The pages of a PDF, each with the text of its text layer; where a page has none, its pictures are given to `recognise`.
 * What begins after the time limit or the last page that is read is left unread and counts as such, as does a page with a
 * few letters beside a large picture that nobody reads.
 */
export async function pdfOf(
  bytes: Uint8Array,
  recognise: Recognise | null,
  now: () => number,
): Promise<DocumentText | PdfRefused> {
  const { extractImages, getDocumentProxy } = await import('unpdf')
  provideTransfer()
  const from = now()
  let file
  try {
    file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged'
  }
  const pieces: Piece[] = []
  try {
    for (let number = 1; number <= Math.min(file.numPages, MOST_COUNTED); number++) {
      if (number > MOST_PAGES || now() - from > LONGEST) {
        pieces.push({ kind: 'page', number, text: '', by: 'none' })
        continue
      }
      let [text, sizes]: [string, readonly number[]] = ['', []]
      let painted = false
      try {
        const page = await file.getPage(number)
        const content = await page.getTextContent()
        ;({ text, sizes } = linesOf(content.items))
        if ((text.match(LETTERS)?.length ?? 0) < FEW_LETTERS) painted = paintsPage(await page.getOperatorList())
        page.cleanup()
      } catch {
        text = ''
      }
      const letters = text.match(LETTERS)?.length ?? 0
      const typed = letters >= LEAST_LETTERS && !garbled(text)
      if (typed && !painted) {
        pieces.push({ kind: 'page', number, text: reflowed(text, sizes) })
        continue
      }
      let seen = ''
      if (recognise !== null)
        for (const one of (await extractImages(file, number).catch(() => [])).slice(0, 4)) {
          if (one.width * one.height > 40_000_000 || one.width < 200) continue
          const read = await recognise(pngOf(one.width, one.height, one.channels, new Uint8Array(one.data)))
          if (read !== null && read !== '') seen += `${seen === '' ? '' : '\n'}${read}`
        }
      // The line at the head or foot is kept: it may name the company.
      const both = [typed ? text : '', seen].filter((one) => one !== '').join('\n')
      pieces.push({ kind: 'page', number, text: reflowed(both), by: seen === '' ? 'none' : 'recognition' })
    }
  } finally {
    await file.loadingTask.destroy().catch(() => undefined)
  }
  return joined('pdf', pieces)
}
