import { PLAUSIBLE_UTILISATION, type PublishedVerdict, USUAL_UTILISATION } from '@touchstone/core/compute'
import type { ModelWithRun } from '@touchstone/core/facts'
import { formatValue } from '../number/format.ts'
import { escapeMarkdown } from '../text/escape.ts'
import type { ModelsWords } from '../words/models-words.ts'
import type { Words } from '../words/types.ts'

/** All words with those of the page of published models, which nothing else speaks. */
export type ModelsPageWords = Words & { readonly models: ModelsWords }

/** One row of the page: the published facts and what they come to. */
export interface ModelsRow {
  readonly fact: ModelWithRun
  readonly acceleratorName: string | null
  readonly check: PublishedVerdict
}

const NOTHING = '–'

/** A number to three digits, which is what published figures are good for. */
const figure = (unit: string, value: number | null | undefined, words: ModelsPageWords): string =>
  value === null || value === undefined
    ? NOTHING
    : formatValue({ kind: 'number', unit, value: Number(value.toPrecision(3)) }, 'full', words)

const times = (value: number | null, words: ModelsPageWords): string =>
  value === null ? '' : words.models.times(String(Number(value.toPrecision(2))))

function cells({ fact, acceleratorName, check }: ModelsRow, words: ModelsPageWords): readonly string[] {
  const { models } = words
  const { training } = fact
  const active = fact.activeParameters
  const size = figure('parameter', fact.parameters, words)
  const hardware = [
    training?.count === undefined
      ? null
      : formatValue({ kind: 'number', unit: 'card', value: training.count }, 'full', words),
    acceleratorName,
    training?.days === undefined ? null : models.days(String(training.days)),
  ].filter((one) => one !== null)
  const remarks = [
    models.reason[check.reason](times(check.ratio, words)),
    ...(check.verdict === 'not-checkable' && check.most !== null
      ? [models.most(figure('FLOP', check.most, words))]
      : []),
    ...(training?.memory === true || fact.memory === true ? [models.memory] : []),
  ]
  return [
    fact.name,
    active === null ? size : `${size}${words.document.listComma}${models.active(figure('parameter', active, words))}`,
    figure('token', training?.tokensSeen ?? fact.tokens, words),
    hardware.length === 0 ? NOTHING : hardware.join(words.document.listComma),
    figure('FLOP', check.needed, words),
    figure('card-hour', check.hours, words),
    check.utilisation === null ? NOTHING : `${Math.round(check.utilisation * 100)}%`,
    check.predicted === null || check.hours === null ? NOTHING : times(check.predicted / check.hours, words),
    `${models.verdict[check.verdict]}${words.document.colon}${remarks.join(words.document.clause)}`,
  ]
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

function costs(rows: readonly ModelsRow[], words: ModelsPageWords): readonly string[] {
  const { models } = words
  return rows.flatMap(({ fact }) =>
    (fact.training?.costs ?? []).map(
      (cost) =>
        `- ${escapeMarkdown(fact.name)}${words.document.colon}${figure(cost.currency, cost.amount, words)} · ${models.basis[cost.basis]} · ${escapeMarkdown(cost.by)} · [${escapeMarkdown(cost.source.title)}](${cost.source.url ?? ''})`,
    ),
  )
}

function sources(rows: readonly ModelsRow[], words: ModelsPageWords): readonly string[] {
  const link = ({ title, url }: { readonly title: string; readonly url?: string }): string =>
    url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${url})`
  return rows.map(({ fact }) => {
    const all = [fact.source, ...(fact.training === undefined ? [] : [fact.training.source])]
    const distinct = all.filter((one, i) => all.findIndex((other) => other.title === one.title) === i)
    return `- ${escapeMarkdown(fact.name)}${words.document.colon}${distinct.map(link).join(words.document.listComma)}`
  })
}

/** The page of published models in one language, as Markdown without a first-level heading. */
export function modelsPage(rows: readonly ModelsRow[], words: ModelsPageWords): string {
  const { models } = words
  const { head } = models
  const count = (verdict: PublishedVerdict['verdict']): number =>
    rows.filter((one) => one.check.verdict === verdict).length
  const share = (value: number): string => `${Math.round(value * 100)}%`
  return [
    `## ${models.title}`,
    models.intro(
      rows.length,
      share(USUAL_UTILISATION),
      share(PLAUSIBLE_UTILISATION.low),
      share(PLAUSIBLE_UTILISATION.high),
    ),
    models.counts(count('reproduced'), count('contradicts'), count('not-checkable')),
    table(
      [
        head.model,
        head.size,
        head.tokens,
        head.hardware,
        head.needed,
        head.hours,
        head.use,
        head.predicted,
        head.verdict,
      ],
      rows.map((row) => cells(row, words).map(escapeMarkdown)),
    ),
    `### ${models.costs}`,
    costs(rows, words).join('\n'),
    `### ${models.sources}`,
    sources(rows, words).join('\n'),
  ].join('\n\n')
}
