import { unescape } from './xml.ts'

export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  yen: '¥',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
}

/** References of HTML resolved; those not known stay as they are. */
export const unescapeHtml = (text: string): string =>
  text.includes('&')
    ? unescape(text).replace(/&([a-z]{2,6});/gi, (whole, name: string) => named[name.toLowerCase()] ?? whole)
    : text

/** Elements whose content is no text of the page. */
const raw = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'textarea', 'math'])

/** The tags and texts of an HTML page from left to right, in time linear in its length; what is not closed stays text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: html.slice(at) }
      return
    }
    if (open > at) yield { kind: 'text', text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      if (end < 0) return
      at = end + 3
      continue
    }
    const next = html.charAt(open + 1)
    if (!/[a-z/!?]/i.test(next)) {
      yield { kind: 'text', text: '<' }
      at = open + 1
      continue
    }
    // Quotes may hold a >; a tag longer than this is none.
    let end = open + 1
    let quote = ''
    const limit = Math.min(html.length, open + 20_000)
    for (; end < limit; end++) {
      const sign = html.charAt(end)
      if (quote !== '') {
        if (sign === quote) quote = ''
      } else if (sign === '"' || sign === "'") quote = sign
      else if (sign === '>') break
    }
    if (end >= limit) return
    const body = html.slice(open + 1, end)
    at = end + 1
    const found = /^(\/?)([a-z][\w:-]*)/i.exec(body)
    if (found === null) continue
    const name = (found[2] ?? '').toLowerCase()
    if (found[1] === '/') {
      yield { kind: 'close', name }
      continue
    }
    const closed = body.endsWith('/')
    yield { kind: 'open', name, attributes: body.slice(found[0].length), closed }
    if (raw.has(name) && !closed) {
      const close = new RegExp(`</${name}\\s*>`, 'gi')
      close.lastIndex = at
      const over = close.exec(html)
      if (name === 'style' || (name === 'script' && /ld\+json/i.test(body)))
        yield { kind: 'text', text: html.slice(at, over?.index ?? html.length) }
      yield { kind: 'close', name }
      if (over === null) return
      at = over.index + over[0].length
    }
  }
}

/** The value of an attribute, resolved; null where it is absent. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found === null ? null : unescapeHtml(found[1] ?? found[2] ?? found[3] ?? '')
}
