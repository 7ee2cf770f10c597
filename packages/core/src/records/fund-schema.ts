import * as kinds from '@touchstone/core/deal'
import { DECISION_RULES, LOCAL_KINDS } from '@touchstone/core/fund'

const { choice, date, flag, list, map, money, multiple, part, ratio, text, years } = kinds

/** What the first line of a fund file says. */
export const FUND_FORMAT = 'touchstone/fund@1'

/** Currencies that a fund may be kept in. */
export const FUND_CURRENCIES = ['CNY', 'USD', 'HKD', 'EUR', 'GBP', 'JPY', 'SGD'] as const

/** Kinds of investors; `gp` is the general partner's own commitment. */
export const INVESTOR_KINDS = [
  'government-fund',
  'fund-of-funds',
  'state-owned',
  'insurer',
  'bank',
  'listed-company',
  'company',
  'endowment',
  'pension',
  'family',
  'person',
  'gp',
  'other',
] as const

const base = choice('committed', 'called', 'invested', 'fair-value')
/** Units of the fund's currency for one of the amount's. */
const exchange = { ...kinds.count('1') }

/** The fund file, key by key: what reads it, completes it in editors, and finds the nearest name of an unknown key. */
export const fundKeys = map({
  name: text,
  chinese: text,
  english: text,
  currency: choice(...FUND_CURRENCIES),
  size: money,
  vintage: date,
  asOf: date,
  life: map({ invest: years, total: years, extensions: years }),
  fees: map({
    rate: ratio,
    base,
    stepDown: list(map({ after: years, rate: ratio, base }, ['after', 'rate'])),
    payments: choice('yearly', 'half-yearly', 'quarterly'),
    offset: part,
  }),
  carry: map({
    rate: part,
    hurdle: ratio,
    compounding: choice('simple', 'annual', 'semiannual', 'quarterly', 'monthly', 'daily'),
    catchUp: part,
    catchUpTo: choice('profit', 'preferred'),
    style: choice('european', 'american'),
    escrow: part,
    clawback: flag,
    tax: part,
  }),
  gpCommitment: part,
  usPersons: flag,
  sectors: map({ allowed: list(text), excluded: list(text) }),
  recycling: map({ cap: ratio, until: years, share: part }),
  reserves: part,
  concentrationLimit: part,
  investors: list(
    map(
      {
        name: text,
        kind: choice(...INVESTOR_KINDS),
        commitment: money,
        place: text,
        localMultiple: multiple,
        counts: list(choice(...LOCAL_KINDS)),
      },
      ['name', 'commitment'],
    ),
  ),
  decision: map({
    rule: choice(...DECISION_RULES),
    parameters: map({ cap: part, least: multiple, multiple, chance: part, most: part }),
  }),
  discountRate: ratio,
  rates: map({ finance: ratio, reinvest: ratio }),
  index: map({ name: text, levels: list(map({ date, level: exchange }, ['date', 'level'])) }),
  navs: list(map({ date, value: money }, ['date', 'value'])),
  expenses: list(map({ date, amount: money, what: text }, ['date', 'amount'])),
  feeIncome: list(map({ date, amount: money, from: text }, ['date', 'amount'])),
  holdings: list(
    map(
      {
        company: text,
        stake: part,
        flows: list(
          map({ date, type: choice('invested', 'received'), amount: money, cost: money, rate: exchange }, [
            'date',
            'type',
            'amount',
          ]),
        ),
        value: money,
        valued: date,
        exit: map({ years, multiple }),
        rounds: list(map({ years, size: money, chance: part, proRata: part }, ['years', 'size'])),
        local: list(
          map({ investor: text, kind: choice(...LOCAL_KINDS), amount: money }, ['investor', 'kind', 'amount']),
        ),
      },
      ['company'],
    ),
  ),
})

/** Keys without which a fund file says too little. */
export const fundNeeds = ['name', 'currency', 'size', 'vintage', 'life'] as const

/**
 * The JSON Schema (2020-12) of the fund file, made of the same table `readFund` reads by. Total.
 * @example fundJsonSchema().required // ["format","name","currency","size","vintage","life"]
 */
export function fundJsonSchema(): Readonly<Record<string, unknown>> {
  return kinds.mapJsonSchema(FUND_FORMAT, fundKeys, fundNeeds)
}
