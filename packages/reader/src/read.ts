import type { ReadingsTable } from '@touchstone/core/facts'
import { scanQuantities } from '@touchstone/core/units'
import { dealIn, type FoundDeal } from './rules/deals.ts'
import { mergeMentions } from './rules/merge.ts'
import { figuresIn } from './rules/figures.ts'
import { type KnownModel, modelsIn } from './rules/models.ts'
import { statementsIn } from './rules/statements.ts'
import { languageOf } from './text/language.ts'
import { paragraphsOf, partsOf, sentencesOf } from './text/sentences.ts'
import type { ReadName, Readings, TextSpan } from './types.ts'

export interface ReadOptions {
  readonly readings: ReadingsTable
  /** Models known by name (`data/models`); without them only sizes are read. */
  readonly models?: readonly KnownModel[]
  readonly title?: string
  readonly published?: string
  readonly url?: string
}

type Company = Readings['companies'][number]

/** What the text says a company does: a model maker, unless its own words say chips, tools or applications. */
function layerOf(about: string): Company['layer'] {
  if (/芯片|chip/i.test(about)) return 'chip'
  if (/基础设施|推理优化|infrastructure|inference platform/i.test(about)) return 'infrastructure'
  if (/大模型|模型|large[- ]model|language model|foundation model/i.test(about)) return 'model'
  return /应用|application/i.test(about) ? 'application' : null
}

function companiesOf(found: readonly FoundDeal[], text: string): readonly Company[] {
  const byName = new Map<string, { founders: ReadName[]; span: TextSpan; about: string }>()
  for (const one of found) {
    const had = byName.get(one.deal.company)
    if (had === undefined)
      byName.set(one.deal.company, { founders: [...one.founders], span: one.companySpan, about: one.about })
    else {
      had.founders.push(...one.founders.filter((who) => !had.founders.some((known) => known.name === who.name)))
      had.about += one.about
    }
  }
  const topic = /大模型|large[- ]models?|language models?|foundation models?/i.test(text)
    ? 'model'
    : layerOf(text.slice(0, 1200))
  return [...byName].map(([name, { founders, span, about }]) => ({
    name,
    aliases: [],
    english: null,
    founders,
    layer: layerOf(about) ?? topic,
    span,
  }))
}

/**
 * Reads a text: companies, deals, models, figures and statements, each with its place in the text as given. Nothing is
 * guessed: what no rule of ours sees is left out, and a lead is only a lead where the text says so.
 */
export function read(text: string, options: ReadOptions): Readings {
  const lang = languageOf(text)
  const published = options.published ?? null
  const amounts = scanQuantities(text, {
    readings: options.readings,
    defaultCurrency: lang === 'en' ? 'USD' : 'CNY',
  }).map(({ start, end, quantity }) => ({ start, end, quantity }))
  const sentences = paragraphsOf(text).flatMap((paragraph) => sentencesOf(text, paragraph))
  const mentions = sentences
    .flatMap((sentence) => partsOf(text, sentence))
    .flatMap((part) => dealIn(part, amounts, published) ?? [])
  const deals = mergeMentions(mentions)
  const taken = mentions.flatMap(({ deal }) =>
    [deal.amount, deal.valuation].flatMap((one) => (one === null ? [] : [one.span])),
  )
  const statements = statementsIn(text)
  const figures = figuresIn(text, sentences, amounts, taken).map((one) => {
    const by = statements.find((said) => said.span[0] <= one.span[0] && said.span[1] >= one.span[1])
    return by === undefined ? one : { ...one, speaker: by.speaker }
  })
  return {
    lang,
    companies: companiesOf(deals, text),
    deals: deals.map(({ deal }) => deal),
    models: modelsIn(text, sentences, amounts, options.models ?? []),
    figures,
    statements,
  }
}
