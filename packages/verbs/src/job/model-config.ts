import { fail, hasErrors, issue, type Issue, type Result, type Tree } from '@touchstone/core/facts'
import { parseJson } from '@touchstone/files'
import type { ModelFields } from './presets.ts'

/** What a model's `config.json` says of its shape. */
export interface ModelConfig {
  /** What the file calls the model, where it does. */
  readonly name: string | null
  /** By the paths of a job file; what the file leaves out is not there. */
  readonly fields: ModelFields
}

type MapTree = Extract<Tree, { kind: 'map' }>

/** Names that one size goes by, the most usual first; families before 2022 have names of their own. */
const SIZES = {
  'model.layers': ['num_hidden_layers', 'n_layer', 'num_layers', 'n_layers'],
  'model.hidden': ['hidden_size', 'n_embd', 'd_model'],
  'model.heads': ['num_attention_heads', 'n_head', 'n_heads', 'num_heads'],
  'model.kvHeads': ['num_key_value_heads', 'multi_query_group_num', 'num_kv_heads'],
  'model.headSize': ['head_dim', 'v_head_dim', 'kv_channels'],
  'model.ffnHidden': ['intermediate_size', 'ffn_dim', 'ffn_hidden_size', 'n_inner', 'd_ff'],
  'model.vocab': ['vocab_size', 'padded_vocab_size'],
  'model.experts': ['n_routed_experts', 'num_local_experts', 'num_experts'],
  'model.topK': ['num_experts_per_tok', 'num_experts_per_token', 'moe_topk'],
  'model.sharedExperts': ['n_shared_experts', 'num_shared_experts'],
  'model.moeFfnHidden': ['moe_intermediate_size', 'expert_ffn_hidden_size'],
  'model.denseLayers': ['first_k_dense_replace'],
} as const

/** Sizes that may be nothing; of the others none would be no model. */
const MAY_BE_NONE: ReadonlySet<string> = new Set([
  'model.experts',
  'model.topK',
  'model.sharedExperts',
  'model.moeFfnHidden',
  'model.denseLayers',
])

/** What a shape cannot do without. */
const NEEDED = ['model.layers', 'model.hidden'] as const

/** Activations of gated blocks are those of plain ones; only these families and names say which it is. */
const GATED = /^(?:swiglu|geglu|reglu|glu|silu|swish)$/i
const GATED_FAMILY = /^(?:llama|mistral|mixtral|qwen|deepseek|gemma|phi3|baichuan|internlm|yi$|minicpm|olmo|glm4|kimi)/i
const PLAIN_FAMILY = /^(?:gpt2|gpt_neo|gptj|opt|bloom|falcon|bert|roberta|mpt|gpt_bigcode|codegen)/i

const ENCODER_FAMILY = /^(?:bert|roberta|deberta|electra|albert|xlm-roberta)/i
const PAIR_FAMILY = /^(?:t5|mt5|umt5|bart|mbart|pegasus|longt5)/i

/** Parts in which a file of several models keeps its text model. */
const INNER = ['text_config', 'llm_config', 'language_config']

const under = (tree: MapTree, key: string): Tree | null => {
  const found = tree.entries.find((one) => one.key === key)?.value ?? null
  return found === null || (found.kind === 'scalar' && found.plain === null && !found.quoted) ? null : found
}

/** The map that holds the sizes: the file's own, or that of the text model in a file of several. */
function sizesOf(tree: MapTree): MapTree {
  if (NEEDED.some((path) => SIZES[path].some((key) => under(tree, key) !== null))) return tree
  for (const key of INNER) {
    const found = under(tree, key)
    if (found?.kind === 'map') return found
  }
  return tree
}

function flagOf(tree: MapTree, keys: readonly string[], issues: Issue[]): boolean | null {
  for (const key of keys) {
    const found = under(tree, key)
    if (found === null) continue
    if (found.kind === 'scalar' && typeof found.plain === 'boolean') return found.plain
    const text = found.kind === 'scalar' ? found.literal : found.kind
    issues.push(
      issue('deal/not-one-of', 'error', found.at, { key, found: text, allowed: 'true, false', nearest: null }),
    )
  }
  return null
}

const wordOf = (tree: MapTree, keys: readonly string[]): string | null => {
  for (const key of keys) {
    const found = under(tree, key)
    if (found?.kind === 'scalar' && typeof found.plain === 'string' && found.plain !== '') return found.plain
  }
  return null
}

