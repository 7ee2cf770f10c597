import type { InRooms } from '@touchstone/core/underwrite'

/** How far a long answer has come, in units of its own. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** An answer that is worked off in pieces, so that its worker can listen in between. */
export interface Piecewise<T> {
  /** Does about that many units more; false when nothing is left. What comes out must not depend on the pieces. */
  step(units: number): boolean
  /** Null where it cannot be told how much is left. */
  progress(): Progress | null
  /** The answer, given the milliseconds that the pieces took. */
  finish(milliseconds: number): T
}

/** A computation in rooms, a room a piece however long pieces should last. */
export function roomByRoom<T>(rooms: InRooms<T>): Piecewise<T> {
  let answer: { readonly value: T } | null = null
  return {
    step: () => {
      const next = rooms.next()
      if (next.done === true) answer = { value: next.value }
      return answer === null
    },
    progress: () => null,
    finish: () => {
      if (answer === null) throw new Error('a room is left')
      return answer.value
    },
  }
}

/** What working off needs of the worker. */
export interface Turns {
  readonly now: () => number
  /** Lets messages in. */
  readonly turn: () => Promise<void>
  readonly wanted: () => boolean
  readonly tell: (progress: Progress) => void
}

/** Milliseconds that a piece should last: long enough to be worth a turn, short enough to be stopped at once. */
const SHORT = 10
const LONG = 30
const FIRST_UNITS = 1 << 14

/**
 * Works an answer off, telling its progress after each piece; null once nobody wants it any more. `milliseconds` is the time
 * of the pieces alone. The first turn comes before the first piece.
 */
export async function workOff<T>(
  work: Piecewise<T>,
  turns: Turns,
): Promise<{ readonly value: T; readonly milliseconds: number } | null> {
  let units = FIRST_UNITS
  let milliseconds = 0
  for (;;) {
    await turns.turn()
    if (!turns.wanted()) return null
    const started = turns.now()
    const more = work.step(units)
    const took = turns.now() - started
    milliseconds += took
    const progress = work.progress()
    if (progress !== null) turns.tell(progress)
    if (!more) return { value: work.finish(milliseconds), milliseconds: milliseconds + turns.now() - started - took }
    if (took < SHORT) units *= 2
    else if (took > LONG) units = Math.max(1, Math.floor(units / 2))
  }
}
