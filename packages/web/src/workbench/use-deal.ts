import type { DeskView, Told } from '@touchstone/verbs'
import { useEffect, useState } from 'react'
import { core, refiner } from '../core/client.ts'

/** Draws behind what is on the screen first; the rest follows. */
export const FIRST_DRAWS = 16_384
export const ALL_DRAWS = 65_536

export interface DealState {
  readonly view: DeskView | null
  readonly issues: readonly Told[]
  readonly ok: boolean
  readonly draws: number
  readonly milliseconds: number
  /** A later answer is on its way: `fresh` for a changed text, `finer` for more draws. */
  readonly pending: 'fresh' | 'finer' | null
  readonly failure: string | null
}

const nothing: DealState = {
  view: null,
  issues: [],
  ok: false,
  draws: 0,
  milliseconds: 0,
  pending: 'fresh',
  failure: null,
}

/** What the desk says of a deal file: at once with few draws, then with all of them. A null text asks nothing. */
export function useDeal(
  lane: string,
  file: string,
  text: string | null,
  texts: Readonly<Record<string, string>>,
  lang: 'zh' | 'en',
  finer = true,
): DealState {
  const [state, setState] = useState(nothing)
  useEffect(() => {
    if (text === null) {
      setState(nothing)
      return undefined
    }
    let wanted = true
    setState((before) => ({ ...before, pending: 'fresh' }))
    const ask = async (draws: number, last: boolean): Promise<boolean> => {
      const worker = last && finer ? refiner() : core
      const answer = await worker.ask('deal', { file, text }, { lang, lane, texts, draws })
      if (answer === null || !wanted) return false
      const { envelope, milliseconds } = answer
      const view = envelope.value ?? null
      setState({
        view,
        issues: envelope.issues,
        ok: envelope.ok,
        draws: view?.summary?.draws ?? draws,
        milliseconds,
        pending: last ? null : 'finer',
        failure: null,
      })
      return view !== null && view.summary !== null
    }
    const run = async (): Promise<void> => {
      const more = await ask(FIRST_DRAWS, !finer)
      if (more && finer) await ask(ALL_DRAWS, true)
      else if (wanted) setState((before) => ({ ...before, pending: null }))
    }
    run().catch((error: unknown) => {
      if (!wanted) return
      const failure = error instanceof Error ? error.message : String(error)
      setState((before) => ({ ...before, pending: null, failure }))
    })
    return () => {
      wanted = false
    }
  }, [lane, file, text, texts, lang, finer])
  return state
}
