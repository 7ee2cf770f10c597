import { expect } from 'vitest'
import { breaches, chartCollisions, settled, type Stage } from './browser.ts'

/** Looks at the workbench, the inbox and the deals in both languages: accessible, nothing sideways, chart texts apart. */
export async function lookAtDesk(desk: Stage, colorScheme: 'light' | 'dark', width: number): Promise<void> {
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
    // No table pushes the memo, and with it every picture, out of its pane.
    const pushed = await page.evaluate(() => {
      const memo = document.querySelector('.memo')
      return memo === null ? Infinity : memo.scrollWidth - memo.clientWidth
    })
    expect(pushed, `${lang} memo`).toBeLessThanOrEqual(0)
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
}
