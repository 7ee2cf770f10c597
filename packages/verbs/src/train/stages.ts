import { constantsOf, emptyMemory, type MemoryParts, softwareEffect, stageBytes } from '@touchstone/core/compute'
import { memorySoftware, type StepAnswer } from './answer.ts'
import type { Fits } from './efficiency.ts'

/** What one accelerator of a pipeline stage holds; stages count from 1. */
export type StageMemory = { readonly stage: number; readonly total: number } & Readonly<MemoryParts>

/** Up to this many stages are told one by one, of more the first, the middle and the last. */
const FEW = 8

const toldStages = (pp: number): readonly number[] =>
  pp <= FEW ? Array.from({ length: pp }, (_, stage) => stage) : [0, pp >> 1, pp - 1]

/** Memory by pipeline stage, on the scale on which the fullest stage was predicted. */
export function memoryByStage(step: StepAnswer, software: string | null, fits: Fits): readonly StageMemory[] {
  const { shape, seqLen, globalBatch, plan } = step.job
  const constants = constantsOf(
    fits.memory,
    softwareEffect(fits.memory, memorySoftware(software, plan.precision, fits)),
  )
  const told = toldStages(plan.pp).map((stage) => {
    const parts = emptyMemory()
    return { stage, total: stageBytes(shape, seqLen, globalBatch, plan, stage, constants, parts), parts }
  })
  // The first or the last stage is the fullest, and both are told.
  const fullest = Math.max(...told.map((one) => one.total))
  const scale = step.memory.total / fullest
  return told.map(({ stage, total, parts }) => ({
    stage: stage + 1,
    total: total * scale,
    weights: parts.weights * scale,
    gradients: parts.gradients * scale,
    optimizer: parts.optimizer * scale,
    activations: parts.activations * scale,
    other: parts.other * scale,
  }))
}
