import { choice, date, flag, list, map, money, type ReadAs, text } from '@touchstone/core/deal'
import { capKeys } from '../cap/kinds.ts'

/** What the first line of a round says. */
export const ROUND_FORMAT = 'touchstone/round@1'

const cap = capKeys.keys.classes.of.keys
const figure = text

/** The round, key by key; the cap table it is on is read apart. */
export const roundKeys = map({
  label: text,
  date,
  class: map({
    id: text,
    name: text,
    preference: cap.preference,
    dividend: cap.dividend,
    antiDilution: cap.antiDilution,
    payToPlay: cap.payToPlay,
    redemption: cap.redemption,
    votesPerShare: cap.votesPerShare,
  }),
  preMoney: money,
  postMoney: money,
  price: figure,
  newMoney: money,
  investors: list(
    map({ holder: text, name: text, role: choice('lead', 'follow'), amount: money, proRata: figure, rest: flag }, [
      'holder',
    ]),
  ),
  pool: map({
    class: text,
    target: figure,
    of: choice('unallocated', 'whole'),
    increase: figure,
    timing: choice('pre-money', 'post-money'),
  }),
  noteMethod: choice('pre-money', 'percent-ownership', 'dollars-invested'),
  antiDilution: map({ insidePreMoney: flag, issue: choice('new-money', 'with-convertibles') }),
  secondary: list(
    map({ seller: text, buyer: text, class: text, shares: figure, capital: figure, price: figure, discount: figure }, [
      'seller',
      'buyer',
      'class',
    ]),
  ),
  payToPlay: flag,
  closings: list(
    map(
      {
        label: text,
        date,
        price: figure,
        investors: list(map({ holder: text, name: text, amount: money }, ['holder', 'amount'])),
      },
      ['date'],
    ),
  ),
  rounding: map({
    priceDecimals: text,
    priceMode: choice('down', 'up', 'nearest'),
    shares: choice('down', 'nearest', 'largest-remainder'),
    pool: choice('down', 'up', 'nearest'),
  }),
})

/** Keys without which a round says too little. */
export const roundNeeds = ['label', 'date', 'capTable'] as const

/** A round as its table of keys reads it. */
export type ReadRoundKeys = ReadAs<typeof roundKeys>
