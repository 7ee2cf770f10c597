import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineReference } from '@touchstone/reference/engine'
import { exampleFunds as funds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { en as words } from '@touchstone/render/words/en'
import { underwriteVerb } from '@touchstone/verbs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOn, root, settled, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

const file = 'sample.deal.yaml'
const text = readFileSync(join(root, 'examples', file), 'utf8')
const field = '[data-path="/round/amount"] input'

/** The digest that everything in one run on one thread gives. */
function digestOf(): string {
  const context = { words, reference: { ...engineReference, ...marketReference }, engine: 'test', funds }
  const { value } = underwriteVerb({ file, text, draws: 65_536 }, context)
  return String(value?.digest)
}

/** What the page's workers of verdicts said: one entry a worker, the draws and kind of each of its replies. */
interface Seen {
  readonly workers: string[][]
}

/** The sample deal on a page that believes to have so many cores, with its workers watched. */
async function watched(cores: number) {
  const context = await desk.browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript((count) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: count })
    const seen: Seen = { workers: [] }
    const Real = Worker
    Object.assign(globalThis, {
      seen,
      Worker: class extends Real {
        private readonly draws = new Map<number, number>()
        constructor(url: URL, options: WorkerOptions) {
          super(url, options)
          if (options.name !== 'verdict') return
          const replies: string[] = []
          seen.workers.push(replies)
          this.addEventListener('message', ({ data }: MessageEvent<{ id: number; kind: string }>) =>
            replies.push(`${this.draws.get(data.id) ?? 0} ${data.kind}`),
          )
        }
        override postMessage(message: { id?: number; draws?: number }): void {
          if (message.id !== undefined) this.draws.set(message.id, message.draws ?? 0)
          super.postMessage(message)
        }
      },
    })
  }, cores)
  await page.goto(new URL(`/deals/${file}?lang=en`, desk.url).href)
  await settled(page)
  return { page, close: () => context.close() }
}

const seenBy = (page: Page): Promise<string[][]> =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.workers)

describe('the last digits of a verdict', () => {
  it.each([
    [1, [['16384 answer', '65536 answer']]],
    [4, [['16384 answer'], ['65536 answer']]],
  ])('are those of one run on one thread, on a page with %i cores', async (cores, replies) => {
    const { page, close } = await watched(cores)
    expect(await digestOn(page)).toBe(digestOf())
    expect(await seenBy(page)).toEqual(replies)
    await close()
  })

  it('stop at the next edit, and no edit begins a worker', async () => {
    const { page, close } = await watched(4)
    const before = await digestOn(page)
    const said = await page.locator(field).inputValue()
    for (const amount of ['CNY 41 million', 'CNY 42 million', 'CNY 43 million']) {
      await page.locator(field).fill(amount)
      await page.waitForTimeout(700)
    }
    await page.locator(field).fill(said)
    await expect.poll(() => digestOn(page), { timeout: 60_000 }).toBe(before)
    const workers = await seenBy(page)
    expect(workers.length).toBe(2)
    expect(workers.flat().filter((one) => one.endsWith('dropped')).length).toBeGreaterThan(0)
    expect(workers.flat().filter((one) => one.endsWith('broken'))).toEqual([])
    await close()
  })
})
