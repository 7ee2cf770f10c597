import type { IssueCode, IssueParams } from '@touchstone/core/facts'
import type {
  BELOW_FORMULAS,
  BELOW_STATEMENTS,
  BelowTermKey,
  MEMO_FORMULAS,
  PartKey,
  STATEMENTS,
  TermKey,
} from '@touchstone/core/memo'
import type {
  CONDITIONS,
  FIGURE_NAMES,
  FLAGS,
  FORMULAS,
  GATE_REASONS,
  GATES,
  REASONS,
} from '@touchstone/core/underwrite'
import type { InputPath } from '@touchstone/core/deal'
import type { Inline } from '../inline/run.ts'
import type { ComputeWords } from './compute-words.ts'
import type { FormWords } from './form-words.ts'
import type { PictureWords } from './picture-words.ts'
import type { UiWords } from './ui-words.ts'
import type { UnitWords } from './unit-words.ts'

/** One message per key; a message takes exactly the holes its key names. A missing or extra key does not compile. */
export type Messages<T extends Readonly<Record<string, readonly string[]>>> = {
  readonly [K in keyof T]: (holes: Readonly<Record<T[K][number], Inline>>) => Inline
}

type EquityRoom =
  | 'equity'
  | 'valuation'
  | 'cap'
  | 'sheet'
  | 'ocf'
  | 'round'
  | 'fund'
  | 'document'
  | 'second'
  | 'word'
  | 'own'
  | 'compare'
  | 'founder'

/** Issues that only equity and valuation raise: their sentences weigh on no page that cannot meet them. */
export type EquityIssueCode = Extract<IssueCode, `${EquityRoom}/${string}`>

/** Codes of what the reader says of a text. */
export type ReadIssueCode = Extract<IssueCode, `read/${string}`>

/** One sentence for each, which also says what to do. */
export type ReadIssueWords = { readonly [C in ReadIssueCode]: (params: IssueParams[C]) => string }

/** One sentence per issue code that any verb can raise, from its own parameters. */
export type IssueWords = { readonly [C in Exclude<IssueCode, EquityIssueCode>]: (params: IssueParams[C]) => string }

/** Codes of what an underwriting raises of a deal that was read. */
export type UnderwriteIssueCode = Extract<IssueCode, `underwrite/${string}`>

export type UnderwriteIssueWords = Pick<IssueWords, UnderwriteIssueCode>

export type UnderwriteSuggestionWords = Pick<SuggestionWords, UnderwriteIssueCode>

/** The sentences of equity, which `withIssues` adds where they can be met. */
export type EquityIssueWords = { readonly [C in EquityIssueCode]: (params: IssueParams[C]) => string }

/** What to do about an issue, for the codes where something can be done. */
export type SuggestionWords = {
  readonly [C in Exclude<IssueCode, EquityIssueCode | ReadIssueCode>]?: (params: IssueParams[C]) => string | null
}

/** What to do about an issue of equity, added beside its sentences. */
export type EquitySuggestionWords = { readonly [C in EquityIssueCode]?: (params: IssueParams[C]) => string | null }

export type StatementWords = Messages<typeof STATEMENTS>

export type TermWords = Readonly<Record<TermKey, string>>

export type MemoFormulaWords = Messages<typeof MEMO_FORMULAS>

/** Words of what stands below page one, loaded apart. */
export interface BelowWords {
  readonly statements: Messages<typeof BELOW_STATEMENTS>
  readonly terms: Readonly<Record<BelowTermKey, string>>
  readonly formulas: Messages<typeof BELOW_FORMULAS>
  /** Labels of what stands beneath a question of the bank. */
  readonly bank: Readonly<
    Record<
      | 'good'
      | 'bad'
      | 'feeds'
      | 'known'
      | 'gate'
      | 'public'
      | 'owner'
      | 'when'
      | 'due'
      | 'unset'
      | 'answer'
      | 'evidence'
      | 'unanswered',
      string
    >
  >
}

/** A question as it is put: what to ask and what to see. */
export interface QuestionWord {
  readonly ask: string
  readonly see: string
}

/** Small words of documents: labels of notes, of blocks and of the record. */
export interface DocumentWords {
  readonly notes: string
  /** Heading over several memos in one document. */
  readonly memos: (count: number) => string
  readonly note: {
    /** A text's title and date, and the places quoted from it. */
    readonly text: (source: string, published: string | null, places: readonly (readonly [number, number])[]) => string
    readonly speaker: (name: string) => string
    readonly data: (kind: string, id: string) => string
    /** What a data file holds, by the first part of its id. */
    readonly kinds: Readonly<Record<string, string>>
    readonly otherKind: string
    readonly source: (title: string) => string
    readonly of: (period: string) => string
    readonly known: (date: string) => string
    readonly learnedLater: string
    readonly memory: string
    readonly confidence: Readonly<Record<'high' | 'medium' | 'low' | 'memory', string>>
    /** A base rate by the name of the input it stands in for, where it has one. */
    readonly borrowed: (name: string | null, id: string) => string
    readonly cases: (n: number) => string
    readonly substituted: (what: string) => string
    readonly entered: (place: string, literal: string) => string
    /** A deal file and a text without a title, where files of ours are not named. */
    readonly dealFile: string
    readonly material: string
    readonly computed: string
    readonly missing: string
    readonly judged: string
    readonly validated: string
    readonly error: (error: string) => string
  }
  readonly quote: (text: string) => string
  /** What quoted words of the other language amount to, after the quote. */
  readonly gloss: (amounts: string) => string
  readonly listComma: string
  /** A value after its name, inside a sentence. */
  readonly named: (name: string) => string
  /** Between the parts of a note. */
  readonly clause: string
  readonly stop: string
  readonly sentenceGap: string
  readonly colon: string
  readonly verdict: Readonly<Record<'plausible' | 'stretched' | 'impossible' | 'unverifiable', string>>
  readonly gateState: Readonly<Record<'ok' | 'stop' | 'open', string>>
  readonly claims: {
    readonly caption: string
    readonly verdict: string
    readonly says: string
    readonly chance: string
    readonly reason: string
  }
  readonly gates: { readonly gate: string; readonly state: string; readonly why: string }
  readonly questions: {
    readonly ask: string
    readonly see: string
    readonly worth: string
    readonly flip: string
  }
  readonly record: {
    readonly draws: string
    readonly seed: string
    readonly digest: string
    readonly engine: string
    readonly reference: string
    readonly same: string
  }
  readonly line: (line: number, column: number) => string
  readonly characters: (from: number, to: number) => string
  /** Last line of the one-screen summary: where its marks lead. */
  readonly marksElsewhere: string
  readonly footnote: string
  readonly backToText: string
}

