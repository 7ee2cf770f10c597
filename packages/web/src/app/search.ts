import { ENGINE_PARTS, type EnginePart } from '@touchstone/render'

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
  /** The job of the compute engine as it was typed (`engine/job.ts`). */
  readonly job?: string | undefined
  /** The part of the engine that is asked; training unless said. */
  readonly part?: EnginePart | undefined
  /** The fund or table of shareholders that is shown. */
  readonly file?: string | undefined
  /** A second fund beside it. */
  readonly beside?: string | undefined
  /** What leaves the house: facts and marks only. */
  readonly edition?: 'external' | undefined
  /** How deep a memo is written; page one unless said. */
  readonly depth?: 'project' | 'ic' | undefined
  /** Files of the deals beside each other, with commas between. */
  readonly deals?: string | undefined
  /** What of a cap table is shown; its holders unless said. */
  readonly tab?: 'waterfall' | 'round' | 'wall' | 'papers' | undefined
  /** A round as it was composed, where it differs from the one begun with; and how much of each class must consent. */
  readonly draft?: string | undefined
  readonly consent?: '1/2' | '1' | undefined
  /** The day of a cap table; its last unless said. */
  readonly day?: string | undefined
  /** An exit as it was typed. */
  readonly exit?: string | undefined
  /** What redemption is asked with, as it was typed: day, cash by day, net assets. */
  readonly on?: string | undefined
  readonly cash?: string | undefined
  readonly assets?: string | undefined
  /** Words of a text to be shown, `120-134` in UTF-16 units. */
  readonly span?: string | undefined
  /** What the table of documents is narrowed to: `layer:model;claim:general;state:new`. */
  readonly only?: string | undefined
  /** A page of what one learns. */
  readonly topic?: string | undefined
  /** The five questions are open. */
  readonly five?: true | undefined
}

const words = (value: unknown, most = 200): string | null =>
  typeof value === 'string' && value !== '' && value.length <= most ? value : null

/** Reads the address; what it cannot mean is left out. */
export function readSearch(raw: Readonly<Record<string, unknown>>): PageSearch {
  const lang = raw['lang']
  const deal = words(raw['deal'])
  const fig = words(raw['fig'])
  const job = words(raw['job'], 2000)
  const file = words(raw['file'])
  const beside = words(raw['beside'])
  const tab = raw['tab']
  const day = words(raw['day'], 10)
  const at = Number(raw['at'])
  const draft = words(raw['draft'], 4000)
  const consent = raw['consent']
  const exit = words(raw['exit'], 60)
  const on = words(raw['on'], 30)
  const cash = words(raw['cash'], 400)
  const assets = words(raw['assets'], 60)
  const span = words(raw['span'], 30)
  const only = words(raw['only'])
  const topic = words(raw['topic'], 40)
  const deals = words(raw['deals'], 1200)
  const pane = raw['pane']
  const part = ENGINE_PARTS.find((one) => one === raw['part'])
  return {
    ...(lang === 'zh' || lang === 'en' ? { lang } : {}),
    ...(deal === null ? {} : { deal }),
    ...(fig === null ? {} : { fig }),
    ...(job === null ? {} : { job }),
    ...(Number.isInteger(at) && at > 0 ? { at } : {}),
    ...(pane === 'source' || pane === 'form' || pane === 'memo' ? { pane } : {}),
    ...(part === undefined || part === 'train' ? {} : { part }),
    ...(file === null ? {} : { file }),
    ...(beside === null ? {} : { beside }),
    ...(tab === 'waterfall' || tab === 'round' || tab === 'wall' || tab === 'papers' ? { tab } : {}),
    ...(draft === null ? {} : { draft }),
    ...(consent === '1/2' || consent === '1' ? { consent } : {}),
    ...(day === null || !/^\d{4}-\d\d-\d\d$/.test(day) ? {} : { day }),
    ...(exit === null ? {} : { exit }),
    ...(on === null ? {} : { on }),
    ...(cash === null ? {} : { cash }),
    ...(assets === null ? {} : { assets }),
    ...(span === null || !/^\d+-\d+$/.test(span) ? {} : { span }),
    ...(only === null ? {} : { only }),
    ...(deals === null ? {} : { deals }),
    ...(topic === null ? {} : { topic }),
    ...(raw['depth'] === 'project' || raw['depth'] === 'ic' ? { depth: raw['depth'] } : {}),
    ...(raw['edition'] === 'external' ? { edition: 'external' as const } : {}),
    ...(raw['as'] === 'file' ? { as: 'file' as const } : {}),
    ...(raw['five'] === true || raw['five'] === 'true' ? { five: true as const } : {}),
  }
}
