import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breaches, root, settled, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
  mkdirSync(join(root, '.cache/shots'), { recursive: true })
})
afterAll(() => desk.close())

const sample = readFileSync(join(root, 'examples/sample.deal.yaml'), 'utf8')
const kept = (name: string): string => readFileSync(join(desk.folder, name), 'utf8')

describe('a partner who writes before reading', () => {
  it('sees nothing of the verdict until the number is in the file, and once it is the memo prints it', async () => {
    writeFileSync(join(desk.folder, 'first.deal.yaml'), sample)
    const { page, complaints, close } = await desk.open('/learn?lang=zh')
    await page.evaluate(() => localStorage.setItem('touchstone:own-first', 'on'))
    await page.goto(new URL('/deals?lang=zh', desk.url).href)
    const row = page.locator('tbody tr', { hasText: '先写自己的数' }).first()
    await row.waitFor({ timeout: 60_000 })
    expect(await page.locator('.page').textContent()).not.toMatch(/领投|跟投|不投|判断/)
    await page.goto(new URL('/deals/first.deal.yaml?lang=zh&fig=fund.rmb-5%2B2.most&pane=memo', desk.url).href)
    const card = page.locator('.own-card')
    await card.waitFor()
    await page.locator('.pending').waitFor({ state: 'detached' })
    expect(await page.locator('.memo, .drawer').count()).toBe(0)
    expect(await page.locator('.announce').textContent()).toBe('')
    expect(await breaches(page)).toEqual([])
    // By the keyboard alone: name, price, chance, reason, and Enter.
    const at = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')
    await page.locator('[name="own-reader"]').focus()
    await page.keyboard.press('Enter')
    await card.getByText('写上你的名字。').waitFor()
    expect(await at()).toBe('own-reader')
    await page.keyboard.type('王雨')
    await page.keyboard.press('Tab')
    expect(await at()).toBe('own-price')
    await page.keyboard.type('很多')
    await page.keyboard.press('Tab')
    expect(await at()).toBe('own-loss')
    await page.keyboard.type('40%')
    await page.keyboard.press('Tab')
    expect(await at()).toBe('own-note')
    await page.keyboard.type('团队薄')
    await page.keyboard.press('Enter')
    const price = page.locator('[name="own-price"]')
    await page.locator('[name="own-price"][aria-invalid="true"]').waitFor()
    expect(await at()).toBe('own-price')
    expect(kept('first.deal.yaml')).toBe(sample)
    await price.fill('9亿元')
    await price.press('Enter')
    await settled(page)
    await expect.poll(() => kept('first.deal.yaml')).toContain('reader: 王雨')
    expect(kept('first.deal.yaml')).toMatch(/price: 9亿元\n\s+loss: 40%\n\s+before: true\n\s+note: 团队薄/)
    const table = page.locator('.memo tr', { hasText: '王雨' })
    await table.waitFor()
    expect(await table.textContent()).toContain('看到结论之前')
    // Another number, with the verdict open.
    await page.getByRole('button', { name: '写下自己的数' }).click()
    expect(await page.locator('[name="own-reader"]').inputValue()).toBe('王雨')
    await page.locator('[name="own-price"]').fill('8亿元')
    await page.locator('[name="own-price"]').press('Enter')
    await expect.poll(() => kept('first.deal.yaml')).toMatch(/price: 8亿元\n\s+before: false/)
    await page.locator('.memo tr', { hasText: '看到结论之后' }).waitFor()
    await page.reload()
    await settled(page)
    // The switch folds it again, and knows that it was seen.
    await page.getByRole('switch').click()
    await page.getByRole('switch').click()
    await page.getByText('这台机器上打开过这份结论').waitFor()
    await page.getByRole('button', { name: '不写，直接看' }).click()
    await settled(page)
    expect(complaints).toEqual([])
    await close()
  })

  it('keeps both versions where somebody else has written the file meanwhile', async () => {
    writeFileSync(join(desk.folder, 'two.deal.yaml'), sample)
    const { page, close } = await desk.open('/deals/two.deal.yaml?lang=en')
    await settled(page)
    writeFileSync(join(desk.folder, 'two.deal.yaml'), `${sample}# theirs\n`)
    await page.getByRole('button', { name: 'Write down your own number' }).click()
    await page.locator('[name="own-reader"]').fill('Kim')
    await page.locator('[name="own-loss"]').fill('55%')
    await page.getByRole('button', { name: 'Write down', exact: true }).click()
    await page.getByText('This file was changed elsewhere').waitFor()
    expect(kept('two.deal.yaml')).toContain('# theirs')
    await close()
  })

  it.each([
    ['light', 1440],
    ['light', 390],
    ['dark', 390],
    ['dark', 1440],
  ] as const)('is accessible and fits in both languages (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en']) {
      const { page, complaints, close } = await desk.open(`/learn?lang=${lang}`, {
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
      })
      await page.evaluate(() => localStorage.setItem('touchstone:own-first', 'on'))
      await page.goto(new URL(`/deals/sample.deal.yaml?lang=${lang}&pane=memo`, desk.url).href)
      await page.locator('.own-card').waitFor()
      await page.locator('[name="own-reader"]').fill('Kim')
      await page.locator('[name="own-price"]').fill('lots')
      await page.locator('[name="own-price"]').press('Enter')
      await page.locator('[aria-invalid="true"]').waitFor()
      await page.waitForTimeout(200)
      await page.screenshot({ path: join(root, `.cache/shots/own.${lang}.${colorScheme}.${width}.png`) })
      expect(await breaches(page), `${lang} folded`).toEqual([])
      const sideways = (): Promise<number> =>
        page.evaluate(() =>
          Math.max(
            ...[document.documentElement, ...document.querySelectorAll('.pane-body')].map(
              (one) => one.scrollWidth - one.clientWidth,
            ),
          ),
        )
      expect(await sideways()).toBeLessThanOrEqual(0)
      await page.locator('.own-card .link').click()
      await settled(page)
      await page.locator('.own-add').click()
      expect(await breaches(page), `${lang} adding`).toEqual([])
      expect(await sideways()).toBeLessThanOrEqual(0)
      await page.locator('.own-card').scrollIntoViewIfNeeded()
      await page.screenshot({ path: join(root, `.cache/shots/own-add.${lang}.${colorScheme}.${width}.png`) })
      expect(complaints).toEqual([])
      await close()
    }
  })
})
