import type { Accelerator, Precision, ShapeRequest } from '@touchstone/core/compute'
import { fail, hasErrors, issue, type Issue, type Place, type EngineTables, type Result } from '@touchstone/core/facts'
import { parseJson, parseYaml } from '@touchstone/files'
import { Fields } from './fields.ts'
import { acceleratorNamed, precisionNamed } from './names.ts'
import { SHAPE_KEYS } from './shape-keys.ts'

/** A serving job as its file states it; null is unknown. */
export interface InferenceFile {
  readonly id: string | null
  readonly shape: ShapeRequest
  readonly kvLatent: number | null
  readonly parameters: number | null
  readonly activeParameters: number | null
  readonly accelerator: Accelerator
  readonly count: number | null
  readonly nodeSize: number | null
  readonly interNodeBytesPerSecond: number | null
  readonly plan: {
    readonly tp: number | null
    readonly pp: number | null
    readonly ep: number | null
    readonly precision: Precision | null
    readonly cachePrecision: Precision | null
  }
  readonly load: {
    readonly promptTokens: number | null
    readonly outputTokens: number | null
    readonly requestsPerSecond: number | null
    readonly batch: number | null
    readonly cacheHit: number | null
    readonly utilisation: number | null
    readonly secondsPerToken: number | null
  }
  readonly price: { readonly perHour: number; readonly currency: string | null } | null
  readonly asOf: string | null
  readonly place: string | null
  readonly at: Place
}

const KEYS = [
  'id',
  'model',
  'parameters',
  'activeParameters',
  'cluster',
  'plan',
  'load',
  'price',
  'asOf',
  'place',
  'draws',
  'seed',
]
const MODEL_KEYS = ['kind', ...SHAPE_KEYS, 'kvLatent']
const LOAD_KEYS = [
  'promptTokens',
  'outputTokens',
  'requestsPerSecond',
  'batch',
  'cacheHit',
  'utilisation',
  'secondsPerToken',
]
const KINDS = ['dense', 'moe', 'encoder', 'encoder-decoder', 'diffusion'] as const
/** A peak this far above the listed dense one counts zeros, as vendors' sheets do with structured sparsity. */
export const BEYOND_DENSE = 1.5

const size = { least: 1, whole: true } as const

/** A share from 0 to 1. */
function share(fields: Fields, key: string): number | null {
  const value = fields.number(key)
  if (value !== null && value > 1)
    fields.say('deal/not-one-of', key, { key, found: String(value), allowed: '0 – 1', nearest: null })
  return value
}

function precisionOf(plan: Fields, key: string, reference: EngineTables): Precision | null {
  const text = plan.text(key)
  if (text === null) return null
  const found = precisionNamed(text, reference)
  if (found.ok) return found.value
  plan.say('deal/not-one-of', key, {
    key,
    found: text,
    allowed: found.allowed.join(', '),
    nearest: found.nearest,
  })
  return null
}

