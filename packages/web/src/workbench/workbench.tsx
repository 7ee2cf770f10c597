import { formatWhole } from '@touchstone/render'
import type { FormRow } from '@touchstone/verbs'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useKeys } from '../app/keys.ts'
import { useWords } from '../app/language.tsx'
import type { PageSearch, Pane } from '../app/search.ts'
import { FigureDrawer, type Trial } from '../memo/figure-drawer.tsx'
import { OpeningContext } from '../memo/opening.ts'
import { OwnCard, OwnContext, OwnSwitch } from '../own/own-parts.tsx'
import { useOwnFirst } from '../own/use-own-first.ts'
import type { Article } from './article.ts'
import { DepthChoice } from './depth-choice.tsx'
import type { Draft } from './draft.ts'
import { Export } from './export.tsx'
import { FilePane, Problems } from './file-pane.tsx'
import { FormPane } from './form-pane.tsx'
import { useHeldAgainst } from './held-against.ts'
import { MemoPane } from './memo-pane.tsx'
import { type PaneBody, Panes } from './panes.tsx'
import { readingAt } from './pieces.ts'
import { ReadingDrawer } from './reading-drawer.tsx'
import { useJudged } from './readings.ts'
import { SaveBar, type Saving } from './save-bar.tsx'
import { SourcePane } from './source-pane.tsx'
import { ALL_DRAWS, FIRST_DRAWS, useDeal } from './use-deal.ts'
import { useEdits } from './use-edits.ts'
import { useTrial } from './use-trial.ts'

interface Props {
  readonly file: string
  readonly draft: Draft
  readonly texts: Readonly<Record<string, string>>
  readonly article: Article | null
  readonly search: PageSearch
  readonly saving: Saving
  /** Choice between several deals of one text. */
  readonly picker: ReactNode
}

const sourceOf = (article: Article | null, row: FormRow): number | null =>
  article === null || row.from === null ? null : readingAt(article.view.marks, row.from.start, row.from.end)

