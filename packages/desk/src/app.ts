import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openDocument, shareRead } from '@touchstone/documents'
import { readExamples } from './examples.ts'
import { onlyOwnHost, onlyOwnPages, secure } from './guards.ts'
import { languageOf } from './language.ts'
import { openapi } from './openapi.ts'
import { page } from './page.ts'
import { DEAL, etagOf, Store, TEXT, validName } from './store.ts'
import { failure } from './failure.ts'
import { answer, contextOf, isVerb, pagesAsked, refusal, verbNames } from './verbs.ts'
import { WORD, wordOf } from './word.ts'
import { tell } from '@touchstone/verbs'

/** Longest request, in bytes: the same limit as an input of the command line. */
export const LIMIT = 20 * 1024 * 1024

export interface Places {
  readonly webRoot: string
  readonly examples: string
  readonly folder: string
}

/** A request of triage with `desk: true`, with the desk's own texts and deals put beside what it brings. */
async function withDesk(body: string, store: Store): Promise<string> {
  let row: unknown
  try {
    row = JSON.parse(body)
  } catch {
    return body
  }
  if (typeof row !== 'object' || row === null || !('desk' in row) || row.desk !== true) return body
  const kept = async (shape: RegExp): Promise<readonly { file: string; text: string }[]> => {
    const files = await store.list(shape)
    const texts = await Promise.all(files.map((file) => store.read(file)))
    return files.flatMap((file, at) => {
      const text = texts[at]
      return text === undefined || text === null ? [] : [{ file, text }]
    })
  }
  const documents = 'documents' in row && Array.isArray(row.documents) ? row.documents : []
  const deals = 'deals' in row && Array.isArray(row.deals) ? row.deals : []
  const own = (await kept(TEXT)).map(({ file, text }) => ({ id: file, name: file, text }))
  return JSON.stringify({ ...row, documents: [...documents, ...own], deals: [...deals, ...(await kept(DEAL))] })
}

const langOf = (c: Context): 'zh' | 'en' => languageOf(c.req.query('lang'), c.req.header('accept-language'))

function files(app: Hono, route: string, shape: RegExp, type: string, store: Store): void {
  app.get(`/api/v1/${route}`, async (c) =>
    c.json({ ok: true, value: (await store.list(shape)).map((file) => ({ file })), issues: [] }),
  )
  app.get(`/api/v1/${route}/:file`, async (c) => {
    const name = c.req.param('file')
    const text = validName(name, shape) ? await store.read(name) : null
    if (text === null) return c.json(refusal('input/missing-file', { file: name }, langOf(c)), 404)
    return c.body(text, 200, { 'Content-Type': type, ETag: etagOf(text) })
  })
  app.put(`/api/v1/${route}/:file`, async (c) => {
    const name = c.req.param('file')
    if (!validName(name, shape))
      return c.json(refusal('input/unreadable', { file: name, reason: 'name' }, langOf(c)), 400)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return c.json(refusal('input/not-utf8', { file: name, byte: 0 }, langOf(c)), 400)
    }
    if (text.trim() === '') return c.json(refusal('input/empty', { file: name }, langOf(c)), 400)
    const seen = c.req.header('if-match') ?? (c.req.header('if-none-match') === '*' ? '' : null)
    const written = await store.write(name, text, seen)
    c.header('ETag', written.etag)
    if (written.kind === 'conflict')
      return c.json({ ...refusal('desk/changed', { file: name }, langOf(c)), conflict: true }, 412)
    return c.json({ ok: true, value: { file: name }, issues: [] })
  })
}

/** Everything the desk answers, apart from the port it listens on. */
export function deskApp(places: Places): Hono {
  const app = new Hono()
  const store = new Store(places.folder)
  app.use(secure)
  app.use(onlyOwnHost)
  app.use(onlyOwnPages)
  app.use(
    bodyLimit({
      maxSize: LIMIT,
      onError: (c) => {
        const bytes = Number(c.req.header('content-length') ?? LIMIT + 1)
        return c.json(refusal('input/too-large', { file: 'request', bytes, limit: LIMIT }, langOf(c)), 413)
      },
    }),
  )
  app.get('/healthz', (c) => c.json({ ok: true }))
  app.get('/readyz', async (c) => {
    const built = await stat(join(places.webRoot, 'index.html')).then(
      () => true,
      () => false,
    )
    return c.json({ ok: built, page: built }, built ? 200 : 503)
  })
  app.get('/api/v1/openapi.json', (c) => c.json(openapi(verbNames)))
  app.get('/api/v1/examples', async (c) => {
    c.header('Cache-Control', 'no-cache')
    return c.json({ ok: true, value: await readExamples(places.examples), issues: [] })
  })
  files(app, 'deals', DEAL, 'text/yaml; charset=utf-8', store)
  files(app, 'texts', TEXT, 'text/plain; charset=utf-8', store)
  // A file as it is: its words come back, with what is to be said of how they were had.
  app.post('/api/v1/open', async (c) => {
    const lang = langOf(c)
    const file = c.req.query('file') ?? 'request'
    const opened = await openDocument(new Uint8Array(await c.req.arrayBuffer()), file)
    const issues = (opened.ok ? opened.value.issues : opened.issues).map((one) => tell(one, contextOf(lang)))
    if (!opened.ok) return c.json({ ok: false, issues })
    const { kind, text, parts, published, title } = opened.value.document
    return c.json({
      ok: true,
      value: { kind, text, parts, ...shareRead(opened.value.document), published, title },
      issues,
    })
  })
  app.post('/api/v1/:verb', async (c) => {
    const verb = c.req.param('verb')
    if (!isVerb(verb))
      return c.json(refusal('input/no-such-verb', { verb, known: verbNames.join(', ') }, langOf(c)), 404)
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
      return c.json(refusal('input/not-json', { reason: 'Content-Type' }, langOf(c)), 415)
    const lang = langOf(c)
    c.header('Content-Language', lang === 'zh' ? 'zh-Hans' : 'en')
    c.header('Vary', 'Accept-Language')
    const body = await c.req.text()
    const pages = pagesAsked(verb, body, lang)
    if (pages?.value !== undefined && pages.ok) {
      c.header('Content-Disposition', 'attachment; filename="memo.docx"')
      return c.body(await wordOf(pages.value, lang), 200, { 'Content-Type': WORD })
    }
    // A program that waits for a file sees by the status that this is none.
    if (pages !== null) return c.json({ ok: false, issues: pages.issues }, 422)
    const told = answer(verb, verb === 'triage' ? await withDesk(body, store) : body, lang)
    const broken = told.issues.some((one) =>
      ['input/not-json', 'input/missing-field', 'input/not-among'].includes(one.code),
    )
    return c.json(told, broken ? 400 : 200)
  })
  app.all('/api/*', (c) => {
    const known = verbNames.map((verb) => `POST /api/v1/${verb}`).join(', ')
    return c.json(refusal('input/no-such-verb', { verb: `${c.req.method} ${c.req.path}`, known }, langOf(c)), 404)
  })
  app.get('*', page(places.webRoot))
  app.notFound((c) => c.text('Not found.\n', 404))
  app.onError((error, c) => {
    process.stderr.write(`${error.stack ?? String(error)}\n`)
    const { method, path } = c.req
    return c.json(failure(error, { method, path, lang: langOf(c) }), 500)
  })
  return app
}
