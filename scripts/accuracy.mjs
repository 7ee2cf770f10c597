/**
 * `npm run accuracy`: how the compute engine does on published runs, by the code of `train`.
 * With a file of runs (JSON Lines as in golden/runs) it predicts these with the shipped constants; without one it
 * cross-validates on golden/runs, prints the tables, fails when a family got worse than the committed table beyond noise,
 * and with `--write` writes docs/accuracy.md. `--json` prints the same as data, rows with it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { goldenRows, linesOf, readRows } = await import('./runs/rows.mjs')
const { score, tableOf } = await import('./runs/score.mjs')
const { markdown, plain } = await import('./runs/page.mjs')

const args = process.argv.slice(2)
const files = args.filter((one) => !one.startsWith('--'))
const json = args.includes('--json')

if (files.length > 0) {
  const rows = await readRows(files.flatMap((file) => linesOf(resolve(process.env.INIT_CWD ?? process.cwd(), file))))
  const scored = score(rows)
  const table = tableOf(scored)
  process.stdout.write(
    json ? `${JSON.stringify({ table, rows: scored })}\n` : `${plain({ 'shipped constants': table })}\n`,
  )
  process.exit(0)
}

const { crossValidate } = await import('./runs/cross.mjs')
const { constantsByKind, fitMemory } = await import('./fit/fits.mjs')
const { kindOf } = await import('./runs/score.mjs')
const rows = await readRows(goldenRows())
const all = await crossValidate(rows)
const constants = await constantsByKind(rows, (await fitMemory(rows)).values, kindOf)
const tables = {
  'shipped constants, rows they were fitted on': tableOf(
    score(
      rows.filter((one) => one.row.tier !== 'C'),
      { constants },
    ),
  ),
  'a fifth of the rows left out': tableOf(all.rows),
  'one family left out': tableOf(all.families),
  'one size of model left out': tableOf(all.sizes),
  'one model of the vendor’s left out': tableOf(all.models),
}
process.stdout.write(json ? `${JSON.stringify(tables)}\n` : `${plain(tables)}\n`)

const kept = join(root, 'docs/accuracy.json')
const figures = Object.fromEntries(
  Object.entries(tables).map(([name, table]) => [
    name,
    table.map(({ kind, family, rows: n, median, memoryMedian }) => ({ kind, family, rows: n, median, memoryMedian })),
  ]),
)
if (args.includes('--write')) {
  writeFileSync(kept, `${JSON.stringify(figures, null, 1)}\n`)
  writeFileSync(join(root, 'docs/accuracy.md'), markdown(tables))
  process.stdout.write('wrote docs/accuracy.md\n')
} else if (existsSync(kept)) {
  const before = JSON.parse(readFileSync(kept, 'utf8'))
  const worse = []
  for (const [name, table] of Object.entries(before))
    for (const old of table) {
      const now = figures[name]?.find((one) => one.kind === old.kind && one.family === old.family)
      if (now === undefined) continue
      // A quarter more or two points, whichever is larger, is beyond what refitting moves.
      const limit = (x) => Math.max(x * 1.25, x + 0.02)
      for (const key of ['median', 'memoryMedian'])
        if (old[key] !== null && now[key] > limit(old[key]))
          worse.push(`${name}, ${old.kind}, ${old.family}: ${key} ${old[key].toFixed(3)} → ${now[key].toFixed(3)}`)
    }
  for (const one of worse) process.stdout.write(`WORSE ${one}\n`)
  process.exit(worse.length > 0 ? 1 : 0)
}
