import type { InRooms, SecondOpinion } from '@touchstone/core/underwrite'
import { type Context, type Envelope, type RunChoices, verdictView } from '@touchstone/verbs'
import { compareReadVerb } from '@touchstone/verbs/compare'
import { keptRuns } from './kept-runs.ts'
import { type Piecewise, roomByRoom } from './pieces.ts'
import type { Call, Verbs, VerdictVerb } from './protocol.ts'

const run = keptRuns()

type Answers = {
  readonly [V in VerdictVerb]: (
    input: Verbs[V]['input'],
    context: Context,
    chosen: RunChoices,
  ) => InRooms<Envelope<Verbs[V]['value']>>
}

const answers: Answers = {
  verdict: (input, context, chosen) => verdictView({ ...input, ...chosen }, context, run),
  compare: (input, context, chosen) => compareReadVerb({ ...input, ...chosen }, context),
}

/** Answers one call of the page about a verdict, room by room; `other` is what another run has found for it meanwhile. */
export function answerVerdict<V extends VerdictVerb>(
  call: Call<V>,
  context: Context,
  other: () => SecondOpinion | undefined,
): Piecewise<Envelope<Verbs[V]['value']>> {
  const chosen = {
    other,
    ...(call.draws === null ? {} : { draws: call.draws }),
    ...(call.seed === null ? {} : { seed: call.seed }),
  }
  return roomByRoom(answers[call.verb](call.input, context, chosen))
}
