import type { Deal, EarlierClass } from '@touchstone/core/deal'
import type { QuestionFact } from '@touchstone/core/facts'
import type { FundProfile, SecondOpinion } from '@touchstone/core/underwrite'
import type {
  ArticleView,
  DeskInput,
  DeskView,
  DocumentInput,
  Draft,
  EditInput,
  Envelope,
  FiveInput,
  OwnInput,
  Readings,
  VerdictInput,
  VerdictView,
} from '@touchstone/verbs'
import type {
  Derivation,
  Inference,
  InferenceInput,
  JobChoices,
  ModelConfig,
  PlanOutput,
  TrainInput,
  TrainOutput,
} from '@touchstone/verbs/engine'
import type {
  FundInput,
  FundOutput,
  PapersRequest,
  PapersView,
  TableExport,
  TableImport,
  RoundView,
  RoundViewRequest,
  TableInput,
  TableView,
  WallOutput,
  WallRequest,
  WaterfallRequest,
  WaterfallView,
} from '@touchstone/verbs/equity'
import type { ReadComparison, ReadInput } from '@touchstone/verbs/compare'
import type { LearnAnswer, LearnAsk } from '@touchstone/verbs/learn'
import type { Progress } from './pieces.ts'

/** A deal and its funds, read; for a memo deeper than page one with the bank of questions, which the worker does not carry. */
export type VerdictAsked = Omit<VerdictInput, 'draws' | 'seed'> & { readonly bank?: readonly QuestionFact[] }

/** Verbs that the worker answers, with what goes in and what comes out. */
export interface Verbs {
  /** What is read in a text. */
  readonly readings: { readonly input: DocumentInput; readonly value: Readings }
  /** What was read in a text, as its page shows it, with the deal files that it gives rise to. */
  readonly article: {
    readonly input: { readonly input: DocumentInput; readonly readings: Readings }
    readonly value: ArticleView & { readonly drafts: readonly Draft[] }
  }
  readonly deal: { readonly input: Omit<DeskInput, 'draws' | 'seed'>; readonly value: DeskView }
  readonly edit: { readonly input: EditInput; readonly value: { readonly text: string } }
  /** A reader's own price and chance of loss, added to a deal file. */
  readonly own: { readonly input: OwnInput; readonly value: { readonly text: string } }
  readonly five: { readonly input: FiveInput; readonly value: { readonly file: string; readonly text: string } }
  readonly links: {
    readonly input: { readonly file: string; readonly text: string }
    readonly value: readonly string[]
  }
  /** A deal file and fund files read, for the worker of verdicts, which reads none. */
  readonly dealRead: { readonly input: { readonly file: string; readonly text: string }; readonly value: Deal }
  readonly profiles: {
    readonly input: readonly { readonly file: string; readonly text: string }[]
    readonly value: readonly FundProfile[]
  }
  /** A deal run through its market and held against funds, as a memo that the page shows and writes to a file. */
  readonly verdict: { readonly input: VerdictAsked; readonly value: VerdictView }
  /** Deals and a fund, read, beside each other. */
  readonly compare: { readonly input: Omit<ReadInput, 'draws' | 'seed'>; readonly value: ReadComparison }
  readonly train: { readonly input: TrainInput; readonly value: TrainOutput }
  readonly inference: { readonly input: InferenceInput; readonly value: Inference }
  /** What a form of a job offers. */
  readonly choices: { readonly input: null; readonly value: JobChoices }
  /** A model's `config.json` as fields of a job. */
  readonly config: { readonly input: TrainInput; readonly value: ModelConfig }
  /** Every figure of a job taken apart. */
  readonly derive: { readonly input: TrainInput; readonly value: readonly Derivation[] }
  readonly deriveServing: { readonly input: InferenceInput; readonly value: readonly Derivation[] }
  /** Answered in pieces, with progress in plans. */
  readonly plan: { readonly input: TrainInput; readonly value: PlanOutput }
  /** A basic question with the reader's own numbers. */
  readonly learn: { readonly input: LearnAsk; readonly value: LearnAnswer }
  readonly fund: { readonly input: Omit<FundInput, 'draws' | 'seed'>; readonly value: FundOutput }
  /** A cap table day by day; one that was brought, as it was understood; and one in other people's formats. */
  readonly tableView: { readonly input: TableInput; readonly value: TableView }
  readonly tableImport: { readonly input: TableInput; readonly value: TableImport }
  readonly tableExport: { readonly input: TableInput & { readonly at: string }; readonly value: TableExport }
  /** The classes of a cap table on the day of a deal that names it. */
  readonly earlier: {
    readonly input: TableInput & { readonly day: string }
    readonly value: readonly EarlierClass[]
  }
  /** What the papers beside a cap table come to. */
  readonly papersView: { readonly input: PapersRequest; readonly value: PapersView }
  /** The waterfall with its exact table, so that the page pays any exit by itself. */
  readonly waterfallView: { readonly input: WaterfallRequest; readonly value: WaterfallView }
  /** A round's form and answer; and a text to begin one with. */
  readonly round: { readonly input: RoundViewRequest; readonly value: RoundView }
  readonly roundStart: {
    readonly input: TableInput & { readonly today?: string }
    readonly value: { readonly text: string }
  }
  /** Redemption claims by date against cash. */
  readonly wall: { readonly input: WallRequest; readonly value: WallOutput }
}

