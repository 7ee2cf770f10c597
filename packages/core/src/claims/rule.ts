import type { ClaimInput, ClaimInputs, PlainInputs } from './inputs.ts'
import { chanceWithin, type Limit, type Limits } from './limit.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What a rule finds where the tables tell no limit of it. */
const UNTOLD: Measured = { probability: NaN }

/** Inputs of which some are known to be there. */
export type Given<N extends ClaimInput> = ClaimInputs & Required<Pick<ClaimInputs, N>>

/** Draws of a unit that only the rule knows. */
export interface Column {
  readonly unit: string
  readonly count: number
}

/** What a rule finds before it becomes a verdict. */
export interface Measured {
  /** Chance that the claim holds, from the draws; NaN where the numbers give none. */
  readonly probability: number
  /** What was held against the limit, and the limit, where the rule measures. */
  readonly measure?: Column
  readonly limit?: number
}

/**
 * One rule about what a paper says. `about` are the inputs that make the claim: without any one of them nothing was claimed.
 * `needs` are the others it is held against: if one is missing the claim cannot be verified, and the rule says which.
 */
export interface ClaimRule {
  readonly id: string
  /** Only an identity of arithmetic or the calendar may be certain. */
  readonly identity: boolean
  /** A true figure passes the line as often as a false one: past it a question is due, and no chance and no contradiction. */
  readonly risk: boolean
  readonly about: readonly ClaimInput[]
  readonly needs: readonly ClaimInput[]
  /** Id of its limit in `data/base-rates/claims`; null where the claim is words. */
  readonly limit: string | null
  /** How its measure prints. */
  readonly as: 'percent' | 'multiple' | 'count' | 'plain'
  readonly check: (inputs: ClaimInputs, limits: Limits) => Measured | null
  readonly plausible: PlainInputs
  readonly implausible: PlainInputs
}

interface Spec<A extends ClaimInput, N extends ClaimInput> {
  readonly identity?: boolean
  readonly risk?: boolean
  readonly about: readonly A[]
  readonly needs?: readonly N[]
  readonly as?: ClaimRule['as']
  readonly plausible: PlainInputs
  readonly implausible: PlainInputs
}

/**
 * A rule that measures something and holds it against its limit; no measure where the inputs make no such claim.
 * In: id, what it asks for, the measure of given inputs. Out: the rule.
 * @example measuredRule('x', { about: ['stake'], plausible: {}, implausible: {} }, (of) => of.stake).limit // 'x'
 */
export function measuredRule<const A extends ClaimInput, const N extends ClaimInput = never>(
  id: string,
  spec: Spec<A, N>,
  measure: (inputs: Given<A | N>, limits: Limits) => Column | null,
): ClaimRule {
  const check = (inputs: ClaimInputs, limits: Limits): Measured | null => {
    const limit = limits.of[id]
    const found = measure(inputs as Given<A | N>, limits)
    if (found === null || limit === undefined) return found === null ? null : UNTOLD
    return { probability: chanceWithin(found, limit, limits.doubt), measure: found, limit: limit.stretched }
  }
  return {
    id,
    identity: spec.identity ?? false,
    risk: spec.risk ?? false,
    about: spec.about,
    needs: spec.needs ?? [],
    limit: id,
    as: spec.as ?? 'multiple',
    check,
    plausible: spec.plausible,
    implausible: spec.implausible,
  }
}

/**
 * A rule about words, dates and lists. Of an identity the answer is certain; of another the tables give both chances.
 * In: id, what it asks for, whether given inputs raise no question. Out: the rule.
 * @example statedRule('x', { about: ['scope'], plausible: {}, implausible: {} }, () => true).limit // null
 */
export function statedRule<const A extends ClaimInput, const N extends ClaimInput = never>(
  id: string,
  spec: Spec<A, N>,
  passes: (inputs: Given<A | N>) => boolean,
): ClaimRule {
  const identity = spec.identity ?? false
  const check = (inputs: ClaimInputs, { said }: Limits): Measured => {
    const odds = identity ? { asked: 0, passed: 1 } : said[id]
    if (odds === undefined) return UNTOLD
    return { probability: passes(inputs as Given<A | N>) ? odds.passed : odds.asked }
  }
  return {
    id,
    identity,
    risk: spec.risk ?? false,
    about: spec.about,
    needs: spec.needs ?? [],
    limit: null,
    as: 'plain',
    check,
    plausible: spec.plausible,
    implausible: spec.implausible,
  }
}

/** What a rule says of a paper. */
export interface ClaimFinding {
  readonly rule: string
  readonly verdict: Verdict
  /** Chance that the claim holds; null where it cannot be verified, and where the rule asks for a risk. */
  readonly probability: number | null
  /** Inputs that are missing, by name. */
  readonly missing: readonly ClaimInput[]
  readonly measure: Column | null
  readonly limit: number | null
}

/** A limit without a far end only asks; a mean of draws may fall a bit short of what is kept for that. */
function verdictWithin(probability: number, limit: Limit | null): Verdict {
  const verdict = verdictOf(probability)
  return verdict === 'impossible' && limit !== null && limit.impossible === null ? 'stretched' : verdict
}

/**
 * Holds one rule against inputs. Null where the paper does not make the claim the rule is about. A missing further input,
 * or numbers that give none (a zero to divide by), give `unverifiable`; nothing is guessed. A rule that is no identity keeps
 * some chance for being wrong itself in the chance it prints. One that asks for a risk gives `unverifiable` past its line too,
 * with the measure and the line: what is asked for is not whether the figure is true.
 * In: a rule, inputs, the limits. Out: the finding, or null.
 * @example askRule(measuredRule('x', { about: ['stake'], plausible: {}, implausible: {} }, (of) => of.stake), {}, limitsFrom([])) // null
 */
export function askRule(rule: ClaimRule, inputs: ClaimInputs, limits: Limits): ClaimFinding | null {
  if (rule.about.some((name) => inputs[name] === undefined)) return null
  const none = { rule: rule.id, verdict: 'unverifiable', probability: null, measure: null, limit: null } as const
  const missing = rule.needs.filter((name) => inputs[name] === undefined)
  if (missing.length > 0) return { ...none, missing }
  const found = rule.check(inputs, limits)
  if (found === null) return null
  const { probability } = found
  if (!(probability >= 0 && probability <= 1)) return { ...none, missing: [] }
  const verdict = verdictWithin(probability, rule.limit === null ? null : (limits.of[rule.limit] ?? null))
  const held = { rule: rule.id, missing: [], measure: found.measure ?? null, limit: found.limit ?? null }
  if (rule.risk) return { ...held, verdict: verdict === 'plausible' ? verdict : 'unverifiable', probability: null }
  const wrong = rule.identity ? 0 : (limits.doubt?.wrong ?? 0)
  return { ...held, verdict, probability: Math.min(1 - wrong, Math.max(wrong, probability)) }
}
