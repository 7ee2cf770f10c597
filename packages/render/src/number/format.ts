import type { FigureForm } from '@touchstone/core/memo'
import type { Figure, FigureValue } from '@touchstone/core/underwrite'
import type { NumberWords } from '../words/types.ts'
import type { Noun } from '../words/unit-words.ts'
import { NOUNS } from '../words/unit-words.ts'
import {
  type Decimal,
  decimalOf,
  decimalsNeeded,
  isZero,
  placeOfDigits,
  placeOfError,
  printDecimal,
  roundAt,
} from './decimal.ts'

/** What a missing number prints as. */
export const MISSING = '–'

/** How a unit prints: a shift of the decimal point, and the words around the digits. */
interface Dress {
  readonly shift: number
  readonly before: string
  readonly after: (one: boolean) => string
  /** Whether 万, 亿, m, bn may be used. */
  readonly scaled: boolean
}

export type PrintAs = 'percent' | 'multiple' | 'count'

const isNoun = (unit: string): unit is Noun => (NOUNS as readonly string[]).includes(unit)
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

function dress(unit: string, largest: number, as: PrintAs | undefined, words: NumberWords): Dress {
  const u = words.units
  const plain = (before: string, after: string, scaled = true): Dress => ({
    shift: 0,
    before,
    after: () => after,
    scaled,
  })
  if (unit === '1' || unit === '') {
    const printed = as ?? (Math.abs(largest) <= 1 ? 'percent' : 'multiple')
    if (printed === 'percent') return { shift: -2, before: '', after: () => '%', scaled: false }
    return printed === 'count' ? plain('', '') : plain('', u.multiple)
  }
  if (isCurrency(unit)) {
    const money = u.money(unit)
    return plain(money.before, money.after)
  }
  if (isNoun(unit))
    return {
      shift: 0,
      before: '',
      after: (one) => (one ? u.nouns[unit].one : u.nouns[unit].many),
      scaled: unit !== 'year',
    }
  const [head = '', ...per] = unit.split('/')
  if (isCurrency(head) && per.length === 1 && isCurrency(per[0] ?? '')) {
    const pair = u.exchange(head, per[0] ?? '')
    return plain(pair.before, pair.after, false)
  }
  if (per.length > 0) {
    const inner = head === '1' ? plain('', '') : dress(head, largest, as, words)
    return { ...inner, after: (one) => inner.after(one) + u.per(per) }
  }
  return plain('', ` ${unit}`)
}

interface Printed {
  readonly digits: string
  readonly scale: string
}

/** One number to print: how many digits it may have at most, and its standard error. */
interface Part {
  readonly value: number
  readonly digits: number
  readonly error: number
  /** What stands before a share that is further out than its digits mean anything: it is told as beyond a bound. */
  readonly beyond?: '<' | '>'
}

interface Rounded {
  readonly decimal: Decimal
  readonly place: number
}

function rounded(part: Part): Rounded {
  const d = decimalOf(part.value)
  // One digit stays whatever the error, so that an end of an interval never turns into nothing.
  const supported = isZero(d) ? placeOfError(part.error) : Math.min(placeOfError(part.error), placeOfDigits(d, 1))
  const place = Math.max(isZero(d) ? 0 : placeOfDigits(d, part.digits), supported)
  return { decimal: roundAt(d, place), place }
}

interface Scale {
  readonly exponent: number
  readonly word: string
}

const scaleOf = (d: Decimal, shift: number, words: NumberWords): Scale =>
  words.units.scales.find((one) => !isZero(d) && d.exponent - shift >= one.from) ?? { exponent: 0, word: '' }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const raised = (power: number): string =>
  (power < 0 ? '⁻' : '') + [...String(Math.abs(power))].map((digit) => superscripts[Number(digit)] ?? '').join('')

/** Scientific notation is for counts no word of size reaches, and for tiny numbers. */
const scientific = (d: Decimal, shift: number): boolean =>
  !isZero(d) && (d.exponent - shift >= 16 || d.exponent - shift <= -5)

function printScientific(d: Decimal, shift: number): string {
  const digits = printDecimal({ ...d, exponent: 0 }, 0, Math.max(0, d.digits.length - 1))
  return `${digits}×10${raised(d.exponent - shift)}`
}

/**
 * A number alone, with the word of size that suits it; trailing zeros of exact numbers go, of rounded ones stay. `beside` are
 * numbers that it stands with: of its own digits it shows as many decimals as the finest of them.
 */
