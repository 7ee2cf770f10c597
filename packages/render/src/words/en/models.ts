import type { ModelsWords } from '../models-words.ts'

export const models: ModelsWords = {
  title: 'Published models',
  intro: (rows, usual, low, high) =>
    `${rows} models as they were published, each held against itself: six operations per parameter and token (6·N·D) against the printed operations, hours against cards and days, and the share of the peak that the operations in these hours come to. Runs reach ${low} to ${high} of the dense peak; the column "predicted" has the hours of the compute engine, stops included, or takes ${usual} where the shape or the cards were not published. Generated from data/models; a dash was never published.`,
  counts: (reproduced, contradicts, notCheckable) =>
    `${reproduced} reproduced, ${contradicts} that contradict themselves, ${notCheckable} that cannot be checked.`,
  head: {
    model: 'model',
    size: 'parameters',
    tokens: 'tokens seen',
    hardware: 'hardware',
    needed: 'operations needed',
    hours: 'card-hours published',
    use: 'share of peak',
    predicted: 'predicted ÷ published',
    verdict: 'verdict',
  },
  active: (size) => `${size} active`,
  days: (days) => `${days} days`,
  verdict: { reproduced: 'reproduced', contradicts: 'contradicts itself', 'not-checkable': 'not checkable' },
  reason: {
    'utilisation-plausible': () => 'time and operations fit together',
    'engine-agrees': (ratio) => `published hours are ${ratio} of the computed ones`,
    'tokens-disagree': (ratio) => `its readings of the tokens are ${ratio} apart`,
    'flops-disagree': (ratio) => `printed operations are ${ratio} of 6·N·D`,
    'hours-exceed-calendar': (ratio) => `more hours than cards and days give, ${ratio}`,
    'too-fast': () => 'faster than any run has been',
    'too-slow': () => 'slower than any run that was published',
    'mfu-disagrees': (ratio) => `its hours come to ${ratio} of the utilisation it prints`,
    'engine-disagrees': (ratio) =>
      `its plan was never published; by a usual one its hours are ${ratio} of the computed ones`,
    'size-unpublished': () => 'its size was never published',
    'tokens-unpublished': () => 'its training tokens were never published',
    'active-unpublished': () => 'the parameters a token visits were never published',
    'operations-unpublished': () => 'its operations were never published',
    'hardware-unpublished': () => 'its hardware was never published in full',
    'time-unpublished': () => 'its training time was never published',
  },
  times: (value) => `${value}×`,
  most: (share) => `at all of the peak its cards give ${share}`,
  memory: 'partly from memory',
  costs: 'Cost as told',
  basis: {
    cloud: 'rented in a cloud',
    amortised: 'own hardware, written off',
    owned: 'own hardware',
    stated: 'as its makers say',
    estimate: 'estimate',
  },
  sources: 'Sources',
}
