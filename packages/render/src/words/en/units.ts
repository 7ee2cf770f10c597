import type { UnitWords } from '../unit-words.ts'

const noun = (one: string, many = `${one}s`): { readonly one: string; readonly many: string } => ({
  one: ` ${one}`,
  many: ` ${many}`,
})

const perWords: Readonly<Record<string, string>> = {
  month: 'a month',
  year: 'a year',
  day: 'a day',
  hour: 'an hour',
  person: 'per person',
}

export const units: UnitWords = {
  scales: [
    { exponent: 12, from: 12, word: 'tn' },
    { exponent: 9, from: 9, word: 'bn' },
    { exponent: 6, from: 6, word: 'm' },
    { exponent: 3, from: 4, word: 'k' },
  ],
  money: (currency) => ({ before: `${currency} `, after: '' }),
  nouns: {
    card: noun('card'),
    'card-hour': noun('card-hour'),
    parameter: noun('parameter'),
    token: noun('token'),
    person: noun('person', 'people'),
    user: noun('user'),
    customer: noun('customer'),
    company: noun('company', 'companies'),
    project: noun('project'),
    year: noun('year'),
    quarter: noun('quarter'),
    month: noun('month'),
    week: noun('week'),
    day: noun('day'),
    hour: noun('hour'),
    minute: noun('minute'),
    second: noun('second'),
    FLOP: noun('FLOP', 'FLOP'),
    byte: noun('byte'),
    watt: noun('watt'),
  },
  multiple: '×',
  per: (parts) =>
    parts.join('/') === 'card/hour'
      ? ' per card-hour'
      : parts.map((part) => ` ${perWords[part] ?? `per ${part}`}`).join(''),
  exchange: (to, from) => ({ before: `${to} `, after: ` per ${from}` }),
  middle: (interval, middle) => `${interval}, middle ${middle}`,
  middleScale: true,
  atLeast: (amount) => `${amount} or more`,
  atMost: (amount) => `${amount} or less`,
  about: (count) => `about ${count}`,
  fewerThan: (count) => `${count.endsWith('%') ? 'less' : 'fewer'} than ${count}`,
  moreThan: (count) => `more than ${count}`,
  // A dash beside a minus would be read as two minuses, or as a minus of the second end.
  between: (low, high) => ([low, high].some((end) => end.includes('−')) ? `${low} to ${high}` : `${low}–${high}`),
}
