import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOn, root, settled, type Stage, stage } from './browser.ts'
import { lookAtCompute } from './compute-look.ts'
import { lookAtDesk } from './desk-look.ts'
import { lookAtEquity, lookAtEquityTabs } from './equity-look.ts'
import { lookAtFunds } from './fund-look.ts'
import { keepText, lookAtInbox, lookAtLearn } from './inbox-look.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
  mkdirSync(join(root, '.cache/shots'), { recursive: true })
})
afterAll(() => desk.close())

const text = `青砚科技完成近2亿元Pre-A轮融资
2024年5月20日，大模型公司青砚科技宣布完成近2亿元Pre-A轮融资，由北辰资本领投，老股东长堤创投跟投。
公司称训练一次模型要花3000万元。`

/** A Word file as the desk itself reads it. */
async function openMemo(path: string): Promise<{ readonly issues: readonly unknown[]; readonly value: string }> {
  const response = await fetch(new URL('/api/v1/open?file=memo.docx&lang=en', desk.url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: readFileSync(path),
  })
  const answer = (await response.json()) as { value?: { text: string }; issues: readonly { severity: string }[] }
  return { issues: answer.issues.filter((one) => one.severity === 'error'), value: answer.value?.text ?? '' }
}

describe('an analyst', () => {
  it('pastes a text, corrects a field, saves the deal and finds it again', async () => {
    const { page, complaints, close } = await desk.open('/inbox?lang=zh')
    await page.locator('textarea').fill(text)
    await page.getByRole('button', { name: '读', exact: true }).click()
    await settled(page)
    expect(await page.locator('[data-path="/round/amount"] input').inputValue()).toBe('近2亿元')
    expect(await page.locator('[data-path="/round/leads/0"] input').inputValue()).toBe('北辰资本')
    // The field has an echo before the edit too, of the base rate that stands in, so the digest tells that it was taken.
    const before = await digestOn(page)
    await page.locator('[data-path="/round/stake"] input').fill('约15%')
    await expect.poll(() => digestOn(page), { timeout: 30_000 }).not.toBe(before)
    await settled(page)
    const shown = await digestOn(page)
    await page.getByRole('button', { name: '存为项目' }).click()
    await page.waitForURL(/\/deals\//)
    await settled(page)
    expect(await digestOn(page)).toBe(shown)
    const file = readdirSync(desk.folder).find((name) => name.endsWith('.deal.yaml')) ?? ''
    expect(readFileSync(join(desk.folder, file), 'utf8')).toContain('约15%')
    await page.goto(new URL('/deals?lang=zh', desk.url).href)
    await page
      .locator('tbody tr', { hasText: '青砚科技' })
      .locator('td', { hasText: /投前|判断/ })
      .waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  it('answers five questions and has a memo', async () => {
    const { page, complaints, close } = await desk.open('/inbox?lang=en&five=true')
    const ask = async (name: string, value: string): Promise<void> => page.locator(`[name="${name}"]`).fill(value)
    await page.getByRole('button', { name: 'Compute' }).click()
    await page.getByText('Give the company a name.').waitFor()
    await ask('name', 'North Light AI')
    await ask('ask', '30 million USD')
    await ask('price', '10 to 15%')
    await ask('stage', 'Series A')
    await page.getByRole('button', { name: 'Compute' }).click()
    await page.waitForURL(/\/deals\//)
    await settled(page)
    expect(await page.locator('.memo h1').textContent()).toContain('North Light AI')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word' }).click()
    const taken = await download
    expect(taken.suggestedFilename()).toMatch(/\.en\.docx$/)
    const { issues, value } = await openMemo(await taken.path())
    expect(issues).toEqual([])
    // The desk computed it; its record says that it is the memo on the page.
    expect(value).toContain(await digestOn(page))
    expect(complaints).toEqual([])
    await close()
  })

  it('walks the readings by keys alone', async () => {
    const { page, close } = await desk.open('/?lang=zh')
    await settled(page)
    for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
    await page.locator('.reading.on[data-reading="3"]').waitFor()
    await page.keyboard.press('a')
    await page.getByText(/1处已认/).waitFor()
    await page.keyboard.press('e')
    await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe(
      '/round/amount',
    )
    await page.keyboard.press('Escape')
    await page.keyboard.press('x')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-path="/round/amount"] input')?.value === '',
    )
    await page.keyboard.press('z')
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-path="/round/amount"] input')?.value === '数亿元',
    )
    await page.keyboard.press('.')
    await page.locator('.at-memo .drawer').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.at-memo .drawer').waitFor({ state: 'detached' })
    await page.keyboard.press('y')
    await page.locator('.file textarea').waitFor()
    await page.keyboard.press('l')
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await close()
  })

  it('tries a value before keeping it', async () => {
    const { page, close } = await desk.open('/deals/sample.deal.yaml?lang=en&fig=fund.rmb-5%2B2.most')
    await settled(page)
    const title = await page.locator('.memo h1').textContent()
    const field = page.locator('.what-if input')
    await field.fill('CNY 8 billion to 20 billion')
    await page.locator('.trying').waitFor()
    await page.waitForFunction((old) => document.querySelector('.memo h1')?.textContent !== old, title)
    await page.locator('.what-if output', { hasText: '→' }).waitFor()
    await field.press('Escape')
    await page.locator('.trying').waitFor({ state: 'detached' })
    await page.waitForFunction((old) => document.querySelector('.memo h1')?.textContent === old, title)
    await field.fill('CNY 8 billion to 20 billion')
    await field.press('Enter')
    await page.locator('.trying').waitFor({ state: 'detached' })
    await page.waitForFunction((old) => document.querySelector('.memo h1')?.textContent !== old, title)
    await close()
  })
})

