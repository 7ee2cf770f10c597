import '../style/engine.css'
import { type DerivationKey, ENGINE_PARTS, type EnginePart, formatWhole } from '@touchstone/render'
import { scalingBoard, servingBoard, trainBoard } from '@touchstone/render/engine'
import type { Told } from '@touchstone/verbs'
import type { Inference, TrainOutput } from '@touchstone/verbs/engine'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Announce } from '../answer/announce.tsx'
import { PaneTabs } from '../answer/pane-tabs.tsx'
import { useTitle } from '../app/crumb.tsx'
import { useKeys } from '../app/keys.ts'
import type { PageSearch } from '../app/search.ts'
import { DeriveDrawer } from './derive-drawer.tsx'
import { EMPTY, fieldOf, type Job, jobText, servingText } from './job.ts'
import { JobForm } from './job-form.tsx'
import { ModelPicker } from './model-picker.tsx'
import { ScalingPane } from './scaling-pane.tsx'
import { ServingPane } from './serving-pane.tsx'
import { TrainPane } from './train-pane.tsx'
import { useChoices, useDerivations, useInference, usePlans, useTrain } from './use-engine.ts'
import { useJob } from './use-job.ts'
import { EngineWordsProvider, useEngineWords } from './words.tsx'

/** Jobs to begin with, where nothing is typed. */
const BEGINNINGS: readonly Job[] = [
  { model: 'gpt-3', fields: { 'cluster.accelerator': 'A100-80', 'cluster.count': '1024', asOf: '2023-04-30' } },
  { model: 'llama-3-405b', fields: { 'cluster.accelerator': 'H100', 'cluster.count': '16384' } },
  { model: 'deepseek-v3', fields: { 'cluster.accelerator': 'H800', 'cluster.count': '2048' } },
]

/** The page with its words, which come with it. */
export function EnginePage() {
  return (
    <EngineWordsProvider>
      <Engine />
    </EngineWordsProvider>
  )
}

/** The compute engine: a job at left, what training or serving it takes at right, every figure of a run open to its source. */
function Engine() {
  const words = useEngineWords()
  const { engine: w, lang } = words
  const navigate = useNavigate()
  const { fig, pane, part = 'train' } = useSearch({ from: '__root__' })
  const [job, setJob] = useJob()
  const choices = useChoices(lang)
  const model = choices?.models.find((one) => one.key === job.model) ?? null
  const empty = job.model === null && Object.keys(job.fields).length === 0
  // A named model says nothing until its fields are known.
  const known = !empty && (job.model === null || choices !== null)
  const serves = part === 'serving'
  const text = known && !serves ? jobText(job, model?.fields ?? null) : null
  const trained = useTrain(text, lang)
  const serving = known && serves ? servingText(job, model?.fields ?? null, model?.servingFields ?? null) : null
  const served = useInference(serving, lang)
  const asked = serves ? served : trained
  const { issues } = asked
  const opened = fig ?? null
  const derivations = useDerivations(
    serves ? 'deriveServing' : 'derive',
    opened === null || !asked.current ? null : serves ? serving : text,
    lang,
  )
  const [search, begin, cancel] = usePlans(trained.current ? text : null, lang)
  const told = useTold(trained.answer, served.answer, model?.name ?? null, job)
  const head = serves ? told.serving : part === 'scaling' ? (told.scaling ?? told.unscaled) : told.train
  const errors = issues.filter((one) => one.severity === 'error')
  const title = empty ? w.empty : (head?.title ?? (errors.length > 0 ? w.form.wrong(errors.length) : w.computing))
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
  const elsewhere = issues.filter((one) => fieldOf(one, serves) === null)
  const subject = serves ? told.serving?.subject : told.train?.subject
  return (
    <>
      <PaneTabs
        shown={shown}
        names={{ form: w.sections.inputs, memo: w.sections.answer }}
        onPick={(next) => go({ pane: next })}
      />
      <div className={`engine show-${shown}`}>
        <header className="engine-head">
          <PartSwitch part={part} onPick={(next) => go({ part: next, fig: undefined })} />
          <h1 className="answer">{title}</h1>
          <p>{empty ? w.emptyHint : (subject ?? '')}</p>
          {empty ? (
            <Beginnings choices={choices?.models.map((one) => [one.key, one.name] as const) ?? []} onBegin={setJob} />
          ) : null}
        </header>
        <section id="pane-form" className="pane at-form" aria-label={w.sections.inputs}>
          <div className="pane-body" tabIndex={-1}>
            <ModelPicker job={job} choices={choices} onChange={setJob} />
            <JobForm
              part={part}
              job={job}
              model={model}
              choices={choices}
              answer={trained.answer}
              serving={served.answer}
              issues={issues}
              onChange={setJob}
            />
            {empty ? null : (
              <button type="button" className="link" onClick={() => setJob(EMPTY)}>
                {w.form.clear}
              </button>
            )}
          </div>
        </section>
        <section id="pane-memo" className="pane at-answer" aria-label={w.sections.answer}>
          <div className={asked.current || empty ? 'pane-body' : 'pane-body dim'} aria-busy={!asked.current && !empty}>
            <Problems failed={asked.failed} errors={errors} elsewhere={elsewhere} answered={head !== null} />
            {empty ? null : serves ? (
              served.answer === null || told.serving === null ? null : (
                <ServingPane answer={served.answer} board={told.serving} {...opens} />
              )
            ) : trained.answer === null || told.train === null ? null : part === 'scaling' ? (
              trained.answer.scaling === null || told.scaling === null ? null : (
                <ScalingPane
                  of={trained.answer.scaling}
                  board={told.scaling}
                  day={trained.answer.taken.asOf}
                  flops={trained.answer.trainingFlops ?? 0}
                  {...opens}
                />
              )
            ) : (
              <TrainPane
                answer={trained.answer}
                board={told.train}
                job={job}
                text={text}
                search={search}
                ready={trained.current}
                onBegin={begin}
                onCancel={cancel}
                onChange={setJob}
                {...opens}
              />
            )}
          </div>
          {opened === null || empty || derivations === null ? null : (
            <DeriveDrawer opened={opened} all={derivations} onOpen={opens.onOpen} onClose={close} />
          )}
        </section>
      </div>
      <Announce text={asked.current && !empty ? title : ''} />
    </>
  )
}

