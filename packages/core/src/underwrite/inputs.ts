import type { Cite, Dated, Reference } from '@touchstone/core/facts'
import { type Amount, type Deal, homeOf, INPUT_PATHS, type InputPath } from '@touchstone/core/deal'
import { averageOfMany } from '@touchstone/core/compute'
import { type Draws, drawsFrom, estimate, relabelled, type Sampler } from '@touchstone/core/chance'
import type { Quantity } from '@touchstone/core/units'
import type { Comparables } from '@touchstone/core/valuation'
import type { Book } from './book.ts'
import { isOfLines, type LinesPath, partsOf, together } from './lines-told.ts'
import { borrowed, citeOf, rateBetween, type RateStage } from './lookup.ts'
import { anyUnit, type SomeDraws } from './some-draws.ts'
import { rateStageOf, stageMeant } from './stage-meant.ts'
import type { FigureValue } from './types.ts'
import { widened } from './widen.ts'

const multiples = new Set<InputPath>(['training.researchMultiplier', 'commercial.multiple', 'team.payLoad'])

/** How a ratio prints where it is no percentage. */
const printAs = (path: InputPath): { as?: 'percent' | 'multiple' } =>
  INPUT_PATHS[path][1] !== '1' ? {} : { as: multiples.has(path) ? 'multiple' : 'percent' }

/** An input with its draws, in the unit it was written in. */
export interface Input {
  readonly path: string
  readonly figure: string
  readonly draws: SomeDraws
  readonly unit: string
  readonly quantity: Quantity | null
  /** Whether it stands in for what nobody said of this company. */
  readonly borrowed: boolean
  readonly substituted: readonly string[]
  readonly from: string | null
  readonly cites: readonly Cite[]
  readonly literal: string | null
}

const voiceOf = (cites: readonly Cite[]): 'theirs' | 'yours' =>
  cites.some((cite) => cite.kind === 'text') ? 'theirs' : 'yours'

/** The wording as a figure: the hard reading, so that a memo shows what was said and not what is believed of it. */
function worded(quantity: Quantity, as: 'percent' | 'multiple' | undefined): FigureValue {
  const tail = as === undefined ? {} : { as }
  return quantity.low !== null && quantity.low === quantity.high
    ? { kind: 'number', unit: quantity.unit, value: quantity.low, ...tail }
    : { kind: 'range', unit: quantity.unit, low: quantity.low, high: quantity.high, ...tail }
}

/** What a deal file says of an input of the model, the company's own words before an assumption. */
function stated(deal: Deal, path: InputPath): Amount | null {
  const { round, model, team, finances } = deal
  const own: Partial<Record<InputPath, Amount | null>> = {
    'round.amount': round.amount,
    'round.stake': round.stake,
    'accelerators.count': model.accelerators.count,
    'accelerators.rent': model.accelerators.rent,
    'model.parameters': model.activeParameters ?? model.parameters,
    'model.tokens': model.tokens,
    'team.people': team.people,
    'team.monthlyPay': team.monthlyPay,
    'commercial.revenue': finances.revenueByLine.length === 1 ? (finances.revenueByLine[0]?.annual ?? null) : null,
    'commercial.growth': finances.revenueByLine.length === 1 ? (finances.revenueByLine[0]?.growth ?? null) : null,
    'commercial.grossMargin':
      finances.revenueByLine.length === 1 ? (finances.revenueByLine[0]?.grossMargin ?? null) : null,
  }
  return own[path] ?? deal.assumptions[path] ?? null
}

const nonNull = <T>(all: readonly (T | null)[]): readonly T[] => all.flatMap((one) => (one === null ? [] : [one]))

/** The inputs of one underwriting: each is read, drawn and written into the book once, when it is first asked for. */
export class Inputs {
  private readonly found = new Map<string, Input | null>()
  readonly used: Input[] = []
  /** Card-hours of the deal's own run, once computed. */
  hours: Draws<'card-hour'> | null = null
  readonly deal: Deal
  readonly reference: Reference
  /** Country whose base rates stand in; the company's own unless another set is tried. */
  readonly country: string
  /** How far the company has come; null where nobody said. */
  readonly stage: RateStage | null
  readonly sampler: Sampler
  readonly book: Book
  /** Whether lent figures of the business count against comparable rounds as told ones do. */
  lentCounts = false

  constructor(deal: Deal, reference: Reference, sampler: Sampler, book: Book, country?: string) {
    this.country = country ?? homeOf(deal)
    this.stage = rateStageOf(stageMeant(deal, reference))
    this.deal = deal
    this.reference = reference
    this.sampler = sampler
    this.book = book
  }

  /** An input if the file says it, whoever's words; never a base rate. */
  said(path: InputPath): Input | null {
    const held = this.found.get(path)
    if (held !== undefined) return held !== null && !held.borrowed ? held : null
    const amount = stated(this.deal, path)
    if (amount !== null) return this.keep(this.fromWords(path, amount, printAs(path).as))
    return isOfLines(path) ? this.keep(this.fromLines(path)) : null
  }

