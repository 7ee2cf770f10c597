/** A file of the example world, as the desk lists it. */
export interface Example {
  readonly file: string
  readonly kind: 'article' | 'deal' | 'fund' | 'cap' | 'papers'
  readonly title: string
  readonly text: string
  readonly lang?: string
  readonly published?: string
  readonly url?: string
  readonly publisher?: string
}

/** The desk did not answer: the browser or the desk is offline. */
export class Offline extends Error {}

type Shelf = 'deals' | 'texts'

async function ask(path: string, init?: RequestInit): Promise<Response> {
  try {
    const headers = { 'Accept-Language': document.documentElement.lang, ...init?.headers }
    return await fetch(`/api/v1/${path}`, { ...init, headers })
  } catch {
    throw new Offline('offline')
  }
}

/** Why the desk refused, in its own words; the status where it has none. */
async function refused(response: Response): Promise<Error> {
  const answer: unknown = await response.json().catch(() => null)
  const [said] = messagesOf(answer)
  return new Error(said ?? String(response.status))
}

/** The sentences of an answer that are more than notes. */
function messagesOf(answer: unknown): readonly string[] {
  const issues: unknown = typeof answer === 'object' && answer !== null && 'issues' in answer ? answer.issues : []
  return (Array.isArray(issues) ? issues : []).flatMap((one: unknown) =>
    typeof one === 'object' &&
    one !== null &&
    'message' in one &&
    typeof one.message === 'string' &&
    'severity' in one &&
    one.severity !== 'note'
      ? [one.message]
      : [],
  )
}

/** The rows of a list of the desk. */
async function rows(path: string): Promise<readonly unknown[]> {
  const response = await ask(path)
  if (!response.ok) throw await refused(response)
  const answer: unknown = await response.json()
  return typeof answer === 'object' && answer !== null && 'value' in answer && Array.isArray(answer.value)
    ? answer.value
    : []
}

const isExample = (one: unknown): one is Example =>
  typeof one === 'object' && one !== null && 'file' in one && 'text' in one && 'kind' in one && 'title' in one

export async function examples(): Promise<readonly Example[]> {
  return (await rows('examples')).filter(isExample)
}

export async function list(shelf: Shelf): Promise<readonly string[]> {
  return (await rows(shelf)).flatMap((one) =>
    typeof one === 'object' && one !== null && 'file' in one && typeof one.file === 'string' ? [one.file] : [],
  )
}

/** What the desk says of a file given to it as it is. */
export interface OpenedFile {
  readonly text: string | null
  /** Sentences on what could not be read, in the reader's language. */
  readonly said: readonly string[]
}

/** Has the desk open a file that is no plain text: its words, or why there are none. */
export async function openFile(name: string, bytes: Uint8Array<ArrayBuffer>, lang: string): Promise<OpenedFile> {
  const response = await ask(`open?file=${encodeURIComponent(name)}&lang=${lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: bytes,
  })
  const answer: unknown = await response.json()
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null
  return {
    text: typeof text === 'string' ? text : null,
    said: messagesOf(answer),
  }
}

export interface Kept {
  readonly text: string
  readonly etag: string
}

export async function read(shelf: Shelf, file: string): Promise<Kept | null> {
  const response = await ask(`${shelf}/${encodeURIComponent(file)}`)
  if (response.status === 404) return null
  if (!response.ok) throw await refused(response)
  return { text: await response.text(), etag: response.headers.get('etag') ?? '' }
}

export type Written = { readonly kind: 'written' | 'conflict'; readonly etag: string }

/** Writes a file; `seen` is the version it grew from, null for a file that must be new. */
export async function write(shelf: Shelf, file: string, text: string, seen: string | null): Promise<Written> {
  const response = await ask(`${shelf}/${encodeURIComponent(file)}`, {
    method: 'PUT',
    headers: seen === null ? { 'If-None-Match': '*' } : { 'If-Match': seen },
    body: text,
  })
  const etag = response.headers.get('etag') ?? ''
  if (response.status === 412) return { kind: 'conflict', etag }
  if (!response.ok) throw await refused(response)
  return { kind: 'written', etag }
}

/** Writes a new file under the first free name: `x.deal.yaml`, `x-2.deal.yaml`, … */
export async function writeNew(shelf: Shelf, file: string, text: string): Promise<string> {
  const dot = file.indexOf('.')
  const [stem, ending] = [file.slice(0, dot), file.slice(dot)]
  for (let n = 1; n < 1000; n++) {
    const name = n === 1 ? file : `${stem}-${n}${ending}`
    const written = await write(shelf, name, text, null)
    if (written.kind === 'written') return name
    const held = await read(shelf, name)
    if (held?.text === text) return name
  }
  throw new Error('no free name')
}

/** A deal whose memo the desk writes. */
export interface MemoAsked {
  readonly file: string
  readonly text: string
  readonly texts: Readonly<Record<string, string>>
  readonly edition: 'internal' | 'external'
  readonly depth: 'screen' | 'project' | 'ic'
  readonly funds: readonly { readonly file: string; readonly text: string }[]
}

/** The memo of a deal as a Word file. */
export async function memoInWord({ funds, ...deal }: MemoAsked, lang: string): Promise<ArrayBuffer> {
  const response = await ask(`memo?lang=${lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...deal, format: 'docx', ...(funds.length === 0 ? {} : { funds }) }),
  })
  if (!response.ok) throw await refused(response)
  return response.arrayBuffer()
}
