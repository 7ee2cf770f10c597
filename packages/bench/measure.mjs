/** Times contenders and sums up. */
import { middle, turns } from './turns.mjs'

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]

/** Median wall time per run of each contender, beside that of the peer, with the points of what it computed. */
export async function measure(all, samples, rounds) {
  const { times, results } = await turns(all, rounds)
  const reference = middle(times.get('peer'))
  return all.map((one) => {
    const list = times.get(one.key)
    const time = middle(list)
    const sorted = Float64Array.from(results.get(one.key)).sort()
    return {
      key: one.key,
      zh: one.zh,
      en: one.en,
      bar: one.bar,
      milliseconds: time,
      spread: [Math.min(...list), Math.max(...list)],
      million: samples / time / 1000,
      times: reference / time,
      points: [0.05, 0.5, 0.95].map((share) => quantile(sorted, share)),
    }
  })
}

/** Median wall time per run of each search or evaluation of plans; `run` gives how many plans it went through. */
export async function measurePlans(all, rounds) {
  const { times, results } = await turns(all, rounds)
  return all.map((one) => {
    const list = times.get(one.key)
    const time = middle(list)
    const plans = results.get(one.key)
    return {
      key: one.key,
      zh: one.zh,
      en: one.en,
      bar: one.bar,
      plans,
      milliseconds: time,
      spread: [Math.min(...list), Math.max(...list)],
      million: plans / time / 1000,
    }
  })
}
