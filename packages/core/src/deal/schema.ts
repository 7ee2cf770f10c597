import {
  anything,
  choice,
  country,
  count,
  date,
  days,
  flag,
  list,
  map,
  money,
  moneyRate,
  months,
  multiple,
  normalisedText,
  part,
  ratio,
  signedRatio,
  text,
  yearlyMoney,
  years,
  type AmountKind,
} from './kinds.ts'
import { INPUT_PATHS, type InputPath } from './types.ts'

/** What the first line of a deal file says. */
export const DEAL_FORMAT = 'touchstone/deal@1'

/** Where in the industry a company stands. */
export const layers = ['model', 'infrastructure', 'chip', 'application'] as const

/** Keys of the bank of questions (`data/questions`), by topic. */
const bankKeys = (
  [
    ['C', 10],
    ['T', 9],
    ['L', 8],
    ['P', 6],
    ['K', 7],
  ] as const
).flatMap(([topic, count]) => Array.from({ length: count }, (_, at) => `${topic}${at + 1}`))

const terms = map({
  preference: multiple,
  participation: choice('none', 'full', 'capped'),
  cap: multiple,
  seniority: text,
  dividends: ratio,
  antiDilution: choice('none', 'weighted-average', 'full-ratchet'),
  redemption: map({
    obligor: choice('company', 'founder', 'both'),
    rate: ratio,
    compounding: choice('simple', 'compound'),
    trigger: text,
    date,
  }),
  board: text,
  information: text,
})

/** The deal file, key by key: what reads it, completes it in editors, and finds the nearest name of an unknown key. */
export const dealKeys = map({
  format: text,
  asOf: date,
  seed: text,
  company: map({
    name: text,
    english: text,
    layer: choice(...layers),
    country,
    domicile: country,
    founded: date,
    stage: normalisedText,
  }),
  round: map({
    label: normalisedText,
    amount: money,
    credits: money,
    secondary: money,
    stake: part,
    preMoney: money,
    postMoney: money,
    pool: part,
    instrument: choice('preferred', 'ordinary', 'safe', 'note'),
    leads: list(text),
    investors: list(text),
    existingInvestors: list(text),
    tranches: list(map({ amount: money, when: text })),
  }),
  terms,
  existing: list(map({ label: normalisedText, amount: money, postMoney: money, date, terms })),
  capTable: text,
  finances: map({
    cash: money,
    netBurn: { ...moneyRate('/month'), negative: true },
    revenueByLine: list(
      map(
        {
          line: choice('api', 'deployment', 'subscription', 'project', 'hardware', 'other'),
          annual: yearlyMoney,
          growth: signedRatio,
          grossMargin: signedRatio,
          receivableDays: days,
          tier: choice('economy', 'middle', 'flagship'),
          acceptanceDays: days,
          prepaid: part,
        },
        ['line'],
      ),
    ),
    topCustomersShare: part,
    grants: money,
    commitments: list(map({ what: text, amount: money, until: date })),
  }),
  model: map({
    name: text,
    parameters: count('parameter'),
    activeParameters: count('parameter'),
    tokens: count('token'),
    accelerators: map({ type: text, count: count('card'), months, rent: moneyRate('/card/hour') }),
    trained: text,
    released: date,
  }),
  team: map({
    people: count('person'),
    monthlyPay: moneyRate('/month'),
    roles: list(
      map({
        role: text,
        name: text,
        experience: text,
        fullTime: flag,
        vesting: text,
        people: count('person'),
        monthlyPay: moneyRate('/month'),
        place: text,
      }),
    ),
  }),
  ours: map({ cheque: money, proRata: flag, owner: text, decideBy: date }),
  claims: list({ ...map({ says: text }, ['says']), said: 'says' }),
  diligence: list(
    map({ question: choice(...bankKeys), owner: text, due: date, answer: text, evidence: text }, ['question']),
  ),
  ownNumbers: list(map({ reader: text, date, price: money, loss: part, before: flag, note: text }, ['reader'])),
  stated: map({
    runCost: money,
    flops: count('FLOP'),
    rentedCardHours: count('card-hour'),
    utilisation: part,
    ownTokens: count('token'),
    score: part,
    testedBy: choice('itself', 'others'),
    sameConfig: flag,
    opened: date,
    insuredPeople: count('person'),
    activeUsers: count('person'),
    payingUsers: count('person'),
    userPrice: yearlyMoney,
    subscriptionRevenue: yearlyMoney,
    runRate: yearlyMoney,
    lastQuarter: money,
    apiRevenue: yearlyMoney,
    apiTokens: count('token'),
    listPrice: money,
    topCustomer: part,
    relatedRevenue: part,
    billedTo: money,
    billedBy: money,
    registered: money,
    loss: yearlyMoney,
    runway: months,
    monthsAtBurn: months,
    raised: money,
    parts: list(ratio),
    sameShare: list(part),
  }),
  elsewhere: list(
    map(
      {
        of: choice(
          'round.amount',
          'round.preMoney',
          'round.postMoney',
          'finances.cash',
          'finances.netBurn',
          'finances.revenue',
        ),
        amount: money,
      },
      ['of'],
    ),
  ),
  gates: map({
    publicService: flag,
    model: choice('own', 'fine-tuned', 'unchanged'),
    filing: choice('filed', 'registered', 'pending', 'none'),
    chipsBoughtOn: date,
    chipPapers: flag,
    inventionsAssigned: flag,
    nonCompetesWaived: flag,
    consents: flag,
    stateApproved: flag,
    valuationRecorded: flag,
    noConflicts: flag,
    conflicts: list(text),
    recusalRecorded: flag,
    prohibitedUse: flag,
    biological: flag,
    countsFor: text,
  }),
  filings: anything,
  documents: anything,
})

/** Keys of one source; the sources themselves are named by the user. */
export const sourceKeys = map({ title: text, url: text, publisher: text, published: date, text })

/** Inputs whose kind says more than `INPUT_PATHS` does: parts of a whole, flows of a year, figures that may be negative. */
const particular: Readonly<Partial<Record<InputPath, AmountKind>>> = {
  'round.stake': part,
  'training.failedShare': part,
  'accelerators.yearlyRent': yearlyMoney,
  'accelerators.utilisation': part,
  'commercial.revenue': yearlyMoney,
  'commercial.reachable': yearlyMoney,
  'commercial.growth': { ...multiple, negative: true },
  'commercial.grossMargin': signedRatio,
  'commercial.survival': part,
  'commercial.discountRate': ratio,
  'rounds.laterDilution': part,
}

/**
 * How an input under `assumptions` is read. Total.
 * @example assumptionKind('accelerators.rent').unit // "/card/hour"
 */
export function assumptionKind(path: InputPath): AmountKind {
  const known = particular[path]
  if (known !== undefined) return known
  const [expect, unit] = INPUT_PATHS[path]
  if (expect === 'ratio') return multiple
  if (expect === 'count') return count(unit)
  if (expect === 'duration') return years
  return expect === 'money' ? money : moneyRate(unit.slice(3))
}

/** The keys a deal file may have at its top, in the order of `contract.md`. */
export const topKeys: readonly string[] = [...Object.keys(dealKeys.keys), 'sources', 'assumptions']
