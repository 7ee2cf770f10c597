/**
 * `npm run golden [-- FILE.jsonl…]`: published finance cases through the public functions of `core`. Without a file it runs
 * golden/finance. Prints one line for each case, `ok` or every figure that deviates, and ends with `N passed, N failed`.
 */
import { resolve } from 'node:path'
import { prepare } from './lib.mjs'

prepare({ bundle: false })
const { goldenFiles, linesOf } = await import('./golden/cases.mjs')
const { runCases } = await import('./golden/run.mjs')

const files = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const lines = (
  files.length > 0 ? files.map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file)) : goldenFiles()
).flatMap((file) => linesOf(file))
const results = runCases(lines)
for (const { id, deviations } of results)
  process.stdout.write(`${id}: ${deviations.length === 0 ? 'ok' : deviations.join('; ')}\n`)
const failed = results.filter((one) => one.deviations.length > 0).length
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`)
process.exit(failed > 0 ? 1 : 0)
