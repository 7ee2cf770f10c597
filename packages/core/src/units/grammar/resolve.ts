import type { Belief, Quantity, QuantityKind } from '../quantity.ts'
import {
  logitNormalFromInterval,
  lognormalFromInterval,
  normalFromInterval,
  pointBelief,
  uniformBetween,
} from '../beliefs.ts'
import { tidy } from '../numerals/numeral.ts'
import { chooseHedge, direction, endHedge, isPowerOfTen, plainRangeHedges } from './hedging.ts'
import { inherited } from './inherit.ts'
import { conflict, Refusal, unreadable, type Doubt, type Outcome, type Surroundings } from './outcome.ts'
import { denominators, type Per } from './per.ts'
import { isYear, refusedSense } from './sense.ts'
import type { Term } from './term.ts'
import { acrossRange, unitOfTerm, unitReading } from './unit-reading.ts'
import type { UnitUse } from './unit-words.ts'

/** The interval of one or two terms in their unit, before hedges. */
interface Span {
  readonly low: number
  readonly high: number
  readonly p5: number
  readonly p95: number
}

const reach = (term: Term, factor: number): Span => {
  const { numeral, half } = term
  const scaled = (value: number): number => tidy((value + half) * factor)
  const ends: Span = {
    low: scaled(numeral.low),
    high: scaled(numeral.high),
    p5: scaled(numeral.p5),
    p95: scaled(numeral.p95),
  }
  return term.negative ? { low: -ends.high, high: -ends.low, p5: -ends.p95, p95: -ends.p5 } : ends
}

/** Belief between two points by the shape rule: fractions logit-normal, positive lognormal, signed normal. */
const beliefBetween = (kind: QuantityKind, low: number, high: number, level: number): Belief => {
  if (low === high) return pointBelief(low)
  if (low < 0) return normalFromInterval(low, high, level)
  if (low === 0) return uniformBetween(low, high)
  return kind === 'ratio' && high < 1
    ? logitNormalFromInterval(low, high, level)
    : lognormalFromInterval(low, high, level)
}

const withEnds = (belief: Belief, floor: number | undefined, ceiling: number | undefined): Belief => ({
  ...belief,
  ...(floor === undefined ? {} : { floor: tidy(floor) }),
  ...(ceiling === undefined ? {} : { ceiling: tidy(ceiling) }),
})

/** A share below one stays below one: 80%以上 is believed up to 98 %, not 160 %. */
const capped = (kind: QuantityKind, written: number, stretched: number): number =>
  kind === 'ratio' && written < 1 && stretched >= 1 ? tidy(1 - (1 - written) / 10) : stretched

/** Options of the notation: the level of a range, hard ends. */
export interface RangeNotation {
  readonly level: number
  readonly hard: boolean
}

/**
 * Makes a quantity of one term or a range of two: inherits units and magnitudes backwards, refuses what contradicts
 * itself, applies the hedge and forms the belief.
 */
export const resolve = (
  around: Surroundings,
  terms: readonly Term[],
  notation: RangeNotation = { level: 0.9, hard: false },
): Outcome => {
  const read = quantityOf(around, terms, notation)
  return read instanceof Refusal ? { ok: false, problem: read.problem } : { ok: true, ...read }
}

