import {
  fromPercentiles,
  lognormalFromInterval,
  mixtureBelief,
  normalFromInterval,
  pertBelief,
  proportionBelief,
} from '../beliefs.ts'
import { tidy } from '../numerals/numeral.ts'
import type { Belief, Quantity } from '../quantity.ts'
import { Cursor } from '../text/cursor.ts'
import type { Doubt, Outcome } from './outcome.ts'
import { readExpression, takeExpression } from './range.ts'
import type { Surroundings } from './outcome.ts'
import { resolve } from './resolve.ts'
import { takeTerm, type Term } from './term.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A reading of one notation; null where the text is not written in it. */
type Notation = (cursor: Cursor, words: Vocabulary, around: Surroundings) => Outcome | null

const unreadable = (around: Surroundings, start: number): Outcome => ({
  ok: false,
  problem: {
    code: 'quantity/unreadable',
    params: { text: around.text, rest: around.text.slice(start) },
    start,
    end: around.text.length,
  },
})

/** Reads several terms as quantities that share the unit of the last one. */
function readTogether(
  around: Surroundings,
  terms: readonly Term[],
): readonly { quantity: Quantity; doubts: readonly Doubt[] }[] | Outcome {
  const read: { quantity: Quantity; doubts: readonly Doubt[] }[] = []
  const last = terms.at(-1)
  for (const term of terms) {
    // A range from the term to the last one lends the unit and the magnitude.
    const outcome = term === last || last === undefined ? resolve(around, [term]) : resolve(around, [term, last])
    if (!outcome.ok) return outcome
    read.push({ quantity: outcome.quantity, doubts: outcome.doubts })
  }
  return read
}

const isOutcome = (value: readonly unknown[] | Outcome): value is Outcome => !Array.isArray(value)

const skipLink = (cursor: Cursor): void => {
  cursor.takePattern(/[,;:=，；、]+/y)
}

/** p10 5, p50 7, p90 15. */
const percentiles: Notation = (cursor, words, around) => {
  const points: { share: number; term: Term }[] = []
  for (;;) {
    const label = cursor.takePattern(/p(\d{1,2})(?!\d)/y)
    if (label === null) break
    skipLink(cursor)
    const term = takeTerm(cursor, words)
    if (term === null) return unreadable(around, cursor.at)
    points.push({ share: Number(label.value[1]) / 100, term })
    skipLink(cursor)
  }
  if (points.length === 0) return null
  const [lower, middle, upper, extra] = points
  const shaped =
    lower !== undefined &&
    middle !== undefined &&
    upper !== undefined &&
    extra === undefined &&
    lower.share > 0 &&
    lower.share < 0.5 &&
    middle.share === 0.5 &&
    upper.share > 0.5
  if (!shaped) return unreadable(around, points[0]?.term.start ?? 0)
  const read = readTogether(around, [lower.term, middle.term, upper.term])
  if (isOutcome(read)) return read
  const [a, m, b] = read.map((one) => one.quantity)
  if (a === undefined || m === undefined || b === undefined) return null
  if (a.low === null || m.low === null || b.high === null || a.low <= 0) return unreadable(around, lower.term.start)
  const belief =
    a.low < m.low && m.low < b.high
      ? fromPercentiles(
          m.low,
          { share: lower.share, value: a.low },
          { share: upper.share, value: b.high },
          b.kind === 'ratio' && b.high < 1,
        )
      : null
  if (belief === null)
    return {
      ok: false,
      problem: {
        code: 'quantity/reversed',
        params: {
          text: around.text,
          low: around.text.slice(lower.term.start, lower.term.end).trim(),
          high: around.text.slice(upper.term.start, upper.term.end).trim(),
        },
        start: lower.term.start,
        end: upper.term.end,
      },
    }
  return {
    ok: true,
    quantity: { ...b, low: a.low, high: b.high, lowOpen: false, highOpen: false, belief, rule: 'percentiles' },
    doubts: read.flatMap((one) => one.doubts),
  }
}

const pertWords = [
  /(?:min(?:imum)?|最低|最少|最小)(?![a-z])/y,
  /(?:likely|most likely|mode|最可能|很可能|最有可能)(?![a-z])/y,
  /(?:max(?:imum)?|最高|最多|最大)(?![a-z])/y,
]

