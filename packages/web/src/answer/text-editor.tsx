import type { Told } from '@touchstone/verbs'
import { useId, useRef } from 'react'
import { useWords } from '../app/language.tsx'

interface Props {
  readonly label: string
  readonly text: string
  readonly issues: readonly Told[]
  readonly onEdit: (text: string) => void
}

/** Height of a line in pixels; the style sheet has the same. */
const LINE = 20
const FEWEST = 8

/** A file as text: every issue stands at its line, and above them all leads there. */
export function TextEditor({ label, text, issues, onEdit }: Props) {
  const words = useWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const lines = text.split('\n')
  const found = issues.filter((one) => one.severity !== 'note')
  const marks = new Map<number, Told>()
  for (const one of found) {
    const { line } = one.at
    if (line !== undefined && (marks.get(line)?.severity ?? 'warning') === 'warning') marks.set(line, one)
  }
  const goTo = (one: Told): void => {
    const line = one.at.line ?? 1
    const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
    const end = from + (lines[line - 1]?.length ?? 0)
    area.current?.focus()
    area.current?.setSelectionRange(Math.min(end, from + (one.at.column ?? 1) - 1), end)
  }
  return (
    <div className="text-editor">
      {found.length === 0 ? null : (
        <ul className="problems" id={id}>
          {found.map((one, index) => (
            <li key={index} className={one.severity}>
              <b>{words.severity[one.severity]}</b>{' '}
              {one.at.line === undefined ? null : (
                <button type="button" className="link" onClick={() => goTo(one)}>
                  {words.document.line(one.at.line, one.at.column ?? 1)}
                </button>
              )}
              <p>{one.message}</p>
            </li>
          ))}
        </ul>
      )}
      <div className="lines">
        <div className="numbers" aria-hidden="true">
          {lines.map((_, index) => (
            <span key={index} className={marks.get(index + 1)?.severity ?? ''}>
              {index + 1}
            </span>
          ))}
        </div>
        <div className="sheet">
          {[...marks].map(([line, one]) => (
            <span key={line} className={`stripe ${one.severity}`} style={{ top: `${(line - 1) * LINE}px` }} />
          ))}
          <textarea
            ref={area}
            aria-label={label}
            aria-describedby={found.length === 0 ? undefined : id}
            aria-invalid={found.some((one) => one.severity === 'error')}
            spellCheck={false}
            autoComplete="off"
            wrap="off"
            value={text}
            rows={Math.max(FEWEST, lines.length)}
            onChange={(event) => onEdit(event.currentTarget.value)}
          />
        </div>
      </div>
    </div>
  )
}
