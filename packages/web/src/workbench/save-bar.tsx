import { Button } from '@mantine/core'
import { useWords } from '../app/language.tsx'
import type { Draft } from './draft.ts'

export interface Saving {
  /** What the last attempt came to. */
  readonly state:
    | { readonly kind: 'idle' | 'saving' | 'offline' }
    | { readonly kind: 'saved'; readonly file: string }
    | { readonly kind: 'failed'; readonly reason: string }
  /** A file of the desk is written over; anything else becomes a new deal. */
  readonly own: boolean
  readonly save: (text: string) => void
}

/** What happened to the changes, and the one thing to do with them. */
export function SaveBar({
  draft,
  saving,
  file,
}: {
  readonly draft: Draft
  readonly saving: Saving
  readonly file: string
}) {
  const words = useWords()
  const w = words.ui.form
  const { state } = saving
  const told =
    state.kind === 'offline'
      ? words.ui.offline
      : state.kind === 'failed'
        ? words.ui.failed(state.reason)
        : draft.dirty
          ? w.changed
          : state.kind === 'saved'
            ? w.saved(state.file)
            : ''
  const download = (): void => {
    const url = URL.createObjectURL(new Blob([draft.text], { type: 'text/yaml' }))
    const link = document.createElement('a')
    link.href = url
    link.download = file
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 1000)
  }
  return (
    <footer className="save-bar">
      <span className="more" role="status">
        {told}
      </span>
      <button
        type="button"
        className="link"
        disabled={draft.past.length === 0}
        onClick={() => draft.step({ kind: 'undo' })}
      >
        {w.undo}
        <kbd>Z</kbd>
      </button>
      <button type="button" className="link" disabled={!draft.dirty} onClick={() => draft.step({ kind: 'revert' })}>
        {w.revert}
      </button>
      <button type="button" className="link" onClick={download}>
        {w.download}
      </button>
      <Button
        size="xs"
        loading={state.kind === 'saving'}
        disabled={saving.own && !draft.dirty}
        onClick={() => saving.save(draft.text)}
      >
        {saving.own ? w.save : w.make}
      </Button>
    </footer>
  )
}
