import {
  batchesWithin,
  completeJob,
  type FoundPlan,
  type Plan,
  planSearch,
  type PlanSearch,
  type TrainingJob,
} from '@touchstone/core/compute'
import { fail, issue, type Issue, type EngineTables, type Result } from '@touchstone/core/facts'
import { envelope } from './envelope.ts'
import { readTrainFile, type TrainFile } from './job/train-input.ts'
import { capacityOf, memorySoftware } from './train/answer.ts'
import { fitsOf } from './train/efficiency.ts'
import { answerIssues, trainAnswer, type TrainInput, type TrainOutput } from './train.ts'
import type { EngineContext, Envelope } from './types.ts'

/** A plan that the search kept, with what it was ranked by. */
export interface PlanFound {
  readonly plan: Plan
  readonly accelerators: number
  readonly globalBatch: number
  readonly iterationSeconds: number
  /** The upper end of the 80 % interval: what plans are ranked by, per token. */
  readonly upperIterationSeconds: number
  readonly tokensPerSecond: number
  /** At the upper end. */
  readonly secondsPerToken: number
  readonly acceleratorSecondsPerToken: number
  readonly memoryBytes: number
}

/** The stable machine shape of `plan` (`contract.md`). */
export interface PlanOutput {
  readonly objective: 'time' | 'cost'
  /** Null where no legal plan fits; with it the batch and the number of accelerators that it was found for. */
  readonly best: Plan | null
  readonly globalBatch: number | null
  readonly accelerators: number | null
  /** What `train` says of the best plan. */
  readonly result: TrainOutput | null
  readonly fastest: PlanFound | null
  readonly cheapest: PlanFound | null
  /** Plans of which no other is at once as fast, as cheap and as small, from the fastest on. */
  readonly frontier: readonly PlanFound[]
  /** The fastest plan of each batch. */
  readonly byBatch: readonly PlanFound[]
  readonly evaluated: number
  readonly feasible: number
  /** What the search took; null where nobody looked at a clock. */
  readonly seconds: number | null
  /** What the least hungry legal plan needs; null where none is legal. */
  readonly leastMemoryBytes: number | null
  readonly assumed: readonly string[]
}

/** Parts of a plan that a search takes as given. */
const GIVEN = ['plan.precision', 'plan.flashAttention']
/** Plans of one piece where nothing listens in between. */
const WHOLE = Infinity

/** Halves of a number of accelerators down to the least wanted, ascending. */
function halves([least, most]: readonly [number, number]): readonly number[] {
  const found: number[] = []
  for (let count = most; count >= least; count /= 2) {
    found.unshift(count)
    if (count % 2 !== 0) break
  }
  return found
}

/** The power of two nearest to a batch by ratio, the smaller of two. */
function nearestPower(batch: number): number {
  let power = 1
  while (power * power * 2 < batch * batch) power *= 2
  return power
}

/** A search under way: `step` until it is false, then `finish`. */
export class PlanWork {
  private readonly source: string
  private readonly file: TrainFile
  private readonly context: EngineContext
  private readonly issues: readonly Issue[]
  private readonly job: TrainingJob
  private readonly batches: readonly number[]
  private readonly assumed: readonly string[]
  private readonly capacity: number
  private readonly search: PlanSearch

  constructor(source: string, file: TrainFile, issues: readonly Issue[], context: EngineContext) {
    const fits = fitsOf(context.reference)
    const { request, software, search } = file
    // The search chooses the plan; what a file says of it beyond its formats is left aside.
    const { precision, flashAttention } = request.plan
    const bare = Object.fromEntries(Object.keys(request.plan).map((key) => [key, null])) as TrainFile['request']['plan']
    const free = { ...request, plan: { ...bare, precision, flashAttention } }
    const completed = completeJob(free, fits.memory.values)
    const [job] = completed.jobs as readonly [TrainingJob, ...TrainingJob[]]
    const ranged = search.globalBatch
    this.source = source
    this.file = file
    this.context = context
    this.issues = issues
    this.job = job
    this.batches =
      ranged !== null
        ? batchesWithin(...ranged)
        : [request.globalBatch === null ? nearestPower(job.globalBatch) : job.globalBatch]
    this.assumed = [...file.assumed, ...completed.assumed].filter(
      (path) =>
        (!path.startsWith('plan.') || GIVEN.includes(path)) && (path !== 'globalBatch' || search.globalBatch === null),
    )
    this.capacity = capacityOf(job.cluster.accelerator)
    const { shape, cluster, seqLen, era, plan } = job
    this.search = planSearch(
      {
        shape,
        cluster,
        seqLen,
        era,
        precision: plan.precision,
        flashAttention: plan.flashAttention,
        step: fits.step,
        memory: fits.memory,
        software,
        memorySoftware: memorySoftware(software, plan.precision, fits),
        capacityBytes: this.capacity,
      },
      {
        batches: this.batches,
        ...(search.accelerators === null ? {} : { accelerators: halves(search.accelerators) }),
      },
    )
  }

