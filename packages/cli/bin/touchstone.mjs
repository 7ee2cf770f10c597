#!/usr/bin/env node
// Committed plain JavaScript without dependencies, so that npm can link it before anything is built.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

// The bundle starts in a fifth of the time; whoever has compiled since then means what was compiled.
const [bundle, compiled] = [at('../bundle/main.js'), at('../dist/main.js')]
const packages = at('../..')
const bundled = changed(bundle)
const isFresh =
  bundled > 0 && readdirSync(packages).every((name) => changed(`${packages}/${name}/dist/.tsbuildinfo`) <= bundled)
if (!isFresh && !existsSync(compiled)) {
  process.stderr.write('还没有构建：先运行 npm run build。 · Not built yet: run npm run build first.\n')
  process.exit(2)
}
// What lives for seconds runs most of its code too seldom to be worth compiling well: an engine that waits four times as long
// before it does so spends a twelfth less on a verdict. Only the engine that has the flag is told: later ones complain of it.
const isBrief = ['check', 'memo', 'underwrite'].includes(process.argv[2] ?? '')
if (isBrief && Number.parseInt(process.versions.node, 10) === 20) setFlagsFromString('--interrupt-budget=300000')
// A reader that has seen enough (`| head`) closes the pipe; that is no error of anybody.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
const { run } = await import(new URL(isFresh ? '../bundle/main.js' : '../dist/main.js', import.meta.url).href)
process.exitCode = await run(process.argv.slice(2))
