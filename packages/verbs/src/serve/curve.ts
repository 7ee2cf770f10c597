import {
  acceleratorsOf,
  costPerMillion,
  largestBatch,
  type Request,
  servedAt,
  type Service,
  type ServingConstants,
  servingMemory,
} from '@touchstone/core/compute'

/** What one copy does and costs at a number of sequences at once, at the middle of everything in doubt. */
export interface BatchPoint {
  readonly batch: number
  /** Tokens of answers a second of one copy. */
  readonly outputTokensPerSecond: number
  readonly secondsPerOutputToken: number
  readonly timeToFirstTokenSeconds: number
  /** Bytes on one accelerator. */
  readonly memoryBytes: number
  readonly acceleratorSecondsPerMillion: { readonly input: number; readonly output: number }
  /** Money for a million tokens; null where no price is known. */
  readonly perMillionTokens: { readonly input: number; readonly output: number } | null
}

/** Doublings from one sequence to the most that fit, the most itself, and the batch asked for. */
function batchesTo(most: number, asked: number): readonly number[] {
  const found = new Set<number>([most])
  for (let batch = 1; batch < most; batch *= 2) found.add(batch)
  if (asked >= 1 && asked <= most) found.add(asked)
  return [...found].filter((one) => one >= 1).sort((a, b) => a - b)
}

/**
 * Cost, speed and memory of a service against the sequences it decodes at once: one after the other batch up to the most that
 * fit into memory or `most`. Prices at the share of the paid time at work.
 */
export function batchCurve(
  service: Service,
  request: Request,
  asked: number,
  most: number,
  constants: ServingConstants,
  price: { readonly perHour: number; readonly utilisation: number } | null,
): readonly BatchPoint[] {
  const context = request.prompt + request.output
  const fitting = Math.min(largestBatch(service, context, constants), Math.max(most, asked))
  return batchesTo(fitting, asked).map((batch) => {
    const served = servedAt(service, null, request, batch, constants)
    const { inputAcceleratorSeconds: input, outputAcceleratorSeconds: output } = served
    return {
      batch,
      outputTokensPerSecond: served.outputTokensPerSecond * acceleratorsOf(service.plan),
      secondsPerOutputToken: served.timePerOutputToken,
      timeToFirstTokenSeconds: served.timeToFirstToken,
      memoryBytes: servingMemory(service, batch, context, constants).total,
      acceleratorSecondsPerMillion: { input: input * 1e6, output: output * 1e6 },
      perMillionTokens:
        price === null
          ? null
          : {
              input: costPerMillion(input, price.perHour, price.utilisation),
              output: costPerMillion(output, price.perHour, price.utilisation),
            },
    }
  })
}
