import type { PaneBody } from './panes.tsx'
import { ReadingDrawer } from './reading-drawer.tsx'
import { SourcePane } from './source-pane.tsx'
import type { Bench, WorkbenchProps } from './use-workbench.ts'

/** The text with its readings; none where a deal was not made of a text. */
export function sourceBody(bench: Bench, { article, picker }: WorkbenchProps): PaneBody | null {
  const { words, count, judged, judge, at, used, rowAt, openReading, focusField, reject, move } = bench
  return article === null
    ? null
    : {
        head: (
          <>
            <h2>{words.ui.panes.source}</h2>
            <span className="more">
              {words.ui.source.readings(count, Object.values(judged).filter((one) => one === 'accepted').length)}
            </span>
            {picker}
          </>
        ),
        body: <SourcePane article={article} opened={at} judged={judged} used={used} onOpen={openReading} />,
        foot:
          at === null ? null : (
            <ReadingDrawer
              view={article.view}
              text={article.text}
              opened={at}
              judgement={judged[at] ?? null}
              inForm={rowAt !== null}
              onAccept={() => judge(at, judged[at] === 'accepted' ? null : 'accepted')}
              onEdit={() => {
                if (rowAt !== null) focusField(rowAt.path)
              }}
              onReject={reject}
              onMove={move}
              onClose={() => openReading(null)}
            />
          ),
      }
}
