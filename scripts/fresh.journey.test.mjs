/** A newcomer's first minutes: a fresh clone, `npm start`, the page answers; then once more, which must not build again. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './lib.mjs'

let folder = ''
let clone = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-fresh-'))
  clone = join(folder, 'touchstone')
  const run = spawnSync('git', ['clone', '-q', root, clone], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the desk, waits for its address, runs `use` and stops it; everything it printed comes back. */
async function started(use) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const url = await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += String(chunk)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found !== null) resolve(found[0])
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${said}`)))
  })
  try {
    await use(url)
  } finally {
    child.removeAllListeners('exit')
    await new Promise((resolve) => {
      child.on('exit', resolve)
      child.kill('SIGTERM')
    })
  }
  return said
}

describe('a fresh clone', () => {
  it('starts with one command and shows the example world', async () => {
    const said = await started(async (url) => {
      const health = await fetch(`${url}/healthz`)
      expect(health.status).toBe(200)
      const page = await (await fetch(url)).text()
      expect(page).toContain('<div id="root">')
      const list = await (await fetch(`${url}/api/v1/deals`)).json()
      expect(list.ok).toBe(true)
    })
    expect(said).not.toMatch(/npm (warn|WARN) (?!Unknown (user|env) config)/)
  })

  it('starts again without installing or bundling', async () => {
    const said = await started(async (url) => expect((await fetch(`${url}/readyz`)).status).toBe(200))
    expect(said).not.toContain('Installing packages')
    expect(said).not.toContain('Bundling')
  })
})
