/** Work after, and beside, the pre-training of a model, in operations, so that it adds to the run as a share. */

const FORWARD = 2
const BACKWARD = 4

/**
 * Operations of tuning all parameters on further tokens: 6·N·D, as in pre-training.
 * In: active parameters; tokens times epochs. Out: FLOP. Total. By hand: 6 × 70e9 × 1e9 = 4.2e20.
 * @example fullTuningFlops(70e9, 1e9) // 4.2e20
 */
export function fullTuningFlops(parameters: number, tokens: number): number {
  return (FORWARD + BACKWARD) * parameters * tokens
}

/**
 * Operations of tuning low-rank adapters: forward and the backward pass through the frozen weights (4·N), and all of 6 for
 * the adapters themselves.
 * In: active parameters; parameters of the adapters; tokens times epochs. Out: FLOP. Total. Source: counting as in Hu et al.
 * 2021. By hand: (4 × 70e9 + 6 × 0.2e9) × 1e9 = 2.812e20, two thirds of full tuning.
 * @example adapterTuningFlops(70e9, 0.2e9, 1e9) // 2.812e20
 */
export function adapterTuningFlops(parameters: number, adapters: number, tokens: number): number {
  return (FORWARD + BACKWARD / 2) * parameters * tokens + (FORWARD + BACKWARD) * adapters * tokens
}

/**
 * Parameters of low-rank adapters: every adapted matrix of a × b gets rank × (a + b).
 * In: rank; rows and columns of one matrix; how many such matrices. Out: a count. Source: Hu et al. 2021, §4.1.
 * By hand: 16 × (8,192 + 8,192) × 160 = 41,943,040.
 * @example adapterParameters(16, 8192, 8192, 160) // 41943040
 */
export function adapterParameters(rank: number, rows: number, columns: number, matrices: number): number {
  return rank * (rows + columns) * matrices
}

/**
 * Operations of direct preference tuning: the model forward and backward, the frozen reference forward, over both answers.
 * In: active parameters; pairs; tokens of a prompt with one answer; epochs. Out: FLOP. Total. The reference is run in every
 * epoch. Source: counting on Rafailov et al. 2023, eq. 7. By hand: 8 × 70e9 × 2 × 1e5 × 1,000 = 1.12e20.
 * @example preferenceTuningFlops(70e9, 1e5, 1000, 1) // 1.12e20
 */
export function preferenceTuningFlops(parameters: number, pairs: number, tokens: number, epochs: number): number {
  return (FORWARD + BACKWARD + FORWARD) * parameters * 2 * pairs * tokens * epochs
}

/** One stage of reinforcement learning: what is sampled, scored and learned from. */
export interface ReinforcementStage {
  /** Active parameters of the model that learns. */
  readonly parameters: number
  readonly prompts: number
  readonly samplesPerPrompt: number
  readonly tokensPerSample: number
  /** Passes of learning over the samples. */
  readonly epochs: number
  /** Whether a frozen reference scores every sample too. */
  readonly reference: boolean
  /** Active parameters of a reward model, 0 where a program checks the answers. */
  readonly rewardParameters: number
  /** Active parameters of a value model that learns along, 0 without one (GRPO and its kin). */
  readonly valueParameters: number
}

/** Operations of a stage, sampling apart: it runs at a far lower utilisation than learning. */
export interface StageFlops {
  readonly sampling: number
  readonly learning: number
}

/**
 * Operations of a stage of reinforcement learning: sampling 2·N per token; learning 6·N per token and epoch, the reference
 * 2·N, the reward model 2·N_r, a value model 2·N_v to score and 6·N_v per epoch.
 * In: the stage. Out: FLOP of sampling and of learning. Total. Attention left out. Source: counting on Ouyang et al. 2022
 * and Shao et al. 2024. By hand: 1e5 × 8 × 2,000 = 1.6e9 tokens of a 70e9 model with reference, one epoch: sampling
 * 2 × 70e9 × 1.6e9 = 2.24e20; learning (6 + 2) × 70e9 × 1.6e9 = 8.96e20.
 * @example reinforcementFlops({ parameters: 70e9, prompts: 1e5, samplesPerPrompt: 8, tokensPerSample: 2000, epochs: 1, reference: true, rewardParameters: 0, valueParameters: 0 }).learning // 8.96e20
 */
export function reinforcementFlops(stage: ReinforcementStage): StageFlops {
  const tokens = stage.prompts * stage.samplesPerPrompt * stage.tokensPerSample
  const { parameters: n, rewardParameters: r, valueParameters: v, epochs } = stage
  const learns = (FORWARD + BACKWARD) * epochs
  const perToken = learns * n + (stage.reference ? FORWARD * n : 0) + FORWARD * r + (v > 0 ? (FORWARD + learns) * v : 0)
  return { sampling: FORWARD * n * tokens, learning: perToken * tokens }
}

/**
 * Operations of scoring a model: 2·N per token read or written.
 * In: active parameters; tokens of all tasks once over; how often they are run (checkpoints). Out: FLOP. Total.
 * By hand: 2 × 70e9 × 5e8 × 40 = 2.8e21.
 * @example evaluationFlops(70e9, 5e8, 40) // 2.8e21
 */
export function evaluationFlops(parameters: number, tokens: number, times: number): number {
  return FORWARD * parameters * tokens * times
}

/**
 * A stage as a share of the run's accelerator-hours: its operations over the run's, each at its own utilisation.
 * In: FLOP of the stage and its utilisation; FLOP of the run and its utilisation. Out: a fraction of the run. Total for
 * positive input. By hand: 2.24e20 at 0.1 against 6.3e24 at 0.4: (2.24e20 ÷ 0.1) ÷ (6.3e24 ÷ 0.4) = 1.4222e-4.
 * @example Math.round(shareOfRun(2.24e20, 0.1, 6.3e24, 0.4) * 1e8) // 14222
 */
export function shareOfRun(flops: number, utilisation: number, runFlops: number, runUtilisation: number): number {
  return flops / utilisation / (runFlops / runUtilisation)
}

/**
 * What data costs: tokens made or bought at a price, and pairs or answers labelled by people.
 * In: tokens and price per million; labels and price per label. Out: money in the currency of the prices. Total.
 * By hand: 1e12 ÷ 1e6 × 0.5 + 50,000 × 20 = 1,500,000.
 * @example dataCost(1e12, 0.5, 50000, 20) // 1500000
 */
export function dataCost(tokens: number, pricePerMillion: number, labels: number, pricePerLabel: number): number {
  return (tokens / 1e6) * pricePerMillion + labels * pricePerLabel
}
