import type { ProgrammeRow, ProgrammeWords } from '../words/programme-words.ts'

interface Sum {
  readonly currency: string
  readonly low: number
  readonly mid: number
  readonly high: number
}
interface Work {
  readonly acceleratorHours: number
  readonly cost: Sum | null
}

/** The programme around a run: the machine shape of `train`. */
export interface ProgrammeFigures {
  readonly stages: readonly (Work & {
    readonly kind: 'fullFineTuning' | 'lora' | 'preference' | 'reinforcement'
    readonly tokens: number
  })[]
  readonly researchMultiplier: { readonly p5: number; readonly p50: number; readonly p95: number }
  readonly research: Work
  readonly data: Sum | null
  readonly evaluation: Work & { readonly share: number }
  readonly total: Work
  readonly unknown: readonly string[]
}

/** One part of a programme: what it takes, where that is hours, and what it costs, where that is known. */
export interface ProgrammePart {
  readonly key: ProgrammeRow
  readonly hours: number | null
  readonly cost: Sum | null
}

/** What was left out of a programme, in words. */
export function leftOut({ unknown }: ProgrammeFigures, words: ProgrammeWords): string | null {
  const known: Readonly<Record<string, string>> = words.unknowns
  return unknown.length === 0 ? null : words.unknown(unknown.map((one) => known[one] ?? one))
}

/** The parts of a programme in their order, the run that is kept first, all together last; none where it was not asked. */
export function programmeRows(out: {
  readonly acceleratorHours: number | null
  readonly cost: Sum | null
  readonly programme: ProgrammeFigures | null
}): readonly ProgrammePart[] {
  const { programme } = out
  if (programme === null) return []
  const part = (key: ProgrammeRow, { acceleratorHours, cost }: Work): ProgrammePart => ({
    key,
    hours: acceleratorHours,
    cost,
  })
  return [
    part('run', { acceleratorHours: out.acceleratorHours ?? 0, cost: out.cost }),
    part('research', programme.research),
    ...programme.stages.map((one) => part(one.kind, one)),
    part('evaluation', programme.evaluation),
    ...(programme.data === null ? [] : [{ key: 'data' as const, hours: null, cost: programme.data }]),
    part('total', programme.total),
  ]
}
