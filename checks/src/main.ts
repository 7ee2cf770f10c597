/** Runs the rules of the repository: `node checks/dist/main.js [name…] [--json]`; exit 1 when one is broken. */
import { fileURLToPath } from 'node:url'
import { checks } from './all.ts'
import { diskRepo } from './repo.ts'

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const json = process.argv.includes('--json')
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `no such check: ${unknown.join(', ')}; there are ${checks.map((check) => check.name).join(', ')}\n`,
  )
  process.exit(2)
}
const repo = diskRepo(fileURLToPath(new URL('../..', import.meta.url)))
let failed = 0
const rows: unknown[] = []
for (const check of checks) {
  if (wanted.length > 0 && !wanted.includes(check.name)) continue
  const start = process.hrtime.bigint()
  const violations = await check.run(repo)
  const ms = Number((process.hrtime.bigint() - start) / 1_000_000n)
  if (violations.length > 0) failed++
  rows.push({ name: check.name, violations })
  if (json) continue
  process.stdout.write(
    `${violations.length === 0 ? 'ok    ' : 'BROKEN'} ${check.name.padEnd(12)} ${check.says} (${ms} ms)\n`,
  )
  for (const one of violations) process.stdout.write(`  ${one.file}:${one.line}  ${one.message}\n`)
}
if (json) process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(failed === 0 ? 0 : 1)