/** What each part says of its answer; null where it has none. */
function useTold(trained: TrainOutput | null, served: Inference | null, model: string | null, job: Job) {
  const words = useEngineWords()
  const count = job.fields['cluster.count'] ?? ''
  const train = useMemo(
    () => (trained === null ? null : trainBoard(trained, model, count, words)),
    [trained, model, count, words],
  )
  const serving = useMemo(() => (served === null ? null : servingBoard(served, model, words)), [served, model, words])
  const scaling = useMemo(() => {
    if (trained === null || trained.scaling === null) return null
    const { activeParameters, trainingFlops, taken } = trained
    return scalingBoard(
      trained.scaling,
      { activeParameters, tokens: taken.tokens ?? 0, flops: trainingFlops ?? 0 },
      words,
    )
  }, [trained, words])
  // What keeps a run from being weighed stands where the answer would.
  const { needsTokens, notLanguage } = words.engine.scaling
  const unscaled = trained === null ? null : { title: trained.samplesPerSecond === null ? needsTokens : notLanguage }
  return { train, serving, scaling, unscaled }
}

interface ProblemsProps {
  readonly failed: string | null
  readonly errors: readonly Told[]
  readonly elsewhere: readonly Told[]
  /** Whether an older answer still stands beneath. */
  readonly answered: boolean
}

/** What is wrong with the job, all together; each also stands at its field. */
function Problems({ failed, errors, elsewhere, answered }: ProblemsProps) {
  const words = useEngineWords()
  return (
    <>
      {failed === null ? null : <p className="echo bad">{words.ui.failed(failed)}</p>}
      {errors.length === 0 || !answered ? null : <p className="echo bad">{words.engine.form.wrong(errors.length)}</p>}
      {errors.length + elsewhere.length === 0 ? null : (
        <ul className="problems">
          {[...new Set([...errors, ...elsewhere])].map((one) => (
            <li key={`${one.at.path}${one.message}`} className={one.severity}>
              {one.message}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Which part of the engine is asked. */
function PartSwitch({ part, onPick }: { readonly part: EnginePart; readonly onPick: (part: EnginePart) => void }) {
  const { parts, partsLabel } = useEngineWords().engine
  return (
    <div className="parts-switch" role="group" aria-label={partsLabel}>
      {ENGINE_PARTS.map((one) => (
        <button key={one} type="button" aria-pressed={one === part} onClick={() => onPick(one)}>
          {parts[one]}
        </button>
      ))}
    </div>
  )
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