/** A size under one of its names. A list of layers' sizes that are all equal is that size. */
function sizeOf(tree: MapTree, path: keyof typeof SIZES, issues: Issue[]): number | null {
  for (const key of SIZES[path]) {
    const found = under(tree, key)
    if (found === null) continue
    const [first, ...others] = found.kind === 'list' ? found.items : [found]
    const value = first?.kind === 'scalar' && typeof first.plain === 'number' ? first.plain : null
    const same = others.every((one) => one.kind === 'scalar' && one.plain === value)
    if (value === null || !same) {
      const text = found.kind === 'scalar' ? found.literal : found.kind
      issues.push(issue('job/not-a-number', 'error', found.at, { key, text }))
      return null
    }
    const least = MAY_BE_NONE.has(path) ? 0 : 1
    if (!Number.isInteger(value) || value < least) {
      issues.push(issue('job/bad-size', 'error', found.at, { key, text: String(value), least, whole: true }))
      return null
    }
    return value
  }
  return null
}

/** Whether the feed-forward block is gated, as far as the file tells: its own word, its activation, its family. */
function gatedOf(tree: MapTree, issues: Issue[]): boolean | null {
  const said = flagOf(tree, ['gated_mlp', 'gated', 'swiglu', 'use_glu'], issues)
  if (said !== null) return said
  const family = wordOf(tree, ['model_type'])
  if (family !== null && PLAIN_FAMILY.test(family)) return false
  if (family !== null && GATED_FAMILY.test(family)) return true
  const activation = wordOf(tree, ['hidden_act', 'hidden_activation', 'activation_function', 'ffn_act_fn'])
  return activation === null ? null : GATED.test(activation) ? true : null
}

/**
 * The shape that a model's `config.json` describes, by the paths of a job file. What the file does not say stays unknown.
 * In: file name and text. Out: fields, or what cannot be read and where.
 */
export function readModelConfig(input: { readonly file: string; readonly text: string }): Result<ModelConfig> {
  const at = { source: input.file, path: '' }
  if (input.text.trim() === '') return fail(issue('input/empty', 'error', at, { file: input.file }))
  const parsed = parseJson(input.text, input.file)
  if (!parsed.ok) return parsed
  const root = parsed.value
  if (root.kind !== 'map') return fail(issue('input/not-json', 'error', root.at, { reason: 'not an object' }))
  const issues: Issue[] = [...parsed.issues]
  const tree = sizesOf(root)
  const fields: Record<string, number | string | boolean> = {}
  for (const path of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    const value = sizeOf(tree, path, issues)
    if (value !== null) fields[path] = value
  }
  for (const path of NEEDED)
    if (fields[path] === undefined && !issues.some((one) => one.severity === 'error' && named(one, SIZES[path])))
      issues.push(issue('input/missing-field', 'error', tree.at, { field: SIZES[path][0] }))
  const tied = flagOf(under(tree, 'tie_word_embeddings') === null ? root : tree, ['tie_word_embeddings'], issues)
  if (tied !== null) fields['model.tiedEmbeddings'] = tied
  const gated = gatedOf(tree, issues)
  if (gated !== null) fields['model.gatedMlp'] = gated
  if (hasErrors(issues)) return { ok: false, issues }
  plainOut(fields, wordOf(tree, ['model_type']))
  return { ok: true, value: { name: wordOf(root, ['_name_or_path', 'name']), fields }, issues }
}

const named = (one: Issue, keys: readonly string[]): boolean =>
  'key' in one.params && keys.includes(String(one.params.key))

/** What follows from the sizes together: one expert is none, shared experts count only beside routed ones. */
function plainOut(fields: Record<string, number | string | boolean>, family: string | null): void {
  const experts = Number(fields['model.experts'] ?? 0)
  const sparse = experts > 1
  fields['model.kind'] = sparse ? 'moe' : kindOf(family)
  if (!sparse) {
    for (const path of MAY_BE_NONE) delete fields[path]
    return
  }
  // Where experts have no width of their own, they have that of the block they stand in for.
  const width = fields['model.ffnHidden']
  if (fields['model.moeFfnHidden'] === undefined && width !== undefined) fields['model.moeFfnHidden'] = width
}

const kindOf = (family: string | null): string =>
  family === null
    ? 'dense'
    : PAIR_FAMILY.test(family)
      ? 'encoder-decoder'
      : ENCODER_FAMILY.test(family)
        ? 'encoder'
        : 'dense'
