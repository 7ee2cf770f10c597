// In this order what reads Chinese stands together in a bundle: packing finds a word again within 32 KB only, and saves 3 KB.
import { cardsIn } from './rules/cards.ts'
import { shareBetween } from './zh/between.ts'
import { mentionsInChinese } from './zh/mentions.ts'
import type { NamedFact, ReadingsTable } from '@touchstone/core/facts'
import { ordersIn } from '@touchstone/core/units'
import { withFounded } from './founded.ts'
import { withFounders } from './founders.ts'
import { nameAntecedents } from './en/antecedents.ts'
import { mentionsInEnglish } from './en/mentions.ts'
import { companiesOf } from './link/companies.ts'
import { attested } from './link/attested.ts'
import { linked } from './link/deals.ts'
import { heedAsides } from './link/asides.ts'
import { keyOf } from './link/key.ts'
import { presenterOf, withPast } from './link/presenter.ts'
import { settled } from './link/settle.ts'
import { topicOf } from './link/topic.ts'
import { withLayers } from './layer/of-readings.ts'
import { knownOf } from './link/known.ts'
import { assembled } from './link/emit.ts'
import { joinedReadings, movedBy, withCards } from './link/joined.ts'
import { payersOf, type Open } from './mention.ts'
import { figuresIn } from './rules/figures.ts'
import { type KnownModel, modelsIn } from './rules/models.ts'
import { withSpeech } from './speech.ts'
import { type Talk, talksIn } from './text/chat.ts'
import { glued } from './text/glued.ts'
import { wide } from './text/lean.ts'
import { defaultCurrencyOf, languageOf } from './text/language.ts'
import { masked } from './text/masked.ts'
import { isCount, quantitiesIn, withinOf } from './text/quantities.ts'
import { headed, sentencesIn } from './text/segments.ts'
import { paragraphsOf, sentencesOf, type Stretch } from './text/sentences.ts'
import { isSectionHead } from './text/sections.ts'
import { plainText, shadowOf } from './text/shadow.ts'
import { storyIn } from './text/story.ts'
import type { ReadDeal, Readings } from './types.ts'
import { fitted } from './data/weights.ts'
import { filled } from './weigh/fill.ts'
import { corrected, judged, supplied } from './weigh/supply.ts'
import type { Fitted } from './weigh/model.ts'
import { weighed } from './weigh/weigh.ts'

export interface ReadOptions {
  readonly readings: ReadingsTable
  /** Models known by name (`data/models`); without them only sizes are read. */
  readonly models?: readonly KnownModel[]
  /** Investors and companies known by name (`data/gazetteer`); they vote on where a name ends, and decide nothing. */
  readonly names?: readonly NamedFact[]
  /** Weights of what no rule sees (`scripts/fit-reader.mjs`); null for the rules alone. */
  readonly weights?: Fitted | null
  readonly title?: string
  readonly published?: string
  readonly url?: string
}

/** A text with the orders it gives to its readers taken out, each character for a full stop: what they dictate is no fact. */
const withoutOrders = (plain: string, text: string): string =>
  masked(plain, ordersIn(text), ({ length }) => '。'.repeat(length))

/** Names of all who pay or advise in deals. */
const partiesOf = (deals: readonly ReadDeal[]): readonly string[] =>
  deals.flatMap((one) => [...one.leads, ...one.investors, ...one.existing, ...one.advisers]).map(({ name }) => name)

/** How much speaks for the name at the head of a plan: more than for any that its sentences tell of. */
const PRESENTS = 12

/** Words without which no text tells of a round. */
const MAY_TELL = /融|投|募|轮|rais|invest|round|fund|back|led by|valu/i

/** Mentions of deals after which none are looked for: what they cost together grows faster than their number. Said where it bites. */
const MOST_MENTIONS = 600

/**
 * Reads a text: companies, deals, models, figures and statements, each with its place in the text as given. Nothing is
 * guessed: what no rule of ours sees is left out, and a lead is only a lead where the text says so. Deals are read in
 * steps: a clean shadow of the text, mentions clause by clause with their state and kind before any slot, companies under
 * all their names, mentions of one deal put together.
 */
export const read = (given: string, options: ReadOptions): Readings =>
  completed(given, readDeals(given, options), options.names)

/** What `readDeals` leaves out: who founded whom, who says what, and the layers of companies. */
export const completed = (given: string, readings: Readings, names?: readonly NamedFact[]): Readings =>
  withLayers(given, withSpeech(given, withFounders(given, readings)), names)

/** `read` without founders, speech and layers, which `completed` adds to it. */
export function readDeals(given: string, options: ReadOptions): Readings {
  const text = wide(given)
  if (storyIn(text) !== null) return nothingIn(languageOf(text))
  const talks = talksIn(text)
  return talks === null ? readProse(text, options, languageOf(text)) : together(talks, text, options)
}

/** What was said part by part in a chat, at its places in the whole. */
function together(talks: readonly Talk[], text: string, options: ReadOptions): Readings {
  const lang = languageOf(text)
  const all = talks.map((one) =>
    movedBy(storyIn(one.text) === null ? readProse(one.text, options, lang) : nothingIn(lang), one.start),
  )
  return { lang, ...joinedReadings(all) }
}

