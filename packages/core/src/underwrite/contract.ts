import type { ClaimVerdict, Estimate, Figure, FundAnswer, Gate, MustBeTrue, Underwriting } from './types.ts'

/** `Q` of contract.md. */
export interface ContractQuantity {
  readonly unit: string
  readonly p5: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
  readonly mean: number
  readonly standardError: number
  readonly kind: 'validated' | 'judged'
}

/** A sentence in the asked language, for the keys that words have one for. */
export interface ContractWords {
  readonly reason: (claim: ClaimVerdict) => string
  readonly why: (gate: Gate) => string
  readonly must: (one: MustBeTrue) => string
  readonly ask: (id: string) => { readonly zh: string; readonly en: string }
}

const ruleJson = ({ name, ...parameters }: FundAnswer['rule']) => ({ name, parameters })

const priceJson = (price: FundAnswer['maximumPrice'], currency: string) =>
  price === null ? null : { currency, low: price.low, mid: price.mid, high: price.high, beyond: price.beyond }

/** One fund in the stable shape; break-evens are numbers with their key, the words are the memo's. */
function fundJson(one: Underwriting['funds'][number], currency: string) {
  return {
    fund: one.fund,
    name: one.name,
    ...(one.names === undefined ? {} : { names: one.names }),
    verdict: one.verdict,
    rule: ruleJson(one.rule),
    cheque: { currency: one.currency, amount: one.cheque },
    tvpiWith: toQ(one.tvpiWith),
    tvpiWithout: toQ(one.tvpiWithout),
    // What is unsold at the end of all extensions is sold then, so nothing is left beside what was paid out.
    dpiAtEnd: toQ(one.tvpiWith),
    wholeFundLossProbability: one.wholeFundLoss,
    costsCapitalProbability: one.costsCapital,
    costsHurdleProbability: one.costsHurdle,
    paidInsideLife: one.paidInside,
    beyondFundLife: one.beyondLife,
    returnsFundProbability: one.returnsFund,
    yearsLeft: one.left,
    reservesNeeded: toQ(one.reservesNeeded),
    choices: one.choices.map((choice) => ({
      choice: choice.choice,
      score: choice.score,
      standardError: choice.error,
      expectedMultiple: choice.expectedMultiple,
      lossProbability: choice.lossProbability,
      breakEven:
        choice.choice === 'wait'
          ? { nextRoundInTimeAndTaken: one.waitShare, gain: one.waitGain, letInAbove: one.waitBreakEven }
          : null,
    })),
    maximumPrice: priceJson(one.maximumPrice, currency),
    maximumPriceUnder: [
      { rule: ruleJson(one.maximumPriceUnder.rule), ...priceJson(one.maximumPriceUnder.price, currency) },
    ],
  }
}

/** What `underwrite --json` gives, at least. */
export interface ContractUnderwriting {
  readonly [key: string]: unknown
}

const toQ = (e: Estimate): ContractQuantity => ({
  unit: e.unit,
  p5: e.p5,
  p25: e.p25,
  p50: e.p50,
  p75: e.p75,
  p95: e.p95,
  mean: e.mean,
  standardError: e.standardError,
  kind: e.kind,
})

/** What a figure shows, and whose it is: all that is needed to print it. */
export type Shown = Pick<Figure, 'value' | 'origin'>

/**
 * A figure in another unit, with the errors that say which of its digits hold. In: a figure, what to multiply it by, the
 * unit it is in then. Out: what it shows; chances and dates as they are. Total.
 * @example scaledFigure({ origin: 'entered', value: { kind: 'number', unit: 'USD', value: 2 } }, 7, 'CNY').value // { kind: 'number', unit: 'CNY', value: 14 }
 */
export function scaledFigure({ value, origin }: Shown, times: number, unit: string): Shown {
  const by = (x: number | null): number | null => (x === null ? null : x * times)
  switch (value.kind) {
    case 'number':
      return { origin, value: { ...value, unit, value: value.value * times } }
    case 'range':
      return { origin, value: { ...value, unit, low: by(value.low), high: by(value.high) } }
    case 'estimate': {
      const e = value.estimate
      const at = <T extends object>(all: T): T =>
        Object.fromEntries(Object.entries(all).map(([key, x]) => [key, typeof x === 'number' ? x * times : x])) as T
      const estimate = {
        ...at(e),
        unit,
        standardErrors: at(e.standardErrors),
        ...(e.digitErrors === undefined ? {} : { digitErrors: at(e.digitErrors) }),
      }
      return { origin, value: { ...value, unit, estimate } }
    }
    default:
      return { origin, value }
  }
}

/**
 * A quantity in another unit. In: a quantity, what to multiply it by, the unit it is in then. Out: a quantity. Total.
 * @example scaledQuantity({ unit: 'CNY', p5: 1, p25: 1, p50: 2, p75: 3, p95: 3, mean: 2, standardError: 0, kind: 'judged' }, 100, '1').p50 // 200
 */
export function scaledQuantity(q: ContractQuantity, times: number, unit: string): ContractQuantity {
  return {
    ...q,
    unit,
    p5: q.p5 * times,
    p25: q.p25 * times,
    p50: q.p50 * times,
    p75: q.p75 * times,
    p95: q.p95 * times,
    mean: q.mean * times,
    standardError: q.standardError * times,
  }
}

