/** Runs contenders turn by turn in this process and sums up their times. */

const middle = (values) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/** Milliseconds that a turn lasts at least: a contender then pays for its own memory, not for that of the one before. */
const TURN = 200

/**
 * Median wall time per run of each contender over `rounds` rounds after two that are not counted. In every round each
 * has one turn of at least 200 ms, so that a change of the machine's speed meets all.
 */
export async function measure(all, samples, rounds) {
  const times = new Map(all.map((one) => [one.key, []]))
  const points = new Map()
  for (let round = -2; round < rounds; round++)
    for (const one of all) {
      let runs = 0
      let values
      const start = performance.now()
      let elapsed = 0
      while (elapsed < TURN) {
        values = await one.run()
        runs += 1
        elapsed = performance.now() - start
      }
      if (round < 0) continue
      times.get(one.key).push(elapsed / runs)
      const sorted = Float64Array.from(values).sort()
      points.set(
        one.key,
        [0.05, 0.5, 0.95].map((share) => quantile(sorted, share)),
      )
    }
  const reference = middle(times.get('peer'))
  return all.map((one) => {
    const list = times.get(one.key)
    const time = middle(list)
    return {
      key: one.key,
      zh: one.zh,
      en: one.en,
      bar: one.bar,
      milliseconds: time,
      spread: [Math.min(...list), Math.max(...list)],
      million: samples / time / 1000,
      times: reference / time,
      points: points.get(one.key),
    }
  })
}
