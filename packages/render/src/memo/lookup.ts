import { type Inline, say } from '../inline/run.ts'
import type { Words } from '../words/types.ts'
import { listOf } from './notes.ts'

type Message = (holes: Readonly<Record<string, Inline>>) => Inline

/** The message of a key in a typed table, for keys that arrive as text; null where the table has none. */
function messageIn(table: object, key: string): Message | null {
  if (!Object.hasOwn(table, key)) return null
  const found: unknown = Reflect.get(table, key)
  return typeof found === 'function' ? (holes) => found(holes) as Inline : null
}

const tables = (words: Words): Readonly<Record<string, object>> => ({
  reason: words.reasons,
  flag: words.flags,
  gate: words.gateReasons,
})

/** A sentence by its key, with its holes filled. A key nobody has words for prints itself with its holes. */
export function sentence(key: string, holes: Readonly<Record<string, Inline>>, words: Words): Inline {
  const own = messageIn(words.statements, key)
  if (own !== null) return own(holes)
  const slash = key.indexOf('/')
  const table = tables(words)[key.slice(0, slash)]
  const found = table === undefined ? null : messageIn(table, key.slice(slash + 1))
  return found === null ? say`${key}${words.document.colon}${listOf(Object.values(holes), words)}` : found(holes)
}

/** A formula in words with its inputs in the order of its key; `inputs` takes those that no name before it took. */
export function formula(key: string, inputs: readonly Inline[], words: Words, names: readonly string[]): Inline {
  const found = messageIn(words.memoFormulas, key) ?? messageIn(words.formulas, key)
  if (found === null) return say`${key}${words.document.colon}${listOf(inputs, words)}`
  const holes: Record<string, Inline> = {}
  names.forEach((hole, index) => {
    holes[hole] = hole === 'inputs' ? listOf(inputs.slice(index), words) : (inputs[index] ?? say`–`)
  })
  return found(holes)
}

/** A name by its key: an input, a part, a question, a condition. */
export function termOf(key: string, words: Words): string {
  const slash = key.indexOf('/')
  const kind = key.slice(0, slash)
  const rest = key.slice(slash + 1)
  const table: object | null =
    kind === 'question'
      ? null
      : kind === 'condition'
        ? words.conditions
        : kind === 'figure'
          ? words.figureNames
          : kind === 'gate-name'
            ? words.gates
            : words.terms
  if (table === null) return questionOf(rest, words).ask
  const found: unknown = Object.hasOwn(table, table === words.terms ? key : rest)
    ? Reflect.get(table, table === words.terms ? key : rest)
    : undefined
  if (typeof found === 'string') return found
  const terms: Readonly<Record<string, string>> = words.terms
  return terms[`input/${rest}`] ?? terms[`part/${rest}`] ?? rest
}

/** A question as it is put. */
export function questionOf(id: string, words: Words): { readonly ask: string; readonly see: string } {
  const table: Readonly<Record<string, { readonly ask: string; readonly see: string }>> = words.questions
  return Object.hasOwn(table, id) ? (table[id] ?? { ask: id, see: '' }) : { ask: id, see: '' }
}
