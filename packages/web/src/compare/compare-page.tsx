import '../style/compare.css'
import { compareTable } from '@touchstone/render/compare'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { Announce } from '../answer/announce.tsx'
import { useTitle } from '../app/crumb.tsx'
import type { PageSearch } from '../app/search.ts'
import { useLibrary } from '../desk/library.tsx'
import { useFunds } from '../fund/use-fund.ts'
import { isFolded, meet, seen } from '../own/fold.ts'
import { Choice } from './choice.tsx'
import { asAddress, chosenIn } from './chosen.ts'
import { Compared } from './compared.tsx'
import { findingOf } from './finding.ts'
import { Refused } from './refused.tsx'
import { useCompare } from './use-compare.ts'
import { CompareWordsProvider, useCompareWords } from './words.tsx'

const keep = (before: PageSearch): PageSearch => (before.lang === undefined ? {} : { lang: before.lang })

/** The page with its words, which come with it. */
export function ComparePage() {
  return (
    <CompareWordsProvider>
      <Compare />
    </CompareWordsProvider>
  )
}

/** Up to five deals beside each other: common draws, one currency, one rule, one date. The choice is in the address. */
function Compare() {
  const words = useCompareWords()
  const { comparePage: w, lang } = words
  const navigate = useNavigate()
  const { deals, file, day } = useSearch({ from: '__root__' })
  const library = useLibrary()
  const [funds] = useFunds()
  const fund = funds.find((one) => one.file === file) ?? funds.find((one) => one.own) ?? funds[0] ?? null
  const chosen = useMemo(() => chosenIn(deals), [deals])
  const [, setOpened] = useState(0)
  const folded = chosen.filter(isFolded)
  const asked = useCompare({
    files: chosen,
    fund,
    date: day ?? null,
    lang,
    ready: chosen.length > 1 && folded.length === 0,
  })
  const { answer } = asked
  const table = useMemo(() => (answer === null ? null : compareTable(answer, words.compare, words)), [answer, words])
  const refused =
    asked.current &&
    (asked.failed !== null || asked.unread.length > 0 || asked.issues.some((one) => one.severity === 'error'))
  const told = asked.current && !refused
  useEffect(() => {
    if (told) for (const one of chosen) seen(one)
  }, [told, chosen])
  const few = chosen.length < 2 || folded.length > 0
  const title = few
    ? folded.length > 0
      ? w.foldedTitle
      : w.few
    : refused
      ? w.refused
      : !asked.current || answer === null || table === null
        ? w.working(chosen.length)
        : findingOf(answer, table.names, words)
  useTitle(
    w.crumb,
    words.ui.product,
    <>
      <Link to="/deals" search={keep}>
        {words.ui.nav.deals}
      </Link>{' '}
      / <b>{w.crumb}</b>
    </>,
  )
  const go = (next: Partial<PageSearch>): void =>
    void navigate({ to: '.', replace: true, search: (before: PageSearch): PageSearch => ({ ...before, ...next }) })
  const all = [
    ...library.deals.map((one) => ({ file: one, example: false })),
    ...library.examples
      .filter((one) => one.kind === 'deal' && !library.deals.includes(one.file))
      .map((one) => ({ file: one.file, example: true })),
  ]
  return (
    <div className="page compare">
      <h1 className="answer">{title}</h1>
      <Choice
        deals={all}
        chosen={chosen}
        funds={funds}
        fund={fund}
        date={day ?? null}
        onDeals={(files) => go({ deals: asAddress(files) })}
        onFund={(next) => go({ file: next })}
        onDate={(next) => go({ day: next ?? undefined })}
      />
      {library.state === 'ready' && all.length < 2 ? (
        <p className="compare-lone">
          {w.lone}{' '}
          <Link to="/inbox" search={keep}>
            {w.toInbox}
          </Link>
        </p>
      ) : null}
      {folded.length > 0 ? (
        <section className="compare-folded">
          <p>{w.folded(folded.map((one) => one.replace(/\.deal\.ya?ml$/, '')).join(lang === 'zh' ? '、' : ', '))}</p>
          <p className="acts">
            {folded.map((one) => (
              <Link key={one} to="/deals/$file" params={{ file: one }} search={keep}>
                {one.replace(/\.deal\.ya?ml$/, '')}
              </Link>
            ))}
            <button
              type="button"
              className="link"
              onClick={() => {
                for (const one of folded) meet(one, 'opened')
                setOpened((before) => before + 1)
              }}
            >
              {w.openAll}
            </button>
          </p>
        </section>
      ) : null}
      {refused && !few ? <Refused of={asked} onDate={(next) => go({ day: next })} /> : null}
      {few || refused || answer === null || table === null ? null : (
        <div className={asked.current ? 'compare-answer' : 'compare-answer dim'} aria-busy={!asked.current}>
          <Compared of={answer} table={table} />
        </div>
      )}
      <Announce text={told && !few ? title : ''} />
    </div>
  )
}
