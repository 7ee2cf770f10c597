/** Rows of published runs as inputs of `train`, and what was measured. It renames and picks; formulas are the product's. */

/** A run's family: its id up to the first dash. */
export const familyOf = (row) => String(row.id).split('-')[0]

const some = (value) => (value === undefined ? null : value)

/** Bytes/s of one accelerator's part of its node's network, from a source's own words. */
export function networkOf(words, nodeSize) {
  if (typeof words !== 'string') return null
  const many = /(\d+)\s*x\s*(?:[A-Za-z-]+\s+)*?(\d+)\s*Gb\/s/i.exec(words)
  if (many !== null) return (Number(many[1]) * Number(many[2]) * 1e9) / 8 / nodeSize
  const whole = /(\d+)\s*Gb\/s\s*(?:per|\/)\s*node/i.exec(words)
  if (whole !== null) return (Number(whole[1]) * 1e9) / 8 / nodeSize
  const cards = /HDR[^,]*,\s*(\d+)\s*ConnectX/i.exec(words)
  return cards === null ? null : (Number(cards[1]) * 200e9) / 8 / nodeSize
}

/** The software a row ran on, as `data/efficiency` names it: release where one is printed, otherwise its family. */
export function softwareOf(row) {
  const family = familyOf(row)
  const release = /^(\d\d\.\d\d)/.exec(String(row.software_release ?? ''))
  if (release !== null) return `${family} ${release[1]}`
  if (row.zero_stage === 3 && /ZeRO-3/.test(String(row.id))) return `${family} zero-3`
  return family
}

const recompute = (word) => (word === undefined ? null : ['none', 'full'].includes(word) ? word : 'selective')
const sparse = (row) => (row.experts ?? 0) > 0

/** The input of `train` for a row; null where the row lacks its accelerator or its size. */
export function trainInput(row) {
  if (row.gpu === undefined || row.n_accel === undefined) return null
  const moe = sparse(row)
  const tp = some(row.tp)
  const pp = some(row.pp)
  const cp = some(row.cp)
  const whole = tp !== null && pp !== null
  const dp = row.dp ?? (whole ? row.n_accel / (tp * pp * (cp ?? 1)) : null)
  const globalBatch =
    row.global_batch ??
    (row.global_batch_tokens !== undefined && row.seq_len !== undefined
      ? Math.round(row.global_batch_tokens / row.seq_len)
      : dp !== null && row.micro_batch !== undefined && row.grad_accum !== undefined
        ? dp * row.micro_batch * row.grad_accum
        : null)
  const group = row.zero_group ?? row.fsdp_group
  return {
    id: row.id,
    model: {
      kind: moe ? 'moe' : ['encoder', 'encoder-decoder', 'diffusion'].includes(row.kind) ? row.kind : 'dense',
      layers: some(row.layers),
      hidden: some(row.hidden),
      heads: some(row.heads),
      kvHeads: some(row.kv_heads),
      ffnHidden: some(row.ffn_hidden),
      gatedMlp: some(row.glu),
      vocab: some(row.vocab),
      tiedEmbeddings: some(row.tied_embeddings),
      experts: row.experts ?? 0,
      topK: some(row.top_k),
      sharedExperts: some(row.shared_experts),
      moeFfnHidden: moe ? some(row.ffn_hidden) : null,
    },
    parameters: some(row.params_total),
    activeParameters: some(row.params_active),
    seqLen: some(row.seq_len),
    globalBatch,
    cluster: {
      accelerator: row.gpu,
      count: row.n_accel,
      nodeSize: null,
      interNodeBytesPerSecond: networkOf(row.network, 8),
    },
    plan: {
      tp,
      pp,
      dp,
      cp,
      ep: some(row.ep),
      microBatch: some(row.micro_batch),
      virtualStages: some(row.virtual_stages),
      sequenceParallel: some(row.sequence_parallel),
      recompute: recompute(row.activation_recompute),
      zero: row.zero_stage === undefined || row.zero_stage > 3 ? null : row.zero_stage,
      zeroGroup: typeof group === 'number' ? group : null,
      precision: some(row.precision),
      flashAttention: some(row.flash_attention),
    },
    era: row.year === undefined ? null : String(row.year),
    software: softwareOf(row),
  }
}

/**
 * Seconds of an iteration as measured: as printed, or from tokens a second, or from printed hardware FLOP/s by the formula
 * their source states (Narayanan et al. 2021, eq. 3).
 */
export function measuredSeconds(row, input) {
  if (row.iteration_time_s > 0) return row.iteration_time_s
  const perSecond = row.tokens_per_s ?? (row.tokens_per_s_per_gpu ?? 0) * row.n_accel
  if (perSecond > 0 && input.globalBatch !== null && input.seqLen !== null)
    return (input.globalBatch * input.seqLen) / perSecond
  const { layers: l, hidden: h, vocab: v } = row
  const s = row.seq_len
  if (
    row.tflops_per_gpu > 0 &&
    (row.flops_kind ?? '').startsWith('hardware (recompute counted)') &&
    [l, h, v, s, row.global_batch].every((one) => one > 0)
  ) {
    const flops = 96 * row.global_batch * s * l * h * h * (1 + s / (6 * h) + v / (16 * l * h))
    return flops / (row.n_accel * row.tflops_per_gpu * 1e12)
  }
  return null
}

/** Bytes on an accelerator as measured; a source's GB are read as 10^9. */
export const measuredBytes = (row) => (row.memory_gb_per_gpu > 0 ? row.memory_gb_per_gpu * 1e9 : null)
