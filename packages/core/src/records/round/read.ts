import { part, TreeReader } from '@touchstone/core/deal'
import { plainTerms, type RoundTerms } from '@touchstone/core/equity'
import type { Ledger } from '@touchstone/core/equity'
import { fail, type Issue, issue, ok, type ReadingsTable, type Result, type Tree } from '@touchstone/core/facts'
import { endOfPeriod, rational } from '@touchstone/core/units'
import { type Rows, resolve } from '../cap/classes.ts'
import { Figures } from '../cap/figures.ts'
import { placeAt } from '../cap/place.ts'
import { newClassOf } from './class.ts'
import { type ReadRoundKeys, ROUND_FORMAT, roundKeys } from './kinds.ts'
import { type Reading, takesOf } from './people.ts'

/** What reading a round needs besides its tree. */
export interface ReadRoundOptions {
  /** Name of the file, for people. */
  readonly file: string
  readonly readings: ReadingsTable
  /** The cap table that the round is on. */
  readonly ledger: Ledger
}

/** A round read: its terms, the table with the ranks that a senior new class leaves, and what was filled in. */
export interface RoundFile {
  readonly terms: RoundTerms
  readonly ledger: Ledger
  readonly assumed: readonly string[]
}

type MapTree = Extract<Tree, { kind: 'map' }>

const child = (tree: MapTree, key: string): Tree | undefined => tree.entries.find((one) => one.key === key)?.value

/**
 * Where a round says its cap table is: the words of a path, or a table in itself. Null where it says nothing.
 * @example capTableOf({ kind: 'list', items: [], at: { source: 'a', path: '' } }) // null
 */
export function capTableOf(tree: Tree): Tree | null {
  return tree.kind === 'map' ? (child(tree, 'capTable') ?? null) : null
}

function valuationOf(read: ReadRoundKeys, reading: Reading): RoundTerms['valuation'] {
  const { figures, reader } = reading
  const [pre, post] = [figures.minor(read.preMoney), figures.minor(read.postMoney)]
  const price = figures.perShare(read.price)
  const stated = (['preMoney', 'postMoney', 'price'] as const).filter((key) => read[key] !== null)
  const money = figures.minor(read.newMoney)
  const agree = stated.length === 2 && price === null && pre !== null && post !== null && money === post - pre
  if (stated.length > 1 && !agree) {
    const at = read[stated[1] ?? 'price']?.at
    if (at !== undefined) reader.issues.push(issue('round/two-valuations', 'error', at, { stated: stated.join(', ') }))
  }
  if (stated.length === 0) reading.missing('/preMoney')
  if (pre !== null) return { by: 'preMoney', amount: rational(pre) }
  if (post !== null) return { by: 'postMoney', amount: rational(post) }
  return price === null ? plainTerms.valuation : { by: 'price', amount: price }
}

function poolOf(read: ReadRoundKeys, reading: Reading, ledger: Ledger): RoundTerms['pool'] {
  const { class: cls, target, of, increase, timing } = read.pool
  if ([cls, target, of, increase, timing].every((one) => one === null)) return null
  const pools = ledger.classes.filter((one) => one.kind === 'options')
  if (cls === null && pools.length > 1) reading.missing('/pool/class')
  const id = cls === null ? (pools[0]?.id ?? 'pool') : resolve(cls.value, ledger.classes)
  const shares = reading.figures.shares(increase)
  const share = reading.figures.ratio(target, part)
  if (target !== null && increase !== null)
    reading.reader.issues.push(
      issue('round/two-takes', 'error', increase.at, { holder: id, stated: 'target, increase' }),
    )
  if (target === null && increase === null) reading.missing('/pool/target')
  const known = ledger.classes.find((one) => one.id === id)
  if (known !== undefined && known.kind !== 'options')
    reading.reader.issues.push(
      issue('equity/wrong-kind', 'error', placeOf(reading, '/pool/class'), { class: id, type: 'pool' }),
    )
  if (timing === null) reading.assumed.push('pool.timing')
  const size =
    shares !== null
      ? ({ by: 'increase', shares } as const)
      : share !== null
        ? ({ by: 'target', share, of: of?.value ?? 'unallocated' } as const)
        : null
  return size === null ? null : { class: id, timing: timing?.value ?? 'pre-money', size }
}

const placeOf = (reading: Reading, path: string) => placeAt(reading.tree, path)

function secondaryOf(read: ReadRoundKeys, reading: Reading, ledger: Ledger): RoundTerms['secondary'] {
  return read.secondary.flatMap((row, index): RoundTerms['secondary'] => {
    const path = `/secondary/${index}`
    const { figures } = reading
    const entry = figures.form === 'shares' ? row.shares : row.capital
    if (entry === null) reading.missing(`${path}/${figures.form === 'shares' ? 'shares' : 'capital'}`)
    if (row.price === null && row.discount === null) reading.missing(`${path}/price`)
    if (row.price !== null && row.discount !== null)
      reading.reader.issues.push(
        issue('round/two-takes', 'error', row.discount.at, {
          holder: row.seller?.value ?? '',
          stated: 'price, discount',
        }),
      )
    const shares = figures.amount(entry)
    const discount = figures.ratio(row.discount, part)
    const own = figures.perShare(row.price)
    const price =
      own !== null
        ? ({ by: 'price', value: own } as const)
        : discount !== null
          ? ({ by: 'discount', value: discount } as const)
          : null
    if (shares === null || price === null) return []
    const seller = reading.holder(row.seller, `${path}/seller`, true)
    const buyer = reading.holder(row.buyer, `${path}/buyer`, false)
    return [{ seller, buyer, class: resolve(row.class?.value ?? '', ledger.classes), shares, price }]
  })
}

