import { FilePane } from './file-pane.tsx'
import { FormPane } from './form-pane.tsx'
import type { PaneBody } from './panes.tsx'
import { SaveBar } from './save-bar.tsx'
import { type Bench, sourceOf, type WorkbenchProps } from './use-workbench.ts'

/** The deal as a form or as its file. */
export function formBody(bench: Bench, { file, draft, article, search, saving }: WorkbenchProps): PaneBody {
  const { words, go, deal, edit, sections, rows, rowAt, touched, setTouched, at, openReading } = bench
  const assumed = rows.filter((row) => row.literal === '' && row.assumed !== null).length
  return {
    head: (
      <>
        <h2>{search.as === 'file' ? words.ui.panes.file : words.ui.panes.form}</h2>
        <span className="more">{words.ui.form.assumed(assumed)}</span>
        <button
          type="button"
          className="link end"
          onClick={() => go({ as: search.as === 'file' ? undefined : 'file' })}
        >
          {search.as === 'file' ? words.ui.form.asForm : words.ui.form.asFile}
          <kbd>Y</kbd>
        </button>
      </>
    ),
    body:
      search.as === 'file' ? (
        <FilePane
          file={file}
          text={draft.text}
          issues={deal.issues}
          onEdit={(text) => draft.step({ kind: 'edit', text })}
        />
      ) : (
        <FormPane
          sections={sections}
          tinted={rowAt?.path ?? touched}
          readingOf={(row) => sourceOf(article, row)}
          onEdit={edit}
          onFocus={(row) => {
            setTouched(row.path)
            const reading = sourceOf(article, row)
            if (reading !== null && reading !== at) go({ at: reading })
            else if (reading === null && at !== null) go({ at: undefined })
          }}
          onReading={openReading}
        />
      ),
    foot: <SaveBar draft={draft} saving={saving} file={file} />,
  }
}
