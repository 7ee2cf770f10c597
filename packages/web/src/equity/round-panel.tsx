import '../style/cap-panels.css'
import type { TableInput } from '@touchstone/verbs/equity'
import { useCallback, useEffect, useState } from 'react'
import { TextEditor } from '../answer/text-editor.tsx'
import { core, ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { RoundAnswer } from './round-answer.tsx'
import { RoundForm } from './round-form.tsx'
import { PanelWordsProvider, usePanelWords } from './waterfall-words.tsx'

interface Props {
  /** The cap table as the page has it; null asks nothing. */
  readonly table: TableInput | null
  /** Takes the table after the round, as a text of `touchstone/cap@1`; absent where there is nowhere to put it. */
  readonly onUse?: (text: string, label: string) => void
  /** The round as the address has it, and how much of a class must consent; and what keeps them there. */
  readonly draft?: string | undefined
  readonly consent?: '1/2' | '1' | undefined
  readonly onDraft?: (draft: string | undefined) => void
  readonly onConsent?: (consent: '1/2' | '1' | undefined) => void
}

/** A round composed on the table: form and file of one text, solved as one types. With its words, which come with it. */
export function RoundPanel(props: Props) {
  return (
    <PanelWordsProvider>
      {props.table === null ? null : <Round key={props.table.file} {...props} table={props.table} />}
    </PanelWordsProvider>
  )
}

const FILE = 'new.round.yaml'
const today = (): string => new Date().toISOString().slice(0, 10)

function Round({
  table,
  onUse,
  draft,
  consent = '2/3',
  onDraft,
  onConsent,
}: Omit<Props, 'table' | 'consent'> & {
  readonly table: TableInput
  readonly consent?: '1/2' | '2/3' | '1' | undefined
}) {
  const words = usePanelWords()
  const w = words.capPanels.round
  const [text, setText] = useState<string | null>(draft ?? null)
  const start = useAsked('roundStart', text === null ? { ...table, today: today() } : null, {
    worker: ledger,
    lang: words.lang,
    rest: 0,
  })
  const fresh = start.current ? (start.answer?.text ?? null) : null
  const [begun, setBegun] = useState<string | null>(null)
  useEffect(() => {
    if (fresh === null) return
    setBegun(fresh)
    setText((before) => before ?? fresh)
  }, [fresh])
  // What was typed stands in the address, so that a round can be sent and opened again.
  useEffect(() => {
    const next = text === null || text === begun ? undefined : text
    if (next !== draft) onDraft?.(next)
    // The address follows the text, not the other way round.
    // oxlint-disable-next-line exhaustive-deps
  }, [text, begun])
  const asked = useAsked('round', text === null ? null : { file: FILE, text, table, consent }, {
    worker: ledger,
    lang: words.lang,
  })
  const { answer, issues, current } = asked
  // The form changes one value of the text and leaves the rest of it byte for byte.
  const edit = useCallback(
    (path: string, literal: string | null): void => {
      if (text === null) return
      void core
        .ask('edit', { text, path, literal }, { lang: words.lang, lane: 'round edit', texts: {} })
        .then((said) => {
          const after = said?.envelope.value?.text
          if (after !== undefined) setText((before) => (before === text ? after : before))
        })
    },
    [text, words.lang],
  )
  if (text === null) return null
  const own = issues.filter((one) => one.at.source === FILE || one.at.source === '')
  const others = issues.filter((one) => !own.includes(one) && one.severity === 'error')
  const errors = issues.filter((one) => one.severity === 'error').length
  return (
    <section className="cap-panel" aria-label={w.title}>
      <div className="panel-grid round">
        <div className="round-form">
          {answer === null ? null : (
            <RoundForm
              form={answer.form}
              onEdit={edit}
              onPricing={(kind) => setText(text.replace(/^(?:preMoney|postMoney|price):/m, `${kind}:`))}
            />
          )}
          <section className="file-text" aria-label={w.text}>
            <h2>{w.text}</h2>
            <p className="more">
              {w.textHint}{' '}
              <button type="button" className="link" onClick={() => setText(null)}>
                {w.startOver}
              </button>
            </p>
            <TextEditor label={w.text} text={text} issues={own} onEdit={setText} />
          </section>
        </div>
        <div className={current ? 'round-answer' : 'round-answer dim'} aria-busy={!current}>
          {errors === 0 ? null : <h2 className="finding">{w.wrong(errors)}</h2>}
          {others.length === 0 ? null : (
            <ul className="problems">
              {others.map((one) => (
                <li key={`${one.at.path}${one.message}`} className="error">
                  {one.message}
                </li>
              ))}
            </ul>
          )}
          {answer?.out === null || answer === null ? null : (
            <RoundAnswer
              out={answer.out}
              consents={answer.consents}
              consent={consent}
              onConsent={(next) => onConsent?.(next === '2/3' ? undefined : next)}
              {...(onUse === undefined ? {} : { onUse })}
            />
          )}
        </div>
      </div>
    </section>
  )
}
