/** Runs contenders turn by turn in this process, so that a change of the machine's speed meets all. */

/** The middle of a list of numbers. */
export const middle = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** Milliseconds that a turn lasts at least: a contender then pays for its own memory, not for that of the one before. */
const TURN = 200

/**
 * Wall time per run of each contender in each of `rounds` rounds after two that are not counted, by key, with what its last
 * run gave.
 */
export async function turns(all, rounds) {
  const times = new Map(all.map((one) => [one.key, []]))
  const results = new Map()
  for (let round = -2; round < rounds; round++)
    for (const one of all) {
      let runs = 0
      const start = performance.now()
      let elapsed = 0
      while (elapsed < TURN) {
        results.set(one.key, await one.run())
        runs += 1
        elapsed = performance.now() - start
      }
      if (round >= 0) times.get(one.key).push(elapsed / runs)
    }
  return { times, results }
}
