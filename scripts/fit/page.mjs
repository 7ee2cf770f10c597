/** A fit as a file of facts. */
import { memoryPriors, stepPriors } from './priors.mjs'

const short = (x) => (x === 0 ? '0' : String(Number(x.toPrecision(5))))
const map = (record) =>
  `{${Object.entries(record)
    .map(([key, value]) => `${key}: ${short(value)}`)
    .join(', ')}}`

/** YAML of a fit: the constants with prior and source, the software seen, what is left. */
export function page(id, fit, which) {
  const priors = which === 'step' ? stepPriors : memoryPriors
  const constants = Object.entries(priors).map(
    ([name, [middle, sd, between, source]]) =>
      `  ${name}: {value: ${short(fit.values[name])}, spread: ${short(fit.spread[name])}, between: ${short(between)}, prior: ${short(middle)}, priorSpread: ${short(sd)}, source: ${JSON.stringify(source)}}`,
  )
  const groups = fit.groups.map(
    (group) =>
      `  - {name: ${JSON.stringify(group.name)}, offset: ${short(group.offset)}, offsetSpread: ${short(group.offsetSpread)}, shifts: ${map(group.shifts)}, shiftSpreads: ${map(group.shiftSpreads)}}`,
  )
  return [
    `id: ${id}`,
    'of: "2026-11"',
    'known: "2026-11-26"',
    '# Written by npm run fit from golden/runs (tier A); do not edit. spread and between are standard deviations of ln.',
    'fittedBy: "npm run fit"',
    'source: {title: "Touchstone, fit on the published runs of golden/runs; priors as cited with each constant"}',
    'confidence: medium',
    `residual: ${short(fit.residual)}`,
    `sparse: ${short(fit.sparse)}`,
    `offsetBetween: ${short(fit.offsetBetween)}`,
    `correlation: ${short(fit.correlation)}`,
    `correlationSeen: ${short(fit.correlationSeen)}`,
    ...(fit.constant === undefined ? [] : [`constantUtilisation: ${short(fit.constant)}`]),
    'constants:',
    ...constants,
    'software:',
    ...groups,
    '',
  ].join('\n')
}
