import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reference } from '@touchstone/reference'
import { en } from '@touchstone/render/words/en'
import { underwriteVerb } from '@touchstone/verbs'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOn, root, settled, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

/** The worker's source as one file. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', 'module', 'browser', 'default'] },
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'digest' }, minify: false },
  })
  const first = Array.isArray(built) ? built[0] : built
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled')
  return first.output[0].code
}

describe('a worker of the browser', () => {
  it('gives the digest that Node gives, of everything random and elementary', async () => {
    const golden = readFileSync(join(root, 'golden/elementary/digest.txt'), 'utf8').trim()
    const code = await bundle(join(root, 'packages/web/test/digest-entry.ts'))
    // At an address of its own, answered here: the desk's policy lets no script in that the desk did not serve.
    const page = await desk.browser.newPage()
    await page.route('http://engine.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' }),
    )
    await page.goto('http://engine.test/')
    const digest = await page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.addEventListener('message', (event: MessageEvent<string>) => resolve(event.data))
          worker.addEventListener('error', (event) => reject(new Error(event.message)))
        }),
    )
    expect(digest).toBe(golden)
    await page.close()
  })

  it('underwrites the sample deal to the digest that the command line prints', async () => {
    const text = readFileSync(join(root, 'examples/sample.deal.yaml'), 'utf8')
    const here = underwriteVerb({ file: 'sample.deal.yaml', text }, { words: en, reference, engine: 'test' })
    const { page, close } = await desk.open('/deals/sample.deal.yaml?lang=en')
    await settled(page)
    expect(await digestOn(page)).toBe(here.value?.digest)
    await close()
  })
})
