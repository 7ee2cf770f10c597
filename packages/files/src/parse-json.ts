import { fail, issue, ok, type Issue, type Result, type Tree, type TreeEntry } from '@touchstone/core/facts'
import { maxDepth, maxLength } from './limits.ts'
import { below, placesOf, type Places } from './places.ts'

/** A reading stopped at an offset; caught in this file and given back as an issue. */
class Stopped {
  readonly offset: number
  readonly reason: string
  constructor(offset: number, reason: string) {
    this.offset = offset
    this.reason = reason
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
// oxlint-disable-next-line no-control-regex -- JSON itself refuses these inside a string
const stringForm = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const spaceForm = /[ \t\r\n]*/y
const wordForm = /true|false|null/y

class JsonReader {
  readonly issues: Issue[] = []
  private readonly text: string
  private readonly places: Places
  private offset = 0

  constructor(text: string, places: Places) {
    this.text = text
    this.places = places
    if (text.startsWith('\ufeff')) this.offset = 1
  }

  private take(form: RegExp): string | null {
    form.lastIndex = this.offset
    const found = form.exec(this.text)
    if (found === null) return null
    this.offset += found[0].length
    return found[0]
  }

  private peek(): string {
    this.take(spaceForm)
    return this.text[this.offset] ?? ''
  }

  private expect(mark: string): void {
    if (this.peek() !== mark) throw new Stopped(this.offset, mark)
    this.offset++
  }

  whole(): Tree {
    const tree = this.value('', 0)
    if (this.peek() !== '') throw new Stopped(this.offset, 'end')
    return tree
  }

  private value(path: string, depth: number): Tree {
    if (depth > maxDepth) throw new Stopped(this.offset, 'depth')
    const mark = this.peek()
    if (mark === '{') return this.map(path, depth)
    if (mark === '[') return this.list(path, depth)
    const start = this.offset
    const scalar = (literal: string, plain: string | number | boolean | null, quoted: boolean): Tree => {
      return { kind: 'scalar', literal, plain, quoted, at: this.places.at(path, start, this.offset) }
    }
    if (mark === '"') {
      const words = this.string()
      return scalar(words, words, true)
    }
    const number = this.take(numberForm)
    if (number !== null) return scalar(number, Number(number), false)
    const word = this.take(wordForm)
    if (word !== null) return scalar(word, word === 'null' ? null : word === 'true', false)
    throw new Stopped(this.offset, 'value')
  }

  private string(): string {
    const start = this.offset
    const token = this.take(stringForm)
    if (token === null) throw new Stopped(start, '"')
    const words: unknown = JSON.parse(token)
    return String(words)
  }

  private list(path: string, depth: number): Tree {
    const start = this.offset
    this.expect('[')
    const items: Tree[] = []
    if (this.peek() !== ']')
      do items.push(this.value(below(path, items.length), depth + 1))
      while (this.comma())
    this.expect(']')
    return { kind: 'list', items, at: this.places.at(path, start, this.offset) }
  }

  private comma(): boolean {
    if (this.peek() !== ',') return false
    this.offset++
    return true
  }

  private map(path: string, depth: number): Tree {
    const start = this.offset
    this.expect('{')
    const entries: TreeEntry[] = []
    const seen = new Set<string>()
    if (this.peek() !== '}')
      do {
        if (this.peek() !== '"') throw new Stopped(this.offset, '"')
        const keyStart = this.offset
        const key = this.string()
        const keyAt = this.places.at(below(path, key), keyStart, this.offset)
        if (seen.has(key)) this.issues.push(issue('yaml/duplicate-key', 'error', keyAt, { key }))
        seen.add(key)
        this.expect(':')
        entries.push({ key, keyAt, value: this.value(below(path, key), depth + 1) })
      } while (this.comma())
    this.expect('}')
    return { kind: 'map', entries, at: this.places.at(path, start, this.offset) }
  }
}

/**
 * JSON text → the same tree as `parseYaml` gives, with places. Errors: `input/not-json` (its reason is what was expected
 * at the place: a mark, `value`, `end`, `depth` or `length`) and `yaml/duplicate-key`. Never throws.
 */
export function parseJson(text: string, source: string): Result<Tree> {
  const places = placesOf(text, source)
  const refuse = (offset: number, reason: string): Result<Tree> =>
    fail(issue('input/not-json', 'error', places.at('', offset, offset + 1), { reason }))
  if (text.length > maxLength) return refuse(maxLength, 'length')
  const reader = new JsonReader(text, places)
  try {
    const tree = reader.whole()
    return reader.issues.length > 0 ? fail(...reader.issues) : ok(tree)
  } catch (stopped) {
    if (!(stopped instanceof Stopped)) throw stopped
    return refuse(stopped.offset, stopped.reason)
  }
}
