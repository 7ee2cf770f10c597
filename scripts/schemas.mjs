/** Writes schemas/*.schema.json from the tables the readers read by, after a build. `--check` writes nothing and names what is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './lib.mjs'

const checking = process.argv.includes('--check')
const room = (name) => import(pathToFileURL(join(root, `packages/core/dist/${name}/index.js`)).href)
const { dealJsonSchema } = await room('deal')
const { capJsonSchema, fundJsonSchema, papersJsonSchema, roundJsonSchema } = await room('records')
const { thesisJsonSchema } = await room('triage')
const schemas = {
  'deal.schema.json': dealJsonSchema(),
  'cap.schema.json': capJsonSchema(),
  'fund.schema.json': fundJsonSchema(),
  'papers.schema.json': papersJsonSchema(),
  'round.schema.json': roundJsonSchema(),
  'thesis.schema.json': thesisJsonSchema(),
}

const stale = []
for (const [name, schema] of Object.entries(schemas)) {
  const path = join(root, 'schemas', name)
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (existsSync(path) && JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(schema)) continue
  stale.push(name)
  if (checking) continue
  mkdirSync(join(root, 'schemas'), { recursive: true })
  writeFileSync(path, text)
}
process.stdout.write(
  stale.length === 0
    ? 'nothing changed\n'
    : `${checking ? 'stale, run node scripts/schemas.mjs' : 'wrote'}: ${stale.join(', ')}\n`,
)
process.exitCode = checking && stale.length > 0 ? 1 : 0
