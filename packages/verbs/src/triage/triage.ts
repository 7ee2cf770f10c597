import { type Issue, type NamedFact, ok, type Result, type RoundSizeFact } from '@touchstone/core/facts'
import {
  clusterOf,
  companyKey,
  type DealMention,
  flagNumber,
  type HeldDeal,
  LAYERS,
  OPEN_THESIS,
  type Quote,
  type RaisedFlag,
  rank,
  type Ranked,
  type RateOf,
  readThesis,
  type Reason,
  runImpossible,
  type Sighting,
  type Thesis,
  unusualSize,
} from '@touchstone/core/triage'
import { storyIn } from '@touchstone/reader'
import { type KnownChip, MOST_COMPANIES, sightingsIn } from '@touchstone/reader/triage'
import { formatValue } from '@touchstone/render'
import type { TriageWords } from '@touchstone/render/words/triage'
import { type DealInput, nodeAt, treeOf } from '../deal.ts'
import type { DocumentInput } from '../document.ts'
import { titleOf, withinReach } from '../document.ts'
import { andThen, envelope } from '../envelope.ts'
import { cautions, dealsUnread, readDocument } from '../read.ts'
import type { Context, Envelope } from '../types.ts'
import { copiesIn } from './copies.ts'
import type { TriageFlag, TriageOutput, TriageReason, TriageRow, TriageSum } from './output.ts'

/** Documents to be put into one table. */
export interface TriageInput {
  readonly documents: readonly DocumentInput[]
  readonly thesis?: DealInput
  /** The desk's own deals, against which a company is known or new. */
  readonly deals?: readonly DealInput[]
}

/** The context with the words of the table, and what rounds usually are. */
export interface TriageContext extends Context {
  readonly triage: TriageWords
  readonly roundSizes: readonly RoundSizeFact[]
}

/** Precisions in which models are trained; the fastest of a chip is held against a stated run. */
const TRAINED = ['bf16', 'fp16', 'fp8']

const known = new WeakMap<object, readonly KnownChip[]>()

/** The chips of the tables, made ready once for each. */
function chipsOf({ reference }: Context): readonly KnownChip[] {
  const had = known.get(reference.accelerators)
  if (had !== undefined) return had
  const chips = reference.accelerators.flatMap(({ key, name, aliases, peakDenseFlops }): readonly KnownChip[] => {
    const peak = Math.max(0, ...TRAINED.map((precision) => peakDenseFlops[precision] ?? 0))
    return peak === 0 ? [] : [{ names: [...new Set([key, name, ...aliases])], peak }]
  })
  known.set(reference.accelerators, chips)
  return chips
}

/** Rates of a month, by what the tables know of it or of the last month before; through dollars where they must. */
function ratesOf({ reference }: Context): RateOf {
  const dollars = (currency: string, month: string): number | null => {
    if (currency === 'USD') return 1
    let last: { readonly month: string; readonly worth: number } | null = null
    for (const one of reference.fx) {
      const turned = one.pair === `${currency}/USD`
      if ((!turned && one.pair !== `USD/${currency}`) || one.month > month) continue
      if (last === null || one.month > last.month)
        last = { month: one.month, worth: turned ? 1 / one.average : one.average }
    }
    return last?.worth ?? null
  }
  return (of, per, month) => {
    const [one, other] = [dollars(of, month), dollars(per, month)]
    return one === null || other === null ? null : other / one
  }
}

/** Names of a deal file's company; a file that cannot be read names none. */
function heldOf(deal: DealInput): HeldDeal {
  const tree = treeOf(deal)
  const names: string[] = []
  const take = (path: string): void => {
    const node = tree.ok ? nodeAt(tree.value, path) : null
    if (node?.kind === 'scalar') names.push(node.literal.trim())
    if (node?.kind === 'list') for (const one of node.items) if (one.kind === 'scalar') names.push(one.literal.trim())
  }
  for (const path of ['/company', '/company/name', '/company/aliases', '/company/english']) take(path)
  return { file: deal.file, names: names.filter((name) => name !== '') }
}

const companies = new WeakMap<object, ReadonlyMap<string, NamedFact>>()

