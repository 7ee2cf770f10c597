import { constant, type Draws, each, estimate, exp, type Sampler, sampler, zip } from '@touchstone/core/chance'
import {
  adapterParameters,
  adapterTuningFlops,
  dataCost,
  evaluationFlops,
  fullTuningFlops,
  preferenceTuningFlops,
  reinforcementFlops,
  researchMultiplier,
  shareOfRun,
  type StageFlops,
} from '@touchstone/core/compute'
import type { ConstantFact, Dated, EngineTables } from '@touchstone/core/facts'
import type { ProgrammeRequest, StageKind, StageRequest } from '../job/programme-input.ts'
import type { StepAnswer } from './answer.ts'
import { type CostAnswer, rateKnown } from './cost.ts'
import { constantFact, type RunAnswer } from './run.ts'

/** Money with its 90 % interval. */
export interface Sum {
  readonly currency: string
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** Work beside the run: its operations, its part of the run, what it takes. */
export interface Work {
  /** Null where only its part of the run is known. */
  readonly flops: number | null
  readonly share: number
  readonly acceleratorHours: number
  readonly interval90: { readonly acceleratorHours: readonly [number, number] }
  readonly cost: Sum | null
}

export interface StageAnswer extends Work {
  readonly kind: StageKind
  readonly tokens: number
  readonly flops: number
}

/** All that a model takes beside its one run, and with it. */
export interface ProgrammeAnswer {
  readonly stages: readonly StageAnswer[]
  /** Everything trained over the one run that is kept. */
  readonly researchMultiplier: { readonly p5: number; readonly p50: number; readonly p95: number }
  /** What is tried beside the run that is kept. */
  readonly research: Omit<Work, 'flops'>
  /** Null where nothing is said of it: no usual value is known. */
  readonly data: Sum | null
  readonly evaluation: Work
  readonly total: { readonly acceleratorHours: number; readonly cost: Sum | null }
  /** Paths without which a part is left out of the total. */
  readonly unknown: readonly string[]
}

/** The same with what it was computed from. */
export interface ProgrammeParts {
  readonly answer: ProgrammeAnswer
  readonly assumed: readonly string[]
  readonly samplingUtilisation: ConstantFact
  readonly constants: readonly ConstantFact[]
  /** Of the branching process, where no multiplier was stated: middles computed with. */
  readonly process: Readonly<Record<'fanOut' | 'preparationShare' | 'abandoned' | 'abandonedAt', number>> | null
  readonly used: readonly Dated[]
}

const DRAWS = 2048
const Z95 = 1.6448536269514722
/** Stages of a model that is taught to answer, where nobody said which it has. */
const USUAL_STAGES: readonly StageKind[] = ['fullFineTuning', 'reinforcement']
/** Matrices of attention that adapters stand beside. */
const ADAPTED = 4

interface Sources {
  readonly draw: Sampler
  readonly reference: EngineTables
  readonly assumed: string[]
  readonly used: ConstantFact[]
}

function taken(of: Sources, topic: string, name: string, scopes: readonly string[] = []): ConstantFact {
  const fact = constantFact(of.reference, topic, name, scopes)
  if (!of.used.includes(fact)) of.used.push(fact)
  return fact
}

const beliefOf = ({ low, mid, high }: ConstantFact) => ({ p5: low ?? mid, p50: mid, p95: high ?? mid })
const drawn = (of: Sources, fact: ConstantFact, shape: 'lognormal' | 'logit-normal' = 'lognormal'): Draws<'1'> =>
  of.draw.draw(`${fact.id}`, '1', { shape, ...beliefOf(fact) })

/** Operations of one token of a stage of a model of `parameters` active ones. */
function perToken(stage: StageRequest, step: StepAnswer, of: Sources): StageFlops {
  const n = step.activeParameters
  const epochs = stage.epochs ?? 1
  const { hidden, layers } = step.job.shape
  switch (stage.kind) {
    case 'fullFineTuning':
      return { sampling: 0, learning: fullTuningFlops(n, epochs) }
    case 'lora': {
      if (stage.adapters === null && stage.rank === null) of.assumed.push(`${stage.path}.rank`)
      const rank = stage.rank ?? taken(of, 'stages', 'adapterRank').mid
      const adapters = stage.adapters ?? adapterParameters(rank, hidden, hidden, ADAPTED * layers)
      return { sampling: 0, learning: adapterTuningFlops(n, adapters, epochs) }
    }
    case 'preference':
      return { sampling: 0, learning: preferenceTuningFlops(n, 0.5, 1, epochs) }
    case 'reinforcement':
      return reinforcementFlops({
        parameters: n,
        prompts: 1,
        samplesPerPrompt: 1,
        tokensPerSample: 1,
        epochs,
        reference: stage.reference ?? true,
        rewardParameters: stage.rewardParameters ?? 0,
        valueParameters: stage.valueParameters ?? 0,
      })
  }
}

/** Tokens that a stage states, by their number or by what makes it up; null where it does not. */
function tokensOf(stage: StageRequest): number | null {
  if (stage.tokens !== null) return stage.tokens
  const { pairs, prompts, samplesPerPrompt, tokensPerSample } = stage
  if (tokensPerSample === null) return null
  if (stage.kind === 'preference') return pairs === null ? null : 2 * pairs * tokensPerSample
  return prompts === null || samplesPerPrompt === null ? null : prompts * samplesPerPrompt * tokensPerSample
}

/** Fan-out and scale-down: what is not said follows from what preparation usually costs of what it prepares, their product. */
function preparationOf({ fanOut, scaleDown }: ProgrammeRequest['research'], of: Sources) {
  const count = of.draw.draws
  if (fanOut !== null && scaleDown !== null)
    return {
      many: constant('1', fanOut, count),
      small: constant('1', scaleDown, count),
      middle: { fanOut, preparationShare: fanOut * scaleDown },
    }
  const fact = taken(of, 'research', 'preparationShare')
  const share = drawn(of, fact, 'logit-normal')
  if (scaleDown !== null) {
    of.assumed.push('programme.research.fanOut')
    const by = (one: number): number => (scaleDown > 0 ? one / scaleDown : 0)
    const middle = { fanOut: by(fact.mid), preparationShare: scaleDown > 0 ? fact.mid : 0 }
    return { many: each('1', share, by), small: constant('1', scaleDown, count), middle }
  }
  of.assumed.push('programme.research.scaleDown')
  const usual = fanOut === null ? taken(of, 'research', 'fanOut') : null
  if (usual !== null) of.assumed.push('programme.research.fanOut')
  const many = usual === null ? constant('1', fanOut ?? 0, count) : drawn(of, usual)
  // One run in preparation costs at most what it prepares.
  const small = zip('1', share, many, (one, m) => (m > 0 ? Math.min(1, one / m) : 0))
  const middle = usual?.mid ?? fanOut ?? 0
  return { many, small, middle: { fanOut: middle, preparationShare: Math.min(fact.mid, middle) } }
}

function multiplierOf(request: ProgrammeRequest['research'], of: Sources) {
  const { multiplier, generations } = request
  if (multiplier !== null) return { draws: constant('1', multiplier, of.draw.draws), process: null }
  const known = (name: 'abandoned' | 'abandonedAt') => {
    const said = request[name]
    if (said !== null) return { mid: said, draws: constant('1', said, of.draw.draws) }
    of.assumed.push(`programme.research.${name}`)
    const fact = taken(of, 'research', name)
    return { mid: fact.mid, draws: drawn(of, fact, 'logit-normal') }
  }
  const { many, small, middle } = preparationOf(request, of)
  const [abandoned, abandonedAt] = [known('abandoned'), known('abandonedAt')]
  const process = {
    fanOut: many,
    scaleDown: small,
    abandoned: abandoned.draws,
    abandonedAt: abandonedAt.draws,
    ...(generations === null ? {} : { generations }),
  }
  return {
    draws: researchMultiplier(process, 'programme.research', of.draw.seed),
    process: { ...middle, abandoned: abandoned.mid, abandonedAt: abandonedAt.mid },
  }
}

/** The run's accelerator-hours and their price: its middles, and draws of both. */
interface Purse {
  readonly middle: { readonly hours: number; readonly hourly: number }
  readonly hours: Draws<'card-hour'>
  readonly hourly: Draws<'1'> | null
  readonly currency: string
}

/** Work that is a part of the run: middles multiply, as those of the run do; its ends are those of the draws. */
function workOf(share: Draws<'1'>, flops: number | null, purse: Purse, more: Draws<'1'> | null = null): Work {
  const { hours, hourly, currency, middle } = purse
  const worked = zip('1', share, hours, (part, whole) => part * whole)
  const { p5, p95 } = estimate(worked)
  const part = estimate(share).p50
  const paid = hourly === null ? null : zip('1', worked, hourly, (h, price) => h * price)
  const spent = paid === null || more === null ? paid : zip('1', paid, more, (a, b) => a + b)
  const ends = spent === null ? null : estimate(spent)
  const mid = part * middle.hours
  return {
    flops,
    share: part,
    acceleratorHours: mid,
    interval90: { acceleratorHours: [p5, p95] },
    cost:
      ends === null
        ? null
        : {
            currency,
            low: ends.p5,
            mid: mid * middle.hourly + (more === null ? 0 : estimate(more).p50),
            high: ends.p95,
          },
  }
}

const sumOf = (currency: string, draws: Draws<'1'>): Sum => {
  const { p5, p50, p95 } = estimate(draws)
  return { currency, low: p5, mid: p50, high: p95 }
}

/** What data costs in the currency of the run; null where nothing, or no rate, is known. */
function dataOf(
  request: ProgrammeRequest['data'],
  currency: string,
  asOf: string,
  unknown: string[],
  of: Sources,
): Draws<'1'> | null {
  const { tokens, pricePerMillion, labels, pricePerLabel } = request
  if (tokens === null && labels === null) {
    unknown.push('programme.data')
    return null
  }
  if (tokens !== null && pricePerMillion === null) unknown.push('programme.data.pricePerMillion')
  if (labels === null && (tokens === null || pricePerMillion === null)) return null
  const guessed = labels !== null && pricePerLabel === null
  if (guessed) of.assumed.push('programme.data.pricePerLabel')
  const label = guessed
    ? drawn(of, taken(of, 'stages', 'pricePerLabel', ['US']))
    : constant('1', pricePerLabel ?? 0, of.draw.draws)
  const own = request.currency ?? (guessed ? 'USD' : currency)
  if (request.currency === null && !guessed) of.assumed.push('programme.data.currency')
  const rate = own === currency ? null : rateKnown('CNY/USD', asOf, of.reference)
  if (own !== currency && rate === null) {
    unknown.push('programme.data.currency')
    return null
  }
  const by = rate === null ? 1 : own === 'USD' ? rate.average : 1 / rate.average
  const bought = pricePerMillion === null ? 0 : (tokens ?? 0)
  return each('1', label, (price) => by * dataCost(bought, pricePerMillion ?? 0, labels ?? 0, price))
}

/**
 * The programme around a run: stages after it, what is tried beside it, evaluation and data, as parts of the run's
 * accelerator-hours and at its hourly price. The multiplier is that of the run; stages and evaluation are done once.
 */
export function answerProgramme(
  request: ProgrammeRequest,
  step: StepAnswer,
  run: RunAnswer,
  cost: CostAnswer | null,
  asOf: string,
  reference: EngineTables,
): ProgrammeParts {
  const of: Sources = { draw: sampler({ draws: DRAWS }), reference, assumed: [], used: [] }
  const unknown: string[] = []
  const { spread } = step.seconds
  const around = (mid: number, down: number, up: number) =>
    ({ shape: 'lognormal', p5: mid * exp(-down), p50: mid, p95: mid * exp(up) }) as const
  const hours = of.draw.draw('programme.hours', 'card-hour', around(run.acceleratorHours, Z95 * spread, Z95 * spread))
  const price = cost?.hourly ?? null
  const hourly =
    price === null
      ? null
      : of.draw.draw('programme.hourly', '1', { shape: 'lognormal', p5: price.low, p50: price.mid, p95: price.high })
  const middle = { hours: run.acceleratorHours, hourly: price?.mid ?? 0 }
  const purse: Purse = { middle, hours, hourly, currency: cost?.currency ?? 'USD' }
  const sampling = constantFact(reference, 'stages', 'samplingUtilisation', [])
  const ofRun = (flops: number, utilisation: number): number =>
    shareOfRun(flops, utilisation, run.trainingFlops, step.mfu)

  if (request.stages === null) of.assumed.push('programme.stages')
  const asked: readonly StageRequest[] = request.stages ?? USUAL_STAGES.map((kind) => ({ ...NOTHING, kind }))
  const stages = asked.map((stage) => {
    const flops = perToken(stage, step, of)
    const slow = flops.sampling === 0 ? constant('1', 1, DRAWS) : drawn(of, taken(of, 'stages', sampling.name))
    const one = ofRun(flops.learning, step.mfu) + ofRun(flops.sampling, sampling.mid)
    const said = tokensOf(stage)
    if (said === null && stage.share === null && stage.path !== '') of.assumed.push(`${stage.path}.tokens`)
    const usual = said === null && stage.share === null ? taken(of, 'stages', 'usualShare', [stage.kind]) : null
    const share =
      usual !== null
        ? drawn(of, usual)
        : stage.share !== null
          ? constant('1', stage.share, DRAWS)
          : each('1', slow, (u) => (said ?? 0) * (ofRun(flops.learning, step.mfu) + ofRun(flops.sampling, u)))
    const tokens = said ?? (stage.share ?? usual?.mid ?? 0) / one
    const all = tokens * (flops.sampling + flops.learning)
    return { share, told: { kind: stage.kind, tokens, ...workOf(share, all, purse), flops: all } }
  })

  const { draws: multiplier, process } = multiplierOf(request.research, of)
  const { p5, p50, p95 } = estimate(multiplier)
  const tried = each('1', multiplier, (m) => m - 1)

  const { tokens, times, share: said } = request.evaluation
  const scored = tokens === null ? null : evaluationFlops(step.activeParameters, tokens, times ?? 1)
  if (tokens !== null && times === null) of.assumed.push('programme.evaluation.times')
  if (said === null && scored === null) of.assumed.push('programme.evaluation.share')
  const evaluation =
    said !== null
      ? constant('1', said, DRAWS)
      : scored === null
        ? drawn(of, taken(of, 'stages', 'evaluationShare'))
        : each('1', drawn(of, taken(of, 'stages', sampling.name)), (u) => ofRun(scored, u))

  const data = dataOf(request.data, purse.currency, asOf, unknown, of)
  let all = zip('1', multiplier, evaluation, (a, b) => a + b)
  for (const { share } of stages) all = zip('1', all, share, (a, b) => a + b)
  const whole = workOf(all, null, purse, data)
  const { flops: _, ...research } = workOf(tried, null, purse)
  return {
    answer: {
      stages: stages.map((one) => one.told),
      researchMultiplier: { p5, p50, p95 },
      research,
      data: data === null ? null : sumOf(purse.currency, data),
      evaluation: workOf(evaluation, scored, purse),
      total: { acceleratorHours: whole.acceleratorHours, cost: whole.cost },
      unknown,
    },
    assumed: of.assumed,
    samplingUtilisation: sampling,
    constants: of.used,
    process,
    used: of.used,
  }
}

const NOTHING: Omit<StageRequest, 'kind'> = {
  path: '',
  tokens: null,
  share: null,
  epochs: null,
  rank: null,
  adapters: null,
  pairs: null,
  prompts: null,
  samplesPerPrompt: null,
  tokensPerSample: null,
  reference: null,
  rewardParameters: null,
  valueParameters: null,
}
