/** The verbs of the compute engine, apart from the others because they bring its tables with them. */
export { readTrainFile, type TrainFile } from './job/train-input.ts'
export { inferenceVerb, type Inference, type InferenceInput, type Quantiles } from './inference.ts'
export { readInferenceFile, type InferenceFile } from './job/inference-input.ts'
export { PlanWork, planVerb, planWork, type PlanFound, type PlanOutput } from './plan.ts'
export { predictedHours, type PredictHours, publishedModel, type PublishedModel, publishedModels } from './published.ts'
export { trainAnswer, trainFile, trainVerb, type TrainInput, type TrainOutput } from './train.ts'
export type { EngineContext } from './types.ts'
