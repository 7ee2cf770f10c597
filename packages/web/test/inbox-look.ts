import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { LEARN_TOPICS } from '../../verbs/src/learn/types.ts'
import { breaches, type Opened, type Stage } from './browser.ts'

export interface Look {
  readonly lang: 'zh' | 'en'
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
}

const text =
  '“澄观科技”完成近亿元A轮融资，由星桥资本领投。公司称拥有自研大模型“澄观一号”，技术文档显示该模型基于Llama-2微调而来，参数量130亿，使用64张A100训练。'

/** A text of our own in the desk's folder. */
export const keepText = (desk: Stage): void => writeFileSync(join(desk.folder, 'chengguan.txt'), text)

const openAt = (desk: Stage, path: string, { lang, colorScheme, width }: Look): Promise<Opened> =>
  desk.open(`${path}?lang=${lang}`, { colorScheme, viewport: { width, height: 844 } })

async function sound({ page }: Opened): Promise<void> {
  expect(await breaches(page)).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
}

/** The table of the inbox: ranked, narrowed, and a document opened at the words that decide. */
export async function lookAtInbox(desk: Stage, look: Look): Promise<void> {
  const opened = await openAt(desk, '/inbox', look)
  const { page, complaints, close } = opened
  const row = page.locator('.triage-table tbody tr', { hasText: '澄观科技' })
  await row.waitFor()
  expect(await row.locator('.flags').textContent()).toContain('基于Llama-2微调')
  await row.locator('summary').click()
  await page.locator('.thesis button').first().click()
  await sound(opened)
  const layers = page.locator('.filters select').first()
  await layers.selectOption('chip')
  await row.waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('only')).toBe('layer:chip')
  await layers.selectOption('')
  await row.locator('.flags a').last().click()
  await page.locator('.source [data-start]').first().waitFor()
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('decided') ?? [])].map((one) => one.toString())))
    .toEqual([expect.stringMatching(/^基于Llama-2微调/)])
  expect(complaints).toEqual([])
  await close()
}

/** The basic questions, each with its sum; one of them changed. */
export async function lookAtLearn(desk: Stage, look: Look): Promise<void> {
  const opened = await openAt(desk, '/learn', look)
  const { page, complaints, close } = opened
  const links = page.locator('.learn nav a')
  await links.first().waitFor()
  expect(await links.count()).toBe(LEARN_TOPICS.length)
  for (const link of await links.all()) {
    await link.click()
    await page.locator('.topic dd').first().waitFor()
  }
  expect(new URL(page.url()).searchParams.get('topic')).toBe('chips')
  const before = await page.locator('.topic dd').last().textContent()
  await page.locator('.topic input').first().fill('很大')
  await page.locator('.topic .mantine-InputWrapper-error').waitFor()
  await page.locator('.topic input').first().fill('1,400亿')
  await page.waitForFunction((old) => [...document.querySelectorAll('.topic dd')].at(-1)?.textContent !== old, before)
  await sound(opened)
  expect(complaints).toEqual([])
  await close()
}
