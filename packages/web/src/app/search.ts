export type Pane = 'source' | 'form' | 'memo'

/** What the address says beside the path: everything of a page that can be sent to somebody. */
export interface PageSearch {
  readonly lang?: 'zh' | 'en' | undefined
  /** File of one of several drafted deals. */
  readonly deal?: string | undefined
  /** Opened figure, or `note:3` for a footnote. */
  readonly fig?: string | undefined
  /** Opened reading, from 1. */
  readonly at?: number | undefined
  /** Pane shown where there is room for one or two. */
  readonly pane?: Pane | undefined
  /** The form shown as its file. */
  readonly as?: 'file' | undefined
  /** The five questions are open. */
  readonly five?: true | undefined
}

const words = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : null

/** Reads the address; what it cannot mean is left out. */
export function readSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  const lang = raw['lang']
  const deal = words(raw['deal'])
  const fig = words(raw['fig'])
  const at = Number(raw['at'])
  const pane = raw['pane']
  return {
    ...(lang === 'zh' || lang === 'en' ? { lang } : {}),
    ...(deal === null ? {} : { deal }),
    ...(fig === null ? {} : { fig }),
    ...(Number.isInteger(at) && at > 0 ? { at } : {}),
    ...(pane === 'source' || pane === 'form' || pane === 'memo' ? { pane } : {}),
    ...(raw['as'] === 'file' ? { as: 'file' as const } : {}),
    ...(raw['five'] === true || raw['five'] === 'true' ? { five: true as const } : {}),
  }
}
