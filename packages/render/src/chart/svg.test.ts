import { describe, expect, it } from 'vitest'
import { HOSTILE } from '../memo/memos.fixture.ts'
import { elementsOf } from '../memo/wellformed.fixture.ts'
import { en } from '../words/en/index.ts'
import { zh } from '../words/zh/index.ts'
import { ladderScene } from './ladder.ts'
import { usual } from './ladders.fixture.ts'
import { sceneToSvg } from './svg.ts'

describe.each([zh, en])('a picture as SVG', (words) => {
  const scene = ladderScene(usual, words, 700, '开价22亿元，高于商业价值')
  const svg = sceneToSvg(scene, 'one')
  const elements = elementsOf(svg)

  it('is an image with its finding as title and one sentence as description', () => {
    const [root, title, desc] = elements
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-labelledby': 'one-title one-desc' } })
    expect(title).toMatchObject({ name: 'title', attributes: { id: 'one-title' } })
    expect(desc).toMatchObject({ name: 'desc', attributes: { id: 'one-desc' } })
    expect(svg).toContain('>开价22亿元，高于商业价值</title>')
    expect(svg).toContain(`>${scene.desc}</desc>`)
    expect(scene.desc).not.toBe('')
  })
  it('is as large as its scene', () => {
    expect(elements[0]?.attributes).toMatchObject({
      width: '700',
      height: String(scene.height),
      viewBox: `0 0 700 ${scene.height}`,
    })
  })
  it('draws every shape of the scene', () => {
    expect(elements.slice(3)).toHaveLength(scene.shapes.length)
  })
  it('holds only numbers where numbers belong', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('SVG', () => {
  it('escapes hostile titles and ids', () => {
    const scene = ladderScene(usual, en, 700, HOSTILE)
    const elements = elementsOf(sceneToSvg(scene, '"><script>'))
    expect(elements.map((one) => one.name)).not.toContain('script')
    const ids = elements.flatMap((one) => one.attributes['id'] ?? [])
    expect(ids).toHaveLength(2)
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/)
  })
})
