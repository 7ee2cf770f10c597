import { FLOP_PER_PARAMETER_TOKEN } from './training.ts'

/** What was published of a training run, as plain numbers; null is unknown. */
export interface PublishedRun {
  /** All parameters. */
  readonly size: number | null
  /** Whether its work is counted in tokens, as that of language models is. */
  readonly countedInTokens: boolean
  /** Parameters that a token visits: all of a dense model, the active ones of a sparse one. */
  readonly parameters: number | null
  /** Tokens seen in training. */
  readonly tokens: number | null
  /** Other readings of the tokens in the same source. */
  readonly tokensStated: readonly number[]
  /** FLOP of the whole run, as its makers print it. */
  readonly flops: number | null
  /** Dense peak of one accelerator in FLOP/s, in the format of the run or the 16-bit one. */
  readonly peak: number | null
  readonly count: number | null
  /** Calendar days. */
  readonly days: number | null
  readonly acceleratorHours: number | null
  /** Utilisation as published, a fraction of the peak. */
  readonly mfu: number | null
  /** Whether a token passes only one half of the model, as in encoder-decoders. */
  readonly halves: boolean
  /** Accelerator-hours that an engine predicts, where one was asked. */
  readonly predictedHours: number | null
}

/** Why a verdict is what it is. */
export type PublishedReason =
  | 'utilisation-plausible'
  | 'engine-agrees'
  | 'tokens-disagree'
  | 'flops-disagree'
  | 'hours-exceed-calendar'
  | 'too-fast'
  | 'too-slow'
  | 'mfu-disagrees'
  | 'engine-disagrees'
  | 'size-unpublished'
  | 'tokens-unpublished'
  | 'active-unpublished'
  | 'operations-unpublished'
  | 'hardware-unpublished'
  | 'time-unpublished'

/** What the identities say, with the numbers they rest on; null where they do not apply. */
export interface PublishedVerdict {
  readonly verdict: 'reproduced' | 'contradicts' | 'not-checkable'
  readonly reason: PublishedReason
  /** FLOP the run needs: 6·N·D where both are known, otherwise as published. */
  readonly needed: number | null
  /** Accelerator-hours as published, or cards × days × 24. */
  readonly hours: number | null
  /** Share of the peak that needed FLOP in these hours come to. */
  readonly utilisation: number | null
  /** Accelerator-hours at the usual utilisation, or those of the engine. */
  readonly predicted: number | null
  /** FLOP that cards and time could give at all of their peak. */
  readonly most: number | null
  /** Published over computed: FLOP, or the largest over the smallest reading of the tokens. */
  readonly ratio: number | null
}

/** Share of the peak that training runs reach: middle of 296 published ones without fp8 for a team of any age. */
export const USUAL_UTILISATION = 0.42
/** Below a tenth nobody publishes a run; above 0.71 nobody has reached (the largest of the same 296). */
export const PLAUSIBLE_UTILISATION = { low: 0.1, high: 0.71 } as const
/** Readings of one count may differ by rounding and by what is counted in. */
const SAME_TOKENS = 1.5
/** Published FLOP over 6·N·D: attention adds, recompute adds a third (8·N·D); an encoder-decoder spends down to half. */
const SAME_FLOPS = { low: 0.75, halves: 0.4, high: 1.42 } as const
/** Rounding of days and of cards. */
const SAME_HOURS = 1.05
/** Utilisation printed with or without attention, embeddings and the rounding of days. */
const SAME_UTILISATION = 1.15
/** How far an engine's hours may lie from the published ones. */
const ENGINE_FACTOR = 2

const SECONDS_PER_HOUR = 3600
const HOURS_PER_DAY = 24

