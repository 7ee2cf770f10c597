import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { TriageWords } from '@touchstone/render/words/triage'
import { type DocumentInput, tell, type Told } from '@touchstone/verbs'
import { type TriageInput, triageVerb } from '@touchstone/verbs/triage'
import { type DocumentText, openDocument, partAt } from '@touchstone/documents'
import { answered, brought, type Desk, input, jsonLinesLikely, some, text } from './answer.ts'
import { readBytes, readInput } from './input.ts'
import { jsonLines } from './lines.ts'
import type { Request } from './program.ts'
import { triageText } from './print-triage.ts'

/** Where the desk keeps its deals, unless a folder is named. */
const DEALS = '.touchstone/deals'
const DEAL = /\.deal\.ya?ml$/i
/** What of a folder is no document: deals, theses and other files of settings. */
const SETTINGS = /\.(?:ya?ml|json)$/i
const thesisIn = (content: string): boolean =>
  /^\s*["']?format["']?\s*:\s*["']?touchstone\/thesis@/m.test(content.slice(0, 4000))

/** What a document says of itself: the day and the title of a page. */
type About = Pick<DocumentInput, 'published' | 'title'>
type Opened = Pick<DocumentText, 'parts'>
type File = { readonly file: string; readonly text: string; readonly about?: About; readonly document?: Opened }
const THESIS = /\.thesis\.ya?ml$/i

/** Files of a folder that a pattern names, each read as text; one that cannot be read is told and stops nothing. */
async function filesIn(
  folder: string,
  named: RegExp,
  desk: Desk,
): Promise<{ files: readonly File[]; issues: readonly Told[] }> {
  const names = (await readdir(folder).catch(() => [])).filter((one) => named.test(one) && !one.startsWith('.')).sort()
  const files: File[] = []
  const issues: Told[] = []
  for (const name of names) {
    const read = await readInput(join(folder, name), desk.io)
    if (read.ok) files.push({ file: name, text: read.value })
    else issues.push(...read.issues.map((one) => tell({ ...one, severity: 'warning' }, desk.context)))
  }
  return { files, issues }
}

/** Documents of a folder in any format, each opened; one that cannot be read is told and stops nothing. */
async function documentsIn(folder: string, desk: Desk): Promise<{ files: readonly File[]; issues: readonly Told[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((one) => !one.isDirectory() && !SETTINGS.test(one.name) && !one.name.startsWith('.'))
    .map((one) => one.name)
    .sort()
  const files: File[] = []
  const issues: Told[] = []
  for (const name of names) {
    const one = await opened(join(folder, name), name, desk)
    issues.push(...one.issues)
    if (one.text !== null) files.push({ file: name, text: one.text, about: one.about, document: one.document })
  }
  return { files, issues }
}

/** A document's words by its name in the table, and what is to be said of how they were had; a refusal is a warning here. */
async function opened(
  path: string,
  name: string,
  desk: Desk,
): Promise<{
  readonly text: string | null
  readonly about: About
  readonly document: Opened
  readonly issues: readonly Told[]
}> {
  const bytes = await readBytes(path, desk.io)
  const found = bytes.ok ? await openDocument(bytes.value, name) : bytes
  if (!found.ok)
    return {
      text: null,
      about: {},
      document: { parts: [] },
      issues: found.issues.map((one) => tell({ ...one, severity: 'warning' }, desk.context)),
    }
  const { document, issues } = found.value
  // What is said of a list of documents as one text is said of none of them.
  const said = /\.jsonl$/i.test(name) ? [] : issues
  return {
    text: document.text,
    document,
    about: some({ published: document.published, title: document.title }),
    issues: said.map((one) => tell(one, desk.context)),
  }
}

interface Gathered {
  readonly documents: DocumentInput[]
  readonly deals: File[]
  readonly issues: Told[]
  thesis: File | null
  /** Pages, slides and sheets of the documents that have them, by the id of the document. */
  readonly parts: Map<string, Opened>
}

/** The documents of one file: one, or one for each line; a bad line is told and never stops the rest. */
function take(
  name: string,
  content: string,
  into: Gathered,
  desk: Desk,
  about: About = {},
  document: Opened = { parts: [] },
): void {
  if (thesisIn(content)) {
    into.thesis = { file: name, text: content }
    return
  }
  if (DEAL.test(name)) {
    into.deals.push({ file: name, text: content })
    return
  }
  if (!name.endsWith('.jsonl') && !(name === '-' && jsonLinesLikely(content))) {
    const partial = document.parts.some((one) => one.by === 'none')
    into.documents.push({ ...about, id: name, name, text: content, ...(partial ? { partial } : {}) })
    if (document.parts.length > 0) into.parts.set(name, document)
    return
  }
  for (const { line, text: one } of jsonLines(content)) {
    const at = { source: name, path: '', line, column: 1 }
    let row: Readonly<Record<string, unknown>> | null = null
    try {
      const parsed: unknown = JSON.parse(one)
      if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) row = { ...parsed }
    } catch {
      // The place of the line is what helps.
    }
    const said = row === null ? undefined : text(row['text'])
    if (row === null || said === undefined)
      into.issues.push(
        row === null
          ? tell({ code: 'input/not-json', severity: 'warning', at, params: { reason: 'not an object' } }, desk.context)
          : tell({ code: 'input/missing-field', severity: 'warning', at, params: { field: 'text' } }, desk.context),
      )
    else
      into.documents.push({
        id: text(row['id']) ?? `${name}:${line}`,
        text: said,
        ...some({
          title: text(row['title']),
          url: text(row['url']),
          published: text(row['published']) ?? text(row['date'])?.slice(0, 10),
        }),
      })
  }
}

