/** A computation that may be left between its rooms: it pauses after each, and gives its answer after the last. */
export type InRooms<T> = Generator<undefined, T, undefined>

/**
 * All rooms of a computation, one after the other. In: a computation, begun or not. Out: its answer.
 * @example allRooms((function* () { yield; return 2 })()) // 2
 */
export function allRooms<T>(rooms: InRooms<T>): T {
  for (;;) {
    const next = rooms.next()
    if (next.done === true) return next.value
  }
}
