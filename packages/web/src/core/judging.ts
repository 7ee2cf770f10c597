import type { Answer, Core } from './asking.ts'
import type { VerdictAsked } from './protocol.ts'

/** Draws behind what is on the screen first; the verdict follows with all. */
export const FIRST_DRAWS = 16_384
export const ALL_DRAWS = 65_536

/** How a verdict is asked, and who hears it. */
export interface Judging {
  readonly lang: 'zh' | 'en'
  readonly lane: string
  /** Draws of the verdict in words, which is there long before its last digits are, and draws of these. */
  readonly few: number
  readonly all: number
  /** The workers of either; one and the same where there is no core for both. */
  readonly first: Core
  readonly finer: Core
  /** Hears each answer, and whether it is the last. */
  readonly hear: (answer: Answer<'verdict'>, last: boolean) => void
}

/**
 * Asks a verdict of few draws and one of all, both at once where each has a worker; the second takes from the first what both
 * would find alike. Ends without a word where something newer overtakes it, and both end where one fails or is refused.
 */
export async function judge(input: VerdictAsked, judging: Judging): Promise<void> {
  const { lang, lane, few, all, first, finer, hear } = judging
  const ask = (core: Core, draws: number) => core.ask('verdict', input, { lang, lane, draws })
  if (all <= few) {
    const only = await ask(first, all)
    if (only !== null) hear(only, true)
    return
  }
  const early = first === finer ? null : ask(finer, all)
  // Told below, after the first; unless the first failed, which is told then.
  early?.catch(() => undefined)
  try {
    const answer = await ask(first, few)
    if (answer === null) return
    const { value } = answer.envelope
    if (value === undefined) {
      finer.cancel(lane)
      return hear(answer, true)
    }
    hear(answer, false)
    const last = early ?? ask(finer, all)
    finer.tell(lane, value.other)
    const whole = await last
    if (whole !== null) hear(whole, true)
  } catch (error) {
    finer.cancel(lane)
    throw error
  }
}
