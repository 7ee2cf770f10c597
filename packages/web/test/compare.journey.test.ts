import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breaches, root, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
  mkdirSync(join(root, '.cache/shots'), { recursive: true })
  const clear = readFileSync(join(root, 'golden/deals/clear.deal.yaml'), 'utf8')
  const named = (name: string, english: string): string =>
    clear.replace(/name: [^,}\n]+/, `name: ${name}`).replace(/english: [^,}\n]+/, `english: ${english}`)
  writeFileSync(join(desk.folder, 'one.deal.yaml'), named('甲智能', 'First AI'))
  writeFileSync(join(desk.folder, 'dear.deal.yaml'), named('乙智能', 'Second AI').replace('stake: 15%', 'stake: 6%'))
  writeFileSync(
    join(desk.folder, 'later.deal.yaml'),
    named('丙智能', 'Third AI').replace('asOf: 2023-04-30', 'asOf: 2023-06-30'),
  )
  writeFileSync(join(desk.folder, 'broken.deal.yaml'), 'format: touchstone/deal@1\n')
})
afterAll(() => desk.close())

const chosen = 'deals=one.deal.yaml%2Cdear.deal.yaml%2Csample.deal.yaml'

describe('deals beside each other', () => {
  it('are ticked in the list, refused with what to do, and compared once they can be', async () => {
    const { page, complaints, close } = await desk.open('/deals?lang=zh')
    await page
      .getByRole('checkbox', { name: '比one.deal.yaml' })
      .or(page.getByRole('checkbox', { name: '比甲智能' }))
      .first()
      .check()
    await page
      .locator('tr', { hasText: 'later' })
      .or(page.locator('tr', { hasText: '丙智能' }))
      .first()
      .getByRole('checkbox')
      .check()
    await page.getByRole('link', { name: '并排比这2个' }).click()
    await page.waitForURL(/\/compare\?/)
    await page.getByText('各项目的事实日期不同').waitFor({ timeout: 60_000 })
    expect(await page.locator('h1').textContent()).toBe('这样不能比')
    expect(await page.locator('.problems').textContent()).not.toContain('--')
    await page.getByRole('button', { name: '都用2023-06-30' }).click()
    await page.locator('table.compared').waitFor({ timeout: 60_000 })
    expect(new URL(page.url()).searchParams.get('day')).toBe('2023-06-30')
    expect(await page.locator('h1').textContent()).toMatch(/得分最高/)
    // The choice comes back from the address alone, in the other language too.
    const rows = await page.locator('table.compared tbody td').count()
    await page.goto(page.url().replace('lang=zh', 'lang=en'))
    await page.locator('table.compared').waitFor({ timeout: 60_000 })
    expect(await page.locator('table.compared tbody td').count()).toBe(rows)
    expect(await page.locator('h1').textContent()).toMatch(/scores highest/)
    // What stands at last is told by all draws, as on the page of each deal.
    await page.getByText('65,536 draws each').waitFor({ timeout: 60_000 })
    await page.getByRole('checkbox', { name: 'broken' }).check()
    await page.getByText('"broken.deal.yaml" cannot be read').waitFor()
    await page.getByRole('checkbox', { name: 'broken' }).uncheck()
    await page.getByRole('checkbox', { name: 'later' }).uncheck()
    await page.getByText('Choose two to five deals').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('tells nothing of deals whose verdict is folded until they are opened', async () => {
    const { page, close } = await desk.open('/learn?lang=en')
    await page.evaluate(() => localStorage.setItem('touchstone:own-first', 'on'))
    await page.goto(new URL(`/compare?lang=en&${chosen}`, desk.url).href)
    await page.getByText('still folded').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Write your own numbers first, then compare')
    await page.waitForTimeout(1500)
    expect(await page.locator('table.compared').count()).toBe(0)
    await page.getByRole('button', { name: 'Compare without' }).click()
    await page.locator('table.compared').waitFor({ timeout: 60_000 })
    await close()
  })

  it.each([
    ['light', 1440],
    ['light', 390],
    ['dark', 1440],
    ['dark', 390],
  ] as const)('are accessible and fit in both languages (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en']) {
      const { page, complaints, close } = await desk.open(`/compare?lang=${lang}&${chosen}`, {
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
      })
      await page.locator('.compare-answer:not(.dim) table.compared').waitFor({ timeout: 60_000 })
      expect(await breaches(page), lang).toEqual([])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways).toBeLessThanOrEqual(0)
      await page.screenshot({
        path: join(root, `.cache/shots/compare.${lang}.${colorScheme}.${width}.png`),
        fullPage: true,
      })
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('say where a second one comes from while the desk has but one', async () => {
    const empty = await stage()
    for (const [lang, lone, link] of [
      ['zh', '至少要两个项目', '去收件'],
      ['en', 'takes two deals', 'To the inbox'],
    ] as const) {
      const { page, complaints, close } = await empty.open(`/compare?lang=${lang}`)
      await page.getByText(lone).waitFor()
      expect(await breaches(page), lang).toEqual([])
      await page.getByRole('link', { name: link }).click()
      await page.waitForURL(/\/inbox/)
      expect(complaints).toEqual([])
      await close()
    }
    await empty.close()
  })
})
