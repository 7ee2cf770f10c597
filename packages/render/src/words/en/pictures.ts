import type { PictureWords } from '../picture-words.ts'

/** Words inside pictures of a memo. */
export const pictures: PictureWords = {
  dots: {
    axis: 'multiple of the money, log; a dot is 1 of 50',
    nothing: 'nearly all lost',
    part: 'part lost',
    back: '1 to 3×',
    more: '3× or more',
    count: (n) => `${n}`,
    column: { outcome: 'Outcome', count: 'Of 50' },
    desc: (nothing, part, back, more) =>
      `Of 50, ${nothing} lose nearly all, ${part} lose part, ${back} bring 1 to 3 times the money, ${more} bring 3 times or more.`,
  },
  fan: {
    axis: (unit) => `cash at the quarter’s end, ${unit}`,
    quarters: 'quarter',
    out: 'out of cash',
    band: '90%',
    half: '50%',
    middle: 'middle (judged, not tested)',
    column: { quarter: 'End of quarter', low: 'Low (5%)', middle: 'Middle', high: 'High (95%)', out: 'Out of cash' },
    gone: (months) =>
      `Without new money the middle draw runs out of cash between month ${months - 3} and month ${months}; below zero is what must have been raised by then.`,
    lasts: (months) => `Without new money most draws still have cash in month ${months}.`,
  },
  tornado: {
    axis: 'of 100 deals, how many lose money',
    base: (share) => `now ${share}`,
    low: 'input low (its 10% point)',
    high: 'input high (its 90% point)',
    column: { input: 'Input', low: 'Loss where low', high: 'Loss where high' },
    row: (input, low, high) => `${input}: ${low} where low, ${high} where high`,
    desc: (base, rows) => `The chance to lose money is ${base} now. ${rows}. Effects do not add up.`,
  },
  timing: {
    axis: 'year of payment; counts of 100',
    none: 'none, or under a tenth',
    end: (fund) => `${fund} ends`,
    column: { year: 'Year', share: 'Of 100' },
    year: (year) => `year ${year}`,
    desc: (paid, none) =>
      `Of 100, ${paid} bring back a tenth of the money or more within ten years, ${none} none or less than a tenth.`,
  },
  exits: {
    axis: (unit) => `price of the company, ${unit}, log`,
    share: 'share of each',
    ours: 'this round',
    earlier: 'earlier rounds',
    common: 'common',
    price: 'post-money',
    column: { exit: 'Sold for' },
    desc: (rows) => `Before any later round, this round takes: ${rows}.`,
    row: (exit, ours) => `${ours} of ${exit}`,
  },
  claims: {
    axis: (unit) => `what may be asked back, ${unit}`,
    ours: 'this round',
    others: 'earlier rounds',
    later: 'later rounds, average, if on our terms',
    cash: 'middle of cash of those still private',
    after: (years) => `after ${years} years`,
    column: {
      when: 'When',
      ours: 'This round',
      others: 'Earlier rounds',
      later: 'Later rounds',
      cash: 'Middle of cash then',
    },
    desc: (rows) => `${rows}.`,
    row: (when, total, cash) => `${when} ${total} may be asked back${cash === null ? '' : `, middle of cash ${cash}`}`,
  },
}
