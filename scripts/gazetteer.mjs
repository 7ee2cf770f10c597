/**
 * `npm run -s gazetteer`: where the names of data/gazetteer are from, by kind: cited at an address or from memory.
 * `--in FILE.jsonl` counts how many of a file's parties are among them; the gazetteer was made before and without it.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepare } from './lib.mjs'

prepare({ bundle: false })
const { gazetteer } = await import('@touchstone/reference/gazetteer')
const { countNames, sentenceOf } = await import('./gazetteer/count.mjs')
for (const [key, { cited, memory, names }] of countNames(gazetteer))
  process.stdout.write(
    `${key.padEnd(24)} ${String(cited).padStart(4)} cited ${String(memory).padStart(4)} from memory ${String(names).padStart(5)} names\n`,
  )
process.stdout.write(`${sentenceOf(gazetteer)}\n`)
const at = process.argv.indexOf('--in')
if (at > 0) {
  const keyOf = (name) => name.toLowerCase().replace(/[\s·.&'-]+/g, '')
  const known = new Set(gazetteer.flatMap((one) => one.names.map(keyOf)))
  const rows = readFileSync(resolve(process.env.INIT_CWD ?? '.', process.argv[at + 1]), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const parties = new Set(
    rows.flatMap(({ gold }) => gold.deals.flatMap((deal) => [...deal.lead, ...deal.others, ...deal.existing])),
  )
  const hit = [...parties].filter((one) => known.has(keyOf(one))).length
  process.stdout.write(`${hit} of ${parties.size} parties of the file are in the gazetteer\n`)
}
