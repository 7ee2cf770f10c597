import { basename, isAbsolute } from 'node:path'
import { issue } from '@touchstone/core/facts'
import { type Envelope, memoPages, type MemoPages, memoVerb, recordOwn, tell } from '@touchstone/verbs'
import { answered, type Desk, input, neighbours, some } from './answer.ts'
import { fundsAsked } from './funds-asked.ts'
import { exitOf, json, tellIssues, writeWhole } from './output.ts'
import type { Options, Request } from './program.ts'

type Texts = Readonly<Record<string, string>>

/** The format asked for; a file that ends as Word's do is one of Word. */
const formatOf = ({ format, out }: Options): 'markdown' | 'html' | 'terminal' | 'docx' => {
  const asked = format ?? (out !== undefined && /\.docx$/i.test(out) ? 'docx' : 'terminal')
  return asked === 'markdown' || asked === 'html' || asked === 'docx' ? asked : 'terminal'
}

/** An answer put into a file; what the file could not say for itself is told. */
async function intoFile<T extends object>(
  result: Envelope<T>,
  body: string | Uint8Array,
  out: string,
  desk: Desk,
  options: Options,
  texts: Texts,
): Promise<number> {
  const refused = await writeWhole(out, body, desk.io.cwd)
  if (refused !== null) {
    const at = { source: out, path: '' }
    const told = tell(issue('output/cannot-write', 'error', at, { file: out, reason: refused }), desk.context)
    return answered<never>({ ok: false, issues: [told] }, desk, options, {}, () => '')
  }
  if (options.json === true) desk.io.out(json({ ...result, value: { ...result.value, path: out } }))
  else {
    desk.io.err(`${desk.words.wrote(out)}\n`)
    tellIssues(result.issues, desk.words, desk.io, texts)
  }
  return exitOf(result)
}

/** Notes without the folder of this machine that an absolute path names: a Word file leaves the house. */
function withoutFolder(views: MemoPages['views'], file: string): MemoPages['views'] {
  if (!isAbsolute(file)) return views
  const folder = file.slice(0, file.length - basename(file).length)
  const bare = <T extends { readonly text: string }>(run: T): T => ({ ...run, text: run.text.replaceAll(folder, '') })
  return views.map((view) => ({
    ...view,
    notes: view.notes.map((note) => ({ ...note, runs: note.runs.map(bare) })),
  }))
}

/** Memos as a Word file; its writer and its words are loaded here and nowhere else. */
async function intoWord(
  result: Envelope<MemoPages>,
  file: string,
  out: string,
  desk: Desk,
  options: Options,
  texts: Texts,
): Promise<number> {
  if (!result.ok || result.value === undefined)
    return answered({ ok: false, issues: result.issues }, desk, options, texts, () => '')
  const { words } = desk.context
  const [{ writeWord }, { word }] = await Promise.all([
    import('@touchstone/word'),
    words.lang === 'zh' ? import('@touchstone/render/words/zh/word') : import('@touchstone/render/words/en/word'),
  ])
  const { views, asOf, ...rest } = result.value
  const { bytes, issues } = await writeWord({ views: withoutFolder(views, file), words, word, day: asOf })
  const told = issues.map((one) => tell({ ...one, at: { source: out, path: '' } }, desk.context))
  const answer = { ...result, value: { format: 'docx', ...rest }, issues: [...result.issues, ...told] }
  return intoFile(answer, bytes, out, desk, options, texts)
}

const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((one) => String(one).padStart(2, '0')).join('-')

/** The deal file with what its reader writes down, put there before anything of the memo is seen; the exit code where it is refused. */
async function withOwn(text: string, file: string, desk: Desk, options: Options): Promise<string | number> {
  const { reader = '', ownPrice: price = '', ownLoss: loss = '', note } = options
  if (reader === '' && price === '' && loss === '' && note === undefined) return text
  const context = { ...desk.context, texts: await neighbours(file, text, desk.io) }
  const date = today(new Date())
  const got = recordOwn({ file, text, reader, price, loss, date, before: true, ...some({ note }) }, context)
  if (!got.ok || got.value === undefined)
    return answered({ ok: false, issues: got.issues }, desk, options, { [file]: text }, () => '')
  const refused = file === '-' ? 'EISDIR' : await writeWhole(file, got.value.text, desk.io.cwd)
  if (refused === null) return got.value.text
  const told = tell(
    issue('output/cannot-write', 'error', { source: file, path: '' }, { file, reason: refused }),
    desk.context,
  )
  return answered<never>({ ok: false, issues: [told] }, desk, options, {}, () => '')
}

/** Verb `memo`: printed, or written whole into a file. */
export async function memo({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const format = formatOf(options)
  if (format === 'docx' && options.out === undefined) {
    const at = { source: '--format', path: '' }
    const told = tell(issue('word/needs-file', 'error', at, { format }), desk.context)
    answered<never>({ ok: false, issues: [told] }, desk, options, {}, () => '')
    return 2
  }
  const read = await input(file, desk, options)
  if (typeof read === 'number') return read
  const content = await withOwn(read, file, desk, options)
  if (typeof content === 'number') return content
  const funds = await fundsAsked(desk, options)
  if (typeof funds === 'number') return funds
  const own = { [file]: content }
  const texts = { ...own, ...funds.texts }
  const context = { ...desk.context, texts: { ...(await neighbours(file, content, desk.io)), ...own } }
  const asked = {
    file,
    text: content,
    edition: options.edition === 'external' ? 'external' : 'internal',
    depth: options.depth === 'project' || options.depth === 'ic' ? options.depth : 'screen',
    ...funds.asked,
    ...some({
      company: options.company,
      draws: options.draws,
      seed: options.seed,
      published: options.published,
      title: options.title,
      url: options.url,
    }),
  } as const
  if (format === 'docx') return intoWord(memoPages(asked, context), file, options.out ?? '', desk, options, texts)
  const result = memoVerb({ ...asked, format }, context)
  if (options.out === undefined || !result.ok || result.value === undefined)
    return answered(result, desk, options, texts, (value) => value.text)
  const { text, ...rest } = result.value
  return intoFile({ ...result, value: rest }, text, options.out, desk, options, texts)
}
