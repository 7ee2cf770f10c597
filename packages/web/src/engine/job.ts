import { JOB_FIELDS, type JobField } from '@touchstone/render'
import type { ModelFields } from '@touchstone/verbs/engine'

/** A job as it was typed: the model it began with, and the words of each field that is not empty. */
export interface Job {
  readonly model: string | null
  readonly fields: Readonly<Partial<Record<JobField, string>>>
}

export const EMPTY: Job = { model: null, fields: {} }

const isField = (key: string): key is JobField => (JOB_FIELDS as readonly string[]).includes(key)

/** Letters that part fields in an address; those in words are written as codes. */
const coded = (words: string): string =>
  words.replace(/[%;:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
const decoded = (words: string): string =>
  words.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** A job in an address: `from:gpt-3;cluster.accelerator:H100;cluster.count:1024`. */
export function jobToAddress({ model, fields }: Job): string | undefined {
  const parts = JOB_FIELDS.flatMap((field) => {
    const words = fields[field]
    return words === undefined || words === '' ? [] : [`${field}:${coded(words)}`]
  })
  if (model !== null) parts.unshift(`from:${coded(model)}`)
  return parts.length === 0 ? undefined : parts.join(';')
}

/** The job of an address; what it cannot mean is left out. */
export function jobFromAddress(address: string | undefined): Job {
  if (address === undefined) return EMPTY
  let model: string | null = null
  const fields: Partial<Record<JobField, string>> = {}
  for (const part of address.split(';')) {
    const at = part.indexOf(':')
    const [key, words] = [part.slice(0, at), decoded(part.slice(at + 1))]
    if (key === 'from' && words !== '') model = words
    else if (isField(key) && words !== '') fields[key] = words
  }
  return { model, fields }
}

const TEXTS: ReadonlySet<JobField> = new Set([
  'software',
  'asOf',
  'place',
  'basis',
  'cluster.accelerator',
  'serving.price.currency',
])

/** A literal as the job file has it: numbers, true and false plain, all else in quotes, for the verb to judge. */
function valueOf(field: JobField, words: string): unknown {
  if (TEXTS.has(field)) return words
  if (words === 'true' || words === 'false') return words === 'true'
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(words) ? Number(words) : words
}

/** The job file that the verbs read: what the model says, and over it what was typed. */
export function jobText({ fields }: Job, of: ModelFields | null): string {
  const file: Record<string, unknown> = {}
  const put = (path: string, value: unknown): void => putAt(file, path, value)
  for (const [path, value] of Object.entries(of ?? {})) put(path, value)
  // The page always asks for what a model takes beside its run.
  put('programme', {})
  for (const field of JOB_FIELDS) {
    const words = fields[field]?.trim()
    if (words !== undefined && words !== '' && !field.startsWith(SERVING)) put(field, valueOf(field, words))
  }
  return JSON.stringify(file)
}

/** Fields that only serving has stand apart, because it has a cluster and a plan of its own. */
const SERVING = 'serving.'
/** What serving takes of a training job. */
const SHARED: readonly JobField[] = ['parameters', 'activeParameters', 'cluster.accelerator', 'asOf', 'place']

/** The serving job that `inference` reads: the same model and accelerator, its own load, plan and price. */
export function servingText({ fields }: Job, of: ModelFields | null, more: ModelFields | null): string {
  const file: Record<string, unknown> = {}
  const shared = (path: string): boolean => path.startsWith('model.') || (SHARED as readonly string[]).includes(path)
  for (const [path, value] of Object.entries({ ...of, ...more })) if (shared(path)) putAt(file, path, value)
  for (const field of JOB_FIELDS) {
    const words = fields[field]?.trim()
    if (words === undefined || words === '') continue
    if (field.startsWith(SERVING)) putAt(file, field.slice(SERVING.length), valueOf(field, words))
    else if (shared(field)) putAt(file, field, valueOf(field, words))
  }
  return JSON.stringify(file)
}

/** Puts a value at a path, making the maps that hold it. */
function putAt(file: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let holder = file
  for (const part of parts) holder = (holder[part] ??= {}) as Record<string, unknown>
  holder[last] = value
}

/** The field that an issue is about: its path, or for a missing key the path of what should hold it. */
export function fieldOf(
  issue: {
    readonly at: { readonly path: string }
    readonly params: Readonly<Record<string, unknown>>
  },
  serving = false,
): JobField | null {
  const path = issue.at.path.split('/').filter((one) => one !== '')
  const exact = path.join('.')
  const key = issue.params['key']
  if (serving) {
    const own = [exact, typeof key === 'string' ? [...path, key].join('.') : ''].map((one) => `${SERVING}${one}`)
    const found = own.find(isField)
    if (found !== undefined) return found
    if (exact.startsWith('plan.') || exact === 'cluster.count') return null
  }
  if (isField(exact)) return exact
  const below = typeof key === 'string' ? [...path, key].join('.') : ''
  if (isField(below)) return below
  // A key that is missing together with all that holds it is told of the whole file.
  return (
    JOB_FIELDS.find((field) => typeof key === 'string' && path.length === 0 && field.split('.').at(-1) === key) ?? null
  )
}

/** Fields of the form with new words; empty ones leave. */
export function withField(job: Job, field: JobField, words: string): Job {
  const { [field]: _, ...rest } = job.fields
  return { ...job, fields: words === '' ? rest : { ...rest, [field]: words } }
}

/** A job with its plan replaced by one that was found, and the batch it was found for. */
export function withPlan(
  job: Job,
  plan: Readonly<Record<string, number | string | boolean>>,
  globalBatch: number,
): Job {
  const fields: Partial<Record<JobField, string>> = { ...job.fields, globalBatch: String(globalBatch) }
  for (const field of JOB_FIELDS) {
    const [first, second = ''] = field.split('.')
    const value = plan[second]
    if (first === 'plan' && value !== undefined) fields[field] = String(value)
  }
  return { ...job, fields }
}

/** A job without its plan; formats stay. */
export function withoutPlan(job: Job): Job {
  const kept = Object.entries(job.fields).filter(([field]) => !field.startsWith('plan.') || FORMATS.has(field))
  return { ...job, fields: Object.fromEntries(kept) }
}

const FORMATS: ReadonlySet<string> = new Set(['plan.precision', 'plan.flashAttention'])
