import {
  cacheBytesPerToken,
  bytesPerNumber,
  cardHours,
  computeOptimal,
  costPerMillion,
  denseShape,
  effectiveTokens,
  parameterCount,
  reinforcementFlops,
  shareOfRun,
  trainingCost,
  trainingFlops,
  wastedCompute,
} from '@touchstone/core/compute'
import { constant, estimate } from '@touchstone/core/chance'
import { utilisationNeeded } from '@touchstone/core/claims'
import type { LearnFigure, LearnInput, LearnSource, LearnTopic } from './types.ts'

/** Values of the inputs by key, all above 0. */
export type Values = Readonly<Record<string, number>>

export interface Topic {
  readonly inputs: readonly LearnInput[]
  /** The figures, from formulas of the core. `peak` is that of the chip asked for, where one is. */
  readonly figures: (of: Values) => readonly LearnFigure[]
  readonly sources: readonly LearnSource[]
}

const source = {
  kaplan: {
    title: 'Kaplan et al. 2020, Scaling Laws for Neural Language Models',
    url: 'https://arxiv.org/abs/2001.08361',
  },
  hoffmann: {
    title: 'Hoffmann et al. 2022, Training Compute-Optimal Large Language Models',
    url: 'https://arxiv.org/abs/2203.15556',
  },
  devlin: {
    title: 'Devlin et al. 2018, BERT (340M parameters; A.2: 1,000,000 steps of 128,000 tokens)',
    url: 'https://arxiv.org/abs/1810.04805',
  },
  brown: { title: 'Brown et al. 2020, Language Models are Few-Shot Learners', url: 'https://arxiv.org/abs/2005.14165' },
  narayanan: {
    title: 'Narayanan et al. 2021, Efficient Large-Scale Language Model Training',
    url: 'https://arxiv.org/abs/2104.04473',
  },
  sennrich: {
    title: 'Sennrich et al. 2016, Neural Machine Translation of Rare Words with Subword Units',
    url: 'https://arxiv.org/abs/1508.07909',
  },
  deepseekTokens: {
    title: 'DeepSeek API docs, Token & Token Usage',
    url: 'https://api-docs.deepseek.com/quick_start/token_usage',
  },
  muennighoff: {
    title: 'Muennighoff et al. 2023, Scaling Data-Constrained Language Models',
    url: 'https://arxiv.org/abs/2305.16264',
  },
  chowdhery: { title: 'Chowdhery et al. 2022, PaLM', url: 'https://arxiv.org/abs/2204.02311' },
  ouyang: {
    title: 'Ouyang et al. 2022, Training language models to follow instructions with human feedback',
    url: 'https://arxiv.org/abs/2203.02155',
  },
  fedus: { title: 'Fedus et al. 2021, Switch Transformers', url: 'https://arxiv.org/abs/2101.03961' },
  deepseek: {
    title: 'DeepSeek-AI 2024, DeepSeek-V3 Technical Report (671B in all, 37B active, 14.8T tokens)',
    url: 'https://arxiv.org/abs/2412.19437',
  },
  vaswani: { title: 'Vaswani et al. 2017, Attention Is All You Need', url: 'https://arxiv.org/abs/1706.03762' },
  besiroglu: {
    title: 'Besiroglu et al. 2024, Chinchilla Scaling: A replication attempt (table 1)',
    url: 'https://arxiv.org/abs/2404.10102',
  },
  hu: {
    title: 'Hu et al. 2021, LoRA: Low-Rank Adaptation of Large Language Models',
    url: 'https://arxiv.org/abs/2106.09685',
  },
  deepseekServing: {
    title: 'DeepSeek-AI 2025, DeepSeek-V3/R1 Inference System Overview (14.8k answer tokens/s per node of 8 H800)',
    url: 'https://github.com/deepseek-ai/open-infra-index',
  },
  pope: {
    title: 'Pope et al. 2022, Efficiently Scaling Transformer Inference',
    url: 'https://arxiv.org/abs/2211.05102',
  },
  bekman: {
    title: 'Stas Bekman, Machine Learning Engineering, accelerators (dense peaks, memory, links)',
    url: 'https://github.com/stas00/ml-engineering/blob/master/compute/accelerator/README.md',
  },
  ainslie: { title: 'Ainslie et al. 2023, GQA', url: 'https://arxiv.org/abs/2305.13245' },
} as const

