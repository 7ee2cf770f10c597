/** The words of the compute engine's answers. */
export interface ComputeWords {
  readonly sections: Readonly<
    Record<'step' | 'spent' | 'memory' | 'run' | 'plan' | 'frontier' | 'assumed' | 'outside', string>
  >
  readonly rows: Readonly<
    Record<
      | 'iteration'
      | 'constant'
      | 'tokensPerSecond'
      | 'mfu'
      | 'hfu'
      | 'perAccelerator'
      | 'total'
      | 'fits'
      | 'doesNotFit'
      | 'tokensSeen'
      | 'days'
      | 'goodput'
      | 'failures'
      | 'acceleratorHours'
      | 'energy'
      | 'cost'
      | 'hourly'
      | 'noPrice'
      | 'evaluated'
      | 'feasible'
      | 'nothingFits',
      string
    >
  >
  readonly parts: Readonly<
    Record<
      | 'matmul'
      | 'attention'
      | 'memoryBound'
      | 'tensorParallel'
      | 'pipelineBubble'
      | 'dataParallel'
      | 'expertParallel'
      | 'optimizer'
      | 'other',
      string
    >
  >
  readonly memoryParts: Readonly<Record<'weights' | 'gradients' | 'optimizer' | 'activations' | 'other', string>>
  readonly basis: Readonly<Record<'rental' | 'owned', string>>
  readonly outside: Readonly<
    Record<
      | 'accelerator-unmeasured'
      | 'more-accelerators'
      | 'tensor-across-nodes'
      | 'longer-sequence'
      | 'fp4'
      | 'kind-unmeasured'
      | 'context-parallel'
      | 'later-software',
      string
    >
  >
  readonly interval: (low: string, high: string) => string
  readonly list: (items: readonly string[]) => string
}
