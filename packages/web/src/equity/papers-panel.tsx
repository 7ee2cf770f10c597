import '../style/cap-panels.css'
import { readDropped } from '@touchstone/documents/browser'
import { exitMoney, papersSheet } from '@touchstone/render/captable'
import type { PapersView, TableInput } from '@touchstone/verbs/equity'
import { useMemo } from 'react'
import { FileChooser } from '../answer/file-chooser.tsx'
import { TextEditor } from '../answer/text-editor.tsx'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { useLibrary } from '../desk/library.tsx'
import { useOwnFiles } from '../desk/own-files.ts'
import { SheetCards } from './sheet-cards.tsx'
import { PanelWordsProvider, usePanelWords } from './waterfall-words.tsx'
import { WallAnswer } from './wall-panel.tsx'

interface Props {
  /** The cap table as the page has it; null asks nothing. */
  readonly table: TableInput | null
  /** The day of the table, which a new file begins with. */
  readonly day?: string | undefined
}

/** The papers beside a cap table and what they come to, with the words, which come with it. */
export function PapersPanel({ table, day }: Props) {
  return (
    <PanelWordsProvider>
      {table === null ? null : <Papers key={table.file} table={table} day={day ?? today()} />}
    </PanelWordsProvider>
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** The papers that belong to a table, by its name: `a.cap.yaml` has `a.papers.yaml`. */
const papersOf = (table: string): string => `${table.replace(/(?:\.cap)?\.[^.]+$/, '')}.papers.yaml`

function Papers({ table, day }: { readonly table: TableInput; readonly day: string }) {
  const words = usePanelWords()
  const w = words.capPanels.papers
  const file = papersOf(table.file)
  const own = useOwnFiles('papers')
  const { examples } = useLibrary()
  const example = examples.find((one) => one.kind === 'papers' && one.file === file)
  const text = own.texts[file] ?? example?.text ?? null
  const asked = useAsked('papersView', text === null ? null : { ...table, papers: { file, text } }, {
    worker: ledger,
    lang: words.lang,
  })
  const { answer, issues, current } = asked
  const mine = issues.filter((one) => one.at.source === file)
  const errors = current ? issues.filter((one) => one.severity === 'error') : []
  const elsewhere = errors.filter((one) => !mine.includes(one))
  const take = async (name: string, bytes: Uint8Array): Promise<string | null> => {
    const found = await readDropped(bytes, name)
    if (found.kind !== 'text') return words.ui.inbox.empty
    own.keep(file, found.text)
    return null
  }
  return (
    <section className="cap-panel" aria-label={w.title}>
      <div className="panel-grid round">
        <div className="round-form">
          <FileChooser
            words={w.chooser}
            choices={[]}
            chosen=""
            accept=".yaml,.yml,.json,.txt"
            pastedAs={file}
            onPick={() => undefined}
            onFile={take}
          />
          {text === null ? (
            <p>
              <button type="button" className="link" onClick={() => own.keep(file, w.skeleton(day))}>
                {w.begin}
              </button>{' '}
              <span className="more">{w.beginHint}</span>
            </p>
          ) : (
            <section className="file-text" aria-label={w.text}>
              <h2>
                {w.text} <span className="more">{file}</span>
              </h2>
              <p className="more">
                {w.textHint}{' '}
                {own.texts[file] === undefined ? null : (
                  <button type="button" className="link" onClick={() => own.keep(file, null)}>
                    {w.remove}
                  </button>
                )}
              </p>
              <TextEditor label={w.text} text={text} issues={mine} onEdit={(next) => own.keep(file, next)} />
            </section>
          )}
        </div>
        <div className={current ? 'round-answer' : 'round-answer dim'} aria-busy={!current}>
          {errors.length === 0 ? null : <h2 className="finding">{w.wrong(errors.length)}</h2>}
          {elsewhere.length === 0 ? null : (
            <ul className="problems">
              {elsewhere.map((one) => (
                <li key={`${one.at.path}${one.message}`} className="error">
                  {one.message}
                </li>
              ))}
            </ul>
          )}
          {answer === null ? null : <Found of={answer} />}
        </div>
      </div>
      {answer === null || answer.papers.redemption.wall.claims.length === 0 ? null : (
        <WallAnswer
          answer={answer.papers.redemption.wall}
          current={current}
          warnings={issues.filter((one) => one.severity !== 'error').map((one) => one.message)}
        />
      )}
    </section>
  )
}

/** What the papers come to: the finding, then a table for each clause. */
function Found({ of }: { readonly of: PapersView }) {
  const words = usePanelWords()
  const w = words.capPanels.papers
  const { papers, classes } = of
  const sheet = useMemo(() => papersSheet(papers, words.equity, words.captable, classes), [papers, classes, words])
  const { wall, founderExposure } = papers.redemption
  const money = (one: { readonly number: number }): string => exitMoney(one.number, wall.currency, words)
  const parts = [
    ...(wall.claims.length === 0
      ? []
      : [wall.firstShort === null ? w.covered : w.short(wall.firstShort.date, money(wall.firstShort.short))]),
    ...(founderExposure === null ? [] : [w.exposed(founderExposure.date, money(founderExposure.amount))]),
  ]
  return (
    <>
      {parts.length === 0 ? null : <h2 className="finding">{parts.join(words.lang === 'zh' ? '；' : '; ')}</h2>}
      <SheetCards sections={sheet.sections} card="card wide" />
    </>
  )
}
