/** `npm run data`: reads data/, refuses what is undated or uncited, writes packages/reference/src/generated. `--check` writes nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib.mjs'
import { generate } from './data/generate.mjs'
import { exampleFunds } from './data/example-funds.mjs'

const checking = process.argv.includes('--check')
const folder = join(root, 'packages/reference/src/generated')
const { files: tables, problems } = generate(join(root, 'data'))
const files = { ...tables, 'example-funds.ts': exampleFunds(join(root, 'examples/funds')) }
for (const one of problems) process.stdout.write(`data/${one.file}:${one.line}  ${one.message}\n`)
if (problems.length > 0) process.exit(1)

const stale = []
for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale.push(name)
  if (checking) continue
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, text)
}
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (files[name] !== undefined) continue
  stale.push(name)
  if (!checking) rmSync(join(folder, name))
}
if (checking && stale.length > 0) {
  process.stdout.write(`stale, run npm run data: ${stale.join(', ')}\n`)
  process.exit(1)
}
if (!checking) process.stdout.write(stale.length === 0 ? 'nothing changed\n' : `wrote ${stale.join(', ')}\n`)