/** Reads a serving job (JSON or YAML) for `inference`; unknown stays unknown. */
export function readInferenceFile(
  input: { readonly file: string; readonly text: string },
  reference: EngineTables,
): Result<InferenceFile> {
  const source = input.file
  const parsed = /^\s*[[{]/.test(input.text) ? parseJson(input.text, source) : parseYaml(input.text, source)
  if (!parsed.ok) return parsed
  const tree = parsed.value
  const issues: Issue[] = [...parsed.issues]
  if (tree.kind !== 'map') return fail(issue('input/not-json', 'error', tree.at, { reason: 'not an object' }))
  const top = new Fields(tree, KEYS, issues)
  const model = top.map('model', MODEL_KEYS)
  const cluster = top.map('cluster', ['accelerator', 'count', 'nodeSize', 'interNodeBytesPerSecond', 'peakFlops'])
  const plan = top.map('plan', ['tp', 'pp', 'ep', 'precision', 'cachePrecision'])
  const load = top.map('load', LOAD_KEYS)

  const named = cluster.text('accelerator')
  const found = named === null ? null : acceleratorNamed(named, reference)
  if (named === null) cluster.missing('accelerator')
  else if (found?.ok === false)
    cluster.say('job/unknown-accelerator', 'accelerator', { found: named, nearest: found.nearest.join(', ') })
  const peak = cluster.number('peakFlops', { least: 1e9 })
  const listed = found?.ok === true ? (found.accelerator.peak.bf16 ?? found.accelerator.peak.fp16 ?? null) : null
  if (peak !== null && listed !== null && peak > listed * BEYOND_DENSE)
    cluster.say('job/sparse-peak', 'peakFlops', { found: peak, dense: listed })
  if (found?.ok === true && Object.keys(found.accelerator.peak).length === 0 && peak === null)
    cluster.missing('peakFlops')
  const count = cluster.number('count', size)
  const parameters = top.number('parameters', { least: 1 })
  const shape: ShapeRequest = {
    kind: model.choice('kind', KINDS),
    layers: model.number('layers', size),
    hidden: model.number('hidden', size),
    heads: model.number('heads', size),
    kvHeads: model.number('kvHeads', size),
    headSize: model.number('headSize', size),
    ffnHidden: model.number('ffnHidden', { whole: true }),
    gatedMlp: model.flag('gatedMlp'),
    vocab: model.number('vocab', { whole: true }),
    tiedEmbeddings: model.flag('tiedEmbeddings'),
    experts: model.number('experts', { whole: true }),
    topK: model.number('topK', { whole: true }),
    sharedExperts: model.number('sharedExperts', { whole: true }),
    moeFfnHidden: model.number('moeFfnHidden', { whole: true }),
    denseLayers: model.number('denseLayers', { whole: true }),
  }
  if (parameters === null && (shape.hidden === null || shape.layers === null)) top.missing('parameters')
  if (shape.topK !== null && shape.experts !== null && shape.topK > shape.experts)
    model.say('job/too-many', 'topK', { key: 'topK', found: shape.topK, most: shape.experts, of: 'experts' })
  const tp = plan.number('tp', size)
  const pp = plan.number('pp', size)
  const ep = plan.number('ep', size)
  if (ep !== null && ep > 1 && ep > Math.max(shape.experts ?? 0, tp ?? 1) * 2)
    plan.say('job/too-many', 'ep', { key: 'ep', found: ep, most: shape.experts ?? 0, of: 'experts' })
  if (pp !== null && shape.layers !== null && pp > shape.layers)
    plan.say('job/too-many', 'pp', { key: 'pp', found: pp, most: shape.layers, of: 'layers' })
  const copy = Math.max(tp ?? 1, ep ?? 1) * (pp ?? 1)
  if (count !== null && copy > count) plan.say('job/plan-count', 'tp', { product: copy, count })

  const written = top.under('price')
  let price: InferenceFile['price'] = null
  if (written?.kind === 'map') {
    const fields = top.map('price', ['perHour', 'currency'])
    const perHour = fields.number('perHour')
    if (perHour === null && !fields.says('perHour')) fields.missing('perHour')
    const currency = fields.text('currency')
    if (currency !== null && !/^[A-Z]{3}$/.test(currency))
      fields.say('deal/not-one-of', 'currency', {
        key: 'currency',
        found: currency,
        allowed: 'CNY, USD, HKD, EUR, GBP, JPY, …',
        nearest: null,
      })
    if (perHour !== null) price = { perHour, currency }
  } else {
    const perHour = top.number('price')
    if (perHour !== null) price = { perHour, currency: null }
  }
  const asOf = top.day('asOf')
  const rest = {
    id: top.text('id'),
    kvLatent: model.number('kvLatent', size),
    activeParameters: top.number('activeParameters', { least: 1 }),
    nodeSize: cluster.number('nodeSize', size),
    interNodeBytesPerSecond: cluster.number('interNodeBytesPerSecond'),
    place: top.place('place'),
    plan: {
      tp,
      pp,
      ep,
      precision: precisionOf(plan, 'precision', reference),
      cachePrecision: precisionOf(plan, 'cachePrecision', reference),
    },
    load: {
      promptTokens: load.number('promptTokens', { least: 1 }),
      outputTokens: load.number('outputTokens', { least: 1 }),
      requestsPerSecond: load.number('requestsPerSecond'),
      batch: load.number('batch', { least: 1 }),
      cacheHit: share(load, 'cacheHit'),
      utilisation: share(load, 'utilisation'),
      secondsPerToken: load.number('secondsPerToken'),
    },
  }
  if (hasErrors(issues) || found === null || !found.ok) return { ok: false, issues }
  return {
    ok: true,
    value: {
      ...rest,
      shape,
      parameters,
      accelerator:
        peak === null ? found.accelerator : { ...found.accelerator, peak: { ...found.accelerator.peak, bf16: peak } },
      count,
      price,
      asOf,
      at: tree.at,
    },
    issues,
  }
}
