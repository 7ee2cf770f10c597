import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fail, issue, type Issue, ok, type ReadingsTable, type Result } from '@touchstone/core/facts'
import { checkAnswer, MOST_SENT, requestFor, type SecondAnswer, VERSION } from '@touchstone/reader'

/** Where a second reader is asked, and how much it may cost: all from the environment, nothing by default. */
export interface SecondSettings {
  readonly url: string
  readonly key: string | null
  readonly model: string
  readonly cache: string
  /** Tokens that all requests together may use. */
  readonly limit: number
  readonly timeout: number
}

type Env = Readonly<Record<string, string | undefined>>

/** The settings of the environment; null where no endpoint is named, so that nothing is ever sent unasked. */
export function secondSettings(env: Env): SecondSettings | null {
  const url = env['TOUCHSTONE_MODEL_URL']?.trim() ?? ''
  const model = env['TOUCHSTONE_MODEL']?.trim() ?? ''
  if (!/^https?:\/\/\S+$/.test(url) || model === '') return null
  const limit = Number(env['TOUCHSTONE_MODEL_TOKENS'] ?? '200000')
  return {
    url: url.replace(/\/+$/, ''),
    key: env['TOUCHSTONE_MODEL_KEY']?.trim() || null,
    model,
    cache:
      env['TOUCHSTONE_MODEL_CACHE'] ?? join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'touchstone', 'model'),
    limit: Number.isFinite(limit) && limit >= 0 ? limit : 200_000,
    timeout: 30_000,
  }
}

const MOST_BYTES = 256 * 1024

/** What a request is taken to cost before it is sent: a token a character, and the longest answer. */
const estimate = (text: string): number => Math.min(text.length, MOST_SENT) + 2_500

async function spent(settings: SecondSettings): Promise<number> {
  const text = await readFile(join(settings.cache, 'spent.json'), 'utf8').catch(() => '0')
  const value = Number(text.trim())
  return Number.isFinite(value) && value >= 0 ? value : settings.limit
}

/** The body of a response up to a limit; null where it is longer. */
async function bodyOf(response: Response): Promise<string | null> {
  if (response.body === null) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    const bytes = part as Uint8Array
    size += bytes.length
    if (size > MOST_BYTES) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

const field = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && key in at
        ? (at as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  )

/** Asks once; every way it can go wrong has a word. */
async function ask(text: string, settings: SecondSettings): Promise<{ content: string; tokens: number } | string> {
  let response: Response
  let body: string | null
  try {
    response = await fetch(`${settings.url}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(settings.timeout),
      headers: {
        'Content-Type': 'application/json',
        ...(settings.key === null ? {} : { Authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify(requestFor(text, settings.model)),
    })
    body = await bodyOf(response)
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable'
  }
  if (!response.ok) return `HTTP ${response.status}`
  if (body === null) return 'too-long'
  try {
    const parsed: unknown = JSON.parse(body)
    const content = field(parsed, 'choices', 0, 'message', 'content')
    const used = field(parsed, 'usage', 'total_tokens')
    if (typeof content !== 'string') return 'no-answer'
    return { content, tokens: typeof used === 'number' && used > 0 ? used : estimate(text) }
  } catch {
    return 'no-answer'
  }
}

/**
 * What a language model reads in a document, checked value by value against it; never without the settings of the
 * environment. Answers are kept by the digest of model, question and text, so that the same document is asked about once.
 * It never fails the reading: what goes wrong is a warning.
 */
export async function askSecond(
  text: string,
  file: string,
  settings: SecondSettings,
  readings: ReadingsTable,
): Promise<Result<SecondAnswer>> {
  const at = { source: file, path: '' }
  const failed = (reason: string): Result<SecondAnswer> => fail(issue('second/failed', 'warning', at, { file, reason }))
  const digest = createHash('sha256')
    .update(JSON.stringify([VERSION, settings.url, settings.model, text]))
    .digest('hex')
  const kept = join(settings.cache, `${digest}.json`)
  let content = await readFile(kept, 'utf8').catch(() => null)
  if (content === null) {
    const before = await spent(settings)
    if (before + estimate(text) > settings.limit)
      return fail(issue('second/over-limit', 'warning', at, { file, spent: before, limit: settings.limit }))
    const answer = await ask(text, settings)
    // What was sent is paid for, whatever came back.
    const cost = typeof answer === 'string' ? (answer === 'unreachable' ? 0 : estimate(text)) : answer.tokens
    await mkdir(settings.cache, { recursive: true }).catch(() => undefined)
    await writeFile(join(settings.cache, 'spent.json'), String(before + cost)).catch(() => undefined)
    if (typeof answer === 'string') return failed(answer)
    content = answer.content
    if (checkAnswer(content, text, readings) === null) return failed('not-json')
    await writeFile(kept, content).catch(() => undefined)
  }
  const checked = checkAnswer(content, text, readings)
  if (checked === null) return failed('not-json')
  const issues: Issue[] = checked.dropped.map((one) =>
    issue('second/dropped', 'warning', at, { file, field: one.field, text: one.text, why: one.why }),
  )
  if (text.length > MOST_SENT)
    issues.push(issue('second/cut', 'warning', at, { file, sent: MOST_SENT, of: text.length }))
  return ok(checked, issues)
}
