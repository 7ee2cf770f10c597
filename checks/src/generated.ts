import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Violation } from './check.ts'

/** Runs a generator in check mode; it must exit 0 and name what would change otherwise. */
export function regenerates(root: string, script: string): readonly Violation[] {
  if (!existsSync(join(root, script))) return [{ file: script, line: 1, message: 'the generator is missing' }]
  const run = spawnSync(process.execPath, [join(root, script), '--check'], { cwd: root, encoding: 'utf8' })
  if (run.status === 0) return []
  const said = `${run.stdout}\n${run.stderr}`.trim().split('\n').slice(-12).join('\n')
  return [{ file: script, line: 1, message: said === '' ? `exit ${run.status}` : said }]
}

export const generated: Check = {
  name: 'generated',
  says: 'regenerating reference/ and the docs changes nothing, and every data value is dated and cited',
  run: (repo) => [...regenerates(repo.root, 'scripts/data.mjs'), ...regenerates(repo.root, 'scripts/docs.mjs')],
}
