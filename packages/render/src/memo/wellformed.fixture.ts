/** Elements of HTML that have no end tag. */
const empty = new Set(['meta', 'br', 'hr', 'img', 'link', 'input'])

const attribute = /\s+([\w:-]+)="([^"<]*)"/gy

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parents: readonly string[]
}

/**
 * The elements of a document that is written strictly: every tag closed in order, every attribute once and quoted, no
 * stray sign of markup. Throws at the first fault, with the place.
 */
export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = []
  const open: string[] = []
  const fault = (what: string, at: number): Error => new Error(`${what}: ${html.slice(Math.max(0, at - 30), at + 60)}`)
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const text = html.slice(at, tag === -1 ? html.length : tag)
    if (open.at(-1) !== 'style' && /[>]|&(?!(?:amp|lt|gt|quot|#39|#8288);)/.test(text)) throw fault('loose sign', at)
    if (tag === -1) break
    if (html.startsWith('<!doctype html>', tag)) {
      at = tag + 15
      continue
    }
    const end = /^<\/(\w+)>/.exec(html.slice(tag, tag + 40))
    if (end !== null) {
      if (open.pop() !== end[1]) throw fault('closed out of order', tag)
      at = tag + end[0].length
      continue
    }
    const start = /^<([a-z][a-z0-9]*)/.exec(html.slice(tag, tag + 40))
    if (start === null) throw fault('no tag', tag)
    const name = start[1] ?? ''
    const attributes: Record<string, string> = {}
    attribute.lastIndex = tag + start[0].length
    let last = attribute.lastIndex
    for (let found = attribute.exec(html); found !== null; found = attribute.exec(html)) {
      const key = found[1] ?? ''
      if (Object.hasOwn(attributes, key)) throw fault(`${key} twice`, tag)
      attributes[key] = found[2] ?? ''
      last = attribute.lastIndex
    }
    const close = /^\/?>/.exec(html.slice(last, last + 2))
    if (close === null) throw fault('attributes', last)
    elements.push({ name, attributes, parents: [...open] })
    if (close[0] === '>' && !empty.has(name)) open.push(name)
    at = last + close[0].length
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return elements
}
