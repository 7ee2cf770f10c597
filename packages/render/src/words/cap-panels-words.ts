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
  readonly wall: {
    readonly title: string
    readonly short: (date: string, amount: string) => string
    readonly covered: (date: string, amount: string, cash: string) => string
    readonly noCash: (date: string, amount: string) => string
    readonly noClaims: string
    readonly desc: (days: readonly string[]) => string
    readonly day: (date: string, total: string, cash: string | null, short: string | null) => string
    readonly axis: (unit: string) => string
    readonly cash: string
    readonly founder: string
    readonly shortBy: (amount: string) => string
    readonly form: Readonly<Record<'date' | 'cash' | 'cashHint' | 'netAssets' | 'netAssetsHint' | 'dateHint', string>>
    readonly claims: string
    readonly columns: Readonly<
      Record<
        | 'claim'
        | 'due'
        | 'terms'
        | 'priceDue'
        | 'priceNow'
        | 'deadline'
        | 'date'
        | 'open'
        | 'cash'
        | 'short'
        | 'founder',
        string
      >
    >
    readonly principal: (amount: string, date: string) => string
    readonly terms: (rate: string, compounding: string, obligor: string) => string
    readonly byNetAssets: (amount: string) => string
    readonly left: (days: number) => string
    readonly passed: (days: number) => string
    readonly guided: string
    readonly notYet: string
    readonly lapsed: string
    readonly exercised: (day: string) => string
    readonly days: string
    readonly steepest: (share: string, date: string) => string
    readonly recovery: string
    readonly recoveryFinding: (nominal: string, expected: string, share: string) => string
    readonly recoveryRows: Readonly<Record<'lost' | 'partial' | 'full', string>>
    readonly rates: Readonly<Record<'courtSupport' | 'averageRecovery' | 'fullRecovery', string>>
    readonly confidence: Readonly<Record<'high' | 'medium' | 'low' | 'memory', string>>
    readonly source: string
    readonly undated: (name: string, trigger: string | null) => string
    readonly unpriced: (name: string) => string
    readonly without: (names: string) => string
    readonly assumed: string
  }
  readonly round: {
    readonly title: string
    readonly headline: (label: string, price: string, money: string, stake: string, post: string) => string
    readonly wrong: (count: number) => string
    readonly computing: string
    readonly form: string
    readonly text: string
    readonly textHint: string
    readonly startOver: string
    readonly fields: Readonly<
      Record<
        | '/label'
        | '/date'
        | '/class/name'
        | '/class/preference/multiple'
        | '/class/preference/participation'
        | '/class/preference/cap'
        | '/class/preference/seniority'
        | '/class/antiDilution'
        | '/newMoney'
        | '/pool/target'
        | '/pool/timing'
        | '/noteMethod',
        string
      >
    >
    readonly pricing: string
    readonly pricings: Readonly<Record<'preMoney' | 'postMoney' | 'price', string>>
    readonly choices: Readonly<
      Record<
        | 'none'
        | 'full'
        | 'capped'
        | 'senior'
        | 'pari-passu'
        | 'broad'
        | 'narrow'
        | 'full-ratchet'
        | 'pre-money'
        | 'post-money'
        | 'percent-ownership'
        | 'dollars-invested',
        string
      >
    >
    readonly unsaid: string
    readonly investors: string
    readonly holder: string
    readonly amount: string
    readonly amountOr: (proRata: string | null) => string
    readonly addInvestor: string
    readonly more: (parts: string) => string
    readonly parts: Readonly<Record<'secondary' | 'closings' | 'payToPlay' | 'rounding', string>>
    readonly before: string
    readonly table: string
    readonly change: string
    readonly explain: (name: string, before: string, after: string) => string
    readonly why: (parts: readonly string[]) => string
    readonly byMoney: (shares: string) => string
    readonly byPool: (shares: string) => string
    readonly byConversion: (shares: string) => string
    readonly byAntiDilution: (shares: string) => string
    readonly effective: (pre: string, effective: string) => string
    readonly consents: string
    readonly consentHint: string
    readonly consentShares: Readonly<Record<'1/2' | '2/3' | '1', string>>
    readonly classAgrees: (name: string, matters: string) => string
    readonly blocks: (names: string) => string
    readonly waives: (name: string, what: string) => string
    readonly noConsents: string
    readonly use: string
    readonly used: string
    readonly details: string
  }
  /** The papers beside a table: shareholders' agreement in short. */
  readonly papers: {
    readonly title: string
    readonly text: string
    readonly textHint: string
    readonly begin: string
    readonly beginHint: string
    readonly example: (file: string) => string
    readonly remove: string
    readonly wrong: (count: number) => string
    readonly short: (date: string, amount: string) => string
    readonly covered: string
    readonly exposed: (date: string, amount: string) => string
    /** Sheets of the workbook: redemption with its formulas, and every other clause. */
    readonly sheet: Readonly<
      Record<
        | 'redemption'
        | 'clauses'
        | 'note'
        | 'holder'
        | 'class'
        | 'principal'
        | 'paid'
        | 'rate'
        | 'runs'
        | 'assets'
        | 'day'
        | 'price'
        | 'total',
        string
      >
    >
    /** What a new papers file begins with; `day` is that of the table. */
    readonly skeleton: (day: string) => string
    readonly chooser: Readonly<
      Record<'label' | 'examples' | 'own' | 'drop' | 'choose' | 'paste' | 'pasteHint' | 'take', string>
    > & { readonly taken: (file: string) => string }
  }
}