/**
 * Whether what was published of a training run agrees with itself: the readings of its tokens, 6·N·D against its printed
 * FLOP, its hours against cards × days × 24, and the utilisation that FLOP in these hours come to, also against the printed one. Only an identity or a
 * bound contradicts; what cannot be worked out is named by the first fact that was never published.
 * In: published numbers. Out: verdict, reason, numbers. Total. Source: Kaplan et al. 2020, §2.1; the bounds above.
 * By hand, GPT-3: 6 × 175e9 × 300e9 = 3.15e23; 10,000 × 14.8 × 24 = 3,552,000 h; 3.15e23 ÷ (3,552,000 × 3600 × 125e12) =
 * 0.197 of the V100's peak.
 * @example checkPublished({ size: 207e9, countedInTokens: true, parameters: 207e9, tokens: 42.6e9, tokensStated: [42.6e9, 317.6e9], flops: null, peak: 256e12, count: 2048, days: null, acceleratorHours: null, mfu: null, halves: false, predictedHours: null }).reason // 'tokens-disagree'
 */
export function checkPublished(run: PublishedRun): PublishedVerdict {
  const { parameters, tokens, flops, peak, count, days, mfu } = run
  const calendar = count === null || days === null ? null : count * days * HOURS_PER_DAY
  const hours = run.acceleratorHours ?? calendar
  const product = parameters === null || tokens === null ? null : FLOP_PER_PARAMETER_TOKEN * parameters * tokens
  // Where a token passes half of the model, the printed FLOP are the better count.
  const needed = run.halves && flops !== null ? flops : (product ?? flops)
  const most = hours === null || peak === null ? null : hours * SECONDS_PER_HOUR * peak
  const utilisation = needed === null || most === null ? null : needed / most
  const predicted =
    run.predictedHours ??
    (needed === null || peak === null ? null : needed / (peak * USUAL_UTILISATION * SECONDS_PER_HOUR))
  const say = (
    verdict: PublishedVerdict['verdict'],
    reason: PublishedReason,
    ratio: number | null = null,
  ): PublishedVerdict => ({ verdict, reason, needed, hours, utilisation, predicted, most, ratio })

  const readings = [...run.tokensStated, ...(tokens === null ? [] : [tokens])]
  const spread = readings.length < 2 ? 1 : Math.max(...readings) / Math.min(...readings)
  if (spread > SAME_TOKENS) return say('contradicts', 'tokens-disagree', spread)

  const printed = product === null || flops === null ? null : flops / product
  const least = run.halves ? SAME_FLOPS.halves : SAME_FLOPS.low
  if (printed !== null && (printed < least || printed > SAME_FLOPS.high))
    return say('contradicts', 'flops-disagree', printed)

  if (calendar !== null && hours !== null && hours > calendar * SAME_HOURS)
    return say('contradicts', 'hours-exceed-calendar', hours / calendar)

  if (utilisation !== null) {
    if (utilisation > PLAUSIBLE_UTILISATION.high) return say('contradicts', 'too-fast', printed)
    if (utilisation < PLAUSIBLE_UTILISATION.low) return say('contradicts', 'too-slow', printed)
    // What a run reaches with its stops cannot exceed what it reaches between them.
    if (mfu !== null && utilisation > mfu * SAME_UTILISATION)
      return say('contradicts', 'mfu-disagrees', utilisation / mfu)
    if (run.predictedHours === null) return say('reproduced', 'utilisation-plausible', printed)
    const off = hours === null ? 1 : hours / run.predictedHours
    return off > ENGINE_FACTOR || off < 1 / ENGINE_FACTOR
      ? // No identity is broken: how the run was laid out was never published, and that decides its hours.
        say('not-checkable', 'engine-disagrees', off)
      : say('reproduced', 'engine-agrees', off)
  }
  return say('not-checkable', missing(run, hours))
}

/** The first fact without which nothing can be checked. */
function missing(run: PublishedRun, hours: number | null): PublishedReason {
  if (run.flops === null) {
    if (run.size === null) return 'size-unpublished'
    if (!run.countedInTokens) return 'operations-unpublished'
    if (run.tokens === null) return 'tokens-unpublished'
    if (run.parameters === null) return 'active-unpublished'
  }
  if (run.peak === null) return 'hardware-unpublished'
  return hours === null ? 'time-unpublished' : 'hardware-unpublished'
}