function quantityOf(
  around: Surroundings,
  terms: readonly Term[],
  notation: RangeNotation,
): { readonly quantity: Quantity; readonly doubts: readonly Doubt[] } | Refusal {
  const [a, b] = terms
  if (a === undefined) return unreadable(around, 0)
  const doubts: Doubt[] = []
  const unitA = unitOfTerm(around, a)
  if (unitA instanceof Refusal) return unitA
  const unitB = b === undefined ? null : unitOfTerm(around, b)
  if (unitB instanceof Refusal) return unitB
  if (unitA !== null && unitB !== null) {
    const both = acrossRange(around, unitA, unitB, b?.units ?? [])
    if (both instanceof Refusal) return both
    const alike =
      unitA.dimension === unitB.dimension &&
      (unitA.dimension === 'duration' || unitA.dimension === 'ratio' || both !== null || unitA.symbol === unitB.symbol)
    if (!alike) return conflict(around, unitA, unitB)
  }
  if (b !== undefined && unitA !== null && unitB === null && !unitA.front) {
    const next: UnitUse = { ...unitA, start: b.start, end: b.end }
    return conflict(around, unitA, next)
  }
  const money = unitA !== null && unitB !== null ? acrossRange(around, unitA, unitB, b?.units ?? []) : null
  if (money instanceof Refusal) return money
  const useA = money ?? unitA ?? unitB
  const useB = money ?? unitB ?? unitA
  const persOf = (term: Term): readonly Per[] => [...term.frontPers, ...term.pers]
  const persA = persOf(a)
  const persB = b === undefined ? [] : persOf(b)
  const pers =
    persB.length > 0
      ? persA.length > 0 && denominators(persA) !== denominators(persB)
        ? [...persA, ...persB]
        : persB
      : persA
  if (persA.length > 0 && persB.length > 0 && a.pers.length > 0 && denominators(persA) !== denominators(persB)) {
    const [first] = persA
    const [second] = persB
    if (first !== undefined && second !== undefined) return conflict(around, first, second)
  }
  if (b !== undefined && a.pers.length > 0 && persB.length === 0) return unreadable(around, b.start)
  const unit = unitReading(around, terms, useB, pers)
  if (unit instanceof Refusal) return unit
  // 300块 may be blocks; 两万块 is money.
  const large = (use: UnitUse): boolean => use.assumed === 'currency' && (b ?? a).numeral.bigScale > 1
  for (const use of [useA, useB])
    if (use !== null && use.doubtful && !large(use)) doubts.push({ start: use.start, end: use.end })
  const minus = terms.find((term) => term.negative)
  if (minus !== undefined) {
    // There are no minus seven years and no minus thousand cards; 负5到10亿 may mean both ends.
    if (unit.kind === 'duration' || (unit.kind === 'count' && unit.unit !== '1')) return unreadable(around, minus.start)
    if (b !== undefined && !b.negative && /负|minus/i.test(around.shadow.slice(a.start, a.numeral.start)))
      doubts.push({ start: a.start, end: a.end })
  }
  // 两 counts something or is a weight.
  if (b === undefined && useB === null && around.shadow.slice(a.numeral.start, a.numeral.end) === '两')
    return unreadable(around, a.numeral.start)
  for (const term of terms) {
    if (term.numeral.doubtful !== null) doubts.push({ start: term.numeral.start, end: term.numeral.end })
    const refused = refusedSense(around, term, useB)
    if (refused !== null) return refused
    const { numeral } = term
    if (isYear(term) && useB === null && numeral.low >= 1980 && numeral.low <= 2040 && numeral.low !== 2000)
      doubts.push({ start: numeral.start, end: numeral.end })
  }
  if (useA?.symbol === 'quarter' && around.chinese === false && a.numeral.low === 3 && b === undefined)
    doubts.push({ start: useA.start, end: useA.end })

  let span: Span
  let factorA = unit.factor
  if (useA !== null && useB !== null && useA.factor !== useB.factor) factorA = unit.factor * (useA.factor / useB.factor)
  if (b === undefined) span = reach(a, factorA)
  else {
    const scale = inherited(a, b, doubts)
    const low = scale === null ? null : reach(a, factorA * scale)
    const high = reach(b, unit.factor)
    if (low === null || low.low > high.high)
      return new Refusal({
        code: 'quantity/reversed',
        params: {
          text: around.text,
          low: around.text.slice(a.start, a.end).trim(),
          high: around.text.slice(b.start, b.end).trim(),
        },
        start: a.start,
        end: b.end,
      })
    span = { low: low.low, high: high.high, p5: low.p5, p95: high.p95 }
  }
  if (!Number.isFinite(span.low) || !Number.isFinite(span.high) || Math.abs(span.high) > 1e30)
    return new Refusal({
      code: 'quantity/out-of-range',
      params: { text: around.text, limit: '1e30' },
      start: a.start,
      end: (b ?? a).end,
    })

  const hedges = b === undefined ? a.hedges : [...a.hedges, ...b.hedges]
  const vague = a.numeral.vague ?? b?.numeral.vague ?? null
  const chosen = chooseHedge(around, hedges, vague === null || vague === 'order', doubts)
  if (chosen instanceof Refusal) return chosen
  if (vague === 'order' && chosen !== null && chosen.rule.id !== 'order') return unreadable(around, chosen.start)
  if (
    chosen?.rule.id === 'nearly' &&
    chosen.side === 'before' &&
    useB?.dimension === 'duration' &&
    around.shadow.charAt(chosen.start) === '近'
  )
    doubts.push({ start: chosen.start, end: chosen.end })
  if (b !== undefined && hedges.length > 0 && !plainRangeHedges(a, b))
    for (const use of hedges) doubts.push({ start: use.start, end: use.end })
  if (
    chosen !== null &&
    vague !== null &&
    vague !== 'adjacent' &&
    direction(chosen) === 'around' &&
    chosen.rule.id !== 'order'
  )
    doubts.push({ start: chosen.start, end: chosen.end })
  if (vague === 'adjacent')
    for (const use of hedges) if (use.rule.id === 'order') doubts.push({ start: use.start, end: use.end })
  if (chosen?.rule.id === 'order' && b === undefined && !isPowerOfTen(a.numeral.low))
    doubts.push({ start: chosen.start, end: chosen.end })
  let rule = chosen?.rule ?? null
  // 亿元 without a figure is an order of magnitude (完成亿元融资); 万元 is only a unit.
  const unnumbered = chosen === null && a.numeral.implicitOne && b === undefined
  if (unnumbered && useB?.dimension === 'money' && !around.chinese)
    doubts.push({ start: a.numeral.start, end: a.numeral.end })
  if (
    unnumbered &&
    unit.kind === 'money' &&
    around.chinese &&
    (useB !== null || a.numeral.low > 1e8 || a.numeral.scale > a.numeral.bigScale)
  ) {
    if (a.numeral.low <= 1e4) return unreadable(around, a.numeral.start)
    doubts.push({ start: a.numeral.start, end: Math.max(a.numeral.end, useB?.end ?? 0) })
    rule = around.order
  }
  if (
    chosen === null &&
    a.numeral.implicitOne &&
    b === undefined &&
    useB === null &&
    a.numeral.low <= 1e8 &&
    a.numeral.low === a.numeral.bigScale
  )
    return unreadable(around, a.numeral.start)
  if (chosen !== null && span.low < 0) return unreadable(around, chosen.start)
  if (span.low === 0 && span.high > 0) doubts.push({ start: a.start, end: a.end })

  const level = notation.level !== 0.9 ? notation.level : vague === 'adjacent' && b === undefined ? 0.8 : 0.9
  const make = (
    low: number | null,
    high: number | null,
    belief: Belief,
    name: string,
    lowOpen: boolean,
    highOpen: boolean,
  ): Quantity =>
    unit.spread
      ? {
          kind: unit.kind,
          unit: unit.unit,
          assumed: unit.assumed,
          spread: true,
          low,
          high,
          lowOpen,
          highOpen,
          belief,
          rule: name,
        }
      : { kind: unit.kind, unit: unit.unit, assumed: unit.assumed, low, high, lowOpen, highOpen, belief, rule: name }
  if (notation.hard) {
    if (b === undefined || hedges.length > 0) return unreadable(around, (b ?? a).start)
    return {
      quantity: make(span.low, span.high, uniformBetween(span.low, span.high), 'hard', false, false),
      doubts,
    }
  }
  // In a range a hedge holds for its own end; before or after the whole it holds for both.
  if (rule === null || (b !== undefined && endHedge(a, b) !== null)) {
    const ends = b === undefined ? null : endHedge(a, b)
    const low = ends?.low === undefined || ends.low === null ? span.low : tidy(span.low * ends.low)
    const name = b !== undefined ? 'range' : (vague ?? 'exact')
    return {
      quantity: make(
        low,
        span.high,
        beliefBetween(unit.kind, ends?.low === undefined || ends.low === null ? span.p5 : low, span.p95, level),
        name,
        false,
        false,
      ),
      doubts,
    }
  }
  const low = rule.hard.low === null ? null : tidy(span.low * rule.hard.low)
  const high = rule.hard.high === null ? null : tidy(span.high * rule.hard.high)
  const p5 = tidy(span.p5 * rule.belief.p5)
  const p95 = capped(unit.kind, span.p95, tidy(span.p95 * rule.belief.p95))
  return {
    quantity: make(
      low,
      high,
      withEnds(
        beliefBetween(unit.kind, p5, p95, vague === 'adjacent' ? 0.8 : 0.9),
        rule.belief.floor === undefined ? undefined : span.low * rule.belief.floor,
        rule.belief.ceiling === undefined ? undefined : span.high * rule.belief.ceiling,
      ),
      rule.id,
      low === null,
      high === null,
    ),
    doubts,
  }
}
