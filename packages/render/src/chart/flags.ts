import { textWidth } from '../text/width.ts'
import { TEXT_SIZE } from './scene.ts'

/** A line of the ladder with words at its head. */
export interface Flag {
  readonly kind: 'asked' | 'ceiling'
  readonly x: number
  readonly text: string
}

export interface PlacedFlag extends Flag {
  readonly textX: number
  /** Baseline of the words. */
  readonly y: number
  readonly anchor: 'start' | 'end'
}

const LINES = [14, 32] as const
const GAP = 10
/** A reader's font may be wider than the one whose widths we know, and the words are bold. */
const WIDEST = 1.2

function place(flag: Flag, y: number, anchor: 'start' | 'end'): PlacedFlag {
  return { ...flag, y, anchor, textX: anchor === 'start' ? flag.x + GAP : flag.x - GAP }
}

const spanOf = (flag: PlacedFlag): readonly [number, number] => {
  const width = WIDEST * textWidth(flag.text, TEXT_SIZE)
  return flag.anchor === 'start' ? [flag.textX, flag.textX + width] : [flag.textX - width, flag.textX]
}

/** Words that fit on neither side of their line are pushed inside the picture. */
function inside(flag: PlacedFlag, width: number): PlacedFlag {
  const [from, to] = spanOf(flag)
  if (from >= 0 && to <= width) return flag
  const length = to - from
  return from < 0 ? { ...flag, anchor: 'start', textX: 0 } : { ...flag, anchor: 'end', textX: Math.max(length, width) }
}

/** How badly a placing reads: words outside the picture, then a line that runs through the other's words. */
function cost(flags: readonly PlacedFlag[], width: number): number {
  let sum = 0
  for (const flag of flags) {
    const [from, to] = spanOf(flag)
    if (from < 0 || to > width) sum += 10
    for (const other of flags)
      if (other !== flag && other.y < flag.y && other.x > from - 4 && other.x < to + 4) sum += 5
  }
  return sum
}

/** Puts the words of asked and ceiling on two lines, so that they never meet and no line crosses the other's words. */
export function placeFlags(flags: readonly Flag[], width: number): readonly PlacedFlag[] {
  const sides = ['start', 'end'] as const
  const orders = flags.length < 2 ? [LINES] : [LINES, [LINES[1], LINES[0]] as const]
  let best: readonly PlacedFlag[] = []
  let least = Infinity
  for (const lines of orders)
    for (const a of sides)
      for (const b of sides) {
        const placed = flags.map((flag, index) =>
          place(flag, flags.length < 2 ? LINES[1] : (lines[index] ?? LINES[0]), index === 0 ? a : b),
        )
        const bad = cost(placed, width)
        if (bad < least) {
          least = bad
          best = placed
        }
      }
  return best.map((flag) => inside(flag, width))
}
