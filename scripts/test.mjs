/**
 * `npm test` and `npm run test:deep`: one runner, one last line `N passed, N failed`.
 * The first runs every check, every unit test and the browser smoke; the second adds large property counts, journeys and
 * fuzz, and prints the seed they ran with. `--only-deep` runs that part alone; `--seed N` sets the seed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, hasChineseFont, prepare, root, runNode, runNodeAsync } from './lib.mjs'

const args = process.argv.slice(2)
const deep = args.includes('--deep') || args.includes('--only-deep')
const onlyDeep = args.includes('--only-deep')
const seed = args.includes('--seed') ? args[args.indexOf('--seed') + 1] : '20230411'
const started = Date.now()
const results = []
const note = (name, passed, failed, lines = []) => results.push({ name, passed, failed, lines })
const heading = (text) => process.stdout.write(`\n== ${text}\n`)

prepare()
process.env.TOUCHSTONE_SEED = seed

function runChecks() {
  heading('checks')
  const run = runNode(['checks/dist/main.js', '--json'], {
    stdio: ['ignore', 'pipe', 2],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  let rows = []
  try {
    rows = JSON.parse(run.stdout)
  } catch {
    note('checks', 0, 1, [`the checks did not run: ${run.stdout}`])
    return
  }
  for (const { name, violations } of rows) {
    process.stdout.write(`${violations.length === 0 ? 'ok    ' : 'BROKEN'} ${name}\n`)
    for (const one of violations) process.stdout.write(`  ${one.file}:${one.line}  ${one.message}\n`)
    note(`check ${name}`, violations.length === 0 ? 1 : 0, violations.length === 0 ? 0 : 1)
  }
}

function runTool(name, command) {
  heading(name)
  const run = runNode(command, { stdio: 'inherit' })
  process.stdout.write(`${run.status === 0 ? 'ok    ' : 'BROKEN'} ${name}\n`)
  note(name, run.status === 0 ? 1 : 0, run.status === 0 ? 0 : 1)
}

async function runVitest(name, config) {
  heading(name)
  const report = join(root, '.cache', `${name.replace(/\W+/g, '-')}.json`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(report, { force: true })
  const run = await runNodeAsync(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: ['ignore', 1, 2] },
  )
  if (!existsSync(report)) {
    note(name, 0, 1, ['the runner gave no report'])
    return
  }
  const json = JSON.parse(readFileSync(report, 'utf8'))
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length
  const skipped = json.numPendingTests + json.numTodoTests
  const lines = []
  if (broken > 0) lines.push(`${broken} test files could not be loaded`)
  if (skipped > 0) lines.push(`${skipped} tests were skipped, which counts as failed`)
  if (json.numTotalTests === 0) lines.push('no test was run')
  const failed = json.numFailedTests + broken + skipped + (json.numTotalTests === 0 ? 1 : 0)
  note(name, json.numPassedTests, failed === 0 && run.status !== 0 ? 1 : failed, lines)
}

async function runBrowser(name, config) {
  const missing = []
  if (findChromium() === null) missing.push('Chromium')
  if (!hasChineseFont()) missing.push('a Chinese font')
  if (missing.length === 0) return runVitest(name, config)
  const bar = '!'.repeat(78)
  process.stdout.write(
    `\n${bar}\n浏览器测试没有跑：缺${missing.map((one) => (one === 'Chromium' ? 'Chromium' : '中文字体')).join('和')}。\n` +
      `THE BROWSER TESTS (${name}) WERE NOT RUN: ${missing.join(' and ')} not found.\n` +
      `Debian/Ubuntu: apt-get install -y --no-install-recommends chromium fonts-noto-cjk\n` +
      `Elsewhere: install Chrome or Chromium, or set CHROMIUM=/path/to/chromium\n${bar}\n`,
  )
  if (process.env.CI === 'true') note(name, 0, 1, ['CI must have both'])
  return undefined
}

if (!onlyDeep) {
  runChecks()
  runTool('lint', ['node_modules/oxlint/bin/oxlint', '--quiet'])
  runTool('format', ['node_modules/oxfmt/bin/oxfmt', '--check', '.'])
  runTool('types of the tests', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.tests.json'])
  await runVitest('unit tests', 'vitest.config.ts')
  await runBrowser('browser smoke', 'vitest.browser.config.ts')
}
if (deep) {
  process.stdout.write(`\nseed of the deep tier: ${seed} (repeat with --seed ${seed})\n`)
  await runVitest('deep tests', 'vitest.deep.config.ts')
  await runBrowser('browser journeys', 'vitest.journeys.config.ts')
}

heading(`summary (Node ${process.versions.node}, ${Math.round((Date.now() - started) / 1000)} s)`)
for (const { name, passed, failed, lines } of results) {
  process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed\n`)
  for (const line of lines) process.stdout.write(`       ${line}\n`)
}
const passed = results.reduce((sum, one) => sum + one.passed, 0)
const failed = results.reduce((sum, one) => sum + one.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
