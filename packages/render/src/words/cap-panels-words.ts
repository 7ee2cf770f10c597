import type { BendKind } from '../captable/bends.ts'

/** Words of the panels that show exits, rounds and redemption; they come with the page of cap tables. */
export interface CapPanelsWords {
  readonly waterfall: {
    readonly title: string
    readonly subtitle: string
    /** What becomes of one class at a bend. */
    readonly events: Readonly<Record<BendKind, (names: string) => string>>
    /** Between several things that happen at once. */
    readonly and: (all: readonly string[]) => string
    /** What the picture shows, in one sentence. */
    readonly finding: (bends: number, last: string | null, lastEvent: string) => string
    readonly desc: (at: readonly string[]) => string
    readonly point: (exit: string, shares: string) => string
    readonly part: (name: string, share: string) => string
    readonly axis: (unit: string, log: boolean) => string
    readonly next: string
    readonly scale: string
    readonly scales: Readonly<Record<'log' | 'linear', string>>
    readonly handle: string
    readonly hint: string
    readonly exitLabel: string
    readonly typeHint: string
    /** The heading at an exit: who gets most. */
    readonly headline: (exit: string, first: string, share: string, second: string | null) => string
    readonly nothing: string
    readonly atExit: (exit: string) => string
    readonly exactNote: string
    readonly columns: Readonly<
      Record<'payee' | 'does' | 'amount' | 'share' | 'later' | 'holder' | 'bend' | 'exit' | 'happens' | 'next', string>
    >
    readonly total: string
    readonly converts: (names: string) => string
    readonly nobodyConverts: string
    readonly bends: string
    readonly goTo: (exit: string) => string
    readonly noBends: string
    readonly group: (count: number) => string
  }
}
