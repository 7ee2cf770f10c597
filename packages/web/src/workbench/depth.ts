import type { VerdictAsked } from '../core/protocol.ts'

/** How deep a memo is written: page one, what a project needs, what a committee needs. */
export type Depth = 'screen' | 'project' | 'ic'

export const DEPTHS: readonly Depth[] = ['screen', 'project', 'ic']

/** The bank of questions for a memo that prints it; loaded when one is first asked for. */
export async function bankFor(depth: Depth): Promise<Pick<VerdictAsked, 'bank'>> {
  if (depth === 'screen') return {}
  const { questions } = await import('@touchstone/reference/questions')
  return { bank: questions }
}
