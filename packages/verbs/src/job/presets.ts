import type { EngineReference } from '@touchstone/core/facts'

/** What a named model says of a job, by the paths of a job file. */
export type ModelFields = Readonly<Record<string, number | string | boolean>>

/** A model that a job can be begun with. */
export interface ModelChoice {
  readonly key: string
  readonly name: string
  readonly source: { readonly title: string; readonly url: string | null }
  /** Whether its layers are published, or only its size. */
  readonly shaped: boolean
  readonly fields: ModelFields
}

type Shape = Readonly<
  Partial<
    Record<
      | 'layers'
      | 'hidden'
      | 'heads'
      | 'kvHeads'
      | 'headSize'
      | 'ffnHidden'
      | 'vocab'
      | 'experts'
      | 'topK'
      | 'sharedExperts'
      | 'moeFfnHidden'
      | 'denseLayers',
      number
    > &
      Record<'gatedMlp' | 'tiedEmbeddings', boolean> &
      Record<'kind', string>
  >
>

const shaped = (
  key: string,
  name: string,
  source: ModelChoice['source'],
  model: Shape,
  run: {
    readonly parameters: number
    readonly activeParameters?: number
    readonly tokens: number
    readonly seqLen: number
  },
): ModelChoice => ({
  key,
  name,
  source,
  shaped: true,
  fields: { ...Object.fromEntries(Object.entries(model).map(([part, value]) => [`model.${part}`, value])), ...run },
})

const llama3 = { title: 'The Llama 3 Herd of Models, table 3', url: 'https://arxiv.org/abs/2407.21783' }
const llama3Shape = { kind: 'dense', kvHeads: 8, gatedMlp: true, vocab: 128_256, tiedEmbeddings: false } as const

/** Models whose layers are published, the oldest first. */
export const SHAPED_MODELS: readonly ModelChoice[] = [
  shaped(
    'gpt-3',
    'GPT-3 175B',
    {
      title: 'Brown et al., Language Models are Few-Shot Learners, table 2.1',
      url: 'https://arxiv.org/abs/2005.14165',
    },
    {
      kind: 'dense',
      layers: 96,
      hidden: 12_288,
      heads: 96,
      kvHeads: 96,
      ffnHidden: 49_152,
      gatedMlp: false,
      vocab: 50_257,
      tiedEmbeddings: true,
    },
    { parameters: 175e9, tokens: 3e11, seqLen: 2048 },
  ),
  shaped(
    'llama-65b',
    'LLaMA 65B',
    { title: 'Touvron et al., LLaMA, table 2', url: 'https://arxiv.org/abs/2302.13971' },
    {
      kind: 'dense',
      layers: 80,
      hidden: 8192,
      heads: 64,
      kvHeads: 64,
      ffnHidden: 22_016,
      gatedMlp: true,
      vocab: 32_000,
      tiedEmbeddings: false,
    },
    { parameters: 65.2e9, tokens: 1.4e12, seqLen: 2048 },
  ),
  shaped(
    'llama-3-8b',
    'Llama 3 8B',
    llama3,
    { ...llama3Shape, layers: 32, hidden: 4096, heads: 32, ffnHidden: 14_336 },
    { parameters: 8.03e9, tokens: 15e12, seqLen: 8192 },
  ),
  shaped(
    'llama-3-70b',
    'Llama 3 70B',
    llama3,
    { ...llama3Shape, layers: 80, hidden: 8192, heads: 64, ffnHidden: 28_672 },
    { parameters: 70.6e9, tokens: 15e12, seqLen: 8192 },
  ),
  shaped(
    'llama-3-405b',
    'Llama 3 405B',
    llama3,
    { ...llama3Shape, layers: 126, hidden: 16_384, heads: 128, ffnHidden: 53_248 },
    { parameters: 405e9, tokens: 15.6e12, seqLen: 8192 },
  ),
  shaped(
    'deepseek-v3',
    'DeepSeek-V3',
    { title: 'DeepSeek-V3 Technical Report, §4.2', url: 'https://arxiv.org/abs/2412.19437' },
    {
      kind: 'moe',
      layers: 61,
      hidden: 7168,
      heads: 128,
      kvHeads: 128,
      headSize: 128,
      ffnHidden: 18_432,
      gatedMlp: true,
      vocab: 129_280,
      tiedEmbeddings: false,
      experts: 256,
      topK: 8,
      sharedExperts: 1,
      moeFfnHidden: 2048,
      denseLayers: 3,
    },
    { parameters: 671e9, activeParameters: 37e9, tokens: 14.8e12, seqLen: 4096 },
  ),
]

/** Models a job can be begun with: those with published layers, then those of which only the size is known. */
export function modelChoices(reference: EngineReference): readonly ModelChoice[] {
  const known = new Set(SHAPED_MODELS.map((one) => one.key))
  const sized = reference.models.flatMap((one): readonly ModelChoice[] => {
    if (known.has(one.key) || one.parameters === null) return []
    return [
      {
        key: one.key,
        name: one.name,
        source: { title: one.source.title, url: one.source.url ?? null },
        shaped: false,
        fields: {
          ...(one.kind === 'unknown' ? {} : { 'model.kind': one.kind }),
          parameters: one.parameters,
          ...(one.activeParameters === null ? {} : { activeParameters: one.activeParameters }),
          ...(one.tokens === null ? {} : { tokens: one.tokens }),
        },
      },
    ]
  })
  return [...SHAPED_MODELS, ...sized]
}
