import type { MemoView, NoteView } from '@touchstone/render'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../app/language.tsx'
import { Runs } from './inline.tsx'
import { useOpening } from './opening.ts'

/** A field whose words may be tried: the opened figure's own, or that of the input which moves it most. */
export interface Trial {
  readonly path: string
  readonly label: string
  readonly literal: string
  /** What is taken while the field is empty. */
  readonly assumed: string | null
}

interface Props {
  readonly memo: MemoView
  readonly opened: string
  /** Figure id → field of the form that sets it. */
  readonly fieldOf: (input: string) => Trial | null
  /** How the figure reads while the trial runs; null without one. */
  readonly tried: string | null
  readonly onTry: (trial: Trial | null) => void
  readonly onKeep: (trial: Trial) => void
  readonly onClose: () => void
  readonly onText: ((start: number, end: number) => void) | null
  readonly onField: (path: string) => void
}

function WhatIf({
  field,
  figure,
  tried,
  onTry,
  onKeep,
}: Pick<Props, 'tried' | 'onTry' | 'onKeep'> & { readonly field: Trial; readonly figure: string }) {
  const words = useWords()
  const [literal, setLiteral] = useState(field.literal)
  const changed = literal.trim() !== '' && literal !== field.literal
  return (
    <form
      className="what-if"
      onSubmit={(event) => {
        event.preventDefault()
        if (changed) onKeep({ ...field, literal: literal.trim() })
      }}
    >
      <label>
        <span>{field.label}</span>
        <input
          value={literal}
          placeholder={field.assumed ?? ''}
          spellCheck={false}
          onChange={(event) => {
            const next = event.currentTarget.value
            setLiteral(next)
            onTry(next.trim() === '' || next === field.literal ? null : { ...field, literal: next.trim() })
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !changed) return
            event.preventDefault()
            event.stopPropagation()
            setLiteral(field.literal)
            onTry(null)
          }}
        />
      </label>
      <output>
        {!changed || tried === null
          ? words.ui.figure.whatIfHint
          : tried === figure
            ? words.ui.figure.same
            : words.ui.figure.becomes(figure, tried)}
      </output>
    </form>
  )
}

function Sources({ note, onText }: { readonly note: NoteView; readonly onText: Props['onText'] }) {
  const words = useWords()
  const spans = note.cites.flatMap((cite) => (cite.kind === 'text' ? [cite] : []))
  return (
    <>
      {onText === null
        ? null
        : spans.map((cite) => (
            <button
              key={`${cite.span.start}-${cite.span.end}`}
              type="button"
              className="link quote"
              title={words.ui.figure.toText}
              onClick={() => onText(cite.span.start, cite.span.end)}
            >
              {words.document.quote(cite.quote)}
            </button>
          ))}
      {note.url === null ? null : (
        <a href={note.url} target="_blank" rel="noreferrer noopener">
          {words.ui.figure.link}
        </a>
      )}
    </>
  )
}

/** The field nearest behind a figure: of what drives it or what it is computed from, then of what those are. */
function fieldBehind(memo: MemoView, id: string, fieldOf: Props['fieldOf']): Trial | null {
  const seen = new Set([id])
  // A set hands out what is added while it is walked.
  for (const one of seen) {
    const found = fieldOf(one)
    if (found !== null) return found
    const figure = memo.figures[one]
    for (const driver of figure?.drivers ?? []) seen.add(driver.id)
    for (const input of figure?.inputs ?? []) seen.add(input)
  }
  return null
}

/** Where a figure comes from: value and error, formula, what moves it, its words or data, and what if. */
export function FigureDrawer(props: Props) {
  const { memo, opened, fieldOf, tried, onTry, onKeep, onClose, onText, onField } = props
  const words = useWords()
  const { open } = useOpening()
  const w = words.ui.figure
  const terms: Readonly<Record<string, string>> = words.terms
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus({ preventScroll: true }), [opened])
  const figure = memo.figures[opened]
  const mark = opened.startsWith('note:') ? opened.slice(5) : (figure?.mark ?? null)
  const note = memo.notes.find((one) => one.mark === mark)
  if (figure === undefined && note === undefined) return null
  const drivers = (figure?.drivers ?? []).slice(0, 4)
  const labelled = drivers.map((one) => ({ ...one, field: fieldOf(one.id) }))
  const field = figure === undefined ? null : fieldBehind(memo, figure.id, fieldOf)
  const title = figure === undefined ? w.note(mark ?? '') : w.title(figure.text)
  return (
    <section ref={panel} className="drawer" tabIndex={-1} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="more">
          {figure === undefined ? null : `${w.how[figure.origin]}${mark === null ? '' : ` ${mark}`}`}
          {figure === undefined || figure.error === null ? null : ` · ${w.error(figure.error)}`}
        </span>
        <button type="button" className="key" onClick={onClose} aria-label={`Esc ${words.ui.close}`}>
          Esc
        </button>
      </header>
      <dl>
        {note === undefined ? null : (
          <div>
            <dt>{note.kind === 'computed' ? w.formula : w.source}</dt>
            <dd>
              <Runs of={note.runs} />
              <span className="links">
                <Sources note={note} onText={onText} />
              </span>
            </dd>
          </div>
        )}
        {labelled.length === 0 ? null : (
          <div>
            <dt>{w.drivers}</dt>
            <dd className="links">
              {labelled.map((one) => {
                const label = one.field?.label ?? terms[`input/${one.id}`] ?? one.id
                const share = <span className="more"> {one.share}</span>
                return memo.figures[one.id] === undefined ? (
                  <span key={one.id}>
                    {label}
                    {share}
                  </span>
                ) : (
                  <button key={one.id} type="button" className="link" onClick={() => open(one.id)}>
                    {label}
                    {share}
                  </button>
                )
              })}
            </dd>
          </div>
        )}
        {field === null ? null : (
          <div>
            <dt>{w.whatIf}</dt>
            <dd>
              <WhatIf
                key={`${opened} ${field.path}`}
                field={field}
                figure={figure?.text ?? ''}
                tried={tried}
                onTry={onTry}
                onKeep={onKeep}
              />
              <button type="button" className="link" onClick={() => onField(field.path)}>
                {w.toForm}
              </button>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
