import type { Issue, Tree } from '@touchstone/core/facts'
import { Fields } from './fields.ts'

/** Kinds of work after pre-training. */
export const STAGE_KINDS = ['fullFineTuning', 'lora', 'preference', 'reinforcement'] as const
export type StageKind = (typeof STAGE_KINDS)[number]

/** One stage as a file states it; null is unknown. Tokens are those learned from, of preference both answers, of reinforcement those sampled. */
export interface StageRequest {
  readonly kind: StageKind
  /** Where it stands in the file, for what is assumed of it. */
  readonly path: string
  readonly tokens: number | null
  /** Part of the run's accelerator-hours, in place of a count. */
  readonly share: number | null
  readonly epochs: number | null
  readonly rank: number | null
  readonly adapters: number | null
  readonly pairs: number | null
  readonly prompts: number | null
  readonly samplesPerPrompt: number | null
  readonly tokensPerSample: number | null
  readonly reference: boolean | null
  readonly rewardParameters: number | null
  readonly valueParameters: number | null
}

/** All that a model takes beside its one run, as a file states it. */
export interface ProgrammeRequest {
  /** Null where nothing is said of stages; an empty list says that there are none. */
  readonly stages: readonly StageRequest[] | null
  readonly research: {
    readonly multiplier: number | null
    readonly fanOut: number | null
    readonly scaleDown: number | null
    readonly abandoned: number | null
    readonly abandonedAt: number | null
    readonly generations: number | null
  }
  readonly data: {
    readonly tokens: number | null
    readonly pricePerMillion: number | null
    readonly labels: number | null
    readonly pricePerLabel: number | null
    readonly currency: string | null
  }
  readonly evaluation: { readonly share: number | null; readonly tokens: number | null; readonly times: number | null }
}

const STAGE_KEYS = [
  'tokens',
  'share',
  'epochs',
  'rank',
  'adapters',
  'pairs',
  'prompts',
  'samplesPerPrompt',
  'tokensPerSample',
  'reference',
  'rewardParameters',
  'valueParameters',
]

function stageOf(kind: StageKind, path: string, fields: Fields): StageRequest {
  return {
    kind,
    path,
    tokens: fields.number('tokens'),
    share: fields.number('share'),
    epochs: fields.number('epochs'),
    rank: fields.number('rank', { least: 1, whole: true }),
    adapters: fields.number('adapters'),
    pairs: fields.number('pairs'),
    prompts: fields.number('prompts'),
    samplesPerPrompt: fields.number('samplesPerPrompt'),
    tokensPerSample: fields.number('tokensPerSample'),
    reference: fields.flag('reference'),
    rewardParameters: fields.number('rewardParameters'),
    valueParameters: fields.number('valueParameters'),
  }
}

type MapTree = Extract<Tree, { kind: 'map' }>

/** Stages as a list of maps that name their kind, or as a map by kind. */
function stagesOf(programme: Fields, issues: Issue[]): readonly StageRequest[] | null {
  const tree = programme.under('stages')
  if (tree === null) return null
  if (tree.kind === 'list')
    return tree.items.flatMap((item, index) => {
      const map: MapTree = item.kind === 'map' ? item : { kind: 'map', entries: [], at: item.at }
      const fields = new Fields(map, ['kind', ...STAGE_KEYS], issues)
      const kind = fields.choice('kind', STAGE_KINDS)
      if (!fields.says('kind')) fields.missing('kind')
      return kind === null ? [] : [stageOf(kind, `programme.stages.${index}`, fields)]
    })
  const stages = programme.map('stages', STAGE_KINDS)
  const said = tree.kind === 'map' ? tree.entries.map((one) => one.key) : []
  return STAGE_KINDS.filter((kind) => said.includes(kind)).map((kind) =>
    stageOf(kind, `programme.stages.${kind}`, stages.map(kind, STAGE_KEYS)),
  )
}

/** A fraction in [0, `below`), or up to 1. */
function fraction(fields: Fields, key: string, below = false): number | null {
  const value = fields.number(key)
  if (value !== null && (below ? value >= 1 : value > 1))
    fields.say('deal/not-one-of', key, { key, found: String(value), allowed: '0 – 1', nearest: null })
  return value
}

function researchOf(fields: Fields): ProgrammeRequest['research'] {
  const fanOut = fields.number('fanOut')
  const scaleDown = fraction(fields, 'scaleDown')
  // Preparation that costs what it prepares never ends.
  if (fanOut !== null && scaleDown !== null && fanOut * scaleDown >= 1)
    fields.say('deal/not-one-of', 'scaleDown', {
      key: 'scaleDown',
      found: String(scaleDown),
      allowed: `0 – ${Number((1 / fanOut).toPrecision(3))}`,
      nearest: null,
    })
  return {
    multiplier: fields.number('multiplier', { least: 1 }),
    fanOut,
    scaleDown,
    abandoned: fraction(fields, 'abandoned', true),
    abandonedAt: fraction(fields, 'abandonedAt'),
    generations: fields.number('generations', { least: 1, whole: true }),
  }
}

/** Reads what a job file says of the programme around its run; null where it does not ask. */
export function readProgramme(top: Fields, issues: Issue[]): ProgrammeRequest | null {
  if (!top.says('programme')) return null
  const programme = top.map('programme', ['stages', 'research', 'data', 'evaluation'])
  const data = programme.map('data', ['tokens', 'pricePerMillion', 'labels', 'pricePerLabel', 'currency'])
  const evaluation = programme.map('evaluation', ['share', 'tokens', 'times'])
  const research = programme.map('research', [
    'multiplier',
    'fanOut',
    'scaleDown',
    'abandoned',
    'abandonedAt',
    'generations',
  ])
  const currency = data.text('currency')
  if (currency !== null && currency !== 'USD' && currency !== 'CNY')
    data.say('deal/not-one-of', 'currency', { key: 'currency', found: currency, allowed: 'USD, CNY', nearest: null })
  return {
    stages: stagesOf(programme, issues),
    research: researchOf(research),
    data: {
      tokens: data.number('tokens'),
      pricePerMillion: data.number('pricePerMillion'),
      labels: data.number('labels'),
      pricePerLabel: data.number('pricePerLabel'),
      currency,
    },
    evaluation: {
      share: evaluation.number('share'),
      tokens: evaluation.number('tokens'),
      times: evaluation.number('times'),
    },
  }
}
