/** One tag of an XML text with its attributes, or the text between two tags. */
export type XmlEvent =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its five named and all numbered references resolved; others stay as they are. */
export function unescape(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = Number(name[1] === 'x' || name[1] === 'X' ? `0${name.slice(1)}` : name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** A name without its namespace. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const nameAt = /[\w:.-]+/y
const matched = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
const blank = /\s*/y

/** The attributes of a tag between two offsets, each once, in time linear in their length. */
function attributesOf(xml: string, from: number, to: number): Readonly<Record<string, string>> {
  const found: [string, string][] = []
  for (let at = from; at < to;) {
    const key = matched(nameAt, xml, at)
    if (key === '') {
      at++
      continue
    }
    at += key.length
    at += matched(blank, xml, at).length
    if (xml.charAt(at) !== '=') continue
    at++
    at += matched(blank, xml, at).length
    const quote = xml.charAt(at)
    if (quote !== '"' && quote !== "'") continue
    const end = xml.indexOf(quote, at + 1)
    if (end < 0 || end > to) break
    found.push([key, unescape(xml.slice(at + 1, end))])
    at = end + 1
  }
  return Object.fromEntries(found)
}

/** Where a tag that begins here ends: at the first > outside quotes; -1 where it never does. */
function endOfTag(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return -1
}

/**
 * The tags and texts of an XML document, one after another; comments and declarations are passed over, and what is not
 * closed ends it. Time is linear in the length, whatever the text.
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at)
    const until = open < 0 ? xml.length : open
    if (until > at) yield { kind: 'text', text: unescape(xml.slice(at, until)) }
    if (open < 0) return
    const [closer, skip] = xml.startsWith('<!--', open)
      ? ['-->', 4]
      : xml.startsWith('<![CDATA[', open)
        ? [']]>', 9]
        : /[?!]/.test(xml.charAt(open + 1))
          ? ['>', 2]
          : ['', 1]
    const end = closer === '' ? endOfTag(xml, open + 1) : xml.indexOf(closer, open + skip)
    if (end < 0) return
    at = end + Math.max(1, closer.length)
    if (closer === ']]>') yield { kind: 'text', text: xml.slice(open + skip, end) }
    if (closer !== '') continue
    const closing = xml.charAt(open + 1) === '/'
    const from = open + (closing ? 2 : 1)
    const name = matched(nameAt, xml, from)
    if (name === '') continue
    if (closing) yield { kind: 'close', name: local(name) }
    else {
      const empty = xml.charAt(end - 1) === '/'
      yield { kind: 'open', name: local(name), attributes: attributesOf(xml, from + name.length, end), empty }
    }
  }
}
