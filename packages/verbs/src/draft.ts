import { ok, type Source } from '@touchstone/core/facts'
import { printYaml } from '@touchstone/files'
import { draft } from '@touchstone/reader'
import { type DocumentInput, sourceId, titleOf } from './document.ts'
import { envelope } from './envelope.ts'
import { shortcomings, readDocument } from './read.ts'
import type { Context, Envelope, ReadingContext } from './types.ts'

export interface Draft {
  readonly file: string
  readonly company: string
  readonly yaml: string
}

/** The deal files a document gives rise to; `file` is what its text is called in them. */
export function draftDocument(input: DocumentInput, context: ReadingContext): readonly Draft[] {
  const readings = readDocument(input, context)
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

/** Verb `draft`: a document → deal files to be corrected by a person. */
export function draftVerb(input: DocumentInput, context: Context): Envelope<{ readonly deals: readonly Draft[] }> {
  return envelope(
    ok({ deals: draftDocument(input, context) }, shortcomings(readDocument(input, context), input)),
    context,
  )
}
