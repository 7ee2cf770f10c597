import type { Envelope } from '@touchstone/verbs'
import {
  configVerb,
  deriveServingVerb,
  deriveVerb,
  type EngineContext,
  inferenceVerb,
  jobChoices,
  planWork,
  trainVerb,
} from '@touchstone/verbs/engine'
import type { Piecewise } from './pieces.ts'
import type { Call, EngineVerb, Verbs } from './protocol.ts'

type Answer<V extends EngineVerb> = Envelope<Verbs[V]['value']> | Piecewise<Envelope<Verbs[V]['value']>>

const answers: { readonly [V in EngineVerb]: (input: Verbs[V]['input'], context: EngineContext) => Answer<V> } = {
  train: (input, context) => trainVerb(input, context),
  inference: (input, context) => inferenceVerb(input, context),
  plan: (input, context) => planWork(input, context),
  choices: (_, context) => jobChoices(context),
  config: (input, context) => configVerb(input, context),
  derive: (input, context) => deriveVerb(input, context),
  deriveServing: (input, context) => deriveServingVerb(input, context),
}

/** Answers one call of the page to the compute engine, at once or in pieces. */
export function answerEngine<V extends EngineVerb>(call: Call<V>, context: EngineContext): Answer<V> {
  return answers[call.verb](call.input, context)
}
