import { inventedUnderwriting } from '@touchstone/core/memo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { number, range } from '../number/values.fixture.ts'
import { axisOf, offScale } from './axis.ts'
import { type LadderData, ladderData } from './data.ts'
import { describeLadder, ladderScene } from './ladder.ts'
import { ladder, usual } from './ladders.fixture.ts'
import { faults, type Text, textsOf } from './faults.fixture.ts'
import { type Scene, type Shape } from './scene.ts'

const looks = [326, 390, 560, 700].flatMap((width) => [zh, en].map((words) => ({ width, words, lang: words.lang })))

const real: LadderData = ladderData(
  {
    rows: [
      { label: 'part/commercial', figure: 'commercial' },
      { label: 'part/gpuBurn', figure: 'gpuBurn' },
    ],
    asked: 'asked',
    ceiling: 'ceiling',
  },
  inventedUnderwriting.figures,
)

const shapes = {
  usual,
  real,
  'asked far right': ladder([[1e7, 2e7, 4e7]], [4e9, 5e9, 6e9], [1e7, 1.5e7, 2e7]),
  'asked far left': ladder([[1e9, 2e9, 4e9]], [1e7, 2e7, 3e7], null),
  'asked and ceiling together': ladder([[1e8, 2e8, 4e8]], [1.9e8, 2e8, 2.1e8], [1.9e8, 2e8, 2.1e8]),
  'both at the left end': ladder([[1e8, 1e9, 9e9]], [9e7, 1.0e8, 1.1e8], [9e7, 1.05e8, 1.1e8]),
  'both at the right end': ladder([[1e8, 1e9, 9e9]], [8e9, 9.0e9, 9.1e9], [8e9, 8.9e9, 9e9]),
  'one row without spread': ladder([[3e8, 3e8, 3e8]], null, null),
  'nothing but a price': ladder([], [1e9, 2e9, 3e9], null),
  'nothing at all': ladder([], null, null),
  'very wide': ladder([[1, 1e8, 1e12]], null, null),
} satisfies Record<string, LadderData>

