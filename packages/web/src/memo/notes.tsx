import type { NoteView } from '@touchstone/render'
import { useWords } from '../app/language.tsx'
import { Runs } from './inline.tsx'

/** The footnotes in reading order. */
export function Notes({ of }: { readonly of: readonly NoteView[] }) {
  const words = useWords()
  if (of.length === 0) return null
  return (
    <section className="notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{words.document.notes}</h2>
      <ol>
        {of.map((note) => (
          <li key={note.mark} id={`note-${note.mark}`}>
            <span className="mark">{note.mark}</span>
            <span>
              <Runs of={note.runs} />
              {note.url === null ? null : (
                <>
                  {' '}
                  <a href={note.url} target="_blank" rel="noreferrer noopener">
                    {words.ui.figure.link}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
