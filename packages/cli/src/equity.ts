import { dirname, resolve } from 'node:path'
import { fundSheet, fundToText, type FundWords } from '@touchstone/render/fund'
import {
  papersSheet,
  type CapPanelsWords,
  consentsSheet,
  roundSheet,
  sheetToLines,
  waterfallSheet,
  type CapTableWords,
  type EquityWords,
} from '@touchstone/render/captable'
import { type Envelope, tell } from '@touchstone/verbs'
import type { WholeContext } from '@touchstone/verbs/engine'
import {
  carveOutOf,
  fundVerb,
  linkedTable,
  roundRequestOf,
  roundVerb,
  type TableInput,
  waterfallRequestOf,
  waterfallVerb,
} from '@touchstone/verbs/equity'
import { answered, answeredWithWorkbook, batch, type Desk, input, jsonLinesLikely, neighbours, some } from './answer.ts'
import type { Request } from './program.ts'
import { readTable } from './table.ts'

const fundWords = async (lang: 'zh' | 'en'): Promise<FundWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/fund')).fund
    : (await import('@touchstone/render/words/en/fund')).fund

/** Fund files: one, with a deal if asked, or JSON Lines of them. */
export async function fund({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const content = await input(file, desk, options)
  if (typeof content === 'number') return content
  const edition = options.edition === 'external' ? 'external' : 'internal'
  const chosen = { ...some({ draws: options.draws, seed: options.seed }), edition } as const
  if (file.endsWith('.jsonl') || (file === '-' && jsonLinesLikely(content)))
    return batch(content, file, desk, options, null, (_, one, line) =>
      // Empty lines before it keep the place of a line in its file.
      fundVerb({ file, text: '\n'.repeat(line - 1) + one, ...chosen }, desk.context),
    )
  const texts: Record<string, string> = { [file]: content }
  let context: WholeContext = desk.context
  let held = {}
  if (options.deal !== undefined) {
    const deal = await input(options.deal, desk, options)
    if (typeof deal === 'number') return deal
    texts[options.deal] = deal
    context = { ...context, texts: await neighbours(options.deal, deal, desk.io) }
    held = { deal: { file: options.deal, text: deal } }
  }
  const words = await fundWords(desk.context.words.lang)
  const labels = await capTableWords(desk.context.words.lang)
  return answeredWithWorkbook(
    fundVerb({ file, text: content, ...held, ...chosen }, context),
    desk,
    options,
    texts,
    (value) => fundToText(fundSheet(value, words, desk.context.words)),
    async (value) => {
      const { fundWorkbook, writeXlsx } = await import('@touchstone/render/workbook')
      return writeXlsx(fundWorkbook(value, words, labels))
    },
  )
}

const capTableWords = async (lang: 'zh' | 'en'): Promise<CapTableWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/captable')).captable
    : (await import('@touchstone/render/words/en/captable')).captable

const equityWords = async (lang: 'zh' | 'en'): Promise<EquityWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/equity')).equity
    : (await import('@touchstone/render/words/en/equity')).equity

const panelWords = async (lang: 'zh' | 'en'): Promise<CapPanelsWords> =>
  lang === 'zh'
    ? (await import('@touchstone/render/words/zh/cap-panels')).capPanels
    : (await import('@touchstone/render/words/en/cap-panels')).capPanels

/** A cap table and exits, or JSON Lines of them. */
export async function waterfall({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const table = await readTable(file, desk.io)
  if (!table.ok) {
    const told: Envelope<never> = { ok: false, issues: table.issues.map((one) => tell(one, desk.context)) }
    return answered(told, desk, options, {}, () => '')
  }
  const { text } = table.value
  if (text !== undefined && (file.endsWith('.jsonl') || (file === '-' && jsonLinesLikely(text))))
    return batch(text, file, desk, options, null, (row, one, line) =>
      // Empty lines before it keep the place of a line in its file.
      waterfallVerb(waterfallRequestOf(row, '\n'.repeat(line - 1) + one, file), desk.context),
    )
  const { exit = '', date, debt, costs, carveOut, escrow, company, currency } = options
  const papers = options.papers === undefined ? undefined : await input(options.papers, desk, options)
  if (typeof papers === 'number') return papers
  const result = waterfallVerb(
    {
      ...table.value,
      exit,
      ...carveOutOf(options.carveOutOf),
      ...(papers === undefined || options.papers === undefined
        ? {}
        : { papers: { file: options.papers, text: papers } }),
      ...some({ date, debt, costs, carveOut, escrow, company, currency }),
    },
    desk.context,
  )
  const words = await capTableWords(desk.context.words.lang)
  const terms = await equityWords(desk.context.words.lang)
  const flags = { '--exit': exit, '--debt': debt, '--costs': costs, '--carve-out': carveOut, '--escrow': escrow }
  const texts = Object.fromEntries(
    Object.entries({ ...flags, [file]: text, '--date': date, [options.papers ?? '--papers']: papers }).flatMap(
      ([name, words]) => (words === undefined ? [] : [[name, words]]),
    ),
  )
  return answeredWithWorkbook(
    result,
    desk,
    options,
    texts,
    (value) =>
      [
        sheetToLines(waterfallSheet(value, words)),
        ...(value.papers === null ? [] : [sheetToLines(papersSheet(value.papers, terms, words, value.classes))]),
      ].join('\n'),
    async (value) => {
      const { papersSheets, waterfallWorkbook, writeXlsx } = await import('@touchstone/render/workbook')
      const { sheets } = waterfallWorkbook(value, words)
      if (value.papers === null) return writeXlsx({ sheets })
      const panels = await panelWords(desk.context.words.lang)
      return writeXlsx({ sheets: [...sheets, ...papersSheets(value.papers, panels, terms, words, value.classes)] })
    },
  )
}

/** The cap table that a round names, read from beside it; one that cannot be read is left out and said by the verb. */
async function besideRound(file: string, text: string, desk: Desk): Promise<Record<string, TableInput>> {
  const path = linkedTable(text, file)
  if (path === null) return {}
  const base = file === '-' ? desk.io.cwd : dirname(resolve(desk.io.cwd, file))
  const table = await readTable(resolve(base, path), desk.io)
  return table.ok ? { [path]: { ...table.value, file: path } } : {}
}

/** A round beside its cap table, or JSON Lines of rounds that carry theirs. */
export async function round({ inputs, options }: Request, desk: Desk): Promise<number> {
  const file = inputs[0] ?? '-'
  const text = await input(file, desk, options)
  if (typeof text === 'number') return text
  if (file.endsWith('.jsonl') || (file === '-' && jsonLinesLikely(text)))
    return batch(text, file, desk, options, null, (row, one, line) =>
      roundVerb(roundRequestOf(row, '\n'.repeat(line - 1) + one, file), desk.context),
    )
  const tables = await besideRound(file, text, desk)
  let own: { readonly table?: TableInput } = {}
  if (options.capTable !== undefined) {
    const table = await readTable(options.capTable, desk.io)
    if (!table.ok) {
      const told: Envelope<never> = { ok: false, issues: table.issues.map((one) => tell(one, desk.context)) }
      return answered(told, desk, options, {}, () => '')
    }
    own = { table: table.value }
  }
  const texts = Object.fromEntries(
    [...Object.values(tables), ...(own.table === undefined ? [] : [own.table])].flatMap((one) =>
      one.text === undefined ? [] : [[one.file, one.text]],
    ),
  )
  const words = await capTableWords(desk.context.words.lang)
  const terms = await equityWords(desk.context.words.lang)
  const panels = await panelWords(desk.context.words.lang)
  const result = roundVerb({ file, text, tables, ...own }, desk.context)
  return answeredWithWorkbook(
    result,
    desk,
    options,
    { ...texts, [file]: text },
    (value) =>
      [
        sheetToLines(roundSheet(value, words)),
        ...(value.consents === null ? [] : [sheetToLines(consentsSheet(value.consents, panels, terms, words))]),
      ].join('\n'),
    async (value) => {
      const { roundWorkbook, writeXlsx } = await import('@touchstone/render/workbook')
      return writeXlsx(roundWorkbook(value, words))
    },
  )
}
