import type { ArticleView } from '@touchstone/verbs'
import { useWords } from '../app/language.tsx'
import type { Judgement } from './source-pane.tsx'

interface Props {
  readonly view: ArticleView
  readonly text: string
  readonly opened: number
  readonly judgement: Judgement | null
  readonly inForm: boolean
  readonly onAccept: () => void
  readonly onEdit: () => void
  readonly onReject: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onClose: () => void
}

/** The opened reading: the words, what they were read as, whose they are, and what to do with them. */
export function ReadingDrawer(props: Props) {
  const { view, text, opened, judgement, inForm, onAccept, onEdit, onReject, onMove, onClose } = props
  const words = useWords()
  const w = words.ui.source
  const mark = view.marks[opened - 1]
  if (mark === undefined) return null
  const speaker = view.statements.find((one) => one.start <= mark.start && mark.end <= one.end)
  const state = judgement === null ? null : w[judgement]
  return (
    <section className="drawer" aria-label={w.reading(opened, mark.label)}>
      <header>
        <h2>{w.reading(opened, mark.label)}</h2>
        <span className="more">{state ?? (inForm ? '' : w.elsewhere)}</span>
        <button type="button" className="key" onClick={onClose} aria-label={`Esc ${words.ui.close}`}>
          Esc
        </button>
      </header>
      <p>
        <q className="quote">{words.document.quote(text.slice(mark.start, mark.end))}</q> {mark.echo}
      </p>
      {speaker === undefined ? null : <p className="more">{w.statement(speaker.speaker)}</p>}
      <div className="acts">
        <button type="button" className="act" onClick={onAccept} aria-pressed={judgement === 'accepted'}>
          <kbd>A</kbd>
          {w.accept}
        </button>
        <button type="button" className="act" onClick={onEdit} disabled={!inForm}>
          <kbd>E</kbd>
          {w.edit}
        </button>
        <button type="button" className="act" onClick={onReject} aria-pressed={judgement === 'rejected'}>
          <kbd>X</kbd>
          {w.reject}
        </button>
        <span className="gap" />
        <button type="button" className="act" onClick={() => onMove(1)}>
          <kbd>J</kbd>
          {w.next}
        </button>
        <button type="button" className="act" onClick={() => onMove(-1)}>
          <kbd>K</kbd>
          {w.previous}
        </button>
      </div>
    </section>
  )
}
