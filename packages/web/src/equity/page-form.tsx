import type { Told } from '@touchstone/verbs'
import { FileChooser } from '../answer/file-chooser.tsx'
import { TextEditor } from '../answer/text-editor.tsx'
import { takeBytes } from '../inbox/take.ts'
import type { TableChoice } from './use-tables.ts'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly tables: readonly TableChoice[]
  readonly table: TableChoice | null
  readonly issues: readonly Told[]
  readonly onPick: (file: string) => void
  readonly onText: (file: string, text: string | null) => void
}

/** Which cap table, and its file, open to change. */
export function TableForm({ tables, table, issues, onPick, onText }: Props) {
  const words = useEquityWords()
  const { form: w } = words.equityPage
  const takeFile = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const taken = takeBytes(name, bytes)
    if (taken.kind === 'empty') return words.ui.inbox.empty
    if (taken.kind !== 'text') return words.equityPage.notATable(taken.name)
    onText(name, taken.text)
    onPick(name)
    return null
  }
  return (
    <div className="form">
      <FileChooser
        words={{ ...w, label: w.table }}
        choices={tables}
        chosen={table?.file ?? ''}
        accept=".yaml,.yml,.json,.csv,.tsv,.txt,.xlsx,.zip"
        pastedAs="pasted.csv"
        onPick={onPick}
        onFile={takeFile}
      />
      {table === null ? null : (
        <section className="file-text" aria-label={w.text}>
          <h2>
            {w.text} <span className="more">{table.file}</span>
            {table.changed ? <span className="yours-tag">{w.changed}</span> : null}
          </h2>
          <p className="more">{w.textHint}</p>
          {table.changed || table.own ? (
            <p>
              <button type="button" className="link" onClick={() => onText(table.file, null)}>
                {table.own ? w.remove : w.reset}
              </button>
            </p>
          ) : null}
          <TextEditor
            label={table.file}
            text={table.text}
            issues={issues.filter((one) => one.at.source === table.file || one.at.source === '')}
            onEdit={(text) => onText(table.file, text)}
          />
        </section>
      )}
    </div>
  )
}
