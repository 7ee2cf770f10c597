import {
  fail,
  issue,
  ok,
  type Issue,
  type ReadingsTable,
  type Result,
  type Tree,
  nearest,
} from '@touchstone/core/facts'
import { endOfPeriod, type Quantity, quantityLiteral, scanQuantities } from '@touchstone/core/units'
import { currencyOfDeal } from './currency.ts'
import type { ReadAs } from './kinds.ts'
import { assumptionKind, DEAL_FORMAT, dealKeys, sourceKeys, topKeys } from './schema.ts'
import type { DealSource } from './sources.ts'
import { TreeReader } from './tree-reader.ts'
import { placeOfKey } from './where.ts'
import { type Amount, type Deal, type Entry, INPUT_PATHS, type InputPath } from './types.ts'

/** What reading a deal file needs besides its tree. */
export interface ReadDealOptions {
  /** Name of the file, for people. */
  readonly file: string
  /** The table of vague words. */
  readonly readings: ReadingsTable
  /** The kept texts of the sources, by the path written at `sources.X.text`. */
  readonly texts: Readonly<Record<string, string>>
}

type MapTree = Extract<Tree, { kind: 'map' }>

const currencies: Readonly<Record<string, string>> = {
  CN: 'CNY',
  US: 'USD',
  HK: 'HKD',
  TW: 'TWD',
  SG: 'SGD',
  JP: 'JPY',
  KR: 'KRW',
  GB: 'GBP',
  FR: 'EUR',
  DE: 'EUR',
}

const child = (tree: MapTree, key: string): Tree | undefined => tree.entries.find((one) => one.key === key)?.value

function readSources(
  tree: MapTree,
  reader: TreeReader,
  texts: Readonly<Record<string, string>>,
): readonly DealSource[] {
  const sources = child(tree, 'sources')
  if (sources === undefined || (sources.kind === 'scalar' && sources.plain === null)) return []
  if (sources.kind !== 'map') {
    reader.issues.push(
      issue('deal/wrong-shape', 'error', sources.at, {
        key: 'sources',
        expected: 'map',
        found: sources.kind === 'list' ? 'list' : 'text',
      }),
    )
    return []
  }
  return sources.entries.map(({ key, value }) => {
    const read = reader.read(value, sourceKeys)
    const file = read.text?.value ?? null
    const text = file !== null && Object.hasOwn(texts, file) ? (texts[file] ?? null) : null
    if (file !== null && read.text !== null && text === null)
      reader.issues.push(issue('deal/source-not-found', 'error', read.text.at, { file }))
    return {
      id: key,
      title: read.title?.value ?? file ?? key,
      ...(read.url === null ? {} : { url: read.url.value }),
      ...(read.publisher === null ? {} : { publisher: read.publisher.value }),
      ...(read.published === null ? {} : { published: read.published.value }),
      text,
      file,
    }
  })
}

const isInputPath = (key: string): key is InputPath => Object.hasOwn(INPUT_PATHS, key)

function readAssumptions(tree: MapTree, reader: TreeReader): Readonly<Partial<Record<InputPath, Amount>>> {
  const assumptions = child(tree, 'assumptions')
  if (assumptions === undefined || (assumptions.kind === 'scalar' && assumptions.plain === null)) return {}
  if (assumptions.kind !== 'map') {
    const found = assumptions.kind === 'list' ? 'list' : 'text'
    const params = { key: 'assumptions', expected: 'map', found }
    reader.issues.push(issue('deal/wrong-shape', 'error', assumptions.at, params))
    return {}
  }
  reader.unknownKeys(assumptions, Object.keys(INPUT_PATHS))
  const rows = assumptions.entries.flatMap(({ key, value }): readonly (readonly [string, Amount])[] => {
    const amount = isInputPath(key) ? reader.read(value, assumptionKind(key)) : null
    return amount === null ? [] : [[key, amount]]
  })
  return Object.fromEntries(rows)
}

type ReadTerms = ReadAs<typeof dealKeys>['terms']

