import { joined, type DocumentText, type Piece } from './document.ts'
import { readXml } from './xml.ts'

type Kind = 'footnote' | 'endnote'
type Notes = ReadonlyMap<string, string>

/** What a Word text only points at. */
export interface Beside {
  readonly notes: Readonly<Record<Kind, Notes>>
  /** Pages that the file counts, by the program that saved it; null where it counts none. */
  readonly pages: number | null
  /** The words of a chart or scheme by the id of its relation. */
  readonly drawn: (id: string) => string
}

const nothing: Beside = { notes: { footnote: new Map(), endnote: new Map() }, pages: null, drawn: () => '' }

/** The notes of a Word file by their id, each on one line. */
export function notesIn(xml: string): Notes {
  const notes = new Map<string, string>()
  let [id, text, inText] = ['', '', false]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') text += inText ? event.text : ''
    else if (event.name === 't') inText = event.kind === 'open' && !event.empty
    else if (event.name === 'p' && event.kind === 'close') text += ' '
    else if (event.name === 'footnote' || event.name === 'endnote') {
      if (event.kind === 'open') [id, text] = [event.attributes['w:id'] ?? '', '']
      else if (text.trim() !== '') notes.set(id, text.trim())
    }
  }
  return notes
}

/** Print of this many half points or fewer is seen by nobody. */
const SMALLEST = 4
const isInked = (fill: string | undefined): boolean => fill !== undefined && fill !== 'auto' && !/^f{6}$/i.test(fill)

/** Lines that a sheet of A4 surely has room for, its height in twentieths of a point, and the width of a line. */
const LINES = 24
const HIGH = 16_838
const WIDTH = 76

function linesOf(text: string): number {
  let lines = 0
  for (const line of text.split('\n')) {
    let width = 0
    for (const one of line) width += one >= '\u2e80' ? 2 : 1
    lines += Math.max(1, Math.ceil(width / WIDTH))
  }
  return lines
}

/**
 * A Word text page by page as Word last laid it out, with tables row by row, each page's notes at its end; hidden and moved
 * runs are left out, the first counted. `paged` says whether the pages are known: the file says where they begin, or each is
 * so short that its breaks are all there are.
 */
export function wordOf(
  xml: string,
  { notes, drawn, pages: counted }: Beside = nothing,
): {
  readonly document: DocumentText
  readonly hidden: number
  readonly pictures: number
  readonly paged: boolean
} {
  const pages: string[] = ['']
  const add = (words: string): void => {
    pages[pages.length - 1] += words
  }
  let below: string[] = []
  const turn = (): void => {
    if (below.length > 0) add(`\n${below.join('\n')}`)
    below = []
    pages.push('')
  }
  let [inText, vanish, hidden, pictures, deleted, laid] = [false, false, 0, 0, 0, false]
  // White letters are read where their cell, paragraph or run has a ground of its own, or a drawn box has.
  let [pale, tiny, boxes] = [false, false, 0]
  const ground = { tc: false, p: false, r: false }
  const unseen = (): boolean => vanish || tiny || (pale && boxes === 0 && !ground.tc && !ground.p && !ground.r)
  let around: 'tc' | 'p' | 'r' = 'p'
  let high = HIGH
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (!inText || deleted > 0) continue
      if (unseen()) hidden += event.text.length
      else add(event.text)
      continue
    }
    const open = event.kind === 'open'
    // Fallback says for older programs once more what stands before it; what was moved stands where it was moved to.
    if (event.name === 'del' || event.name === 'moveFrom' || event.name === 'Fallback') {
      deleted += open ? (event.empty ? 0 : 1) : -1
      continue
    }
    if (event.name === 't') inText = open && !event.empty
    if (deleted > 0) continue
    if (event.name === 'txbxContent') boxes += open ? (event.empty ? 0 : 1) : -1
    if (event.name === 'tc') ground.tc = false
    if (open && (event.name === 'tc' || event.name === 'p' || event.name === 'r')) {
      around = event.name
      ground[around] = false
      if (around === 'r') [vanish, pale, tiny] = [false, false, false]
    } else if (event.name === 'shd' && open) ground[around] = isInked(event.attributes['w:fill'])
    else if (event.name === 'color' && open) pale = /^f{6}$/i.test(event.attributes['w:val'] ?? '')
    else if (event.name === 'sz' && open) tiny = Number(event.attributes['w:val'] ?? 24) <= SMALLEST
    else if (event.name === 'pgSz' && open) high = Math.min(high, Number(event.attributes['w:h'] ?? HIGH))
    else if (event.name === 'vanish' && open) vanish = !/^(?:0|false)$/.test(event.attributes['w:val'] ?? '')
    else if (event.name === 'tab' && open) add('\t')
    else if (event.name === 'lastRenderedPageBreak' && open) {
      laid = true
      turn()
    } else if (event.name === 'pageBreakBefore' && open) {
      if (!laid && pages.at(-1)?.trim() !== '' && !/^(?:0|false)$/.test(event.attributes['w:val'] ?? '')) turn()
    } else if (event.name === 'br' && open) {
      if (event.attributes['w:type'] === 'page') {
        // Word marks the same break once more where it laid it out.
        if (pages.at(-1) !== '') turn()
      } else add('\n')
    } else if ((event.name === 'footnoteReference' || event.name === 'endnoteReference') && open) {
      const kind: Kind = event.name === 'footnoteReference' ? 'footnote' : 'endnote'
      const note = notes[kind].get(event.attributes['w:id'] ?? '')
      if (note !== undefined) below.push(note)
    } else if ((event.name === 'chart' || event.name === 'relIds') && open) {
      const id = Object.entries(event.attributes).find(([key]) => /:(?:id|dm)$/.test(key))?.[1] ?? ''
      const words = drawn(id)
      if (words !== '') add(`\n${words}\n`)
    } else if (event.name === 'p' && event.kind === 'close') add('\n')
    else if (event.name === 'tc' && event.kind === 'close')
      pages[pages.length - 1] = `${(pages.at(-1) ?? '').trimEnd()}\t`
    else if (event.name === 'tr' && event.kind === 'close') add('\n')
    else if ((event.name === 'blip' || event.name === 'imagedata') && open) pictures++
  }
  if (below.length > 0) add(`\n${below.join('\n')}`)
  const pieces = pages.map((text, at): Piece => ({ kind: 'page', number: at + 1, text: text.trim() }))
  const short = pieces.every((one) => linesOf(one.text) <= (LINES * high) / HIGH)
  const paged = laid || (counted === null ? short : counted === pieces.length)
  return { document: joined('word', pieces), hidden, pictures, paged }
}
