import type { Told } from '@touchstone/verbs'
import { useEffect, useState } from 'react'
import type { Core } from './asking.ts'
import type { VerbName, Verbs } from './protocol.ts'

/** Milliseconds of rest after a key before a worker is asked. */
const REST = 60

export interface Asked<T> {
  /** The last answer there was; of an older input while a newer one is computed or wrong. */
  readonly answer: T | null
  readonly issues: readonly Told[]
  /** Whether `answer` is of the input asked. */
  readonly current: boolean
  readonly milliseconds: number | null
  readonly failed: string | null
}

const NONE: Asked<never> = { answer: null, issues: [], current: false, milliseconds: null, failed: null }

interface Asking {
  readonly worker: () => Core
  readonly lang: 'zh' | 'en'
  /** Questions of one lane overtake each other; the verb's own unless said. */
  readonly lane?: string
  readonly rest?: number
  /** Texts that a deal file quotes. */
  readonly texts?: Readonly<Record<string, string>>
}

/** What a verb says of an input, asked after a rest; a stale answer is never shown. A null input asks nothing. */
export function useAsked<V extends VerbName>(
  verb: V,
  input: Verbs[V]['input'] | null,
  { worker, lang, lane = verb, rest = REST, texts }: Asking,
): Asked<Verbs[V]['value']> {
  const [held, setHeld] = useState<Asked<Verbs[V]['value']> & { readonly of: string | null }>({ ...NONE, of: null })
  // Inputs are plain data: two that are written alike are alike.
  const written = input === null ? null : JSON.stringify(input)
  const asked = written === null ? null : `${lang} ${written}`
  useEffect(() => {
    if (written === null) return undefined
    let wanted = true
    const timer = setTimeout(() => {
      worker()
        .ask<V>(verb, JSON.parse(written) as Verbs[V]['input'], { lang, lane, texts: texts ?? {} })
        .then((answer) => {
          if (!wanted || answer === null) return
          const { value, issues } = answer.envelope
          setHeld((before) => ({
            answer: value ?? before.answer,
            issues,
            current: value !== undefined,
            milliseconds: answer.milliseconds,
            failed: null,
            of: asked,
          }))
        })
        .catch((error: unknown) => {
          if (wanted) setHeld({ ...NONE, of: asked, failed: error instanceof Error ? error.message : String(error) })
        })
    }, rest)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [verb, written, lang, lane, worker, rest, texts, asked])
  if (asked === null) return NONE
  return held.of === asked ? held : { ...held, current: false }
}
