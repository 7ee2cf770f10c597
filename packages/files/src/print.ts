import type { DraftValue } from '@touchstone/core/deal'
import { below } from './places.ts'
import { scalar } from './scalar.ts'

/** Comments by the JSON pointer of the key they stand above, without the `#`. */
export type Comments = Readonly<Record<string, string>>

type Draftmap = { readonly [key: string]: DraftValue }

const isList = (value: DraftValue): value is readonly DraftValue[] => Array.isArray(value)
const isMap = (value: DraftValue): value is Draftmap => value !== null && typeof value === 'object' && !isList(value)

/** A value with its stretch is short enough for one line: `{value: 数亿元, from: "text#10-13"}`. */
function citedLine(value: Draftmap): string | null {
  const keys = Object.keys(value)
  const { value: words, from } = value
  if (typeof words !== 'string' || !keys.every((key) => key === 'value' || key === 'from')) return null
  if (from === undefined && keys.length === 1) return `{value: ${scalar(words, true)}}`
  if (typeof from !== 'string') return null
  const parts = keys.map((key) => `${key}: ${scalar(key === 'value' ? words : from, true)}`)
  return `{${parts.join(', ')}}`
}

/** A value that fits behind its key on the same line, or null. */
function inline(value: DraftValue): string | null {
  if (value === null) return 'null'
  if (typeof value === 'string') return scalar(value, false)
  if (isList(value)) {
    if (value.length === 0) return '[]'
    const words = value.filter((one): one is string => typeof one === 'string')
    const line = `[${words.map((one) => scalar(one, true)).join(', ')}]`
    return words.length === value.length && line.length <= 80 ? line : null
  }
  if (isMap(value)) return Object.keys(value).length === 0 ? '{}' : citedLine(value)
  return null
}

function commentLines(comments: Comments, path: string, indent: string): readonly string[] {
  const comment = Object.hasOwn(comments, path) ? comments[path] : undefined
  return comment === undefined ? [] : comment.split(/\r\n|\n|\r/).map((line) => `${indent}# ${line}`.trimEnd())
}

function lines(value: DraftValue, path: string, depth: number, comments: Comments): readonly string[] {
  const indent = '  '.repeat(depth)
  const nested = (one: DraftValue, at: string, head: string): readonly string[] => {
    const short = inline(one)
    if (short !== null) return [`${indent}${head} ${short}`]
    return [`${indent}${head}`, ...lines(one, at, depth + 1, comments)]
  }
  if (isList(value))
    return value.flatMap((one, index) => {
      const at = below(path, index)
      const above = commentLines(comments, at, indent)
      const rows = nested(one, at, '-')
      // A map or list in a list begins on the line of its dash: both are indented by two.
      const [head, first, ...rest] = rows
      const joined =
        head === `${indent}-` && first !== undefined && !first.trimStart().startsWith('#')
          ? [`${indent}- ${first.slice(indent.length + 2)}`, ...rest]
          : rows
      return [...above, ...joined]
    })
  if (isMap(value))
    return Object.entries(value).flatMap(([key, one]) => {
      const at = below(path, key)
      return [...commentLines(comments, at, indent), ...nested(one, at, `${scalar(key, false)}:`)]
    })
  return [`${indent}${inline(value) ?? ''}`]
}

/**
 * A draft as YAML text: keys in the order given, Chinese without quotes where that is safe, everything that YAML would read
 * as something else in double quotes. `parseYaml` reads the same values back. Total.
 */
export function printYaml(value: DraftValue, comments: Comments = {}): string {
  const short = inline(value)
  return `${(short === null ? lines(value, '', 0, comments) : [short]).join('\n')}\n`
}
