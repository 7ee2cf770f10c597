import { Bug, type Cite } from '@touchstone/core/facts'
import { estimate } from '@touchstone/core/chance'
import type { FormulaKey } from './keys.ts'
import { anyUnit, type SomeDraws } from './some-draws.ts'
import type { Figure, FigureValue } from './types.ts'

type PrintAs = 'percent' | 'multiple' | 'count'

/** Everything a figure may carry besides its value. */
interface More {
  readonly cites?: readonly Cite[]
  readonly literal?: string
  readonly as?: PrintAs
}

/** A figure whose value is worked out when it is looked at: a run that nobody reads sums up none of its draws. */
type Written = Omit<Figure, 'value'> & { readonly value: FigureValue | (() => FigureValue) }

const seen = (figure: Written): Figure => {
  const { value } = figure
  return { ...figure, value: typeof value === 'function' ? value() : value }
}

/** The figures of one underwriting, by id, each written once. */
export class Book {
  private readonly kept = new Map<string, Written>()

  has(id: string): boolean {
    return this.kept.has(id)
  }

  private put(figure: Written): string {
    if (this.kept.has(figure.id)) throw new Bug(`two figures ${figure.id}`)
    this.kept.set(figure.id, figure)
    return figure.id
  }

  /** A figure with sources of its own. */
  sourced(id: string, value: Written['value'], origin: Figure['origin'], voice: Figure['voice'], more: More): string {
    return this.put({
      id,
      value,
      voice,
      origin,
      cites: more.cites ?? [],
      formula: null,
      ...(more.literal === undefined ? {} : { literal: more.literal }),
    })
  }

  /** A figure made of others by a formula. */
  computed(
    id: string,
    value: Written['value'],
    formula: FormulaKey,
    inputs: readonly string[],
    more: More = {},
  ): string {
    for (const input of inputs)
      if (!this.kept.has(input)) throw new Bug(`${id} is made of ${input}, which is not there`)
    return this.put({
      id,
      value,
      voice: 'ours',
      origin: 'computed',
      cites: more.cites ?? [],
      formula: { key: formula, inputs },
    })
  }

  /** Draws as a computed figure. */
  drawn(id: string, draws: SomeDraws, formula: FormulaKey, inputs: readonly string[], as?: PrintAs): string {
    return this.computed(id, () => drawnValue(draws, as), formula, inputs)
  }

  /** Adds what moves a figure most, once that is known. */
  drive(id: string, drivers: readonly (readonly [string, number])[]): void {
    const figure = this.kept.get(id)
    if (figure === undefined) throw new Bug(`no figure ${id}`)
    this.kept.set(id, { ...figure, drivers })
  }

  get(id: string): Figure | null {
    const figure = this.kept.get(id)
    return figure === undefined ? null : seen(figure)
  }

  all(): Readonly<Record<string, Figure>> {
    return Object.fromEntries(Array.from(this.kept, ([id, figure]) => [id, seen(figure)]))
  }
}

/**
 * Draws as what a figure shows: one number when they do not vary, otherwise the estimate.
 * @example drawnValue(constant('CNY', 5, 8)).kind // 'number'
 */
export function drawnValue(draws: SomeDraws, as?: PrintAs): FigureValue {
  const sum = estimate(anyUnit(draws))
  const tail = as === undefined ? {} : { as }
  // The mean of equal draws carries the dust of its sum.
  return sum.p5 === sum.p95 && Math.abs(sum.mean - sum.p50) <= 1e-12 * Math.abs(sum.p50)
    ? { kind: 'number', unit: sum.unit, value: sum.p50, ...tail }
    : { kind: 'estimate', unit: sum.unit, estimate: sum, ...tail }
}

/**
 * A share of the draws, with the error that as many independent draws would have: by it digits are kept, and it hardly differs
 * between seeds.
 * By hand: √(0.5·0.5/100) = 0.05.
 * @example chanceOf(0.5, 100).standardError // 0.05
 */
export function chanceOf(
  value: number,
  draws: number,
): { readonly kind: 'chance'; readonly value: number; readonly standardError: number } {
  return { kind: 'chance', value, standardError: Math.sqrt((value * (1 - value)) / draws) }
}
