/** What people around a run do. */
export type PaidRole = 'researcher' | 'engineer' | 'operations' | 'other'

/** The words of what is paid beside a run's accelerators; for the terminal and for the page of the engine. */
export interface OutlayWords {
  readonly section: string
  readonly rows: Readonly<Record<'run' | 'spares' | 'salaries' | 'total', string>>
  readonly roles: Readonly<Record<PaidRole, string>>
  readonly places: Readonly<Record<'US' | 'CN', string>>
  /** People of a role at a place, and for how long. */
  readonly people: (role: string, place: string, people: string, months: string) => string
  readonly spares: (accelerators: string) => string
  readonly waiting: string
  readonly enough: (accelerators: string) => string
  readonly noPrice: string
  readonly interval: (low: string, high: string) => string
}
