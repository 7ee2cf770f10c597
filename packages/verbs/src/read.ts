import { issue, type Issue, ok } from '@touchstone/core/facts'
import { read, type Readings } from '@touchstone/reader'
import type { DocumentInput } from './document.ts'
import { envelope } from './envelope.ts'
import type { Context, Envelope } from './types.ts'

/** What the reader finds, without words; shared by the verbs that start from a document. */
export function readDocument(input: DocumentInput, context: Context): Readings {
  return read(input.text, {
    readings: context.reference.readings,
    models: context.reference.models,
    ...(context.names === undefined ? {} : { names: context.names }),
    ...(input.title === undefined ? {} : { title: input.title }),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.published === undefined ? {} : { published: input.published }),
  })
}

/** A note when a document holds nothing the desk can use. */
export function emptiness(readings: Readings, input: DocumentInput): readonly Issue[] {
  const something = readings.companies.length + readings.deals.length + readings.models.length + readings.figures.length
  return something > 0
    ? []
    : [issue('read/nothing-found', 'warning', { source: input.name ?? input.id ?? 'text', path: '' }, {})]
}

/** Verb `read`: a document → readings with their places. */
export function readVerb(input: DocumentInput, context: Context): Envelope<Readings> {
  const readings = readDocument(input, context)
  return envelope(ok(readings, emptiness(readings, input)), context)
}
