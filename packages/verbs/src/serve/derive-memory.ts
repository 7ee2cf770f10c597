import {
  acceleratorsOf,
  bytesPerNumber,
  cacheBytesPerToken,
  cacheParts,
  type ServingConstants,
  weightBytes,
} from '@touchstone/core/compute'
import type { EfficiencyFact, SheetFact } from '@touchstone/core/facts'
import type { Answered } from '../inference.ts'
import {
  cardMemory,
  computed,
  type Derivation,
  type DerivedSource,
  input,
  sheetSource,
  sheetValue,
  stated,
} from '../train/derived.ts'
import { slopes } from '../train/slopes.ts'

const plain = { constants: [], evidence: [] }
const given: DerivedSource = { kind: 'given' }

/** Where the numbers of one answer are from. */
export interface Sources {
  readonly assumed: ReadonlySet<string>
  readonly sheet: SheetFact | null
}

/** Inputs that many figures share. */
export function inputsOf({ service, request }: Pick<Answered, 'service' | 'request'>, from: Sources) {
  const { shape, plan, weights } = service
  const say = (path: string): DerivedSource => stated(from, path)
  const each = acceleratorsOf(plan)
  const answer = input('outputTokens', request.output, 'token', say('load.outputTokens'), { symbol: 'a' })
  const prompt = input('promptTokens', request.prompt, 'token', say('load.promptTokens'), { symbol: 'q' })
  const tp = input('tp', plan.tp, '', say('plan.tp'), { symbol: 'tp' })
  const pp = input('pp', plan.pp, '', say('plan.pp'), { symbol: 'pp' })
  const ep = input('ep', plan.ep, '', say('plan.ep'), { symbol: 'ep' })
  const cards = input('cardsPerCopy', each, 'card', computed, { symbol: 'n' })
  const held = input('cardWeights', weightBytes(weights, plan), 'byte', computed, { symbol: 'W' })
  const cut = [tp, pp, ...(shape.experts > 0 ? [ep] : [])]
  return { answer, prompt, tp, cards, held, cut }
}

/** What an accelerator holds, whether or not it can. */
export function memoryOf(
  { value, file, service, request, efficiency }: Answered,
  fact: EfficiencyFact,
  from: Sources,
): readonly Derivation[] {
  const { shape, plan, weights, cluster } = service
  const { taken } = value
  const { key } = cluster.accelerator
  const say = (path: string): DerivedSource => stated(from, path)
  const { answer, prompt, tp, cards, cut, held } = inputsOf({ service, request }, from)
  const { memoryBytes: memory } = value
  const perNumber = input('bytesPerWeight', bytesPerNumber(plan.precision), '', say('plan.precision'), {
    symbol: 'β',
    of: plan.precision,
  })
  const shared = slopes(fact, efficiency, null, (one: ServingConstants) => ({ share: one.memoryShare })).of('share')
  return [
    {
      key: 'servingMemory',
      value: memory.total,
      unit: 'byte',
      formula: 'W + K + R',
      inputs: [
        held,
        input('cardCache', memory.cache, 'byte', computed, { symbol: 'K' }),
        input('reserveBytes', memory.reserve, 'byte', computed, { symbol: 'R' }),
        input('memoryOfCard', sheetValue(from, 'memoryBytes'), 'byte', sheetSource(from, 'memoryBytes'), { of: key }),
      ],
      constants: shared,
      evidence: [],
    },
    {
      key: 'servingReserve',
      value: memory.reserve,
      unit: 'byte',
      formula: 'R = M · (1 − m)',
      inputs: [
        input('memoryOfCard', sheetValue(from, 'memoryBytes'), 'byte', sheetSource(from, 'memoryBytes'), {
          of: key,
          symbol: 'M',
        }),
        input({ constant: 'memoryShare' }, efficiency.values.memoryShare, '1', computed, { symbol: 'm' }),
      ],
      constants: shared,
      evidence: [],
    },
    cardMemory(from, key),
    {
      key: 'cardWeights',
      value: memory.weights,
      unit: 'byte',
      formula: shape.experts > 0 ? 'β · ((N − Nₑ) ÷ tp + Nₑ ÷ max(tp, ep)) ÷ pp' : 'β · N ÷ (tp · pp)',
      inputs: [
        perNumber,
        input('weightsOfModel', weights.total, 'parameter', file.parameters === weights.total ? given : computed, {
          symbol: 'N',
        }),
        ...(shape.experts > 0
          ? [input('weightsOfExperts', weights.routed, 'parameter', computed, { symbol: 'Nₑ' })]
          : []),
        ...cut,
      ],
      ...plain,
    },
    {
      key: 'cardCache',
      value: memory.cache,
      unit: 'byte',
      formula: '⌈B · tp ÷ n⌉ · (q + a) · k ÷ κ',
      inputs: [
        input('servingBatch', taken.batch, '', computed, { symbol: 'B' }),
        tp,
        cards,
        prompt,
        answer,
        input('cachePerToken', cacheBytesPerToken(shape, plan.cachePrecision), 'byte', say('plan.cachePrecision'), {
          symbol: 'k',
          of: plan.cachePrecision,
        }),
        input('cacheParts', cacheParts(shape, plan), '', computed, { symbol: 'κ' }),
        input('layers', shape.layers, '', say('model.layers')),
        input('kvHeads', shape.kvHeads, '', say('model.kvHeads')),
        input('headSize', shape.headSize, '', say('model.headSize')),
      ],
      ...plain,
    },
  ]
}
