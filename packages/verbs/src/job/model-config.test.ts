import { describe, expect, it } from 'vitest'
import { inChinese, inEnglish } from '../context.fixture.ts'
import { configVerb } from '../config.ts'
import { readModelConfig } from './model-config.ts'

const read = (config: unknown) => readModelConfig({ file: 'config.json', text: JSON.stringify(config) })
const fields = (config: unknown) => {
  const found = read(config)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.value.fields
}
const codes = (text: string) =>
  readModelConfig({ file: 'config.json', text }).issues.map((one) => [one.code, one.at.path, one.params])

const llama = {
  architectures: ['LlamaForCausalLM'],
  hidden_act: 'silu',
  hidden_size: 8192,
  intermediate_size: 28_672,
  model_type: 'llama',
  num_attention_heads: 64,
  num_hidden_layers: 80,
  num_key_value_heads: 8,
  rope_scaling: null,
  tie_word_embeddings: false,
  vocab_size: 128_256,
}

describe('a config.json', () => {
  it('of a dense model gives its shape, whatever else it says', () => {
    expect(fields(llama)).toEqual({
      'model.kind': 'dense',
      'model.layers': 80,
      'model.hidden': 8192,
      'model.heads': 64,
      'model.kvHeads': 8,
      'model.ffnHidden': 28_672,
      'model.vocab': 128_256,
      'model.tiedEmbeddings': false,
      'model.gatedMlp': true,
    })
  })

  it('of a sparse model gives its experts', () => {
    const deepseek = {
      ...llama,
      model_type: 'deepseek_v3',
      n_routed_experts: 256,
      n_shared_experts: 1,
      num_experts_per_tok: 8,
      moe_intermediate_size: 2048,
      first_k_dense_replace: 3,
      v_head_dim: 128,
    }
    expect(fields(deepseek)).toMatchObject({
      'model.kind': 'moe',
      'model.experts': 256,
      'model.sharedExperts': 1,
      'model.topK': 8,
      'model.moeFfnHidden': 2048,
      'model.denseLayers': 3,
      'model.headSize': 128,
    })
    const mixtral = { ...llama, model_type: 'mixtral', num_local_experts: 8, num_experts_per_tok: 2 }
    expect(fields(mixtral)).toMatchObject({ 'model.experts': 8, 'model.topK': 2, 'model.moeFfnHidden': 28_672 })
    const qwen = { ...llama, model_type: 'qwen3_moe', num_experts: 128, num_experts_per_tok: 8, head_dim: 64 }
    expect(fields(qwen)).toMatchObject({ 'model.experts': 128, 'model.headSize': 64 })
  })

  it('of an older model is read under its own names, and its block is plain', () => {
    const gpt2 = { model_type: 'gpt2', n_embd: 1600, n_layer: 48, n_head: 25, n_inner: null, vocab_size: 50_257 }
    expect(fields(gpt2)).toEqual({
      'model.kind': 'dense',
      'model.layers': 48,
      'model.hidden': 1600,
      'model.heads': 25,
      'model.vocab': 50_257,
      'model.gatedMlp': false,
    })
  })

  it('of several models gives that of the text, and its own word on tied embeddings', () => {
    const { tie_word_embeddings: _, ...text } = llama
    const found = fields({
      model_type: 'gemma3',
      text_config: text,
      vision_config: { hidden_size: 1 },
      tie_word_embeddings: true,
    })
    expect(found).toMatchObject({ 'model.hidden': 8192, 'model.tiedEmbeddings': true })
  })

  it('knows encoders by their family', () => {
    expect(fields({ ...llama, model_type: 'bert', hidden_act: 'gelu' })).toMatchObject({
      'model.kind': 'encoder',
      'model.gatedMlp': false,
    })
    expect(fields({ model_type: 't5', d_model: 1024, num_layers: 24, num_heads: 16, d_ff: 4096 })).toMatchObject({
      'model.kind': 'encoder-decoder',
      'model.ffnHidden': 4096,
    })
  })

  it('leaves unknown what it does not say', () => {
    const found = fields({ num_hidden_layers: 2, hidden_size: 64, hidden_act: 'gelu' })
    expect(found).toEqual({ 'model.kind': 'dense', 'model.layers': 2, 'model.hidden': 64 })
  })

  it('takes one expert, and shared experts alone, for none', () => {
    expect(fields({ ...llama, num_experts: 1, n_shared_experts: 2 })).not.toHaveProperty('model.experts')
    expect(fields({ ...llama, n_shared_experts: 2 })).not.toHaveProperty('model.sharedExperts')
  })

  it('takes equal sizes of all layers for one, and says where they differ', () => {
    expect(fields({ ...llama, intermediate_size: [512, 512] })['model.ffnHidden']).toBe(512)
    expect(codes(JSON.stringify({ ...llama, intermediate_size: [512, 256] }))).toEqual([
      ['job/not-a-number', '/intermediate_size', { key: 'intermediate_size', text: 'list' }],
    ])
  })

  it('that cannot be read says what is wrong, and where', () => {
    expect(codes('')).toEqual([['input/empty', '', { file: 'config.json' }]])
    expect(codes('hello').map(([code]) => code)).toEqual(['input/not-json'])
    expect(codes('[1]').map(([code]) => code)).toEqual(['input/not-json'])
    expect(codes('{"hidden_size": 64').map(([code]) => code)).toEqual(['input/not-json'])
    expect(codes('{"_class_name": "UNet2DConditionModel"}')).toEqual([
      ['input/missing-field', '', { field: 'num_hidden_layers' }],
      ['input/missing-field', '', { field: 'hidden_size' }],
    ])
    expect(codes(JSON.stringify({ ...llama, hidden_size: '8192' }))).toEqual([
      ['job/not-a-number', '/hidden_size', { key: 'hidden_size', text: '8192' }],
    ])
    expect(codes(JSON.stringify({ ...llama, num_hidden_layers: 0 }))).toEqual([
      ['job/bad-size', '/num_hidden_layers', { key: 'num_hidden_layers', text: '0', least: 1, whole: true }],
    ])
    expect(codes(JSON.stringify({ ...llama, tie_word_embeddings: 'yes' })).map(([code]) => code)).toEqual([
      'deal/not-one-of',
    ])
  })

  it('is told in both languages', () => {
    const input = { file: 'config.json', text: '{}' }
    expect(configVerb(input, inEnglish).issues[0]?.message).toContain('"num_hidden_layers"')
    expect(configVerb(input, inChinese).issues[0]?.message).toContain('缺“num_hidden_layers”')
    expect(configVerb({ ...input, text: JSON.stringify({ ...llama, name: 'x' }) }, inEnglish).value?.name).toBe('x')
  })
})