export type VerbName = keyof Verbs
/** Verbs of the compute engine, which has a worker of its own because it brings tables of its own. */
export type EngineVerb = 'train' | 'inference' | 'plan' | 'choices' | 'config' | 'derive' | 'deriveServing'
/** The learn page, answered by the engine's worker, which has the formulas. */
export type LearnVerb = 'learn'
/** Verbs of equity and funds, whose worker brings their rooms. */
export type EquityVerb = 'fund' | 'profiles'
/** Verbs of cap tables, whose worker brings the ledger without funds. */
export type TableVerb =
  | 'tableView'
  | 'tableImport'
  | 'tableExport'
  | 'earlier'
  | 'waterfallView'
  | 'papersView'
  | 'wall'
  | 'round'
  | 'roundStart'
/** Verbs of the reader, whose worker brings its grammar. */
export type ReadingVerb = 'readings'
/** The page and the deal files of what was read, in a worker that brings no reader. */
export type DraftingVerb = 'article'
/** Verbs of the verdict, whose worker brings the market and no reader. */
export type VerdictVerb = 'verdict' | 'compare'
export type DeskVerb = Exclude<
  VerbName,
  LearnVerb | EngineVerb | EquityVerb | TableVerb | ReadingVerb | DraftingVerb | VerdictVerb
>

/**
 * One call. `lane` and `generation` say which answer is still wanted: a call is dropped unanswered once a later generation
 * of its lane has arrived. Draws never leave the worker; `draws` is only their number.
 */
export interface Call<V extends VerbName = VerbName> {
  readonly id: number
  readonly verb: V
  readonly input: Verbs[V]['input']
  readonly lang: 'zh' | 'en'
  /** Kept texts by the path under which a deal file names them. */
  readonly texts: Readonly<Record<string, string>>
  readonly draws: number | null
  readonly seed: string | null
  readonly lane: string
  readonly generation: number
}

/** Nothing older than this generation of a lane is wanted any more, and nothing new is asked. */
export interface Cancel {
  readonly cancel: string
  readonly generation: number
}

/** What another run has found that the call of this generation of a lane would otherwise find anew. */
export interface Found {
  readonly found: string
  readonly generation: number
  readonly other: SecondOpinion
}

/** What the page sends. */
export type Message = Call | Cancel | Found

export type Reply =
  | {
      readonly id: number
      readonly kind: 'answer'
      readonly envelope: Envelope<unknown>
      /** Time of the computation alone, in milliseconds. */
      readonly milliseconds: number
    }
  /** A long answer has come so far; more replies follow. */
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'dropped' }
  | { readonly id: number; readonly kind: 'broken'; readonly reason: string }
