import {
  type Context,
  dealVerb,
  deskView,
  editDeal,
  type Envelope,
  fiveQuestions,
  linkedTexts,
  recordOwn,
} from '@touchstone/verbs'
import type { Call, DeskVerb, Verbs } from './protocol.ts'

type Answers = {
  readonly [V in DeskVerb]: (
    input: Verbs[V]['input'],
    context: Context,
    chosen: { readonly draws?: number; readonly seed?: string },
  ) => Envelope<Verbs[V]['value']>
}

const answers: Answers = {
  deal: (input, context, chosen) => deskView({ ...input, ...chosen }, context),
  edit: (input, context) => editDeal(input, context),
  own: (input, context) => recordOwn(input, context),
  five: (input, context) => fiveQuestions(input, context),
  links: ({ file, text }) => ({ ok: true, value: linkedTexts(text, file), issues: [] }),
  dealRead: (input, context) => dealVerb(input, context),
}

/** Answers one call of the page by the verb it names, at once. */
export function answerCall<V extends DeskVerb>(call: Call<V>, context: Context): Envelope<Verbs[V]['value']> {
  const chosen = {
    ...(call.draws === null ? {} : { draws: call.draws }),
    ...(call.seed === null ? {} : { seed: call.seed }),
  }
  return answers[call.verb](call.input, { ...context, texts: call.texts }, chosen)
}
