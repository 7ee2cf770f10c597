import type { Told } from '@touchstone/verbs'
import { useWords } from '../app/language.tsx'

interface Props {
  readonly file: string
  readonly text: string
  readonly issues: readonly Told[]
  readonly onEdit: (text: string) => void
}

/** The deal file itself; the form and this are two looks at one text. */
export function FilePane({ file, text, issues, onEdit }: Props) {
  const words = useWords()
  return (
    <div className="file">
      <p className="more">{words.ui.form.fileHint}</p>
      <Problems of={issues} />
      <textarea
        aria-label={file}
        spellCheck={false}
        autoComplete="off"
        value={text}
        rows={Math.max(12, text.split('\n').length + 1)}
        onChange={(event) => onEdit(event.currentTarget.value)}
      />
    </div>
  )
}

/** Issues of a file with their places, the gravest first. */
export function Problems({ of }: { readonly of: readonly Told[] }) {
  const words = useWords()
  const found = of.filter((one) => one.severity !== 'note')
  if (found.length === 0) return null
  return (
    <ul className="problems">
      {found.map((one, index) => (
        <li key={index} className={one.severity}>
          <b>{words.severity[one.severity]}</b>
          {one.at.line === undefined ? null : (
            <span className="more"> {words.document.line(one.at.line, one.at.column ?? 1)}</span>
          )}
          <p>{one.message}</p>
        </li>
      ))}
    </ul>
  )
}
