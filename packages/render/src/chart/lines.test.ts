import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engine as enEngine } from '../words/en/engine.ts'
import { en } from '../words/en/index.ts'
import { engine as zhEngine } from '../words/zh/engine.ts'
import { zh } from '../words/zh/index.ts'
import { curveScene } from './curve.ts'
import { faults } from './faults.fixture.ts'
import { doublings, logSpan, logTicks } from './logs.ts'
import { recordsScene } from './records.ts'
import { sceneToSvg } from './svg.ts'

const looks = [240, 290, 326, 440, 560, 760].flatMap((width) =>
  [
    { ...zh, engine: zhEngine },
    { ...en, engine: enEngine },
  ].map((words) => ({ width, words, lang: words.lang })),
)

const runs = [
  ['T5-11B', '2019-10', 3.3e22, true],
  ['Meena', '2020-01', 1.12e23, true],
  ['GPT-3 175B', '2020-05', 3.14e23, true],
  ['Yuan 1.0', '2021-10', 3.54e23, false],
  ['Megatron-Turing NLG 530B', '2021-10', 8.6e23, true],
  ['PaLM 540B', '2022-04', 2.53e24, true],
  ['GPT-4', '2023-03', 2.1e25, true],
] as const
const frontier = {
  runs: runs.map(([model, of, flops, record]) => ({ model, of, flops, record })),
  line: [
    { of: '2019-10', low: 1.8e22, mid: 5.6e22, high: 1.8e23 },
    { of: '2023-04-30', low: 4.3e24, mid: 1.4e25, high: 4.7e25 },
  ],
  growthPerYear: 4.9,
}

describe.each(looks)('at $width in $lang', ({ width, words }) => {
  it.each([1, 15, 256])('cost falls against the batch, the one asked for (%d) named', (batch) => {
    const points = [1, 2, 4, 8, 15, 16, 32, 64, 128, 256].map((one) => ({ batch: one, value: 420 / one ** 0.9 }))
    const now = { batch, value: 420 / batch ** 0.9 }
    const scene = curveScene(points, now, 'USD', words, width)
    expect(faults(scene)).toEqual([])
    expect(scene.shapes.filter((one) => one.class === 'dot now')).toHaveLength(1)
    expect(scene.desc).toContain('256')
    expect(sceneToSvg(scene)).toContain('class="dot now"')
  })

  it('speed rises where no price is known', () => {
    const points = [1, 2, 4, 8].map((batch) => ({ batch, value: 40 * batch }))
    const scene = curveScene(points, { batch: 8, value: 320 }, null, words, width)
    expect(faults(scene)).toEqual([])
    expect(scene.title).not.toContain('USD')
  })

  it.each([1e21, 3.2e23, 1e28])('large runs stand apart, and the run asked about (%d) among them', (flops) => {
    const scene = recordsScene(frontier, { day: '2023-04-30', flops }, words, width)
    expect(faults(scene)).toEqual([])
    expect(scene.shapes.filter((one) => one.kind === 'circle')).toHaveLength(runs.length + 1)
    expect(scene.shapes.filter((one) => one.class === 'dot open')).toHaveLength(1)
    expect(scene.desc).toContain('GPT-4')
  })
})

describe('a logarithmic axis', () => {
  it('names few round values between its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 25 }), fc.double({ min: 1.2, max: 1e9, noNaN: true }), (power, by) => {
        const span = logSpan([10 ** power, 10 ** power * by])
        const ticks = logTicks(span, 7)
        expect(ticks.length).toBeLessThanOrEqual(7)
        for (const one of ticks) {
          expect(span.at(one)).toBeGreaterThanOrEqual(-1e-9)
          expect(span.at(one)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
    expect(logTicks(logSpan([1, 100], 1), 7)).toEqual([1, 2, 5, 10, 20, 50, 100])
    expect(doublings(1, 256, 10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256])
    expect(doublings(1, 256, 5)).toEqual([1, 4, 16, 64, 256])
  })
})
