import type { Board } from '@touchstone/render/engine'
import type { TrainOutput } from '@touchstone/verbs/engine'
import { BreakdownCard, Figures, MemoryCard } from './answer-pane.tsx'
import type { Opens } from './open.tsx'
import { type Job, withPlan } from './job.ts'
import { OutlayCard } from './outlay-card.tsx'
import { PlansCard } from './plans-card.tsx'
import { ProgrammeCard } from './programme-card.tsx'
import type { Search } from './use-engine.ts'

interface Props extends Opens {
  readonly answer: TrainOutput
  readonly board: Board
  readonly job: Job
  readonly text: string | null
  readonly search: Search
  readonly ready: boolean
  readonly onBegin: () => void
  readonly onCancel: () => void
  readonly onChange: (next: Job) => void
}

/** What training takes: figures, where a step's time and memory go, the programme around the run, and the search of plans. */
export function TrainPane(props: Props) {
  const { answer, board, job, text, search, ready, onBegin, onCancel, onChange, opened, onOpen } = props
  const opens = { opened, onOpen }
  return (
    <>
      <Figures board={board} {...opens} />
      <div className="cards">
        {answer.breakdown === null ? null : <BreakdownCard breakdown={answer.breakdown} {...opens} />}
        {answer.memoryBytes === null ? null : <MemoryCard answer={answer} {...opens} />}
        <ProgrammeCard answer={answer} {...opens} />
        <OutlayCard answer={answer} {...opens} />
        {answer.memoryBytes === null || answer.tokensPerSecond === null ? null : (
          <PlansCard
            answer={answer}
            search={search}
            stale={search.of !== null && search.of !== text && !samePlanSearch(search.of, text)}
            ready={ready}
            onBegin={onBegin}
            onCancel={onCancel}
            onUse={(found) => onChange(withPlan(job, { ...found.plan }, found.globalBatch))}
          />
        )}
      </div>
    </>
  )
}

/** Whether two jobs differ in nothing but their plan and batch, which a search chooses, and the programme, spares and people, which it does not read. */
function samePlanSearch(one: string, other: string | null): boolean {
  const bare = (text: string): string => {
    const {
      plan: _,
      globalBatch: __,
      programme: ___,
      spares: ____,
      salaries: _____,
      ...rest
    } = JSON.parse(text) as Record<string, unknown>
    return JSON.stringify(rest)
  }
  return other !== null && bare(one) === bare(other)
}
