import { formatWhole } from '@touchstone/render'
import { FigureDrawer } from '../memo/figure-drawer.tsx'
import { OpeningContext } from '../memo/opening.ts'
import { OwnCard, OwnContext, OwnSwitch } from '../own/own-parts.tsx'
import { DepthChoice } from './depth-choice.tsx'
import { Export } from './export.tsx'
import { Problems } from './file-pane.tsx'
import { MemoPane } from './memo-pane.tsx'
import type { PaneBody } from './panes.tsx'
import { readingAt } from './pieces.ts'
import type { Bench, WorkbenchProps } from './use-workbench.ts'

/** The memo, with what is tried, one's own numbers and the figure that is opened; `said` is read out. */
export function memoBody(bench: Bench, { file, draft, texts, article }: WorkbenchProps, said: string): PaneBody {
  const { words, go, asking, edition, depth, deal, edit, trial, setTrial, tried, own, shown, opened, mine } = bench
  const { openReading, focusField, closeFigure, fieldOf, opening, broken, folded, keepOwn, toMemo } = bench
  const pending = deal.pending ?? (trial === null ? null : tried.pending)
  return {
    head: (
      <>
        <h2>{words.ui.panes.memo}</h2>
        <span className="more">
          {deal.view === null ? '' : words.ui.memo.run(formatWhole(deal.draws), Math.round(deal.milliseconds))}
          {pending === null ? null : <span className="pending"> · {words.ui.memo.refining}</span>}
        </span>
        <button
          type="button"
          className="link end"
          aria-pressed={edition === 'external'}
          onClick={() => go({ edition: edition === 'external' ? undefined : 'external', fig: undefined })}
        >
          {words.ui.memo.outside}
        </button>
        <Export {...asking} text={draft.text} disabled={deal.full === null || folded} />
      </>
    ),
    body: (
      <OpeningContext value={opening}>
        {deal.failure === null ? null : <p className="problems">{words.ui.failed(deal.failure)}</p>}
        <div className="memo-bar">
          <DepthChoice
            depth={depth}
            onPick={(next) => go({ depth: next === 'screen' ? undefined : next, fig: undefined })}
          />
          <OwnSwitch own={own} />
        </div>
        {trial === null ? null : <p className="trying">{words.ui.memo.previewing(trial.label, trial.literal)}</p>}
        {broken ? (
          <section className="broken">
            <h1 className="answer">{words.ui.memo.broken}</h1>
            <Problems of={deal.issues} />
            <p className="more">{words.ui.memo.brokenHint}</p>
          </section>
        ) : null}
        {folded ? (
          <OwnCard
            of={{ file, text: draft.text, texts }}
            own={{
              ...own,
              open: () => {
                own.open()
                toMemo()
              },
            }}
            onWritten={(text) => {
              own.open()
              keepOwn(text)
              toMemo()
            }}
          />
        ) : null}
        {broken || folded || edition === 'external' ? null : <Problems of={deal.issues} />}
        {shown === null || folded ? null : (
          <OwnContext
            value={edition === 'external' ? null : { of: { file, text: draft.text, texts }, onWritten: keepOwn }}
          >
            <MemoPane
              of={shown}
              dim={deal.pending === 'fresh' || (trial !== null && tried.pending === 'fresh')}
              waiting={words.ui.memo.waiting(deal.view?.company ?? '')}
            />
          </OwnContext>
        )}
        <p className="announce" role="status" aria-live="polite">
          {said === '' ? '' : words.ui.memo.repainted(said)}
        </p>
      </OpeningContext>
    ),
    foot:
      opened === null || mine === null || folded ? null : (
        <OpeningContext value={opening}>
          <FigureDrawer
            memo={mine}
            opened={opened}
            fieldOf={fieldOf}
            tried={trial === null ? null : (tried.shown?.memo.figures[opened]?.text ?? null)}
            onTry={setTrial}
            onKeep={(kept) => {
              edit(kept.path, kept.literal)
              setTrial(null)
            }}
            onClose={closeFigure}
            onText={
              article === null
                ? null
                : (start, end) => {
                    const reading = readingAt(article.view.marks, start, end)
                    if (reading !== null) openReading(reading)
                  }
            }
            onField={focusField}
          />
        </OpeningContext>
      ),
  }
}
