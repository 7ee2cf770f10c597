import { estimate } from '@touchstone/core/chance'
import { INPUT_PATHS, type InputPath } from '@touchstone/core/deal'
import type { Inputs } from './inputs.ts'
import type { MarketPart } from './market-part.ts'
import { anyUnit } from './some-draws.ts'
import type { FigureValue, Gate, Question } from './types.ts'
import type { Worth } from './value.ts'

/** One question for a gate, however many funds it is open for. */
const isSameOpen = (one: Gate, other: Gate): boolean => other.id === one.id && other.state === 'open'

/** How a figure of unit 1 prints, so that its threshold prints alike. */
const printedAs = (value: FigureValue | undefined): 'percent' | 'multiple' | 'count' =>
  (value !== undefined && 'as' in value ? value.as : undefined) ?? 'percent'

/** Inputs in which worth is proportional, so that the value at which the verdict flips is a rule of three. */
const proportional = new Set(['commercial.revenue', 'commercial.multiple'])

/** Open gates, the price where none was said, then inputs by how much of the doubt an answer would remove. */
export function rankQuestions<C extends string>(
  gates: readonly Gate[],
  inputs: Inputs,
  value: Worth<C>,
  asked: { readonly figure: string; readonly middle: number } | null,
  market: MarketPart | null,
): readonly Question[] {
  const sensitivity = market === null ? value.sensitivity : market.sensitivity
  const open = gates
    .filter((one, at) => one.state === 'open' && gates.findIndex((other) => isSameOpen(one, other)) === at)
    .map((one): Question => ({ id: one.id, input: one.id, worth: 0, kind: 'gate', flip: null }))
  const paths: ReadonlySet<string> = new Set(Object.keys(INPUT_PATHS) as InputPath[])
  const ranked = inputs.used
    .filter((one) => paths.has(one.path) && (one.borrowed || vague(one)))
    .map((input) => ({
      input,
      worth: sensitivity[input.path] ?? 0,
      gain: market?.information[input.path] ?? null,
    }))
    .sort(
      (a, b) =>
        (b.gain?.score ?? 0) - (a.gain?.score ?? 0) || b.worth - a.worth || (a.input.path < b.input.path ? -1 : 1),
    )
    .map(({ input, worth: share, gain }): Question => {
      const { book } = inputs
      let flip: string | null = null
      // Worth is proportional, a fund's rule is not: under a fund this rule of three would name no threshold.
      if (
        market === null &&
        asked !== null &&
        value.ceiling !== null &&
        proportional.has(input.path) &&
        share >= 0.01
      ) {
        const at = (estimate(anyUnit(input.draws)).p50 * asked.middle) / value.ceiling.mid
        flip = book.computed(
          `flip.${input.path}`,
          { kind: 'number', unit: input.unit, value: at, ...(input.unit === '1' ? { as: 'multiple' as const } : {}) },
          'value/flip',
          [input.figure, asked.figure, value.ceiling.figure],
        )
      }
      if (input.path === 'market.leaderChance' && market !== null && market.leaderFlip !== null)
        flip = book.computed(
          'flip.market.leaderChance',
          { kind: 'chance', value: market.leaderFlip, standardError: 0.01 },
          'market/leader-flip',
          ['market.multiple', input.figure],
        )
      const found = flip === null ? market?.flips[input.path] : undefined
      if (found !== undefined)
        flip = book.computed(
          `flip.${input.path}`,
          {
            kind: 'range',
            unit: input.unit,
            low: found.above ? found.at : null,
            high: found.above ? null : found.at,
            ...(input.unit === '1' ? { as: printedAs(book.get(input.figure)?.value) } : {}),
          },
          'market/flip',
          ['market.multiple', input.figure],
        )
      const counts = share >= 0.005 || (gain !== null && gain.score > 0)
      return {
        id: input.path,
        input: input.path,
        worth: share,
        ...(gain === null ? {} : { gain: gain.money }),
        kind: counts ? 'value' : 'checklist',
        flip,
      }
    })
  // Without a price there is nothing to weigh, so the price is what to ask.
  const price: readonly Question[] =
    asked !== null
      ? []
      : (['round.amount', 'round.stake'] as const)
          .filter((path) => inputs.said(path) === null)
          .map((path) => ({ id: path, input: path, worth: 0, kind: 'checklist', flip: null }))
  const asking = new Set(price.map((one) => one.id))
  // They stand in the order of what the first fund gains by knowing; `orderQuestions` would put shares first.
  return [...open, ...price, ...ranked.filter((one) => !asking.has(one.id))]
}

/** Words wide enough that asking pays: the upper end at least double the lower. */
const vague = (input: {
  readonly quantity: { readonly belief: { readonly p5: number; readonly p95: number } } | null
}): boolean => input.quantity !== null && input.quantity.belief.p95 >= 2 * input.quantity.belief.p5
