import type { Inline, Run } from '@touchstone/render'
import { useWords } from '../app/language.tsx'
import { pressable } from '../app/press.ts'
import { useOpening } from './opening.ts'

function Mark({ of, label }: { readonly of: string; readonly label?: boolean }) {
  const words = useWords()
  const { open } = useOpening()
  if (label !== true)
    return (
      <sup className="fn" aria-hidden="true">
        {`\u2060${of}`}
      </sup>
    )
  return (
    <sup className="fn">
      <span {...pressable(() => open(`note:${of}`))} aria-label={words.ui.figure.note(of)}>
        {of}
      </span>
    </sup>
  )
}

function Figure({ run }: { readonly run: Extract<Run, { kind: 'figure' }> }) {
  const words = useWords()
  const { open, opened } = useOpening()
  const how = words.ui.figure.how[run.origin]
  return (
    <span
      {...pressable(() => open(run.id))}
      className={`fig ${run.voice}${run.origin === 'assumed' ? ' assumed' : ''}`}
      data-figure={run.id}
      aria-expanded={opened === run.id}
    >
      {run.text}
      {run.mark === null ? null : <Mark of={run.mark} />}
      <span className="announce">{words.ui.figure.opens(how)}</span>
    </span>
  )
}

function One({ run }: { readonly run: Run }) {
  const words = useWords()
  switch (run.kind) {
    case 'text':
      return run.text
    case 'figure':
      return <Figure run={run} />
    case 'quote':
      return (
        <>
          <q className="quote">{words.document.quote(run.text)}</q>
          {run.gloss}
          {run.mark === null ? null : <Mark of={run.mark} label />}
        </>
      )
    case 'name':
      return (
        <>
          {run.text}
          {run.mark === null ? null : <Mark of={run.mark} label />}
        </>
      )
  }
}

/** Runs of a sentence: every figure is a button that opens where it comes from. */
export function Runs({ of }: { readonly of: Inline }) {
  return of.map((run, index) => <One key={index} run={run} />)
}
