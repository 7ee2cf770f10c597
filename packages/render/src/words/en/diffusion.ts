import type { DiffusionWords } from '../diffusion-words.ts'

export const diffusion: DiffusionWords = {
  samplesPerSecond: 'samples a second',
  flopsPerSample: 'FLOP a sample',
  samples: (count) => `${count} samples`,
  unknown: (what) => `Only the operations of a sample are known, which do not tell: ${what.join(', ')}`,
  untold: {
    breakdown: 'where the time goes',
    memoryBytes: 'memory',
    fits: 'whether it fits',
    hfu: 'hardware utilisation',
    plan: 'the plan (a copy on each accelerator is taken)',
    shape: 'the shape',
  },
}
