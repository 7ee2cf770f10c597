import type { FounderWords } from '../founder-words.ts'

export const founder: FounderWords = {
  title: (company, asOf) => `${company}: your own figures from the other side of the table, facts to ${asOf}`,
  sections: {
    claims: 'What would be questioned',
    dilution: 'What earlier holders keep',
    redemption: 'What falls due, and on whom',
    dataRoom: 'Data room: what will be asked, and what to show',
  },
  verdict: { impossible: 'Cannot be', stretched: 'Stretched', unverifiable: 'Cannot be checked' },
  ways: {
    fix: 'Two of these figures exclude each other: find the one that is mistyped or means something else, and correct it.',
    prove: 'It is outside what is usual: bring the paper that shows it, or state the narrower figure.',
    add: 'Add the missing figure, and it can be checked.',
  },
  noClaims: 'Nothing in the file would be questioned.',
  noRounds: 'The file states no share sold: give a stake, or a valuation beside the amount.',
  thisRound: 'this round',
  sold: (round, sold, pool) =>
    `${round}: ${sold} sold${pool === null ? '; no pool stated' : `, and a pool of ${pool}`}`,
  span: (low, high) => `${low} to ${high}`,
  kept: (without, withPool) => `Kept after these rounds: ${without} without the pool, ${withPool} with it.`,
  atExit: (share, from) => `Kept at an exit, after later rounds and pools: ${share} (later dilution from ${from}).`,
  day: (date, open, person, short) =>
    `${date}: ${open} of redemption rights open; you answer in person for ${person}${
      short === null ? '' : `; the company is ${short} short`
    }`,
  unpriced: (round, missing) => `${round}: there is a redemption right, but its size lacks ${missing}.`,
  silent: (rounds) => `No redemption right is stated for: ${rounds}. Look it up in the papers.`,
  see: (what) => `Show: ${what}`,
  comma: ', ',
}
