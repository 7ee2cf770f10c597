/**
 * `npm run -s reader:score -- FILE.jsonl`: how the reader does on news with known facts. The file has one article per line
 * with `text`, `lang`, `genre`, `date` and `gold` (companies, deals). `--errors` lists what was missed or wrong in each
 * article, `--json` prints everything as data, `--no-speed` leaves the timing out, `--no-names` the gazetteer.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepare } from './lib.mjs'

prepare({ bundle: false })
const { read } = await import('@touchstone/reader')
const { reference } = await import('@touchstone/reference')
const { cited: gazetteer } = await import('@touchstone/reference/gazetteer')
const { confusionOf, errorsOf, scoreArticle, tableOf } = await import('./reader/score.mjs')
const { placesOf } = await import('./reader/provenance.mjs')
const { plain } = await import('./reader/table.mjs')

const args = process.argv.slice(2)
const files = args.filter((one) => !one.startsWith('--'))
if (files.length === 0) {
  process.stderr.write('npm run -s reader:score -- FILE.jsonl [--errors] [--json] [--no-speed]\n')
  process.exit(2)
}
const rows = files.flatMap((file) =>
  readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line)),
)
const readRow = (row) =>
  read(row.text, {
    readings: reference.readings,
    models: reference.models,
    ...(args.includes('--no-names') ? {} : { names: gazetteer }),
    ...(typeof row.date === 'string' ? { published: row.date.slice(0, 10) } : {}),
  })
const readings = rows.map(readRow)
const articles = rows.map((row, at) => scoreArticle(row, readings[at]))
const places = rows.flatMap((row, at) => placesOf(row.text, readings[at]).map((one) => ({ id: row.id, ...one })))

/** Articles and characters read per second on one core: the fastest of thirty passes, so that other work on the machine counts little. */
function speed() {
  const characters = rows.reduce((all, row) => all + row.text.length, 0)
  const passes = Math.max(1, Math.ceil(100 / rows.length))
  const times = []
  for (let round = 0; round < 30; round++) {
    const from = performance.now()
    for (let pass = 0; pass < passes; pass++) for (const row of rows) readRow(row)
    times.push((performance.now() - from) / 1000 / passes)
  }
  const seconds = Math.min(...times)
  return { articles: Math.round(rows.length / seconds), characters: Math.round(characters / seconds) }
}

const groups = { all: articles }
for (const key of ['lang', 'genre'])
  for (const value of [...new Set(articles.map((one) => one[key]))].sort())
    groups[value] = articles.filter((one) => one[key] === value)
const result = {
  tables: Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, tableOf(list)])),
  confusion: confusionOf(articles),
  provenance: {
    right: places.filter((one) => one.ok).length,
    of: places.length,
    wrong: places.filter((one) => !one.ok),
  },
  ...(args.includes('--no-speed') ? {} : { speed: speed() }),
}
if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ...result, articles })}\n`)
else {
  process.stdout.write(plain(result))
  if (args.includes('--errors'))
    for (const one of articles) {
      const errors = errorsOf(one)
      if (errors.length > 0 || one.unsafe.wrong > 0 || one.whole === false)
        process.stdout.write(
          `\n${one.id} ${one.lang}${one.whole === false ? ' NOT WHOLE' : ''}${one.unsafe.wrong > 0 ? ' UNSAFE' : ''}\n` +
            errors
              .map(
                ({ field, missing, extra }) =>
                  `  ${field}: missing ${JSON.stringify(missing)} extra ${JSON.stringify(extra)}\n`,
              )
              .join(''),
        )
    }
}