/** The companies of the list of names by the key of each name; a key of two companies names none. */
function companiesOf({ names = [] }: Context): ReadonlyMap<string, NamedFact> {
  const had = companies.get(names)
  if (had !== undefined) return had
  const by = new Map<string, NamedFact | null>()
  for (const fact of names)
    if (fact.is === 'company')
      for (const key of new Set(fact.names.map(companyKey)))
        by.set(key, by.has(key) && by.get(key) !== fact ? null : fact)
  const made = new Map([...by].flatMap(([key, fact]) => (fact === null ? [] : [[key, fact] as const])))
  companies.set(names, made)
  return made
}

/**
 * A sighting with what the list of names knows of its company: the other names, under which documents in another language
 * tell of it, and its layer where the document does not say one, decided by the name as it stands there.
 */
function named(one: Sighting, context: Context): Sighting {
  if (one.company === null) return one
  const known = companiesOf(context)
  const fact = [one.company, ...one.aliases]
    .map((name) => known.get(companyKey(name)))
    .find((found) => found !== undefined)
  if (fact === undefined) return one
  const layer = LAYERS.find((name) => name === fact.kind)
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...fact.names])].filter((name) => name !== one.company),
    layer: one.layer ?? (layer === undefined || one.words === null ? null : { value: layer, words: [one.words] }),
  }
}

const idOf = (input: DocumentInput, index: number): string => input.id ?? input.name ?? `document-${index + 1}`

/** Funds, and companies that only give money, are no deal of ours. */
const ASIDE = new Set(['vc_fund', 'lp_commitment'])

function sightingsOf(
  input: DocumentInput,
  document: string,
  chips: readonly KnownChip[],
  context: TriageContext,
  issues: Issue[],
): readonly Sighting[] {
  const { reference, roundSizes } = context
  const readings = readDocument(input, context)
  issues.push(...cautions(input, readings))
  if (storyIn(withinReach(input).text) !== null) return []
  const left = readings.companies[MOST_COMPANIES]
  if (left !== undefined && readings.unread === undefined)
    issues.push(dealsUnread(input, [left.span[0], input.text.length]))
  const found = sightingsIn(withinReach(input).text, readings, {
    document,
    chips,
    readings: reference.readings,
    models: reference.models,
    impossible: (run) => runImpossible(run, reference.baseRates),
    unusual: (announced) => unusualSize(announced, roundSizes, ratesOf(context)),
    partial: input.partial === true || withinReach(input).text.length < input.text.length,
    ...(input.published === undefined ? {} : { published: input.published }),
  })
  return found
    .map((one) => named(one, context))
    .filter((one) => one.deals.length === 0 || one.deals.some((deal) => !ASIDE.has(deal.relation)))
}

const hundredths = (value: number): number => Math.round(value * 100)

function reasonOf(reason: Reason, words: TriageWords): TriageReason {
  const { criterion, weight, share, value } = reason
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    layer: words.layers,
    stage: words.stages,
    claim: words.claims,
    price: words.price,
    new: { new: words.isNew, known: words.known },
  }
  const found =
    criterion === 'evidence'
      ? words.evidence(Number(value))
      : value === null
        ? ''
        : (names[criterion]?.[value] ?? value)
  const says = words.reason(
    words.criteria[criterion],
    found,
    share === null ? null : `${hundredths(share)}%`,
    String(Math.round(weight * 100) / 100),
  )
  return { criterion, weight, share, value, says, evidence: reason.words }
}

function flagOf({ value, words: evidence, usual }: RaisedFlag, { triage, words }: TriageContext): TriageFlag {
  const flag = { id: flagNumber(value), flag: value, ...triage.flags[value], evidence }
  if (usual === undefined) return flag
  const money = (value: number): string => formatValue({ kind: 'number', value, unit: usual.currency }, 'page', words)
  const against = triage.usual(triage.stages[usual.stage], money(usual.low), money(usual.high), usual.of)
  return { ...flag, against, sources: usual.rows }
}

function excludedOf(row: Ranked, words: TriageWords): TriageRow['excluded'] {
  if (row.excluded === null) return null
  const { by, value, because } = row.excluded
  const names: Readonly<Record<string, string>> = {
    ...words.layers,
    ...words.claims,
    ...words.stages,
    ...words.states,
    ...Object.fromEntries(Object.entries(words.flags).map(([flag, { says }]) => [flag, says])),
  }
  return { ...row.excluded, says: words.excluded(words.excludedBy[by], names[value] ?? value, because) }
}

