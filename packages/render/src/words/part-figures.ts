/** Figures of serving and of scaling that can be taken apart. */
export const PART_DERIVATIONS = [
  'outputCost',
  'inputCost',
  'answerRate',
  'tokenPace',
  'firstToken',
  'outputSeconds',
  'inputSeconds',
  'decodeStep',
  'promptPass',
  'servingMemory',
  'cardWeights',
  'cardCache',
  'servingReserve',
  'cardMemory',
  'batchCurve',
  'servingBatch',
  'servingCards',
  'servingHourly',
  'servingUse',
  'monthsBehind',
  'frontierNow',
  'optimalParameters',
  'optimalTokens',
  'loss',
  'overOptimal',
  'dataWall',
] as const
export type PartDerivation = (typeof PART_DERIVATIONS)[number]

/** What goes into their formulas, beside other figures and fitted constants. */
export const PART_NAMES = [
  'promptTokens',
  'outputTokens',
  'cacheHit',
  'copies',
  'cardsPerCopy',
  'capacity',
  'requestsPerSecond',
  'headroom',
  'sequencesAtMost',
  'largestBatch',
  'paceAsked',
  'prefillSeconds',
  'waiting',
  'promptsTogether',
  'linearSeconds',
  'attentionSeconds',
  'tensorSeconds',
  'expertSeconds',
  'pipelineSeconds',
  'floorSeconds',
  'bytesPerWeight',
  'weightsOfModel',
  'weightsOfExperts',
  'cachePerToken',
  'cacheParts',
  'reserveBytes',
  'lossFloor',
  'lossA',
  'lossAlpha',
  'lossB',
  'lossBeta',
  'growthPerYear',
  'record',
  'spentFlops',
  'equalLoss',
  'textStock',
  'frontierTokens',
] as const
export type PartName = (typeof PART_NAMES)[number]

/** Constants of serving that a training step does not have. */
export type ServingOnly =
  | 'compute'
  | 'blackwell'
  | 'narrow'
  | 'fp4'
  | 'flash'
  | 'weightBandwidth'
  | 'cacheBandwidth'
  | 'layerFloor'
  | 'stepHost'
  | 'sequenceHost'
  | 'overlap'
  | 'expertCompute'
  | 'expertNarrow'
  | 'memoryShare'

/** The words of these figures, taken up by those of the page. */
export interface PartFigureWords {
  readonly figureNames: Readonly<Record<PartDerivation, string>>
  readonly says: Readonly<Record<PartDerivation, string>>
  readonly names: Readonly<Record<PartName, string>>
  readonly constants: Readonly<Record<ServingOnly, string>>
}
