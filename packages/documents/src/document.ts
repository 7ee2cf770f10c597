import type { Issue } from '@touchstone/core/facts'

export type DocumentKind = 'text' | 'html' | 'pdf' | 'word' | 'slides' | 'sheets' | 'lines' | 'picture'
export type PartKind = 'page' | 'slide' | 'sheet' | 'line'

/** A page, slide, sheet or line of a document, and where its text stands in the text of the whole. */
export interface Part {
  readonly kind: PartKind
  readonly number: number
  /** Name of a sheet, id of a line; empty elsewhere. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** How its words were had; `none` where it holds none that can be read, as a picture does. */
  readonly by: 'text' | 'recognition' | 'none'
}

/** The words of a document as one text, with the parts they stand in. */
export interface DocumentText {
  readonly kind: DocumentKind
  readonly text: string
  readonly parts: readonly Part[]
  /** Day of publication that the document states of itself, ISO. */
  readonly published?: string
  readonly title?: string
}

/** A document with what is to be said of how it was read. */
export interface Opened {
  readonly document: DocumentText
  readonly issues: readonly Issue[]
}

/** One part before it is put into the whole. */
export interface Piece {
  readonly kind: PartKind
  readonly number: number
  readonly name?: string
  readonly text: string
  readonly by?: Part['by']
}

/** Puts pieces together, each on lines of its own, and keeps where each stands. */
export function joined(kind: DocumentKind, pieces: readonly Piece[]): DocumentText {
  let text = ''
  const parts = pieces.map((one): Part => {
    if (text !== '' && one.text !== '') text += '\n\n'
    const start = text.length
    text += one.text
    const by = one.by ?? (/[\p{L}\p{N}]/u.test(one.text) ? 'text' : 'none')
    return { kind: one.kind, number: one.number, name: one.name ?? '', start, end: text.length, by }
  })
  return { kind, text, parts }
}

/** The part that an offset into the text stands in; null where the document has none. */
export function partAt(document: Pick<DocumentText, 'parts'>, offset: number): Part | null {
  return document.parts.find((one) => offset >= one.start && offset < Math.max(one.end, one.start + 1)) ?? null
}

/** How many parts could be read, of how many. */
export function shareRead(document: DocumentText): { readonly read: number; readonly of: number } {
  return { read: document.parts.filter((one) => one.by !== 'none').length, of: document.parts.length }
}
