import {
  choice,
  date,
  flag,
  list,
  map,
  mapJsonSchema,
  money,
  part,
  ratio,
  type ReadAs,
  signedRatio,
  text,
  TreeReader,
  years,
} from '@touchstone/core/deal'
import type { Ledger } from '@touchstone/core/equity'
import { fail, issue, ok, type ReadingsTable, type Result, type Tree } from '@touchstone/core/facts'
import { Figures } from './cap/figures.ts'

/** What the first line of such a file says. */
export const PAPERS_FORMAT = 'touchstone/papers@1'

const signedMoney = { ...money, negative: true }
const figure = text

/** The papers beside a cap table, key by key: what holders agreed, and the company's figures that their clauses ask for. */
export const papersKeys = map({
  date,
  cash: list(map({ date, amount: money }, ['date', 'amount'])),
  netAssets: money,
  founderLimit: money,
  triggers: list(
    map({ class: text, kind: choice('founder-leaves', 'breach', 'other-investor-redeems'), application: flag }, [
      'class',
    ]),
  ),
  events: list(
    map(
      {
        date,
        kind: choice(
          'listing-applied',
          'listing-withdrawn',
          'listing-rejected',
          'listed',
          'founder-left',
          'breach',
          'investor-redeemed',
        ),
      },
      ['date', 'kind'],
    ),
  ),
  dragAlong: map({
    closing: date,
    floor: money,
    years,
    consents: list(map({ group: text, threshold: figure }, ['group', 'threshold'])),
  }),
  offer: map({ date, value: money, agree: list(text) }),
  adjustments: list(
    map(
      {
        holder: text,
        in: choice('cash', 'shares'),
        investment: money,
        postMoney: money,
        target: money,
        actual: signedMoney,
        tolerance: figure,
        alreadyPaid: money,
        giver: text,
        companyIsParty: flag,
        mayChangeControl: flag,
        tiedToMarketValue: flag,
        harmsOperations: flag,
      },
      ['holder', 'in', 'investment', 'target', 'actual'],
    ),
  ),
  listing: map({
    marketValue: money,
    revenue: money,
    netProfit: signedMoney,
    netProfitEachOfTwoYears: signedMoney,
    netProfitOfTwoYears: signedMoney,
    operatingCashOfThreeYears: signedMoney,
    researchOfRevenue: ratio,
    researchOfSpending: part,
  }),
  value: map({ volatility: ratio, years, rate: signedRatio, yield: ratio, equity: money, class: text, price: figure }),
})

/** The papers as their table of keys reads them. */
export type PapersKeys = ReadAs<typeof papersKeys>

/** Papers read, and the reader of their exact figures, which gathers its own issues. */
export interface Papers {
  readonly said: PapersKeys
  readonly figures: Figures
  readonly tree: Tree
}

/** What reading them needs besides their tree. */
export interface ReadPapersOptions {
  readonly file: string
  readonly readings: ReadingsTable
  /** The cap table they are beside. */
  readonly ledger: Pick<Ledger, 'currency' | 'form'>
}

/**
 * Reads the papers beside a cap table (`touchstone/papers@1`): redemption triggers and events, the drag-along, valuation
 * adjustments, the company's figures for a listing, and what a class is to be valued with. Everything may be left out.
 * Errors: `deal/*` for keys, shapes and amounts, each with its place. Never throws for any tree.
 * @example readPapers({ kind: 'list', items: [], at: { source: 'a', path: '' } }, { file: 'a', readings: { rules: [] }, ledger: { currency: 'CNY', form: 'shares' } }).issues[0].code // "deal/wrong-shape"
 */
export function readPapers(tree: Tree, { file, readings, ledger }: ReadPapersOptions): Result<Papers> {
  if (tree.kind !== 'map') {
    const found = tree.kind === 'list' ? 'list' : 'text'
    return fail(issue('deal/wrong-shape', 'error', tree.at, { key: file, expected: 'map', found }))
  }
  const format = tree.entries.find((one) => one.key === 'format')?.value
  const literal = format?.kind === 'scalar' ? format.literal.trim() : ''
  if (literal !== PAPERS_FORMAT) {
    const found = literal === '' ? file : literal
    return fail(issue('deal/unknown-format', 'error', format?.at ?? tree.at, { found, expected: PAPERS_FORMAT }))
  }
  const reader = new TreeReader(readings)
  reader.currency = ledger.currency
  const said = reader.read({ ...tree, entries: tree.entries.filter((one) => one.key !== 'format') }, papersKeys)
  return reader.issues.some((one) => one.severity === 'error')
    ? fail(...reader.issues)
    : ok({ said, tree, figures: new Figures(ledger.currency, ledger.form, readings) }, reader.issues)
}

/**
 * The JSON Schema (2020-12) of the papers, made of the same table `readPapers` reads by. Total.
 * @example papersJsonSchema().required // ["format"]
 */
export function papersJsonSchema(): Readonly<Record<string, unknown>> {
  return mapJsonSchema(PAPERS_FORMAT, papersKeys, [])
}
