import { underwriteRead } from '@touchstone/verbs'

type Run = typeof underwriteRead

/** Runs that are kept: that of few draws, and that of all. */
const MOST = 2

const written = (of: unknown): string =>
  JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))

/**
 * A run that keeps its last results by what they are of, so that another depth, edition or language of the same memo is not
 * computed anew.
 */
export function keptRuns(run: Run = underwriteRead): Run {
  const kept = new Map<string, ReturnType<Run>>()
  return (deal, funds, { draws, seed }, context) => {
    const key = written([deal, funds, draws, seed])
    const found =
      kept.get(key) ??
      run(deal, funds, { ...(draws === undefined ? {} : { draws }), ...(seed === undefined ? {} : { seed }) }, context)
    // Set anew, so that the oldest is the one asked for longest ago.
    kept.delete(key)
    kept.set(key, found)
    for (const old of kept.keys()) if (kept.size > MOST) kept.delete(old)
    return found
  }
}
