/**
 * `npm run -s fit:reader -- FILE.jsonl …`: fits what the reader's weights say of a name or amount beside its words, on
 * labelled articles in the format of `examples/articles`, and writes packages/reader/src/data/weights.ts. A file is a lot:
 * `--leave-out` writes nothing and prints how each lot is read by weights fitted on all others, beside the rules alone.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { read } = await import('@touchstone/reader')
const { reference } = await import('@touchstone/reference')
const { cited: gazetteer } = await import('@touchstone/reference/gazetteer')
const { PARTS, SIZES } = await import('../packages/reader/dist/weigh/model.js')
const { examplesOf, fitted, tableOf: written } = await import('./reader/fit.mjs')
const { scoreArticle, tableOf } = await import('./reader/score.mjs')

const args = process.argv.slice(2)
const lots = args
  .filter((one) => !one.startsWith('--'))
  .map((file) => ({
    file,
    rows: readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
  }))
if (lots.length === 0) {
  process.stderr.write('npm run -s fit:reader -- FILE.jsonl … [--leave-out]\n')
  process.exit(2)
}
for (const lot of lots) lot.examples = lot.rows.map((row) => examplesOf(row, reference.readings))
const fit = (some) => {
  const all = some.flatMap((lot) => lot.examples)
  return {
    names: fitted(
      all.flatMap((one) => one.names),
      PARTS.length,
      { l1: 1.3 },
    ),
    money: fitted(
      all.flatMap((one) => one.money),
      SIZES.length,
      { l1: 0.7 },
    ),
  }
}
if (args.includes('--leave-out')) {
  const plain = (table) => new Map([...table].map(([feature, row]) => [feature, row.map((one) => one / 20)]))
  const scored = (rows, weights) =>
    tableOf(
      rows.map((row) =>
        scoreArticle(
          row,
          read(row.text, {
            readings: reference.readings,
            models: reference.models,
            names: gazetteer,
            published: row.date.slice(0, 10),
            weights,
          }),
        ),
      ),
    )
  const line = (name, { fields, whole, records, unsafe }) =>
    `${name.padEnd(10)}${['amount', 'round', 'lead', 'investors', 'company', 'valuation']
      .map((field) => (fields[field].f1 === null ? '–' : fields[field].f1.toFixed(3)).padStart(10))
      .join(
        '',
      )}${`${whole.right}/${whole.of}`.padStart(8)}${(records.f1 ?? 0).toFixed(3).padStart(9)}${`${unsafe.wrong}/${unsafe.facts}`.padStart(8)}\n`
  process.stdout.write(
    '              amount     round      lead investors   company valuation   whole  records  unsafe\n',
  )
  for (const lot of lots) {
    const { names, money } = fit(lots.filter((one) => one !== lot))
    process.stdout.write(`${lot.file}\n`)
    process.stdout.write(line('rules', scored(lot.rows, null)))
    process.stdout.write(line('both', scored(lot.rows, { names: plain(names), money: plain(money) })))
  }
} else {
  const { names, money } = fit(lots)
  const file = 'packages/reader/src/data/weights.ts'
  const old = readFileSync(join(root, file), 'utf8')
  const made = old
    .replace(/const NAMES = `[^`]*`/, () => `const NAMES = \`${written(names)}\``)
    .replace(/const MONEY = `[^`]*`/, () => `const MONEY = \`${written(money)}\``)
  writeFileSync(join(root, file), made)
  process.stdout.write(`wrote ${file}: ${names.size} features of names, ${money.size} of money\n`)
}