function printOne(
  part: Part,
  outfit: Dress,
  trim: boolean,
  words: NumberWords,
  beside: readonly Decimal[] = [],
): Printed {
  const { decimal, place } = rounded(part)
  if (scientific(decimal, outfit.shift)) return { digits: printScientific(decimal, outfit.shift), scale: '' }
  const scale = outfit.scaled ? scaleOf(decimal, outfit.shift, words) : { exponent: 0, word: '' }
  const shift = outfit.shift + scale.exponent
  const most = Math.max(0, shift - place)
  const finest = Math.max(...[decimal, ...beside].map((one) => decimalsNeeded(one, shift)))
  const decimals = trim ? Math.min(most, finest) : most
  return { digits: printDecimal(decimal, shift, Math.min(decimals, 12)), scale: scale.word }
}

const withUnit = (printed: Printed, outfit: Dress): string =>
  `${outfit.before}${printed.digits}${printed.scale}${outfit.after(printed.digits === '1' && printed.scale === '')}`

/** Ends (and a middle) each with its own word of size, where no single one suits them; the unit still stands once. */
function printMixed(
  low: Part,
  high: Part,
  middle: Part | null,
  outfit: Dress,
  words: NumberWords,
): { interval: string; middle: string | null } {
  const one = (part: Part): string => {
    const { digits, scale } = printOne(part, outfit, true, words)
    return `${digits}${scale}`
  }
  const [a, b] = [one(low), one(high)]
  return {
    interval: `${outfit.before}${a === b ? a : words.units.between(a, b)}${outfit.after(false)}`,
    middle: middle === null ? null : one(middle),
  }
}

/** Ends (and a middle) in one unit: each with its own digits, decimals shared unless the ends differ tenfold. */
function printSpan(
  low: Part,
  high: Part,
  middle: Part | null,
  outfit: Dress,
  words: NumberWords,
): { interval: string; middle: string | null } {
  const parts = [low, high, ...(middle === null ? [] : [middle])].map(rounded)
  const [first, second, third] = parts
  if (first === undefined || second === undefined) return { interval: MISSING, middle: null }
  if (parts.some((one) => scientific(one.decimal, outfit.shift))) return printMixed(low, high, middle, outfit, words)
  const guide = third ?? second
  const scale = outfit.scaled
    ? scaleOf(isZero(guide.decimal) ? second.decimal : guide.decimal, outfit.shift, words)
    : { exponent: 0, word: '' }
  const shift = outfit.shift + scale.exponent
  const tooSmall = parts.some((one) => !isZero(one.decimal) && one.decimal.exponent - shift <= -4)
  // 1,900–11,000万 is 1,900万–1.1亿: an end that has a larger word of its own takes it.
  const tooLarge = scale.exponent > 0 && scaleOf(second.decimal, outfit.shift, words).exponent > scale.exponent
  if ((tooSmall && scale.exponent > 0) || tooLarge) return printMixed(low, high, middle, outfit, words)
  const needed = parts.map((one) => decimalsNeeded(one.decimal, shift))
  const tenfold = Math.abs(high.value) > 10 * Math.abs(low.value) || low.value * high.value < 0
  const shared = tenfold ? 0 : Math.max(...needed)
  const beyond = [low, high, middle].map((one) => one?.beyond ?? '')
  const texts = parts.map((one, index) => {
    const decimals = Math.min(Math.max(shared, needed[index] ?? 0), Math.max(0, shift - one.place))
    return `${beyond[index] ?? ''}${printDecimal(one.decimal, shift, decimals)}`
  })
  const [a = '', b = '', m] = texts
  const around = (digits: string): string => withUnit({ digits, scale: scale.word }, outfit)
  const tail =
    m === undefined ? null : outfit.shift === -2 ? `${m}%` : words.units.middleScale ? `${m}${scale.word}` : m
  return { interval: around(a === b ? a : words.units.between(a, b)), middle: tail }
}

const five = 0.05

/** A chance as page one may claim it: steps of five points, and no more than "fewer than 5" at the ends. */
function pageChance(value: number): { readonly count: string; readonly end: 'low' | 'high' | null } {
  // Half a point is left to either side, so that a chance of five is not told as fewer.
  if (value < five - 0.005) return { count: '5', end: 'low' }
  if (value > 1 - five + 0.005) return { count: '95', end: 'high' }
  const twentieths = roundAt(decimalOf(value * 20), 0)
  return { count: String(Number(printDecimal(twentieths, 0, 0)) * 5), end: null }
}

