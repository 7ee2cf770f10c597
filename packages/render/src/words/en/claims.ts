import { say } from '../../inline/run.ts'
import type { ClaimWords } from '../claim-words.ts'

/** Words of the rules about what a paper says. */
export const claims: ClaimWords = {
  measured: {
    'run-fits': [
      'the utilisation this run would need',
      (m, l) => say`These cards and this time suffice only at a utilisation of ${m}; published runs do not pass ${l}.`,
    ],
    utilisation: [
      'the utilisation stated',
      (m, l) => say`The utilisation stated is ${m}; published runs do not pass ${l}.`,
    ],
    'cost-of-run': [
      'the utilisation this cost would need',
      (m, l) =>
        say`Spent on cards at the lowest rent, this cost pays for the run only at a utilisation of ${m}; published runs do not pass ${l}.`,
    ],
    'cost-of-cards': [
      'card-hours at the lowest rent over the cost stated',
      (m, l) =>
        say`At the lowest rent the cards and time stated already cost ${m} the cost stated; beyond ${l} it is a question.`,
    ],
    'rent-above': [
      'the rent over the highest of its date',
      (m, l) => say`The rent is ${m} the highest of its date; beyond ${l} it is a question.`,
    ],
    'rent-below': [
      'the rent over the lowest of its date',
      (m, l) =>
        say`The rent is ${m} the lowest of its date; below ${l} it is a question. The usual slip is a month written as a year.`,
    ],
    'rent-floor': [
      'the rent over power and wear',
      (m, l) =>
        say`The rent is ${m} power and wear; below ${l} it is a question. The usual slip is a month written as a year.`,
    ],
    'team-run': [
      'the team',
      (m, l) =>
        say`Ten billion parameters or more are said to be trained, by ${m} in all; below ${l} ask who trained them.`,
    ],
    headcount: [
      'people claimed over people insured',
      (m, l) => say`People claimed are ${m} the people insured; beyond ${l} it is a question.`,
    ],
    payroll: [
      'payroll less revenue over the net burn stated',
      (m, l) => say`Payroll less revenue alone is ${m} the net burn stated; beyond ${l} it is a question.`,
    ],
    'moe-order': [
      'active over total parameters',
      (m, l) =>
        say`Active parameters are ${m} of the total and cannot pass ${l}; the two figures are probably swapped.`,
    ],
    'moe-compute': [
      'operations of all parameters over those stated',
      (m, l) =>
        say`Counting all parameters takes ${m} the operations stated, beyond ${l}: the run was of active parameters, and the total prices nothing.`,
    ],
    'data-few': [
      'the number of tokens seen per parameter',
      (m, l) => say`Each parameter saw ${m} tokens, fewer than ${l}; no published model saw so few.`,
    ],
    'data-many': [
      'the number of tokens seen per parameter',
      (m, l) => say`Each parameter saw ${m} tokens, more than ${l}; no published model saw so many.`,
    ],
    'data-own': [
      'text of its own',
      (m, l) => say`Text of its own is put at ${m}; beyond ${l} ask where it is from and under which licence.`,
    ],
    benchmark: [
      'standard deviations of the score above models of its compute and year',
      (m, l) =>
        say`The score lies ${m} standard deviations above published models of its compute and year; beyond ${l} ask how it was run.`,
    ],
    'own-timeline': [
      'time from founding to release',
      (m, l) =>
        say`From founding to the release of a model called its own it took ${m}, less than ${l}; ask where it started from.`,
    ],
    'own-compute': [
      'the utilisation all rented card-hours would need',
      (m, l) => say`All cards ever rented suffice only at a utilisation of ${m}; published runs do not pass ${l}.`,
    ],
    'users-revenue': [
      'subscription revenue over users times price',
      (m, l) => say`Subscription revenue is ${m} paying users times price; beyond ${l} the figures disagree.`,
    ],
    conversion: [
      'paying over active users',
      (m, l) => say`Paying users are ${m} of active ones; beyond ${l} it is a question.`,
    ],
    'run-rate': [
      'yearly run rate over four last quarters',
      (m, l) =>
        say`The yearly run rate is ${m} four times the last quarter; beyond ${l} ask which weeks it was made of.`,
    ],
    'api-revenue': [
      'revenue from tokens over the list',
      (m, l) =>
        say`Revenue from tokens is ${m} what the list price gives; beyond ${l} the figures disagree, as nobody pays above the list.`,
    ],
    'api-realised': [
      'price realised over the list',
      (m, l) =>
        say`The price realised is ${m} of the list; below ${l} ask how many tokens are free or the company’s own.`,
    ],
    'api-margin': [
      'gross margin on tokens',
      (m, l) => say`The gross margin on tokens is ${m}; beyond ${l} ask where the serving cards are booked.`,
    ],
    'customer-one': [
      'share of the largest customer',
      (m, l) =>
        say`The largest customer is ${m}, past the usual line of caution, ${l}. No figure need be wrong: ask when the contract ends and what is left without it.`,
    ],
    'customers-five': [
      'share of the largest customers',
      (m, l) =>
        say`The largest customers are ${m}, past the usual line of caution, ${l}. No figure need be wrong: ask about renewals and the others.`,
    ],
    'related-revenue': [
      'share of related revenue',
      (m, l) =>
        say`Of revenue ${m} comes from shareholders, suppliers or affiliates, past the usual line of caution, ${l}: ask what would sell without that tie.`,
    ],
    'mutual-billing': [
      'difference of billing both ways',
      (m, l) => say`Billing both ways differs by ${m} only, below ${l}; the two probably cancel.`,
    ],
    'credits-share': [
      'compute credits in the round',
      (m, l) => say`Compute credits are ${m} of the round; beyond ${l} the cash needs a figure of its own.`,
    ],
    announced: [
      'announced over received',
      (m, l) => say`The amount announced is ${m} what was registered or received; beyond ${l} ask where the rest is.`,
    ],
    parts: [
      'how far the parts miss 100 %',
      (m, l) => say`The parts miss 100 % by ${m}; beyond ${l} a part is missing or a definition differs.`,
    ],
    'same-share': [
      'difference of two papers',
      (m, l) => say`Two papers put one share ${m} apart; beyond ${l} they probably use two definitions.`,
    ],
    'stake-valuation': [
      'how far the valuation stated lies outside',
      (m, l) =>
        say`Amount over stake, as pre- or post-money, misses the valuation stated by ${m}; beyond ${l} the figures disagree.`,
    ],
    'stake-size': ['share sold in the round', (m, l) => say`One round sells ${m}; no known round passed ${l}.`],
    'price-share': [
      'amount over post-money',
      (m, l) =>
        say`The amount is ${m} of the post-money valuation, which is the share sold; no known round passed ${l}.`,
    ],
    'valuation-column': [
      'post-money over the amount',
      (m, l) =>
        say`The post-money valuation is ${m} the amount; below ${l} the size of the round probably stands in the column of the valuation.`,
    ],
    'pre-post': [
      'pre-money plus amount against post-money',
      (m, l) => say`Pre-money plus the amount is off post-money by ${m}; beyond ${l} the figures disagree.`,
    ],
    'stake-post': [
      'stake against amount over post-money',
      (m, l) => say`The stake is off amount over post-money by ${m}; beyond ${l} the figures disagree.`,
    ],
    'step-up': [
      'price asked over the last post-money',
      (m, l) => say`The price asked is ${m} the last post-money; beyond ${l} see first whether a digit slipped.`,
    ],
    tenfold: [
      'ratio of two papers',
      (m, l) =>
        say`Two papers give one thing ${m} apart, near ${l}: a hundred million was probably read as a billion, or a digit slipped.`,
    ],
    'month-year': [
      'ratio of two papers',
      (m, l) =>
        say`Two papers give one thing ${m} apart, near ${l}: one probably counts by the month, one by the year.`,
    ],
    'yuan-dollar': [
      'ratio of two papers over the rate',
      (m, l) =>
        say`The ratio of two papers is ${m} the exchange rate, near ${l}: one probably counts yuan, one dollars.`,
    ],
    'burn-runway': [
      'cash over burn against the runway stated',
      (m, l) => say`Cash over burn is off the runway stated by ${m}; beyond ${l} the figures disagree.`,
    ],
    'burn-cash': [
      'the time that cash and a year’s revenue last',
      (m, l) =>
        say`At the burn stated the cash held and a year’s revenue last ${m}, less than ${l}; see first whether the burn has a digit too many.`,
    ],
    'burn-loss': [
      'a year of burn over the adjusted loss',
      (m, l) =>
        say`A year of the burn stated is ${m} the adjusted loss; beyond ${l} it is a question. The usual slip is one digit.`,
    ],
    'burn-raised': [
      'burnt over all that came in',
      (m, l) => say`At the burn stated, what is gone is ${m} all that ever came in, which cannot pass ${l}.`,
    ],
  },
  stated: {
    'benchmark-self': [
      'Others have run the score.',
      'Only the company has run the score; ask to test the same version with our own set.',
    ],
    'own-config': [
      'The configuration differs from public models.',
      'The configuration equals a public model’s; shapes may be borrowed, weights show in the log of step zero.',
    ],
    'public-service': [
      'The public service names its filing or registration number.',
      'The service opened when filing was asked for, and the paper names no filing or registration number.',
    ],
    'credits-unsaid': [
      'Cash and compute credits are split.',
      'A seller of cloud or chips invests, and the paper does not split cash from compute credits.',
    ],
    'sum-as-round': ['The amount is this round’s.', 'The amount adds up several rounds and is not this one’s.'],
    copies: [
      'The copies agree in their digits.',
      'Copies of one page disagree in their digits; no figure of that page can be used.',
    ],
    'fund-money': ['The company raised the money.', 'A fund raised the money, not the company.'],
    'list-price': [
      'The valuation is of a closed round.',
      'The valuation is of a list or an estimate; no round closed at that price.',
    ],
    'dates-order': [
      'Founding, release and rounds come in a possible order.',
      'A release or a round comes before the founding.',
    ],
    'round-order': [
      'Labels and days of the rounds run together.',
      'Labels and days of the rounds run against each other; one day may be a year off.',
    ],
    'chip-date': [
      'The card named was on sale when the run ended.',
      'The card named was not on sale when the run ended.',
    ],
  },
  missing: {
    tokens: 'The paper does not say how many tokens, so this cannot be checked.',
    cards: 'The paper does not say how many cards, so this cannot be checked.',
    hours: 'The paper does not say how many days, so this cannot be checked.',
    peak: 'The paper does not name the card, so this cannot be checked.',
    marketRentLow: 'No rent of that place and date is known, so this cannot be checked.',
    marketRentHigh: 'No rent of that place and date is known, so this cannot be checked.',
    floorRent: 'No price of that card is known, so this cannot be checked.',
    payLoad: 'No cost of staff beyond pay is known, so this cannot be checked.',
    revenue: 'The paper does not say the revenue, so this cannot be checked.',
    rentedCardHours: 'The paper does not say how many card-hours were ever rented, so this cannot be checked.',
    filed: 'The paper does not say whether it is filed, so this cannot be checked.',
    filingFrom: 'No filing rule of that date is known, so this cannot be checked.',
    userPrice: 'The paper does not say the price per user, so this cannot be checked.',
    lastQuarter: 'The paper does not say the last quarter’s revenue, so this cannot be checked.',
    listPrice: 'No list price of that date is known, so this cannot be checked.',
    cash: 'The paper does not say the cash held, so this cannot be checked.',
    raised: 'The paper does not say what was raised so far, so this cannot be checked.',
  },
  within: (what, measure, limit) => say`Here ${what} is ${measure}, which does not pass the limit of ${limit}.`,
  formula: (what, inputs) => say`${what}, from ${inputs}`,
}
