/**
 * `npm run bench`: times the public net-present-value model beside a peer and searches of parallel plans, and prints a table
 * of each, with one of a verdict's parts (`--verdict` prints that alone). It never fails on time. `--write` puts the tables of the running Node into docs/bench.md; `--rounds N` and `--samples N` (a multiple of eight)
 * change the size.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { prepare, root } from './lib.mjs'
import { emptyPage, markdown, markdownPlans, plain, plainPlans, withBlock } from './bench/page.mjs'

const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback)
const rounds = Math.max(7, option('--rounds', 9))
const samples = option('--samples', 100_000)

prepare()

/** Puts blocks of the running Node, by their names, into the page. */
function writeBlocks(blocks) {
  const file = join(root, 'docs/bench.md')
  const node = `node ${process.versions.node.split('.')[0]}`
  let page = existsSync(file) ? readFileSync(file, 'utf8') : emptyPage
  for (const [name, text] of blocks) page = withBlock(page, `${node} ${name}`.trim(), text)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
  process.stdout.write('wrote docs/bench.md\n')
}

/** Installs the peer once; the lock beside it says exactly what. */
function ensurePeer() {
  const folder = join(root, 'packages/bench')
  const stamp = join(folder, 'node_modules', '.touchstone-install')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  process.stderr.write('安装对照包…… · Installing the peer…\n')
  const options = { cwd: folder, stdio: ['ignore', 2, 2] }
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const cli = process.env.npm_execpath
  const run =
    cli !== undefined && cli.endsWith('.js')
      ? spawnSync(process.execPath, [cli, ...flags], options)
      : spawnSync('npm', flags, { shell: process.platform === 'win32', ...options })
  if (run.status !== 0) {
    process.stderr.write('对照包没有装上，见上面npm的话。 · The peer was not installed; npm says why above.\n')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

const { markdownVerdict, measureVerdict, plainVerdict } = await import('../packages/bench/verdict.mjs')
const verdictRounds = Math.min(rounds, 5)
const verdict = { node: process.versions.node, verdictRounds, verdicts: measureVerdict(verdictRounds) }
process.stdout.write(`${plainVerdict(verdict)}\n\n`)
const only = args.includes('--verdict')
if (only) {
  if (args.includes('--write')) writeBlocks([['verdict', markdownVerdict(verdict)]])
  process.exit(0)
}

ensurePeer()
const { contenders } = await import('../packages/bench/contenders.mjs')
const { measure, measurePlans } = await import('../packages/bench/measure.mjs')
const { planContenders } = await import('../packages/bench/plans.mjs')

const plans = await measurePlans(planContenders, rounds)
const rows = await measure(contenders(samples), samples, rounds)
const run = {
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
  cores: cpus().length,
  processor: (cpus()[0]?.model ?? '').trim(),
  samples,
  rounds,
  rows,
  plans,
}
process.stdout.write(`${plain(run)}\n\n${plainPlans(run)}\n`)

if (args.includes('--write'))
  writeBlocks([
    ['', markdown(run)],
    ['plans', markdownPlans(run)],
    ['verdict', markdownVerdict(verdict)],
  ])
