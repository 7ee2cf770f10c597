import type { PublishedReason, PublishedVerdict } from '@touchstone/core/compute'

/** The words of the page of published models. */
export interface ModelsWords {
  readonly title: string
  readonly intro: (rows: number, usual: string, low: string, high: string) => string
  /** How many rows have each verdict. */
  readonly counts: (reproduced: number, contradicts: number, notCheckable: number) => string
  readonly head: Readonly<
    Record<'model' | 'size' | 'tokens' | 'hardware' | 'needed' | 'hours' | 'use' | 'predicted' | 'verdict', string>
  >
  readonly active: (size: string) => string
  readonly days: (days: string) => string
  readonly verdict: Readonly<Record<PublishedVerdict['verdict'], string>>
  readonly reason: Readonly<Record<PublishedReason, (ratio: string) => string>>
  /** A ratio, as 1.3×. */
  readonly times: (value: string) => string
  readonly most: (share: string) => string
  readonly memory: string
  readonly costs: string
  readonly basis: Readonly<Record<'cloud' | 'amortised' | 'owned' | 'stated' | 'estimate', string>>
  readonly sources: string
}
