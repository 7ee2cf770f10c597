import type { DeskView, Told, VerdictView } from '@touchstone/verbs'
import { useEffect, useMemo, useState } from 'react'
import { core, refining, stopVerdicts, verdict } from '../core/client.ts'
import { FIRST_DRAWS, judge } from '../core/judging.ts'
import { freshen, type Shown } from '../memo/freshen.ts'
import { withLent } from './lent.ts'
import type { HeldAgainst } from './held-against.ts'
import { readBoth } from './judge.ts'
import { bankFor, type Depth } from './depth.ts'

/** Milliseconds of rest after the first paint before a verdict is begun, so that typing does not begin one per key. */
const REST = 120

/** What is asked of a deal file. */
export interface Asking {
  readonly lane: string
  readonly file: string
  readonly texts: Readonly<Record<string, string>>
  readonly lang: 'zh' | 'en'
  readonly edition: 'internal' | 'external'
  readonly depth: Depth
  readonly funds: HeldAgainst
  readonly draws: number
  /** The memo that stands until there is one of this text. */
  readonly before?: VerdictView | null
}

export interface DealState {
  readonly view: DeskView | null
  readonly full: VerdictView | null
  /** The memo as far as it is known, and which of it is of this text; null where there is none. */
  readonly shown: Shown | null
  readonly issues: readonly Told[]
  readonly draws: number
  readonly milliseconds: number
  /** A later answer is on its way: `fresh` for a changed text, `finer` for the verdict. */
  readonly pending: 'fresh' | 'finer' | null
  readonly failure: string | null
}

interface Held extends Omit<DealState, 'shown'> {
  /** What `full` is an answer for beside the text: a memo for our house is not shown outside. */
  readonly of: string
  /** No verdict can be given on this text. */
  readonly refused: boolean
  /** `full` is of the text as it stands. */
  readonly judged: boolean
}

const nothing: Held = {
  view: null,
  full: null,
  issues: [],
  draws: 0,
  milliseconds: 0,
  pending: 'fresh',
  failure: null,
  of: '',
  refused: false,
  judged: false,
}

/** What the desk says of a deal file: figures at once with few draws, then the verdict of the funds. A null text asks nothing. */
export function useDeal(text: string | null, asking: Asking): DealState {
  const { lane, file, texts, lang, edition, depth, funds, draws, before = null } = asking
  const [state, setState] = useState(nothing)
  const of = `${file} ${lang} ${edition}`
  useEffect(() => {
    if (text === null) {
      setState(nothing)
      return undefined
    }
    let wanted = true
    const toVerdict = `${lane} verdict`
    setState((old) => ({ ...old, pending: 'fresh', judged: false, ...(old.of === of ? {} : { full: null, of }) }))
    const first = async (): Promise<boolean> => {
      const input = { file, text, edition, part: 'worth' } as const
      const answer = await core.ask('deal', input, { lang, lane, texts, draws: FIRST_DRAWS })
      if (answer === null || !wanted) return false
      const { envelope, milliseconds } = answer
      const view = envelope.value ?? null
      const more = view !== null && view.summary !== null
      const { issues } = envelope
      const said = { view, issues, milliseconds, draws: view?.summary?.draws ?? FIRST_DRAWS, failure: null }
      setState((old) => ({ ...old, ...said, refused: !more, pending: more ? 'finer' : null }))
      return more
    }
    const then = async (): Promise<void> => {
      const [read, bank] = await Promise.all([
        readBoth({ file, text, texts, lang, funds }, lane),
        bankFor(depth),
        new Promise((resolve) => setTimeout(resolve, REST)),
      ])
      if (read === null || !wanted) return
      const input = { deal: read.deal, funds: read.funds, edition, depth, ...bank }
      const workers = { first: verdict(), finer: refining() }
      await judge(input, {
        ...workers,
        lang,
        lane: toVerdict,
        few: FIRST_DRAWS,
        all: draws,
        hear: ({ envelope, milliseconds }, last) => {
          if (!wanted) return
          const { value = null, issues } = envelope
          setState((old) => ({
            ...old,
            full: value,
            of,
            issues: [...read.issues, ...issues],
            refused: value === null,
            judged: value !== null,
            draws: value?.summary.draws ?? old.draws,
            milliseconds,
            pending: last ? null : 'finer',
          }))
        },
      })
    }
    const run = async (): Promise<void> => {
      if (await first()) await then()
    }
    run().catch((error: unknown) => {
      if (!wanted) return
      const failure = error instanceof Error ? error.message : String(error)
      setState((old) => ({ ...old, pending: null, failure }))
    })
    return () => {
      wanted = false
      stopVerdicts(toVerdict)
    }
  }, [lane, file, text, texts, lang, edition, depth, funds, draws, of])
  const { view, full, pending, refused } = state
  const judged = state.judged && state.of === of
  const mine = state.of === of ? (full ?? before) : before
  return useMemo((): DealState => {
    const quick = view?.memo ?? null
    const shown: Shown | null =
      judged && full !== null
        ? { memo: full.memo, fresh: null }
        : pending === null && refused
          ? null
          : mine === null
            ? quick === null
              ? null
              : { memo: quick, fresh: null }
            : pending === 'fresh' || quick === null
              ? { memo: mine.memo, fresh: new Set() }
              : freshen(mine.memo, quick)
    return { ...state, view: view === null ? null : withLent(view, mine), shown }
  }, [state, view, full, pending, refused, judged, mine])
}
