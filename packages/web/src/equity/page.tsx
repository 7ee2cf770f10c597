import '../style/engine.css'
import '../style/equity.css'
import '../style/cap-page.css'
import { Say } from '@touchstone/render/captable'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TableInput } from '@touchstone/verbs/equity'
import { useMemo, useState } from 'react'
import { Announce } from '../answer/announce.tsx'
import { PaneTabs } from '../answer/pane-tabs.tsx'
import { useTitle } from '../app/crumb.tsx'
import type { PageSearch } from '../app/search.ts'
import { ledger } from '../core/client.ts'
import { useAsked } from '../core/use-asked.ts'
import { ImportCard } from './import-card.tsx'
import { TableForm } from './page-form.tsx'
import { TablePane } from './page-pane.tsx'
import { PapersPanel } from './papers-panel.tsx'
import { RoundPanel } from './round-panel.tsx'
import { useTables } from './use-tables.ts'
import { WallPanel } from './wall-panel.tsx'
import { WaterfallPanel } from './waterfall-panel.tsx'
import { EquityWordsProvider, useEquityWords } from './words.tsx'

const TABS = ['table', 'waterfall', 'round', 'wall', 'papers'] as const

/** The page with its words, which come with it. */
export function EquityPage() {
  return (
    <EquityWordsProvider>
      <Equity />
    </EquityWordsProvider>
  )
}

/** A company's cap table: its file at left; at right its holders, exits, next round and redemption. */
function Equity() {
  const words = useEquityWords()
  const { equityPage: w, lang } = words
  const navigate = useNavigate()
  const { file, pane, tab = 'table', day, exit, on, cash, assets, draft, consent } = useSearch({ from: '__root__' })
  const [tables, keep] = useTables()
  const [brought, setBrought] = useState<TableInput | null>(null)
  const chosen = tables.find((one) => one.file === file) ?? tables[0] ?? null
  const input = useMemo(() => (chosen === null ? null : { file: chosen.file, text: chosen.text }), [chosen])
  const asked = useAsked('tableView', input, { worker: ledger, lang })
  const { answer, issues } = asked
  const errors = asked.current ? [] : issues.filter((one) => one.severity === 'error')
  const last = answer?.days.at(-1)
  const first = useMemo(
    () =>
      [...(last?.rows ?? [])].sort(
        (a, b) => (b.fullyDilutedShare?.number ?? 0) - (a.fullyDilutedShare?.number ?? 0),
      )[0] ?? null,
    [last],
  )
  const title =
    errors.length > 0
      ? w.wrong(errors.length)
      : answer === null
        ? tables.length === 0
          ? w.none
          : w.computing
        : first === null || last === undefined
          ? w.empty(answer.company)
          : w.title(
              answer.company,
              answer.holders.find((one) => one.id === first.holder)?.name ?? first.holder,
              new Say(words.captable).stake(first.fullyDilutedShare),
              last.rows.length,
              answer.form !== 'shares',
            )
  useTitle(w.crumb, words.ui.product, <b>{w.crumb}</b>)
  const go = (next: Partial<PageSearch>): void =>
    void navigate({ to: '.', replace: true, search: (before: PageSearch): PageSearch => ({ ...before, ...next }) })
  const shown = pane === 'form' ? 'form' : 'memo'
  const date = answer?.days.find((one) => one.date === day)?.date
  const panel = { table: errors.length > 0 ? null : input, ...(date === undefined ? {} : { date }) }
  return (
    <>
      <PaneTabs
        shown={shown}
        names={{ form: w.sections.inputs, memo: w.sections.answer }}
        onPick={(next) => go({ pane: next })}
      />
      <div className={`engine equity show-${shown}`}>
        <header className="engine-head">
          <div className="parts-switch" role="group" aria-label={w.tabsLabel}>
            {TABS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === tab}
                onClick={() => go({ tab: one === 'table' ? undefined : one, pane: undefined })}
              >
                {w.tabs[one]}
              </button>
            ))}
          </div>
          <h1 className="answer">{brought === null ? title : w.import.title(brought.file)}</h1>
          <p>
            {answer === null || brought !== null
              ? ''
              : w.subject(answer.undated ? null : (last?.date ?? null), answer.currency, answer.form !== 'shares')}
          </p>
        </header>
        <section id="pane-form" className="pane at-form" aria-label={w.sections.inputs}>
          <div className="pane-body" tabIndex={-1}>
            <TableForm
              tables={tables}
              table={chosen}
              issues={issues}
              onPick={(next) => {
                setBrought(null)
                go({ file: next, day: undefined, exit: undefined, draft: undefined })
              }}
              onBring={(next) => {
                setBrought(next)
                go({ pane: undefined, tab: undefined })
              }}
              onText={keep}
            />
          </div>
        </section>
        <section id="pane-memo" className="pane at-answer" aria-label={w.sections.answer}>
          <div
            className={asked.current || errors.length > 0 ? 'pane-body' : 'pane-body dim'}
            aria-busy={!asked.current && errors.length === 0}
          >
            {brought === null ? null : (
              <ImportCard
                brought={brought}
                onAccept={(file, text) => {
                  setBrought(null)
                  keep(file, text)
                  go({ file, day: undefined })
                }}
                onCancel={() => setBrought(null)}
              />
            )}
            {asked.failed === null ? null : <p className="echo bad">{words.ui.failed(asked.failed)}</p>}
            {brought !== null || errors.length === 0 ? null : (
              <ul className="problems">
                {errors.map((one) => (
                  <li key={`${one.at.source}${one.at.path}${one.message}`} className="error">
                    {one.message}
                  </li>
                ))}
              </ul>
            )}
            {brought === null && tab === 'table' && answer !== null && chosen !== null ? (
              <TablePane
                key={answer.company}
                answer={answer}
                table={{ file: chosen.file, text: chosen.text }}
                text={chosen.text}
                day={day ?? null}
                onDay={(next) => go({ day: next ?? undefined })}
                onLine={() => go({ pane: 'form' })}
              />
            ) : null}
            {tab === 'waterfall' ? (
              <WaterfallPanel {...panel} exit={exit} onExit={(next) => go({ exit: next === '' ? undefined : next })} />
            ) : null}
            {tab === 'round' ? (
              <RoundPanel
                table={panel.table}
                draft={draft}
                consent={consent}
                onDraft={(next) => go({ draft: next })}
                onConsent={(next) => go({ consent: next })}
                onUse={(text, label) => {
                  const after = `${chosen?.title ?? ''} ${label}.cap.yaml`.trim()
                  keep(after, text)
                  go({ file: after, tab: undefined, day: undefined, draft: undefined })
                }}
              />
            ) : null}
            {tab === 'papers' ? <PapersPanel table={panel.table} day={last?.date} /> : null}
            {tab === 'wall' ? (
              <WallPanel
                {...panel}
                said={{ date: on, cash, netAssets: assets }}
                onSaid={(next) =>
                  go({
                    on: next.date === '' ? undefined : next.date,
                    cash: next.cash === '' ? undefined : next.cash,
                    assets: next.netAssets === '' ? undefined : next.netAssets,
                  })
                }
              />
            ) : null}
          </div>
        </section>
      </div>
      <Announce text={asked.current ? title : ''} />
    </>
  )
}
