import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChineseFont } from '../../../scripts/lib.mjs'
import { digestOn, settled, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

describe('the desk', () => {
  it('has a font for Chinese, without which every glyph below would be an empty box', () =>
    expect(hasChineseFont()).toBe(true))

  it.each([
    ['zh', '450万美元', '衔远科技', '按基准率'],
    ['en', 'USD 4.5 million', 'Xianyuan Technology', 'base rate'],
  ])('opens on the example article with its readings, form and memo (%s)', async (lang, amount, company, borrowed) => {
    const { page, complaints, close } = await desk.open(`/?lang=${lang}`)
    await settled(page)
    expect(new URL(page.url()).pathname).toBe(`/inbox/big-models-2023.${lang}.txt`)
    expect(await page.locator('.reading', { hasText: amount }).first().isVisible()).toBe(true)
    expect(await page.locator('[data-path="/company/name"] input').inputValue()).toBe(company)
    expect(await page.locator('.memo h1').textContent()).toContain(company)
    expect(await page.locator('.form').textContent()).toContain(borrowed)
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en')
    expect(complaints).toEqual([])
    await close()
  })

  it('repaints the memo when a figure of the form is changed, and takes it back', async () => {
    const { page, complaints, close } = await desk.open('/?lang=en')
    await settled(page)
    const before = await page.locator('.tiles').textContent()
    const first = await digestOn(page)
    await page.locator('[data-path="/round/amount"] input').fill('CNY 40 million')
    await page.waitForFunction((old) => document.querySelector('.tiles')?.textContent !== old, before)
    await settled(page)
    expect(await digestOn(page)).not.toBe(first)
    expect(await page.locator('[data-path="/round/amount"] .echo').textContent()).toContain('CNY 40m')
    await page.locator('main').focus()
    for (let step = 0; step < 20 && (await digestOn(page)) !== first; step++) {
      await page.keyboard.press('z')
      await settled(page)
      await page.waitForTimeout(50)
    }
    expect(await digestOn(page)).toBe(first)
    expect(complaints).toEqual([])
    await close()
  })

  it('opens a figure to its formula, its source and its place in the text', async () => {
    const { page, complaints, close } = await desk.open('/?lang=zh')
    await settled(page)
    await page
      .locator('.memo q', { hasText: '450万美元' })
      .first()
      .locator('xpath=following-sibling::sup[1]/span')
      .click()
    const drawer = page.locator('.at-memo .drawer')
    await drawer.waitFor()
    expect(new URL(page.url()).searchParams.get('fig')).toMatch(/^note:/)
    await drawer.locator('button.quote').first().click()
    await page.locator('.reading.on', { hasText: '450万美元' }).waitFor()
    await page.locator('.memo [data-figure]').first().click()
    await page.locator('.at-memo .drawer .what-if').waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })

  it('switches language and theme in place', async () => {
    const { page, close } = await desk.open('/?lang=zh')
    await settled(page)
    await page.getByText('EN', { exact: true }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    await page.locator('.memo:lang(en) h1').waitFor()
    await page.getByText('Dark', { exact: true }).click()
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
    await page.reload()
    await page.locator('.rail').waitFor()
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
    await close()
  })
})
