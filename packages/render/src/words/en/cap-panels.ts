import type { CapPanelsWords } from '../cap-panels-words.ts'

const plural = (names: string): boolean => names.includes(', ')
const verb = (names: string, one: string, many: string): string => `${names} ${plural(names) ? many : one}`

/** Words of the panels of exits, rounds and redemption in English. */
export const capPanels: CapPanelsWords = {
  waterfall: {
    title: 'Who gets each part of the exit',
    subtitle: 'Share of the exit by class. Numbers in circles are breakpoints: from there it is shared differently.',
    events: {
      repaid: (names) => verb(names, 'is repaid', 'are repaid'),
      covered: (names) => `preference of ${names} covered`,
      begins: (names) => verb(names, 'begins to be paid', 'begin to be paid'),
      converts: (names) => verb(names, 'converts', 'convert'),
      exercised: (names) => `${names} exercised`,
      capped: (names) => verb(names, 'reaches its cap', 'reach their caps'),
      shares: (names) => verb(names, 'begins to share', 'begin to share'),
      stops: (names) => verb(names, 'takes no more', 'take no more'),
      voted: (names) => `a vote converts ${names}`,
    },
    and: (all) => all.join('; '),
    finding: (bends, last, lastEvent) =>
      bends === 0
        ? 'No breakpoints: every exit is shared alike'
        : `${bends} ${bends === 1 ? 'breakpoint' : 'breakpoints'}; above ${last ?? ''} (${lastEvent}) nothing changes any more`,
    desc: (at) => `Shares at the breakpoints: ${at.join('; ')}.`,
    point: (exit, shares) => `at ${exit} ${shares}`,
    part: (name, share) => `${name} ${share}`,
    axis: (unit, log) => `exit value, ${unit}${log ? ' (log)' : ''}`,
    next: 'who gets the next unit',
    scale: 'Scale',
    scales: { log: 'log', linear: 'linear' },
    handle: 'Exit value',
    hint: 'Drag the blue line or use the arrow keys (Shift for ten steps); a breakpoint below jumps there',
    exitLabel: 'Exit value',
    typeHint: 'such as 50M, 1.2bn or 5000万',
    headline: (exit, first, share, second) =>
      `At ${exit}, ${first} takes ${share}${second === null ? '' : `, ${second}`}`,
    nothing: 'An exit of nothing pays nobody',
    atExit: (exit) => `Who gets what at ${exit}`,
    exactNote: 'Exact to the cent; the rows add up to the exit',
    columns: {
      payee: 'class',
      does: 'does',
      amount: 'gets',
      share: 'share',
      later: 'of it later',
      holder: 'holder',
      bend: 'no.',
      exit: 'exit value',
      happens: 'from here on',
      next: 'of the next unit',
    },
    total: 'total',
    converts: (names) => `Converts: ${names}`,
    nobodyConverts: 'Nobody converts',
    bends: 'Breakpoints',
    goTo: (exit) => `move the exit to ${exit}`,
    noBends: 'No breakpoints: there is one class, paid by shares.',
    group: (count) => `options (${count} strikes)`,
  },
}