/** Repetitions worth reading, Muennighoff et al. 2023, eq. 5 and appendix A; as `data/constants/scaling` has it, which a test holds it to. */
export const WORTH = 15.39

/** The loss of a size and its data, Besiroglu et al. 2024; as `data/constants/scaling` has it, which a test holds it to. */
export const FIT = { floor: 1.8172, a: 482.01, alpha: 0.3478, b: 2085.43, beta: 0.3658 } as const

const flopsOf = (parameters: number, tokens: number): number =>
  estimate(trainingFlops(constant('parameter', parameters, 8), constant('token', tokens, 8))).p50

const hoursOf = (flops: number, peak: number, utilisation: number): number =>
  estimate(cardHours(constant('FLOP', flops, 8), peak, constant('1', utilisation, 8))).p50

const rentOf = (hours: number, rent: number): number =>
  estimate(trainingCost(constant('card-hour', hours, 8), constant('CNY/card-hour', rent, 8))).p50

const of = (values: Values, key: string): number => values[key] ?? NaN

const parameters: LearnInput = { key: 'parameters', unit: 'parameter', usual: '70B' }
const tokens: LearnInput = { key: 'tokens', unit: 'token', usual: '1.5T' }
const chip: LearnInput = { key: 'chip', unit: 'chip', usual: 'H100' }
const layers: LearnInput = { key: 'layers', unit: '1', usual: '80' }