const wordsOf = async (lang: 'zh' | 'en'): Promise<TriageWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/triage')).triage
    : (await import('@touchstone/render/words/en/triage')).triage

/** Many documents into one table: files, folders of them, JSON Lines. */
export async function triage({ inputs, options }: Request, desk: Desk): Promise<number> {
  const into: Gathered = { documents: [], deals: [], issues: [], thesis: null, parts: new Map() }
  for (const name of inputs) {
    const path = resolve(desk.io.cwd, name)
    const folder =
      name !== '-' &&
      (await stat(path).then(
        (one) => one.isDirectory(),
        () => false,
      ))
    if (folder) {
      const documents = await documentsIn(path, desk)
      for (const one of documents.files) take(one.file, one.text, into, desk, one.about, one.document)
      // A thesis that lies beside the documents is theirs; of several none is chosen for the user.
      const theses = await filesIn(path, THESIS, desk)
      const [thesis] = theses.files
      if (thesis !== undefined && theses.files.length === 1) into.thesis ??= thesis
      const deals = await filesIn(path, DEAL, desk)
      into.deals.push(...deals.files)
      into.issues.push(...documents.issues, ...deals.issues, ...theses.issues)
      continue
    }
    // One of several that cannot be read is told and stops nothing, as in a folder.
    if (inputs.length > 1 && name !== '-' && !SETTINGS.test(name)) {
      const one = await opened(path, name, desk)
      into.issues.push(...one.issues)
      if (one.text !== null) take(name, one.text, into, desk, one.about, one.document)
      continue
    }
    const content = SETTINGS.test(name) ? await input(name, desk, options) : await brought(name, desk, options)
    if (typeof content === 'number') return content
    if (typeof content !== 'string') into.issues.push(...content.told)
    if (typeof content === 'string') take(name, content, into, desk)
    else
      take(
        name,
        content.text,
        into,
        desk,
        some({ published: content.document?.published, title: content.document?.title }),
        content.document ?? undefined,
      )
  }
  if (options.thesis !== undefined) {
    const content = await input(options.thesis, desk, options)
    if (typeof content === 'number') return content
    into.thesis = { file: options.thesis, text: content }
  }
  const held = await filesIn(resolve(desk.io.cwd, options.folder ?? DEALS), DEAL, desk)
  into.deals.push(...held.files)
  into.issues.push(...held.issues)
  const words = await wordsOf(desk.context.words.lang)
  const asked: TriageInput = {
    documents: into.documents,
    deals: into.deals,
    ...(into.thesis === null ? {} : { thesis: into.thesis }),
  }
  const where = (document: string, start: number): string => {
    const held = into.parts.get(document)
    const part = held === undefined ? null : partAt(held, start)
    return part === null ? document : `${document}${desk.words.part(part.kind, part.number, part.name)}`
  }
  const { roundSizes } = await import('@touchstone/reference/round-sizes')
  const result = triageVerb(asked, { ...desk.context, triage: words, roundSizes })
  const texts: Record<string, string> = into.thesis === null ? {} : { [into.thesis.file]: into.thesis.text }
  return answered({ ...result, issues: [...into.issues, ...result.issues] }, desk, options, texts, (value) =>
    triageText(value, words, desk.context.words, where),
  )
}
