import '../style/engine.css'
import { type DerivationKey, formatWhole } from '@touchstone/render'
import { trainBoard } from '@touchstone/render/engine'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useKeys } from '../app/keys.ts'
import { EngineWordsProvider, useEngineWords } from './words.tsx'
import type { PageSearch, Pane } from '../app/search.ts'
import { BreakdownCard, Figures, MemoryCard } from './answer-pane.tsx'
import { DeriveDrawer } from './derive-drawer.tsx'
import { EMPTY, fieldOf, type Job, jobText, withPlan } from './job.ts'
import { JobForm } from './job-form.tsx'
import { ModelPicker } from './model-picker.tsx'
import { PlansCard } from './plans-card.tsx'
import { ProgrammeCard } from './programme-card.tsx'
import { useChoices, useDerivations, usePlans, useTrain } from './use-engine.ts'
import { useJob } from './use-job.ts'

/** Jobs to begin with, where nothing is typed. */
const BEGINNINGS: readonly Job[] = [
  { model: 'gpt-3', fields: { 'cluster.accelerator': 'A100-80', 'cluster.count': '1024', asOf: '2023-04-30' } },
  { model: 'llama-3-405b', fields: { 'cluster.accelerator': 'H100', 'cluster.count': '16384' } },
  { model: 'deepseek-v3', fields: { 'cluster.accelerator': 'H800', 'cluster.count': '2048' } },
]

const TABS: readonly Extract<Pane, 'form' | 'memo'>[] = ['form', 'memo']

/** The page with its words, which come with it. */
export function EnginePage() {
  return (
    <EngineWordsProvider>
      <Engine />
    </EngineWordsProvider>
  )
}