const sum = ({ amount, status, words }: DealMention): readonly TriageSum[] =>
  amount === null
    ? []
    : [
        {
          raw: amount.raw,
          low: amount.low,
          high: amount.high,
          currency: amount.currency,
          kind: amount.scope,
          status,
          document: words.document,
          span: amount.words.span,
        },
      ]

const price = ({ valuation, status, words }: DealMention): readonly TriageSum[] =>
  valuation === null
    ? []
    : [
        {
          raw: valuation.raw,
          low: valuation.low,
          high: valuation.high,
          currency: valuation.currency,
          kind: valuation.kind,
          status,
          document: words.document,
          span: valuation.words.span,
        },
      ]

const words = (decided: { readonly words: readonly Quote[] } | null): readonly Quote[] => decided?.words ?? []

function rowOf(row: Ranked, context: TriageContext): TriageRow {
  const say = context.triage
  return {
    id: row.id,
    company: row.company,
    aliases: row.aliases,
    known: row.held !== null,
    deal: row.held,
    round: row.round,
    month: row.month,
    statuses: [...new Set(row.mentions.map((one) => one.status))],
    relations: [...new Set(row.mentions.map((one) => one.relation))],
    layer: row.layer?.value ?? null,
    layerWords: words(row.layer),
    otherLayers: row.otherLayers.map(({ value, words: evidence }) => ({ layer: value, evidence })),
    claim: row.claim?.value ?? null,
    claimWords: words(row.claim),
    amounts: row.mentions.flatMap(sum),
    amountsDiffer: row.amountsDiffer,
    valuations: row.mentions.flatMap(price),
    valuationsDiffer: row.valuationsDiffer,
    leads: [...new Set(row.mentions.flatMap((one) => one.leads))],
    leadsBy: row.mentions
      .flatMap(({ leads, words: at }) => leads.map((name) => ({ name, document: at.document })))
      .filter(
        (one, index, all) => all.findIndex((it) => it.name === one.name && it.document === one.document) === index,
      ),
    flags: row.flags.map((one) => flagOf(one, context)),
    fit: row.fit === null ? null : hundredths(row.fit) / 100,
    weighed: hundredths(row.known) / 100,
    excluded: excludedOf(row, say),
    reasons: row.reasons.map((one) => reasonOf(one, say)),
    documents: row.documents,
    evidence: row.mentions.map((one) => one.words),
    historic: row.historic.map((one) => ({ round: one.round, amount: one.amount?.raw ?? null, words: one.words })),
  }
}

/**
 * Verb `triage`: many documents → one table, a row for each company and round, ranked by the fund's thesis. Copies of a
 * document count once. Nothing is averaged: figures that differ stand side by side with their places.
 */
export function triageVerb(input: TriageInput, context: TriageContext): Envelope<TriageOutput> {
  const issues: Issue[] = []
  const read: Result<Thesis | null> =
    input.thesis === undefined
      ? ok(null)
      : andThen(treeOf(input.thesis), (tree) =>
          readThesis(tree, { file: input.thesis?.file ?? '', readings: context.reference.readings }),
        )
  const result = andThen(read, (thesis): Result<TriageOutput> => {
    const chips = chipsOf(context)
    const copies = copiesIn(input.documents.map((one) => one.text))
    const ids = input.documents.map(idOf)
    const sightings = input.documents.flatMap((one, index) =>
      copies[index] === null ? sightingsOf(one, ids[index] ?? '', chips, context, issues) : [],
    )
    const rows = rank(clusterOf(sightings, (input.deals ?? []).map(heldOf)), thesis ?? OPEN_THESIS)
    const documents = input.documents.flatMap((one, index) =>
      copies[index] === null
        ? [
            {
              id: ids[index] ?? '',
              title: titleOf(one),
              published: one.published ?? null,
              copies: ids.filter((_, other) => copies[other] === index),
            },
          ]
        : [],
    )
    return ok(
      {
        thesis: thesis === null ? null : { name: thesis.name },
        documents,
        rows: rows.map((row) => rowOf(row, context)),
      },
      issues,
    )
  })
  return envelope(result, context)
}
