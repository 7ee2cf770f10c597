import type { Cite } from '@touchstone/core/facts'
import type { PictureData } from '@touchstone/core/memo'
import type { Inline } from '../inline/run.ts'
import type { Scene } from '../chart/scene.ts'

/** A table with inline cells; the first column heads its rows. */
export interface TableView {
  readonly caption: Inline
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Inline[])[]
}

/** A block in words, for every format and for the web page. `section` is the first part of its first sentence's key. */
export type BlockView =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly section: string; readonly runs: Inline }
  | { readonly kind: 'paragraph'; readonly section: string; readonly runs: Inline }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inline[] }
  | {
      readonly kind: 'figures'
      readonly tiles: readonly { readonly label: string; readonly value: Inline; readonly note: Inline | null }[]
    }
  | { readonly kind: 'table'; readonly table: TableView }
  | {
      readonly kind: 'claims'
      readonly table: TableView
      readonly rows: readonly {
        readonly id: string
        readonly verdict: 'plausible' | 'stretched' | 'impossible' | 'unverifiable'
        readonly word: string
        readonly says: Inline | null
        readonly probability: Inline | null
        readonly reason: Inline
      }[]
    }
  | {
      readonly kind: 'gates'
      readonly rows: readonly {
        readonly id: string
        readonly name: string
        readonly state: 'ok' | 'stop' | 'open'
        readonly word: string
        readonly why: Inline
      }[]
    }
  | {
      readonly kind: 'questions'
      readonly rows: readonly {
        readonly id: string
        readonly ask: string
        readonly see: string
        readonly worth: Inline | null
        readonly flip: Inline | null
      }[]
    }
  | { readonly kind: 'picture'; readonly title: Inline; readonly data: PictureData }
  | { readonly kind: 'bank'; readonly rows: readonly BankRowView[] }
  | { readonly kind: 'chart'; readonly title: Inline; readonly scene: Scene; readonly table: TableView }
  | {
      readonly kind: 'record'
      readonly items: readonly { readonly label: string; readonly value: string }[]
      readonly same: string
    }

/** A label with what is said to it. */
export interface PairView {
  readonly label: string
  readonly value: Inline
}

/** A question of the bank in words: what is asked, and beneath it lines of pairs. */
export interface BankRowView {
  readonly id: string
  readonly ask: string
  readonly lines: readonly (readonly PairView[])[]
}

/** A footnote: `1`, `2` for words and data, `a`, `b` for computed figures, whose formula names figures with notes. */
export interface NoteView {
  readonly mark: string
  readonly kind: 'source' | 'computed'
  readonly runs: Inline
  readonly cites: readonly Cite[]
  readonly figures: readonly string[]
  readonly url: string | null
}

/** A figure as the page opens it. */
export interface FigureView {
  readonly id: string
  readonly text: string
  readonly voice: 'theirs' | 'ours' | 'yours'
  readonly origin: 'sourced' | 'computed' | 'assumed' | 'entered'
  readonly interval: 'validated' | 'judged' | null
  readonly mark: string | null
  readonly error: string | null
  readonly drivers: readonly { readonly id: string; readonly share: string }[]
  /** Figures it is computed from. */
  readonly inputs: readonly string[]
}

/** A memo in words, as plain JSON. */
export interface MemoView {
  readonly lang: 'zh' | 'en'
  readonly htmlLang: string
  readonly title: string
  readonly edition: 'internal' | 'external'
  readonly depth: 'screen' | 'project' | 'ic'
  readonly blocks: readonly BlockView[]
  readonly notes: readonly NoteView[]
  readonly figures: Readonly<Record<string, FigureView>>
}