/** Text, form and memo of one deal, side by side; every state is in the address. */
export function Workbench({ file, draft, texts, article, search, saving, picker }: Props) {
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
  const { edition = 'internal', depth = 'screen' } = search
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
  const said = useAnnounced(deal.pending === null && !folded ? title : null)
  const keepOwn = (text: string): void => {
    draft.step({ kind: 'edit', text })
    saving.save(text)
  }
  /** The verdict is there once the page has painted it; who came by the keyboard goes on reading from its start. */
  const toMemo = (): void =>
    void requestAnimationFrame(() => document.querySelector<HTMLElement>('.memo')?.focus({ preventScroll: true }))

  const source: PaneBody | null =
    article === null
      ? null
      : {
          head: (
            <>
              <h2>{words.ui.panes.source}</h2>
              <span className="more">
                {words.ui.source.readings(count, Object.values(judged).filter((one) => one === 'accepted').length)}
              </span>
              {picker}
            </>
          ),
          body: <SourcePane article={article} opened={at} judged={judged} used={used} onOpen={openReading} />,
          foot:
            at === null ? null : (
              <ReadingDrawer
                view={article.view}
                text={article.text}
                opened={at}
                judgement={judged[at] ?? null}
                inForm={rowAt !== null}
                onAccept={() => judge(at, judged[at] === 'accepted' ? null : 'accepted')}
                onEdit={() => {
                  if (rowAt !== null) focusField(rowAt.path)
                }}
                onReject={reject}
                onMove={move}
                onClose={() => openReading(null)}
              />
            ),
        }
  const assumed = rows.filter((row) => row.literal === '' && row.assumed !== null).length
  const form: PaneBody = {
    head: (
      <>
        <h2>{search.as === 'file' ? words.ui.panes.file : words.ui.panes.form}</h2>
        <span className="more">{words.ui.form.assumed(assumed)}</span>
        <button
          type="button"
          className="link end"
          onClick={() => go({ as: search.as === 'file' ? undefined : 'file' })}
        >
          {search.as === 'file' ? words.ui.form.asForm : words.ui.form.asFile}
          <kbd>Y</kbd>
        </button>
      </>
    ),
    body:
      search.as === 'file' ? (
        <FilePane
          file={file}
          text={draft.text}
          issues={deal.issues}
          onEdit={(text) => draft.step({ kind: 'edit', text })}
        />
      ) : (
        <FormPane
          sections={sections}
          tinted={rowAt?.path ?? touched}
          readingOf={(row) => sourceOf(article, row)}
          onEdit={edit}
          onFocus={(row) => {
            setTouched(row.path)
            const reading = sourceOf(article, row)
            if (reading !== null && reading !== at) go({ at: reading })
            else if (reading === null && at !== null) go({ at: undefined })
          }}
          onReading={openReading}
        />
      ),
    foot: <SaveBar draft={draft} saving={saving} file={file} />,
  }
  const pending = deal.pending ?? (trial === null ? null : tried.pending)
  const memoPane: PaneBody = {
    head: (
      <>
        <h2>{words.ui.panes.memo}</h2>
        <span className="more">
          {deal.view === null ? '' : words.ui.memo.run(formatWhole(deal.draws), Math.round(deal.milliseconds))}
          {pending === null ? null : <span className="pending"> · {words.ui.memo.refining}</span>}
        </span>
        <button
          type="button"
          className="link end"
          aria-pressed={edition === 'external'}
          onClick={() => go({ edition: edition === 'external' ? undefined : 'external', fig: undefined })}
        >
          {words.ui.memo.outside}
        </button>
        <Export {...asking} text={draft.text} disabled={deal.full === null || folded} />
      </>
    ),
    body: (
      <OpeningContext value={opening}>
        {deal.failure === null ? null : <p className="problems">{words.ui.failed(deal.failure)}</p>}
        <div className="memo-bar">
          <DepthChoice
            depth={depth}
            onPick={(next) => go({ depth: next === 'screen' ? undefined : next, fig: undefined })}
          />
          <OwnSwitch own={own} />
        </div>
        {trial === null ? null : <p className="trying">{words.ui.memo.previewing(trial.label, trial.literal)}</p>}
        {broken ? (
          <section className="broken">
            <h1 className="answer">{words.ui.memo.broken}</h1>
            <Problems of={deal.issues} />
            <p className="more">{words.ui.memo.brokenHint}</p>
          </section>
        ) : null}
        {folded ? (
          <OwnCard
            of={{ file, text: draft.text, texts }}
            own={{
              ...own,
              open: () => {
                own.open()
                toMemo()
              },
            }}
            onWritten={(text) => {
              own.open()
              keepOwn(text)
              toMemo()
            }}
          />
        ) : null}
        {broken || folded || edition === 'external' ? null : <Problems of={deal.issues} />}
        {shown === null || folded ? null : (
          <OwnContext
            value={edition === 'external' ? null : { of: { file, text: draft.text, texts }, onWritten: keepOwn }}
          >
            <MemoPane
              of={shown}
              dim={deal.pending === 'fresh' || (trial !== null && tried.pending === 'fresh')}
              waiting={words.ui.memo.waiting(deal.view?.company ?? '')}
            />
          </OwnContext>
        )}
        <p className="announce" role="status" aria-live="polite">
          {said === '' ? '' : words.ui.memo.repainted(said)}
        </p>
      </OpeningContext>
    ),
    foot:
      opened === null || mine === null || folded ? null : (
        <OpeningContext value={opening}>
          <FigureDrawer
            memo={mine}
            opened={opened}
            fieldOf={fieldOf}
            tried={trial === null ? null : (tried.shown?.memo.figures[opened]?.text ?? null)}
            onTry={setTrial}
            onKeep={(kept) => {
              edit(kept.path, kept.literal)
              setTrial(null)
            }}
            onClose={closeFigure}
            onText={
              article === null
                ? null
                : (start, end) => {
                    const reading = readingAt(article.view.marks, start, end)
                    if (reading !== null) openReading(reading)
                  }
            }
            onField={focusField}
          />
        </OpeningContext>
      ),
  }
  return (
    <Panes
      panes={{ source, form, memo: memoPane }}
      shown={search.pane ?? 'memo'}
      onShow={(pane: Pane) => go({ pane })}
    />
  )
}

/** A finding to be read out, at most every two seconds and only when it has changed. */
function useAnnounced(title: string | null): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (title === null || title === said) return undefined
    const timer = setTimeout(() => setSaid(title), 2000)
    return () => clearTimeout(timer)
  }, [title, said])
  return said
}