describe('a fund administrator', () => {
  it('corrects the file where it is wrong, holds a deal against it and gives investors facts only', async () => {
    const { page, complaints, close } = await desk.open('/fund?lang=zh')
    await page.locator('.fund .pane-body:not(.dim) .tiles').waitFor()
    const title = page.locator('.fund h1')
    const before = await title.textContent()
    expect(before).toContain('石门一期')
    const area = page.locator('.text-editor textarea')
    const text = await area.inputValue()
    await area.fill(text.replace('size: 10亿元', 'size: 很多'))
    await page.locator('.text-editor .problems li.error').waitFor()
    expect(await page.locator('.text-editor .numbers .error').textContent()).toBe('9')
    await page.locator('.text-editor .problems .link').click()
    expect(
      await area.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
    ).toBe('很多')
    await area.fill(text.replace('name: 石门一期', 'name: 石门二期'))
    await page.locator('.fund h1', { hasText: '石门二期' }).waitFor()
    await page.reload()
    await page.locator('.fund h1', { hasText: '石门二期' }).waitFor()
    await page.getByRole('button', { name: '改回示例' }).click()
    await page.locator('.fund h1', { hasText: '石门一期' }).waitFor()
    await page.locator('select[name="deal"]').selectOption('sample.deal.yaml')
    await page.locator('.fit', { hasText: '青砚智能有1处不合这只基金' }).waitFor()
    await page.getByText('给投资者', { exact: true }).click()
    await page.locator('.internal').waitFor({ state: 'detached' })
    expect(await page.locator('.fund').textContent()).not.toContain('往后看')
    expect(new URL(page.url()).searchParams.get('edition')).toBe('external')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('a lawyer with a list of shareholders', () => {
  it('puts it right, takes it over, slides through a history and takes the table along', async () => {
    const { page, complaints, close } = await desk.open('/equity?lang=zh')
    await page.locator('.equity h1', { hasText: '山月智能有7位股东' }).waitFor()
    const slider = page.locator('.slider input')
    await slider.focus()
    await slider.press('Home')
    await page.waitForURL(/day=2020-03-02/)
    await slider.press('ArrowRight')
    await page.waitForURL(/day=2020-09-30/)
    await page.locator('.changes', { hasText: '松下创投' }).waitFor()
    await page.locator('.changes .link').first().click()
    const area = page.locator('.text-editor textarea')
    expect(
      await area.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd)),
    ).toContain('date: 2020-09, type: issue, class: seed, holder: pine')
    const list = (total: string): { name: string; mimeType: string; buffer: Buffer } => ({
      name: '名册.tsv',
      mimeType: 'text/plain',
      buffer: Buffer.from(`股东名称\t持股数（万股）\n甲\t600\n乙\t300\n合计\t${total}\n`),
    })
    const accept = page.getByRole('button', { name: '做成股权表文件' })
    await page.locator('input[type=file]').setInputFiles(list('1000'))
    await page.locator('.imported tr.apart', { hasText: '差1,000,000' }).waitFor()
    expect(await accept.isDisabled()).toBe(true)
    await page.locator('input[type=file]').setInputFiles(list('900'))
    await page.locator('.imported tr.apart').waitFor({ state: 'detached' })
    expect(await accept.isDisabled()).toBe(true)
    await page.locator('input[name=company]').fill('名册公司')
    await page.locator('input[name=date]').fill('2025-02-28')
    await accept.click()
    await page.locator('.equity h1', { hasText: '名册公司有2位股东，甲最多，完全稀释后占66.67%' }).waitFor()
    expect(await area.inputValue()).toContain('format: touchstone/cap@1')
    for (const [name, file] of [
      ['Excel（含公式）', '名册公司-2025-02-28.xlsx'],
      ['OCF（.ocf.zip）', '名册公司.ocf.zip'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const taken = await download
      expect(taken.suggestedFilename()).toBe(file)
      // What was taken along can be brought back.
      await page.locator('input[type=file]').setInputFiles({
        name: file,
        mimeType: 'application/zip',
        buffer: readFileSync(await taken.path()),
      })
      await page.locator('.imported').waitFor()
      await page.getByRole('button', { name: '不用' }).click()
    }
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the page of cap tables', () => {
  it.each([
    ['dark', 1440],
    ['light', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('is accessible and fits in its looks (%s, %i)', (colorScheme, width) =>
    lookAtEquity(desk, colorScheme, width),
  )

  it.each(['light', 'dark'] as const)('keeps exits and redemption in the address, on accessible tabs (%s)', (scheme) =>
    lookAtEquityTabs(desk, scheme),
  )
})

describe('what goes wrong', () => {
  it('is shown with its place, and the words are kept', async () => {
    const { page, close } = await desk.open('/deals/sample.deal.yaml?lang=zh')
    await settled(page)
    const field = page.locator('[data-path="/round/stake"] input')
    await field.fill('120%')
    await page.locator('[data-path="/round/stake"] .echo.bad').waitFor()
    await page.locator('.broken .problems li').first().waitFor()
    expect(await field.inputValue()).toBe('120%')
    await field.fill('10%')
    await page.locator('.broken').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.keyboard.press('y')
    await page.locator('.file textarea').fill('format: touchstone/deal@1\n  asOf: [')
    await page.locator('.problems li.error').first().waitFor()
    expect(await page.locator('.file textarea').inputValue()).toContain('asOf: [')
    await page.reload()
    await page.getByRole('button', { name: /看表|看文件/ }).waitFor()
    expect(await page.locator('.file textarea').inputValue()).toContain('asOf: [')
    await close()
  })

  it('is a choice where somebody else has written the file', async () => {
    const name = 'shared.deal.yaml'
    const sample = readFileSync(join(root, 'examples/sample.deal.yaml'), 'utf8')
    writeFileSync(join(desk.folder, name), sample)
    const { page, close } = await desk.open(`/deals/${name}?lang=en`)
    await settled(page)
    writeFileSync(join(desk.folder, name), `${sample}# theirs\n`)
    await page.locator('[data-path="/ours/cheque"] input').fill('CNY 40m')
    await page.locator('[data-path="/ours/cheque"] .echo', { hasText: '40m' }).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('This file was changed elsewhere').waitFor()
    expect(readFileSync(join(desk.folder, name), 'utf8')).toContain('# theirs')
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => readFileSync(join(desk.folder, name), 'utf8'), { timeout: 30_000 }).toContain('CNY 40m')
    await close()
  })

  it('says that there is no such file, and leads back', async () => {
    const { page, close } = await desk.open('/deals/none.deal.yaml?lang=zh')
    await page.getByText('没有“none.deal.yaml”这份文件。').waitFor()
    await page.getByText('回到收件').click()
    await page.locator('textarea').waitFor()
    await close()
  })

  it('offers five questions where no round is told of', async () => {
    const { page, close } = await desk.open('/inbox?lang=en')
    await page.locator('textarea').fill('Nothing about money here, only weather.')
    await page.getByRole('button', { name: 'Read', exact: true }).click()
    await page.getByText('No round was read in this text.').waitFor()
    await page.getByText('Five answers make a memo').first().click()
    await page.locator('[name="name"]').waitFor()
    await close()
  })

  it('works on without the desk and says so', async () => {
    const { page, close } = await desk.open('/deals/sample.deal.yaml?lang=en')
    await settled(page)
    await page.context().setOffline(true)
    const before = await page.locator('.tiles').textContent()
    await page.locator('[data-path="/round/amount"] input').fill('CNY 20m')
    await page.waitForFunction((old) => document.querySelector('.tiles')?.textContent !== old, before)
    await page.getByRole('button', { name: 'Save as deal' }).click()
    await page.getByText('Offline. Changes stay on this machine.').waitFor()
    await close()
  })
})

describe('pictures to be looked at', () => {
  it.each(['zh', 'en'])('both themes, both widths (%s)', async (lang) => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1440, 390])
        for (const [name, path] of [
          ['workbench', '/?at=10&fig=askedPercentile'],
          ['sample', '/deals/sample.deal.yaml?pane=memo'],
          ['inbox', '/inbox'],
          ['deals', '/deals'],
        ] as const) {
          const { page, close } = await desk.open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
            colorScheme,
            viewport: { width, height: width === 390 ? 844 : 900 },
          })
          await page.locator('.memo h1, .page h1').first().waitFor({ state: 'attached' })
          await page.waitForTimeout(1500)
          const file = join(root, `.cache/shots/${name}.${lang}.${colorScheme}.${width}.png`)
          expect((await page.screenshot({ path: file })).length).toBeGreaterThan(10_000)
          await close()
        }
  })
})

describe('the workbench and the page of the compute engine', () => {
  it.each([
    ['dark', 1440],
    ['light', 390],
  ] as const)('are accessible and fit in their other looks (%s, %i)', async (colorScheme, width) => {
    await lookAtDesk(desk, colorScheme, width)
    await lookAtCompute(desk, colorScheme, width)
  })
})

describe('the fund page', () => {
  it.each([
    ['dark', 1440],
    ['light', 390],
  ] as const)('is accessible and fits in its other looks (%s, %i)', (colorScheme, width) =>
    lookAtFunds(desk, colorScheme, width),
  )
})

describe('the inbox and the basic questions', () => {
  it.each([
    { colorScheme: 'dark', width: 1440, lang: 'en' },
    { colorScheme: 'light', width: 390, lang: 'zh' },
  ] as const)('look as they should ($colorScheme, $width)', async (look) => {
    keepText(desk)
    await lookAtInbox(desk, look)
    await lookAtLearn(desk, look)
  })
})