function roundingOf(read: ReadRoundKeys, reading: Reading): RoundTerms['rounding'] {
  const { priceDecimals, priceMode, shares, pool } = read.rounding
  // Prices are written in major units and kept in minor ones.
  const digits = reading.figures.form === 'shares' ? reading.figures.minorDigits : 0
  const decimals = reading.figures.count(priceDecimals, digits, 12)
  return {
    priceDecimals: decimals === null ? null : decimals - digits,
    priceMode: priceMode?.value ?? 'nearest',
    shares: shares?.value ?? 'down',
    pool: pool?.value ?? 'up',
  }
}

function termsOf(read: ReadRoundKeys, reading: Reading, ledger: Ledger): RoundFile {
  const { figures } = reading
  const label = read.label?.value ?? ''
  const made = newClassOf(read, label, ledger, reading)
  const people = takesOf(read, reading)
  const settled = new Set(ledger.transactions.flatMap((one) => (one.type === 'settlement' ? [one.of] : [])))
  const notes = ledger.transactions.some((one) => one.type === 'note' && !settled.has(one.id))
  if (notes && read.noteMethod === null) reading.assumed.push('noteMethod')
  const date = endOfPeriod(read.date?.value ?? '')
  const terms: RoundTerms = {
    label,
    date,
    class: made.class,
    valuation: valuationOf(read, reading),
    newMoney: figures.minor(read.newMoney),
    investors: people.investors,
    pool: poolOf(read, reading, ledger),
    noteMethod: read.noteMethod?.value ?? plainTerms.noteMethod,
    antiDilution: {
      insidePreMoney: read.antiDilution.insidePreMoney?.value ?? false,
      issue: read.antiDilution.issue?.value ?? 'new-money',
    },
    secondary: secondaryOf(read, reading, ledger),
    payToPlay: read.payToPlay?.value ?? false,
    closings: people.closings,
    rounding: roundingOf(read, reading),
  }
  return { terms, ledger: made.ledger, assumed: reading.assumed }
}

/** Issues in the order of their places. */
const ordered = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.at.start ?? 0) - (b.one.at.start ?? 0) || a.index - b.index)
    .map(({ one }) => one)

/**
 * Reads a round (`touchstone/round@1`) on a cap table: exactly one of pre-money, post-money and price
 * (`round/two-valuations`), who buys what (`round/two-takes` where a buyer has two), amounts exact and in the table's
 * currency (`cap/not-exact`, `cap/currency`), holders and classes by their id or name. Nothing is worked out here. Besides:
 * the issues of `readCap`. Where it is silent: class without rights, pool inside the pre-money, notes by percent of
 * ownership, old shares unadjusted inside the pre-money, whole shares rounded down, exact prices. Never throws for any tree.
 * @example readRound({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] }, ledger: { currency: 'CNY' } }).issues[0].code // "deal/wrong-shape"
 */
export function readRound(tree: Tree, options: ReadRoundOptions): Result<RoundFile> {
  const { file, ledger } = options
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return fail(issue('deal/wrong-shape', 'error', tree.at, { key: file, expected: 'map', found }))
  }
  const reader = new TreeReader(options.readings)
  reader.currency = ledger.currency
  const figures = new Figures(ledger.currency, ledger.form, options.readings)
  const missing = (path: string): void => {
    reader.missing(placeAt(tree, path.slice(0, path.lastIndexOf('/'))), path)
  }
  const rest = { ...tree, entries: tree.entries.filter(({ key }) => key !== 'format' && key !== 'capTable') }
  const read = reader.read(rest, roundKeys)
  for (const key of ['label', 'date'] as const) if (read[key] === null) missing(`/${key}`)
  const names = new Map<string, string>()
  const rows: Rows = { figures, missing }
  const reading: Reading = {
    ...rows,
    reader,
    tree,
    assumed: [],
    names,
    holder: (entry, path, known) => {
      const id = resolve(entry?.value ?? '', ledger.holders)
      if (known && entry !== null && !ledger.holders.some((one) => one.id === id))
        reader.issues.push(issue('round/unknown', 'error', entry.at, { what: path.split('/').at(-1) ?? '', id }))
      return id
    },
  }
  const found = termsOf(read, reading, ledger)
  const issues = ordered([...reader.issues, ...figures.issues])
  return issues.some((one) => one.severity === 'error') ? fail(...issues) : ok(found, issues)
}

/**
 * What keeps a tree from being a round at all; null where its first line says that it is one. Total.
 * @example notARound({ kind: 'list', items: [], at: { source: 'a', path: '' } }, 'a').code // "deal/wrong-shape"
 */
export function notARound(tree: Tree, file: string): Issue | null {
  if (tree.kind === 'scalar' && tree.plain === null && !tree.quoted)
    return issue('input/empty', 'error', tree.at, { file })
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return issue('deal/wrong-shape', 'error', tree.at, { key: file, expected: 'map', found })
  }
  const format = child(tree, 'format')
  const start = tree.at.start
  if (format === undefined) {
    const at = { ...tree.at, path: '/format', ...(start === undefined ? {} : { end: start }) }
    return issue('deal/missing', 'error', at, { key: 'format' })
  }
  const found = format.kind === 'scalar' ? format.literal.trim() : format.kind
  return found === ROUND_FORMAT
    ? null
    : issue('deal/unknown-format', 'error', format.at, { found: found === '' ? file : found, expected: ROUND_FORMAT })
}