/** min 5 likely 7 max 12. */
const pert: Notation = (cursor, words, around) => {
  const terms: Term[] = []
  for (const [at, word] of pertWords.entries()) {
    if (cursor.takePattern(word) === null) return null
    skipLink(cursor)
    // The next label ends the number, else "7 max" would be read as "7 at most".
    const next = pertWords[at + 1]
    const rest = next === undefined ? -1 : cursor.shadow.slice(cursor.at).toLowerCase().search(new RegExp(next.source))
    if (next !== undefined && rest < 0) return null
    const inner = new Cursor(rest < 0 ? cursor.shadow : cursor.shadow.slice(0, cursor.at + rest), cursor.at)
    const term = takeTerm(inner, words)
    if (term === null) return null
    cursor.moveTo(inner.at)
    terms.push(term)
    skipLink(cursor)
  }
  const read = readTogether(around, terms)
  if (isOutcome(read)) return read
  const [a, m, b] = read.map((one) => one.quantity)
  if (a === undefined || m === undefined || b === undefined) return unreadable(around, 0)
  if (a.low === null || m.low === null || b.high === null) return unreadable(around, 0)
  if (m.low < a.low || m.low > b.high || a.low >= b.high)
    return {
      ok: false,
      problem: {
        code: 'quantity/reversed',
        params: { text: around.text, low: String(a.low), high: String(m.low) },
        start: terms[0]?.start ?? 0,
        end: terms[2]?.end ?? around.text.length,
      },
    }
  return {
    ok: true,
    quantity: {
      ...b,
      low: a.low,
      high: b.high,
      lowOpen: false,
      highOpen: false,
      belief: pertBelief(a.low, m.low, b.high),
      rule: 'pert',
    },
    doubts: read.flatMap((one) => one.doubts),
  }
}

/** 7 ±2, 7 ±20%, 7 x/ 2. */
const around: Notation = (cursor, words, surroundings) => {
  const term = takeTerm(cursor, words)
  if (term === null) return null
  const factor = cursor.takePattern(/(?:x|\*|×) ?\/|×÷|⋇/y)
  const sign = factor ?? cursor.takePattern(/±|\+\/-|\+-/y)
  if (sign === null) return null
  if (term.hedges.length > 0) return unreadable(surroundings, sign.start)
  const by = takeTerm(cursor, words)
  if (by === null) return unreadable(surroundings, cursor.at)
  const percent = by.units.length === 1 && by.units[0]?.symbol === '%' && factor === null
  const bare = by.units.length === 0 && by.pers.length === 0
  const alone = (one: Term): Outcome => resolve(surroundings, [one])
  const centre =
    bare && term.units.length === 0
      ? alone(term)
      : alone(term.units.length === 0 && !percent ? { ...term, units: by.units, pers: by.pers } : term)
  if (!centre.ok) return centre
  const middle = centre.quantity.low
  if (middle === null || centre.quantity.high !== middle) return unreadable(surroundings, sign.start)
  const done = (low: number, high: number, belief: Belief, rule: string): Outcome => ({
    ok: true,
    quantity: {
      ...centre.quantity,
      low: tidy(low),
      high: tidy(high),
      belief,
      rule,
      assumed: [...centre.quantity.assumed, 'level'],
    },
    doubts: centre.doubts,
  })
  const ratio = term.units.some((use) => use.dimension === 'ratio')
  if (factor !== null) {
    if (!bare || by.numeral.low <= 1 || middle <= 0) return unreadable(surroundings, by.start)
    return done(
      middle / by.numeral.low,
      middle * by.numeral.low,
      lognormalFromInterval(tidy(middle / by.numeral.low), tidy(middle * by.numeral.low)),
      'factor',
    )
  }
  if (percent && ratio)
    return done(
      middle - by.numeral.low * 0.01,
      middle + by.numeral.low * 0.01,
      normalFromInterval(tidy(middle - by.numeral.low * 0.01), tidy(middle + by.numeral.low * 0.01)),
      'plus-minus',
    )
  let half: number | null = null
  if (percent) half = middle * by.numeral.low * 0.01
  else if (bare)
    half = resolveHalf(surroundings, { ...by, units: term.units, pers: term.pers, frontPers: term.frontPers }, term)
  else half = resolveHalf(surroundings, by, term)
  if (half === null || half < 0) return unreadable(surroundings, by.start)
  return done(middle - half, middle + half, normalFromInterval(tidy(middle - half), tidy(middle + half)), 'plus-minus')
}

function resolveHalf(around: Surroundings, by: Term, term: Term): number | null {
  const read = resolve(around, [by])
  if (!read.ok || read.quantity.low === null || read.quantity.low !== read.quantity.high) return null
  const inherits = by.numeral.plain && term.numeral.bigScale > 1
  return inherits ? read.quantity.low * term.numeral.scale : read.quantity.low
}

