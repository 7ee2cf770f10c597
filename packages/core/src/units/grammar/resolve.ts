import type { Belief, Quantity, QuantityKind } from '../quantity.ts'
import {
  logitNormalFromInterval,
  lognormalFromInterval,
  normalFromInterval,
  pointBelief,
  uniformBetween,
} from '../beliefs.ts'
import { tidy } from '../numerals/numeral.ts'
import type { Doubt, Outcome, Problem } from './outcome.ts'
import { denominators, type Per } from './per.ts'
import type { HedgeUse, Term } from './term.ts'
import type { UnitUse } from './unit-words.ts'

/** What the surroundings say about a phrase. */
export interface Surroundings {
  readonly text: string
  readonly defaultCurrency: string | null
  readonly expect: QuantityKind | null
  /** The unit wanted where the phrase names none. */
  readonly unit: string | null
  /** Whether the text has Chinese characters. */
  readonly chinese: boolean
}

/** The interval of one or two terms in their unit, before hedges. */
interface Span {
  readonly low: number
  readonly high: number
  readonly p5: number
  readonly p95: number
}

interface UnitReading {
  readonly kind: QuantityKind
  readonly unit: string
  readonly factor: number
  readonly spread: boolean
  readonly assumed: Quantity['assumed']
}

class Refusal {
  readonly problem: Problem
  constructor(problem: Problem) {
    this.problem = problem
  }
}

/** Dollars and yuan that 元 may stand for beside their name. */
const yuanLike: ReadonlySet<string> = new Set(['CNY', 'HKD', 'TWD', 'SGD', 'MOP', 'AUD', 'CAD', 'JPY', 'USD'])

function conflict(around: Surroundings, a: UnitUse | Per, b: UnitUse | Per): Refusal {
  return new Refusal({
    code: 'quantity/unit-conflict',
    params: {
      text: around.text,
      first: around.text.slice(a.start, a.end),
      second: around.text.slice(b.start, b.end),
    },
    start: b.start,
    end: b.end,
  })
}

/** One currency from all the names of it (人民币3亿元, US$5m USD); a conflict where they differ. */
function sameMoney(around: Surroundings, uses: readonly UnitUse[]): UnitUse | Refusal {
  const [first, ...rest] = uses
  if (first === undefined) return unreadable(around, 0)
  let chosen = first
  for (const use of rest) {
    if (use.symbol === chosen.symbol) {
      if (chosen.assumed !== null && use.assumed === null) chosen = use
      continue
    }
    const [loose, firm] = chosen.assumed === 'currency' ? [chosen, use] : [use, chosen]
    const word = around.text.slice(loose.start, loose.end)
    const firmWord = around.text.slice(firm.start, firm.end)
    const fits =
      loose.assumed === 'currency' &&
      (word === '¥' || word === '￥'
        ? firm.symbol === 'JPY' || firm.symbol === 'CNY'
        : yuanLike.has(firm.symbol) && firmWord !== '$' && (firm.symbol !== 'USD' || /[\u4e00-\u9fff]/.test(firmWord)))
    if (!fits) return conflict(around, chosen, use)
    chosen = firm
  }
  return chosen
}

function unitOfTerm(around: Surroundings, term: Term): UnitUse | null | Refusal {
  if (term.units.length === 0) return null
  const odd = term.units.find((use) => use.dimension !== term.units[0]?.dimension)
  if (odd !== undefined && term.units[0] !== undefined) return conflict(around, term.units[0], odd)
  return term.units[0]?.dimension === 'money' ? sameMoney(around, term.units) : (term.units[0] ?? null)
}

function unreadable(around: Surroundings, start: number, end = around.text.length): Refusal {
  return new Refusal({
    code: 'quantity/unreadable',
    params: { text: around.text, rest: around.text.slice(start, end) },
    start,
    end,
  })
}

