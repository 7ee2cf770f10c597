import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

/** Files with one fault each: what the page says of it, and what it can still say. */
const faults = [
  ['deal-valuation-disagrees', { zh: '5亿元对不上', en: 'amount over stake, CNY 500m' }, true],
  ['deal-percent-sign', { zh: '没有单位，可能是百分数也可能是倍数', en: 'it may mean percent or a multiple' }, true],
  [
    'underwrite-fund-below-cheque',
    { zh: '比整个基金“石门一期”（10亿元）还大', en: 'larger than the whole fund' },
    true,
  ],
  ['deal-exit-before-entry', { zh: '退出早于投资', en: 'an exit before the entry' }, true],
  ['underwrite-no-price', { zh: '算不出开价', en: 'no price asked follows' }, false],
] as const

const still = { zh: /我们的上限是投前|过了准入，投前/u, en: /our ceiling is CNY|follow below/u }
const asked = { zh: /开价投前\d/u, en: /They ask CNY \d/u }

describe('a deal file with a fault', () => {
  it.each(faults)('%s is told on the page in both languages, with what still stands', async (name, says, priced) => {
    const file = `${name}.deal.yaml`
    writeFileSync(join(desk.folder, file), readFileSync(join(root, 'examples/broken', file), 'utf8'))
    const { page, complaints, close } = await desk.open(`/deals/${file}?lang=zh&pane=memo`)
    for (const lang of ['zh', 'en'] as const) {
      if (lang === 'en') await page.goto(new URL(`/deals/${file}?lang=en&pane=memo`, desk.url).href)
      const problems = page.locator('.pane .problems', { hasText: says[lang] })
      await problems.first().waitFor({ timeout: 60_000 })
      await page.locator('.memo', { hasText: still[lang] }).waitFor({ timeout: 60_000 })
      if (priced) await page.locator('.memo', { hasText: asked[lang] }).waitFor({ timeout: 60_000 })
    }
    expect(complaints).toEqual([])
    await close()
  })
})
