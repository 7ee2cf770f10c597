/** What the memory model does not know from first principles; priors and fitted values live in `data/efficiency/`. */
export interface MemoryConstants {
  /** Bytes of a gradient where matrices are fp16, and where they are bf16 or narrower. */
  readonly gradientHalf: number
  readonly gradientBrain: number
  /** Bytes per parameter that an accelerator updates: 32-bit weights and two moments. */
  readonly optimizerState: number
  /** Bytes per parameter that it updates, held while it does. */
  readonly optimizerTemporary: number
  /** Bytes per logit at the loss. */
  readonly logit: number
  /** Activations of the layer at work over those counted. */
  readonly live: number
  /** What the allocator holds beyond what is in use. */
  readonly reserve: number
  /** Bytes of communication buffers per parameter held, at most `bufferMost` bytes. */
  readonly buffer: number
  readonly bufferMost: number
  /** Bytes of the driver, the libraries and their workspaces. */
  readonly context: number
}

/** Names of the memory constants in the order of their fit. */
export type MemoryConstant = keyof MemoryConstants
