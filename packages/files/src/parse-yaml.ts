import { fail, issue, ok, type Issue, type Result, type Tree, type TreeEntry } from '@touchstone/core/facts'
import { type CST, type Document, isMap, isScalar, isSeq, parseAllDocuments, Parser, type ParsedNode } from 'yaml'
import { maxDepth, maxLength } from './limits.ts'
import { below, type Places, placesOf } from './places.ts'
import { type Misread, misreadLine, reasonOf, syntax, type SyntaxReason } from './problems.ts'

/** How often a misread line is set aside to find the issues behind it. */
const mostRepairs = 50

/** What a deal file never holds: names for nodes, types, and orders to the parser. */
const refused: Readonly<Record<string, SyntaxReason>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  directive: 'directive',
}

/**
 * Goes through the tokens without recursion (the library recurses) and names what is refused: nesting deeper than allowed,
 * aliases, anchors, tags and directives.
 */
function refusals(text: string, places: Places): readonly Issue[] {
  const issues: Issue[] = []
  const waiting: { token: CST.Token | null | undefined; depth: number }[] = []
  const look = (token: CST.Token | CST.SourceToken): void => {
    const reason = refused[token.type]
    if (reason === undefined || !('source' in token)) return
    issues.push(syntax(places, '', token.offset, token.offset + token.source.length, reason))
  }
  for (const token of new Parser().parse(text)) waiting.push({ token, depth: 0 })
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (token === null || token === undefined) continue
    look(token)
    if (token.type === 'document') {
      token.start.forEach(look)
      waiting.push({ token: token.value, depth })
    } else if ('items' in token) {
      if (depth >= maxDepth) return [syntax(places, '', token.offset, token.offset + 1, 'too-deep')]
      for (const item of token.items) {
        item.start.forEach(look)
        item.sep?.forEach(look)
        waiting.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 })
      }
    }
  }
  return issues
}

function documentsOf(text: string): readonly Document.Parsed[] {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return Array.isArray(documents) ? documents : []
}

/** The one document of a text, or what stands in the way; texts that nest too deep never reach the composer. */
export function documentOf(
  text: string,
  places: Places,
): { readonly document: Document.Parsed | null; readonly issues: readonly Issue[] } {
  if (text.length > maxLength)
    return { document: null, issues: [syntax(places, '', maxLength, text.length, 'too-long')] }
  const unwanted = refusals(text, places)
  if (unwanted.length > 0) return { document: null, issues: unwanted }
  const documents = documentsOf(text)
  const [document, second] = documents
  if (second !== undefined) {
    const start = second.range[0]
    return { document: null, issues: [syntax(places, '', start, start, 'many-documents')] }
  }
  return { document: document ?? null, issues: [] }
}

class TreeMaker {
  readonly issues: Issue[] = []
  private readonly text: string
  private readonly places: Places

  constructor(text: string, places: Places) {
    this.text = text
    this.places = places
  }

  private nothing(path: string, offset: number): Tree {
    return { kind: 'scalar', literal: '', plain: null, quoted: false, at: this.places.at(path, offset, offset) }
  }

