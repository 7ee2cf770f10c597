import type { Quantity, QuantityKind } from '../quantity.ts'
import { conflict, Refusal, unreadable, type Surroundings } from './outcome.ts'
import { denominators, type Per } from './per.ts'
import type { Term } from './term.ts'
import type { UnitUse } from './unit-words.ts'

/** Kind and unit of a phrase, the factor from the written number to the unit, and what was taken for granted. */
export interface UnitReading {
  readonly kind: QuantityKind
  readonly unit: string
  readonly factor: number
  readonly spread: boolean
  readonly assumed: Quantity['assumed']
}

/** Dollars and yuan that 元 may stand for beside their name. */
const yuanLike: ReadonlySet<string> = new Set(['CNY', 'HKD', 'TWD', 'SGD', 'MOP', 'AUD', 'CAD', 'JPY', 'USD'])

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
    const word = around.shadow.slice(loose.start, loose.end)
    const firmWord = around.shadow.slice(firm.start, firm.end)
    const fits =
      loose.assumed === 'currency' &&
      (word === '¥'
        ? firm.symbol === 'JPY' || firm.symbol === 'CNY'
        : yuanLike.has(firm.symbol) && firmWord !== '$' && (firm.symbol !== 'USD' || /[\u4e00-\u9fff]/.test(firmWord)))
    if (!fits) return conflict(around, chosen, use)
    // 3亿元美元 is more likely dollars, but 元 alone says yuan.
    chosen = firm.symbol === 'USD' && !loose.front && word !== '¥' ? { ...firm, doubtful: true } : firm
  }
  return chosen
}

/**
 * The currency of a range whose ends both name one; null where they are no money. 港币5000万元到1亿元 and
 * 5000万元到1亿元港币 name it once for both, 5元到10美元 does not.
 */
export const acrossRange = (
  around: Surroundings,
  a: UnitUse,
  b: UnitUse,
  unitsOfB: readonly UnitUse[],
): UnitUse | null | Refusal => {
  if (a.dimension !== 'money' || b.dimension !== 'money') return null
  if (a.symbol === b.symbol) return a.assumed === null ? a : b
  const loose = (use: UnitUse): boolean => use.assumed === 'currency'
  if (a.front && loose(b)) return sameMoney(around, [a, b])
  if (loose(a) && unitsOfB.some(loose)) return sameMoney(around, [a, b])
  return conflict(around, a, b)
}

export const unitOfTerm = (around: Surroundings, term: Term): UnitUse | null | Refusal => {
  if (term.units.length === 0) return null
  const odd = term.units.find((use) => use.dimension !== term.units[0]?.dimension)
  if (odd !== undefined && term.units[0] !== undefined) return conflict(around, term.units[0], odd)
  return term.units[0]?.dimension === 'money' ? sameMoney(around, term.units) : (term.units[0] ?? null)
}

/** Settles kind and unit from what is written, else from the surroundings; refuses where both leave it open. */
export const unitReading = (
  around: Surroundings,
  terms: readonly Term[],
  use: UnitUse | null,
  pers: readonly Per[],
): UnitReading | Refusal => {
  const below = denominators(pers)
  const spread = pers.some((per) => per.spread) || terms.some((term) => term.each)
  const wage =
    pers.some((one) => one.spread && !one.units.includes('person')) ||
    pers.some((one) => one.spread && one.units.length > 1)
  if (wage && use !== null && use.dimension !== 'money') return unreadable(around, use.start)
  // 5000万元一年 is a rate; 1000张卡一年 is for a year.
  const forOne = pers.find((one) => around.shadow.charAt(one.start) === '一')
  if (forOne !== undefined && use !== null && use.dimension !== 'money') return unreadable(around, forOne.start)
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
