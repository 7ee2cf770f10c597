import type { EnginePageWords } from '../words/engine-words.ts'
import type { FrontierPoint } from '../chart/frontier.ts'
import { formatWhole } from '../number/whole.ts'
import { amount } from './numbers.ts'
import { degreesOf, type PlanFigures, type PlanParts } from './sheet.ts'

/** A plan in one line: its degrees in the letters everybody uses, recomputation in words. */
export function planName(plan: PlanParts, words: EnginePageWords): string {
  const recompute: Readonly<Record<string, string>> = words.engine.plans.recompute
  return [...degreesOf(plan), `ZeRO-${plan.zero}`, recompute[plan.recompute] ?? plan.recompute].join(' ')
}

/** A row of the table of plans. */
export interface PlanRow {
  readonly plan: string
  readonly speed: string
  readonly iteration: string
  readonly memory: string
}

/** A search of plans as the page tells it. */
export interface PlanBoard {
  readonly title: string
  readonly counts: string
  /** What the least hungry plan needs, where none fits. */
  readonly least: string | null
  readonly rows: readonly PlanRow[]
  readonly points: readonly FrontierPoint[]
}

/** Lays a search out: its counts, the frontier from the fastest on, and the same as points. */
export function planBoard(out: PlanFigures, words: EnginePageWords): PlanBoard {
  const w = words.engine.plans
  const points = out.frontier.map((one) => ({
    plan: planName(one.plan, words),
    tokensPerSecond: one.tokensPerSecond,
    memoryBytes: one.memoryBytes,
  }))
  const [fastest] = points
  return {
    title:
      fastest === undefined
        ? w.none
        : w.title(amount(fastest.tokensPerSecond, 'token', words), amount(fastest.memoryBytes, 'byte', words)),
    counts: w.counts(
      formatWhole(out.evaluated),
      formatWhole(out.feasible),
      out.seconds === null ? null : amount(out.seconds, 'second', words),
    ),
    least:
      fastest !== undefined || out.leastMemoryBytes === null
        ? null
        : w.least(amount(out.leastMemoryBytes, 'byte', words)),
    rows: out.frontier.map((one, index) => ({
      plan: points[index]?.plan ?? '',
      speed: amount(one.tokensPerSecond, '', words),
      iteration: amount(one.iterationSeconds, 'second', words),
      memory: amount(one.memoryBytes, 'byte', words),
    })),
    points,
  }
}