/** The compute engine: a job at left, what training it takes at right, every figure open to its source. */
function Engine() {
  const words = useEngineWords()
  const { engine: w, lang } = words
  const navigate = useNavigate()
  const { fig, pane } = useSearch({ from: '__root__' })
  const [job, setJob] = useJob()
  const choices = useChoices(lang)
  const model = choices?.models.find((one) => one.key === job.model) ?? null
  const empty = job.model === null && Object.keys(job.fields).length === 0
  // A named model says nothing until its fields are known.
  const text = empty || (job.model !== null && choices === null) ? null : jobText(job, model?.fields ?? null)
  const trained = useTrain(text, lang)
  const { answer, issues } = trained
  const opened = fig ?? null
  const derivations = useDerivations(opened === null || !trained.current ? null : text, lang)
  const [search, begin, cancel] = usePlans(trained.current ? text : null, lang)
  const board = useMemo(
    () => (answer === null ? null : trainBoard(answer, model?.name ?? null, job.fields['cluster.count'] ?? '', words)),
    [answer, model, job, words],
  )
  const errors = issues.filter((one) => one.severity === 'error')
  const title = empty ? w.empty : (board?.title ?? (errors.length > 0 ? w.form.wrong(errors.length) : w.computing))
  useTitle(w.crumb, words.ui.product, <b>{w.crumb}</b>)
  const go = (next: Partial<PageSearch>): void =>
    void navigate({ to: '.', replace: true, search: (before: PageSearch): PageSearch => ({ ...before, ...next }) })
  const close = (): void => {
    go({ fig: undefined })
    document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(opened ?? '')}"]`)?.focus()
  }
  useKeys({ Escape: () => opened !== null && close(), s: () => trained.current && begin() })
  const shown = pane === 'form' || pane === 'memo' ? pane : empty ? 'form' : 'memo'
  const opens = { opened, onOpen: (figure: DerivationKey) => go({ fig: figure, pane: 'memo' }) }
  const elsewhere = issues.filter((one) => fieldOf(one) === null)
  return (
    <>
      <div className="pane-tabs engine-tabs" role="tablist" aria-label={words.ui.paneSwitch}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={tab === shown}
            aria-controls={`engine-${tab}`}
            onClick={() => go({ pane: tab })}
          >
            {tab === 'form' ? w.sections.inputs : w.sections.answer}
          </button>
        ))}
      </div>
      <div className={`engine show-${shown}`}>
        <header className="engine-head">
          <h1 className="answer">{title}</h1>
          <p>{empty ? w.emptyHint : (board?.subject ?? '')}</p>
          {empty ? (
            <Beginnings choices={choices?.models.map((one) => [one.key, one.name] as const) ?? []} onBegin={setJob} />
          ) : null}
        </header>
        <section id="engine-form" className="pane at-form" aria-label={w.sections.inputs}>
          <div className="pane-body" tabIndex={-1}>
            <ModelPicker job={job} choices={choices} onChange={setJob} />
            <JobForm job={job} model={model} choices={choices} answer={answer} issues={issues} onChange={setJob} />
            {empty ? null : (
              <button type="button" className="link" onClick={() => setJob(EMPTY)}>
                {w.form.clear}
              </button>
            )}
          </div>
        </section>
        <section id="engine-memo" className="pane at-answer" aria-label={w.sections.answer}>
          <div
            className={trained.current || empty ? 'pane-body' : 'pane-body dim'}
            aria-busy={!trained.current && !empty}
          >
            {trained.failed === null ? null : <p className="echo bad">{words.ui.failed(trained.failed)}</p>}
            {errors.length === 0 || board === null ? null : <p className="echo bad">{w.form.wrong(errors.length)}</p>}
            {errors.length + elsewhere.length === 0 ? null : (
              <ul className="problems">
                {[...new Set([...errors, ...elsewhere])].map((one) => (
                  <li key={`${one.at.path}${one.message}`} className={one.severity}>
                    {one.message}
                  </li>
                ))}
              </ul>
            )}
            {answer === null || board === null || empty ? null : (
              <>
                <Figures board={board} {...opens} />
                <div className="cards">
                  <BreakdownCard answer={answer} {...opens} />
                  <MemoryCard answer={answer} {...opens} />
                  <ProgrammeCard answer={answer} {...opens} />
                  <PlansCard
                    answer={answer}
                    search={search}
                    stale={search.of !== null && search.of !== text && !samePlanSearch(search.of, text)}
                    ready={trained.current}
                    onBegin={begin}
                    onCancel={cancel}
                    onUse={(found) => setJob(withPlan(job, { ...found.plan }, found.globalBatch))}
                  />
                </div>
              </>
            )}
          </div>
          {opened === null || empty || derivations === null ? null : (
            <DeriveDrawer opened={opened} all={derivations} onOpen={opens.onOpen} onClose={close} />
          )}
        </section>
      </div>
      <Announce text={trained.current && !empty ? title : ''} />
    </>
  )
}

/** Whether two jobs differ in nothing but their plan and batch, which a search chooses. */
function samePlanSearch(one: string, other: string | null): boolean {
  const bare = (text: string): string => {
    const { plan: _, globalBatch: __, programme: ___, ...rest } = JSON.parse(text) as Record<string, unknown>
    return JSON.stringify(rest)
  }
  return other !== null && bare(one) === bare(other)
}

function Beginnings({
  choices,
  onBegin,
}: {
  readonly choices: readonly (readonly [key: string, name: string])[]
  readonly onBegin: (job: Job) => void
}) {
  const { engine } = useEngineWords()
  const names = new Map(choices)
  return (
    <ul className="beginnings">
      {BEGINNINGS.map((job) => (
        <li key={job.model}>
          <button type="button" className="link" onClick={() => onBegin(job)}>
            {engine.subject(
              names.get(job.model ?? '') ?? job.model,
              formatWhole(Number(job.fields['cluster.count'])),
              job.fields['cluster.accelerator'] ?? '',
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Reads the answer's sentence out, at most every two seconds. */
function Announce({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 2000)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="announce" role="status">
      {said}
    </p>
  )
}
