import type { Stage } from './stage.ts'

/** Where in the stack a company works. */
export const LAYERS = ['infrastructure', 'chip', 'model', 'application'] as const
/** One of `LAYERS`. */
export type Layer = (typeof LAYERS)[number]

/** What a claim of a "large model" is a claim of. */
export const CLAIMS = ['general', 'multimodal', 'vertical', 'mid-size', 'application'] as const
/** One of `CLAIMS`. */
export type ClaimClass = (typeof CLAIMS)[number]

/** The hype flags, in the order H01 to H17 of the diligence note, and H18 beside it. Each is a question about the document. */
export const HYPE_FLAGS = [
  'no-means',
  'wrapper',
  'impossible-run',
  'renamed',
  'size-class',
  'sum-as-round',
  'valuation-alone',
  'leaderboard',
  'annualised',
  'credits',
  'circular',
  'partner',
  'exclusive-data',
  'displaced',
  'celebrity',
  'equivalent-chips',
  'framework-order',
  'unusual-size',
] as const
/** One of `HYPE_FLAGS`. */
export type HypeFlag = (typeof HYPE_FLAGS)[number]

/**
 * The number of a flag in the diligence note.
 * @example flagNumber('impossible-run') // 'H03'
 */
export const flagNumber = (flag: HypeFlag): string => `H${String(HYPE_FLAGS.indexOf(flag) + 1).padStart(2, '0')}`

/** A stretch of a document: UTF-16 offsets, end exclusive. */
export type Stretch = readonly [number, number]

/** Words of a document, by its id and their place. */
export interface Quote {
  readonly document: string
  readonly span: Stretch
  readonly quote: string
}

/** Something a document decides, with the words that decide it. */
export interface Decided<T> {
  readonly value: T
  readonly words: readonly Quote[]
}

/** A run as a document states it, as far as it does; `peak` is that of the named chip in FLOP/s, dense, the fastest it has. */
export interface StatedRun {
  readonly parameters: number
  readonly tokens: number
  readonly cards: number
  readonly days: number
  readonly peak: number
}

/** An amount or a price of one mention, as it was written. */
export interface Told {
  readonly raw: string
  readonly low: number | null
  readonly high: number | null
  readonly currency: string
  readonly words: Quote
}

/** What a round of a label usually is, in one currency, and the rows that say so. */
export interface UsualSize {
  readonly stage: Stage
  readonly low: number
  readonly high: number
  readonly currency: string
  /** Years of the rows, `2023/2026`. */
  readonly of: string
  readonly rows: readonly string[]
}

/** One deal that one document tells of a company. */
export interface DealMention {
  readonly round: string | null
  readonly relation: string
  readonly status: string
  readonly historic: boolean
  /** Month of it, `2024-03`, where the document dates it. */
  readonly month: string | null
  readonly amount: (Told & { readonly scope: string }) | null
  readonly valuation: (Told & { readonly kind: string }) | null
  readonly leads: readonly string[]
  readonly investors: readonly string[]
  readonly words: Quote
}

/** A flag with the words that raise it, and with what they are held against where that is a range. */
export interface RaisedFlag extends Decided<HypeFlag> {
  readonly usual?: UsualSize
}

/** One company in one document. */
export interface Sighting {
  readonly document: string
  readonly company: string | null
  readonly aliases: readonly string[]
  readonly words: Quote | null
  readonly layer: Decided<Layer> | null
  readonly claim: Decided<ClaimClass> | null
  readonly flags: readonly RaisedFlag[]
  readonly deals: readonly DealMention[]
}
