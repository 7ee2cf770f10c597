import type { ExitState } from '../words/captable-words.ts'
import type { ExactFigure, WaterfallFigures } from './figures.ts'

/** What happens where the payouts bend. */
export type BendKind =
  | 'repaid'
  | 'covered'
  | 'begins'
  | 'converts'
  | 'exercised'
  | 'capped'
  | 'shares'
  | 'stops'
  | 'voted'

/** One exit at which the way of sharing changes, with what happens there. */
export interface Bend {
  /** From 1. */
  readonly number: number
  readonly exit: ExactFigure
  readonly events: readonly { readonly kind: BendKind; readonly ids: readonly string[] }[]
}

interface Take {
  readonly id: string
  readonly kind: 'debt' | 'management' | 'class'
  readonly state: ExitState
  readonly slope: ExactFigure
}

/** What changes for one payee from one stretch to the next; null where nothing does that has a name. */
function eventOf(before: Take, after: Take, filled: boolean, fills: boolean): BendKind | null {
  const [was, is] = [before.slope.number, after.slope.number]
  if (before.state !== after.state) {
    if (after.state === 'converts') return 'converts'
    if (after.state === 'exercises') return 'exercised'
    if (after.state === 'capped') return 'capped'
  }
  // A claim that was being filled is full, whether or not its class goes on to share.
  if (filled && was > 0 && !(fills && is > 0) && before.kind !== 'management')
    return before.kind === 'debt' ? 'repaid' : 'covered'
  if (was > 0 && is === 0) return 'stops'
  if (was === 0 && is > 0) return fills && after.kind !== 'management' ? 'begins' : 'shares'
  return null
}

const ORDER: readonly BendKind[] = [
  'voted',
  'repaid',
  'covered',
  'capped',
  'converts',
  'exercised',
  'stops',
  'begins',
  'shares',
]

/** Every bend of the table above nothing, in order of exit. */
export function bendsOf(out: Pick<WaterfallFigures, 'breakpoints'>): readonly Bend[] {
  const bends: Bend[] = []
  for (const [index, after] of out.breakpoints.entries()) {
    const before = out.breakpoints[index - 1]
    if (before === undefined || after.from.number <= 0) continue
    const found = new Map<BendKind, string[]>()
    const add = (kind: BendKind, id: string): void => void found.set(kind, [...(found.get(kind) ?? []), id])
    for (const take of after.takes) {
      const was = before.takes.find((one) => one.id === take.id && one.kind === take.kind)
      if (was === undefined) continue
      const forced = after.forced.includes(take.id) && !before.forced.includes(take.id)
      const kind = forced ? 'voted' : eventOf(was, take, before.perShare === null, after.perShare === null)
      if (kind !== null) add(kind, take.id)
    }
    const last = bends.at(-1)
    const events = ORDER.flatMap((kind) => {
      const ids = found.get(kind)
      return ids === undefined ? [] : [{ kind, ids }]
    })
    if (last !== undefined && last.exit.text === after.from.text) {
      bends[bends.length - 1] = { ...last, events: [...last.events, ...events] }
      continue
    }
    bends.push({ number: bends.length + 1, exit: after.from, events })
  }
  return bends
}
