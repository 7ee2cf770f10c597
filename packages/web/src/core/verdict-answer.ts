import { type Context, type Envelope, verdictView } from '@touchstone/verbs'
import { compareReadVerb } from '@touchstone/verbs/compare'
import { keptRuns } from './kept-runs.ts'
import type { Call, Verbs, VerdictVerb } from './protocol.ts'

const run = keptRuns()

type Answers = {
  readonly [V in VerdictVerb]: (
    input: Verbs[V]['input'],
    context: Context,
    chosen: { readonly draws?: number; readonly seed?: string },
  ) => Envelope<Verbs[V]['value']>
}

const answers: Answers = {
  verdict: (input, context, chosen) => verdictView({ ...input, ...chosen }, context, run),
  compare: (input, context, chosen) => compareReadVerb({ ...input, ...chosen }, context),
}

/** Answers one call of the page about a verdict, at once. */
export function answerVerdict<V extends VerdictVerb>(call: Call<V>, context: Context): Envelope<Verbs[V]['value']> {
  const chosen = {
    ...(call.draws === null ? {} : { draws: call.draws }),
    ...(call.seed === null ? {} : { seed: call.seed }),
  }
  return answers[call.verb](call.input, context, chosen)
}
