/**
 * What is believed of each constant before a fit: middle, standard deviation of its ln, standard deviation of its ln from
 * one software to the next (0 where it belongs to the hardware), and where that comes from.
 */
const peers = 'peers compared, section e (published link speeds, kernel launch floors, measured best matmuls)'
const guide = 'NVIDIA, Matrix Multiplication Background User’s Guide'

/** Constants of the step-time model. */
export const stepPriors = {
  matmulAmpere: [0.8, 0.06, 0, 'measured best matmul 271 of 312 TFLOP/s (ml-engineering)'],
  matmulHopper: [0.65, 0.12, 0, 'measured best matmul 795 of 989 TFLOP/s, less under a power cap (ml-engineering)'],
  matmulBlackwell: [0.65, 0.15, 0, 'measured best matmul 1,745 of 2,250 TFLOP/s (ml-engineering)'],
  matmulOther: [0.6, 0.25, 0, 'measured best matmul 668 of 1,307 TFLOP/s on MI300X; nothing on others'],
  matmulFp8: [0.85, 0.15, 0, 'measured best fp8 matmul 1,403 of 1,979 TFLOP/s on H100 (ml-engineering)'],
  halfInner: [150, 0.5, 0, peers],
  wave: [1, 0.7, 1, guide],
  alignment: [0.05, 0.7, 0, guide],
  oddHead: [3, 0.5, 0, guide],
  attentionMatmul: [0.3, 0.3, 0, 'judgement: batched products with a short inner side'],
  scoreBytes: [14, 0.3, 0, 'counted: products, scale, mask, softmax and dropout pass a score 6-7 times in 16 bits'],
  flashAmpere: [0.45, 0.3, 0.15, 'Dao 2022 and 2023: 25-72 % of peak'],
  flashHopper: [0.35, 0.3, 0.3, 'Shah et al. 2024: 35 % of peak for the second version on H100'],
  halfSequence: [400, 0.7, 0, 'judgement'],
  memoryBandwidth: [0.8, 0.08, 0, peers],
  elementwise: [1, 0.25, 0.2, 'counted reads and writes of unfused kernels'],
  kernelGap: [2e-6, 0.5, 0, peers],
  kernelLaunch: [8e-6, 0.3, 0.35, peers],
  scaleUp: [0.72, 0.12, 0.1, peers],
  scaleOut: [0.75, 0.2, 0.25, peers],
  scaleUpLatency: [2e-5, 0.5, 0, peers],
  scaleOutLatency: [5e-6, 0.5, 0.8, peers],
  congestion: [0.05, 0.7, 0.5, 'judgement from published scaling tables of other families'],
  pipelineExposed: [1, 0.3, 0.3, 'blocking sends of 1F1B'],
  shardOverlap: [0.9, 0.1, 0, 'judgement: gathers are prefetched'],
  shardTax: [0.4, 0.5, 0.5, 'judgement: traffic takes bandwidth and multiprocessors from compute'],
  // 52 billion parameters on 8,192 tokens an accelerator: 22.0 s after, 37.8 s before. A pass of 104 GB at 37.5 GB/s is 2.8 s;
  // 15.8 to 19 s more, what hid counted, are two gathers of 2.3 to 2.9 passes and one pass; with 10 billion 2.9 to 3.4.
  earlyGather: [
    2.7,
    0.3,
    0.35,
    'DeepSpeed, pull requests 1453 (68 to 116 and 55 to 92 TFLOP/s an accelerator on 64 A100 at 50 GB/s a node once gathers were joined and ahead) and 1188 (half the time of a gather between two releases of 2021)',
  ],
  gradientOverlap: [0.3, 0.6, 0.5, 'judgement'],
  optimizerBytes: [36, 0.3, 0, 'counted: 32-bit weights and moments read and written, gradients read, weights written'],
  routingBytes: [16, 0.4, 0, 'counted: sort, gather, scatter and back in 16 bits'],
  routingFixed: [2e-4, 0.7, 0, 'judgement'],
  expertKernels: [12, 0.5, 0, 'counted: products and casts of each local expert'],
  expertExposed: [0.6, 0.4, 0, 'judgement: exchange beside the compute of other tokens'],
  eraMatmul: [1.1, 0.1, 0, 'judgement: libraries that tune their kernels to the shape'],
  eraFlash: [1.6, 0.2, 0, 'Shah et al. 2024: the third version of fused attention 1.5-2 times the second'],
  eraFusion: [1.6, 0.25, 0, 'judgement: compilers and fused norms, activations and casts'],
  eraLaunch: [1.5, 0.3, 0, 'judgement: graphs of kernels launched at once'],
  imbalance: [0.05, 0.4, 0, 'routing of vendor benchmarks is balanced by force'],
  overhead: [0.08, 0.5, 0, 'judgement: jitter, logging, host work'],
}

/** Constants of the memory model. */
export const memoryPriors = {
  gradientHalf: [2, 0.1, 0, 'Rajbhandari et al. 2020'],
  gradientBrain: [4, 0.3, 0.2, 'gradients accumulated in 32 bits'],
  optimizerState: [12, 0.03, 0, 'Rajbhandari et al. 2020: 32-bit weights and two moments'],
  optimizerTemporary: [4, 0.7, 0.7, 'judgement: 32-bit copies of gradients while updating'],
  logit: [12, 0.4, 0, 'counted: logits in 16 and 32 bits and their gradient'],
  live: [1.2, 0.4, 0, 'the layer at work and its gradients'],
  reserve: [1.06, 0.03, 0.02, 'SimuMax: factor 0.94 of reserved memory'],
  buffer: [1, 0.7, 0.5, 'judgement: flattened gradients of a bucket'],
  bufferMost: [3e9, 0.5, 0, 'judgement'],
  context: [1.8e9, 0.3, 0, 'judgement: driver, NCCL, cuBLAS'],
}

/**
 * Standard deviations of ln: `residual` of a row in the fit, whose tails are heavy; `left`, what one measurement differs by
 * from a prediction (`sparse` more for experts and 8-bit formats), so that four of five lie in the 80 % interval when rows are left out; `offset`, from one software to
 * the next.
 */
export const stepNoise = { residual: 0.05, left: 0.053, sparse: 0.16, offset: 0.1 }
export const memoryNoise = { residual: 0.04, left: 0.04, offset: 0.03 }
