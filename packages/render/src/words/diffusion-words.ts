/** Figures that the operations of a sample do not tell. */
export type Untold = 'breakdown' | 'memoryBytes' | 'fits' | 'hfu' | 'plan' | 'shape'

/** The words of a diffusion model's answer; for the terminal and for the page of the engine. */
export interface DiffusionWords {
  readonly samplesPerSecond: string
  readonly flopsPerSample: string
  readonly samples: (count: string) => string
  readonly unknown: (what: readonly string[]) => string
  readonly untold: Readonly<Record<Untold, string>>
}
