import type { Context, Envelope } from '@touchstone/verbs'
import {
  earlierVerb,
  papersView,
  roundStart,
  roundView,
  tableExport,
  tableImport,
  tableView,
  wallView,
  waterfallView,
} from '@touchstone/verbs/equity'
import type { Call, TableVerb, Verbs } from './protocol.ts'

type Answers = {
  readonly [V in TableVerb]: (input: Verbs[V]['input'], context: Context) => Envelope<Verbs[V]['value']>
}

const answers: Answers = {
  tableView: (input, context) => tableView(input, context),
  tableImport: (input, context) => tableImport(input, context),
  tableExport: (input, context) => tableExport(input, context),
  earlier: ({ day, ...table }, context) => earlierVerb(table, day, context),
  papersView: (input, context) => papersView(input, context),
  waterfallView: (input, context) => waterfallView(input, context),
  round: (input, context) => roundView(input, context),
  roundStart: (input, context) => roundStart(input, context),
  wall: (input, context) => wallView(input, context),
}

/** Answers one call of the page about a cap table, at once. */
export function answerTable<V extends TableVerb>(call: Call<V>, context: Context): Envelope<Verbs[V]['value']> {
  return answers[call.verb](call.input, { ...context, texts: call.texts })
}
