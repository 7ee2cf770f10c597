import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type DocumentText, openDocument, shareRead } from '@touchstone/documents'
import type { CliWords } from '@touchstone/render/words/cli'
import { type Envelope, linkedTexts, tell } from '@touchstone/verbs'
import type { WholeContext } from '@touchstone/verbs/engine'
import { readBytes, readInput } from './input.ts'
import type { Io } from './io.ts'
import { jsonLines } from './lines.ts'
import { exitOf, json, tellIssues, writeWhole } from './output.ts'
import type { Options } from './program.ts'

export interface Desk {
  readonly io: Io
  readonly words: CliWords
  readonly context: WholeContext
}

export type Batch = (row: Readonly<Record<string, unknown>>, text: string, line: number) => Envelope<unknown>

/** An answer, or the bug that kept it from being one: where others wait behind it, it is told at its place and they go on. */
function answerOrBug(
  answer: () => Envelope<unknown>,
  at: Parameters<typeof tell>[0]['at'],
  desk: Desk,
): Envelope<unknown> {
  try {
    return answer()
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    if (desk.io.env['TOUCHSTONE_DEBUG'] === '1' && error instanceof Error) desk.io.err(`${error.stack ?? ''}\n`)
    return {
      ok: false,
      issues: [tell({ code: 'internal/bug', severity: 'error', at, params: { reason } }, desk.context)],
    }
  }
}

/** Answers JSON Lines in their order; a bad line is answered and never stops the rest. */
export function batch(
  text: string,
  source: string,
  desk: Desk,
  options: Options,
  field: string | null,
  answer: Batch,
): number {
  let failed = false
  for (const { line, text: one } of jsonLines(text)) {
    const at = { source, path: '', line, column: 1 }
    let row: Record<string, unknown> | null = null
    const reason = 'not an object'
    try {
      const parsed: unknown = JSON.parse(one)
      if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) row = { ...parsed }
    } catch {
      // What a JSON engine says differs from one to the next; the place of the line is what helps.
    }
    let result: Envelope<unknown>
    if (row === null)
      result = {
        ok: false,
        issues: [tell({ code: 'input/not-json', severity: 'error', at, params: { reason } }, desk.context)],
      }
    else if (field !== null && typeof row[field] !== 'string')
      result = {
        ok: false,
        issues: [tell({ code: 'input/missing-field', severity: 'error', at, params: { field } }, desk.context)],
      }
    else result = answerOrBug(() => answer(row, one, line), at, desk)
    failed ||= !result.ok
    desk.io.out(json({ ...(row !== null && row['id'] !== undefined ? { id: row['id'] } : {}), ...result }))
  }
  return failed && options.strict === true ? 1 : 0
}

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Drops what is not there, so that optional fields stay absent. */
export function some<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

export function answered<T>(
  result: Envelope<T>,
  desk: Desk,
  options: Options,
  texts: Readonly<Record<string, string>>,
  print: (value: T) => string,
): number {
  if (options.json === true) desk.io.out(json(result))
  else {
    if (result.value !== undefined) desk.io.out(print(result.value))
    tellIssues(result.issues, desk.words, desk.io, texts)
  }
  return exitOf(result)
}

export async function input(name: string, desk: Desk, options: Options): Promise<string | number> {
  const result = await readInput(name, desk.io)
  if (result.ok) return result.value
  const told: Envelope<never> = { ok: false, issues: result.issues.map((one) => tell(one, desk.context)) }
  return answered(told, desk, options, {}, () => '')
}

/** A document in any format, opened: its words, and what is to be said of how they were had. */
export interface Brought {
  readonly text: string
  readonly document: DocumentText | null
  readonly told: Envelope<never>['issues']
}

/** The words of a document (`-` is standard input), or the exit code after its refusal was told. */
export async function brought(name: string, desk: Desk, options: Options): Promise<Brought | number> {
  const bytes = await readBytes(name, desk.io)
  const opened = bytes.ok ? await openDocument(bytes.value, name) : bytes
  if (!opened.ok) {
    const told: Envelope<never> = { ok: false, issues: opened.issues.map((one) => tell(one, desk.context)) }
    return answered(told, desk, options, {}, () => '')
  }
  const { document, issues } = opened.value
  const lines = /\.jsonl$/i.test(name)
  return {
    text: document.text,
    document: document.kind === 'text' ? null : document,
    told: issues
      .filter((one) => !lines || one.code === 'document/mixed-encoding' || one.code === 'document/bytes-unread')
      .map((one) => tell(one, desk.context)),
  }
}

/** An answer about a document with what was said of opening it in front, and its parts beside what was read. */
export function withDocument<T extends object>(result: Envelope<T>, from: Brought): Envelope<T> {
  const issues = [...from.told, ...result.issues]
  if (from.document === null || result.value === undefined) return { ...result, issues }
  const { kind, parts } = from.document
  const { read, of } = shareRead(from.document)
  return { ...result, issues, value: { ...result.value, document: { kind, read, of, parts } } }
}

/** The texts a deal file points to, read from beside it; one that cannot be read is left out and said by the verb. */
export async function neighbours(file: string, deal: string, io: Io): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const path of linkedTexts(deal, file)) {
    const base = file === '-' ? io.cwd : dirname(resolve(io.cwd, file))
    const read = await readFile(resolve(base, path)).then(
      (bytes) => openDocument(bytes, path),
      () => null,
    )
    if (read?.ok === true) found[path] = read.value.document.text
  }
  return found
}

/** Whether a text on standard input holds one JSON object a line rather than one over many lines. */
export function jsonLinesLikely(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  try {
    return typeof JSON.parse(first) === 'object'
  } catch {
    return false
  }
}

/** The same with a workbook of it written first where one is asked for; one that cannot be written is the only answer. */
export async function answeredWithWorkbook<T extends object>(
  result: Envelope<T>,
  desk: Desk,
  options: Options,
  texts: Readonly<Record<string, string>>,
  print: (value: T) => string,
  make: (value: T) => Promise<Uint8Array>,
): Promise<number> {
  const { xlsx } = options
  if (xlsx === undefined || !result.ok || result.value === undefined)
    return answered(result, desk, options, texts, print)
  const refused = await writeWhole(xlsx, await make(result.value), desk.io.cwd)
  if (refused !== null) {
    const params = { file: xlsx, reason: refused }
    const told = tell(
      { code: 'output/cannot-write', severity: 'error', at: { source: xlsx, path: '' }, params },
      desk.context,
    )
    return answered<never>({ ok: false, issues: [told] }, desk, options, {}, () => '')
  }
  if (options.json !== true) desk.io.err(`${desk.words.wrote(xlsx)}\n`)
  return answered({ ...result, value: { ...result.value, workbook: xlsx } }, desk, options, texts, print)
}
