import { Button } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { Offline, read, writeNew } from '../desk/api.ts'
import { useLibrary } from '../desk/library.tsx'
import { carryMet } from '../own/fold.ts'
import type { Article } from './article.ts'
import { useDraft } from './draft.ts'
import { NotFound } from './not-found.tsx'
import type { Saving } from './save-bar.tsx'
import { SourcePane } from './source-pane.tsx'
import { type ArticleText, useArticle } from './use-article.ts'
import { Workbench } from './workbench.tsx'

/** The text behind a file name: of the example world, or of the desk's own folder. `missing` where there is none. */
function useText(file: string): ArticleText | 'missing' | null {
  const { examples, state } = useLibrary()
  const [own, setOwn] = useState<ArticleText | 'missing' | null>(null)
  const example = examples.find((one) => one.file === file && one.kind === 'article')
  const found = useMemo(
    () => (example === undefined ? null : { file, text: example.text, about: example }),
    [example, file],
  )
  useEffect(() => {
    if (found !== null || state !== 'ready') return undefined
    let wanted = true
    read('texts', file).then(
      (kept) => wanted && setOwn(kept === null ? 'missing' : { file, text: kept.text, about: null }),
      () => wanted && setOwn('missing'),
    )
    return () => {
      wanted = false
    }
  }, [file, found, state])
  return found ?? own
}

/** A text, what was read in it, and the deal it tells of. */
export function ArticlePage() {
  const { file } = useParams({ from: '/inbox/$file' })
  const search = useSearch({ from: '/inbox/$file' })
  const words = useWords()
  const given = useText(file)
  const article = useArticle(given === 'missing' ? null : given, words.lang)
  const { examples } = useLibrary()
  const isExample = examples.some((one) => one.file === file)
  useTitle(
    article?.title ?? file,
    words.ui.product,
    <>
      {words.ui.nav.inbox} / <b>{article?.title ?? file}</b>{' '}
      {isExample ? <span className="example">{words.ui.example}</span> : null}
    </>,
    isExample,
  )
  if (given === 'missing') return <NotFound file={file} />
  if (article === null) return <p className="empty">{words.ui.loading}</p>
  const deals = article.drafts
  const chosen = deals.find((one) => one.file === search.deal) ?? deals[0]
  if (chosen === undefined) return <NothingRead article={article} />
  return <Drafted key={`${file} ${chosen.file}`} article={article} chosen={chosen} search={search} />
}

function NothingRead({ article }: { readonly article: Article }) {
  const { ui } = useWords()
  return (
    <div className="page two">
      <div>
        <h1 className="answer">{ui.source.none}</h1>
        <p>{ui.source.noneHint}</p>
        <Button
          renderRoot={(props) => (
            <Link {...props} to="." search={(before: PageSearch) => ({ ...before, five: true as const })} />
          )}
        >
          {ui.five.title}
        </Button>
      </div>
      <SourcePane article={article} opened={null} judged={{}} used={new Set()} onOpen={() => undefined} />
    </div>
  )
}

type Chosen = Article['drafts'][number]

function Drafted({
  article,
  chosen,
  search,
}: {
  readonly article: Article
  readonly chosen: Chosen
  readonly search: PageSearch
}) {
  const { ui } = useWords()
  const navigate = useNavigate()
  const library = useLibrary()
  const draft = useDraft(`${article.file} ${chosen.file}`, chosen.yaml)
  const texts = useMemo(() => ({ [article.file]: article.text }), [article.file, article.text])
  const [state, setState] = useState<Saving['state']>({ kind: 'idle' })
  const save = async (text: string): Promise<void> => {
    setState({ kind: 'saving' })
    // The deal quotes the text, so the text is kept beside it.
    if (!library.texts.includes(article.file)) await writeNew('texts', article.file, article.text)
    const file = await writeNew('deals', chosen.file, text)
    carryMet(chosen.file, file)
    draft.step({ kind: 'revert' })
    library.refresh()
    setState({ kind: 'saved', file })
    await navigate({
      to: '/deals/$file',
      params: { file },
      search: (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang }),
    })
  }
  const saving: Saving = {
    state,
    own: false,
    save: (text) =>
      void save(text).catch((error: unknown) =>
        setState(
          error instanceof Offline
            ? { kind: 'offline' }
            : { kind: 'failed', reason: error instanceof Error ? error.message : String(error) },
        ),
      ),
  }
  const deals = article.drafts
  const picker =
    deals.length < 2 ? null : (
      <div className="picker" role="group" aria-label={ui.source.pick}>
        {deals.map((one) => (
          <Link
            key={one.file}
            to="."
            search={(before: PageSearch): PageSearch => ({ ...before, deal: one.file, fig: undefined, at: undefined })}
            className={one.file === chosen.file ? 'on' : ''}
            aria-current={one.file === chosen.file ? 'true' : undefined}
          >
            {one.company}
          </Link>
        ))}
      </div>
    )
  return (
    <Workbench
      file={chosen.file}
      draft={draft}
      texts={texts}
      article={article}
      search={search}
      saving={saving}
      picker={picker}
    />
  )
}
