import { fundSheet, fundToText, type FundWords } from '@touchstone/render/fund'
import { type Envelope, tell } from '@touchstone/verbs'
import type { EngineContext } from '@touchstone/verbs/engine'
import { carveOutOf, fundVerb, waterfallRequestOf, waterfallVerb } from '@touchstone/verbs/equity'
import { answered, batch, type Desk, input, jsonLinesLikely, neighbours, some } from './answer.ts'
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
  let context: EngineContext = desk.context
  let held = {}
  if (options.deal !== undefined) {
    const deal = await input(options.deal, desk, options)
    if (typeof deal === 'number') return deal
    texts[options.deal] = deal
    context = { ...context, texts: await neighbours(options.deal, deal, desk.io) }
    held = { deal: { file: options.deal, text: deal } }
  }
  const words = await fundWords(desk.context.words.lang)
  return answered(fundVerb({ file, text: content, ...held, ...chosen }, context), desk, options, texts, (value) =>
    fundToText(fundSheet(value, words, desk.context.words)),
  )
}


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
  const result = waterfallVerb(
    { ...table.value, exit, ...carveOutOf(options.carveOutOf), ...some({ date, debt, costs, carveOut, escrow, company, currency }) },
    desk.context,
  )
  const flags = { '--exit': exit, '--debt': debt, '--costs': costs, '--carve-out': carveOut, '--escrow': escrow }
  const texts = Object.fromEntries(
    Object.entries({ ...flags, [file]: text, '--date': date }).flatMap(([name, words]) =>
      words === undefined ? [] : [[name, words]],
    ),
  )
  return answered(result, desk, options, texts, (value) => JSON.stringify(value, null, 2))
}
