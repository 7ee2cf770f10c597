import {
  activeParameterCount,
  completeShape,
  FLOP_PER_PARAMETER_TOKEN,
  LATENT_TOKENS,
  type TrainRequest,
} from '@touchstone/core/compute'
import { fail, hasErrors, issue, type Issue, type EngineTables, type Result, type Tree } from '@touchstone/core/facts'
import { parseJson, parseYaml } from '@touchstone/files'
import { acceleratorNamed, precisionNamed } from './names.ts'
import { sayContradictions, sayVeryLarge } from './contradictions.ts'
import { Fields } from './fields.ts'
import { BEYOND_DENSE } from './inference-input.ts'
import { type OutlayRequest, readOutlay } from './outlay-input.ts'
import { type ProgrammeRequest, readProgramme } from './programme-input.ts'
import { SHAPE_KEYS } from './shape-keys.ts'
import type { DiffusionRequest } from '../train/answer-diffusion.ts'

/** A training job as its file states it, with what is not part of the step. */
export interface TrainFile {
  readonly id: string | null
  readonly request: TrainRequest
  readonly tokens: number | null
  readonly epochs: number | null
  readonly software: string | null
  readonly asOf: string | null
  readonly place: string | null
  readonly basis: 'rental' | 'owned' | null
  /** What `plan` may choose besides the plan: spans of the batch and of the number of accelerators. */
  readonly search: {
    readonly globalBatch: readonly [number, number] | null
    readonly accelerators: readonly [number, number] | null
    readonly objective: 'time' | 'cost' | null
  }
  /** A diffusion model by the operations of a sample; null for one that is computed as a transformer. */
  readonly diffusion: DiffusionRequest | null
  /** All that the model takes beside its run; null where it was not asked. */
  readonly programme: ProgrammeRequest | null
  /** Spares and people, which are paid beside the run. */
  readonly outlay: OutlayRequest
  /** The accelerator and number format as the tables name them. */
  readonly normalised: { readonly accelerator: string; readonly precision: string | null }
  /** Further assumptions made while reading. */
  readonly assumed: readonly string[]
}

const KEYS = [
  'id',
  'model',
  'parameters',
  'activeParameters',
  'seqLen',
  'globalBatch',
  'tokens',
  'flops',
  'epochs',
  'cluster',
  'plan',
  'era',
  'software',
  'asOf',
  'place',
  'basis',
  'search',
  'programme',
  'spares',
  'salaries',
  'samples',
]
const MODEL_KEYS = ['kind', ...SHAPE_KEYS, 'flopsPerSample', 'latentSide', 'utilisation']
const CLUSTER_KEYS = ['accelerator', 'count', 'nodeSize', 'interNodeBytesPerSecond', 'peakFlops']
const PLAN_KEYS = [
  'tp',
  'pp',
  'dp',
  'cp',
  'ep',
  'microBatch',
  'virtualStages',
  'sequenceParallel',
  'recompute',
  'zero',
  'zeroGroup',
  'precision',
  'flashAttention',
  'schedule',
]
const SEARCH_KEYS = ['globalBatch', 'accelerators', 'objective']
const KINDS = ['dense', 'moe', 'encoder', 'encoder-decoder', 'diffusion'] as const
/** Accelerators of the largest single run published so far (Llama 4: 32,000 H100). */
const LARGEST_RUN = 32_768
/** Below this a number of parameters was probably meant in billions. */
const FEWEST_PARAMETERS = 10_000
/** Below this a number of tokens was probably meant in billions. */
const FEWEST_TOKENS = 100_000

const size = { least: 1, whole: true } as const

/** Year of an era, a release (`26.04`) or a date. */
function yearOf(era: string | null, software: string | null, asOf: string | null): number | null {
  for (const text of [era, asOf]) {
    const found = /(20\d\d)/.exec(text ?? '')
    if (found !== null) return Number(found[1])
  }
  const release = /\b(2\d)\.\d\d\b/.exec(software ?? '')
  return release === null ? null : 2000 + Number(release[1])
}

