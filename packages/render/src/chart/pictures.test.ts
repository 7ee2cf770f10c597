import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { engine as enEngine } from '../words/en/engine.ts'
import { zh } from '../words/zh/index.ts'
import { engine as zhEngine } from '../words/zh/engine.ts'
import { breakdownScene, partsOf } from './breakdown.ts'
import { hatchOver, ticksFrom, ticksTo } from './draw.ts'
import { faults } from './faults.fixture.ts'
import { frontierScene } from './frontier.ts'
import { MEMORY_PARTS, type Stage, stagesScene } from './stages.ts'
import { sceneToSvg } from './svg.ts'

const languages = [
  { ...zh, engine: zhEngine },
  { ...en, engine: enEngine },
]
const looks = [240, 290, 326, 440, 560, 760].flatMap((width) =>
  languages.map((words) => ({ width, words, lang: words.lang })),
)

const breakdown = {
  matmul: 19,
  attention: 0.82,
  memoryBound: 0.9,
  tensorParallel: 3.2,
  pipelineBubble: 2.6,
  dataParallel: 0.25,
  expertParallel: 0,
  optimizer: 0.0039,
  other: 1.8,
}
const stage = (at: number, scale: number): Stage => ({
  stage: at,
  weights: 3e9 * scale,
  gradients: 7e9 * scale,
  optimizer: 3e9 * scale,
  activations: 10e9 * scale,
  other: 5e9 * scale,
  total: 28e9 * scale,
})

describe.each(looks)('at $width in $lang', ({ width, words }) => {
  it('the parts of a step stand apart, without those that take no time', () => {
    const parts = partsOf(breakdown, words)
    expect(parts.map((one) => one.key)).not.toContain('expertParallel')
    const scene = breakdownScene(parts, words, width)
    expect(faults(scene)).toEqual([])
    expect(scene.shapes.filter((one) => one.class === 'share')).toHaveLength(8)
    expect(scene.title).toContain(words.compute.parts.matmul)
    expect(scene.desc).toContain('<1%')
  })

  it.each([0.4, 2.7, 2.86, 3.1, 8])('stages of %d times the size stand apart from their capacity', (scale) => {
    const scene = stagesScene(
      [stage(1, scale), stage(9, scale * 0.8), stage(16, scale * 0.6)],
      80e9,
      scale < 3,
      words,
      width,
    )
    expect(faults(scene)).toEqual([])
    expect(scene.shapes.filter((one) => one.class === 'stack r5')).toHaveLength(4)
    expect(sceneToSvg(scene)).toContain('class="limit"')
  })

  it('plans of the frontier stand apart', () => {
    const points = [10, 11, 12, 17, 23, 30, 54, 74].map((bytes, index) => ({
      plan: `TP${index}`,
      memoryBytes: bytes * 1e9,
      tokensPerSecond: 40_000 + 20_000 * index,
    }))
    for (const now of [null, { plan: 'TP1', memoryBytes: 28e9, tokensPerSecond: 120_000 }])
      expect(faults(frontierScene(points, now, 80e9, words, width))).toEqual([])
    expect(faults(frontierScene(points.slice(0, 1), null, 80e9, words, width))).toEqual([])
  })
})

describe('any picture', () => {
  const [, words] = languages as [(typeof languages)[0], (typeof languages)[0]]
  it('of memory keeps its texts apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 240, max: 760 }),
        (scales, width) => {
          const stages = scales.map((scale, index) => stage(index + 1, scale))
          expect(faults(stagesScene(stages, 80e9, true, words, width))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
  it('of a frontier keeps its texts apart', () => {
    const point = fc.record({
      plan: fc.constant('TP1'),
      memoryBytes: fc.double({ min: 1e9, max: 2e11, noNaN: true }),
      tokensPerSecond: fc.double({ min: 10, max: 1e8, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 20 }),
        fc.option(point),
        fc.integer({ min: 240, max: 760 }),
        (points, now, width) => {
          expect(faults(frontierScene(points, now, 80e9, words, width))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
  it('stacks its parts in one order, every other one hatched', () => {
    expect(MEMORY_PARTS.map((one) => one.hatched)).toEqual([false, true, false, true, false])
    for (const line of hatchOver(10, 10, 40, 20))
      if (line.kind === 'line') for (const x of [line.x1, line.x2]) expect(x >= 10 && x <= 50).toBe(true)
  })
  it('has round ticks', () => {
    expect(ticksTo(82, 4)).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticksFrom(10, 74, 6)).toEqual([10, 20, 30, 40, 50, 60, 70, 80])
    expect(ticksFrom(5, 5, 4)).toEqual([5])
  })
})
