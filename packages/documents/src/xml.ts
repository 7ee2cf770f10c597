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

/** The tags and texts of an XML document, one after another; comments, declarations and what is not closed are passed over. */
export function* readXml(xml: string): Generator<XmlEvent> {
  const tag =
    /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|[?!][^>]*>|(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g
  let from = 0
  for (const found of xml.matchAll(tag)) {
    if (found.index > from) yield { kind: 'text', text: unescape(xml.slice(from, found.index)) }
    from = found.index + found[0].length
    const [, cdata, closing, name, rest = '', empty] = found
    if (cdata !== undefined) yield { kind: 'text', text: cdata }
    if (name === undefined) continue
    if (closing === '/') yield { kind: 'close', name: local(name) }
    else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]): readonly [string, string] => [key, unescape(double ?? single ?? '')],
        ),
      )
      yield { kind: 'open', name: local(name), attributes, empty: empty === '/' }
    }
  }
}
