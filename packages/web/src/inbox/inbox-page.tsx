import { Button, Textarea } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ClipboardEvent, type DragEvent, lazy, Suspense, useRef, useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { Offline, openFile, writeNew } from '../desk/api.ts'
import { useLibrary } from '../desk/library.tsx'
import { LIMIT, nameOf, takeBytes } from './take.ts'

/** Loaded with its words and styles when the inbox is open. */
const Triage = lazy(() => import('./triage.tsx').then(({ Triage: of }) => ({ default: of })))

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

/** What there is to read, and how something new comes in: pasted, dropped, or from five answers. */
export function InboxPage() {
  const words = useWords()
  const w = words.ui.inbox
  const library = useLibrary()
  const navigate = useNavigate()
  const picker = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const articles = library.examples.filter((one) => one.kind === 'article')
  const title = w.title(articles.length + library.texts.length)
  useTitle(words.ui.nav.inbox, words.ui.product, words.ui.nav.inbox)

  const take = async (name: string, words_: string, open = true): Promise<void> => {
    const deal =
      /\.deal\.(ya?ml|json)$/i.test(name) ||
      /^\s*["']?format["']?\s*:\s*["']?touchstone\/deal/m.test(words_.slice(0, 4000))
    const clean = name
      .replace(/\.[^.]*$/, '')
      .replace(/\.deal$/, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    const file = await writeNew(
      deal ? 'deals' : 'texts',
      `${clean === '' ? 'text' : clean}${deal ? '.deal.yaml' : '.txt'}`,
      words_,
    )
    library.refresh()
    if (!open) return
    if (deal) await navigate({ to: '/deals/$file', params: { file }, search: keep })
    else await navigate({ to: '/inbox/$file', params: { file }, search: keep })
  }
  const tell = (error: unknown): void =>
    setProblem(
      error instanceof Offline
        ? words.ui.offline
        : words.ui.failed(error instanceof Error ? error.message : String(error)),
    )
  const read = (): void => {
    if (text.trim() === '') return setProblem(w.empty)
    setProblem(null)
    take(nameOf(text, 'text'), text).catch(tell)
  }
  /** One file; of several none is opened at once, and what is said of each is told together. */
  const takeFile = async (file: File, alone: boolean): Promise<readonly string[]> => {
    const bytes = file.size > LIMIT ? new Uint8Array() : new Uint8Array(await file.arrayBuffer())
    const taken = file.size > LIMIT ? ({ kind: 'too-large', name: file.name } as const) : takeBytes(file.name, bytes)
    if (taken.kind === 'text') {
      await take(taken.name, taken.text, alone)
      return []
    }
    if (taken.kind === 'not-text') {
      const { text: opened, said } = await openFile(file.name, bytes, words.lang)
      // What could not be read is told and waits for the reader; the text itself is kept.
      if (opened !== null) await take(file.name, opened, alone && said.length === 0)
      return said
    }
    return [
      taken.kind === 'too-large'
        ? w.tooLarge(LIMIT / 1024 / 1024)
        : taken.kind === 'empty'
          ? w.empty
          : w.notText(taken.name),
    ]
  }
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    setProblem(null)
    const said: string[] = []
    for (const file of files) {
      const told = await takeFile(file, files.length === 1)
      // A name before what does not say of which file it speaks.
      said.push(
        ...told.map((one) =>
          files.length === 1 || one.includes(file.name) ? one : `${file.name}${words.document.colon}${one}`,
        ),
      )
    }
    if (said.length > 0) setProblem(said.join(' '))
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    takeFiles([...event.dataTransfer.files]).catch(tell)
  }
  /** A screenshot or a file from the clipboard; words go into the box as they are. */
  const paste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || event.clipboardData.getData('text/plain') !== '') return
    event.preventDefault()
    takeFiles(files).catch(tell)
  }
  return (
    <div className="page">
      <h1 className="answer">{title}</h1>
      <p className="lead">{w.lead}</p>
      <div
        className={over ? 'paste over' : 'paste'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onPaste={paste}
      >
        <Textarea
          label={w.paste}
          placeholder={w.pasteHint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={6}
          error={problem}
          spellCheck={false}
        />
        <div className="acts">
          <Button onClick={read}>{w.read}</Button>
          <button type="button" className="link" onClick={() => picker.current?.click()}>
            {w.choose}
          </button>
          <span className="more">{w.drop}</span>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            aria-label={w.choose}
            accept=".txt,.md,.html,.htm,.pdf,.docx,.pptx,.xlsx,.png,.jpg,.jpeg,.yaml,.yml,text/plain"
            onChange={(event) => {
              takeFiles([...(event.currentTarget.files ?? [])]).catch(tell)
              event.currentTarget.value = ''
            }}
          />
          <span className="gap" />
          <Link
            className="link"
            to="/inbox"
            search={(before: PageSearch) => ({ ...keep(before), five: true as const })}
          >
            {w.five}
          </Link>
        </div>
        <p className="more">{w.fiveHint}</p>
      </div>
      <Suspense fallback={null}>
        <Triage />
      </Suspense>
      {articles.length === 0 ? null : (
        <section>
          <h2>{w.examples}</h2>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{w.document}</th>
                <th scope="col">{w.published}</th>
              </tr>
            </thead>
            <tbody>
              {articles.map((one) => (
                <tr key={one.file}>
                  <th scope="row" lang={one.lang === 'en' ? 'en' : 'zh-Hans'}>
                    <Link to="/inbox/$file" params={{ file: one.file }} search={keep}>
                      {one.title}
                    </Link>
                  </th>
                  <td>{one.published ?? words.ui.form.nothing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {library.texts.length === 0 ? null : (
        <section>
          <h2>{w.own}</h2>
          <ul className="files">
            {library.texts.map((file) => (
              <li key={file}>
                <Link to="/inbox/$file" params={{ file }} search={keep}>
                  {file}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
