import { Draws, evppi, type Flip, flipOf, scoresOf } from '@touchstone/core/chance'
import type { FundResult } from './our-fund.ts'

/** What an answer to a question is worth to the first fund. */
export interface AnswerWorth {
  /** Gain of the score, in the unit of the fund's rule. */
  readonly score: number
  /** The same in the deal's currency; null where the rule counts no money. */
  readonly money: number | null
}

/** What the answers to a deal's questions are worth to the first fund, and which of them would change its mind. */
export interface Answers {
  readonly information: Readonly<Record<string, AnswerWorth>>
  /** Answers from which on the fund would choose otherwise, where knowing them is worth something. */
  readonly flips: Readonly<Record<string, Flip>>
  /** Chance to lead at which the fund would change its mind; null where no chance does. */
  readonly leaderFlip: number | null
}

/** Where no fund is asked, no answer is worth anything. */
export const NO_ANSWERS: Answers = { information: {}, flips: {}, leaderFlip: null }

/** Errors of the draws by which a gain must stand above nothing: of some fifteen inputs that tell nothing one passes two. */
const ERRORS_OF_GAIN = 3

/**
 * What knowing each input would be worth to a fund under its own rule, from the same draws.
 * In: the fund's scores by draw; the inputs that vary, a column each; who leads. Out: gains, thresholds, the chance to lead.
 * @example worthOfAnswers.length // 3
 */
export function worthOfAnswers(
  { scores, unit }: FundResult,
  columns: Readonly<Record<string, Draws<string>>>,
  leader: Uint8Array,
): Answers {
  const choices = scoresOf([scores.lead, scores.follow, scores.wait, scores.pass].map((one) => Draws.of('1', one)))
  const information = Object.fromEntries(
    Object.entries(evppi(columns, choices)).map(([path, told]) => {
      const gain = told.value > ERRORS_OF_GAIN * told.standardError ? told.value : 0
      return [path, { score: gain, money: unit === null ? null : gain * unit }]
    }),
  )
  const flips: Record<string, Flip> = {}
  for (const [path, { score }] of Object.entries(information)) {
    const column = columns[path]
    const flip = score > 0 && column !== undefined ? flipOf(column, choices) : null
    if (flip !== null) flips[path] = flip
  }
  return { information, flips, leaderFlip: breakEven(scores.lead, scores.pass, leader) }
}

/** p at which p·(mean score of leaders) + (1 − p)·(mean of the rest) equals passing; null outside 0 to 1. */
function breakEven(scores: Float64Array, pass: Float64Array, leader: Uint8Array): number | null {
  const sum = [0, 0]
  const count = [0, 0]
  for (let i = 0; i < scores.length; i++) {
    const k = leader[i] === 1 ? 1 : 0
    sum[k] = (sum[k] ?? 0) + (scores[i] ?? 0) - (pass[i] ?? 0)
    count[k] = (count[k] ?? 0) + 1
  }
  if ((count[0] ?? 0) < 100 || (count[1] ?? 0) < 100) return null
  const rest = (sum[0] ?? 0) / (count[0] ?? 1)
  const lead = (sum[1] ?? 0) / (count[1] ?? 1)
  const at = -rest / (lead - rest)
  return lead > rest && at > 0 && at < 1 ? at : null
}
