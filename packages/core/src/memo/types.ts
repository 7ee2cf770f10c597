import type { BothLanguages, Cite, QuestionFact, Source } from '@touchstone/core/facts'
import type { Figure, Named } from '@touchstone/core/underwrite'

/**
 * How much of a figure a sentence prints. `full` is interval and middle; `page` rounds to what page one may claim;
 * `of100` prints a chance as a count of a hundred (`about 70`), `prose` as a percentage with its ends in words.
 */
export type FigureForm = 'full' | 'middle' | 'low' | 'high' | 'interval' | 'literal' | 'page' | 'of100' | 'prose'

/** A hole of a sentence: a figure, words quoted from a text, a name, or another key of the words. */
export type Hole =
  | { readonly kind: 'figure'; readonly id: string; readonly form: FigureForm }
  | { readonly kind: 'quote'; readonly text: string; readonly cites: readonly Cite[] }
  /** A name; `latin` is what a text in English calls it. */
  | { readonly kind: 'name'; readonly text: string; readonly latin?: string; readonly cites?: readonly Cite[] }
  | { readonly kind: 'term'; readonly key: string }
  | { readonly kind: 'list'; readonly items: readonly Hole[] }

/** A sentence without words: its key (of `STATEMENTS`, or `reason/…`, `flag/…`, `gate/…` of `underwrite`) and what fills its holes. `render/words` has the sentence in each language. */
export interface Statement {
  readonly key: string
  readonly holes: Readonly<Record<string, Hole>>
}

/** What a picture draws, without words: shares of 1, money in major units, years from the deal. */
export type PictureData =
  /** Multiples of our money at (i − ½)/50. */
  | { readonly kind: 'dots'; readonly values: readonly number[] }
  /** Cash by quarter at the levels, and the share of draws out of cash by then. */
  | {
      readonly kind: 'fan'
      readonly currency: string
      readonly levels: readonly number[]
      readonly cash: readonly (readonly number[])[]
      readonly out: readonly number[]
    }
  /** Chance to lose money with each input low and high. */
  | {
      readonly kind: 'tornado'
      readonly base: number
      readonly rows: readonly { readonly input: string; readonly atLow: number; readonly atHigh: number }[]
    }
  /** Share paid in each year, and when funds end. */
  | {
      readonly kind: 'timing'
      readonly paid: readonly number[]
      readonly ends: readonly (Named & { readonly years: number })[]
    }
  /** What each class takes of an exit, which is counted in the entry's post-money. */
  | {
      readonly kind: 'exits'
      readonly currency: string
      readonly post: number
      readonly exits: readonly {
        readonly exit: number
        readonly ours: number
        readonly earlier: number
        readonly common: number
      }[]
    }
  /** Redemption claims open by day, and the middle of the cash then. */
  | {
      readonly kind: 'claims'
      readonly currency: string
      readonly days: readonly {
        readonly years: number
        readonly ours: number
        readonly others: number
        readonly later: number
        readonly cash: number | null
      }[]
    }

/** A question of the bank as a memo puts it; `inside` is what never leaves the house. */
export interface BankRow {
  readonly id: string
  readonly kind: 'gate' | 'value' | 'checklist'
  readonly ask: BothLanguages
  readonly see: BothLanguages
  readonly stage: QuestionFact['stage']
  readonly public: QuestionFact['public']
  readonly inside: {
    readonly good: BothLanguages
    readonly bad: BothLanguages
    readonly feeds: Hole
    readonly worth: Hole | null
    readonly flip: Hole | null
    readonly known: readonly Statement[]
    readonly gate: {
      readonly state: 'ok' | 'stop' | 'open'
      readonly why: Statement
      readonly cites: readonly Cite[]
    } | null
    readonly owner: Hole
    readonly due: Hole | null
    readonly answer: Hole | null
    readonly evidence: Hole | null
  } | null
}

/** Who puts a question, and by which day. */
export interface AskedBy {
  readonly owner: Hole
  readonly due: Hole | null
}

/** A part of a memo in reading order. Labels, columns and terms are keys of the words. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly statement: Statement }
  | { readonly kind: 'paragraph'; readonly statements: readonly Statement[] }
  | { readonly kind: 'list'; readonly items: readonly Statement[]; readonly ordered: boolean }
  | {
      readonly kind: 'figures'
      readonly tiles: readonly { readonly label: string; readonly hole: Hole; readonly note: Statement | null }[]
    }
  | {
      readonly kind: 'table'
      readonly caption: Statement
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Hole[])[]
    }
  | {
      readonly kind: 'claims'
      readonly rows: readonly {
        readonly id: string
        readonly verdict: 'plausible' | 'stretched' | 'impossible' | 'unverifiable'
        readonly says: Hole | null
        readonly probability: Hole | null
        readonly reason: Statement
      }[]
    }
  | {
      readonly kind: 'gates'
      readonly rows: readonly {
        readonly id: string
        /** Names of the funds of which this is said, where it is not said of all. */
        readonly funds: readonly Named[]
        readonly state: 'ok' | 'stop' | 'open'
        readonly why: Statement
        readonly cites: readonly Cite[]
      }[]
    }
  | {
      readonly kind: 'chart'
      readonly chart: 'ladder'
      readonly rows: readonly { readonly label: string; readonly figure: string }[]
      readonly asked: string | null
      readonly ceiling: string | null
      readonly title: Statement
    }
  | {
      readonly kind: 'questions'
      readonly rows: readonly {
        readonly id: string
        readonly input: string
        readonly kind: 'gate' | 'value' | 'checklist'
        readonly worth: Hole | null
        readonly flip: Hole | null
        /** Who asks it and by which day; null where nobody is known to. */
        readonly by: AskedBy | null
      }[]
    }
  | { readonly kind: 'picture'; readonly title: Statement; readonly data: PictureData }
  | { readonly kind: 'bank'; readonly rows: readonly BankRow[] }
  | {
      readonly kind: 'record'
      readonly seed: string
      readonly draws: number
      readonly digest: string
      readonly engine: string
      readonly reference: string
    }

/** A memo before words: blocks in reading order and every figure they mention. Footnotes are numbered by the renderer. */
export interface Memo {
  readonly company: string
  readonly asOf: string
  readonly edition: 'internal' | 'external'
  readonly depth: 'screen' | 'project' | 'ic'
  readonly digest: string
  readonly seed: string
  readonly draws: number
  readonly engine: string
  readonly blocks: readonly Block[]
  readonly figures: Readonly<Record<string, Figure>>
  readonly sources: readonly Source[]
}
