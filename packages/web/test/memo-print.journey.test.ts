import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleFunds } from '@touchstone/reference/funds'
import { marketReference } from '@touchstone/reference/market'
import { engineReference } from '@touchstone/reference/engine'
import { en } from '@touchstone/render/words/en'
import { zh } from '@touchstone/render/words/zh'
import { memoVerb } from '@touchstone/verbs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../../scripts/lib.mjs'
import { root } from './browser.ts'

const reference = { ...engineReference, ...marketReference }
const deals = ['examples/sample.deal.yaml', 'golden/deals/clear.deal.yaml']
let browser: Browser

beforeAll(async () => {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => browser.close())

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe.each(deals)('the printed memo of %s', (file) => {
  it.each([zh, en])('has a page one that fits one A4', async (words) => {
    const text = readFileSync(join(root, file), 'utf8')
    const memo = memoVerb(
      { file: 'a.deal.yaml', text, format: 'html', edition: 'internal', depth: 'screen' },
      { words, reference, engine: 'test', funds: exampleFunds },
    )
    const page = await browser.newPage()
    await page.setContent(memo.value?.text ?? '')
    const whole = pagesOf(await page.pdf({ preferCSSPageSize: true }))
    // Page one alone: everything from the evidence on is taken away.
    await page.evaluate(
      "for (let at = document.querySelector('.evidence'); at !== null; ) { const next = at.nextElementSibling; at.remove(); at = next }",
    )
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    expect(whole).toBeGreaterThan(1)
    await page.close()
  })
})
