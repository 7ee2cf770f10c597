/** Stages a thesis speaks of. */
export const STAGES = ['seed', 'angel', 'pre-A', 'A', 'B', 'C', 'later', 'pre-IPO', 'strategic'] as const
/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number]

const named: Readonly<Record<string, Stage>> = { 种子: 'seed', 天使: 'angel', 战略: 'strategic', 'Pre-IPO': 'pre-IPO' }

/**
 * The stage that a round's label belongs to; null for a label that names none.
 * In: a label as the reader gives it (`A+`, `天使`, `Pre-A2`, `F`). Out: the stage. Total.
 * @example stageOf('A2+') // 'A'
 */
export function stageOf(label: string | null): Stage | null {
  if (label === null) return null
  const plain = label.replace(/\++$/, '').replace(/\d$/, '')
  const known = named[plain] ?? named[plain.replace(/^Pre-/, '')]
  if (known !== undefined) return known
  if (plain === 'Pre-A') return 'pre-A'
  const letter = /^(?:Pre-)?([A-L])$/.exec(plain)?.[1] ?? null
  if (letter === null) return null
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : 'later'
}