/** What is read in a story: nothing. */
const nothingIn = (lang: Readings['lang']): Readings => ({
  lang,
  companies: [],
  deals: [],
  models: [],
  figures: [],
  statements: [],
})

function readProse(text: string, options: ReadOptions, lang: Readings['lang']): Readings {
  const published = options.published ?? null
  const cards = cardsIn(text, options.readings, defaultCurrencyOf(text, lang), published)
  // What a card tells is told: its lines are no sentences.
  const plain = masked(
    withoutOrders(plainText(text), text),
    cards.map(({ span: [start, end] }) => ({ start, end })),
    (words) => words.replace(/[^\n]/g, '。'),
  )
  const shadow = shadowOf(lang === 'en' ? glued(plain) : plain)
  const currency = defaultCurrencyOf(shadow.text, lang)
  const inShadow = quantitiesIn(shadow.text, options.readings, currency)
  const sentences = sentencesIn(shadow.text).filter((one) => !isSectionHead(shadow.text.slice(one.start, one.end)))
  /** Quantities of one sentence: those that begin in it. */
  const amountsOf = withinOf(inShadow)
  const mentions: Open[] = []
  let unread: Readings['unread']
  for (const sentence of sentences) {
    if (mentions.length >= MOST_MENTIONS) {
      // Only what may tell of money is missed.
      if (!MAY_TELL.test(shadow.text.slice(sentence.start, sentence.end))) continue
      unread = shadow.span(sentence.start, shadow.text.length)
      break
    }
    const context = { text: shadow.text, amounts: amountsOf(sentence), published }
    mentions.push(...(sentence.chinese ? mentionsInChinese(context, sentence) : mentionsInEnglish(context, sentence)))
  }
  nameAntecedents(mentions, shadow.text, sentences)
  shareBetween(mentions, shadow.text)
  heedAsides(mentions, shadow)
  // Where no headline stands first, what the first line tells is told in full.
  if (!headed(shadow.text, sentences)) for (const one of mentions) one.line++
  const known = options.names === undefined ? null : knownOf(options.names)
  const presents = mentions.length > 0 ? presenterOf(shadow.text) : null
  // The weights are of news: of a plan or a report they would make what its lists do not say.
  const given = options.weights === undefined ? fitted() : options.weights
  const weights = presents === null ? given : null
  const likely =
    weights === null || (mentions.length === 0 && !MAY_TELL.test(shadow.text))
      ? null
      : weighed(
          shadow.text,
          sentences,
          (one) => amountsOf(one).filter((it) => it.end <= one.end && !isCount(shadow.text, it)),
          weights,
        )
  if (likely !== null) corrected(mentions, likely, shadow.text)
  const all = likely === null ? mentions : supplied(mentions, likely, shadow.text, sentences)
  const sure = new Set<string>()
  if (likely !== null) for (const one of likely.companies.values()) if (one.most >= 0.6) sure.add(keyOf(one.at.name))
  settled(shadow.text, all, sure)
  const companies = companiesOf(shadow, sentences, all, known)
  // A plan, a deck or a report is of who its head names, whoever else it tells of.
  if (presents !== null) companies.add(presents, PRESENTS)
  // The London company has closed a round. Kestrel, …: whom nobody says to raise, and who is told of.
  if (companies.all.length === 0 && all.length > 0) {
    const named = topicOf(shadow.text, sentences, all)
    if (named !== null) companies.add(named, 2)
  }
  if (likely !== null) judged(companies, likely, shadow.text)
  // Only who pays is known by name: what the text is about must be somebody else.
  const payers = new Set(all.flatMap(payersOf).map((one) => keyOf(one.name)))
  if (all.length > 0 && companies.all.every((one) => payers.has(keyOf(one.name.name)))) {
    const topic = topicOf(shadow.text, sentences, all)
    if (topic !== null) companies.add(topic, 1)
  }
  const ruled = linked(all, companies, shadow.text, sentences, known)
  const told = attested(likely === null ? ruled : filled(ruled, companies, likely, shadow.text, sentences), shadow.text)
  const prose = assembled({ text, shadow, told, published, known })
  const deals = withPast(text, [...cards.map((one) => one.deal), ...prose.deals])
  const found = withCards(prose.found, cards)
  const taken = deals.flatMap(({ amount, valuation }) =>
    [amount, valuation].flatMap((one) => (one === null ? [] : [one.span])),
  )
  const aside = shadow.asides.flatMap(({ text: words, span }) =>
    /[\d万亿]/.test(words)
      ? quantitiesIn(words, options.readings, currency).map(({ start, end, quantity }) => ({
          start: span[0] + start,
          end: span[0] + end,
          quantity,
        }))
      : [],
  )
  const outside = inShadow.map(({ start, end, quantity }) => {
    const [from, to] = shadow.span(start, end)
    return { start: from, end: to, quantity }
  })
  const amounts = [...outside, ...aside, ...cards.flatMap((one) => one.amounts)].sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  for (const paragraph of paragraphsOf(text)) stretches.push(...sentencesOf(text, paragraph))
  return {
    lang,
    companies: withFounded(found, { plain, given: text }, partiesOf(deals)),
    deals,
    models: modelsIn(text, stretches, amounts, options.models ?? []),
    figures: figuresIn(text, stretches, amounts, taken),
    statements: [],
    ...(unread === undefined ? {} : { unread }),
  }
}
