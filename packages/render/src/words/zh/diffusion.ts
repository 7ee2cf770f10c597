import type { DiffusionWords } from '../diffusion-words.ts'

export const diffusion: DiffusionWords = {
  samplesPerSecond: '每秒样本数',
  flopsPerSample: '每个样本FLOP',
  samples: (count) => `${count}个样本`,
  unknown: (what) => `只知道一个样本的运算量，说不出：${what.join('、')}`,
  untold: {
    breakdown: '时间花在哪里',
    memoryBytes: '显存',
    fits: '放不放得下',
    hfu: '硬件算力利用率',
    plan: '并行方案（按各卡各存一份算）',
    shape: '结构',
  },
}
