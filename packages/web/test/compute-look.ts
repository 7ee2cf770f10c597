import { expect } from 'vitest'
import { breaches, chartCollisions, type Stage } from './browser.ts'

/** A job that everything can be asked of. */
export const gpt3 = '/engine?job=from:gpt-3%3Bcluster.accelerator:A100-80%3Bcluster.count:1024%3BasOf:2023-04-30'

/** Looks at a computed job, its plans, tables and form in both languages: accessible, nothing sideways, chart texts apart. */
export async function lookAtCompute(desk: Stage, colorScheme: 'light' | 'dark', width: number): Promise<void> {
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
}
