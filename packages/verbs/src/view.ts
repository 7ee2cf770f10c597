import type { Deal } from '@touchstone/core/deal'
import type { Place } from '@touchstone/core/facts'
import type { FundProfile, SecondOpinion } from '@touchstone/core/underwrite'
import type { MemoView } from '@touchstone/render'
import type { Told } from './types.ts'

/** One line of the deal form. `path` is where it stands in the file (`/round/amount`); an empty `literal` is unknown. */
export interface FormRow {
  readonly path: string
  readonly label: string
  /** The input of the model that the field answers (`round.amount`); null where it only describes. */
  readonly input: string | null
  /** How the field is edited: words that are read as an amount, free words, or one of a list. */
  readonly kind: 'amount' | 'text' | 'choice'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly literal: string
  /** The reading back, as `90%：2–8亿元，中位4 · 规则“数”`; null where there is nothing to read back. */
  readonly echo: string | null
  /** Whose words: quoted from a text (theirs), entered by the user (yours), or filled from a base rate (ours). */
  readonly voice: 'theirs' | 'yours' | 'ours'
  /** Where in a kept text the words stand, in UTF-16 offsets. */
  readonly from: { readonly source: string; readonly start: number; readonly end: number } | null
  readonly at: Place | null
  /** For an unknown field: what the desk takes instead, and from where. */
  readonly assumed: string | null
  readonly issues: readonly Told[]
}

export interface FormSection {
  readonly id: string
  readonly title: string
  readonly rows: readonly FormRow[]
}

/** What the page shows of a deal file, in one answer. `memo` is null where the file cannot be underwritten yet. */
export interface DeskView {
  /** As the memo calls it: by its Latin name in English where the file has one. */
  readonly company: string
  readonly form: readonly FormSection[]
  readonly memo: MemoView | null
  readonly summary: {
    readonly choice: string
    readonly strength: string
    readonly digest: string
    readonly draws: number
  } | null
}

export interface DeskInput {
  readonly file: string
  readonly text: string
  readonly draws?: number
  readonly seed?: string
  readonly edition?: 'internal' | 'external'
  readonly depth?: 'screen' | 'project' | 'ic'
  /** Only what no fund and no market changes, while a verdict is on its way; all unless said. */
  readonly part?: 'worth' | 'all'
}

/** A deal read and the funds it is held against, for an answer without files. */
export interface VerdictInput {
  readonly deal: Deal
  readonly funds: readonly FundProfile[]
  readonly draws?: number
  readonly seed?: string
  readonly edition?: 'internal' | 'external'
  readonly depth?: 'screen' | 'project' | 'ic'
}

/** What a page shows of a verdict: the memo, and rows of the form for what it took for lack of words. */
export interface VerdictView {
  readonly memo: MemoView
  readonly summary: NonNullable<DeskView['summary']>
  /** What the first fund would choose under the other base rates: a run of more draws need not find it again. */
  readonly other: SecondOpinion
  readonly lent: readonly FormRow[]
  readonly lentTitle: string
}

/** One change of the form: the words for a path; null makes it unknown again. */
export interface EditInput {
  readonly text: string
  readonly path: string
  readonly literal: string | null
}

/** The five questions that make a deal where nothing can be read: name, layer, ask, stake or price, stage. */
export interface FiveInput {
  readonly name: string
  readonly layer: string
  readonly ask: string
  readonly stakeOrPrice: string
  readonly stage: string
  readonly asOf: string
}

/** A stretch of an article that the page tints, with what was read there. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** `amount`, `investor`, `company`, `model`, `figure`, `statement`, `valuation`. */
  readonly kind: string
  /** In words: `本轮金额`, `investor`, … */
  readonly label: string
  /** Reading back of an amount, name of a company, speaker. */
  readonly echo: string
}

/** What the page shows of an article. */
export interface ArticleView {
  readonly lang: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly marks: readonly Mark[]
  /** Who said what, as stretches; they may hold marks. */
  readonly statements: readonly { readonly speaker: string; readonly start: number; readonly end: number }[]
}
