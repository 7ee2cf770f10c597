import { choice, date, flag, type Keys, list, map, money, months, text, type MapKind } from '@touchstone/core/deal'

/** What the first line of a cap table says. */
export const CAP_FORMAT = 'touchstone/cap@1'

/** The two kinds of company: with shares, or by registered capital (注册资本). */
export type Form = 'shares' | 'registered-capital'

/** How much a row is about: `shares` in a company with shares, `capital` (money) in one by registered capital. */
export const amountKeys = { shares: 'shares', 'registered-capital': 'capital' } as const

/** A count, a price or a ratio is text here and read, exactly, by the form and currency of the file. */
const figure = text

const vesting = map({ start: date, months, cliffMonths: months, acceleration: choice('single', 'double', 'none') })

const preference = map({
  multiple: figure,
  participation: choice('none', 'full', 'capped'),
  cap: figure,
  seniority: text,
  seniorTo: list(text),
  pariPassuWith: list(text),
})

const classes = map(
  {
    id: text,
    name: text,
    kind: choice('common', 'preferred', 'options'),
    authorized: figure,
    shares: figure,
    capital: figure,
    strike: figure,
    price: figure,
    conversionPrice: figure,
    preference,
    dividend: map({
      rate: figure,
      compounding: choice('simple', 'compound'),
      cumulative: flag,
      onConversion: choice('forfeited', 'paid'),
    }),
    antiDilution: choice('none', 'broad', 'narrow', 'full-ratchet'),
    payToPlay: map({ converts: choice('common', 'shadow'), ratio: figure }),
    redemption: map({
      obligor: choice('company', 'founder', 'both'),
      rate: figure,
      compounding: choice('simple', 'compound'),
      netAssetFloor: flag,
      lessDividends: flag,
      trigger: text,
      date,
      exerciseMonths: months,
      exercised: date,
    }),
    votesPerShare: figure,
  },
  ['kind'],
)

const holders = map({
  id: text,
  name: text,
  kind: choice('founder', 'investor', 'employee', 'state', 'company', 'other'),
  role: choice('lead', 'follow'),
  proRata: choice('none', 'pro-rata', 'super'),
  board: flag,
  holds: list(
    map({ class: text, shares: figure, capital: figure, paid: money, payBy: date, strike: figure, vesting }, ['class']),
  ),
})

const transaction = <const K extends Keys>(keys: K, needs: readonly (keyof K & string)[]): MapKind<K & typeof dated> =>
  map({ ...dated, ...keys }, ['date', ...needs])

const dated = { type: text, date }
const counted = { class: text, shares: figure, capital: figure }

/** What each type of transaction says, key by key. */
export const transactionKinds = {
  issue: transaction({ ...counted, holder: text, paid: money, round: text, payBy: date }, ['class', 'holder']),
  transfer: transaction({ ...counted, from: text, to: text, paid: money }, ['class', 'from', 'to']),
  grant: transaction({ class: text, holder: text, shares: figure, strike: figure, vesting }, [
    'class',
    'holder',
    'strike',
  ]),
  exercise: transaction({ class: text, holder: text, shares: figure, into: text, paid: money }, [
    'class',
    'holder',
    'into',
  ]),
  conversion: transaction({ class: text, holder: text, shares: figure, into: text, received: figure }, [
    'class',
    'holder',
    'into',
  ]),
  repurchase: transaction({ ...counted, holder: text, paid: money }, ['class', 'holder']),
  cancellation: transaction({ ...counted, holder: text, paid: money }, ['class', 'holder']),
  split: transaction({ class: text, ratio: text }, ['class', 'ratio']),
  safe: transaction(
    {
      id: text,
      holder: text,
      amount: money,
      style: choice('post-money', 'pre-money'),
      cap: money,
      discount: figure,
      mostFavoured: flag,
    },
    ['id', 'holder', 'amount', 'style'],
  ),
  note: transaction(
    {
      id: text,
      holder: text,
      principal: money,
      rate: figure,
      compounding: choice('simple', 'compound'),
      dayCount: choice('365', '360'),
      cap: money,
      capShares: figure,
      discount: figure,
      maturity: date,
    },
    ['id', 'holder', 'principal', 'rate'],
  ),
  settlement: transaction({ of: text }, ['of']),
  'pay-in': transaction({ holder: text, amount: money }, ['holder', 'amount']),
  adjustment: transaction({ class: text, authorized: figure, conversionPrice: figure }, ['class']),
} as const

/** A type of transaction. */
export type TransactionType = keyof typeof transactionKinds

/** The file, key by key; transactions are read by their type. */
export const capKeys = map({
  format: text,
  company: text,
  currency: text,
  form: choice('shares', 'registered-capital'),
  asOf: date,
  classes: list(classes),
  holders: list(holders),
  debts: list(map({ name: text, amount: money, seniority: text }, ['amount'])),
  costs: money,
  carveOut: map({ share: figure, of: choice('proceeds', 'after-debt'), most: money }),
  escrow: map({ share: figure, months }),
  votes: list(map({ classes: list(text), converts: list(text), threshold: figure }, ['threshold'])),
  stated: list(
    map(
      {
        of: choice('issued', 'fully-diluted', 'registered-capital', 'paid-in'),
        class: text,
        holder: text,
        value: figure,
      },
      ['of', 'value'],
    ),
  ),
})

/** The keys a cap table may have at its top. */
export const capTopKeys: readonly string[] = [...Object.keys(capKeys.keys), 'transactions']