/** Words of charts. */
export interface ChartWords {
  readonly asked: (amount: string) => string
  readonly ceiling: (amount: string) => string
  readonly middle: (amount: string) => string
  /**
   * Units an axis may have, the largest first: its power of ten, its name from the currency's, and the power of ten that
   * the largest value must reach (the last takes all).
   */
  readonly axes: readonly {
    readonly from: number
    readonly shift: number
    readonly unit: (currency: string) => string
  }[]
  readonly key: string
  readonly judgedKey: string
  /** What the signs of the ladder in letters mean. */
  readonly textKey: (judged: boolean, ceiling: boolean) => string
  readonly offScale: (amount: string) => string
  readonly sub: Readonly<Partial<Record<PartKey, string>>>
  readonly table: { readonly value: string; readonly low: string; readonly middle: string; readonly high: string }
  /** The finding in one sentence, for people who cannot see the picture. */
  readonly ladder: (rows: readonly string[], asked: string | null, ceiling: string | null) => string
  readonly row: (label: string, interval: string) => string
}

/** How a quantity is read back. */
export interface EchoWords {
  readonly belief: (interval: string) => string
  readonly hard: (interval: string) => string
  readonly exact: (amount: string) => string
  readonly rule: (name: string) => string
  readonly rules: Readonly<Record<string, string>>
  readonly assumed: Readonly<Record<'currency' | 'level' | 'unit', string>>
  readonly each: string
  readonly at: (date: string) => string
}

/** What number formatting needs of a language. */
export interface NumberWords {
  readonly units: UnitWords
}

/** How each formula of the record reads. */
export type FormulaWords = Messages<typeof FORMULAS>

/** Why a claim is plausible or not. */
export type ReasonWords = Messages<typeof REASONS>

/** What stands out in a deal. */
export type FlagWords = Messages<typeof FLAGS>

/** Why a gate is open, shut or passed. */
export type GateReasonWords = Messages<typeof GATE_REASONS>

/** Words that tell issues of some codes: none of them can be without its sentence. */
export interface TellingWords<C extends IssueCode> extends NumberWords {
  readonly issues: { readonly [K in C]: (params: IssueParams[K]) => string }
  readonly suggestions: object
  readonly document: Pick<DocumentWords, 'sentenceGap'>
}

/** What reads amounts back. */
export interface EchoingWords extends NumberWords {
  readonly echo: EchoWords
}

/** All that the page of an article says: names of what was read, amounts read back, and notes on the text. */
export interface ArticleWords extends EchoingWords, TellingWords<ReadIssueCode> {
  readonly form: Pick<FormWords, 'readings'>
}

/** All words of one language. */
export interface Words extends NumberWords {
  readonly lang: 'zh' | 'en'
  /** Value of the `lang` attribute. */
  readonly htmlLang: string
  readonly issues: IssueWords
  readonly suggestions: SuggestionWords
  readonly severity: Readonly<Record<'error' | 'warning' | 'note', string>>
  /** What a memo says (sentences, formulas, reasons, flags, gates, questions) is with the whole words of a language (`words/zh`), not with the plain ones (`words/plain/zh`). */
  readonly statements: Partial<StatementWords>
  readonly terms: TermWords
  readonly memoFormulas: Partial<MemoFormulaWords>
  readonly formulas: Partial<FormulaWords>
  readonly reasons: Partial<ReasonWords>
  readonly flags: Partial<FlagWords>
  readonly gateReasons: Partial<GateReasonWords>
  readonly gates: Partial<Readonly<Record<(typeof GATES)[number], string>>>
  readonly conditions: Partial<Readonly<Record<(typeof CONDITIONS)[number], string>>>
  readonly figureNames: Partial<Readonly<Record<(typeof FIGURE_NAMES)[number], string>>>
  /** Questions by the input they replace, and by the gate they close. */
  readonly questions: Partial<Readonly<Record<InputPath | (typeof GATES)[number], QuestionWord>>>
  readonly document: DocumentWords
  readonly chart: ChartWords
  readonly echo: EchoWords
  readonly form: FormWords
  readonly compute: ComputeWords
  /** Labels of the bank of questions, where `withBelow` has added them. */
  readonly bank?: BelowWords['bank']
  /** Words inside pictures of a memo, where `withPictures` has added them. */
  readonly pictures?: PictureWords
}

/** All words with those of the pages' own controls, which no worker speaks. */
export interface AppWords extends Words {
  readonly ui: UiWords
}
