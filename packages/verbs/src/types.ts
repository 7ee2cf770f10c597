import type { Place, Reference } from '@touchstone/core/facts'

export type Lang = 'zh' | 'en'

/** The one answer shape of every verb (`contract.md`): messages are words in the asked language, codes are not. */
export interface Envelope<T> {
  readonly ok: boolean
  readonly value?: T
  readonly issues: readonly {
    readonly code: string
    readonly severity: 'error' | 'warning' | 'note'
    readonly message: string
    readonly at: Place
    readonly params: Readonly<Record<string, unknown>>
  }[]
}

/** What the shell hands to a verb: language, facts, and the texts a deal file points to (by the path it writes). */
export interface Context {
  readonly lang: Lang
  readonly reference: Reference
  readonly engine: string
  readonly texts?: Readonly<Record<string, string>>
}
