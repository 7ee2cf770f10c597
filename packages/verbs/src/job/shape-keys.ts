/** What a job file may say of a model's shape, beside its kind. */
export const SHAPE_KEYS = [
  'layers',
  'hidden',
  'heads',
  'kvHeads',
  'headSize',
  'ffnHidden',
  'gatedMlp',
  'vocab',
  'tiedEmbeddings',
  'experts',
  'topK',
  'sharedExperts',
  'moeFfnHidden',
  'denseLayers',
] as const
