import { ok, type Source } from '@touchstone/core/facts'
import { printYaml } from '@touchstone/files'
import { draft, type Readings } from '@touchstone/reader'
import { type DocumentInput, sourceId, titleOf } from './document.ts'
import { envelope } from './envelope.ts'
import { shortcomings, readDocument } from './read.ts'
import type { Context, Envelope, ReadingContext } from './types.ts'

export interface Draft {
  readonly file: string
  readonly company: string
  readonly yaml: string
}

/** The deal files that what was read in a document gives rise to; `file` is what its text is called in them. */
export function draftsFrom(input: DocumentInput, readings: Readings): readonly Draft[] {
  const source: Source & { file?: string } = {
    id: sourceId(input),
    title: titleOf(input),
    ...(input.url === undefined ? {} : { url: input.url }),
    ...(input.published === undefined ? {} : { published: input.published }),
    ...(input.name === undefined || input.name === '-' ? {} : { file: input.name }),
  }
  return draft(input.text, readings, source).map((one) => ({
    file: `${one.stem}.deal.yaml`,
    company: one.company,
    yaml: printYaml(one.content),
  }))
}

/** The same from the document itself. */
export const draftDocument = (input: DocumentInput, context: ReadingContext): readonly Draft[] =>
  draftsFrom(input, readDocument(input, context))

/** Verb `draft`: a document → deal files to be corrected by a person. */
export function draftVerb(input: DocumentInput, context: Context): Envelope<{ readonly deals: readonly Draft[] }> {
  const readings = readDocument(input, context)
  return envelope(ok({ deals: draftsFrom(input, readings) }, shortcomings(readings, input)), context)
}
