import {
  activeParameterCount,
  completeShape,
  FLOP_PER_PARAMETER_TOKEN,
  type ModelShape,
  parameterCount,
  peakAt,
  type TrainRequest,
} from '@touchstone/core/compute'
import type { SheetFact } from '@touchstone/core/facts'
import type { Fields } from './fields.ts'

/** What a job file says beside the sizes of its step. */
export interface Said {
  readonly request: TrainRequest
  readonly fact: SheetFact | null
  readonly tokens: number | null
  /** Tokens as written, where samples are written as well. */
  readonly tokensBeside: number | null
  readonly epochs: number | null
  readonly flops: number | null
  readonly era: string | null
  readonly asOf: string | null
}

/** The maps of a job file that figures stand in. */
export interface Maps {
  readonly top: Fields
  readonly model: Fields
  readonly cluster: Fields
  readonly plan: Fields
}

/** Names round, and what is counted as a parameter differs: 296 published shapes lie within a sixth of their count. */
const SAME_SIZE = 1.3
/** Blocks of a diffusion transformer also hold what steers them; attention through a latent has fewer weights than by heads. */
const LOOSE_SIZE = 1.7
/** 6·N·D without attention and recompute, against a printed count with both. */
const SAME_WORK = 1.5

const apart = (a: number, b: number, factor: number): boolean => a > b * factor || b > a * factor

/** The largest of each that anybody published: parameters (M6-10T), tokens a run saw, tokens of a sequence, sequences of a step. */
const LARGEST = { parameters: 1e13, tokens: 5e13, seqLen: 1e7, globalBatch: 65_536 } as const
/** From this many times the largest on a size is a slip of the pen. */
const BEYOND = 10

/** Says of sizes that nobody ever came near. */
export function sayVeryLarge(top: Fields, sizes: Readonly<Record<keyof typeof LARGEST, number | null>>): void {
  for (const key of Object.keys(LARGEST) as (keyof typeof LARGEST)[]) {
    const found = sizes[key]
    if (found !== null && found >= LARGEST[key] * BEYOND)
      top.say('job/very-large', key, { key, found, largest: LARGEST[key] }, 'warning')
  }
}

/** Says where two figures of a job file contradict each other; each is answered with one of them, which is said. */
export function sayContradictions(maps: Maps, said: Said): void {
  saySizes(maps, said)
  sayWork(maps.top, said)
  sayDivisions(maps, said.request)
  sayDays(maps.top, said)
  sayPrecision(maps.plan, said)
}

function contradict(fields: Fields, key: string, found: number, other: string, implied: number): void {
  fields.say('job/contradicts', key, { key, found, other, implied }, 'warning')
}

/** Parameters as stated against those of the shape, and those a token meets against either. */
function saySizes({ top, model }: Maps, { request }: Said): void {
  const { parameters, activeParameters, shape } = request
  const sparse = (shape.experts ?? 0) > 0
  if (shape.kind === 'dense' && sparse)
    model.say('deal/not-one-of', 'kind', { key: 'kind', found: 'dense', allowed: 'moe', nearest: 'moe' })
  if (shape.kind === 'moe' && shape.experts === 0)
    model.say('job/bad-size', 'experts', { key: 'experts', text: '0', least: 1, whole: true })
  if (sparse && shape.topK === 0) model.say('job/bad-size', 'topK', { key: 'topK', text: '0', least: 1, whole: true })
  if (shape.layers !== null && shape.hidden !== null) {
    const complete: ModelShape = completeShape(request, [])
    const factor = complete.kind === 'diffusion' ? LOOSE_SIZE : SAME_SIZE
    const [all, active] = [parameterCount(complete), activeParameterCount(complete)]
    if (parameters !== null && apart(parameters, all, factor)) contradict(top, 'parameters', parameters, 'shape', all)
    if (activeParameters !== null && sparse && apart(activeParameters, active, LOOSE_SIZE))
      contradict(top, 'activeParameters', activeParameters, 'activeShape', active)
  }
  const dense = shape.kind === 'dense' || shape.experts === 0
  if (dense && parameters !== null && activeParameters !== null && apart(activeParameters, parameters, SAME_SIZE))
    contradict(top, 'activeParameters', activeParameters, 'dense', parameters)
}