/** Terms by dotted key, those that are written. */
function flatTerms({ redemption, ...terms }: ReadTerms): Readonly<Record<string, Entry<string> | Amount>> {
  const flat: Record<string, Entry<string> | Amount> = {}
  for (const [key, value] of Object.entries(terms)) if (value !== null) flat[key] = value
  for (const [key, value] of Object.entries(redemption)) if (value !== null) flat[`redemption.${key}`] = value
  return flat
}

/** Slack for stated figures that were rounded. */
const rounding = 0.02

/** Amount over stake against the stated valuation after the round: only where no values of the three can fit. */
function disagreement({ round }: Deal): Issue | null {
  const { amount, stake, postMoney } = round
  if (amount === null || stake === null || postMoney === null) return null
  if (amount.value.unit !== postMoney.value.unit) return null
  const ends = (quantity: Quantity): readonly [number, number] => [quantity.low ?? 0, quantity.high ?? Infinity]
  const [leastAmount, mostAmount] = ends(amount.value)
  const [leastStake, mostStake] = ends(stake.value)
  const [leastPost, mostPost] = ends(postMoney.value)
  const low = leastAmount / Math.min(mostStake, 1)
  const high = leastStake === 0 ? Infinity : mostAmount / leastStake
  if (low <= mostPost * (1 + rounding) && leastPost <= high * (1 + rounding)) return null
  const implied = quantityLiteral({
    ...amount.value,
    low,
    high: Number.isFinite(high) ? high : null,
  })
  return issue('deal/valuation-disagrees', 'warning', postMoney.at, { stated: postMoney.literal, implied })
}

/**
 * The currency that amounts without one are in: that of the company's country. Total.
 * @example currencyOf({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { rules: [] }) // "CNY"
 */
export function currencyOf(tree: Tree, readings: ReadingsTable): string {
  const company = tree.kind === 'map' ? child(tree, 'company') : undefined
  if (company?.kind !== 'map') return 'CNY'
  // Read apart: the country is read once more with its company, and what it has to say is said there.
  const country = new TreeReader(readings).read(child(company, 'country'), dealKeys.keys.company.keys.country)
  return country === null ? 'CNY' : (currencies[country.value] ?? 'USD')
}

function dealOf(tree: MapTree, reader: TreeReader, options: ReadDealOptions): Deal | null {
  const sources = readSources(tree, reader, options.texts)
  reader.sources = sources
  const company = child(tree, 'company')
  reader.currency = currencyOf(tree, options.readings)
  const rest: MapTree = {
    ...tree,
    entries: tree.entries.filter(({ key }) => key !== 'sources' && key !== 'assumptions' && topKeys.includes(key)),
  }
  for (const { key, keyAt } of tree.entries)
    if (!topKeys.includes(key))
      reader.issues.push(issue('deal/unknown-key', 'error', keyAt, { key, nearest: nearest(key, topKeys) }))
  const read = reader.read(rest, dealKeys)
  const assumptions = readAssumptions(tree, reader)
  const isSaid = (found: Tree | undefined): boolean =>
    found !== undefined &&
    !(found.kind === 'scalar' && (found.literal.trim() === '' || (found.plain === null && !found.quoted)))
  if (
    !isSaid(company?.kind === 'map' ? child(company, 'name') : undefined) &&
    (company === undefined || !isSaid(company) || company.kind === 'map')
  )
    reader.missing(company?.at ?? tree.at, '/company/name')
  if (!isSaid(child(tree, 'asOf'))) reader.missing(tree.at, '/asOf')
  const { name } = read.company
  if (name === null || read.asOf === null) return null
  const table = read.capTable
  if (table !== null && !Object.hasOwn(options.texts, table.value))
    reader.issues.push(issue('deal/cap-table-not-found', 'error', table.at, { file: table.value }))
  const defaultCurrency = currencyOfDeal({ round: read.round, ours: read.ours, company: read.company })
  return {
    format: DEAL_FORMAT,
    file: options.file,
    asOf: endOfPeriod(read.asOf.value),
    seed: read.seed?.value ?? null,
    company: { ...read.company, name },
    sources,
    round: read.round,
    terms: flatTerms(read.terms),
    existing: read.existing.map((one) => ({ ...one, terms: flatTerms(one.terms) })),
    capTable: read.capTable,
    finances: {
      ...read.finances,
      revenueByLine: read.finances.revenueByLine.flatMap(({ line, ...row }) =>
        line === null ? [] : [{ line, ...row }],
      ),
    },
    model: read.model,
    team: read.team,
    ours: read.ours,
    assumptions,
    claims: read.claims.flatMap(({ says }) =>
      says === null
        ? []
        : [{ says, amounts: scanQuantities(says.value, { readings: options.readings, defaultCurrency }) }],
    ),
    stated: {
      ...read.stated,
      parts: read.stated.parts.flatMap((one) => one ?? []),
      sameShare: read.stated.sameShare.flatMap((one) => one ?? []),
    },
    elsewhere: read.elsewhere.flatMap(({ of, amount }) => (of === null ? [] : [{ of, amount }])),
    gates: read.gates,
    diligence: read.diligence.flatMap(({ question, ...row }) => (question === null ? [] : [{ question, ...row }])),
    ownNumbers: read.ownNumbers.flatMap(({ reader: who, ...row }) => (who === null ? [] : [{ reader: who, ...row }])),
  }
}

