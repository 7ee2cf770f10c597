import { largestBatch } from './batch.ts'
import type { ServingConstants } from './constants.ts'
import { type PassWork, passSeconds, stagePass } from './pass.ts'
import { acceleratorsOf, type Service, widthOf } from './service.ts'

/** What one request asks for. */
export interface Request {
  /** Tokens of the prompt, and of the answer. */
  readonly prompt: number
  readonly output: number
  /** Share of the prompt whose keys and values are there already. */
  readonly cacheHit: number
}

/** Tokens that an engine takes through the model at once: short prompts share a pass. */
const PASS_TOKENS = 8192

/**
 * The pass that takes prompts through the model: so many of them as wait, up to 8,192 tokens in each attention group.
 * In: request; attention groups; prompts waiting in each. Out: work. Total.
 * By hand: prompts of 2,000 tokens of which half are there already, 100 waiting: 8,192 ÷ 1,000 = 8.192 share a pass.
 * @example promptWork({ prompt: 2000, output: 1, cacheHit: 0.5 }, 1, 100).sequences // 8.192
 */
export function promptWork({ prompt, cacheHit }: Request, groups: number, waitingPrompts: number): PassWork {
  const tokens = Math.max(1, prompt * (1 - cacheHit))
  const together = Math.max(1, Math.min(waitingPrompts, PASS_TOKENS / tokens))
  return { sequences: groups * together, tokens, cached: prompt - tokens }
}

/**
 * Seconds from the start of a prompt's pass to its first token, nothing else under way, and seconds for which one prompt
 * occupies a stage of the copy when others share its pass.
 * In: service; request; prompts waiting in each attention group; constants. Out: seconds. Total. Assumes: every attention
 * group has a prompt in the pass, as under load; prompts share a pass up to 8,192 tokens.
 * By hand, the example on two ranks, 1,024 tokens, nothing lost: 8.61e-5 of products with weights, 7.2e-6 of scores, 2.80e-5
 * of all-reduces, 1.21e-4 together.
 * @example prefill(exampleService, { prompt: 1024, output: 1, cacheHit: 0 }, 1, losslessServing).seconds.toFixed(7) // '0.0001212'
 */
export function prefill(
  service: Service,
  request: Request,
  waitingPrompts: number,
  constants: ServingConstants,
): { readonly seconds: number; readonly occupied: number } {
  const { plan } = service
  const groups = widthOf(plan) / plan.tp
  const work = promptWork(request, groups, waitingPrompts)
  const stage = (sequences: number): number => passSeconds(stagePass(service, { ...work, sequences }, constants))
  return { seconds: plan.pp * stage(groups), occupied: stage(work.sequences) / work.sequences }
}

/**
 * Seconds in which every one of `batch` sequences gets its next token.
 * In: service; sequences of the copy; tokens of context of each; constants. Out: seconds. Total for batch ≥ 1. Assumes: the
 * batch goes through pp stages in as many parts, so that all stages work.
 * @example decodeStep(exampleService, 8, 1000, losslessServing) > decodeStep(exampleService, 8, 10, losslessServing) // true
 */
export function decodeStep(service: Service, batch: number, context: number, constants: ServingConstants): number {
  const { pp } = service.plan
  const part = batch > pp ? batch / pp : 1
  return pp * passSeconds(stagePass(service, { sequences: part, tokens: 1, cached: context }, constants))
}

/** What one copy does, or two kinds of copy where prefill has its own, at a batch. */
export interface Served {
  /** Sequences being decoded at once by one copy. */
  readonly batch: number
  /** Requests a second of one decoding copy. */
  readonly requestsPerSecond: number
  /** Seconds from a request's arrival to its first token, and from each token to the next. */
  readonly timeToFirstToken: number
  readonly timePerOutputToken: number
  /** Accelerator-seconds that one token of a prompt and one of an answer occupy. */
  readonly inputAcceleratorSeconds: number
  readonly outputAcceleratorSeconds: number
  /** Tokens a second and accelerator, of both kinds of copy together where there are two. */
  readonly inputTokensPerSecond: number
  readonly outputTokensPerSecond: number
}

/** Mean tokens a sequence sees while it is decoded. */
const contextOf = ({ prompt, output }: Request): number => prompt + output / 2

/** Tokens a sequence has kept when it ends: engines that never evict set aside so much from its start. */
const fullContext = ({ prompt, output }: Request): number => prompt + output

