import { strFromU8, unzipSync } from 'fflate'

/** The parts of a file of Office by name: XML, relations and SVG as text; pictures of pixels are left out. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      /\.(?:xml|rels|svg)$/.test(name) ? [[name, strFromU8(part)] as const] : [],
    ),
  )

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?'
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/
// Signs that XML 1.0 cannot hold.
const FORBIDDEN = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|\p{Cs}/u

/** What keeps a text from being well-formed XML, or null: tags in order, attributes once and quoted, no loose sign. */
export function faultOf(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a sign that XML cannot hold'
  const body = xml.replace(/^<\?xml [^?]*\?>/, '')
  const open: string[] = []
  let [at, roots] = [0, 0]
  const tag = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y')
  while (at < body.length) {
    const next = body.indexOf('<', at)
    const text = body.slice(at, next < 0 ? body.length : next)
    if (REFERENCE.test(text) || (open.length === 0 && text.trim() !== '')) return `loose text: ${text.slice(0, 60)}`
    if (next < 0) break
    tag.lastIndex = next
    const found = tag.exec(body)
    if (found === null) return `no tag: ${body.slice(next, next + 80)}`
    const [whole, closing, name = '', attributes = '', empty] = found
    const keys = [...attributes.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))]
    if (new Set(keys.map(([, key]) => key)).size !== keys.length) return `an attribute twice: ${whole}`
    if (keys.some(([, , value = '']) => REFERENCE.test(value))) return `loose sign: ${whole}`
    if (closing === '/') {
      if (open.pop() !== name) return `closed out of order: ${name}`
    } else {
      if (open.length === 0) roots += 1
      if (empty !== '/') open.push(name)
    }
    at = next + whole.length
  }
  if (open.length > 0) return `left open: ${open.join(' ')}`
  return roots === 1 ? null : `${roots} roots`
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }
export const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (whole, name: string) => signs[name] ?? whole)

/** Every word of every part: text between tags and every value of an attribute, so that nothing is out of sight. */
export const allWords = (parts: ReadonlyMap<string, string>): string =>
  [...parts.values()]
    .flatMap((xml) => [
      // Runs of one paragraph are read together: a word may be cut in two by a run.
      ...xml.split(/<\/w:p>/).map((one) => one.replace(/<[^>]*>/g, '')),
      ...[...xml.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value),
    ])
    .map(unescaped)
    .join('\n')

/** Paragraphs of a style, without the marks of notes. */
export const paragraphsOf = (xml: string, style: RegExp): readonly string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)]
    .map(([whole]) => whole)
    .filter((one) => style.test(/<w:pStyle w:val="([^"]*)"/.exec(one)?.[1] ?? ''))
    .map((one) =>
      unescaped(
        one
          .replace(/<w:instrText>[^<]*<\/w:instrText>/g, '')
          .replace(/<w:r><w:rPr><w:rStyle w:val="Mark"\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g, '')
          .replace(/<[^>]*>/g, ''),
      ),
    )

/** Figures in the order of the text, each as it is printed. */
export const figuresOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:rStyle w:val="(?:Theirs|Ours|Yours)"\/>(?:(?!<\/w:r>)[\s\S])*?<w:t[^>]*>([^<]*)<\/w:t>/g)].map(
    ([, text = '']) => unescaped(text),
  )
