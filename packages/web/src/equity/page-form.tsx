import { readDropped } from '@touchstone/documents/browser'
import type { Told } from '@touchstone/verbs'
import type { TableInput } from '@touchstone/verbs/equity'
import { FileChooser } from '../answer/file-chooser.tsx'
import { TextEditor } from '../answer/text-editor.tsx'
import { LIMIT } from '../inbox/take.ts'
import type { TableChoice } from './use-tables.ts'
import { useEquityWords } from './words.tsx'

interface Props {
  readonly tables: readonly TableChoice[]
  readonly table: TableChoice | null
  readonly issues: readonly Told[]
  readonly onPick: (file: string) => void
  /** A table that is looked at before it is taken over. */
  readonly onBring: (table: TableInput) => void
  readonly onText: (file: string, text: string | null) => void
}

/** Whether a text is a cap table of the house format. */
const isCapFile = (text: string): boolean => /^\s*(?:\{\s*)?["']?format["']?\s*:\s*["']?touchstone\/cap@/m.test(text)

const isList = ({ text }: TableChoice): boolean => !isCapFile(text)

/** Which cap table, and its file, open to change. */
export function TableForm({ tables, table, issues, onPick, onBring, onText }: Props) {
  const words = useEquityWords()
  const { form: w } = words.equityPage
  const takeFile = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const found = await readDropped(bytes, name)
    const { equityPage, ui } = words
    if (found.kind === 'empty') return ui.inbox.empty
    if (found.kind === 'too-large') return ui.inbox.tooLarge(LIMIT / 1024 / 1024)
    if (found.kind === 'old-excel') return equityPage.oldExcel(name)
    if (found.kind === 'damaged') return equityPage.damaged(name)
    if (found.kind === 'sheets') onBring({ file: name, sheets: found.sheets })
    else if (found.kind === 'bundle') onBring({ file: name, bundle: found.values })
    else if (found.kind !== 'text') return equityPage.notATable(name)
    else if (isCapFile(found.text)) {
      // A table of the house format needs no preview: its errors stand at their lines in the editor.
      const file = /\.(?:ya?ml|json)$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.cap.yaml`
      onText(file, found.text)
      onPick(file)
    } else onBring({ file: /^\s*[{[]/.test(found.text) ? name.replace(/\.csv$/, '.json') : name, text: found.text })
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
          {isList(table) ? (
            <p className="more">
              {/^\s*[{[]/.test(table.text) ? w.bundleHint : w.listHint}{' '}
              <button type="button" className="link" onClick={() => onBring({ file: table.file, text: table.text })}>
                {w.editList}
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
