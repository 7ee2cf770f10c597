import '../style/engine.css'
import '../style/equity.css'
import { compareFunds, fundBoard } from '@touchstone/render/fund'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Announce } from '../answer/announce.tsx'
import { PaneTabs } from '../answer/pane-tabs.tsx'
import { useTitle } from '../app/crumb.tsx'
import type { PageSearch } from '../app/search.ts'
import { useDealFile } from '../desk/deal-file.ts'
import { FundForm } from './fund-form.tsx'
import { FundPane } from './fund-pane.tsx'
import { useFund, useFunds } from './use-fund.ts'
import { FundWordsProvider, useFundWords } from './words.tsx'

/** The page with its words, which come with it. */
export function FundPage() {
  return (
    <FundWordsProvider>
      <Fund />
    </FundWordsProvider>
  )
}

/** A fund's books: its file at left, what they come to at right. */
function Fund() {
  const words = useFundWords()
  const { fundPage: w, lang } = words
  const navigate = useNavigate()
  const { file, beside, deal, edition = 'internal', pane } = useSearch({ from: '__root__' })
  const [funds, keep] = useFunds()
  const fund = funds.find((one) => one.file === file) ?? funds[0] ?? null
  const second = funds.find((one) => one.file === beside && one.file !== fund?.file) ?? null
  const dealFile = useDealFile(deal ?? null)
  const asked = useFund(fund, dealFile, edition, lang, 'fund')
  const other = useFund(second, dealFile, edition, lang, 'fund beside')
  const { answer, issues } = asked
  const board = useMemo(() => (answer === null ? null : fundBoard(answer, words)), [answer, words])
  const comparison = useMemo(
    () =>
      answer === null || other.answer === null || second === null ? null : compareFunds(answer, other.answer, words),
    [answer, other.answer, second, words],
  )
  const mark = board?.mark ?? null
  const errors = issues.filter((one) => one.severity === 'error')
  const title = errors.length > 0 ? w.wrong(errors.length) : (board?.title ?? w.computing)
  useTitle(w.crumb, words.ui.product, <b>{w.crumb}</b>)
  const go = (next: Partial<PageSearch>): void =>
    void navigate({ to: '.', replace: true, search: (before: PageSearch): PageSearch => ({ ...before, ...next }) })
  const shown = pane === 'form' ? 'form' : 'memo'
  return (
    <>
      <PaneTabs
        shown={shown}
        names={{ form: w.sections.inputs, memo: w.sections.answer }}
        onPick={(next) => go({ pane: next })}
      />
      <div className={`engine fund show-${shown}`}>
        <header className="engine-head">
          {mark === null ? null : <p className="internal">{mark}</p>}
          <h1 className="answer">{title}</h1>
          <p>{board?.subject ?? ''}</p>
        </header>
        <section id="pane-form" className="pane at-form" aria-label={w.sections.inputs}>
          <div className="pane-body" tabIndex={-1}>
            <FundForm
              funds={funds}
              fund={fund}
              beside={second?.file ?? null}
              deal={deal ?? null}
              edition={edition}
              issues={issues}
              onPick={(next) => go({ file: next, ...(next === beside ? { beside: undefined } : {}) })}
              onBeside={(next) => go({ beside: next ?? undefined })}
              onDeal={(next) => go({ deal: next ?? undefined })}
              onEdition={(next) => go({ edition: next === 'external' ? 'external' : undefined })}
              onText={keep}
            />
          </div>
        </section>
        <section id="pane-memo" className="pane at-answer" aria-label={w.sections.answer}>
          <div className={asked.current ? 'pane-body' : 'pane-body dim'} aria-busy={!asked.current}>
            {asked.failed === null ? null : <p className="echo bad">{words.ui.failed(asked.failed)}</p>}
            {errors.length === 0 ? null : (
              <ul className="problems">
                {errors.map((one) => (
                  <li key={`${one.at.source}${one.at.path}${one.message}`} className="error">
                    {one.message}
                  </li>
                ))}
              </ul>
            )}
            {answer === null || board === null ? null : (
              <FundPane
                answer={answer}
                board={board}
                beside={second === null ? null : other.answer}
                comparison={comparison}
              />
            )}
          </div>
        </section>
      </div>
      <Announce text={asked.current ? title : ''} />
    </>
  )
}
