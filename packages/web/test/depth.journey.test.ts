import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breaches, chartCollisions, digestOn, root, settled, type Stage, stage } from './browser.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
  mkdirSync(join(root, '.cache/shots'), { recursive: true })
})
afterAll(() => desk.close())

describe('the depth of a memo', () => {
  it('is in the address, goes down from the same page one and comes back', async () => {
    const { page, complaints, close } = await desk.open('/deals/sample.deal.yaml?lang=zh&pane=memo')
    await settled(page)
    const digest = await digestOn(page)
    const heads = (): Promise<readonly string[]> => page.locator('.memo h2').allTextContents()
    const one = await heads()
    await page.getByText('投决', { exact: true }).click()
    await page.waitForURL(/depth=ic/)
    await page.locator('.memo h2', { hasText: '问题清单' }).waitFor()
    await settled(page)
    const deep = await heads()
    expect(await digestOn(page)).toBe(digest)
    expect(one.filter((head) => !deep.includes(head))).toEqual([])
    expect(deep.length).toBeGreaterThan(one.length + 3)
    await page.locator('.memo .figure svg.chart').nth(2).waitFor()
    // Nothing that the reader's own language lacks: the written memo of a committee has the same headings.
    const written = readFileSync(join(root, 'examples/sample.ic.memo.zh.md'), 'utf8')
    for (const head of deep) expect(written).toContain(head)
    await page.reload()
    await settled(page)
    expect(await heads()).toEqual(deep)
    // The Word file is as deep as the page.
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word' }).click()
    const response = await fetch(new URL('/api/v1/open?file=memo.docx&lang=zh', desk.url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: readFileSync(await (await download).path()),
    })
    expect(await response.text()).toContain('问题清单')
    await page.getByText('立项', { exact: true }).click()
    await page.waitForURL(/depth=project/)
    await page.getByText('初筛', { exact: true }).click()
    await page.waitForURL((url) => !url.search.includes('depth'))
    await expect.poll(heads, { timeout: 30_000 }).toEqual(one)
    expect(complaints).toEqual([])
    await close()
  })

  it.each([
    ['light', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('is accessible and fits in both languages (%s, %i)', async (colorScheme, width) => {
    for (const lang of ['zh', 'en']) {
      const { page, complaints, close } = await desk.open(`/deals/sample.deal.yaml?lang=${lang}&pane=memo&depth=ic`, {
        colorScheme,
        viewport: { width, height: width === 390 ? 844 : 900 },
      })
      await settled(page)
      await page.locator('.memo .figure svg.chart').nth(2).waitFor()
      expect(await breaches(page), lang).toEqual([])
      expect(await chartCollisions(page)).toEqual([])
      const sideways = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.pane-body, .memo')].map(
          (one) => one.scrollWidth - one.clientWidth,
        ),
      )
      expect(Math.max(...sideways)).toBeLessThanOrEqual(0)
      await page.screenshot({ path: join(root, `.cache/shots/depth.${lang}.${colorScheme}.${width}.png`) })
      expect(complaints).toEqual([])
      await close()
    }
  })
})
