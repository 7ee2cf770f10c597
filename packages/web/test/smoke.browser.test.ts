import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasChineseFont } from '../../../scripts/lib.mjs'
import { breaches, chartCollisions, digestOn, settled, type Stage, stage } from './browser.ts'
import { lookAtEquity } from './equity-look.ts'
import { lookAtFunds } from './fund-look.ts'

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

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('is accessible, fits its width and keeps chart texts apart (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en']) {
      const { page, complaints, close } = await desk.open(`/?lang=${lang}&fig=fund.rmb-5%2B2.most&pane=memo`, {
        colorScheme,
        viewport: { width, height: 844 },
      })
      await settled(page)
      expect(await breaches(page), `${lang} workbench`).toEqual([])
      expect(await chartCollisions(page)).toEqual([])
      const sideways = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await sideways()).toBeLessThanOrEqual(0)
      for (const path of ['/inbox', '/deals', '/inbox?five=true']) {
        await page.goto(new URL(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, desk.url).href)
        await page.locator('.page h1').waitFor()
        await page.waitForTimeout(300)
        expect(await breaches(page), `${lang} ${path}`).toEqual([])
        expect(await sideways(), path).toBeLessThanOrEqual(0)
      }
      expect(complaints).toEqual([])
      await close()
    }
  })

  const gpt3 = '/engine?job=from:gpt-3%3Bcluster.accelerator:A100-80%3Bcluster.count:1024%3BasOf:2023-04-30'

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 900],
    ['light', 390],
    ['dark', 390],
  ] as const)('computes a job on a page that is accessible and fits its width (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en']) {
      const { page, complaints, close } = await desk.open(`${gpt3}&lang=${lang}`, {
        colorScheme,
        viewport: { width, height: 844 },
      })
      await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
      await page.locator('.plans .mantine-Button-root').click()
      await page.locator('.chart.frontier').waitFor()
      for (const table of await page.locator('.as-table summary').all()) await table.click()
      await page.locator('[data-figure="days"]').click()
      await page.locator('.drawer.derive table').first().waitFor()
      await page.waitForTimeout(200)
      expect(await breaches(page), `${lang} answer`).toEqual([])
      expect(await chartCollisions(page)).toEqual([])
      const sideways = (): Promise<readonly number[]> =>
        page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.engine .pane, .engine .pane-body, .drawer')].map(
            (one) => one.scrollWidth - one.clientWidth,
          ),
        )
      expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
      if (width === 390) await page.getByRole('tab').first().click()
      await page.locator('.engine .form').waitFor()
      await page.locator('.shape summary').click()
      expect(await breaches(page), `${lang} form`).toEqual([])
      expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await close()
    }
  })

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('tells inference and scaling beside training (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en'])
      for (const [part, chart] of [
        ['serving', 'curve'],
        ['scaling', 'records'],
      ] as const) {
        const { page, complaints, close } = await desk.open(`${gpt3}&part=${part}&lang=${lang}`, {
          colorScheme,
          viewport: { width, height: 844 },
        })
        await page.locator(`.chart.${chart}`).waitFor()
        for (const table of await page.locator('.as-table summary').all()) await table.click()
        await page.waitForTimeout(200)
        expect(await breaches(page), `${lang} ${part}`).toEqual([])
        expect(await chartCollisions(page)).toEqual([])
        const sideways = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.engine .pane, .engine .pane-body')].map(
            (one) => one.scrollWidth - one.clientWidth,
          ),
        )
        expect(Math.max(...sideways)).toBeLessThanOrEqual(0)
        // Every figure of the part opens to a formula with its numbers.
        const figures = await page
          .locator('.tiles [data-figure]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure') ?? ''))
        expect(figures.length).toBeGreaterThan(4)
        for (const figure of figures) {
          await page.locator(`.tiles [data-figure="${figure}"]`).click()
          await page.locator('.drawer.derive code').first().waitFor()
          await page.locator('.drawer.derive tbody tr').first().waitFor()
          await page.keyboard.press('Escape')
          await page.locator('.drawer').waitFor({ state: 'detached' })
        }
        await page.locator('.tiles [data-figure]').first().click()
        await page.locator('.drawer.derive table').first().waitFor()
        expect(await breaches(page), `${lang} ${part} drawer`).toEqual([])
        await page.keyboard.press('Escape')
        if (width === 390) await page.getByRole('tab').first().click()
        await page.locator('.engine .form').waitFor()
        expect(await breaches(page), `${lang} ${part} form`).toEqual([])
        expect(complaints).toEqual([])
        await close()
      }
  })

  it('reads numbers as people write them, and keeps the parts in the address', async () => {
    const { page, complaints, close } = await desk.open('/engine?lang=zh')
    await page.locator('[data-path="parameters"] input').fill('700亿')
    await page.locator('[data-path="cluster.accelerator"] input').fill('H100')
    await page.locator('[data-path="cluster.count"] input').fill('1,024')
    await page.locator('[data-path="tokens"] input').fill('很多')
    await page.locator('[data-path="tokens"] .echo.bad').waitFor()
    await page.locator('[data-path="tokens"] input').fill('1.5万亿')
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    expect(await page.locator('.engine h1').textContent()).toMatch(/^\d+天，/)
    expect(await page.locator('.programme').textContent()).toContain('试错倍数')
    await page.locator('[data-path="programme.research.multiplier"] input').fill('3')
    await page.locator('.programme', { hasText: '试错倍数3' }).waitFor()
    await page.locator('.parts-switch button').nth(1).click()
    await page.locator('.chart.curve').waitFor()
    expect(new URL(page.url()).searchParams.get('part')).toBe('serving')
    await page.locator('[data-path="serving.load.batch"] input').fill('无数')
    await page.locator('[data-path="serving.load.batch"] .echo.bad').waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('answers an edit of a job at its field, and keeps it in the address', async () => {
    const { page, complaints, close } = await desk.open(`${gpt3}&lang=en`)
    const title = page.locator('.engine h1')
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    const before = await title.textContent()
    expect(before).toMatch(/^\d+ days, USD/)
    const count = page.locator('[data-path="cluster.count"] input')
    await count.fill('1000.5')
    await page.locator('[data-path="cluster.count"] .echo.bad').waitFor()
    expect(await title.textContent()).toBe(before)
    await count.fill('2048')
    await page.waitForFunction((old) => document.querySelector('.engine h1')?.textContent !== old, before)
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('job')).toContain('cluster.count:2048')
    await page.reload()
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    expect(await page.locator('[data-path="cluster.count"] input').inputValue()).toBe('2048')
    expect(complaints).toEqual([])
    await close()
  })

  it('takes a dropped config.json into the form, and a found plan too', async () => {
    const { page, complaints, close } = await desk.open('/engine?lang=zh')
    await page.locator('.beginnings button').first().click()
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    const config = { model_type: 'llama', hidden_size: 4096, num_hidden_layers: 32, num_attention_heads: 32 }
    const choose = page.locator('.picker-model input[type="file"]')
    const file = (text: string) => ({ name: 'config.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose.setInputFiles(file('{"hidden_size": "much"}'))
    await page.locator('.picker-model .echo.bad').first().waitFor()
    expect(await page.locator('.picker-model').textContent()).toContain('“hidden_size”')
    await choose.setInputFiles(file(JSON.stringify(config)))
    await expect.poll(() => page.locator('[data-path="model.hidden"] input').inputValue()).toBe('4096')
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('main').focus()
    await page.keyboard.press('s')
    await page.locator('.chart.frontier').waitFor()
    await page.locator('.plans .as-table summary').click()
    await page.locator('.plan-table button').first().click()
    await expect.poll(() => page.locator('[data-path="plan.tp"] input').inputValue()).toMatch(/^\d+$/)
    expect(complaints).toEqual([])
    await close()
  })

  // The two other looks are in the deep tier.
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('shows two funds and a deal on a page that is accessible and fits (%s, %i)', (colorScheme, width) =>
    lookAtFunds(desk, colorScheme, width),
  )

  it('shows a cap table and a list as it is read on a page that is accessible and fits', () =>
    lookAtEquity(desk, 'light', 390, ['zh']))

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
