import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { useTitle } from '../app/crumb.tsx'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { type Kept, Offline, read, write, writeNew } from '../desk/api.ts'
import { type DealFile, openDeal } from '../desk/deal-file.ts'
import { useLibrary } from '../desk/library.tsx'
import { carryMet } from '../own/fold.ts'
import { useDraft } from './draft.ts'
import { NotFound } from './not-found.tsx'
import type { Saving } from './save-bar.tsx'
import { type ArticleText, useArticle } from './use-article.ts'
import { Workbench } from './workbench.tsx'

/** One deal file of the desk or of the example world. */
export function DealPage() {
  const { file } = useParams({ from: '/deals/$file' })
  const search = useSearch({ from: '/deals/$file' })
  const words = useWords()
  const library = useLibrary()
  const [opened, setOpened] = useState<{ readonly file: string; readonly found: DealFile | null } | null>(null)
  const ready = library.state !== 'loading'
  useEffect(() => {
    if (!ready) return undefined
    let wanted = true
    openDeal(file, library).then(
      (found) => wanted && setOpened({ file, found }),
      () => wanted && setOpened({ file, found: null }),
    )
    return () => {
      wanted = false
    }
    // Opening again when the list of the desk changes would take the page from under its reader.
    // oxlint-disable-next-line exhaustive-deps
  }, [file, ready])
  const found = opened?.file === file ? opened.found : null
  const name = file.replace(/\.deal\.ya?ml$/, '')
  const isExample = found !== null && !found.own
  useTitle(
    name,
    words.ui.product,
    <>
      <Link
        to="/deals"
        search={(before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })}
      >
        {words.ui.nav.deals}
      </Link>{' '}
      / <b>{name}</b> {isExample ? <span className="example">{words.ui.example}</span> : null}
    </>,
    isExample,
  )
  if (opened === null || opened.file !== file) return <p className="empty">{words.ui.loading}</p>
  if (found === null) return <NotFound file={file} />
  return <OpenDeal key={`${file} ${found.own}`} file={file} opened={found} search={search} />
}

function OpenDeal({
  file,
  opened,
  search,
}: {
  readonly file: string
  readonly opened: DealFile
  readonly search: PageSearch
}) {
  const words = useWords()
  const navigate = useNavigate()
  const library = useLibrary()
  const draft = useDraft(opened.own ? file : `example ${file}`, opened.text)
  const [etag, setEtag] = useState(opened.etag)
  const [state, setState] = useState<Saving['state']>({ kind: 'idle' })
  const [conflict, setConflict] = useState<Kept | null>(null)
  const given = useMemo((): ArticleText | null => {
    const first = Object.entries(opened.texts)[0]
    if (first === undefined) return null
    const [path, text] = first
    const about = library.examples.find((one) => one.file === path.split('/').at(-1)) ?? null
    return { file: path, text, about }
  }, [opened.texts, library.examples])
  const article = useArticle(given, words.lang)
  const save = async (text: string): Promise<void> => {
    setState({ kind: 'saving' })
    if (!opened.own) {
      const made = await writeNew('deals', file, text)
      carryMet(file, made)
      draft.step({ kind: 'revert' })
      library.refresh()
      setState({ kind: 'saved', file: made })
      await navigate({
        to: '/deals/$file',
        params: { file: made },
        search: (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang }),
      })
      return
    }
    const written = await write('deals', file, text, etag)
    if (written.kind === 'written') {
      setEtag(written.etag)
      draft.step({ kind: 'rebase', base: text, text })
      setState({ kind: 'saved', file })
      return
    }
    setState({ kind: 'idle' })
    setConflict(await read('deals', file))
  }
  const saving: Saving = {
    state,
    own: opened.own,
    save: (text) =>
      void save(text).catch((error: unknown) =>
        setState(
          error instanceof Offline
            ? { kind: 'offline' }
            : { kind: 'failed', reason: error instanceof Error ? error.message : String(error) },
        ),
      ),
  }
  const w = words.ui.form
  return (
    <>
      <Workbench
        file={file}
        draft={draft}
        texts={opened.texts}
        article={article}
        search={search}
        saving={saving}
        picker={null}
      />
      <Dialog title={w.conflict} opened={conflict !== null} onClose={() => setConflict(null)} size="xl">
        <p>{w.conflictHint}</p>
        <div className="conflict">
          <pre>{draft.text}</pre>
          <pre>{conflict?.text}</pre>
          <Button
            onClick={() => {
              setEtag(conflict?.etag ?? '')
              setConflict(null)
              void write('deals', file, draft.text, conflict?.etag ?? null).then((written) => {
                setEtag(written.etag)
                draft.step({ kind: 'rebase', base: draft.text, text: draft.text })
              })
            }}
          >
            {w.mine}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              if (conflict === null) return
              setEtag(conflict.etag)
              draft.step({ kind: 'rebase', base: conflict.text, text: conflict.text })
              setConflict(null)
            }}
          >
            {w.theirs}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
