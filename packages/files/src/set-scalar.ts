import type { Tree } from '@touchstone/core/facts'
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'
import { documentOf, parseYaml } from './parse-yaml.ts'
import { keysOf, placesOf } from './places.ts'
import { scalar } from './scalar.ts'

type Node = ParsedNode | null
type MapNode = YAMLMap.Parsed
type ListNode = YAMLSeq.Parsed

const words = (literal: string | null, inFlow: boolean): string => (literal === null ? 'null' : scalar(literal, inFlow))

/** Keys that are not there yet, with the value at their end, as one flow map: `{redemption: {rate: 8%}}`. */
const wrapped = (keys: readonly string[], literal: string | null): string =>
  keys.reduceRight((inner, key) => `{${scalar(key, true)}: ${inner}}`, words(literal, true))

/** Keys that are not there yet as indented lines. */
function newLines(keys: readonly string[], literal: string | null, column: number, eol: string): string {
  return keys
    .map((key, depth) => {
      const last = depth === keys.length - 1
      return `${' '.repeat(column + 2 * depth)}${scalar(key, false)}:${last ? ` ${words(literal, false)}` : ''}`
    })
    .join(eol)
}

const isNothing = (node: Node): boolean => node === null || (isScalar(node) && node.value === null)

/** Last offset of what a node says, without the comments and blank lines behind it. */
function endOf(node: Node, fallback: number): number {
  if (node === null) return fallback
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1)
    if (last === undefined) return node.range[1]
    if ('key' in last) return endOf(last.value, last.key.range[1])
    return endOf(last, node.range[1])
  }
  return Math.max(node.range[1], isNothing(node) ? fallback : 0)
}

class Editor {
  private readonly text: string
  private readonly literal: string | null
  private readonly eol: string

  constructor(text: string, literal: string | null) {
    this.text = text
    this.literal = literal
    this.eol = text.includes('\r\n') ? '\r\n' : '\n'
  }

  private splice(start: number, end: number, put: string): string {
    return this.text.slice(0, start) + put + this.text.slice(end)
  }

  /** The column of an offset, if only spaces and dashes stand before it on its line. */
  private column(offset: number): number {
    let start = offset
    while (start > 0 && this.text[start - 1] !== '\n' && this.text[start - 1] !== '\r') start--
    return offset - start
  }

  /** The value node at the end of the path is there: its words are replaced. `after` is the end of its key. */
  private replace(node: Node, after: number, put: string): string {
    if (node === null || node.range[0] === node.range[1]) {
      const colon = this.text.slice(after).search(/[:-]/)
      const at = node === null ? after + colon + 1 : node.range[0]
      return this.splice(at, at, this.text[at - 1] === ' ' ? put : ` ${put}`)
    }
    const block = (isMap(node) || isSeq(node)) && node.flow !== true
    const start = block ? this.afterMark(after) : node.range[0]
    const end = block ? endOf(node, node.range[1]) : node.range[1]
    const lineEnd = /(?:\r\n|\n|\r)$/.exec(this.text.slice(start, end))?.[0] ?? ''
    return this.splice(start, end, `${block && this.text[start - 1] !== ' ' ? ' ' : ''}${put}${lineEnd}`)
  }

  /** The offset behind the colon of a key. */
  private afterMark(after: number): number {
    const found = /^\s*:/.exec(this.text.slice(after, after + 2000))
    return after + (found?.[0].length ?? 0)
  }

  private addToMap(map: MapNode, keys: readonly string[]): string {
    const last = map.items.at(-1)
    const [key = '', ...rest] = keys
    if (map.flow === true) {
      const put = `${scalar(key, true)}: ${wrapped(rest, this.literal)}`
      if (last === undefined) return this.splice(map.range[0], map.range[1], `{${put}}`)
      const end = last.value === null ? last.key.range[1] : last.value.range[1]
      return this.splice(end, end, `, ${put}`)
    }
    if (last === undefined) return this.text
    const lines = newLines(keys, this.literal, this.column(map.items[0]?.key.range[0] ?? 0), this.eol)
    return this.insertLines(endOf(last.value, last.key.range[1]), lines)
  }