  /** Judges about that many plans more; false when none is left. */
  step(plans: number): boolean {
    return this.search.step(plans)
  }

  progress(): { readonly done: number; readonly total: number } {
    const { evaluated, total } = this.search.progress
    return { done: evaluated, total }
  }

  /** The answer, with the milliseconds that the caller saw it take. */
  finish(milliseconds: number | null): Envelope<PlanOutput> {
    const { evaluated, feasible, leastBytes, fastest, cheapest, frontier, byBatch } = this.search.result()
    const { cluster } = this.job
    const issues = [...this.issues]
    const at = { source: this.source, path: '' }
    // What cannot run at all, as a sequence cut below one token, needs no memory.
    if (evaluated === 0 || leastBytes === Infinity)
      issues.push(
        issue('job/no-legal-plan', 'warning', at, { count: cluster.count, batches: batchesSaid(this.file, this.job) }),
      )
    else if (feasible === 0)
      issues.push(
        issue('job/no-plan-fits', 'warning', at, {
          neededGigabytes: gigabytes(leastBytes),
          capacityGigabytes: gigabytes(this.capacity),
        }),
      )
    const objective = this.file.search.objective ?? 'time'
    const best = objective === 'cost' ? cheapest : fastest
    const result = best === null ? null : this.train(best, this.context.reference)
    if (result !== null) issues.push(...answerIssues(result, this.file, this.source))
    const value: PlanOutput = {
      objective,
      best: best === null ? null : this.planOf(best),
      globalBatch: best?.globalBatch ?? null,
      accelerators: best?.accelerators ?? null,
      result,
      fastest: fastest === null ? null : this.told(fastest),
      cheapest: cheapest === null ? null : this.told(cheapest),
      frontier: frontier.map((found) => this.told(found)),
      byBatch: byBatch.map((found) => this.told(found)),
      evaluated,
      feasible,
      seconds: milliseconds === null ? null : milliseconds / 1000,
      leastMemoryBytes: leastBytes < Infinity ? leastBytes : null,
      assumed: this.assumed,
    }
    return envelope({ ok: true, value, issues }, this.context)
  }

  private planOf({ layout }: FoundPlan): Plan {
    const { precision, flashAttention } = this.job.plan
    return { ...layout, precision, flashAttention }
  }

  private told(found: FoundPlan): PlanFound {
    return {
      plan: this.planOf(found),
      accelerators: found.accelerators,
      globalBatch: found.globalBatch,
      iterationSeconds: found.seconds,
      upperIterationSeconds: found.upperSeconds,
      tokensPerSecond: (found.globalBatch * this.job.seqLen) / found.seconds,
      secondsPerToken: found.time,
      acceleratorSecondsPerToken: found.cost,
      memoryBytes: found.bytes,
    }
  }

  /** The best plan as a job of its own, all of it said. */
  private train(found: FoundPlan, reference: EngineTables): TrainOutput {
    const { shape, seqLen, cluster } = this.job
    const request: TrainFile['request'] = {
      ...this.file.request,
      shape,
      seqLen,
      globalBatch: found.globalBatch,
      count: found.accelerators,
      nodeSize: cluster.nodeSize,
      interNodeBytesPerSecond: cluster.scaleOutBytesPerSecond,
      plan: this.planOf(found),
    }
    const answer = trainAnswer({ ...this.file, request }, reference)
    return { ...answer, assumed: [...new Set([...this.assumed, ...answer.assumed])] }
  }
}

/** Bytes as issues tell them: to a tenth of a gigabyte. */
const gigabytes = (bytes: number): number => Math.round(bytes / 1e8) / 10

const batchesSaid = ({ search }: TrainFile, { globalBatch }: TrainingJob): string =>
  search.globalBatch === null ? String(globalBatch) : search.globalBatch.join('–')

/** Verb `plan`, begun: a job file → a search to be worked off in pieces, or what is wrong with the file. */
export function planWork(input: TrainInput, context: EngineContext): PlanWork | Envelope<PlanOutput> {
  const file: Result<TrainFile> = readTrainFile(input, context.reference)
  // Without a size there are no layers to lay out.
  if (file.ok && file.value.diffusion !== null)
    return envelope(
      fail(issue('deal/missing', 'error', { source: input.file, path: '' }, { key: 'parameters' })),
      context,
    )
  return file.ok ? new PlanWork(input.file, file.value, file.issues, context) : envelope(file, context)
}

/** Verb `plan`: a job file → its best parallel plan among all legal ones. `now` is a clock in milliseconds, if there is one. */
export function planVerb(
  input: TrainInput,
  context: EngineContext,
  now: (() => number) | null = null,
): Envelope<PlanOutput> {
  const started = now?.() ?? 0
  const work = planWork(input, context)
  if (!(work instanceof PlanWork)) return work
  while (work.step(WHOLE));
  return work.finish(now === null ? null : now() - started)
}
