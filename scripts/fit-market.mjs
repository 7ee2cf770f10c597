/**
 * `npm run fit:market [-- SET…]`: fits what moves companies between rounds on published cohorts and writes data/market, one
 * file a dated set. About five minutes a set; the same bytes every time on one Node. `-- --write` fits nothing and writes
 * docs/calibration.md from what stands in data/market; `-- --leaders SET…` keeps the population and fits the leaders.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from './lib.mjs'

const args = process.argv.slice(2).filter((one) => one !== '--leaders')
const leadersOnly = process.argv.includes('--leaders')
prepare({ bundle: false })
if (args.includes('--write')) {
  const { page } = await import('./fit/market-page.mjs')
  writeFileSync(join(root, 'docs/calibration.md'), page())
  process.stdout.write('wrote docs/calibration.md\n')
  process.exit(0)
}
const { cohort, figureOf, fitLeaders, fitMarket, leaderFigures } = await import('./fit/market.mjs')
const { readYaml } = await import('./data/read.mjs')
const { priorsOf, sets } = await import('./fit/market-targets.mjs')

const short = (value) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(Number(value.toPrecision(5))))
const rounded = (values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, one]) => [name, Array.isArray(one) ? one : Number(one.toPrecision(5))]),
  )
/** The population as it stands in the file, the leaders at their priors: where the leaders’ fit starts in a full run. */
const standing = (id, priors) => {
  const { value } = readYaml(join(root, 'data'), `market/${id}.yaml`)
  const of = ([name, one]) => [name, name.startsWith('leader.') ? priors[name].value : one.value]
  return Object.fromEntries(Object.entries(value.parameters).map(of))
}
for (const { id, country, knownBy, targets, leaderTargets } of sets) {
  if (args.length > 0 && !args.includes(id)) continue
  process.stdout.write(`${id}\n`)
  const priors = priorsOf(knownBy)
  const say = (line) => process.stdout.write(`  ${line}\n`)
  const population = leadersOnly ? standing(id, priors) : rounded(fitMarket(targets, { of: priors, say }))
  // What no target of the date speaks of stays at its prior.
  const values =
    leaderTargets.length === 0 ? population : rounded(fitLeaders(population, leaderTargets, { say, steps: 80 }))
  const measured = cohort(values, 65_536)
  const leaders = leaderFigures(values, 65_536)
  const fitted = (one) =>
    one.spread === undefined && !(leaderTargets.length > 0 && one.leaderSpread !== undefined)
      ? ''
      : `, prior: ${short(one.value)}, priorSpread: ${one.spread ?? one.leaderSpread}`
  const line = (one, key, simulated) =>
    `  - {key: ${key}, given: ${one.given}, spread: ${Number(one.spread.toPrecision(3))}, simulated: ${Number(simulated.toPrecision(4))}, known: "${one.known}", source: ${JSON.stringify(one.source)}}`
  const lines = [
    `id: market/${id}`,
    `of: "${knownBy}"`,
    `known: "${knownBy}"`,
    '# Written by npm run fit:market from the targets below; do not edit. Of figures that are judged nothing was measured.',
    'fittedBy: "npm run fit:market"',
    `country: ${country}`,
    'source: {title: "Touchstone, fit of simulated cohorts on published ones; targets and priors as cited with each"}',
    'confidence: medium',
    'parameters:',
    ...Object.entries(priors).map(
      ([name, one]) =>
        `  ${name}: {value: ${short(values[name])}${fitted(one)}, source: ${JSON.stringify(one.source)}}`,
    ),
    'targets:',
    ...targets.map((one) => line(one, one.key, figureOf(measured, one.key))),
    ...leaderTargets.map((one) => line(one, `leader.${one.key}`, leaders[one.key])),
  ]
  writeFileSync(join(root, `data/market/${id}.yaml`), `${lines.join('\n')}\n`)
  process.stdout.write(`wrote data/market/${id}.yaml\n`)
}
