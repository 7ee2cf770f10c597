import type { FormRow } from '@touchstone/verbs'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { useKeys } from '../app/keys.ts'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import type { Trial } from '../memo/figure-drawer.tsx'
import { useOwnFirst } from '../own/use-own-first.ts'
import type { Article } from './article.ts'
import type { Depth } from './depth.ts'
import type { Draft } from './draft.ts'
import { useHeldAgainst } from './held-against.ts'
import { readingAt } from './pieces.ts'
import { useJudged } from './readings.ts'
import type { Saving } from './save-bar.tsx'
import { ALL_DRAWS, FIRST_DRAWS } from '../core/judging.ts'
import { useDeal } from './use-deal.ts'
import { useEdits } from './use-edits.ts'
import { useTrial } from './use-trial.ts'

/** What a workbench is opened on. */
export interface WorkbenchProps {
  readonly file: string
  readonly draft: Draft
  readonly texts: Readonly<Record<string, string>>
  readonly article: Article | null
  readonly search: PageSearch
  readonly saving: Saving
  /** Choice between several deals of one text. */
  readonly picker: ReactNode
}

/** The reading that a field of the form was filled from; null where it was not. */
export const sourceOf = (article: Article | null, row: FormRow): number | null =>
  article === null || row.from === null ? null : readingAt(article.view.marks, row.from.start, row.from.end)

/** State of a workbench, what can be done in it, and its keys; every state is in the address. */
export function useWorkbench({ file, draft, texts, article, search, saving }: WorkbenchProps) {
  const words = useWords()
  const navigate = useNavigate()
  const go = useCallback(
    (change: PageSearch) =>
      void navigate({
        to: '.',
        replace: true,
        search: (before: PageSearch): PageSearch => ({ ...before, ...change }),
      }),
    [navigate],
  )
  const { lang } = words
  const edition = search.edition ?? 'internal'
  const depth: Depth = search.depth ?? 'screen'
  const funds = useHeldAgainst()
  const asking = { file, texts, lang, edition, depth, funds } as const
  const deal = useDeal(draft.text, { ...asking, lane: 'deal', draws: ALL_DRAWS })
  const edit = useEdits(draft)
  const [trial, setTrial] = useState<Trial | null>(null)
  const trialText = useTrial(draft.text, trial)
  const tried = useDeal(trialText, { ...asking, lane: 'trial', draws: FIRST_DRAWS, before: deal.full })
  const own = useOwnFirst(file, deal.full !== null)
  const [judged, judge] = useJudged(article?.file ?? file)
  const [touched, setTouched] = useState<string | null>(null)

  const sections = deal.view?.form ?? []
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections])
  const used = useMemo(() => new Set(rows.flatMap((row) => sourceOf(article, row) ?? [])), [rows, article])
  const count = article?.view.marks.length ?? 0
  const at = search.at !== undefined && search.at <= count ? search.at : null
  const rowAt = at === null ? null : (rows.find((row) => sourceOf(article, row) === at) ?? null)
  const shown = (trial !== null && tried.view !== null ? tried.shown : null) ?? deal.shown
  const opened = search.fig ?? null
  const mine = deal.shown?.memo ?? null

  const openReading = (reading: number | null): void =>
    go({ at: reading ?? undefined, ...(reading === null ? {} : { pane: 'source' }) })
  const move = (by: 1 | -1): void => {
    if (count > 0) openReading(at === null ? (by === 1 ? 1 : count) : ((at - 1 + by + count) % count) + 1)
  }
  const reject = (): void => {
    if (at === null) return
    if (judged[at] === 'rejected') return judge(at, null)
    judge(at, 'rejected')
    if (rowAt !== null) edit(rowAt.path, null)
  }
  const focusField = (path: string): void => {
    go({ pane: 'form', as: undefined })
    setTouched(path)
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"] :is(input, select)`)?.focus(),
    )
  }
  const closeFigure = (): void => {
    setTrial(null)
    const before = opened
    go({ fig: undefined })
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`.memo [data-figure="${CSS.escape(before ?? '')}"]`)
        ?.focus({ preventScroll: true }),
    )
  }
  const openFirst = (): void => {
    const button = document.querySelector<HTMLElement>('.memo [data-figure]')
    if (opened === null && button?.dataset['figure'] !== undefined) go({ fig: button.dataset['figure'], pane: 'memo' })
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => {
      if (at !== null) judge(at, judged[at] === 'accepted' ? null : 'accepted')
    },
    e: () => {
      if (rowAt !== null) focusField(rowAt.path)
    },
    x: reject,
    '.': openFirst,
    y: () => go({ as: search.as === 'file' ? undefined : 'file', pane: 'form' }),
    z: () => draft.step({ kind: 'undo' }),
    'shift z': () => draft.step({ kind: 'redo' }),
    'ctrl s': () => saving.save(draft.text),
    Enter: () => saving.save(draft.text),
    Escape: () => {
      if (opened !== null) closeFigure()
      else if (at !== null) openReading(null)
    },
  })
  const fieldOf = useCallback(
    (input: string): Trial | null => {
      const path = `/${input.replaceAll('.', '/')}`
      const row = rows.find((one) => one.input === input || one.path === path)
      return row === undefined || row.kind === 'choice'
        ? null
        : { path: row.path, label: row.label, literal: row.literal, assumed: row.assumed }
    },
    [rows],
  )
  const opening = useMemo(() => ({ open: (fig: string) => go({ fig }), opened }), [go, opened])
  const title = mine?.title ?? ''
  const broken = deal.view !== null && mine === null && deal.pending === null
  const folded = own.folded && !broken
  const keepOwn = (text: string): void => {
    draft.step({ kind: 'edit', text })
    saving.save(text)
  }
  /** The verdict is there once the page has painted it; who came by the keyboard goes on reading from its start. */
  const toMemo = (): void =>
    void requestAnimationFrame(() => document.querySelector<HTMLElement>('.memo')?.focus({ preventScroll: true }))
  return {
    words,
    go,
    asking,
    edition,
    depth,
    deal,
    edit,
    trial,
    setTrial,
    tried,
    own,
    judged,
    judge,
    touched,
    setTouched,
    sections,
    rows,
    used,
    count,
    at,
    rowAt,
    shown,
    opened,
    mine,
    openReading,
    move,
    reject,
    focusField,
    closeFigure,
    fieldOf,
    opening,
    title,
    broken,
    folded,
    keepOwn,
    toMemo,
  }
}

/** What `useWorkbench` gives. */
export type Bench = ReturnType<typeof useWorkbench>
