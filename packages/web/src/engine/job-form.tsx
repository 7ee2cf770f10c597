import type { EnginePart, JobField } from '@touchstone/render'
import { type BoardFigures, exactly, type ServingFigures, servingTaken, takenFor } from '@touchstone/render/engine'
import type { Told } from '@touchstone/verbs'
import type { JobChoices, ModelChoice } from '@touchstone/verbs/engine'
import { type ReactNode, useId } from 'react'
import { useEngineWords } from './words.tsx'
import { fieldOf, type Job, withField, withoutPlan } from './job.ts'

/** Fields that are one of a few, by the values that a job file has for them. */
const CHOICES: Readonly<Partial<Record<JobField, readonly string[]>>> = {
  'model.kind': ['dense', 'moe', 'encoder', 'encoder-decoder', 'diffusion'],
  'model.gatedMlp': ['true', 'false'],
  'model.tiedEmbeddings': ['true', 'false'],
  place: ['US', 'CN'],
  basis: ['rental', 'owned'],
  'plan.sequenceParallel': ['true', 'false'],
  'plan.recompute': ['none', 'selective', 'full'],
  'plan.zero': ['0', '1', '2', '3'],
  'plan.precision': ['bf16', 'fp16', 'fp8', 'fp4', 'fp32'],
  'plan.flashAttention': ['true', 'false'],
  'serving.plan.precision': ['bf16', 'fp16', 'fp8', 'fp4', 'fp32'],
  'serving.plan.cachePrecision': ['bf16', 'fp16', 'fp8', 'fp4', 'fp32'],
  'serving.price.currency': ['USD', 'CNY'],
}

const SIZE: readonly JobField[] = ['parameters', 'model.layers', 'model.hidden', 'model.heads']
const SHAPE: readonly JobField[] = [
  'model.kind',
  'activeParameters',
  'model.kvHeads',
  'model.headSize',
  'model.ffnHidden',
  'model.gatedMlp',
  'model.vocab',
  'model.tiedEmbeddings',
  'model.experts',
  'model.topK',
  'model.sharedExperts',
  'model.moeFfnHidden',
  'model.denseLayers',
]
const RUN: readonly JobField[] = ['tokens', 'seqLen', 'globalBatch', 'software']
const CLUSTER: readonly JobField[] = [
  'cluster.accelerator',
  'cluster.count',
  'cluster.nodeSize',
  'asOf',
  'place',
  'basis',
]
const PLAN: readonly JobField[] = [
  'plan.tp',
  'plan.pp',
  'plan.dp',
  'plan.cp',
  'plan.ep',
  'plan.microBatch',
  'plan.virtualStages',
  'plan.sequenceParallel',
  'plan.recompute',
  'plan.zero',
  'plan.precision',
  'plan.flashAttention',
]

/** What only a diffusion model has. */
const DIFFUSION: readonly JobField[] = ['model.flopsPerSample', 'model.latentSide', 'model.utilisation', 'samples']

const PROGRAMME: readonly JobField[] = [
  'programme.research.multiplier',
  'programme.research.fanOut',
  'programme.research.abandoned',
  'programme.stages.fullFineTuning.tokens',
  'programme.stages.lora.tokens',
  'programme.stages.preference.tokens',
  'programme.stages.reinforcement.tokens',
  'programme.evaluation.share',
  'programme.data.labels',
  'programme.data.pricePerLabel',
]

const OUTLAY: readonly JobField[] = [
  'spares',
  'salaries.researcher.people',
  'salaries.engineer.people',
  'salaries.operations.people',
]

const LOAD: readonly JobField[] = [
  'serving.load.promptTokens',
  'serving.load.outputTokens',
  'serving.load.cacheHit',
  'serving.load.requestsPerSecond',
  'serving.load.batch',
  'serving.load.secondsPerToken',
]
const DEPLOYMENT: readonly JobField[] = [
  'cluster.accelerator',
  'serving.cluster.count',
  'serving.plan.tp',
  'serving.plan.pp',
  'serving.plan.ep',
  'serving.plan.precision',
  'serving.plan.cachePrecision',
]
const PRICE: readonly JobField[] = [
  'serving.price.perHour',
  'serving.price.currency',
  'serving.load.utilisation',
  'asOf',
  'place',
]

interface Props {
  readonly part: EnginePart
  readonly job: Job
  readonly model: ModelChoice | null
  readonly choices: JobChoices | null
  readonly answer: BoardFigures | null
  readonly serving: ServingFigures | null
  readonly issues: readonly Told[]
  readonly onChange: (next: Job) => void
}

/** Words of a choice: of yes and no, of the few that have words, otherwise as it is written. */
function useChoiceName(): (value: string) => string {
  const { choices } = useEngineWords().engine
  const named: Readonly<Record<string, string>> = choices
  return (value) => (value === 'true' ? choices.yes : value === 'false' ? choices.no : (named[value] ?? value))
}