/** Points that a chance is rounded to: the finest that is twenty standard errors or more. */
const CHANCE_STEPS = [1, 2, 5, 10] as const

/**
 * A chance in percent or of a hundred: `<1%` or `>99%` at the ends, for draws that all agree prove nothing; in steps of as many
 * points as its error supports, and the span that it lies in where it supports not even ten.
 */
export function formatChance(value: number, standardError: number, form: FigureForm, words: NumberWords): string {
  const u = words.units
  if (!Number.isFinite(value)) return MISSING
  if (form === 'of100') {
    const page = pageChance(value)
    return page.end === 'low'
      ? u.fewerThan(page.count)
      : page.end === 'high'
        ? u.moreThan(page.count)
        : u.about(page.count)
  }
  if (form === 'prose') {
    const page = pageChance(value)
    const count = `${page.count}%`
    return page.end === 'low' ? u.fewerThan(count) : page.end === 'high' ? u.moreThan(count) : count
  }
  if (form === 'page') {
    const page = pageChance(value)
    return `${page.end === 'low' ? '<' : page.end === 'high' ? '>' : ''}${page.count}%`
  }
  if (value < 0.005) return '<1%'
  if (value > 0.995) return '>99%'
  const percent = (d: number, toward: (x: number) => number): number => Math.min(99, Math.max(1, toward(d * 100)))
  const step = CHANCE_STEPS.find((one) => one >= 2000 * standardError)
  if (step === undefined) {
    const wide = stepOf(100 * standardError)
    const low = percent(value, (one) => wide * Math.floor(Number((one / wide).toPrecision(12))))
    const high = percent(value, (one) => wide * (Math.floor(Number((one / wide).toPrecision(12))) + 1))
    return `${low}–${high}%`
  }
  return `${percent(value, (one) => step * Number(printDecimal(roundAt(decimalOf(one / step), 0), 0, 0)))}%`
}

const exactDigits = 5
const judgedDigits = 2
/** A rate that is not an exchange rate (`CNY/card/hour`) is made by dividing rounded words: three digits say all it knows. */
const digitsOf = (unit: string): number => {
  const [head = '', ...per] = unit.split('/')
  return per.length > 0 && !(per.length === 1 && isCurrency(head) && isCurrency(per[0] ?? '')) ? 3 : exactDigits
}

const exact = (value: number): Part => ({ value, digits: exactDigits, error: 0 })

interface Time {
  readonly unit: string
  readonly times: number
}

/** Durations are years; up to three of them print as months, up to three months as days unless months are meant. */
function inMonths(unit: string, largest: number): Time {
  if (unit !== 'year' || Math.abs(largest) >= 3 || largest === 0) return { unit, times: 1 }
  const months = largest * 12
  const days =
    Math.abs(largest) < 0.25 && Math.abs(largest) * 365 > 0.99 && Math.abs(months - Math.round(months)) > 1e-9
  return days ? { unit: 'day', times: 365 } : { unit: 'month', times: 12 }
}

const whole = (x: number): boolean => Math.abs(x - Math.round(x)) < 1e-9

/** Exact durations of under a year that were said in days print so: 60 days and not 1.9726 months. */
function inDays(unit: string, values: readonly number[]): Time | null {
  const said =
    unit === 'year' &&
    values.every((value) => Math.abs(value) < 1 && whole(value * 365)) &&
    !values.every((value) => whole(value * 12))
  return said ? { unit: 'day', times: 365 } : null
}

/** Years in another unit without the dust of the division: 0.08333… × 12 is 1. */
const inUnit = (value: number, times: number): number => (times === 1 ? value : Number((value * times).toPrecision(12)))

function formatRange(
  low: number | null,
  high: number | null,
  unitIn: string,
  as: PrintAs | undefined,
  digits: number,
  words: NumberWords,
): string {
  const largest = high ?? low ?? 0
  const ends = [low, high].filter((end) => end !== null)
  const { unit, times } = inDays(unitIn, ends) ?? inMonths(unitIn, largest)
  const outfit = dress(unit, inUnit(largest, times), as, words)
  const part = (value: number): Part => ({ value: inUnit(value, times), digits, error: 0 })
  if (low === null && high === null) return MISSING
  if (low === null) return words.units.atMost(withUnit(printOne(part(high ?? 0), outfit, true, words), outfit))
  if (high === null) return words.units.atLeast(withUnit(printOne(part(low), outfit, true, words), outfit))
  const [from, to] = [low, high].map((end) => printOne(part(end), outfit, true, words))
  // Ends that round to one number are one number to a reader.
  if (from !== undefined && from === to) return withUnit(from, outfit)
  return printSpan(part(low), part(high), null, outfit, words).interval
}