describe.each(looks)('a ladder of $width px ($lang)', ({ width, words }) => {
  it.each(Object.entries(shapes))('keeps its words apart and inside: %s', (_, data) => {
    expect(faults(ladderScene(data, words, width, 'x'))).toEqual([])
  })
  it('keeps them apart for any prices', () => {
    const ends = fc
      .tuple(fc.double({ min: 6, max: 11, noNaN: true }), fc.double({ min: 0, max: 1.5, noNaN: true }))
      .map(([power, spread]) => [10 ** (power - spread), 10 ** power, 10 ** (power + spread)] as const)
    const ladders = fc.record({
      rows: fc.array(ends, { maxLength: 4 }),
      asked: fc.option(ends),
      ceiling: fc.option(ends),
    })
    fc.assert(
      fc.property(ladders, ({ rows, asked, ceiling }) => {
        expect(faults(ladderScene(ladder(rows, asked, ceiling), words, width, 'x'))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('a price ladder', () => {
  const marks = (scene: Scene, of: Shape['class']): readonly Shape[] => scene.shapes.filter((one) => one.class === of)

  it('draws 90 % as a line, 50 % as a bar and the middle as a tick, in this order of width', () => {
    const scene = ladderScene(usual, en, 700, 'x')
    expect(marks(scene, 'interval judged')).toHaveLength(4)
    expect(marks(scene, 'bar judged')).toHaveLength(4)
    expect(marks(scene, 'middle')).toHaveLength(4)
    const [line] = marks(scene, 'interval judged')
    const [bar] = marks(scene, 'bar judged')
    const [middle] = marks(scene, 'middle')
    if (line?.kind !== 'line' || bar?.kind !== 'rect' || middle?.kind !== 'line') throw new Error('other shapes')
    expect(line.x1).toBeLessThan(bar.x)
    expect(bar.x).toBeLessThan(middle.x1)
    expect(middle.x1).toBeLessThan(bar.x + bar.width)
    expect(bar.x + bar.width).toBeLessThan(line.x2)
  })
  it('draws what was tested solid and what was judged hollow', () => {
    const tested = ladder([[1e8, 2e8, 4e8]], null, null, 'validated')
    expect(marks(ladderScene(tested, en, 700, 'x'), 'bar')).toHaveLength(1)
    expect(marks(ladderScene(tested, en, 700, 'x'), 'bar judged')).toHaveLength(0)
    const said = (data: LadderData): string =>
      textsOf(ladderScene(data, en, 700, 'x'))
        .map((one) => one.text)
        .join(' ')
    expect(said(usual)).toContain('judged')
    expect(said(tested)).not.toContain('judged')
  })
  it('places values by their logarithm', () => {
    const data = ladder([[1e8, 1e9, 1e10]], null, null)
    const [line] = marks(ladderScene(data, en, 700, 'x'), 'interval judged')
    const [middle] = marks(ladderScene(data, en, 700, 'x'), 'middle')
    if (line?.kind !== 'line' || middle?.kind !== 'line') throw new Error('other shapes')
    expect(middle.x1 - line.x1).toBeCloseTo(line.x2 - middle.x1, 0)
  })
  it('gives an asked price off the scale an arrow and its value, and no line', () => {
    const right = ladderScene(shapes['asked far right'], en, 700, 'x')
    expect(offScale(shapes['asked far right'])).toBe('right')
    expect(marks(right, 'asked')).toEqual([])
    const [arrow] = marks(right, 'asked-flag')
    if (arrow?.kind !== 'polygon') throw new Error('no arrow')
    const xs = arrow.points.map(([x]) => x)
    expect(xs[1]).toBeGreaterThan(xs[0] ?? 0)
    expect(textsOf(right).map((one) => one.text)).toContain('asked CNY 5.0bn, off the scale')
    const left = ladderScene(shapes['asked far left'], zh, 390, 'x')
    const [back] = marks(left, 'asked-flag')
    if (back?.kind !== 'polygon') throw new Error('no arrow')
    expect(back.points[1]?.[0]).toBeLessThan(back.points[0]?.[0] ?? 0)
    expect(textsOf(left).map((one) => one.text)).toContain('开价2,000万元，在图外')
  })
  it('keeps an asked price on the scale up to ten times beyond the values', () => {
    const at = (asked: number): ReturnType<typeof offScale> =>
      offScale(ladder([[1e8, 2e8, 4e8]], [asked, asked, asked], null))
    expect(at(4e9)).toBeNull()
    expect(at(4.1e9)).toBe('right')
    expect(at(1e7)).toBeNull()
    expect(at(0.9e7)).toBe('left')
  })
  it('names interval and middle at the right, in the unit of the axis', () => {
    const en700 = textsOf(ladderScene(usual, en, 700, 'x')).map((one) => one.text)
    expect(en700).toEqual(expect.arrayContaining(['GPU burn', '110–480', 'middle 230', 'CNY m']))
    const zh390 = textsOf(ladderScene(usual, zh, 390, 'x')).map((one) => one.text)
    expect(zh390).toEqual(expect.arrayContaining(['烧卡成本', '1.1–4.8 · 中位2.3', '亿元']))
  })
  it('puts values below their label where both do not fit on one line', () => {
    const tight = ladderScene(usual, en, 200, 'x')
    const of = (text: string): Text | undefined => textsOf(tight).find((one) => one.text.startsWith(text))
    expect(of('90–3,600')?.y).toBeGreaterThan(of('Commercial value')?.y ?? Number.NaN)
    const roomy = ladderScene(usual, en, 390, 'x')
    const ys = textsOf(roomy)
      .filter((one) => /^(?:90–3,600|Commercial value)/.test(one.text))
      .map((one) => one.y)
    expect(new Set(ys).size).toBe(1)
  })
  it('counts in a unit in which its largest value is at least one', () => {
    const said = (data: LadderData): readonly string[] =>
      textsOf(ladderScene(data, zh, 390, 'x')).map((one) => one.text)
    expect(said(ladder([[9e4, 3e6, 6e7]], null, null))).toEqual(expect.arrayContaining(['万元', '9–6,000 · 中位300']))
    expect(said(ladder([[9e4, 3e6, 9.9e7]], null, null))).toContain('万元')
    expect(said(ladder([[2e7, 5e7, 1e8]], null, null))).toContain('亿元')
  })
  it('says in words what the picture shows', () => {
    const data = ladder([[2.3e8, 4.2e8, 7.7e8]], [1e9, 2e9, 3e9], [8e8, 1e9, 1.5e9])
    expect(describeLadder(data, zh)).toBe(
      '烧卡成本2.3–7.7亿元，中位4.2。开价10–30亿元，中位20。我们的上限8–15亿元，中位10。',
    )
    expect(describeLadder(data, en)).toBe(
      'GPU burn CNY 230–770m, middle 420m. asked CNY 1–3bn, middle 2bn. our ceiling CNY 0.8–1.5bn, middle 1.0bn.',
    )
  })
})

describe('the axis', () => {
  const spans = fc.record({
    low: fc.double({ min: 4, max: 11, noNaN: true }),
    span: fc.double({ min: 0, max: 6, noNaN: true }),
  })

  it('names between three and ten values, ever larger, inside its ends', () => {
    fc.assert(
      fc.property(spans, ({ low, span }) => {
        const [from, to] = [10 ** low, 10 ** (low + span)]
        const axis = axisOf(ladder([[from, Math.sqrt(from * to), to]], null, null))
        expect(axis.ticks.length).toBeGreaterThanOrEqual(3)
        expect(axis.ticks.length).toBeLessThanOrEqual(10)
        axis.ticks.reduce((before, tick) => {
          expect(tick).toBeGreaterThan(before)
          return tick
        }, 0)
        for (const tick of axis.ticks) {
          expect(tick).toBeGreaterThanOrEqual(axis.low * 0.998)
          expect(tick).toBeLessThanOrEqual(axis.high * 1.002)
        }
      }),
    )
  })
  it('names round values', () => {
    const ticks = (low: number, high: number): readonly number[] =>
      axisOf(ladder([[low, Math.sqrt(low * high), high]], null, null)).ticks
    // The ends are 1.25 times further out: 8e7 to 1.25e9, and 8e6 to 1.25e11.
    expect(ticks(1e8, 1e9)).toEqual([1e8, 2e8, 5e8, 1e9])
    expect(ticks(1e7, 1e11)).toEqual([1e7, 1e8, 1e9, 1e10, 1e11])
    // 2.4e8 to 3.75e8: no 1, 2 or 5 lies between them.
    expect(ticks(3e8, 3e8)).toEqual([2.4e8, 2.6e8, 2.8e8, 3e8, 3.2e8, 3.4e8, 3.6e8])
  })
  it('prints at least two of them at any width', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(326, 390, 560, 700), ({ low, span }, width) => {
        const data = ladder([[10 ** low, 10 ** (low + span / 2), 10 ** (low + span)]], null, null)
        for (const words of [zh, en]) {
          const unit = /^(?:[亿万]元|CNY m)$/
          const ticks = textsOf(ladderScene(data, words, width, 'x')).filter((one) => one.class === 'tick')
          const values = ticks.filter((one) => !unit.test(one.text))
          expect(values.length).toBeGreaterThanOrEqual(2)
          expect(new Set(values.map((one) => one.text)).size).toBe(values.length)
        }
      }),
    )
  })
  it('spans at most five powers of ten, and points on beyond', () => {
    const axis = axisOf(shapes['very wide'])
    expect(axis.high / axis.low).toBeLessThanOrEqual(1e5 * 1.25 ** 2 * 1.0001)
    expect(ladderScene(shapes['very wide'], en, 700, 'x').shapes.filter((one) => one.class === 'arrow')).toHaveLength(1)
  })
})

describe('ladder data', () => {
  const figure = (id: string, value: Parameters<typeof number>[0], unit = 'CNY') => ({
    id,
    value: number(value, unit),
    voice: 'ours' as const,
    origin: 'computed' as const,
    cites: [],
    formula: null,
  })
  const rows = [
    { label: 'part/commercial', figure: 'a' },
    { label: 'part/gpuBurn', figure: 'b' },
    { label: 'part/comparables', figure: 'c' },
  ]

  it('sorts rows by their middle, the lowest first', () => {
    const data = ladderData(
      { rows, asked: null, ceiling: null },
      { a: figure('a', 3e8), b: figure('b', 1e8), c: figure('c', 2e8) },
    )
    expect(data.rows.map((row) => row.figure)).toEqual(['b', 'c', 'a'])
  })
  it('leaves out what is missing, not positive, or of another currency', () => {
    const data = ladderData(
      { rows, asked: 'd', ceiling: 'e' },
      { a: figure('a', 3e8), b: figure('b', 0), d: figure('d', 1e9, 'USD'), e: figure('e', 2e8) },
    )
    expect(data.rows.map((row) => row.figure)).toEqual(['a'])
    expect(data.asked).toBeNull()
    expect(data.ceiling?.figure).toBe('e')
  })
  it('takes the middle of a hard reading between its ends by ratio', () => {
    const hard = { ...figure('a', 1), value: range(1e8, 4e8, 'CNY') }
    const data = ladderData({ rows: rows.slice(0, 1), asked: null, ceiling: null }, { a: hard })
    expect(data.rows[0]).toMatchObject({ low: 1e8, high: 4e8, middle: 2e8, half: null, interval: null })
  })
})