/**
 * What a service does when `batch` sequences are always being decoded: a request costs its prompt's pass and its share of
 * as many steps as it has tokens, one after the other on the same accelerators, or side by side where prefill has its own.
 * A token waits for its step and, where they share, for the prompts of the others.
 * Waiting for the prompt's pass is that of a queue with random arrivals and one length of service.
 * In: decoding service; prefilling service, or null where both share; request; sequences of one copy; constants.
 * Out: rates and times. Total for batch ≥ 1.
 * Source: Little 1961 (sequences are requests a second times their seconds); Pollaczek 1930, Khinchine 1932 (the wait).
 * By hand: a pass of 0.1 s and a step of 0.02 s for 10 sequences of 50 tokens: 0.1 + 50 × 0.02 ÷ 10 = 0.2 s a request, so 5
 * requests and 250 tokens a second; a token takes 0.02 + 9 × 0.1 ÷ 50 = 0.038 s, and 0.1 + 50 × 0.038 = 2 s = 10 ÷ 5.
 * @example servedAt(exampleService, null, { prompt: 100, output: 10, cacheHit: 0 }, 8, losslessServing).batch // 8
 */
export function servedAt(
  decoding: Service,
  prefilling: Service | null,
  request: Request,
  batch: number,
  constants: ServingConstants,
): Served {
  const shared = prefilling === null
  const groups = widthOf(decoding.plan) / decoding.plan.tp
  const first = prefill(prefilling ?? decoding, request, shared ? batch / groups : PASS_TOKENS, constants)
  const step = decodeStep(decoding, batch, contextOf(request), constants)
  const perToken = step / batch
  const decodeOnly = request.output * perToken
  const requestsPerSecond = 1 / (shared ? first.occupied + decodeOnly : decodeOnly)
  const others = shared && batch > 1 ? ((batch - 1) * first.occupied) / request.output : 0
  const inputAcceleratorSeconds = (first.occupied * acceleratorsOf((prefilling ?? decoding).plan)) / request.prompt
  const outputAcceleratorSeconds = perToken * acceleratorsOf(decoding.plan)
  const perRequest = inputAcceleratorSeconds * request.prompt + outputAcceleratorSeconds * request.output
  const busy = shared ? requestsPerSecond * first.occupied : PREFILL_BUSY
  return {
    batch,
    requestsPerSecond,
    timeToFirstToken: first.seconds + (shared ? step : 0) + waiting(busy, first.occupied),
    timePerOutputToken: step + others,
    inputAcceleratorSeconds,
    outputAcceleratorSeconds,
    inputTokensPerSecond: request.prompt / perRequest,
    outputTokensPerSecond: request.output / perRequest,
  }
}

/** Share of the time a prefilling copy is at work where it has its own accelerators: room for bursts. */
const PREFILL_BUSY = 0.7

/**
 * Mean wait before a server with random arrivals whose service always takes as long.
 * In: share of the time it is busy, below 1; seconds of one service. Out: seconds. Total.
 * Source: Pollaczek 1930, Khinchine 1932. By hand: 0.5 × 2 ÷ (2 × 0.5) = 1.
 * @example waiting(0.5, 2) // 1
 */
export function waiting(busy: number, service: number): number {
  const share = busy < 0.999 ? busy : 0.999
  return (share * service) / (2 * (1 - share))
}

/**
 * The most sequences to decode at once: what fits, at most what the engine takes, and few enough for the asked pace.
 * In: services as in `servedAt`; request; sequences the engine takes; seconds a token may take, or null; constants.
 * Out: sequences of one copy, 0 where the weights do not fit; 1 where even one is slower than asked. Total.
 * @example usualBatch(exampleService, null, { prompt: 1000, output: 100, cacheHit: 0 }, 64, null, losslessServing) // 64
 */
export function usualBatch(
  decoding: Service,
  prefilling: Service | null,
  request: Request,
  most: number,
  pace: number | null,
  constants: ServingConstants,
): number {
  const groups = widthOf(decoding.plan) / decoding.plan.tp
  const fits = Math.min(largestBatch(decoding, fullContext(request), constants), most * groups)
  if (pace === null || fits <= 1) return fits
  const slow = (batch: number): boolean =>
    servedAt(decoding, prefilling, request, batch, constants).timePerOutputToken > pace
  if (!slow(fits)) return fits
  let low = 1
  let high = fits
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (slow(middle)) high = middle
    else low = middle
  }
  return low
}

/**
 * The fewest sequences at once with which one copy keeps up with a load.
 * In: services as in `servedAt`; request; requests a second for one copy; the most sequences; constants. Out: sequences, a
 * real number from 1; null where even the most do not keep up. Total.
 * @example batchAtLoad(exampleService, null, { prompt: 100, output: 10, cacheHit: 0 }, 1e9, 64, losslessServing) // null
 */
export function batchAtLoad(
  decoding: Service,
  prefilling: Service | null,
  request: Request,
  requestsPerSecond: number,
  most: number,
  constants: ServingConstants,
): number | null {
  const enough = (batch: number): boolean =>
    servedAt(decoding, prefilling, request, batch, constants).requestsPerSecond >= requestsPerSecond
  if (most < 1 || !enough(most)) return null
  if (enough(1)) return 1
  let low = 1
  let high = most
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
