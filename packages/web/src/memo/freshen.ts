import type { BlockView, MemoView, Run } from '@touchstone/render'

/** A memo and which of its blocks and tiles are of the text as it stands; null where all are. */
export interface Shown {
  readonly memo: MemoView
  readonly fresh: ReadonlySet<object> | null
}

type Marked = Exclude<Run, { readonly kind: 'text' }>

const isMarked = (one: object): one is Marked =>
  'mark' in one && 'kind' in one && (one.kind === 'figure' || one.kind === 'quote' || one.kind === 'name')

const keyOf = (run: Marked): string => (run.kind === 'figure' ? `figure ${run.id}` : `${run.kind} ${run.text}`)

/** Every run of a view, however deep; drawings have none. */
function collect(of: unknown, marks: Map<string, string>): void {
  if (typeof of !== 'object' || of === null) return
  if (isMarked(of)) {
    if (of.mark !== null) marks.set(keyOf(of), of.mark)
    return
  }
  for (const [key, value] of Object.entries(of)) if (key !== 'scene') collect(value, marks)
}

/** The same view with the footnotes of another. */
function remarked<T>(of: T, marks: ReadonlyMap<string, string>): T {
  if (typeof of !== 'object' || of === null) return of
  if (Array.isArray(of)) return of.map((one: unknown) => remarked(one, marks)) as T
  if (isMarked(of)) return { ...of, mark: marks.get(keyOf(of)) ?? null }
  return Object.fromEntries(
    Object.entries(of).map(([key, value]: [string, unknown]) => [
      key,
      key === 'scene' ? value : remarked(value, marks),
    ]),
  ) as T
}

/**
 * The memo as it stood with what is already known of a changed text: tiles, chart, cost and claims are the new ones and
 * keep the footnotes they had; every other block waits for the verdict.
 */
export function freshen(before: MemoView, now: MemoView): Shown {
  const marks = new Map<string, string>()
  collect(before.blocks, marks)
  const fresh = new Set<object>()
  const left = now.blocks.map((block) => remarked(block, marks))
  const take = (wanted: (block: BlockView) => boolean): BlockView | null => {
    const at = left.findIndex(wanted)
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  }
  const blocks = before.blocks.map((block): BlockView => {
    if (block.kind === 'heading' && block.level > 1) return keep(block)
    if (block.kind === 'figures') {
      const next = take((one) => one.kind === 'figures')
      const tiles = next?.kind === 'figures' ? next.tiles : []
      return keep({
        ...block,
        tiles: block.tiles.map((tile) => {
          const found = tiles.find((one) => one.label === tile.label)
          return found === undefined ? tile : keep(found)
        }),
      })
    }
    if (block.kind !== 'chart' && block.kind !== 'claims' && !(block.kind === 'paragraph' && block.section === 'cost'))
      return block
    const next = take((one) => one.kind === block.kind && (one.kind !== 'paragraph' || one.section === 'cost'))
    return next === null ? block : keep(next)
  })
  return { memo: { ...before, blocks, figures: { ...before.figures, ...figuresOf(before, now) } }, fresh }

  function keep<B extends object>(one: B): B {
    fresh.add(one)
    return one
  }
}

const figuresOf = (before: MemoView, now: MemoView): MemoView['figures'] =>
  Object.fromEntries(
    Object.entries(now.figures).map(([id, one]) => [id, { ...one, mark: before.figures[id]?.mark ?? null }]),
  )
