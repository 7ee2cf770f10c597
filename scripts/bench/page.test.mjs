import { describe, expect, it } from 'vitest'
import { emptyPage, markdown, markdownPlans, plain, plainPlans, withBlock } from './page.mjs'

const row = (key, million, times, bar) => ({
  key,
  zh: `${key}甲`,
  en: `${key} a`,
  bar,
  milliseconds: 100 / million,
  spread: [90 / million, 120 / million],
  million,
  times,
  points: [-2136.4, -219.2, 999.1],
})
const run = {
  node: '20.20.2',
  platform: 'linux x64',
  cores: 2,
  processor: 'a processor',
  samples: 100_000,
  rounds: 9,
  rows: [row('kernel', 6.958, 57.6, { million: 2.5, times: 50 }), row('peer', 0.1204, 1, null)],
  plans: [
    {
      key: 'sweep',
      zh: '全部',
      en: 'all',
      bar: { million: 20 },
      plans: 2_154_216,
      milliseconds: 71.4,
      spread: [70, 80],
      million: 30.2,
    },
    {
      key: 'search',
      zh: '搜索',
      en: 'search',
      bar: { seconds: 2 },
      plans: 2_154_216,
      milliseconds: 2100,
      spread: [2050, 2200],
      million: 1.026,
    },
  ],
}

describe('the page of the benchmark', () => {
  it('says what was measured and whether the bar is met', () => {
    expect(markdown(run)).toContain(
      '| kernel甲 · kernel a | 6.96 | 14.4 | 12.9–17.2 | 58× | ≥ 2.5，≥ 50× ✓ | -2136 / -219 / 999 |',
    )
    expect(plain(run)).toContain('0.120')
    const missed = { ...run, rows: [row('kernel', 2, 57, { million: 2.5, times: 50 })] }
    expect(markdown(missed)).toContain('✗')
  })

  it('shows how many plans were gone through, and bars of rate and of time', () => {
    expect(markdownPlans(run)).toContain('| 全部 · all | 2,154,216 | 30.2 | 71.4 | 70.0–80.0 | ≥ 20 M/s ✓ |')
    expect(markdownPlans(run)).toContain('| 搜索 · search | 2,154,216 | 1.03 | 2100 | 2050–2200 | ≤ 2 秒 · s ✗ |')
    expect(plainPlans(run).split('\n').at(-1)).toMatch(/^search +2,154,216 +1\.03 +2100 +2050–2200 +≤ 2 s ✗$/)
  })

  it('keeps one block per Node, in order, and replaces its own', () => {
    const later = withBlock(emptyPage, 'node 24', 'later')
    const both = withBlock(later, 'node 20', 'earlier')
    expect(both.indexOf('earlier')).toBeLessThan(both.indexOf('later'))
    expect(withBlock(both, 'node 24', 'newest')).toBe(both.replace('later', 'newest'))
    expect(both.startsWith(emptyPage.trimEnd())).toBe(true)
  })
})