/**
 * A figure's value as text, with its unit: the only place where numbers become words. `full` is interval and middle,
 * `page` what page one may claim (two digits, chances in steps of five points).
 */
export function formatValue(value: FigureValue, form: FigureForm, words: NumberWords): string {
  if (value.kind === 'date') return value.iso
  if (value.kind === 'chance') return formatChance(value.value, value.standardError, form, words)
  return value.kind === 'number' && form === 'of100' && Number.isFinite(value.value)
    ? formatChance(value.value, 0, form, words)
    : formatAmount(value, form, words)
}

/** An amount as text, in every form but that of a chance; apart, as what reads back amounts tells no chance. */
export function formatAmount(
  value: Extract<FigureValue, { kind: 'number' | 'range' | 'estimate' }>,
  form: FigureForm,
  words: NumberWords,
): string {
  if (value.kind === 'range') {
    const digits = form === 'page' ? judgedDigits : digitsOf(value.unit)
    if (form === 'low') return formatRange(value.low, value.low, value.unit, value.as, digits, words)
    if (form === 'high') return formatRange(value.high, value.high, value.unit, value.as, digits, words)
    return formatRange(value.low, value.high, value.unit, value.as, digits, words)
  }
  if (value.kind === 'number') {
    if (!Number.isFinite(value.value)) return MISSING
    const { unit, times } = inDays(value.unit, [value.value]) ?? inMonths(value.unit, value.value)
    const shown = inUnit(value.value, times)
    const outfit = dress(unit, shown, value.as, words)
    return withUnit(
      printOne(
        { ...exact(shown), digits: form === 'page' || form === 'low' || form === 'high' ? judgedDigits : exactDigits },
        outfit,
        true,
        words,
      ),
      outfit,
    )
  }
  return formatEstimate(value, form, words)
}

/**
 * A middle that stands beside its interval, in its own unit: 3.0 beside 2.6–3.1 and not 3. `page` is two digits, `full` all.
 */
export function formatMiddle(
  middle: number,
  ends: readonly [low: number, high: number],
  { unit: unitIn, as }: { readonly unit: string; readonly as?: PrintAs },
  form: 'page' | 'full',
  words: NumberWords,
): string {
  if (!Number.isFinite(middle)) return MISSING
  const { unit, times } = inDays(unitIn, [middle]) ?? inMonths(unitIn, middle)
  const shown = inUnit(middle, times)
  const outfit = dress(unit, shown, as, words)
  const part = (value: number, digits: number): Part => ({ value: inUnit(value, times), digits, error: 0 })
  const beside = ends.filter(Number.isFinite).map((end) => rounded(part(end, judgedDigits)).decimal)
  return withUnit(
    printOne(part(middle, form === 'page' ? judgedDigits : exactDigits), outfit, true, words, beside),
    outfit,
  )
}

/**
 * A figure as text. What was computed without draws has no error to round by; it prints the two digits that any estimate
 * prints, for its inputs are no finer. Numbers of a source or of the user keep their digits.
 */
export function formatFigure(
  { value, origin }: Pick<Figure, 'value' | 'origin'>,
  form: FigureForm,
  words: NumberWords,
): string {
  if (origin !== 'computed' || (value.kind !== 'number' && value.kind !== 'range'))
    return formatValue(value, form, words)
  if (value.kind === 'range' && (form === 'low' || form === 'high'))
    return formatValue({ ...value, low: value[form], high: value[form] }, 'page', words)
  return formatValue(value, form === 'of100' ? form : 'page', words)
}

/** A drawn share of more than this, either way, is told as beyond it: a yearly return of 20,000 % is a quick exit and no more. */
const FAR = 10
/** Years from which an upper end has its estimate told in years and not in months. */
const MANY_YEARS = 5