/** The basic questions, in the order in which they build on each other. */
export const topics: Readonly<Record<LearnTopic, Topic>> = {
  'small-large': {
    inputs: [
      parameters,
      tokens,
      { key: 'oldParameters', unit: 'parameter', usual: '340M' },
      { key: 'oldTokens', unit: 'token', usual: '128B' },
    ],
    figures: (v) => {
      const now = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const then = flopsOf(of(v, 'oldParameters'), of(v, 'oldTokens'))
      return [
        { key: 'flops', value: now, unit: 'FLOP' },
        { key: 'oldFlops', value: then, unit: 'FLOP' },
        { key: 'timesParameters', value: of(v, 'parameters') / of(v, 'oldParameters'), unit: 'times' },
        { key: 'timesFlops', value: now / then, unit: 'times' },
      ]
    },
    sources: [source.devlin, source.brown, source.kaplan],
  },
  parameter: {
    inputs: [layers, { key: 'hidden', unit: '1', usual: '8192' }, { key: 'vocab', unit: '1', usual: '128000' }],
    figures: (v) => {
      const hidden = of(v, 'hidden')
      const shape = denseShape({ layers: of(v, 'layers'), hidden, heads: 1, vocab: of(v, 'vocab') })
      const count = parameterCount(shape)
      return [
        { key: 'parameters', value: count, unit: 'parameter' },
        { key: 'bytes', value: count * bytesPerNumber('bf16'), unit: 'byte' },
        { key: 'flopsPerToken', value: flopsOf(count, 1), unit: 'FLOP' },
      ]
    },
    sources: [source.vaswani, source.narayanan, source.kaplan],
  },
  token: {
    inputs: [
      { key: 'characters', unit: '1', usual: '1000000' },
      { key: 'perCharacter', unit: '1', usual: '0.6' },
      { key: 'price', unit: 'money', usual: '2 CNY' },
    ],
    figures: (v) => {
      const count = of(v, 'characters') * of(v, 'perCharacter')
      return [
        { key: 'tokens', value: count, unit: 'token' },
        { key: 'cost', value: (count / 1e6) * of(v, 'price'), unit: 'money' },
      ]
    },
    sources: [source.sennrich, source.deepseekTokens],
  },
  epoch: {
    inputs: [
      { key: 'unique', unit: 'token', usual: '1T' },
      { key: 'epochs', unit: '1', usual: '4', least: 1 },
    ],
    figures: (v) => {
      const trained = of(v, 'unique') * of(v, 'epochs')
      const worth = effectiveTokens(of(v, 'unique'), trained, WORTH)
      return [
        { key: 'trained', value: trained, unit: 'token' },
        { key: 'effective', value: worth, unit: 'token' },
        { key: 'share', value: worth / trained, unit: '1' },
      ]
    },
    sources: [source.muennighoff, source.hoffmann],
  },
  mfu: {
    inputs: [
      parameters,
      tokens,
      chip,
      { key: 'cards', unit: 'card', usual: '1000' },
      { key: 'days', unit: 'day', usual: '20' },
    ],
    figures: (v) => {
      const hours = of(v, 'cards') * of(v, 'days') * 24
      return [
        { key: 'flops', value: flopsOf(of(v, 'parameters'), of(v, 'tokens')), unit: 'FLOP' },
        { key: 'peak', value: hours * 3600 * of(v, 'chip'), unit: 'FLOP' },
        { key: 'mfu', value: utilisationNeeded(of(v, 'parameters'), of(v, 'tokens'), hours, of(v, 'chip')), unit: '1' },
      ]
    },
    sources: [source.chowdhery, source.kaplan],
  },
  rlhf: {
    inputs: [
      parameters,
      tokens,
      { key: 'prompts', unit: '1', usual: '100000' },
      { key: 'samples', unit: '1', usual: '8' },
      { key: 'length', unit: 'token', usual: '1000' },
    ],
    figures: (v) => {
      const run = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const { sampling, learning } = reinforcementFlops({
        parameters: of(v, 'parameters'),
        prompts: of(v, 'prompts'),
        samplesPerPrompt: of(v, 'samples'),
        tokensPerSample: of(v, 'length'),
        epochs: 1,
        reference: true,
        rewardParameters: of(v, 'parameters'),
        valueParameters: 0,
      })
      return [
        { key: 'flops', value: run, unit: 'FLOP' },
        { key: 'reinforcement', value: sampling + learning, unit: 'FLOP' },
        { key: 'share', value: shareOfRun(sampling + learning, 1, run, 1), unit: '1' },
      ]
    },
    sources: [source.ouyang],
  },
  moe: {
    inputs: [
      { key: 'parameters', unit: 'parameter', usual: '671B' },
      { key: 'active', unit: 'parameter', usual: '37B' },
      { key: 'tokens', unit: 'token', usual: '14.8T' },
    ],
    figures: (v) => {
      const dense = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const sparse = flopsOf(of(v, 'active'), of(v, 'tokens'))
      return [
        { key: 'flops', value: sparse, unit: 'FLOP' },
        { key: 'dense', value: dense, unit: 'FLOP' },
        { key: 'times', value: dense / sparse, unit: 'times' },
        { key: 'bytes', value: of(v, 'parameters') * bytesPerNumber('fp8'), unit: 'byte' },
      ]
    },
    sources: [source.fedus, source.deepseek],
  },
  context: {
    inputs: [
      layers,
      { key: 'kvHeads', unit: '1', usual: '8' },
      { key: 'headSize', unit: '1', usual: '128' },
      { key: 'length', unit: 'token', usual: '128000' },
      { key: 'memory', unit: 'gigabyte', usual: '80' },
    ],
    figures: (v) => {
      const headSize = of(v, 'headSize')
      const shape = denseShape({
        layers: of(v, 'layers'),
        hidden: headSize,
        heads: 1,
        headSize,
        kvHeads: of(v, 'kvHeads'),
        vocab: 1,
      })
      const each = cacheBytesPerToken({ ...shape, kvLatent: null }, 'bf16')
      const whole = each * of(v, 'length')
      return [
        { key: 'perToken', value: each, unit: 'byte' },
        { key: 'cache', value: whole, unit: 'byte' },
        { key: 'fits', value: (of(v, 'memory') * 1e9) / whole, unit: '1x' },
      ]
    },
    sources: [source.vaswani, source.ainslie],
  },
  cost: {
    inputs: [
      parameters,
      tokens,
      chip,
      { key: 'mfu', unit: '1', usual: '40%' },
      { key: 'rent', unit: 'money', usual: '2 USD' },
    ],
    figures: (v) => {
      const flops = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const hours = hoursOf(flops, of(v, 'chip'), of(v, 'mfu'))
      return [
        { key: 'flops', value: flops, unit: 'FLOP' },
        { key: 'hours', value: hours, unit: 'card-hour' },
        {
          key: 'cost',
          value: estimate(trainingCost(constant('card-hour', hours, 8), constant('CNY/card-hour', of(v, 'rent'), 8)))
            .p50,
          unit: 'money',
        },
      ]
    },
    sources: [source.kaplan, source.hoffmann, source.chowdhery],
  },
  size: {
    inputs: [
      { ...parameters, usual: '175B' },
      { ...tokens, usual: '300B' },
    ],
    figures: (v) => {
      const flops = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const best = computeOptimal(flops, FIT)
      return [
        { key: 'flops', value: flops, unit: 'FLOP' },
        { key: 'bestParameters', value: best.parameters, unit: 'parameter' },
        { key: 'bestTokens', value: best.tokens, unit: 'token' },
        { key: 'waste', value: wastedCompute(of(v, 'parameters'), of(v, 'tokens'), FIT), unit: 'times' },
      ]
    },
    sources: [source.hoffmann, source.besiroglu, source.brown],
  },
  tuning: {
    inputs: [
      parameters,
      tokens,
      { key: 'examples', unit: '1', usual: '100000' },
      { key: 'length', unit: 'token', usual: '1000' },
      { key: 'epochs', unit: '1', usual: '3', least: 1 },
      chip,
      { key: 'mfu', unit: '1', usual: '40%' },
      { key: 'rent', unit: 'money', usual: '2 USD' },
    ],
    figures: (v) => {
      const cost = (flops: number): number => rentOf(hoursOf(flops, of(v, 'chip'), of(v, 'mfu')), of(v, 'rent'))
      const seen = of(v, 'examples') * of(v, 'length') * of(v, 'epochs')
      const whole = cost(flopsOf(of(v, 'parameters'), of(v, 'tokens')))
      const tuned = cost(flopsOf(of(v, 'parameters'), seen))
      return [
        { key: 'pretraining', value: whole, unit: 'money' },
        { key: 'tuning', value: tuned, unit: 'money' },
        { key: 'times', value: whole / tuned, unit: 'times' },
      ]
    },
    sources: [source.ouyang, source.hu],
  },
  serving: {
    inputs: [
      { key: 'throughput', unit: '1', usual: '1850' },
      { key: 'utilisation', unit: '1', usual: '50%' },
      { key: 'rent', unit: 'money', usual: '2 USD' },
      { key: 'price', unit: 'money', usual: '2.19 USD' },
    ],
    figures: (v) => {
      const cost = costPerMillion(1 / of(v, 'throughput'), of(v, 'rent'), of(v, 'utilisation'))
      return [
        { key: 'perDay', value: of(v, 'throughput') * of(v, 'utilisation') * 86_400, unit: 'token' },
        { key: 'cost', value: cost, unit: 'money' },
        { key: 'margin', value: 1 - cost / of(v, 'price'), unit: '1' },
      ]
    },
    sources: [source.deepseekServing, source.pope],
  },
  chips: {
    inputs: [
      parameters,
      tokens,
      { key: 'chip', unit: 'chip', usual: 'A100-80' },
      { key: 'mfu', unit: '1', usual: '45%' },
      { key: 'rent', unit: 'money', usual: '10 CNY' },
      { key: 'otherChip', unit: 'chip', usual: '910B' },
      { key: 'otherMfu', unit: '1', usual: '30%' },
      { key: 'otherRent', unit: 'money', usual: '7 CNY' },
    ],
    figures: (v) => {
      const flops = flopsOf(of(v, 'parameters'), of(v, 'tokens'))
      const hours = hoursOf(flops, of(v, 'chip'), of(v, 'mfu'))
      const other = hoursOf(flops, of(v, 'otherChip'), of(v, 'otherMfu'))
      return [
        { key: 'hours', value: hours, unit: 'card-hour' },
        { key: 'otherHours', value: other, unit: 'card-hour' },
        { key: 'cost', value: rentOf(hours, of(v, 'rent')), unit: 'money' },
        { key: 'otherCost', value: rentOf(other, of(v, 'otherRent')), unit: 'money' },
      ]
    },
    sources: [source.bekman, source.narayanan],
  },
}