/** Whether the first line says what this reads; a file of another format is read no further. */
function formatIssue(tree: MapTree, options: ReadDealOptions): Issue | null {
  const format = child(tree, 'format')
  if (format === undefined)
    return issue('deal/missing', 'error', { ...tree.at, path: '/format', ...zeroLength(tree) }, { key: 'format' })
  const found = format.kind === 'scalar' ? format.literal.trim() : format.kind
  if (found === DEAL_FORMAT) return null
  return issue('deal/unknown-format', 'error', format.at, {
    found: found === '' ? options.file : found,
    expected: DEAL_FORMAT,
  })
}

/** A key that stands elsewhere, or is called otherwise, with the place where it belongs. */
const withPlace = (one: Issue): Issue =>
  one.code === 'deal/unknown-key' ? { ...one, params: { ...one.params, place: placeOfKey(one.params.key) } } : one

const zeroLength = (tree: Tree): { end?: number } => (tree.at.start === undefined ? {} : { end: tree.at.start })

/**
 * Reads a deal file (`touchstone/deal@1`): every key of the schema, every amount in the unit of its key, every quote
 * against the kept text. Gathers all issues in the order of their places: `deal/*`, those of `readQuantity`, and
 * `input/empty` for a file without content; a deal with errors is refused, warnings and notes travel with it. Amounts
 * without a currency are in that of the company's country (CNY where none is given). Never throws for any tree.
 * @example readDeal({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] }, texts: {} }).issues[0].code // "deal/wrong-shape"
 */
export function readDeal(tree: Tree, options: ReadDealOptions): Result<Deal> {
  if (tree.kind === 'scalar' && tree.plain === null && !tree.quoted)
    return fail(issue('input/empty', 'error', tree.at, { file: options.file }))
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return fail(issue('deal/wrong-shape', 'error', tree.at, { key: options.file, expected: 'map', found }))
  }
  const format = formatIssue(tree, options)
  if (format?.code === 'deal/unknown-format') return fail(format)
  const reader = new TreeReader(options.readings)
  if (format !== null) reader.issues.push(format)
  const deal = dealOf(tree, reader, options)
  const doubt = deal === null ? null : disagreement(deal)
  const issues = [...reader.issues.map(withPlace), ...(doubt === null ? [] : [doubt])]
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at.start ?? 0) - (b.one.at.start ?? 0) || a.index - b.index)
    .map(({ one }) => one)
  if (deal === null || issues.some((one) => one.severity === 'error')) return fail(...issues)
  return ok(deal, issues)
}
