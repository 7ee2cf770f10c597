import type { Context, Envelope } from '@touchstone/verbs'
import { fundVerb, profilesVerb } from '@touchstone/verbs/equity'
import type { Call, EquityVerb, Verbs } from './protocol.ts'

type Answers = {
  readonly [V in EquityVerb]: (
    input: Verbs[V]['input'],
    context: Context,
    chosen: { readonly draws?: number; readonly seed?: string },
  ) => Envelope<Verbs[V]['value']>
}

const answers: Answers = {
  fund: (input, context, chosen) => fundVerb({ ...input, ...chosen }, context),
  profiles: (input, context) => profilesVerb(input, context),
}

/** Answers one call of the page to the rooms of funds, at once. */
export function answerEquity<V extends EquityVerb>(call: Call<V>, context: Context): Envelope<Verbs[V]['value']> {
  const chosen = {
    ...(call.draws === null ? {} : { draws: call.draws }),
    ...(call.seed === null ? {} : { seed: call.seed }),
  }
  return answers[call.verb](call.input, { ...context, texts: call.texts }, chosen)
}
