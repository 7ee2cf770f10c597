import { expect } from 'vitest'
import { breaches, chartCollisions, type Stage } from './browser.ts'

/** Looks at a cap table and a list as it is read, by default in both languages: accessible, nothing sideways, chart texts apart. */
export async function lookAtEquity(
  desk: Stage,
  colorScheme: 'light' | 'dark',
  width: number,
  langs: readonly ('zh' | 'en')[] = ['zh', 'en'],
): Promise<void> {
  for (const lang of langs) {
    const { page, complaints, close } = await desk.open(`/equity?lang=${lang}&day=2021-06-30`, {
      colorScheme,
      viewport: { width, height: 844 },
    })
    const sideways = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.engine .pane, .engine .pane-body')].map(
          (one) => one.scrollWidth - one.clientWidth,
        ),
      )
    await page.locator('.chart.owners').waitFor()
    await page.locator('.holders tbody button').first().click()
    expect(await page.locator('.slider input').getAttribute('aria-valuetext')).toContain('2021-06-30')
    expect(await breaches(page), `${lang} cap table`).toEqual([])
    expect(await chartCollisions(page)).toEqual([])
    expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
    if (width === 390) await page.getByRole('tab').first().click()
    await page.locator('.text-editor textarea').waitFor()
    const list = '股东名称\t持股数（万股）\n甲\t600\n乙\t300\n合计\t1000\n'
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.tsv',
      mimeType: 'text/plain',
      buffer: Buffer.from(list),
    })
    await page.locator('.imported tr.apart').waitFor()
    expect(await breaches(page), `${lang} list`).toEqual([])
    expect(Math.max(...(await sideways()))).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await close()
  }
}

/** Looks at the other four tabs of a cap table: accessible, and what was typed stands in the address and comes back from it. */
export async function lookAtEquityTabs(desk: Stage, colorScheme: 'light' | 'dark'): Promise<void> {
  const open = (search: string) =>
    desk.open(`/equity?lang=en&${search}`, { colorScheme, viewport: { width: 1280, height: 844 } })
  const round = await open('tab=round')
  await round.page.locator('.round-fields').waitFor()
  expect(await breaches(round.page), 'round').toEqual([])
  const text = round.page.locator('.round-form .text-editor textarea')
  const begun = await text.inputValue()
  await text.fill(begun.replace(/^label:.*$/m, 'label: C+ round'))
  await round.page.waitForFunction(
    () => new URLSearchParams(location.search).get('draft')?.includes('C+ round') === true,
  )
  await round.page.reload()
  await text.waitFor()
  expect(await text.inputValue()).toContain('label: C+ round')
  await round.close()
  const papers = await open('tab=papers&file=redemption.cap.yaml')
  await papers.page.locator('.round-answer .finding').waitFor()
  expect(await papers.page.locator('.round-answer').innerText()).toContain('time ran out unused')
  expect(await breaches(papers.page), 'papers').toEqual([])
  const terms = papers.page.locator('.round-form .text-editor textarea')
  await terms.fill('format: touchstone/papers@1\nfounderlimit: 1\n')
  await papers.page
    .locator('.round-form .problems, .round-form [aria-invalid=true], .round-answer h2.finding')
    .first()
    .waitFor()
  await papers.close()
  const exits = await open(`tab=waterfall&exit=${encodeURIComponent('3亿元')}`)
  const field = exits.page.locator('.exit-field input').first()
  await field.waitFor()
  expect(await field.inputValue()).toContain('3')
  await field.fill('4亿元')
  await field.press('Enter')
  await exits.page.waitForFunction(() => decodeURIComponent(location.search).includes('exit=4亿元'))
  expect(await breaches(exits.page), 'waterfall').toEqual([])
  await exits.close()
  const wall = await open(`tab=wall&cash=${encodeURIComponent('5000万元')}`)
  const cash = wall.page.locator('.wall-form input').nth(1)
  await cash.waitFor()
  expect(await cash.inputValue()).toBe('5000万元')
  expect(await breaches(wall.page), 'wall').toEqual([])
  expect([...round.complaints, ...papers.complaints, ...exits.complaints, ...wall.complaints]).toEqual([])
  await wall.close()
}
