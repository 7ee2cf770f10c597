import { underwriteReadInRooms } from '@touchstone/verbs'

type Run = typeof underwriteReadInRooms
type Result = ReturnType<Run> extends Generator<undefined, infer R, undefined> ? R : never

/** Runs that are kept: that of few draws, and that of all. */
const MOST = 2

const written = (of: unknown): string =>
  JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))

/**
 * A run that keeps its last results by what they are of, so that another depth, edition or language of the same memo is not
 * computed anew. One that is left before its end is not kept.
 */
export function keptRuns(run: Run = underwriteReadInRooms): Run {
  const kept = new Map<string, Result>()
  return function* (deal, funds, chosen, context) {
    const key = written([deal, funds, chosen.draws, chosen.seed])
    const found = kept.get(key) ?? (yield* run(deal, funds, chosen, context))
    // Set anew, so that the oldest is the one asked for longest ago.
    kept.delete(key)
    kept.set(key, found)
    for (const old of kept.keys()) if (kept.size > MOST) kept.delete(old)
    return found
  }
}
