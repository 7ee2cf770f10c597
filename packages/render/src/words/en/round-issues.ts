import type { EquityIssueWords } from '../types.ts'

export const roundIssues = {
  'round/zero-consideration': ({ shares }) =>
    `${shares} shares are issued for nothing, so a full ratchet has no price; state the amount that the charter deems received.`,
  'round/not-positive': ({ key, text }) => `"${key}" must be above 0; it is ${text}.`,
  'round/negative': ({ key, text }) => `"${key}" must not be negative: ${text}.`,
  'round/share-out-of-range': ({ key, text }) => `The share "${key}" is ${text}; it must be at least 0 and below 1.`,
  'round/money-over-valuation': ({ newMoney, postMoney }) =>
    `The new money, ${newMoney}, is not below the post-money valuation, ${postMoney}.`,
  'round/safe-over-cap': ({ id, amount, cap }) =>
    `The post-money SAFE "${id}" invests ${amount} at a cap of ${cap}, which buys the whole company.`,
  'round/safes-own-all': ({ share }) =>
    `The post-money SAFEs together own ${share} of the company, which is all of it.`,
  'round/duplicate-id': ({ id }) => `"${id}" is used twice.`,
  'round/no-such-package': ({ id, package: chosen }) => `"${id}" elects "${chosen}", which is no SAFE issued after it.`,
  'round/no-price': ({ valuation }) =>
    `The round has no positive price: a valuation of ${valuation} cannot pay for the shares that conversions, pool and anti-dilution call for.`,
  'round/not-settled': () => 'The terms of the round depend on each other and did not settle.',
  'round/pool-above-target': ({ share, target }) =>
    `The option pool already stands at ${share}, above the target of ${target}; nothing was added.`,
  'round/partial-period': ({ days, periods }) =>
    `With interest added ${periods} times a year, ${days} days end inside a period; state how the rest of it counts.`,
  'round/below-threshold': ({ newMoney, threshold }) =>
    newMoney === ''
      ? `The new money is not given, so it is unknown whether it reaches the threshold of ${threshold}.`
      : `The new money, ${newMoney}, is below the threshold of ${threshold}: the note does not convert by itself.`,
  'round/over-subscribed': ({ asked, newMoney }) => `Investors ask for ${asked}; the round has ${newMoney}.`,
  'round/money-disagrees': ({ sum, newMoney }) =>
    `The investors' amounts add up to ${sum}; the round says ${newMoney}.`,
  'round/unknown': ({ what, id }) => `"${what}" names "${id}", which the table does not have.`,
  'round/more-than-held': ({ holder, held, asked }) => `"${holder}" holds ${held} shares and is to sell ${asked}.`,
  'round/two-valuations': ({ stated }) =>
    `The round states ${stated}; one of them sets the price, and together they need not agree. Keep one.`,
  'round/two-takes': ({ holder, stated }) => `"${holder}" has ${stated}; one of them says how much. Keep one.`,
  'round/no-cap-table': ({ file }) =>
    file === '' ? 'The round names no cap table.' : `The cap table "${file}" could not be read.`,
  'round/later-transactions': ({ date, last }) =>
    `The round is on ${date}, but the cap table goes on until ${last}: what happened after it would be left out.`,
} satisfies Partial<EquityIssueWords>
