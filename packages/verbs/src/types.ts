import type { EarlierClass } from '@touchstone/core/deal'
import type {
  EngineReference,
  EngineTables,
  ModelNameFact,
  NamedFact,
  Place,
  QuestionFact,
  Reference,
  Result,
} from '@touchstone/core/facts'
import type { Below } from '@touchstone/core/memo'
import type { ArticleWords, Words } from '@touchstone/render'

export type Lang = 'zh' | 'en'

/** An issue as every shell prints it: the message is words in the asked language, the rest is without language. */
export interface Told {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: string
  readonly at: Place
  readonly params: Readonly<Record<string, unknown>>
}

/** The one answer shape of every verb (`contract.md`). */
export interface Envelope<T> {
  readonly ok: boolean
  readonly value?: T
  readonly issues: readonly Told[]
}

/** What the shell hands to a verb: words of one language, facts, and the texts a deal file points to (by the path it writes). */
export interface Context {
  readonly words: Words
  readonly reference: Reference
  readonly engine: string
  /** Investors and companies by name, for what reads documents. */
  readonly names?: readonly NamedFact[]
  /** What models are called, where the tables of models themselves are not at hand. */
  readonly modelNames?: readonly ModelNameFact[]
  readonly texts?: Readonly<Record<string, string>>
  /** Reads a cap table that a deal file names; a shell without it reads the table elsewhere. */
  readonly readTable?: (
    table: { readonly file: string; readonly text: string },
    day: string,
    context: Context,
  ) => Result<readonly EarlierClass[]>
  /** What a memo prints below page one: its sections, and the bank of questions. */
  readonly deep?: { readonly below: Below; readonly bank: readonly QuestionFact[] }
  /** Fund files that a deal is held against where none is named. */
  readonly funds?: readonly { readonly file: string; readonly text: string }[]
}

/** What reading a document needs of it. */
export interface ReadingContext extends Pick<Context, 'names' | 'modelNames'> {
  readonly reference: Pick<Reference, 'readings' | 'models'>
}

/** What the page of an article needs that was read already. */
export interface ArticleContext {
  readonly reference: Pick<Reference, 'readings'>
  readonly words: ArticleWords
}

/** The same with the tables of the compute engine, which needs no others. */
export interface EngineContext extends Omit<Context, 'reference'> {
  readonly reference: EngineTables
}

/** What a shell hands to any verb: the tables of an underwriting with those of the engine. */
export interface WholeContext extends Context {
  readonly reference: EngineReference
}
