import type { Told, VerdictInput } from '@touchstone/verbs'
import { core } from '../core/client.ts'
import { type HeldAgainst, readFunds } from './held-against.ts'

/** A deal file with the texts it quotes and the funds it is held against. */
export interface ReadAsking {
  readonly file: string
  readonly text: string
  readonly texts: Readonly<Record<string, string>>
  readonly lang: 'zh' | 'en'
  readonly funds: HeldAgainst
}

/** Deal and funds as the worker of verdicts takes them, with what is to be said of the files; null where the deal cannot be read. */
export async function readBoth(
  { file, text, texts, lang, funds }: ReadAsking,
  lane: string,
): Promise<(Pick<VerdictInput, 'deal' | 'funds'> & { readonly issues: readonly Told[] }) | null> {
  const [read, held] = await Promise.all([
    core.ask('dealRead', { file, text }, { lang, lane: `${lane} read`, texts }),
    readFunds(funds, lang),
  ])
  const deal = read?.envelope.value
  if (read === null || deal === undefined) return null
  return { deal, funds: held.profiles, issues: [...read.envelope.issues, ...held.issues] }
}
