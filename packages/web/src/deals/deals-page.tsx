import type { DeskView, VerdictView } from '@touchstone/verbs'
import { plain } from '@touchstone/render'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useDealPageWords, useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { core, stopVerdict, verdict } from '../core/client.ts'
import { read } from '../desk/api.ts'
import { useLibrary } from '../desk/library.tsx'
import { asAddress, MOST, toggled } from '../compare/chosen.ts'
import { isFolded, seen } from '../own/fold.ts'
import { useHeldAgainst } from '../workbench/held-against.ts'
import { readBoth } from '../workbench/judge.ts'

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

/** Draws behind a line of the table: enough for a verdict in words. */
const DRAWS = 16_384

/** Draws of what the form alone is asked for. */
const FEW = 8

/** A deal as a line of the table: what its file says, and the verdict where there is one. */
interface Line {
  readonly view: DeskView
  /** Undefined while it is computed. */
  readonly verdict: VerdictView | null | undefined
}

interface Row {
  readonly file: string
  readonly example: boolean
}

const field = (line: Line | null, path: string): string =>
  line?.view.form.flatMap((section) => section.rows).find((row) => row.path === path)?.literal ?? ''

/** The memo's verdict without the company's name, which stands at the head of the row. */
function headline({ view, verdict: judged }: Line): string | null {
  const heading = judged?.memo.blocks.find((block) => block.kind === 'heading')
  if (heading?.kind !== 'heading') return null
  const said = plain(heading.runs)
  return said.startsWith(view.company) ? said.slice(view.company.length).replace(/^[：:]\s*/, '') : said
}

/** How many deals got which verdict, the most frequent first; nothing until all are computed. */
function countsOf(
  files: readonly string[],
  views: Readonly<Record<string, Line | null>>,
  names: Readonly<Record<string, string>>,
): readonly (readonly [string, number])[] {
  if (files.some((file) => views[file] !== null && views[file]?.verdict === undefined)) return []
  const counts = new Map<string, number>()
  for (const file of files) {
    const choice = views[file]?.verdict?.summary.choice
    const name = choice === undefined ? undefined : names[choice]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Every deal of the desk with its verdict in one line, the desk's own first. */
export function DealsPage() {
  const words = useWords()
  const w = words.ui.deals
  const { own, compare } = useDealPageWords()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const library = useLibrary()
  const { lang } = words
  const funds = useHeldAgainst()
  const [views, setViews] = useState<Readonly<Record<string, Line | null>>>({})
  const shown: readonly Row[] = [
    ...library.deals.map((file) => ({ file, example: false })),
    ...library.examples
      .filter((one) => one.kind === 'deal' && !library.deals.includes(one.file))
      .map((one) => ({ file: one.file, example: true })),
  ]
  // A count of verdicts tells those of deals that are not yet to be told.
  const told = shown.map((one) => one.file).filter((file) => !isFolded(file))
  const counts = countsOf(told.length < shown.length ? [] : told, views, w.choice)
  const saidOf = (file: string, line: Line | null | undefined): string => {
    if (line === null) return w.unread
    if (isFolded(file)) return own.folded
    return line?.verdict === undefined ? w.working : (headline(line) ?? w.unread)
  }
  useTitle(words.ui.nav.deals, words.ui.product, words.ui.nav.deals)
  useEffect(() => {
    let wanted = true
    let judging = false
    const run = async (): Promise<void> => {
      const worlds = library.examples
      for (const file of [...library.deals, ...worlds.filter((one) => one.kind === 'deal').map((one) => one.file)]) {
        const own = library.deals.includes(file) ? await read('deals', file) : null
        const text = own?.text ?? worlds.find((one) => one.file === file)?.text
        if (!wanted || text === undefined) continue
        const links = (await core.ask('links', { file, text }, { lang, lane: `links ${file}` }))?.envelope.value ?? []
        const texts: Record<string, string> = {}
        for (const path of links) {
          const name = path.split('/').at(-1) ?? path
          const held = (await read('texts', name))?.text ?? worlds.find((one) => one.file === name)?.text
          if (held !== undefined) texts[path] = held
        }
        const lane = `list ${file}`
        const answer = await core.ask('deal', { file, text, part: 'worth' }, { lang, lane, texts, draws: FEW })
        if (!wanted) return
        if (answer === null) continue
        const view = answer.envelope.value ?? null
        if (view !== null) setViews((before) => ({ ...before, [file]: { view, verdict: undefined } }))
        const both =
          view === null || view.summary === null ? null : await readBoth({ file, text, texts, lang, funds }, lane)
        if (!wanted) return
        judging = true
        const input = both === null ? null : { deal: both.deal, funds: both.funds }
        const judged = input === null ? null : await verdict().ask('verdict', input, { lang, lane, draws: DRAWS })
        judging = false
        if (!wanted) return
        const line = view === null ? null : { view, verdict: judged?.envelope.value ?? null }
        if (line !== null && line.verdict !== null && !isFolded(file)) seen(file)
        setViews((before) => ({ ...before, [file]: line }))
      }
    }
    run().catch(() => undefined)
    return () => {
      wanted = false
      if (judging) stopVerdict()
    }
  }, [library.deals, library.examples, lang, funds])
  return (
    <div className="page">
      <h1 className="answer">
        {shown.length === 0 && library.state === 'ready' ? w.empty : w.title(shown.length, counts)}
      </h1>
      {shown.length < 2 ? null : (
        <p className="acts">
          {ticked.length < 2 ? (
            <span className="more">{compare.hint}</span>
          ) : (
            <Link to="/compare" search={(before: PageSearch) => ({ ...keep(before), deals: asAddress(ticked) })}>
              {compare.go(ticked.length)}
            </Link>
          )}
        </p>
      )}
      {shown.length === 0 ? null : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{w.company}</th>
              <th scope="col">{w.round}</th>
              <th scope="col">{w.asOf}</th>
              <th scope="col">{w.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ file, example }) => {
              const view = views[file]
              return (
                <tr key={file}>
                  <th scope="row">
                    {shown.length < 2 ? null : (
                      <input
                        type="checkbox"
                        className="row-tick"
                        aria-label={compare.tick(view?.view.company ?? file)}
                        checked={ticked.includes(file)}
                        disabled={!ticked.includes(file) && ticked.length >= MOST}
                        onChange={() => setTicked((before) => toggled(before, file))}
                      />
                    )}
                    <Link to="/deals/$file" params={{ file }} search={keep}>
                      {view?.view.company ?? file.replace(/\.deal\.ya?ml$/, '')}
                    </Link>{' '}
                    {example ? <span className="example">{words.ui.example}</span> : null}
                  </th>
                  <td data-label={w.round}>{field(view ?? null, '/round/label') || words.ui.form.nothing}</td>
                  <td data-label={w.asOf}>{field(view ?? null, '/asOf') || words.ui.form.nothing}</td>
                  <td data-label={w.verdict}>{saidOf(file, view)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}