function Field({
  field,
  part,
  job,
  model,
  choices,
  answer,
  serving,
  issues,
  onChange,
}: Props & { readonly field: JobField }) {
  const words = useEngineWords()
  const w = words.engine
  const id = useId()
  const name = useChoiceName()
  const typed = job.fields[field] ?? ''
  const mine = issues.filter((one) => fieldOf(one, part === 'serving') === field)
  const problem = mine.find((one) => one.severity === 'error') ?? mine[0]
  const published = typed === '' && model?.fields[field] !== undefined
  const taken =
    part === 'serving'
      ? serving === null
        ? null
        : servingTaken(field, serving, words)
      : answer === null
        ? null
        : takenFor(field, answer, words)
  const whose = typed !== '' ? w.form.yours : published ? w.form.published : taken === null ? '' : w.form.assumed
  const wrong = problem?.severity === 'error'
  const look = `${typed === '' ? (published ? 'published' : taken === null ? '' : 'assumed') : 'yours'}${wrong ? ' wrong' : ''}`
  const shared = {
    id,
    className: look,
    'aria-invalid': wrong,
    'aria-describedby': problem === undefined ? undefined : `${id}b`,
  }
  const options = CHOICES[field]
  const list = field === 'cluster.accelerator' ? 'accelerators' : field === 'software' ? 'software' : undefined
  const said = model?.fields[field]
  const hint = (typeof said === 'number' ? exactly(said, '', words) : taken) ?? w.hints[field] ?? ''
  return (
    <div className="field" data-path={field}>
      <label htmlFor={id}>{w.fields[field]}</label>
      <div className="control">
        {options === undefined ? (
          <input
            {...shared}
            value={typed}
            placeholder={hint}
            list={list}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange(withField(job, field, event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              event.currentTarget.blur()
            }}
          />
        ) : (
          <select
            {...shared}
            value={typed}
            onChange={(event) => onChange(withField(job, field, event.currentTarget.value))}
          >
            <option value="">{hint === '' ? words.ui.form.nothing : hint}</option>
            {options.map((one) => (
              <option key={one} value={one}>
                {name(one)}
              </option>
            ))}
          </select>
        )}
        {problem === undefined ? null : (
          <p id={`${id}b`} className={wrong ? 'echo bad' : 'echo'}>
            <b>{wrong ? words.ui.error : w.form.questioned} </b>
            {problem.message}
          </p>
        )}
      </div>
      <span className="whose">{whose}</span>
      {list === undefined || choices === null ? null : (
        <datalist id={list}>
          {list === 'software'
            ? choices.software.map((one) => <option key={one} value={one} />)
            : choices.accelerators.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name}
                </option>
              ))}
        </datalist>
      )}
    </div>
  )
}

/** The job as a form: what was typed is the user's, what was left open shows what was taken in its place. */
export function JobForm(props: Props) {
  const { part, job, issues } = props
  const { groups, form } = useEngineWords().engine
  const rows = (fields: readonly JobField[]) => fields.map((field) => <Field key={field} field={field} {...props} />)
  const shapeTouched = SHAPE.some(
    (field) => job.fields[field] !== undefined || issues.some((one) => fieldOf(one, part === 'serving') === field),
  )
  const diffusing =
    part !== 'serving' &&
    (job.fields['model.kind'] === 'diffusion' || DIFFUSION.some((field) => job.fields[field] !== undefined))
  const planned = PLAN.some((field) => job.fields[field] !== undefined)
  return (
    <div className="form">
      <fieldset>
        <legend>{groups.model}</legend>
        {rows(SIZE)}
        <details className="shape" open={shapeTouched ? true : undefined}>
          <summary>{form.more}</summary>
          {rows(SHAPE)}
        </details>
        {diffusing ? rows(DIFFUSION) : null}
      </fieldset>
      {part === 'serving' ? (
        <>
          <fieldset>
            <legend>{groups.load}</legend>
            {rows(LOAD)}
          </fieldset>
          <fieldset>
            <legend>{groups.serving}</legend>
            {rows(DEPLOYMENT)}
          </fieldset>
          <fieldset>
            <legend>{groups.price}</legend>
            {rows(PRICE)}
          </fieldset>
        </>
      ) : (
        <TrainFields {...props} rows={rows} planned={planned} />
      )}
    </div>
  )
}

interface TrainFieldsProps extends Props {
  readonly rows: (fields: readonly JobField[]) => ReactNode
  readonly planned: boolean
}

/** What only training has: the run, its cluster, and where it matters its plan and the programme around it. */
function TrainFields({ part, job, onChange, rows, planned }: TrainFieldsProps) {
  const { groups, form } = useEngineWords().engine
  return (
    <>
      <fieldset>
        <legend>{groups.run}</legend>
        {rows(RUN)}
      </fieldset>
      <fieldset>
        <legend>{groups.cluster}</legend>
        {rows(CLUSTER)}
      </fieldset>
      {part === 'scaling' ? null : (
        <>
          <fieldset>
            <legend>{groups.plan}</legend>
            {planned ? (
              <button type="button" className="link" onClick={() => onChange(withoutPlan(job))}>
                {form.clearPlan}
              </button>
            ) : (
              <p className="more">{form.planHint}</p>
            )}
            {rows(PLAN)}
          </fieldset>
          <fieldset>
            <legend>{groups.programme}</legend>
            {rows(PROGRAMME)}
          </fieldset>
          <fieldset>
            <legend>{groups.outlay}</legend>
            {rows(OUTLAY)}
          </fieldset>
        </>
      )}
    </>
  )
}
