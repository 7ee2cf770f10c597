import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineReference as reference } from '@touchstone/reference/engine'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { en } from '@touchstone/render/words/en'
import { underwriteVerb } from '@touchstone/verbs'
import { planVerb } from '@touchstone/verbs/engine'
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

/** Runs a bundle as a worker, says something to it, and gives its first answer. */
async function answerOf<T>(entry: string, said: unknown): Promise<T> {
  const code = await bundle(join(root, 'packages/web/test', entry))
  // At an address of its own, answered here: the desk's policy lets no script in that the desk did not serve.
  const page = await desk.browser.newPage()
  await page.route('http://engine.test/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' }),
  )
  await page.goto('http://engine.test/')
  const answer = await page.evaluate(
    (message) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' })
        worker.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data))
        worker.addEventListener('error', (event) => reject(new Error(event.message)))
        worker.postMessage(message)
      }),
    said,
  )
  await page.close()
  return answer as T
}

describe('a worker of the browser', () => {
  it('gives the digest that Node gives, of everything random and elementary', async () => {
    const golden = readFileSync(join(root, 'golden/elementary/digest.txt'), 'utf8').trim()
    const digest = await answerOf<string>('digest-entry.ts', null)
    expect(digest).toBe(golden)
  })

  it('searches all plans of GPT-3 on 4,096 accelerators to the answer that Node gives', async () => {
    const model = { kind: 'dense', layers: 96, hidden: 12_288, heads: 96, vocab: 51_200, gatedMlp: false }
    const cluster = { accelerator: 'A100-80', count: 4096 }
    const job = { model, seqLen: 2048, cluster, search: { globalBatch: [512, 4096] } }
    const input = { file: 'job.json', text: JSON.stringify(job) }
    const here = planVerb(input, { words: en, reference, engine: 'test' })
    const there = await answerOf<{ readonly text: string; readonly seconds: number }>('plan-entry.ts', input)
    expect(there.text).toBe(JSON.stringify(here))
    expect(here.value?.evaluated).toBe(2_154_216)
    // The bar is 2 s on an idle core; here it shares one.
    expect(there.seconds).toBeLessThan(20)
  })

  it('runs a deal through its market and two funds to the very answer that Node gives', async () => {
    const text = readFileSync(join(root, 'golden/deals/clear.deal.yaml'), 'utf8')
    const input = { file: 'clear.deal.yaml', text, draws: 4096 }
    const all = { ...reference, ...marketReference }
    const here = underwriteVerb(input, { words: en, reference: all, engine: 'test', funds })
    expect(here.value?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await answerOf<string>('verdict-entry.ts', input)).toBe(JSON.stringify(here))
  })

  it('underwrites the sample deal to the digest that the command line prints for the same funds', async () => {
    const text = readFileSync(join(root, 'examples/sample.deal.yaml'), 'utf8')
    const all = { ...reference, ...marketReference }
    const context = { words: en, reference: all, engine: 'test', funds }
    const here = underwriteVerb({ file: 'sample.deal.yaml', text }, context)
    const { page, close } = await desk.open('/deals/sample.deal.yaml?lang=en')
    await settled(page)
    expect(await digestOn(page)).toBe(here.value?.digest)
    // Whatever is said inside of the funds is gone outside, where the answer is the same one.
    expect(await page.locator('.memo').textContent()).toContain('Lantern Fund II')
    await page.getByRole('button', { name: 'External edition' }).click()
    await page.locator('.memo', { hasText: '· external' }).waitFor()
    await settled(page)
    expect(await digestOn(page)).toBe(here.value?.digest)
    const outside = await page.locator('.at-memo').innerHTML()
    for (const name of [
      'Lantern Fund II',
      '明灯二期',
      '石门一期',
      'Shimen Fund I',
      'ceiling',
      'not for disclosure',
      'fund.rmb-',
      'fund.usd-',
    ])
      expect(outside, name).not.toContain(name)
    await close()
  })
})