/** Tokens against samples, and the work they make against the work that is stated. */
function sayWork(top: Fields, { request, tokens, tokensBeside, epochs, flops }: Said): void {
  if (tokens !== null && tokensBeside !== null && apart(tokens, tokensBeside, 1.01))
    contradict(top, 'tokens', tokensBeside, 'samples', tokens)
  if (flops === null || tokens === null) return
  const parameters = request.activeParameters ?? request.parameters ?? activeParameterCount(completeShape(request, []))
  const work = FLOP_PER_PARAMETER_TOKEN * parameters * tokens * (epochs ?? 1)
  if (apart(flops, work, SAME_WORK)) contradict(top, 'flops', flops, 'work', work)
}

/** What has to divide what, so that every accelerator has the same to do. */
function sayDivisions(
  { top, model, cluster, plan }: Maps,
  { shape, plan: of, count, nodeSize, globalBatch }: TrainRequest,
): void {
  const { tp, pp, dp, ep, microBatch, virtualStages, zeroGroup } = of
  const divides = (
    fields: Fields,
    key: string,
    found: number | null,
    whole: number | null,
    what: string,
    severity: 'error' | 'warning' = 'warning',
  ): void => {
    if (found !== null && whole !== null && whole % found !== 0)
      fields.say('job/does-not-divide', key, { key, found, of: what, whole }, severity)
  }
  const copies = dp ?? (tp === null || pp === null ? null : count / (tp * pp * (of.cp ?? 1)))
  divides(plan, 'zeroGroup', zeroGroup, copies ?? count, copies === null ? 'count' : 'dp', 'error')
  divides(plan, 'tp', tp, shape.heads, 'heads')
  divides(model, 'kvHeads', shape.kvHeads, shape.heads, 'heads')
  if (shape.headSize === null) divides(model, 'heads', shape.heads, shape.hidden, 'hidden')
  if (ep !== null && ep > 1 && (shape.experts ?? 0) >= ep) divides(plan, 'ep', ep, shape.experts, 'experts')
  if (nodeSize !== null && count > nodeSize) divides(cluster, 'nodeSize', nodeSize, count, 'count')
  if (dp !== null && globalBatch !== null) {
    if (dp > globalBatch) plan.say('job/too-many', 'dp', { key: 'dp', found: dp, most: globalBatch, of: 'globalBatch' })
    else if (microBatch !== null && dp * microBatch > globalBatch)
      plan.say('job/too-many', 'microBatch', {
        key: 'microBatch',
        found: microBatch,
        most: Math.floor(globalBatch / dp),
        of: 'globalBatch',
      })
    else divides(top, 'globalBatch', dp * (microBatch ?? 1), globalBatch, 'globalBatch')
  }
  if (virtualStages !== null && shape.layers !== null && virtualStages * (pp ?? 1) > shape.layers)
    plan.say('job/too-many', 'virtualStages', {
      key: 'virtualStages',
      found: virtualStages,
      most: Math.floor(shape.layers / (pp ?? 1)),
      of: 'layers',
    })
  if (virtualStages !== null && virtualStages > 1 && pp === 1)
    plan.say('job/too-many', 'virtualStages', { key: 'virtualStages', found: virtualStages, most: 1, of: 'pp' })
  if (shape.denseLayers !== null && shape.layers !== null && shape.denseLayers > shape.layers)
    model.say('job/too-many', 'denseLayers', {
      key: 'denseLayers',
      found: shape.denseLayers,
      most: shape.layers,
      of: 'layers',
    })
}

/** A day before the accelerator was there, and software of after the day. */
function sayDays(top: Fields, { fact, era, asOf }: Said): void {
  const year = /(20\d\d)/.exec(era ?? '')?.[1] ?? null
  const released = fact?.of.split('/')[0] ?? ''
  const accelerator = fact?.key ?? ''
  if (asOf !== null && asOf < released)
    top.say('job/before-release', 'asOf', { date: asOf, accelerator, released }, 'warning')
  else if (year !== null && year < released.slice(0, 4))
    top.say('job/before-release', 'era', { date: year, accelerator, released }, 'warning')
  if (year !== null && asOf !== null && year > asOf.slice(0, 4))
    contradict(top, 'era', Number(year), 'asOf', Number(asOf.slice(0, 4)))
}

/** A number format that the accelerator has no units for, and the one it runs at instead. */
function sayPrecision(plan: Fields, { request }: Said): void {
  const { precision } = request.plan
  if (precision === null || Object.keys(request.accelerator.peak).length === 0) return
  const used = peakAt(request.accelerator, precision)?.precision ?? null
  if (used === precision) return
  plan.say(
    'job/precision-unsupported',
    'precision',
    { found: precision, accelerator: request.accelerator.key, used: used ?? '' },
    'warning',
  )
}