  /** Revenue, growth or margin of a company whose file tells several lines; null where one of them is silent. */
  private fromLines(path: LinesPath): Input | null {
    const parts = partsOf(this.deal, path)?.map((one) => this.other(one.path, one.amount)) ?? null
    const revenue = partsOf(this.deal, 'commercial.revenue')?.map((one) => this.other(one.path, one.amount)) ?? null
    const [first] = revenue ?? []
    if (parts === null || revenue === null || !first) return null
    const into = path === 'commercial.revenue' ? first.unit : '1'
    const { fx } = this.reference
    const factors = revenue.map((one) => (one === null ? null : rateBetween(fx, this.deal.asOf, one.unit, first.unit)))
    const told = [...parts, ...revenue]
    if (!told.every((one) => one !== null) || !factors.every((one) => one !== null)) return null
    const drawn = (all: readonly (Input | null)[]): readonly SomeDraws[] => nonNull(all).map((one) => one.draws)
    const draws = together(into, drawn(parts), nonNull(factors), into === '1' ? drawn(revenue) : null)
    const figures = [...new Set(nonNull(into === '1' ? told : parts).map((one) => one.figure))]
    const formula = into === '1' ? 'lines/weighed' : 'lines/sum'
    this.book.drawn(path, draws, formula, figures, into === '1' ? 'percent' : undefined)
    const cites = nonNull(parts).flatMap((one) => one.cites)
    return {
      path,
      figure: path,
      draws,
      unit: into,
      quantity: null,
      borrowed: false,
      substituted: [],
      from: null,
      cites,
      literal: null,
    }
  }

  /** A figure of the business that counts against comparable rounds: the file's own. */
  counting(path: 'commercial.revenue' | 'commercial.growth'): Input | null {
    return this.lentCounts ? this.need(path) : this.said(path)
  }

  /** Another amount of the file that is no input path of the model. */
  other(path: string, amount: Amount | null): Input | null {
    if (amount === null) return null
    const held = this.found.get(path)
    return held !== undefined && held !== null ? held : this.keep(this.fromWords(path, amount, undefined))
  }

  /** An input from the file, else the nearest base rate; null where there is neither. */
  need(path: InputPath): Input | null {
    const said = this.said(path)
    if (said !== null) return said
    const held = this.found.get(path)
    if (held !== undefined) return held
    return this.keep(this.fromBaseRate(path))
  }

  private keep(input: Input | null): Input | null {
    if (input === null) return null
    this.found.set(input.path, input)
    this.used.push(input)
    return input
  }

  private fromWords(path: string, amount: Amount, as: 'percent' | 'multiple' | undefined): Input {
    const quantity = amount.value
    const voice = voiceOf(amount.cites)
    this.book.sourced(path, worded(quantity, as), voice === 'yours' ? 'entered' : 'sourced', voice, {
      cites: amount.cites,
      literal: amount.literal,
    })
    return {
      path,
      figure: path,
      draws: this.drawOf(path, quantity.unit, quantity.belief, quantity.spread === true),
      unit: quantity.unit,
      quantity,
      borrowed: false,
      substituted: [],
      from: null,
      cites: amount.cites,
      literal: amount.literal,
    }
  }

  /** A spread over people is averaged over the team; everything else is doubt about one number. */
  private drawOf(path: string, unit: string, belief: Quantity['belief'], spread: boolean): SomeDraws {
    if ((spread || path === 'team.monthlyPay') && belief.shape !== 'point' && belief.p5 > 0) {
      const people = this.need('team.people')
      if (people !== null)
        return averageOfMany(
          unit,
          belief,
          relabelled('person', people.draws),
          drawsFrom('1', this.sampler.uniforms(path)),
        )
    }
    return this.sampler.draw(path, unit, belief)
  }

  /** The middle of the base rate of an input, whatever the file says of it; 0 where there is none. */
  usual(path: InputPath): number {
    const layer = this.deal.company.layer?.value ?? 'model'
    return borrowed(this.reference, path, { layer, country: this.country, stage: this.stage })?.fact.mid ?? 0
  }

  /** What comparable rounds were priced at: the file's own figure, or the rounds in the tables as a loan with its n. */
  comparable(rounds: Comparables | null, currency: string, beside: readonly Dated[] = []): Input | null {
    const path = 'market.comparable'
    const said = this.said(path)
    if (said !== null || rounds === null) return said
    const held = this.found.get(path)
    if (held !== undefined) return held
    const { low, mid, high, n, alike } = rounds
    const draws = this.sampler.draw(path, currency, { shape: 'lognormal', p5: low, p50: mid, p95: high })
    const substituted = alike === 0 ? ['stage'] : []
    const used = rounds.used.flatMap((id) => this.reference.rounds?.find((one) => one.id === id) ?? [])
    const cites = [...used, ...beside].map((fact): Cite => citeOf(fact, this.deal.asOf))
    this.book.sourced(
      path,
      () => ({ kind: 'estimate', unit: currency, estimate: estimate(anyUnit(draws)) }),
      'assumed',
      'ours',
      { cites },
    )
    return this.keep({
      path,
      figure: path,
      draws,
      unit: currency,
      quantity: null,
      borrowed: true,
      substituted,
      from: `companies/n=${n}`,
      cites,
      literal: null,
    })
  }

  private fromBaseRate(path: InputPath): Input | null {
    const company = {
      layer: this.deal.company.layer?.value ?? 'model',
      country: this.country,
      stage: this.stage,
      asOf: this.deal.asOf,
    }
    const near = borrowed(this.reference, path, company)
    if (near === null || near.fact.low === null || near.fact.high === null) return null
    const belief = widened({ low: near.fact.low, mid: near.fact.mid, high: near.fact.high }, near.substituted)
    const draws = this.drawOf(path, near.fact.unit, belief, false)
    const { kind: _, ...cite } = citeOf(near.fact, this.deal.asOf)
    const cites: readonly Cite[] = [{ kind: 'borrowed', ...cite, substituted: near.substituted, n: near.fact.n }]
    this.book.sourced(
      path,
      () => ({ kind: 'estimate', unit: near.fact.unit, estimate: estimate(anyUnit(draws)), ...printAs(path) }),
      'assumed',
      'ours',
      { cites },
    )
    return {
      path,
      figure: path,
      draws,
      unit: near.fact.unit,
      quantity: null,
      borrowed: true,
      substituted: near.substituted,
      from: near.fact.id,
      cites,
      literal: null,
    }
  }
}
