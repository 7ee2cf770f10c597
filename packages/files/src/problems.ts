import { issue, type Issue } from '@touchstone/core/facts'
import type { Places } from './places.ts'
import { quoted } from './scalar.ts'

/** Why a text is not YAML as we take it; the words for people live in `render`. */
export type SyntaxReason =
  | 'indentation'
  | 'tab'
  | 'unclosed'
  | 'unexpected'
  | 'colon'
  | 'key'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'merge-key'
  | 'directive'
  | 'many-documents'
  | 'too-deep'
  | 'too-long'

const reasons: Readonly<Record<string, SyntaxReason>> = {
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'unclosed',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'key',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_TAGS: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_DIRECTIVE: 'directive',
}

/** Our reason for an error code of the YAML library. */
export function reasonOf(code: string): SyntaxReason {
  return reasons[code] ?? 'unexpected'
}

export function syntax(places: Places, path: string, start: number, end: number, reason: SyntaxReason): Issue {
  return issue('yaml/syntax', 'error', places.at(path, start, end), { reason })
}

const entry = /^(\s*(?:- +)*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#:[\]{},-][^:#]*):[ \t]+)(\S.*?)(\s*)$/
const item = /^(\s*(?:- +)+)(\S.*?)(\s*)$/

/** Lines longer than this are not looked at: nobody writes an amount there. */
const longestLine = 2000

/** A line whose value YAML takes for something else: where the value stands, and the line with the value in quotes. */
export interface Misread {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly corrected: string
}

function misreadValue(value: string): boolean {
  if (/^[@%`]/.test(value)) return true
  if (value.startsWith('>')) return !/^>[-+]?(\s+#.*)?$/.test(value)
  if (value.startsWith('[')) return !/\]\s*(#.*)?$/.test(value)
  if (/^["'{|&*!]/.test(value)) return false
  return /: /.test(value) || / #\d/.test(value) || value.endsWith(':')
}

/**
 * Whether the line of an offset is `key: value` (or `- value`) with a value that needs quotes: a leading `>`, `@`, `[`, `%`
 * or backquote, an inner `: `, or a ` #` with a number behind it, which YAML drops as a comment.
 */
export function misreadLine(text: string, places: Places, offset: number): Misread | null {
  const [start, end] = places.lineAt(offset)
  if (end - start > longestLine) return null
  const line = text.slice(start, end)
  const found = entry.exec(line) ?? item.exec(line)
  const head = found?.[1]
  const value = found?.[2]
  if (head === undefined || value === undefined || !misreadValue(value)) return null
  return {
    start: start + head.length,
    end: start + head.length + value.length,
    text: value,
    corrected: `${head.trimStart()}${quoted(value)}`,
  }
}
