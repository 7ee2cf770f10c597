import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breaches, chartCollisions, type Stage, stage } from './browser.ts'
import { gpt3, lookAtCompute } from './compute-look.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

describe('the page of the compute engine', () => {
  // The two other looks are in the deep tier.
  it.each([
    ['light', 1440],
    ['light', 900],
    ['dark', 390],
  ] as const)('computes a job on a page that is accessible and fits its width (%s, %i)', (colorScheme, width) =>
    lookAtCompute(desk, colorScheme, width),
  )

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
    await expect
      .poll(() => new URL(page.url()).searchParams.get('job'), { timeout: 30_000 })
      .toContain('cluster.count:2048')
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
    await expect
      .poll(() => page.locator('[data-path="model.hidden"] input').inputValue(), { timeout: 30_000 })
      .toBe('4096')
    await page.locator('.engine .pane-body:not(.dim) .tiles').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('main').focus()
    await page.keyboard.press('s')
    await page.locator('.chart.frontier').waitFor()
    await page.locator('.plans .as-table summary').click()
    await page.locator('.plan-table button').first().click()
    await expect
      .poll(() => page.locator('[data-path="plan.tp"] input').inputValue(), { timeout: 30_000 })
      .toMatch(/^\d+$/)
    expect(complaints).toEqual([])
    await close()
  })
})
