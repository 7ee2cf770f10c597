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
  const [read, held] = await Promise.all([readDeal({ file, text, texts, lang }, lane), readFunds(funds, lang)])
  if (read === null || read.deal === null) return null
  return { deal: read.deal, funds: held.profiles, issues: [...read.issues, ...held.issues] }
}

/** A deal with the classes of the cap table that it names; no deal where the file cannot be read, and null where it is overtaken. */
export async function readDeal(
  { file, text, texts, lang }: Omit<ReadAsking, 'funds'>,
  lane: string,
): Promise<{ readonly deal: VerdictInput['deal'] | null; readonly issues: readonly Told[] } | null> {
  const read = await core.ask('dealRead', { file, text }, { lang, lane: `${lane} read`, texts })
  if (read === null) return null
  const { value: deal, issues } = read.envelope
  if (deal === undefined) return { deal: null, issues }
  const table = await tableOf(deal, texts, lang, lane)
  return { deal: { ...deal, earlier: table.classes }, issues: [...issues, ...table.issues] }
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
