import { pow } from '@touchstone/core/chance'
import { fail, issue, ok, type Place, type Result } from '@touchstone/core/facts'
import { nowhere, refuseOutside } from './refuse.ts'

/** One stage: what it costs when it begins, and the chance to get through it. */
export interface VentureStage {
  readonly cost: number
  /** From today to its beginning. */
  readonly years: number
  readonly success: number
}

/** A payoff once every stage is through. */
export interface StagedPayoff {
  readonly value: number
  readonly years: number
}

/** The value of a staged plan and its parts; money today. */
export interface StagedValue {
  readonly value: number
  /** Chance to get through all stages. */
  readonly success: number
  readonly payoff: number
  /** For each stage the chance to reach it and its expected cost today. */
  readonly stages: readonly { readonly reached: number; readonly cost: number }[]
  /** What the plan is worth from each stage on, once it has been reached, in money of that day. */
  readonly onward: readonly number[]
  /** The first stage whose own cost is more than it then opens, where one should stop; null where none is. */
  readonly stopAt: number | null
}

/**
 * Risk-adjusted present value of a plan in stages: each cost times the chance to reach its stage, the payoff times the chance
 * to get through all of them, discounted at one rate.
 * In: stages in their order; payoffs; yearly rate. Out: money today; beside it what each stage opens when it is reached, so that
 * a stage not worth its cost is seen. Errors: `valuation/nothing-to-weigh`, `equity/out-of-range`, `equity/dates-reversed`
 * for a stage that begins before the one it follows; a payoff comes no earlier than the last stage begins.
 * Source: risk-adjusted NPV as drug development uses it (Stewart, Allison & Johnson, Nature Biotechnology 19, 2001), from memory.
 * By hand: cost 10 now, success 0.5, payoff 125 after 2 years at 25 %: 0.5 × 125 ÷ 1.5625 − 10 = 30.
 * @example stagedValue([{ cost: 10, years: 0, success: 0.5 }], [{ value: 125, years: 2 }], 0.25).value.value // 30
 */
export function stagedValue(
  stages: readonly VentureStage[],
  payoffs: readonly StagedPayoff[],
  rate: number,
  at: Place = nowhere,
): Result<StagedValue> {
  if (stages.length === 0) return fail(issue('valuation/nothing-to-weigh', 'error', at, { key: 'stages' }))
  const under = (path: string): Place => ({ ...at, path: `${at.path}/${path}` })
  const wrong = [
    ...refuseOutside({ rate: { found: rate, least: -0.99, most: 100 } }, at),
    ...stages.flatMap((one, i) => {
      const before = stages[i - 1]?.years ?? 0
      return [
        ...refuseOutside(
          {
            cost: { found: one.cost, least: 0 },
            years: { found: one.years, least: 0, most: 100 },
            success: { found: one.success, least: 0, most: 1 },
          },
          under(`stages/${i}`),
        ),
        ...(one.years < before
          ? [
              issue('equity/dates-reversed', 'error', under(`stages/${i}/years`), {
                first: `stages/${i - 1}`,
                firstDate: String(before),
                second: `stages/${i}`,
                secondDate: String(one.years),
              }),
            ]
          : []),
      ]
    }),
    ...payoffs.flatMap((one, i) =>
      refuseOutside(
        {
          value: { found: one.value, least: 0 },
          years: { found: one.years, least: stages.at(-1)?.years ?? 0, most: 100 },
        },
        under(`payoffs/${i}`),
      ),
    ),
  ]
  if (wrong.length > 0) return fail(...wrong)
  let reached = 1
  const found = stages.map(({ cost, years, success }) => {
    const part = { reached, cost: (reached * cost) / pow(1 + rate, years) }
    reached *= success
    return part
  })
  let payoff = 0
  for (const one of payoffs) payoff += (reached * one.value) / pow(1 + rate, one.years)
  let costs = 0
  for (const one of found) costs += one.cost
  const onward = onwardFrom(stages, payoffs, rate)
  const stopAt = onward.findIndex((value) => value < 0)
  return ok({
    value: payoff - costs,
    success: reached,
    payoff,
    stages: found,
    onward,
    stopAt: stopAt === -1 ? null : stopAt,
  })
}

/** What the plan is worth from each stage on once it is reached, counted backwards, in money of the day the stage begins. */
function onwardFrom(
  stages: readonly VentureStage[],
  payoffs: readonly StagedPayoff[],
  rate: number,
): readonly number[] {
  const out: number[] = []
  for (let i = stages.length - 1; i >= 0; i--) {
    const stage = stages[i]
    if (stage === undefined) continue
    const next = stages[i + 1]
    let behind = 0
    if (next === undefined) for (const one of payoffs) behind += one.value / pow(1 + rate, one.years - stage.years)
    else behind = (out[0] ?? 0) / pow(1 + rate, next.years - stage.years)
    out.unshift(stage.success * behind - stage.cost)
  }
  return out
}