/** The factor that 2 in 2-3亿 inherits from 3亿; null where the order would be reversed. */
function inherited(a: Term, b: Term, doubts: Doubt[]): number | null {
  const low = a.numeral
  const high = b.numeral
  const closed = low.grouped || low.implicitOne || a.units.some((use) => !use.front) || a.pers.length > 0
  if (low.bigScale > 1 || high.scale === 1 || closed) return low.low * 1 <= high.high ? 1 : null
  const small = high.scale / high.bigScale
  let factor = high.bigScale
  if (low.scale === 1 && small > 1) {
    if (low.high < high.coefficient) {
      factor = high.scale
      if (small === 10) doubts.push({ start: low.start, end: high.end })
    } else if (small >= 100 && high.bigScale > 1) doubts.push({ start: low.start, end: high.end })
  }
  if (low.low * factor <= high.high) return factor
  if (low.low * high.bigScale <= high.high) return high.bigScale
  // 5000到1万: the first is complete in itself.
  const ratio = high.high / low.low
  if (low.low >= 100 && ratio >= 1 && ratio <= 100) {
    if (ratio > 20) doubts.push({ start: low.start, end: low.end })
    return 1
  }
  return null
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

function unitReading(
  around: Surroundings,
  terms: readonly Term[],
  use: UnitUse | null,
  pers: readonly Per[],
): UnitReading | Refusal {
  const below = denominators(pers)
  const spread = pers.some((per) => per.spread) || terms.some((term) => term.each)
  const per = pers.reduce((product, one) => product * one.count, 1)
  const ambiguous = terms.map((term) => term.numeral.ambiguous).find((suffix) => suffix !== null) ?? null
  const done = (
    kind: QuantityKind,
    unit: string,
    factor: number,
    assumed: Quantity['assumed'] = [],
  ): UnitReading | Refusal => {
    const settled =
      kind === 'money' ||
      (kind === 'rate' && unit.length > 3 && /^[A-Z]{3}\//.test(unit)) ||
      (use !== null && kind === 'count' && use.symbol !== '1')
    if (ambiguous !== null && !settled) {
      const at = terms.find((term) => term.numeral.ambiguous !== null)?.numeral.end ?? 0
      return new Refusal({
        code: 'quantity/ambiguous-unit',
        params: { text: around.text, suffix: ambiguous },
        start: at - ambiguous.length,
        end: at,
      })
    }
    return { kind, unit, factor: factor / per, spread, assumed }
  }
  if (use !== null) {
    // 元 takes the default currency where that is a 元 too (HKD, TWD).
    const followsDefault =
      use.assumed === 'currency' &&
      around.defaultCurrency !== null &&
      yuanLike.has(around.defaultCurrency) &&
      around.defaultCurrency !== 'USD'
    const symbol =
      use.dimension === 'money'
        ? followsDefault
          ? (around.defaultCurrency ?? use.symbol)
          : use.symbol
        : use.dimension === 'count'
          ? use.symbol
          : use.dimension === 'ratio'
            ? '1'
            : 'year'
    const assumed = use.assumed === null ? [] : [use.assumed]
    if (below !== '') {
      if (use.dimension === 'duration') return unreadable(around, pers[0]?.start ?? 0)
      return done('rate', `${symbol}${below}`, use.factor, assumed)
    }
    if (around.expect === 'rate' && around.unit !== null && use.dimension === 'money') {
      const slash = around.unit.indexOf('/')
      if (slash > 0 && around.unit.slice(0, slash) === symbol)
        return done('rate', around.unit, use.factor, [...assumed, 'unit'])
    }
    return done(use.dimension, symbol, use.factor, assumed)
  }
  const currency = around.defaultCurrency ?? (around.chinese ? 'CNY' : null)
  const wage =
    pers.some((one) => one.spread && !one.units.includes('person')) ||
    pers.some((one) => one.spread && one.units.length > 1)
  if (below !== '') {
    if (around.defaultCurrency !== null) return done('rate', `${around.defaultCurrency}${below}`, 1, ['currency'])
    if (
      currency !== null &&
      (wage || around.expect === 'money' || (around.expect === 'rate' && /^[A-Z]{3}\//.test(around.unit ?? '')))
    )
      return done('rate', `${currency}${below}`, 1, ['currency'])
    return done('rate', `1${below}`, 1)
  }
  const needsUnit = (): Refusal =>
    new Refusal({
      code: 'quantity/ambiguous-unit',
      params: { text: around.text, suffix: around.text.slice(terms.at(-1)?.numeral.end ?? 0).trim() },
      start: terms[0]?.start ?? 0,
      end: terms.at(-1)?.end ?? around.text.length,
    })
  const nought = terms.every((term) => term.numeral.low === 0 && term.numeral.high === 0)
  switch (around.expect) {
    case 'money':
      return currency === null ? needsUnit() : done('money', currency, 1, ['currency'])
    case 'count':
      return done('count', around.unit ?? '1', 1, around.unit === null || around.unit === '1' ? [] : ['unit'])
    case 'duration':
      return around.unit === null || around.unit === 'year' ? done('duration', 'year', 1, ['unit']) : needsUnit()
    case 'ratio':
      return nought || terms.every((term) => term.numeral.plain && term.numeral.high < 1)
        ? done('ratio', '1', 1)
        : needsUnit()
    case 'rate':
      return around.unit === null ? needsUnit() : done('rate', around.unit, 1, ['unit'])
    case null:
      return around.defaultCurrency === null
        ? done('count', '1', 1)
        : done('money', around.defaultCurrency, 1, ['currency'])
  }
}

/** Whether a hedge raises, lowers or only blurs. */
const direction = (use: HedgeUse): 'up' | 'down' | 'around' =>
  use.rule.hard.high === null ? 'up' : use.rule.hard.low === null ? 'down' : 'around'

function chooseHedge(
  around: Surroundings,
  hedges: readonly HedgeUse[],
  exact: boolean,
  doubts: Doubt[],
): HedgeUse | null | Refusal {
  const distinct = hedges.filter((use, at) => hedges.findIndex((other) => other.rule.id === use.rule.id) === at)
  const firm = distinct.filter((use) => use.rule.id !== 'about')
  if (distinct.length > firm.length && firm.length > 0) {
    const about = distinct.find((use) => use.rule.id === 'about')
    if (about !== undefined) doubts.push({ start: about.start, end: about.end })
  }
  const [first, ...others] = firm.length > 0 ? firm : distinct
  if (first === undefined) return null
  let chosen = first
  for (const other of others) {
    const a = direction(chosen)
    const b = direction(other)
    if (other.rule.id === 'order') {
      // 超亿元级: the order only names its unit.
      continue
    }
    if (chosen.rule.id === 'order') {
      chosen = other
      continue
    }
    if (a !== b) return unreadable(around, other.start)
  }
  if (chosen.rule.id === 'order' && !exact) return null
  return chosen
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
    const both = unitA.dimension === 'money' && unitB.dimension === 'money' ? sameMoney(around, [unitA, unitB]) : null
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
  const money =
    unitA !== null && unitB !== null && unitA.dimension === 'money' ? sameMoney(around, [unitA, unitB]) : null
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
  for (const use of [useA, useB]) if (use !== null && use.doubtful) doubts.push({ start: use.start, end: use.end })
  for (const term of terms) {
    if (term.numeral.doubtful !== null) doubts.push({ start: term.numeral.start, end: term.numeral.end })
    const { numeral } = term
    const yearLike = numeral.plain && Number.isInteger(numeral.low) && numeral.low >= 1900 && numeral.low <= 2100
    if (yearLike && useB?.symbol === 'year') return unreadable(around, numeral.start)
    if (yearLike && useB === null && numeral.low >= 1980 && numeral.low <= 2040 && numeral.low !== 2000)
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
    around.text.charAt(chosen.start) === '近'
  )
    doubts.push({ start: chosen.start, end: chosen.end })
  if (b !== undefined && hedges.length > 0 && !plainRangeHedges(a, b))
    for (const use of hedges) doubts.push({ start: use.start, end: use.end })
  if (chosen?.rule.id === 'order' && b === undefined && !isPowerOfTen(a.numeral.low))
    doubts.push({ start: chosen.start, end: chosen.end })
  if (
    chosen === null &&
    a.numeral.implicitOne &&
    b === undefined &&
    useB?.dimension === 'money' &&
    a.numeral.low === a.numeral.bigScale
  ) {
    if (a.numeral.low < 1e8) return unreadable(around, a.numeral.start)
    doubts.push({ start: a.numeral.start, end: useB.end })
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
  const adjacentA = b !== undefined && a.numeral.vague === 'adjacent'
  void adjacentA
  const base = {
    kind: unit.kind,
    unit: unit.unit,
    assumed: unit.assumed,
    ...(unit.spread ? { spread: true } : {}),
  }
  if (notation.hard) {
    if (b === undefined || hedges.length > 0) return unreadable(around, (b ?? a).start)
    return {
      quantity: {
        ...base,
        low: span.low,
        high: span.high,
        lowOpen: false,
        highOpen: false,
        belief: uniformBetween(span.low, span.high),
        rule: 'hard',
      },
      doubts,
    }
  }
  // In a range a hedge holds for its own end; before or after the whole it holds for both.
  const rule = chosen?.rule ?? null
  if (rule === null || (b !== undefined && endHedge(a, b) !== null)) {
    const ends = b === undefined ? null : endHedge(a, b)
    const low = ends?.low == null ? span.low : tidy(span.low * ends.low)
    const name = b !== undefined ? 'range' : (vague ?? 'exact')
    return {
      quantity: {
        ...base,
        low,
        high: span.high,
        lowOpen: false,
        highOpen: false,
        belief: beliefBetween(unit.kind, ends?.low == null ? span.p5 : low, span.p95, level),
        rule: name,
      },
      doubts,
    }
  }
  const low = rule.hard.low === null ? null : tidy(span.low * rule.hard.low)
  const high = rule.hard.high === null ? null : tidy(span.high * rule.hard.high)
  const p5 = tidy(span.p5 * rule.belief.p5)
  const p95 = capped(unit.kind, span.p95, tidy(span.p95 * rule.belief.p95))
  return {
    quantity: {
      ...base,
      low,
      high,
      lowOpen: low === null,
      highOpen: high === null,
      belief: withEnds(
        beliefBetween(unit.kind, p5, p95, vague === 'adjacent' ? 0.8 : 0.9),
        rule.belief.floor === undefined ? undefined : span.low * rule.belief.floor,
        rule.belief.ceiling === undefined ? undefined : span.high * rule.belief.ceiling,
      ),
      rule: rule.id,
    },
    doubts,
  }
}

/** A share below one stays below one: 80%以上 is believed up to 98 %, not 160 %. */
const capped = (kind: QuantityKind, written: number, stretched: number): number =>
  kind === 'ratio' && written < 1 && stretched >= 1 ? tidy(1 - (1 - written) / 10) : stretched

/** 超3亿至5亿, 近1亿到2亿: the low end carries the hedge; null where the hedge is for the whole range. */
function endHedge(a: Term, b: Term): { readonly low: number | null } | null {
  if (b.hedges.length > 0) return null
  const [use] = a.hedges
  if (use === undefined || a.hedges.length > 1) return null
  if (use.side === 'inside' || (use.side === 'after' && direction(use) === 'up')) return { low: null }
  if (use.side === 'before' && direction(use) === 'up') return { low: null }
  return null
}

/** 3亿多到5亿 says all; other hedges on ranges may be meant for one end. */
function plainRangeHedges(a: Term, b: Term): boolean {
  return b.hedges.length === 0 && a.hedges.every((use) => use.rule.id === 'more')
}

function isPowerOfTen(value: number): boolean {
  let rest = value
  while (rest >= 10 && rest % 10 === 0) rest /= 10
  return rest === 1
}
