/**
 * `npm run fit:market [-- SET]`: fits what moves companies between rounds on published cohorts and writes data/market, one
 * file a dated set. About six minutes a set; the same bytes every time on one Node.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { cohort, figureOf, fitMarket } = await import('./fit/market.mjs')
const { priors, sets } = await import('./fit/market-targets.mjs')

const wanted = process.argv.slice(2)
const short = (value) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(Number(value.toPrecision(5))))
for (const { id, country, knownBy, targets } of sets) {
  if (wanted.length > 0 && !wanted.includes(id)) continue
  process.stdout.write(`${id}\n`)
  const values = fitMarket(targets, { say: (line) => process.stdout.write(`  ${line}\n`) })
  const rounded = Object.fromEntries(
    Object.entries(values).map(([name, one]) => [name, Array.isArray(one) ? one : Number(one.toPrecision(5))]),
  )
  const measured = cohort(rounded, 65_536)
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
    ...Object.entries(priors).map(([name, one]) =>
      one.spread === undefined
        ? `  ${name}: {value: ${short(rounded[name])}, source: ${JSON.stringify(one.source)}}`
        : `  ${name}: {value: ${short(rounded[name])}, prior: ${short(one.value)}, priorSpread: ${one.spread}, source: ${JSON.stringify(one.source)}}`,
    ),
    'targets:',
    ...targets.map(
      (one) =>
        `  - {key: ${one.key}, given: ${one.given}, spread: ${Number(one.spread.toPrecision(3))}, simulated: ${Number(figureOf(measured, one.key).toPrecision(4))}, known: "${one.known}", source: ${JSON.stringify(one.source)}}`,
    ),
  ]
  writeFileSync(join(root, `data/market/${id}.yaml`), `${lines.join('\n')}\n`)
  process.stdout.write(`wrote data/market/${id}.yaml\n`)
}