  private insertLines(end: number, lines: string): string {
    let at = end
    if (at > 0 && this.text[at - 1] === '\n') return this.splice(at, at, `${lines}${this.eol}`)
    while (at < this.text.length && this.text[at] !== '\n' && this.text[at] !== '\r') at++
    if (at === this.text.length) return `${this.text}${this.eol}${lines}`
    return this.splice(at, at, `${this.eol}${lines}`)
  }

  private addToList(list: ListNode, rest: readonly string[]): string {
    const last = list.items.at(-1)
    const put = wrapped(rest, this.literal)
    if (list.flow === true) {
      if (last === undefined) return this.splice(list.range[0], list.range[1], `[${put}]`)
      return this.splice(last.range[1], last.range[1], `, ${put}`)
    }
    const dash = ' '.repeat(this.column(list.range[0]))
    const line = rest.length === 0 ? words(this.literal, false) : put
    return this.insertLines(endOf(list, list.range[1]), `${dash}- ${line}`)
  }

  run(root: Node, keys: readonly string[]): string {
    let node = root
    let after = 0
    let inFlow = false
    for (let depth = 0; depth < keys.length; depth++) {
      const key = keys[depth] ?? ''
      const rest = keys.slice(depth)
      if (node !== null && (isMap(node) || isSeq(node))) inFlow = inFlow || node.flow === true
      if (node !== null && isMap(node)) {
        const pair = node.items.find((one) => isScalar(one.key) && keyOf(one.key) === key)
        if (pair === undefined) return this.literal === null ? this.text : this.addToMap(node, rest)
        node = pair.value
        after = pair.key.range[1]
      } else if (node !== null && isSeq(node)) {
        const index = /^\d+$/.test(key) ? Number(key) : Number.NaN
        if (Number.isNaN(index) || index > node.items.length) return this.text
        if (index === node.items.length) return this.literal === null ? this.text : this.addToList(node, rest.slice(1))
        after = node.range[0]
        node = node.items[index] ?? null
      } else if (isNothing(node)) {
        if (this.literal === null) return this.text
        if (depth === 0) return this.atRoot(rest)
        return this.replace(node, after, wrapped(rest, this.literal))
      } else return this.text
    }
    return this.replace(node, after, words(this.literal, inFlow))
  }

  /** The file holds no map yet (nothing, or only comments): the lines go to its end. */
  private atRoot(keys: readonly string[]): string {
    const gap = this.text === '' || /[\n\r]$/.test(this.text) ? '' : this.eol
    return `${this.text}${gap}${newLines(keys, this.literal, 0, this.eol)}${this.eol}`
  }
}

function keyOf(key: ParsedNode): string {
  if (!isScalar(key)) return ''
  return key.type === 'PLAIN' ? (key.source ?? '') : String(key.value)
}

/** Whether a text says the words at the end of the keys; an edit that rare layouts would spoil is not made. */
function says(text: string, keys: readonly string[], literal: string | null): boolean {
  const got = parseYaml(text, '')
  if (!got.ok) return false
  let tree: Tree | undefined = got.value
  for (const key of keys) {
    if (tree?.kind === 'map') tree = tree.entries.find((one) => one.key === key)?.value
    else tree = tree?.kind === 'list' ? tree.items[Number(key)] : undefined
  }
  if (tree?.kind !== 'scalar') return false
  return literal === null ? tree.plain === null && !tree.quoted : tree.literal === literal
}

/**
 * Sets one value of a YAML text by its JSON pointer (`/round/amount`) to literal words, or to `null`; everything else,
 * comments and line ends included, stays byte for byte. A value with its source (`{value, from}`) becomes plain words, as
 * they are now the user's. Keys that are not there are added, with their parents; a list takes one more item at its end.
 * A text that is not
 * one YAML document or has no room for the value, and a path through words, come back unchanged. Never throws.
 */
export function setScalar(text: string, path: string, literal: string | null): string {
  const keys = keysOf(path)
  if (keys.length === 0) return text
  try {
    const { document, issues } = documentOf(text, placesOf(text, ''))
    if (issues.length > 0 || (document !== null && document.errors.length > 0)) return text
    const after = new Editor(text, literal).run(document?.contents ?? null, keys)
    return after === text || says(after, keys, literal) ? after : text
  } catch {
    return text
  }
}