function formatEstimate(
  value: Extract<FigureValue, { kind: 'estimate' }>,
  form: FigureForm,
  words: NumberWords,
): string {
  const e = value.estimate
  if (![e.p5, e.p50, e.p95].every(Number.isFinite)) return MISSING
  // All of an estimate is told in one unit, so that a tile and a note say the same: that of its middle, and years where it
  // reaches many of them.
  const { unit, times } = e.p95 >= MANY_YEARS ? { unit: value.unit, times: 1 } : inMonths(value.unit, e.p50)
  const outfit = dress(unit, inUnit(e.p95, times), value.as, words)
  const part = (at: number, error: number): Part =>
    value.as === 'percent' && Math.abs(at) > FAR
      ? { value: at > 0 ? FAR : -FAR, digits: judgedDigits, error: 0, beyond: at > 0 ? '>' : '<' }
      : { value: inUnit(at, times), digits: judgedDigits, error: error * times }
  const isPoint = e.p5 === e.p95
  const alone = (at: number, error: number): string => {
    const own = part(at, error)
    const dressed = dress(unit, own.value, value.as, words)
    const printed = printPart(own, isPoint, dressed, words)
    return withUnit({ ...printed, digits: `${own.beyond ?? ''}${printed.digits}` }, outfit)
  }
  const errors = e.digitErrors ?? e.standardErrors
  if (form === 'low') return alone(e.p5, errors.p5)
  if (form === 'high') return alone(e.p95, errors.p95)
  if (form === 'middle' || form === 'page' || isPoint) return alone(e.p50, errors.p50)
  const span = printSpan(part(e.p5, errors.p5), part(e.p95, errors.p95), part(e.p50, errors.p50), outfit, words)
  return form === 'interval' || span.middle === null ? span.interval : words.units.middle(span.interval, span.middle)
}

/** The finest of 1, 2 and 5 times a power of ten that is four errors or more. */
function stepOf(error: number): number {
  const { digits, exponent } = decimalOf(error * 4)
  const lead = Number(`${digits.slice(0, 1)}.${digits.slice(1)}`)
  return Number(`${lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10}e${exponent}`)
}

/**
 * A number whose error does not support its digits prints as the step it lies in, of four errors or more. A number that stands
 * alone does so where two digits are not supported; the middle of an interval keeps one digit as long as four errors fit in it.
 */
function printPart(part: Part, isAlone: boolean, outfit: Dress, words: NumberWords): Printed {
  const d = decimalOf(part.value)
  const fits = placeOfError(part.error) < d.exponent || (!isAlone && 4 * part.error <= 10 ** d.exponent)
  if (isZero(d) || fits) return printOne(part, outfit, false, words)
  const step = stepOf(part.error)
  const end = (steps: number): Printed =>
    printOne({ value: Number((steps * step).toPrecision(3)), digits: judgedDigits, error: 0 }, outfit, true, words)
  const below = Math.floor(Number((part.value / step).toPrecision(12)))
  const [low, high] = [end(below), end(below + 1)]
  return {
    digits: low.scale === high.scale ? `${low.digits}–${high.digits}` : `${low.digits}${low.scale}–${high.digits}`,
    scale: high.scale,
  }
}

/** A number alone for an axis or a column whose heading names the unit: two digits, no unit, no word of size. */
export function formatTick(value: number, shift: number): string {
  const d = roundAt(decimalOf(value), placeOfDigits(decimalOf(value), 3))
  return printDecimal(d, shift, Math.min(6, decimalsNeeded(d, shift)))
}

/**
 * Ends and middle in a fixed shift (an axis' unit), digits only; of an estimate only the digits its errors support, so that
 * a chart says what the sentence beside it says.
 */
export function formatInAxis(
  ends: { readonly low: number; readonly middle: number; readonly high: number },
  errors: { readonly p5: number; readonly p50: number; readonly p95: number } | null,
  shift: number,
  words: NumberWords,
): { interval: string; middle: string } {
  const outfit: Dress = { shift, before: '', after: () => '', scaled: false }
  const part = (value: number, error = 0): Part => ({ value, digits: judgedDigits, error })
  const span = printSpan(
    part(ends.low, errors?.p5),
    part(ends.high, errors?.p95),
    part(ends.middle, errors?.p50),
    outfit,
    words,
  )
  return { interval: span.interval, middle: span.middle ?? '' }
}

/** Ledger money, exact to the minor unit and grouped in threes. `digits` is how many digits the minor unit has. */
export function formatLedger(minor: bigint, currency: string, words: NumberWords, digits = 2): string {
  const negative = minor < 0n
  const text = (negative ? -minor : minor).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = digits > 0 ? `.${text.slice(-digits)}` : ''
  const money = words.units.money(currency)
  return `${money.before}${negative ? '−' : ''}${whole}${rest}${money.after}`
}
