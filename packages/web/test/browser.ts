import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startDesk } from '@touchstone/desk'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../scripts/lib.mjs'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Opened {
  readonly page: Page
  /** Everything that should not have been said or asked for: errors, policy violations, requests to elsewhere. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export interface Stage {
  readonly url: string
  readonly folder: string
  readonly browser: Browser
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  readonly close: () => Promise<void>
}

/** The built desk on a free port with an empty folder, and a browser in front of it. */
export async function stage(): Promise<Stage> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium')
  if (!existsSync(join(root, 'packages/web/dist/app/index.html')))
    throw new Error('the page is not built: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-desk-'))
  const desk = await startDesk({ port: 0, folder })
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  return {
    url: desk.url,
    folder,
    browser,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', ...options })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (said) => {
        if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(desk.url) && !/^(blob|data):/.test(request.url())) complaints.push(request.url())
      })
      await page.goto(new URL(path, desk.url).href)
      return { page, complaints, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the memo on the page is computed with all draws. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.memo h1').waitFor({ state: 'attached' })
  await page.locator('.pending').waitFor({ state: 'detached' })
}

/** The digest that the memo on the page prints. */
export const digestOn = async (page: Page): Promise<string> => {
  const cells = await page.locator('.record dd').allTextContents()
  return cells.find((one) => /^[0-9a-f]{64}$/.test(one)) ?? ''
}

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Pairs of chart texts whose boxes overlap, and texts that leave their picture. */
export async function chartCollisions(page: Page): Promise<readonly string[]> {
  const charts: { readonly frame: Omit<Box, 'text'>; readonly texts: readonly Box[] }[] = await page.evaluate(() =>
    [...document.querySelectorAll('svg.chart')].map((chart) => {
      const box = (element: Element): { left: number; right: number; top: number; bottom: number } => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return { left, right, top, bottom }
      }
      return {
        frame: box(chart),
        texts: [...chart.querySelectorAll('text')].map((text) => ({ text: text.textContent ?? '', ...box(text) })),
      }
    }),
  )
  const found: string[] = []
  for (const { frame, texts } of charts)
    texts.forEach((one, index) => {
      if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.bottom > frame.bottom + 1)
        found.push(`${one.text} leaves the picture`)
      for (const other of texts.slice(index + 1)) {
        // Line boxes are taller than glyphs: two pixels on each side are air.
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
        if (across > 1 && down > 4) found.push(`${one.text} / ${other.text}`)
      }
    })
  return found
}

/** What the accessibility rules find on a page. */
export async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const result = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return result.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)}`))
}
