import { plain } from '@touchstone/render'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTitle } from '../app/crumb.tsx'
import { useDealPageWords, useWords } from '../app/language.tsx'
import type { PageSearch } from '../app/search.ts'
import { useLibrary } from '../desk/library.tsx'
import { asAddress, MOST, toggled } from '../compare/chosen.ts'
import { isFolded } from '../own/fold.ts'
import { type Line, useLines } from './use-lines.ts'

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

interface Row {
  readonly file: string
  readonly example: boolean
}

const rowOf = (line: Line | null | undefined, path: string) =>
  line?.view.form.flatMap((section) => section.rows).find((row) => row.path === path)

/** The round in the reader's language; the file's own words where no such word is known. */
const roundOf = (line: Line | null | undefined): string => {
  const row = rowOf(line, '/round/label')
  return row?.echo ?? row?.literal ?? ''
}

/** A sentence that stood after a name stands alone here. */
const alone = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)

/** The memo's verdict without the company's name, which stands at the head of the row. */
function headline({ view, verdict: judged }: Line): string | null {
  const heading = judged?.memo.blocks.find((block) => block.kind === 'heading')
  if (heading?.kind !== 'heading') return null
  const said = plain(heading.runs)
  return said.startsWith(view.company) ? alone(said.slice(view.company.length).replace(/^[：:]\s*/, '')) : said
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
  const views = useLines(library, lang)
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
                  <td data-label={w.round}>{roundOf(view) || words.ui.form.nothing}</td>
                  <td data-label={w.asOf}>{rowOf(view, '/asOf')?.literal || words.ui.form.nothing}</td>
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
