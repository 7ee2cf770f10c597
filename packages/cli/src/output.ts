import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CliWords } from '@touchstone/render/words/cli'
import { displayWidth } from '@touchstone/render'
import type { Envelope, Told } from '@touchstone/verbs'
import type { Io } from './io.ts'

/** One issue as the terminal shows it: place and code, the line it stands in with a marker beneath, the sentence. */
export function issueText(issue: Told, words: CliWords, text: string | undefined): string {
  const { at } = issue
  const place = [at.source, at.line, at.column].filter((part) => part !== undefined && part !== '').join(':')
  const head = `${place === '' ? '' : `${place}: `}${words.severity[issue.severity]} [${issue.code}]`
  const line = at.line === undefined || text === undefined ? undefined : text.split('\n')[at.line - 1]
  if (line === undefined || at.column === undefined) return `${head}\n  ${issue.message}\n`
  const shown = line.replace(/\r$/, '').replaceAll('\t', ' ')
  const before = shown.slice(0, at.column - 1)
  const length = at.start !== undefined && at.end !== undefined ? at.end - at.start : 1
  const marked = shown.slice(at.column - 1, at.column - 1 + Math.max(1, length))
  const marker = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(marked)))
  return `${head}\n  ${shown}\n  ${marker}\n  ${issue.message}\n`
}

/** Prints issues to standard error, so that standard output holds the answer only. */
export function tellIssues(
  issues: readonly Told[],
  words: CliWords,
  io: Io,
  texts: Readonly<Record<string, string>>,
): void {
  for (const issue of issues) io.err(issueText(issue, words, texts[issue.at.source]))
}

export const json = (value: unknown): string => `${JSON.stringify(value)}\n`

/** 0 when the answer holds no error, otherwise 1. */
export const exitOf = (answer: Envelope<unknown>): number =>
  answer.ok && !answer.issues.some((one) => one.severity === 'error') ? 0 : 1

/** Writes a whole file or nothing: into a neighbour first, then moved into place. */
export async function writeWhole(file: string, text: string, cwd: string): Promise<string | null> {
  const path = resolve(cwd, file)
  let folder: string | undefined
  try {
    folder = await mkdtemp(join(dirname(path), `.${basename(path)}-`))
    const neighbour = join(folder, 'new')
    await writeFile(neighbour, text)
    await rename(neighbour, path)
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
}
