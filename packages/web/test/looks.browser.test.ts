import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Stage, stage } from './browser.ts'
import { lookAtDesk } from './desk-look.ts'
import { lookAtEquity } from './equity-look.ts'
import { lookAtFunds } from './fund-look.ts'

let desk: Stage
beforeAll(async () => {
  desk = await stage()
})
afterAll(() => desk.close())

describe('the pages', () => {
  // The two other looks are in the deep tier, of this page and of those below.
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('is accessible, fits its width and keeps chart texts apart (%s, %i)', (colorScheme, width) =>
    lookAtDesk(desk, colorScheme, width),
  )

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('shows two funds and a deal on a page that is accessible and fits (%s, %i)', (colorScheme, width) =>
    lookAtFunds(desk, colorScheme, width),
  )

  it('shows a cap table and a list as it is read on a page that is accessible and fits', () =>
    lookAtEquity(desk, 'light', 390, ['zh']))
})
