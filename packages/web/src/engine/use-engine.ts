import type { Told } from '@touchstone/verbs'
import type { Derivation, Inference, JobChoices, PlanOutput, TrainOutput } from '@touchstone/verbs/engine'
import { useEffect, useState } from 'react'
import { engine } from '../core/client.ts'
import type { Progress } from '../core/pieces.ts'
import { type Asked, useAsked } from '../core/use-asked.ts'

type Lang = 'zh' | 'en'

export const FILE = 'job.json'

/** What the form offers; null until the engine has told. */
export function useChoices(lang: Lang): JobChoices | null {
  const [choices, setChoices] = useState<JobChoices | null>(null)
  useEffect(() => {
    let wanted = true
    engine()
      .ask('choices', null, { lang, lane: 'choices' })
      .then((answer) => {
        if (wanted && answer?.envelope.value !== undefined) setChoices(answer.envelope.value)
      })
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [lang])
  return choices
}

export type Trained = Asked<TrainOutput>

const asking = (lang: Lang) => ({ worker: engine, lang })
const fileOf = (text: string | null) => (text === null ? null : { file: FILE, text })

/** What `train` says of a job's text. */
export const useTrain = (text: string | null, lang: Lang): Trained => useAsked('train', fileOf(text), asking(lang))

/** What `inference` says of a serving job's text. */
export const useInference = (text: string | null, lang: Lang): Asked<Inference> =>
  useAsked('inference', fileOf(text), asking(lang))

/** All derivations of a text; asked only while one is open. */
export function useDerivations(
  verb: 'derive' | 'deriveServing',
  text: string | null,
  lang: Lang,
): readonly Derivation[] | null {
  const [held, setHeld] = useState<{ readonly of: string; readonly all: readonly Derivation[] } | null>(null)
  useEffect(() => {
    if (text === null) return undefined
    let wanted = true
    engine()
      .ask<'derive' | 'deriveServing'>(verb, { file: FILE, text }, { lang, lane: 'derive' })
      .then((answer) => {
        const all = answer?.envelope.value
        if (wanted && all !== undefined) setHeld({ of: `${verb} ${text}`, all })
      })
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [verb, text, lang])
  // Those of the other part are not those of this one; those of an older text stand until its own are there.
  const here = held !== null && held.of.startsWith(`${verb} `) ? held : null
  return here === null || (text !== null && here.of !== `${verb} ${text}` && here.all.length === 0) ? null : here.all
}

export interface Search {
  readonly state: 'idle' | 'running' | 'done'
  readonly progress: Progress | null
  readonly found: PlanOutput | null
  readonly issues: readonly Told[]
  /** The text that the search was begun for. */
  readonly of: string | null
  readonly failed: string | null
}

const IDLE: Search = { state: 'idle', progress: null, found: null, issues: [], of: null, failed: null }

/** A search of plans that is begun and cancelled by hand; another text cancels it. */
export function usePlans(text: string | null, lang: Lang): readonly [Search, () => void, () => void] {
  const [search, setSearch] = useState<Search>(IDLE)
  const cancel = (): void => {
    engine().cancel('plan')
    setSearch((before) => ({ ...before, state: before.found === null ? 'idle' : 'done', progress: null }))
  }
  useEffect(() => {
    // An edit must not wait behind a search of what it has changed.
    if (search.state === 'running' && search.of !== text) cancel()
  })
  useEffect(() => () => engine().cancel('plan'), [])
  const begin = (): void => {
    if (text === null) return
    setSearch({ ...IDLE, state: 'running', of: text })
    engine()
      .ask(
        'plan',
        { file: FILE, text },
        {
          lang,
          lane: 'plan',
          onProgress: (progress) =>
            setSearch((before) => (before.state === 'running' ? { ...before, progress } : before)),
        },
      )
      .then((answer) => {
        if (answer === null) return
        const { value, issues } = answer.envelope
        setSearch({ ...IDLE, state: 'done', of: text, found: value ?? null, issues })
      })
      .catch((error: unknown) =>
        setSearch({ ...IDLE, of: text, failed: error instanceof Error ? error.message : String(error) }),
      )
  }
  return [search, begin, cancel]
}
