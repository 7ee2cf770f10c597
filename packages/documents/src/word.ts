import { joined, type DocumentText, type Piece } from './document.ts'
import { readXml } from './xml.ts'

/** A Word text page by page as Word last laid it out, with tables row by row; hidden runs are left out and counted. */
export function wordOf(xml: string): {
  readonly document: DocumentText
  readonly hidden: number
  readonly pictures: number
} {
  const pages: string[] = ['']
  const add = (words: string): void => {
    pages[pages.length - 1] += words
  }
  let [inText, vanish, hidden, pictures, deleted] = [false, false, 0, 0, 0]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (!inText || deleted > 0) continue
      if (vanish) hidden += event.text.length
      else add(event.text)
      continue
    }
    const open = event.kind === 'open'
    if (event.name === 't') inText = open && !event.empty
    else if (event.name === 'del') deleted += open ? (event.empty ? 0 : 1) : -1
    else if (event.name === 'r' && open) vanish = false
    else if (event.name === 'vanish' && open) vanish = !/^(?:0|false)$/.test(event.attributes['w:val'] ?? '')
    else if (event.name === 'tab' && open) add('\t')
    else if (event.name === 'lastRenderedPageBreak' && open) pages.push('')
    else if (event.name === 'br' && open) {
      if (event.attributes['w:type'] === 'page') {
        // Word marks the same break once more where it laid it out.
        if (pages.at(-1) !== '') pages.push('')
      } else add('\n')
    } else if (event.name === 'p' && event.kind === 'close') add('\n')
    else if (event.name === 'tc' && event.kind === 'close')
      pages[pages.length - 1] = `${(pages.at(-1) ?? '').trimEnd()}\t`
    else if (event.name === 'tr' && event.kind === 'close') add('\n')
    else if ((event.name === 'blip' || event.name === 'imagedata') && open) pictures++
  }
  const pieces = pages.map((text, at): Piece => ({ kind: 'page', number: at + 1, text: text.trim() }))
  return { document: joined('word', pieces), hidden, pictures }
}
