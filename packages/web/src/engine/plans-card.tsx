import { Button } from '@mantine/core'
import { formatWhole } from '@touchstone/render'
import { type BoardFigures, frontierScene, planBoard, planName } from '@touchstone/render/engine'
import type { PlanFound } from '@touchstone/verbs/engine'
import { useCallback, useMemo } from 'react'
import { useEngineWords } from './words.tsx'
import { PictureFrame } from '../answer/picture.tsx'
import type { Search } from './use-engine.ts'

interface Props {
  readonly answer: BoardFigures
  readonly search: Search
  /** Whether the inputs have changed since the search. */
  readonly stale: boolean
  readonly ready: boolean
  readonly onBegin: () => void
  readonly onCancel: () => void
  readonly onUse: (found: PlanFound) => void
}

/** Rows shown of a long frontier: as many as one looks through. */
const ROWS = 12

/** Rows of the frontier that stand for all of it: both ends, and evenly between them. */
function spread<T>(all: readonly T[]): readonly (readonly [index: number, one: T])[] {
  const indexed = all.map((one, index) => [index, one] as const)
  if (all.length <= ROWS) return indexed
  return Array.from({ length: ROWS }, (_, i) => indexed[Math.round((i * (all.length - 1)) / (ROWS - 1))]).filter(
    (one) => one !== undefined,
  )
}

/** The search of all legal plans: begun by hand, with progress, its frontier as picture and table, each plan to be used. */
export function PlansCard({ answer, search, stale, ready, onBegin, onCancel, onUse }: Props) {
  const words = useEngineWords()
  const w = words.engine.plans
  const { found, progress, state } = search
  const board = useMemo(() => (found === null ? null : planBoard(found, words)), [found, words])
  const now = useMemo(
    () => ({
      plan: planName(answer.plan, words),
      tokensPerSecond: answer.tokensPerSecond ?? 0,
      memoryBytes: answer.memoryBytes?.total ?? 0,
    }),
    [answer, words],
  )
  const draw = useCallback(
    (width: number) => frontierScene(board?.points ?? [], stale ? null : now, answer.capacityBytes, words, width),
    [board, now, stale, answer.capacityBytes, words],
  )
  const rows = useMemo(() => spread(board?.rows ?? []), [board])
  return (
    <section className="card plans" aria-label={words.engine.sections.plans}>
      <h2>{words.engine.sections.plans}</h2>
      <p className="more">{w.lead}</p>
      <div className="acts">
        {state === 'running' ? (
          <>
            <progress
              aria-label={words.engine.sections.plans}
              max={Math.max(1, progress?.total ?? 1)}
              value={progress?.done ?? 0}
            />
            <span className="more">
              {w.searching(formatWhole(progress?.done ?? 0), formatWhole(progress?.total ?? 0))}
            </span>
            <button type="button" className="link" onClick={onCancel}>
              {words.ui.cancel}
            </button>
          </>
        ) : (
          <Button onClick={onBegin} disabled={!ready}>
            {found === null ? w.search : w.again}
          </Button>
        )}
        <span className="more" role="status">
          {board === null || state === 'running' ? '' : board.counts}
        </span>
      </div>
      {search.failed === null ? null : <p className="echo bad">{words.ui.failed(search.failed)}</p>}
      {search.issues.map((one) => (
        <p key={one.message} className="echo bad">
          {one.message}
        </p>
      ))}
      {stale && board !== null ? <p className="more">{w.stale}</p> : null}
      {board === null || found === null || board.points.length === 0 ? (
        board === null || board.least === null ? null : (
          <p>{board.least}</p>
        )
      ) : (
        <>
          <PictureFrame
            draw={draw}
            table={
              <PlanTable rows={rows} found={found.frontier} now={now.plan} onUse={onUse} all={board.rows.length} />
            }
          />
        </>
      )}
    </section>
  )
}

interface TableProps {
  readonly rows: readonly (readonly [number, ReturnType<typeof planBoard>['rows'][number]])[]
  readonly found: readonly PlanFound[]
  readonly now: string
  /** Plans on the frontier; the table shows some of a long one. */
  readonly all: number
  readonly onUse: (found: PlanFound) => void
}

function PlanTable({ rows, found, now, all, onUse }: TableProps) {
  const w = useEngineWords().engine.plans
  return (
    <table className="table plan-table">
      {rows.length === all ? null : (
        <caption className="more">{w.shown(formatWhole(rows.length), formatWhole(all))}</caption>
      )}
      <thead>
        <tr>
          <th scope="col">{w.plan}</th>
          <th scope="col">{w.speed}</th>
          <th scope="col">{w.iteration}</th>
          <th scope="col">{w.memory}</th>
          <th scope="col">{w.use}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([index, row]) => {
          const plan = found[index]
          return (
            <tr key={index}>
              <th scope="row">{row.plan}</th>
              <td data-label={w.speed}>{row.speed}</td>
              <td data-label={w.iteration}>{row.iteration}</td>
              <td data-label={w.memory}>{row.memory}</td>
              <td>
                {row.plan === now ? (
                  <span className="more">{w.used}</span>
                ) : (
                  <button
                    type="button"
                    className="link"
                    aria-label={`${w.use}: ${row.plan}`}
                    onClick={() => plan !== undefined && onUse(plan)}
                  >
                    {w.use}
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