/** Reads a job file (JSON or YAML) for `train` and `plan`; unknown stays unknown. */
export function readTrainFile(
  input: { readonly file: string; readonly text: string },
  reference: EngineTables,
): Result<TrainFile> {
  const source = input.file
  const parsed = /^\s*[[{]/.test(input.text) ? parseJson(input.text, source) : parseYaml(input.text, source)
  if (!parsed.ok) return parsed
  const tree: Tree = parsed.value
  const issues: Issue[] = [...parsed.issues]
  if (tree.kind !== 'map') return fail(issue('input/not-json', 'error', tree.at, { reason: 'not an object' }))
  const top = new Fields(tree, KEYS, issues)
  const model = top.map('model', MODEL_KEYS)
  const cluster = top.map('cluster', CLUSTER_KEYS)
  const plan = top.map('plan', PLAN_KEYS)
  const search = top.map('search', SEARCH_KEYS)

  const parameters = top.number('parameters', { least: 1 })
  if (parameters !== null && parameters < FEWEST_PARAMETERS)
    top.say(
      'job/questioned',
      'parameters',
      { key: 'parameters', found: String(parameters), meant: `${parameters}e9` },
      'warning',
    )
  const activeParameters = top.number('activeParameters', { least: 1 })
  if (parameters !== null && activeParameters !== null && activeParameters > parameters)
    top.say('job/too-many', 'activeParameters', {
      key: 'activeParameters',
      found: activeParameters,
      most: parameters,
      of: 'parameters',
    })
  const count = cluster.number('count', size)
  const named = cluster.text('accelerator')
  const found = named === null ? null : acceleratorNamed(named, reference)
  if (named === null) cluster.missing('accelerator')
  else if (found?.ok === false)
    cluster.say('job/unknown-accelerator', 'accelerator', { found: named, nearest: found.nearest.join(', ') })
  if (count === null && !cluster.says('count')) cluster.missing('count')
  if (count !== null && count > LARGEST_RUN)
    cluster.say('job/beyond-built', 'count', { count, largest: LARGEST_RUN }, 'warning')

  // A peak of one's own, dense and of the 16-bit format, for a part the tables have under another clock.
  const peak = cluster.number('peakFlops', { least: 1e9 })
  const listed = found?.ok === true ? (found.accelerator.peak.bf16 ?? found.accelerator.peak.fp16 ?? null) : null
  // Where no peak is published that can be trusted, nothing but one of the user's own says how fast it is.
  if (found?.ok === true && Object.keys(found.accelerator.peak).length === 0 && peak === null)
    cluster.missing('peakFlops')
  if (peak !== null && listed !== null && peak > listed * BEYOND_DENSE)
    cluster.say('job/sparse-peak', 'peakFlops', { found: peak, dense: listed })

  const precisionText = plan.text('precision')
  const precision = precisionText === null ? null : precisionNamed(precisionText, reference)
  if (precisionText !== null && precision?.ok === false)
    plan.say('deal/not-one-of', 'precision', {
      key: 'precision',
      found: precisionText,
      allowed: precision.allowed.join(', '),
      nearest: precision.nearest,
    })
  plan.choice('schedule', ['1f1b', 'interleaved', 'gpipe', 'zero-bubble'])

  const degrees = {
    tp: plan.number('tp', size),
    pp: plan.number('pp', size),
    dp: plan.number('dp', size),
    cp: plan.number('cp', size),
    ep: plan.number('ep', size),
  }
  const experts = model.number('experts', { whole: true })
  const layers = model.number('layers', size)
  const kindText = model.choice('kind', KINDS)
  if (degrees.ep !== null && degrees.ep > 1 && degrees.ep > (experts ?? 0))
    plan.say('job/too-many', 'ep', { key: 'ep', found: degrees.ep, most: experts ?? 0, of: 'experts' })
  const topK = model.number('topK', { whole: true })
  if (topK !== null && experts !== null && topK > experts)
    model.say('job/too-many', 'topK', { key: 'topK', found: topK, most: experts, of: 'experts' })
  if (degrees.pp !== null && layers !== null && degrees.pp > layers)
    plan.say('job/too-many', 'pp', { key: 'pp', found: degrees.pp, most: layers, of: 'layers' })
  const [heads, kvHeads] = [model.number('heads', size), model.number('kvHeads', size)]
  if (heads !== null && kvHeads !== null && kvHeads > heads)
    model.say('job/too-many', 'kvHeads', { key: 'kvHeads', found: kvHeads, most: heads, of: 'heads' })
  const product = (degrees.tp ?? 1) * (degrees.pp ?? 1) * (degrees.cp ?? 1) * (degrees.dp ?? 1)
  const complete = degrees.tp !== null && degrees.pp !== null && degrees.dp !== null
  if (count !== null && (complete ? product !== count : product > count || count % product !== 0))
    plan.say('job/plan-count', complete ? 'dp' : 'tp', { product, count })

  const zeroText = plan.number('zero', { whole: true })
  if (zeroText !== null && zeroText > 3)
    plan.say('deal/not-one-of', 'zero', { key: 'zero', found: String(zeroText), allowed: '0, 1, 2, 3', nearest: null })
  const stated: DiffusionRequest = {
    flopsPerSample: model.number('flopsPerSample', { least: 1 }),
    latentSide: model.number('latentSide', { least: 1 }),
    utilisation: model.number('utilisation'),
  }
  if (stated.utilisation !== null && (stated.utilisation > 1 || stated.utilisation === 0))
    model.say('deal/not-one-of', 'utilisation', {
      key: 'utilisation',
      found: String(stated.utilisation),
      allowed: '0 – 1',
      nearest: null,
    })
  const sized = top.says('parameters') || (model.says('hidden') && model.says('layers'))
  const bySample = model.says('flopsPerSample') || model.says('latentSide')
  if (bySample && kindText !== null && kindText !== 'diffusion')
    model.say('deal/not-one-of', 'kind', { key: 'kind', found: kindText, allowed: 'diffusion', nearest: null })
  // A diffusion model of which nothing else is said is taken for a U-Net like Stable Diffusion's.
  const diffusion = bySample || (kindText === 'diffusion' && !sized) ? stated : null
  if (parameters === null && !sized && diffusion === null) top.missing('parameters')
  // Samples are told in tokens of a sample; of a model that has none, each counts as one.
  const samples = top.number('samples', { least: 1 })
  const seqLen = top.number('seqLen', size)
  const written = top.number('tokens', { least: 1 })
  if (written !== null && written < FEWEST_TOKENS && kindText !== 'diffusion')
    top.say('job/questioned', 'tokens', { key: 'tokens', found: String(written), meant: `${written}e9` }, 'warning')
  const tokens = samples === null ? written : diffusion === null ? samples * (seqLen ?? LATENT_TOKENS) : samples
  const shape = {
    kind: diffusion === null ? kindText : ('diffusion' as const),
    layers,
    hidden: model.number('hidden', size),
    heads,
    kvHeads,
    headSize: model.number('headSize', size),
    ffnHidden: model.number('ffnHidden', { whole: true }),
    gatedMlp: model.flag('gatedMlp'),
    // Nothing of a diffusion model is a word.
    vocab: model.number('vocab', { whole: true }) ?? (kindText === 'diffusion' ? 0 : null),
    tiedEmbeddings: model.flag('tiedEmbeddings'),
    experts,
    topK,
    sharedExperts: model.number('sharedExperts', { whole: true }),
    moeFfnHidden: model.number('moeFfnHidden', { whole: true }),
    denseLayers: model.number('denseLayers', { whole: true }),
  }
  const era = top.text('era')
  const software = top.text('software')
  const asOf = top.day('asOf')
  const epochs = top.number('epochs', { least: 0.001 })
  const flops = top.number('flops', { least: 1 })
  const rest = {
    id: top.text('id'),
    diffusion,
    epochs,
    software,
    asOf,
    place: top.place('place'),
    basis: top.choice('basis', ['rental', 'owned']),
    programme: readProgramme(top, issues),
    outlay: readOutlay(top, issues),
    search: {
      globalBatch: search.range('globalBatch'),
      accelerators: search.range('accelerators'),
      objective: search.choice('objective', ['time', 'cost']),
    },
  }
  const request = {
    shape,
    parameters,
    activeParameters,
    seqLen,
    globalBatch: top.number('globalBatch', size),
    count: count ?? 1,
    nodeSize: cluster.number('nodeSize', size),
    interNodeBytesPerSecond: cluster.number('interNodeBytesPerSecond', { least: 1 }),
    year: yearOf(era, software, asOf),
    plan: {
      ...degrees,
      microBatch: plan.number('microBatch', size),
      virtualStages: plan.number('virtualStages', size),
      sequenceParallel: plan.flag('sequenceParallel'),
      recompute: plan.choice('recompute', ['none', 'selective', 'full']),
      zero: zeroText === null ? null : (Math.min(3, zeroText) as 0 | 1 | 2 | 3),
      zeroGroup: plan.number('zeroGroup', size),
      precision: precision?.ok === true ? precision.value : null,
      flashAttention: plan.flag('flashAttention'),
    },
  }
  if (hasErrors(issues) || found === null || !found.ok) return { ok: false, issues }
  const known = {
    ...request,
    accelerator:
      peak === null ? found.accelerator : { ...found.accelerator, peak: { ...found.accelerator.peak, bf16: peak } },
  }
  const said = {
    request: known,
    fact: reference.accelerators.find((one) => one.key === found.accelerator.key) ?? null,
    tokens,
    tokensBeside: samples === null ? null : written,
    epochs,
    flops,
    era,
    asOf,
  }
  sayVeryLarge(top, { parameters, tokens: written, seqLen, globalBatch: request.globalBatch })
  if (diffusion === null) sayContradictions({ top, model, cluster, plan }, said)
  if (hasErrors(issues)) return { ok: false, issues }
  // Where only the work of the run is stated, its tokens follow: C = 6·N·D.
  const follows = tokens === null && flops !== null && diffusion === null
  const perToken = (): number =>
    FLOP_PER_PARAMETER_TOKEN * (activeParameters ?? parameters ?? activeParameterCount(completeShape(known, [])))
  return {
    ok: true,
    value: {
      ...rest,
      tokens: follows ? flops / perToken() / (epochs ?? 1) : tokens,
      request: known,
      normalised: { accelerator: found.accelerator.key, precision: request.plan.precision },
      assumed: [...found.assumed, ...(follows ? ['tokens'] : [])],
    },
    issues,
  }
}