/**
 * A figure as `Q`; a plain number is a `Q` without spread; null where there is none.
 * In: a figure, and what to multiply it by for another unit. Out: `Q` of contract.md. Total.
 * @example quantityOf(null) // null
 */
export function quantityOf(
  figure: Figure | null,
  scale: { readonly unit: string; readonly times: number } | null = null,
): ContractQuantity | null {
  if (figure === null) return null
  const { value } = figure
  const flat = (unit: string, x: number): ContractQuantity => ({
    unit,
    p5: x,
    p25: x,
    p50: x,
    p75: x,
    p95: x,
    mean: x,
    standardError: 0,
    kind: 'judged',
  })
  const plain =
    value.kind === 'estimate'
      ? toQ(value.estimate)
      : value.kind === 'number'
        ? flat(value.unit, value.value)
        : value.kind === 'range' && value.low !== null && value.high !== null
          ? { ...flat(value.unit, (value.low + value.high) / 2), p5: value.low, p95: value.high }
          : null
  return plain === null || scale === null ? plain : scaledQuantity(plain, scale.times, scale.unit)
}

/**
 * The stable machine shape of an underwriting (contract.md, `underwrite`). Numbers without a figure are null or absent.
 * In: an underwriting, the words of one language. Out: plain JSON.
 * @example contractJson.length // 2
 */
export function contractJson(u: Underwriting, words: ContractWords): ContractUnderwriting {
  const part = (name: string): Figure | null => {
    const id = u.parts[name]
    return id === null || id === undefined ? null : (u.figures[id] ?? null)
  }
  const chance = (name: string): number | null => {
    const found = part(name)
    return found !== null && found.value.kind === 'chance' ? found.value.value : null
  }
  const ceiling = quantityOf(part('ceiling'))
  const asked = quantityOf(part('asked'))
  const beyond = u.figures['claim.exit.beyond']?.value
  const verdict = { ...u.verdict }
  return {
    company: u.company,
    asOf: u.asOf,
    draws: u.draws,
    seed: u.seed,
    digest: u.digest,
    engine: u.engine,
    reference: u.reference,
    gates: u.gates.map((gate) => ({
      id: gate.id,
      fund: gate.fund,
      state: gate.state,
      why: words.why(gate),
      cites: gate.cites,
    })),
    verdict,
    claims: u.claims.map((claim) => ({
      id: claim.id,
      verdict: claim.verdict,
      probability: claim.probability,
      reason: words.reason(claim),
      says: claim.says?.quote ?? null,
      cites: claim.cites,
      missing: claim.missing ?? [],
      figures: Object.fromEntries(
        Object.entries(claim.reason.figures).map(([hole, id]) => [hole, u.figures[id]?.value ?? null]),
      ),
    })),
    burn: { runwayMonths: quantityOf(part('runway'), { unit: 'month', times: 12 }), monthly: quantityOf(part('burn')) },
    years: u.years ?? null,
    basis: 'pre',
    value: {
      asked,
      gpuBurn: quantityOf(part('gpuBurn')),
      gpuBurnInAYear: quantityOf(u.figures['gpuBurn.later'] ?? null),
      comparables: quantityOf(part('comparables')),
      ventureCapitalMethod: quantityOf(part('ventureCapitalMethod')),
      commercial: quantityOf(part('commercial')),
      askedPercentile: chance('askedPercentile'),
      mustBeTrue: u.mustBeTrue ? words.must(u.mustBeTrue) : null,
    },
    training: { runCost: quantityOf(part('runCost')) },
    exit: {
      years: quantityOf(part('exitYears')),
      beyondFundLife: u.funds[0]?.beyondLife ?? (beyond?.kind === 'chance' ? beyond.value : null),
      routes: u.market?.routes ?? {},
    },
    returns: {
      multiple: quantityOf(part('multiple')),
      irr: quantityOf(part('irr')),
      lossProbability: chance('lossProbability'),
      bestPercentShareOfMean: u.market?.bestPercent ?? null,
    },
    otherBaseRates: u.market?.other ?? null,
    maximumPrice:
      ceiling === null ? null : { currency: ceiling.unit, low: ceiling.p5, mid: ceiling.p50, high: ceiling.p95 },
    payers: u.market?.payers ?? null,
    funds: u.funds.map((one) => fundJson(one, asked?.unit ?? one.currency)),
    questions: u.questions.map((question) => {
      const flip = question.flip === null ? null : (u.figures[question.flip]?.value ?? null)
      return {
        id: question.id,
        input: question.input,
        worth: question.gain ?? question.worth,
        currency: question.gain === undefined || question.gain === null ? null : (asked?.unit ?? null),
        shareOfDoubt: question.worth,
        ask: words.ask(question.id),
        flip,
        kind: question.kind,
      }
    }),
    assumed: [
      ...u.assumed,
      ...(u.years?.lent ?? []).map((one) => ({ input: one.metric, from: one.from, substituted: one.substituted })),
    ],
    flags: u.flags,
    figures: u.figures,
    sources: u.sources,
  }
}
