import { isMap, isScalar, isSeq } from 'yaml'
import { documentOf, parseYaml } from './parse-yaml.ts'
import { placesOf } from './places.ts'
import { scalar } from './scalar.ts'

const lineEnd = (text: string, from: number): number => {
  const at = text.slice(from).search(/\r|\n/)
  return at < 0 ? text.length : from + at
}

/** Whether a text has a list under a top key whose last item holds the words; and how many items it has. */
function lastOf(text: string, key: string): { readonly items: number; readonly says: readonly string[] } | null {
  const tree = parseYaml(text, '')
  if (!tree.ok || tree.value.kind !== 'map') return null
  const node = tree.value.entries.find((one) => one.key === key)?.value
  if (node === undefined || (node.kind === 'scalar' && node.plain === null)) return { items: 0, says: [] }
  if (node.kind !== 'list') return null
  const last = node.items.at(-1)
  if (last === undefined || last.kind !== 'map') return { items: node.items.length, says: [] }
  const says = last.entries.flatMap((one) => (one.value.kind === 'scalar' ? [`${one.key}: ${one.value.literal}`] : []))
  return { items: node.items.length, says }
}

/**
 * A deal file with one more item at the end of the list under a top key, which is made where there is none; all that was
 * there stays as it is, comments and line ends included. Where the file cannot be read or has no room for it (the key holds
 * something else, the list is written in one line) the text comes back unchanged.
 * In: the text, a key, the fields of the item in order. Out: the text after.
 * @example appendItem('format: a\n', 'ownNumbers', { reader: 'Wang', loss: '40%' }) // 'format: a\nownNumbers:\n  - reader: Wang\n    loss: 40%\n'
 */
export function appendItem(text: string, key: string, fields: Readonly<Record<string, string>>): string {
  const before = lastOf(text, key)
  if (before === null) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const { document } = documentOf(text, placesOf(text, ''))
  const root = document?.contents ?? null
  if (root !== null && (!isMap(root) || root.flow === true)) return text
  const pair = root?.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
  const node = pair?.value ?? null
  const itemAt = (column: number): string =>
    Object.entries(fields)
      .map(([name, words], i) => `${' '.repeat(column)}${i === 0 ? '- ' : '  '}${name}: ${scalar(words, false)}`)
      .join(eol)
  const after = (() => {
    if (pair === undefined) return `${text}${/[\r\n]$/.test(text) ? '' : eol}${key}:${eol}${itemAt(2)}${eol}`
    if (isSeq(node) && node.flow !== true && node.items.length > 0) {
      const [start, end] = node.range
      const column = start - (Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1)
      // The range of a block reaches over comments and blank lines behind it: the item stands right after what the last says.
      const said = text.slice(0, end).replace(/(?:\s|(?<=[\r\n][ \t]*)#[^\r\n]*)+$/, '').length
      const at = lineEnd(text, said)
      return `${text.slice(0, at)}${eol}${itemAt(column)}${text.slice(at)}`
    }
    if (isSeq(node) && node.items.length > 0) return text
    const at = isSeq(node) ? node.range[0] : lineEnd(text, pair.key.range[1])
    if (isSeq(node)) return `${text.slice(0, at).trimEnd()}${eol}${itemAt(2)}${text.slice(node.range[1])}`
    return `${text.slice(0, at)}${eol}${itemAt(2)}${text.slice(at)}`
  })()
  const found = lastOf(after, key)
  const wanted = Object.entries(fields).map(([name, words]) => `${name}: ${words}`)
  const kept = found !== null && found.items === before.items + 1 && found.says.join('\n') === wanted.join('\n')
  return kept ? after : text
}
