import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { CliWords } from '@touchstone/render/words/cli'
import { displayWidth } from '@touchstone/render'
import type { Envelope, Told } from '@touchstone/verbs'
import type { Io } from './io.ts'

const longest = 160

/** The part of a line around an offset, cut where the line is too long to be looked at. */
function around(line: string, offset: number): { readonly shown: string; readonly skipped: number } {
  if (line.length <= longest) return { shown: line, skipped: 0 }
  const from = Math.max(0, Math.min(offset - longest / 2, line.length - longest))
  const part = line.slice(from, from + longest)
  return {
    shown: `${from > 0 ? '…' : ''}${part}${from + longest < line.length ? '…' : ''}`,
    skipped: from - (from > 0 ? 1 : 0),
  }
}

/** How many issues a person is shown at once; `--json` has them all. */
const most = 20

/** One issue as the terminal shows it: place and code, the line it stands in with a marker beneath, the sentence. */
export function issueText(issue: Told, words: CliWords, text: string | undefined): string {
  const { at } = issue
  const place = [at.source, at.line, at.column].filter((part) => part !== undefined && part !== '').join(':')
  const head = `${place === '' ? '' : `${place}: `}${words.severity[issue.severity]} [${issue.code}]`
  const line = at.line === undefined || text === undefined ? undefined : text.split('\n')[at.line - 1]
  if (line === undefined || at.column === undefined) return `${head}\n  ${issue.message}\n`
  const { shown, skipped } = around(line.replace(/\r$/, '').replaceAll('\t', ' '), at.column - 1)
  const column = at.column - skipped
  const before = shown.slice(0, column - 1)
  const length = at.start !== undefined && at.end !== undefined ? at.end - at.start : 1
  const marked = shown.slice(column - 1, column - 1 + Math.max(1, length))
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
  const rank = { error: 0, warning: 1, note: 2 } as const
  const shown = issues.length <= most ? issues : [...issues].sort((a, b) => rank[a.severity] - rank[b.severity])
  for (const issue of shown.slice(0, most)) io.err(issueText(issue, words, texts[issue.at.source]))
  if (issues.length > most) io.err(`${words.moreIssues(issues.length - most)}\n`)
}

export const json = (value: unknown): string => `${JSON.stringify(value)}\n`

/** 0 when the answer holds no error, otherwise 1. */
export const exitOf = (answer: Envelope<unknown>): number =>
  answer.ok && !answer.issues.some((one) => one.severity === 'error') ? 0 : 1

/** Writes a whole file or nothing: into a neighbour first, then moved into place. */
export async function writeWhole(file: string, text: string | Uint8Array, cwd: string): Promise<string | null> {
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
