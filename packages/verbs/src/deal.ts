import type { Deal } from '@touchstone/core/deal'
import { readDeal } from '@touchstone/core/deal'
import { ok, type Result, type Tree } from '@touchstone/core/facts'
import { parseJson, parseYaml } from '@touchstone/files'
import { andThen, envelope } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

/** A deal file as a shell hands it over. */
export interface DealInput {
  readonly file: string
  readonly text: string
}

/** The words of a deal file with their places, before they mean anything. */
export function treeOf({ file, text }: DealInput): Result<Tree> {
  return /\.json$/i.test(file) || /^\s*[{[]/.test(text) ? parseJson(text, file) : parseYaml(text, file)
}

/** A deal file read, with the cap table that it names where the shell brought and reads it. */
export function loadDeal(input: DealInput, context: Context): Result<Deal> {
  const read = andThen(treeOf(input), (tree) =>
    readDeal(tree, { file: input.file, readings: context.reference.readings, texts: context.texts ?? {} }),
  )
  return andThen(read, (deal) => withTable(deal, context))
}

function withTable(deal: Deal, context: Context): Result<Deal> {
  const named = deal.capTable ?? null
  if (named === null) return ok(deal)
  const text = context.texts?.[named.value]
  if (text === undefined || context.readTable === undefined) return ok(deal)
  return andThen(context.readTable({ file: named.value, text }, deal.asOf, context), (earlier) =>
    ok({ ...deal, earlier }),
  )
}

/** A deal file read, for a page that holds it against funds elsewhere. */
export const dealVerb = (input: DealInput, context: Context): Envelope<Deal> =>
  envelope(loadDeal(input, context), context)

/** The node a JSON pointer leads to; null where there is none. */
export function nodeAt(tree: Tree, path: string): Tree | null {
  let node: Tree | null = tree
  for (const raw of path.split('/').slice(1)) {
    const key = raw.replaceAll('~1', '/').replaceAll('~0', '~')
    if (node === null) return null
    if (node.kind === 'map') node = node.entries.find((entry) => entry.key === key)?.value ?? null
    else if (node.kind === 'list') node = node.items[Number(key)] ?? null
    else return null
  }
  return node
}

/** Paths of the texts a deal file points to (`sources.*.text`, `capTable`), as it writes them. An article points to none. */
export function linkedTexts(text: string, file: string): readonly string[] {
  if (!/format\s*["']?\s*:/.test(text.slice(0, 4000)) && !/\.(ya?ml|json)$/i.test(file)) return []
  const tree = treeOf({ file, text })
  if (!tree.ok) return []
  const sources = nodeAt(tree.value, '/sources')
  const pathIn = (path: Tree | null): readonly string[] =>
    path?.kind === 'scalar' && typeof path.plain === 'string' ? [path.plain] : []
  return [
    ...(sources?.kind === 'map' ? sources.entries.flatMap((entry) => pathIn(nodeAt(entry.value, '/text'))) : []),
    ...pathIn(nodeAt(tree.value, '/capTable')),
  ]
}
