import { createContext, use, useState } from 'react'
import { useDealPageWords } from '../app/language.tsx'
import { OwnForm } from './own-form.tsx'
import type { OwnFirst } from './use-own-first.ts'

interface Of {
  readonly file: string
  readonly text: string
  readonly texts: Readonly<Record<string, string>>
}

/** What stands where the verdict would, until its reader has written or opens it without. */
export function OwnCard({
  of,
  own,
  onWritten,
}: {
  readonly of: Of
  readonly own: OwnFirst
  readonly onWritten: (text: string) => void
}) {
  const { own: w } = useDealPageWords()
  return (
    <section className="own-card" aria-labelledby="own-title">
      <OwnForm {...of} before={own.before} onWritten={onWritten} leave={{ name: w.without, go: own.open }}>
        <h1 id="own-title" className="answer">
          {w.title}
        </h1>
        <p className="lead">{w.folds}</p>
        {own.before ? null : <p className="more">{w.seen}</p>}
      </OwnForm>
    </section>
  )
}

/** The deal that a number is added to; apart from the memo's inputs, so that typing in the form does not paint it anew. */
export const OwnContext = createContext<{ readonly of: Of; readonly onWritten: (text: string) => void } | null>(null)

/** A quiet way to add a number while the verdict is open; nothing where there is no deal to add to. */
export function OwnAdd() {
  const { own: w } = useDealPageWords()
  const adding = use(OwnContext)
  const [opened, setOpened] = useState(false)
  const close = (): void => {
    setOpened(false)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.own-add')?.focus())
  }
  if (adding === null) return null
  const { of, onWritten } = adding
  if (!opened)
    return (
      <button type="button" className="link own-add" onClick={() => setOpened(true)}>
        {w.add}
      </button>
    )
  return (
    <section className="own-card" aria-label={w.add}>
      <OwnForm
        {...of}
        before={false}
        focused
        onWritten={(text) => {
          close()
          onWritten(text)
        }}
        leave={{ name: w.cancel, go: close }}
      >
        <p className="more">{w.addHint}</p>
      </OwnForm>
    </section>
  )
}

/** The switch that folds verdicts until a number of one's own is written. */
export function OwnSwitch({ own }: { readonly own: OwnFirst }) {
  const { own: w } = useDealPageWords()
  return (
    <label className="check" title={w.firstHint}>
      <input type="checkbox" role="switch" checked={own.first} onChange={own.toggle} />
      {w.first}
    </label>
  )
}
