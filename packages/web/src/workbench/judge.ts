import type { EarlierClass } from '@touchstone/core/deal'
import type { Told, VerdictInput } from '@touchstone/verbs'
import { core, ledger } from '../core/client.ts'
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
  const table = await tableOf(deal, texts, lang, lane)
  return {
    deal: { ...deal, earlier: table.classes },
    funds: held.profiles,
    issues: [...read.envelope.issues, ...table.issues, ...held.issues],
  }
}

/** The classes of the cap table that a deal names, read by the worker of cap tables. */
async function tableOf(
  { capTable, asOf }: VerdictInput['deal'],
  texts: ReadAsking['texts'],
  lang: ReadAsking['lang'],
  lane: string,
): Promise<{ readonly classes: readonly EarlierClass[] | null; readonly issues: readonly Told[] }> {
  const file = capTable?.value
  const text = file === undefined ? undefined : texts[file]
  if (file === undefined || text === undefined) return { classes: null, issues: [] }
  const read = await ledger().ask('earlier', { file, text, day: asOf }, { lang, lane: `${lane} table` })
  return { classes: read?.envelope.value ?? null, issues: read?.envelope.issues ?? [] }
}