  private droppedBehind(node: ParsedNode, path: string): void {
    const end = node.range[1]
    if (!/^[ \t]+#\d/.test(this.text.slice(end, end + 40))) return
    const found = misreadLine(this.text, this.places, node.range[0])
    if (found !== null) this.issues.push(needsQuotes(this.places, path, found))
  }

  /** `>3` alone is the head of folded text without text: it was meant as more than three. */
  private emptyFold(node: ParsedNode, path: string): void {
    if (!isScalar(node) || node.type !== 'BLOCK_FOLDED' || String(node.value).trim() !== '') return
    const found = misreadLine(this.text, this.places, node.range[0])
    if (found !== null) this.issues.push(needsQuotes(this.places, path, found))
  }

  tree(node: ParsedNode | null, path: string, offset: number): Tree {
    if (node === null) return this.nothing(path, offset)
    const at = this.places.at(path, node.range[0], node.range[1])
    if (isMap(node)) return { kind: 'map', entries: this.entries(node.items, path), at }
    if (isSeq(node)) {
      const items = node.items.map((one, index) => this.tree(one, below(path, index), node.range[0]))
      return { kind: 'list', items, at }
    }
    if (!isScalar(node)) return this.nothing(path, offset)
    const plain = node.type === 'PLAIN'
    if (plain) this.droppedBehind(node, path)
    else this.emptyFold(node, path)
    const words = plain ? (node.source ?? '') : String(node.value)
    const value = node.value
    const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
    return { kind: 'scalar', literal: words, plain: simple, quoted: !plain, at }
  }

  private entries(
    pairs: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
    path: string,
  ): readonly TreeEntry[] {
    const seen = new Set<string>()
    return pairs.flatMap((pair): readonly TreeEntry[] => {
      const [start, end] = pair.key.range
      if (!isScalar(pair.key) || pair.key.value === null) {
        this.issues.push(syntax(this.places, path, start, end, 'key'))
        return []
      }
      const plain = pair.key.type === 'PLAIN'
      const key = plain ? (pair.key.source ?? '') : String(pair.key.value)
      const at = below(path, key)
      if (plain && key === '<<') this.issues.push(syntax(this.places, at, start, end, 'merge-key'))
      const keyAt = this.places.at(at, start, end)
      if (seen.has(key)) this.issues.push(issue('yaml/duplicate-key', 'error', keyAt, { key }))
      seen.add(key)
      return [{ key, keyAt, value: this.tree(pair.value, at, end) }]
    })
  }
}

function needsQuotes(places: Places, path: string, found: Misread): Issue {
  const { text, corrected } = found
  return issue('yaml/needs-quotes', 'error', places.at(path, found.start, found.end), { text, corrected })
}

/** The issue of one error of the library, and the stretch to set aside so that the rest of the text can be read. */
function problemOf(
  text: string,
  places: Places,
  error: { readonly code: string; readonly pos: readonly [number, number] },
): { readonly issue: Issue; readonly aside: Misread | null } {
  const [start, end] = error.pos
  for (const offset of [start, Math.max(0, start - 1), places.lineAt(Math.max(0, places.lineAt(start)[0] - 1))[0]]) {
    const found = misreadLine(text, places, offset)
    if (found !== null) return { issue: needsQuotes(places, '', found), aside: found }
  }
  return { issue: syntax(places, '', start, end, reasonOf(error.code)), aside: null }
}

const byPlace = (a: Issue, b: Issue): number => (a.at.start ?? 0) - (b.at.start ?? 0)

function parse(text: string, source: string): Result<Tree> {
  const places = placesOf(text, source)
  const issues: Issue[] = []
  let current = text
  for (let round = 0; ; round++) {
    const { document, issues: unwanted } = documentOf(current, places)
    if (unwanted.length > 0) return fail(...[...issues, ...unwanted].sort(byPlace))
    const error = document?.errors[0]
    if (error === undefined || document === null) {
      const maker = new TreeMaker(current, places)
      const tree = maker.tree(document?.contents ?? null, '', 0)
      issues.push(...maker.issues)
      issues.sort(byPlace)
      return issues.length > 0 ? fail(...issues) : ok(tree)
    }
    const problem = problemOf(current, places, error)
    issues.push(problem.issue)
    if (problem.aside === null || round >= mostRepairs) return fail(...issues)
    const { start, end } = problem.aside
    current = current.slice(0, start) + 'x'.repeat(end - start) + current.slice(end)
  }
}

/**
 * YAML text → a tree of literal words with their places. One document, without anchors, aliases, tags, merge keys and
 * directives; errors `yaml/syntax`, `yaml/needs-quotes` (with the corrected line) and `yaml/duplicate-key`, in the order of
 * their places. Empty text is an empty scalar. Never throws.
 */
export function parseYaml(text: string, source: string): Result<Tree> {
  try {
    return parse(text, source)
  } catch {
    // The library promises errors as values; should it break that promise on some text, the text is what we refuse.
    return fail(syntax(placesOf(text, source), '', 0, text.length, 'unexpected'))
  }
}
