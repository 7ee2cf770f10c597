/**
 * `npm run -s flags:score -- [FILE.jsonl …]`: how often each hype flag is raised, rightly, wrongly, or missed. Without files the
 * articles of `golden/flags` and `examples/articles`; files are added to them (`id`, `text`, `date`). A raised flag is right
 * only if the article lists it (`flags`) or `golden/flags/reviewed.json` does. `--write` keeps the table in docs/flags.md,
 * `--json` prints it as data, `--errors` lists what was wrong or missed. Ends with 1 where a flag has more than 2 % false alarms.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { HYPE_FLAGS, flagNumber } = await import('@touchstone/core/triage')
const { reference } = await import('@touchstone/reference')
const { roundSizes } = await import('@touchstone/reference/round-sizes')
const { zh } = await import('@touchstone/render/words/zh')
const { triage: zhWords } = await import('@touchstone/render/words/zh/triage')
const { triage: enWords } = await import('@touchstone/render/words/en/triage')
const { triageVerb } = await import('@touchstone/verbs/triage')
const { countFlags } = await import('./flags/count.mjs')
const { pageOf } = await import('./flags/page.mjs')

const args = process.argv.slice(2)
const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
const lots = Array.from({ length: 14 }, (_, i) => `examples/articles/blind-${i + 1}.jsonl`)
const own = ['golden/flags/articles.jsonl', 'examples/articles/news.jsonl', ...lots].map((name) => ({
  name,
  rows: rowsOf(join(root, name)),
}))
const given = args
  .filter((one) => !one.startsWith('--'))
  .map((file) => ({ name: file.split('/').at(-1), rows: rowsOf(resolve(process.env.INIT_CWD ?? process.cwd(), file)) }))
const reviewed = JSON.parse(readFileSync(join(root, 'golden/flags/reviewed.json'), 'utf8'))

const context = { words: zh, triage: zhWords, reference, roundSizes, engine: 'score' }
const raisedIn = (row) => {
  const published = row.published ?? row.date?.slice(0, 10)
  const document = { id: row.id, text: row.text, ...(published === undefined ? {} : { published }) }
  const { value } = triageVerb({ documents: [document] }, context)
  return [...new Set((value?.rows ?? []).flatMap((one) => one.flags.map((flag) => flag.flag)))]
}
const sets = [...own, ...given].map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => ({
    id: row.id,
    raised: raisedIn(row),
    expected: row.flags ?? reviewed[row.id] ?? [],
    labelled: row.flags !== undefined,
  })),
}))
const table = countFlags(sets, HYPE_FLAGS)
if (args.includes('--json')) process.stdout.write(`${JSON.stringify(table)}\n`)
else {
  const page = pageOf(table, sets, { flagNumber, zh: zhWords, en: enWords })
  process.stdout.write(page)
  if (args.includes('--errors'))
    for (const { rows } of sets)
      for (const { id, raised, expected, labelled } of rows) {
        const wrong = raised.filter((one) => !expected.includes(one))
        const missed = labelled ? expected.filter((one) => !raised.includes(one)) : []
        if (wrong.length + missed.length > 0)
          process.stdout.write(`${id} wrong ${wrong.join(', ') || '–'} missed ${missed.join(', ') || '–'}\n`)
      }
  if (args.includes('--write')) writeFileSync(join(root, 'docs/flags.md'), page)
}
process.exitCode = table.some((one) => one.rate > 0.02) ? 1 : 0
