import { JOB_FIELDS, type JobField } from '@touchstone/render'
import type { Told } from '@touchstone/verbs'
import type { JobChoices, ModelChoice } from '@touchstone/verbs/engine'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useEngineWords } from './words.tsx'
import { engine } from '../core/client.ts'
import { takeBytes } from '../inbox/take.ts'
import type { Job } from './job.ts'

interface Props {
  readonly job: Job
  readonly choices: JobChoices | null
  readonly onChange: (next: Job) => void
}

/** A config file is a page of text; what is larger is something else. */
const LARGEST = 1024 * 1024

/** Fields that say what a model is; another model brings its own. */
const ofModel = (field: JobField): boolean =>
  field.startsWith('model.') || field === 'parameters' || field === 'activeParameters'

const withoutModel = (job: Job): Job['fields'] =>
  Object.fromEntries(
    JOB_FIELDS.flatMap((field) =>
      ofModel(field) || job.fields[field] === undefined ? [] : [[field, job.fields[field]]],
    ),
  )

const group = (title: string, models: readonly ModelChoice[]) =>
  models.length === 0 ? null : (
    <optgroup label={title}>
      {models.map((one) => (
        <option key={one.key} value={one.key}>
          {one.name}
        </option>
      ))}
    </optgroup>
  )

type Said =
  | { readonly kind: 'taken'; readonly text: string }
  | { readonly kind: 'unread'; readonly issues: readonly string[] }

/** Where a job's model comes from: a published one by name, or a `config.json`, dropped, chosen or pasted. */
export function ModelPicker({ job, choices, onChange }: Props) {
  const words = useEngineWords()
  const w = words.engine.form
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const unread = (issues: readonly Told[]): void =>
    setSaid({ kind: 'unread', issues: issues.map((one) => one.message) })

  const take = async (file: string, text: string): Promise<void> => {
    const answer = await engine().ask('config', { file, text }, { lang: words.lang, lane: 'config' })
    if (answer === null) return
    const { value, issues } = answer.envelope
    if (value === undefined) return unread(issues)
    const fields: Partial<Record<JobField, string>> = { ...withoutModel(job) }
    for (const field of JOB_FIELDS) {
      const found = value.fields[field]
      if (found !== undefined) fields[field] = String(found)
    }
    setPasted('')
    setSaid({ kind: 'taken', text: w.taken(value.name, Object.keys(value.fields).length) })
    onChange({ model: null, fields })
  }
  const failed = (error: unknown): void =>
    setSaid({ kind: 'unread', issues: [words.ui.failed(error instanceof Error ? error.message : String(error))] })
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > LARGEST)
      return setSaid({ kind: 'unread', issues: [words.ui.inbox.tooLarge(LARGEST / 1024 / 1024)] })
    const taken = takeBytes(file.name, new Uint8Array(await file.arrayBuffer()))
    if (taken.kind === 'text') return take(taken.name, taken.text)
    setSaid({
      kind: 'unread',
      issues: [taken.kind === 'empty' ? words.ui.inbox.empty : words.ui.inbox.notText(taken.name)],
    })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    takeFile(event.dataTransfer.files[0]).catch(failed)
  }
  return (
    <div
      className={over ? 'picker-model over' : 'picker-model'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{w.pick}</label>
      <select
        id={id}
        value={job.model ?? ''}
        onChange={(event) => {
          const model = event.currentTarget.value
          setSaid(null)
          onChange({ model: model === '' ? null : model, fields: model === '' ? job.fields : withoutModel(job) })
        }}
      >
        <option value="">{w.own}</option>
        {group(w.shaped, choices?.models.filter((one) => one.shaped) ?? [])}
        {group(w.sized, choices?.models.filter((one) => !one.shaped) ?? [])}
      </select>
      <p className="more">
        {w.drop}{' '}
        <button type="button" className="link" onClick={() => picker.current?.click()}>
          {w.choose}
        </button>
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={w.choose}
        accept=".json,application/json"
        onChange={(event) => takeFile(event.currentTarget.files?.[0]).catch(failed)}
      />
      <details>
        <summary>{w.paste}</summary>
        <textarea
          aria-label={w.paste}
          placeholder={w.pasteHint}
          value={pasted}
          rows={5}
          spellCheck={false}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="button" className="link" onClick={() => void take('config.json', pasted).catch(failed)}>
          {w.take}
        </button>
      </details>
      <div role="status">
        {said === null ? null : said.kind === 'taken' ? (
          <p className="echo">{said.text}</p>
        ) : (
          <>
            <p className="echo bad">
              <b>{words.ui.error} </b>
              {w.unread}
            </p>
            <ul className="echo bad">
              {said.issues.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
