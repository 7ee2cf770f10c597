import type { FormRow, FormSection } from '@touchstone/verbs'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../app/language.tsx'

interface Props {
  readonly sections: readonly FormSection[]
  /** Path of the row that is tinted with its place in the text. */
  readonly tinted: string | null
  /** Number of the reading a row was taken from. */
  readonly readingOf: (row: FormRow) => number | null
  readonly onEdit: (path: string, literal: string | null) => void
  readonly onFocus: (row: FormRow) => void
  readonly onReading: (reading: number) => void
}

interface FieldProps extends Omit<Props, 'sections' | 'tinted'> {
  readonly row: FormRow
  readonly tint: boolean
}

function Field({ row, tint, readingOf, onEdit, onFocus, onReading }: FieldProps) {
  const words = useWords()
  const w = words.ui.form
  const id = useId()
  const [typed, setTyped] = useState(row.literal)
  const [held, setHeld] = useState(row.literal)
  // The file is the truth: a change that came from elsewhere (undo, the file's text) replaces what was typed here.
  if (held !== row.literal) {
    setHeld(row.literal)
    setTyped(row.literal)
  }
  const commit = (next: string): void => {
    const literal = next.trim()
    setHeld(literal)
    if (literal !== row.literal) onEdit(row.path, literal === '' ? null : literal)
  }
  const error = row.issues.find((one) => one.severity === 'error')
  const reading = readingOf(row)
  const assumed = row.literal === '' && row.assumed !== null
  const told = error ?? row.issues.find((one) => one.severity === 'warning')
  const below = told !== undefined ? told.message : (row.echo ?? (assumed ? w.taken(row.assumed ?? '') : null))
  const look = `${row.voice}${assumed ? ' assumed' : ''}${error === undefined ? '' : ' wrong'}`
  const shared = {
    id,
    className: look,
    'aria-invalid': error !== undefined,
    'aria-describedby': below === null ? undefined : `${id}b`,
    onFocus: () => onFocus(row),
  }
  return (
    <div className={`field${tint ? ' tint' : ''}`} data-path={row.path}>
      <label htmlFor={id}>{row.label}</label>
      <div className="control">
        {row.kind === 'choice' ? (
          <select {...shared} value={row.literal} onChange={(event) => commit(event.currentTarget.value)}>
            <option value="">{w.empty}</option>
            {(row.choices ?? []).map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            value={typed}
            placeholder={assumed ? (row.assumed ?? '') : w.empty}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              commit(event.currentTarget.value)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              event.preventDefault()
              event.currentTarget.blur()
            }}
          />
        )}
        {below === null ? null : (
          <p id={`${id}b`} className={error === undefined ? 'echo' : 'echo bad'}>
            {error === undefined ? null : <b>{words.ui.error} </b>}
            {below}
          </p>
        )}
      </div>
      {reading === null ? (
        <span className="whose">{row.literal === '' && !assumed ? '' : w.voice[row.voice]}</span>
      ) : (
        <button type="button" className="whose link" onClick={() => onReading(reading)}>
          {w.place(reading)}
        </button>
      )}
    </div>
  )
}

/** The deal as a form: the source's or the user's own words, beneath them how they were read, at right whose they are. */
export function FormPane({ sections, tinted, ...rest }: Props) {
  useEffect(() => {
    if (tinted === null) return
    document.querySelector(`[data-path="${CSS.escape(tinted)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [tinted])
  return (
    <div className="form">
      {sections.map((section) => (
        <fieldset key={section.id}>
          <legend>{section.title}</legend>
          {section.rows.map((row) => (
            <Field key={row.path} row={row} tint={row.path === tinted} {...rest} />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
