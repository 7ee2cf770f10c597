import type { FundPageWords } from '../fund-page-words.ts'

export const fundPage: FundPageWords = {
  crumb: 'Fund',
  computing: 'Computing…',
  wrong: (count) =>
    count === 1 ? 'One error in the fund file to correct' : `${count} errors in the fund file to correct`,
  sections: {
    inputs: 'File',
    answer: 'Books',
    curve: 'J-curve',
    compare: 'Side by side',
    rates: 'All roots of the rates of return',
    sources: 'Data used',
  },
  form: {
    fund: 'Fund',
    beside: 'Beside it',
    none: 'this one only',
    deal: 'Hold a deal against it',
    noDeal: 'no deal',
    edition: 'For whom',
    editions: { internal: 'Internal', external: 'For investors' },
    editionHint: {
      internal: 'With forecasts and the fit of a deal. Internal only.',
      external: 'Books and marks only, no forecast of any kind.',
    },
    examples: 'Examples',
    own: 'Mine',
    text: 'Fund file',
    textHint: 'Every change is computed again and stays in this browser.',
    reset: 'Back to the example',
    changed: 'changed',
    drop: 'Drop a fund file (.fund.yaml) here, or',
    choose: 'choose one',
    paste: 'Paste a fund file',
    pasteHint: 'format: touchstone/fund@1 …',
    take: 'Use it',
    taken: (file) => `Took “${file}”`,
    remove: 'Take this file away',
  },
  title: (fund, tvpi, dpi, irr) =>
    irr === null
      ? `${fund} stands at ${tvpi} net, ${dpi} paid back; its IRR has no single root`
      : `${fund} stands at ${tvpi} net, ${dpi} paid back, IRR ${irr}`,
  subject: (asOf, age, called, size) =>
    `As of ${asOf}, ${age} old, ${called} called of ${size}. What is held counts at its mark.`,
  tiles: {
    netTvpi: 'net TVPI',
    netDpi: 'DPI, paid back',
    netRvpi: 'RVPI, still held',
    netIrr: 'net IRR',
    grossTvpi: 'gross TVPI',
    grossIrr: 'gross IRR',
    called: 'called',
    age: 'age of the fund',
  },
  gross: (text) => `gross ${text}`,
  ofSize: (share, size) => `${share} of ${size}`,
  left: (years) => `${years} to the end of the term`,
  currency: (code) => `In ${code}`,
  compare: {
    figure: 'figure',
    title: (better, tvpi, other, otherTvpi) => `${better} stands at ${tvpi} net, ${other} at ${otherTvpi}`,
    equal: (tvpi) => `Both stand at ${tvpi} net`,
    inCurrency: (text, code) => `${text} in ${code}`,
    loss: 'chance that investors lose (internal)',
    unsaid: 'not known',
  },
  rates: {
    title: (several) =>
      several ? 'Not every rate has a single root; those may not be used alone' : 'Every rate has exactly one root',
    columns: { of: 'rate', status: 'status', roots: 'all roots' },
    none: 'none',
  },
  curve: {
    y: 'net cash so far, of commitments',
    x: 'years from the first closing',
    end: 'end of term',
    extended: 'after extensions',
    now: 'today',
    middle: 'middle',
    back: (deep, deepYear, year) =>
      `The middle draw is deepest in year ${deepYear}, at ${deep} of commitments, and is back by year ${year}`,
    below: (deep, deepYear, year) =>
      `The middle draw is deepest in year ${deepYear}, at ${deep} of commitments, and is not back by year ${year}`,
    known: (asOf, share) => `By ${asOf} net cash to investors is ${share} of commitments`,
    band: 'shaded: 90% of draws, dashed: middle; booked until today',
    point: (year, low, middle, high) => `year ${year}: ${low} to ${high}, middle ${middle}`,
    knownPoint: (year, share) => `year ${year}: ${share}`,
    desc: (points) => `Net cash so far over commitments: ${points.join('; ')}.`,
    columns: { year: 'year', booked: 'booked', low: 'low (5%)', middle: 'middle', high: 'high (95%)' },
  },
  fit: {
    title: (company, misses, unknown) =>
      misses > 0
        ? `${company} does not suit this fund in ${misses === 1 ? 'one way' : `${misses} ways`}`
        : unknown > 0
          ? `Nothing speaks against ${company}; ${unknown === 1 ? 'one answer is' : `${unknown} answers are`} unknown`
          : `${company} suits this fund`,
    columns: { question: 'question', verdict: 'answer', needs: 'the deal needs', has: 'the fund has' },
    questions: {
      life: 'Does the exit come in time?',
      cheque: 'Is the cheque within the limit?',
      followOn: 'Can it follow later rounds?',
      investing: 'Does the fund still invest?',
    },
    verdicts: { yes: 'yes', extensions: 'with extensions', no: 'no', unknown: 'not known' },
    hold: (middle, low, high) => `${middle} to the exit (90%: ${low} to ${high})`,
    remains: (years, extended) => `${years} left, ${extended} with extensions`,
    late: (chance) => `chance of missing every extension: ${chance}`,
    share: (amount, share) => `${amount}, ${share} of the fund`,
    limit: (limit, room) => `limit ${limit} a company, ${room} of room`,
    noLimit: 'no limit stated',
    reserved: (amount) => `${amount} of reserves left`,
    noReserve: 'no reserves stated',
    age: (years) => `the fund is then ${years} old`,
    period: (years) => `an investment period of ${years}`,
    pick: 'Choose a deal at left to see whether it suits this fund.',
  },
  sources: {
    known: (date) => `known ${date}`,
    later: 'learned after the date of the books',
  },
}
