import { computeOptimal } from '@touchstone/core/compute'
import type { ConstantFact, FrontierFact } from '@touchstone/core/facts'
import type { DerivedName } from '@touchstone/render'
import {
  computed,
  constantInput,
  type Derivation,
  type Derived,
  type DerivedInput,
  factSource,
  input,
} from './derived.ts'
import { constantFact } from './run.ts'
import { answerScaling } from './scaling.ts'

const plain = { constants: [], evidence: [] }
const FLOP_PER_PARAMETER_TOKEN = 6

/** The constants of the law of loss by the letters of its formula. */
const LAW = [
  ['floor', 'lossFloor', 'E'],
  ['a', 'lossA', 'A'],
  ['alpha', 'lossAlpha', 'α'],
  ['b', 'lossB', 'B'],
  ['beta', 'lossBeta', 'β'],
] as const satisfies readonly (readonly [string, DerivedName, string])[]

/** Tokens of the best run of some operations. */
function frontierTokens(flops: number, law: ReadonlyMap<string, DerivedInput>): number {
  const at = (symbol: string): number => law.get(symbol)?.value ?? NaN
  return computeOptimal(flops, { floor: at('E'), a: at('A'), alpha: at('α'), b: at('B'), beta: at('β') }).tokens
}

const recordInput = (fact: FrontierFact): DerivedInput =>
  input('record', fact.value, 'FLOP', factSource(fact), { of: `${fact.model} · ${fact.of}` })

/** Where a run stands against the laws of scaling, taken apart; nothing where it is not weighed against them. */
export function scalingDerivations({ parts, file, reference }: Derived): readonly Derivation[] {
  const { run, step, taken } = parts
  if (run === null || file.tokens === null || step.job.shape.kind === 'diffusion') return []
  const parameters = step.activeParameters
  const { tokens } = file
  const found = answerScaling(parameters, tokens, run.trainingFlops, taken.asOf, reference)
  const law = new Map<string, DerivedInput>(
    LAW.map(([name, told, symbol]): [string, DerivedInput] => {
      const fact: ConstantFact = constantFact(reference, 'scaling', name, ['replication'])
      const law = constantInput(told, fact, symbol)
      // Factors and exponents are plain numbers and no shares or multiples.
      return [symbol, { ...law, unit: fact.unit === '1' ? '' : fact.unit, of: null }]
    }),
  )
  const letters = (...symbols: readonly string[]): readonly DerivedInput[] =>
    symbols.flatMap((symbol) => law.get(symbol) ?? [])
  const compute = input('trainingFlops', run.trainingFlops, 'FLOP', computed, { symbol: 'C' })
  const spent = FLOP_PER_PARAMETER_TOKEN * parameters * tokens
  const size = input('activeParameters', parameters, 'parameter', computed, { symbol: 'N' })
  const data = input('tokens', tokens, 'token', { kind: 'given' }, { symbol: 'D' })
  const out: Derivation[] = [
    {
      key: 'loss',
      value: found.loss,
      ends: found.loss90,
      unit: 'nat/token',
      formula: 'L = E + A ÷ N^α + B ÷ D^β',
      inputs: [...letters('E', 'A'), size, ...letters('α', 'B'), data, ...letters('β')],
      ...plain,
    },
    {
      key: 'optimalParameters',
      value: found.optimal.parameters,
      unit: 'parameter',
      formula: 'N = (α·A ÷ (β·B))^(1 ÷ (α + β)) · (C ÷ 6)^(β ÷ (α + β))',
      inputs: [compute, ...letters('A', 'α', 'B', 'β')],
      ...plain,
    },
    {
      key: 'optimalTokens',
      value: found.optimal.tokens,
      unit: 'token',
      formula: 'D = C ÷ (6 · N)',
      inputs: [compute, input('optimalParameters', found.optimal.parameters, 'parameter', computed, { symbol: 'N' })],
      ...plain,
    },
    {
      key: 'overOptimal',
      value: found.computeOverOptimal,
      unit: '1',
      formula: 'F ÷ G;  L(G) = L',
      inputs: [
        input('spentFlops', spent, 'FLOP', computed, { symbol: 'F' }),
        input('equalLoss', spent / found.computeOverOptimal, 'FLOP', computed, { symbol: 'G' }),
        input('loss', found.loss, 'nat/token', computed, { symbol: 'L' }),
      ],
      ...plain,
    },
  ]
  const { monthsBehindFrontier: months, frontier } = found
  const now = frontier?.line.at(-1)
  if (months === null || frontier === null || now === undefined) return out
  const records = new Set(frontier.runs.filter((one) => one.record).map((one) => `${one.model} ${one.of}`))
  const evidence = reference.frontier
    .filter((one) => one.series === 'compute' && records.has(`${one.model} ${one.of}`))
    .map(recordInput)
  const growth = input('growthPerYear', frontier.growthPerYear, '', computed, { symbol: 'g' })
  return [
    ...out,
    {
      key: 'monthsBehind',
      value: months.mid,
      ends: [months.low, months.high],
      unit: 'month',
      formula: '12 · ln(F ÷ C) ÷ ln(g)',
      inputs: [
        input('frontierNow', now.mid, 'FLOP', computed, { symbol: 'F', low: now.low, high: now.high }),
        compute,
        growth,
      ],
      constants: [],
      evidence,
    },
    ...(found.dataWall.years === null
      ? []
      : [
          {
            key: 'dataWall' as const,
            value: found.dataWall.years.mid,
            ends: [found.dataWall.years.low, found.dataWall.years.high] as const,
            unit: 'year',
            formula: 'ln(S ÷ D) ÷ (α ÷ (α + β) · ln(g))',
            inputs: [
              constantInput('textStock', constantFact(reference, 'scaling', 'textStock', []), 'S'),
              input('frontierTokens', frontierTokens(now.mid, law), 'token', computed, { symbol: 'D' }),
              ...letters('α', 'β'),
              growth,
              input('frontierNow', now.mid, 'FLOP', computed),
            ],
            ...plain,
          },
        ]),
    {
      key: 'frontierNow',
      value: now.mid,
      unit: 'FLOP',
      formula: 'ln F = m + ln g · (T − T₀)',
      inputs: [growth],
      constants: [],
      evidence,
    },
  ]
}
