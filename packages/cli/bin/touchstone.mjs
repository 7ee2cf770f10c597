#!/usr/bin/env node
// Committed plain JavaScript without dependencies, so that npm can link it before anything is built.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/main.js', import.meta.url)
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write('还没有构建：先运行 npm run build。 · Not built yet: run npm run build first.\n')
  process.exit(2)
}
// A reader that has seen enough (`| head`) closes the pipe; that is no error of anybody.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
const { run } = await import(main.href)
process.exitCode = await run(process.argv.slice(2))
