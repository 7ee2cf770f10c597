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