/** 3 of 10, 3 out of 10, 10个中3个. */
const proportion: Notation = (cursor, _words, around) => {
  const match = cursor.takePattern(/(\d{1,7}) (?:out )?of (\d{1,7})(?![\d.,a-z万亿千百%])/y)
  if (match === null) return null
  const hits = Number(match.value[1])
  const tries = Number(match.value[2])
  if (hits > tries || tries === 0) return unreadable(around, match.start)
  const share = tidy(hits / tries)
  return {
    ok: true,
    quantity: {
      kind: 'ratio',
      unit: '1',
      low: share,
      high: share,
      lowOpen: false,
      highOpen: false,
      belief: proportionBelief(hits, tries),
      rule: 'proportion',
      assumed: [],
    },
    doubts: [],
  }
}

const percent = /(\d{1,3}(?:\.\d+)?) ?%/y

/** 60%: 5 to 10; 40%: 0 and 5 to 10 (60%) or 0 (40%). */
const mixture: Notation = (cursor, words, around) => {
  const parts: { weight: number; expression: NonNullable<ReturnType<typeof takeExpression>> }[] = []
  const leading = cursor.attempt(() => {
    const found = cursor.takePattern(percent)
    return found !== null && cursor.takeText(':') ? found : null
  })
  if (leading !== null) {
    let weight: number = Number(leading.value[1])
    for (;;) {
      const expression = takeExpression(cursor, words)
      if (expression === null) return unreadable(around, cursor.at)
      parts.push({ weight: weight / 100, expression })
      if (cursor.takePattern(/[;,；，]|or(?![a-z])|或/y) === null) break
      const next = cursor.takePattern(percent)
      if (next === null || !cursor.takeText(':')) return unreadable(around, cursor.at)
      weight = Number(next.value[1])
    }
  } else {
    for (;;) {
      const expression = takeExpression(cursor, words)
      if (expression === null) return null
      const weight = cursor.attempt(() => {
        if (!cursor.takeText('(')) return null
        const found = cursor.takePattern(percent)
        return found !== null && cursor.takeText(')') ? Number(found.value[1]) / 100 : null
      })
      if (weight === null) return null
      parts.push({ weight, expression })
      if (cursor.takePattern(/or(?![a-z])|或者?|[;,]/y) === null) break
    }
  }
  if (parts.length < 2) return null
  const sum = parts.reduce((total, one) => total + one.weight, 0)
  if (Math.abs(sum - 1) > 1e-6) return unreadable(around, 0)
  const owner = parts.find((one) => one.expression.terms.some((term) => term.units.length > 0))?.expression.terms.at(-1)
  const read: { weight: number; quantity: Quantity; doubts: readonly Doubt[] }[] = []
  for (const { weight, expression } of parts) {
    const terms = expression.terms.map((term, at) =>
      at === expression.terms.length - 1 && term.units.length === 0 && owner !== undefined
        ? { ...term, units: owner.units, pers: owner.pers, frontPers: owner.frontPers }
        : term,
    )
    const outcome = readExpression(around, { ...expression, terms })
    if (!outcome.ok) return outcome
    read.push({ weight, quantity: outcome.quantity, doubts: outcome.doubts })
  }
  const [first] = read
  const other = read.find((one) => one.quantity.unit !== first?.quantity.unit)
  if (first === undefined) return null
  if (other !== undefined)
    return {
      ok: false,
      problem: {
        code: 'quantity/unit-conflict',
        params: { text: around.text, first: first.quantity.unit, second: other.quantity.unit },
        start: 0,
        end: around.text.length,
      },
    }
  const lows = read.map((one) => one.quantity.low)
  const highs = read.map((one) => one.quantity.high)
  const low = lows.includes(null) ? null : Math.min(...lows.flatMap((one) => (one === null ? [] : [one])))
  const high = highs.includes(null) ? null : Math.max(...highs.flatMap((one) => (one === null ? [] : [one])))
  return {
    ok: true,
    quantity: {
      ...first.quantity,
      low,
      high,
      lowOpen: low === null,
      highOpen: high === null,
      belief: mixtureBelief(read.map((one) => ({ weight: one.weight, belief: one.quantity.belief }))),
      rule: 'mixture',
    },
    doubts: read.flatMap((one) => one.doubts),
  }
}

/** Every notation that is more than a number or a range. */
export const notations: readonly Notation[] = [percentiles, pert, mixture, proportion, around]
