/**
 * `npm run -s reader:article -- FILE`: reads the article of April 2023, which is not in the repository, notes which facts of
 * `golden/reader/article-2023-04.jsonl` are found and where, and writes the table of docs/reader.md. Without FILE the table
 * is written from the note as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { prepare, root } from './lib.mjs'

prepare({ bundle: false })
const { reference } = await import('@touchstone/reference')
const { read } = await import('@touchstone/reader')
const { linesOf, noteIn, noteOf, tableOf, withTable } = await import('./reader/article.mjs')

const place = join(root, 'golden/reader/article-2023-04')
const facts = readFileSync(`${place}.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const [file] = process.argv.slice(2)
if (file !== undefined) {
  const text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8')
  const readings = read(text, { readings: reference.readings, models: reference.models, published: '2023-04-11' })
  writeFileSync(`${place}.note.jsonl`, linesOf(noteOf(text, facts, readings)))
}
const note = noteIn(readFileSync(`${place}.note.jsonl`, 'utf8'))
const table = tableOf(facts, note)
const page = join(root, 'docs/reader.md')
writeFileSync(page, withTable(readFileSync(page, 'utf8'), table))
process.stdout.write(`${table}\n`)
