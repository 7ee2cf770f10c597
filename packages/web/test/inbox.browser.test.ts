import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stage, stage } from './browser.ts'
import { keepText, lookAtInbox, lookAtLearn } from './inbox-look.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
  keepText(desk)
})
afterAll(() => desk.close())

// The two other looks are in the deep tier.
const looks = [
  { colorScheme: 'light', width: 1440, lang: 'zh' },
  { colorScheme: 'dark', width: 390, lang: 'en' },
] as const

describe('the table of the inbox', () => {
  it.each(looks)('ranks, narrows and opens a document at its words ($colorScheme, $width)', (look) =>
    lookAtInbox(desk, look),
  )

  it('takes several files at once, and says of a pasted screenshot what could not be read of it', async () => {
    const { page, complaints, close } = await desk.open('/inbox?lang=en')
    await page.locator('.triage-table tbody tr').first().waitFor()
    const news = (company: string): Buffer =>
      Buffer.from(`“${company}”完成2亿元B轮融资，由蓝湖资本领投，资金用于训练下一代大模型。`)
    await page.locator('.paste input[type=file]').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: news('青砚智能') },
      { name: 'two.txt', mimeType: 'text/plain', buffer: news('赤霄智能') },
    ])
    for (const company of ['青砚智能', '赤霄智能'])
      await page.locator('.triage-table tbody tr', { hasText: company }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/inbox')
    await page.locator('.paste textarea').evaluate((box) => {
      const png = Uint8Array.from(
        atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
        (one) => one.charCodeAt(0),
      )
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([png], 'screen.png', { type: 'image/png' }))
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.locator('.paste .mantine-InputWrapper-error', { hasText: 'screen.png' }).waitFor()
    // The desk refuses the picture where nothing on the machine recognises print; the browser logs that answer.
    expect(complaints.filter((one) => !/422|400/.test(one))).toEqual([])
    await close()
  })

  it('says above a text that is a story, or read in part, that it is', async () => {
    writeFileSync(
      join(desk.folder, 'novel.txt'),
      '他抬起头，眼泪已经干了。“我们融到了五亿美元，”她笑道，“大模型公司里，数我们最贵。”月光落在白板上，谁也没有再说话。他沉默了很久，转过身去。',
    )
    for (const [lang, says] of [
      ['zh', '读起来像小说'],
      ['en', 'reads like a story'],
    ] as const) {
      const { page, complaints, close } = await desk.open(`/inbox/novel.txt?lang=${lang}`)
      await page.locator('.source .cautions', { hasText: says }).waitFor()
      expect(complaints).toEqual([])
      await close()
    }
  })

  it('ranks by a thesis that is written on the page, and says what is wrong with one', async () => {
    const { page, complaints, close } = await desk.open('/inbox?lang=en')
    await page.locator('.triage-table tbody tr').first().waitFor()
    await page.locator('.thesis button').first().click()
    const box = page.locator('.thesis textarea')
    const keep = page.locator('.thesis .mantine-Button-root')
    await box.fill('format: touchstone/thesis@1\nweights: {layer: 0}\n')
    await keep.click()
    await page.locator('.thesis .mantine-InputWrapper-error').waitFor()
    await box.fill('format: touchstone/thesis@1\nweights: {layer: 1}\nexclusions: [{layer: model}]\n')
    await keep.click()
    await page.locator('.triage-table tr.excluded', { hasText: '澄观科技' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the basic questions', () => {
  it.each(looks)('are answered with a sum that one can change ($colorScheme, $width)', (look) =>
    lookAtLearn(desk, look),
  )
})
