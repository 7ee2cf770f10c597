import { expect } from 'vitest'
import { breaches, chartCollisions, type Stage } from './browser.ts'

/** Looks at two funds and a deal in both languages and editions: accessible, nothing sideways, chart texts apart. */
export async function lookAtFunds(desk: Stage, colorScheme: 'light' | 'dark', width: number): Promise<void> {
  for (const lang of ['zh', 'en'])
    for (const edition of ['', '&edition=external']) {
      const { page, complaints, close } = await desk.open(
        `/fund?lang=${lang}&deal=sample.deal.yaml&beside=usd-10%2B2.fund.yaml${edition}`,
        { colorScheme, viewport: { width, height: 844 } },
      )
      await page.locator('.fund .pane-body:not(.dim) .tiles').waitFor()
      await page.locator('.chart.jcurve').nth(1).waitFor()
      if (edition === '') await page.locator('.fit .chip').first().waitFor()
      for (const table of await page.locator('.as-table summary').all()) await table.click()
      await page.waitForTimeout(200)
      expect(await page.locator('.internal').count()).toBe(edition === '' ? 1 : 0)
      expect((await page.locator('.drawn').count()) > 0).toBe(edition === '')
      expect(await breaches(page), `${lang} fund`).toEqual([])
      expect(await chartCollisions(page)).toEqual([])
      const sideways = (): Promise<readonly number[]> =>
        page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.engine .pane, .engine .pane-body')].map(
            (one) => one.scrollWidth - one.clientWidth,
          ),
        )
      expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
      if (width === 390) await page.getByRole('tab').first().click()
      await page.locator('.text-editor textarea').waitFor()
      expect(await breaches(page), `${lang} fund form`).toEqual([])
      expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await close()
    }
}
