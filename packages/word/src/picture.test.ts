import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { composeMemo, inventedUnderwriting } from '@touchstone/core/memo'
import { layoutMemos, sceneToSvg } from '@touchstone/render'
import { zh } from '@touchstone/render/words/zh'
import { findFont, shelfOf } from './fonts.ts'
import { pictureOf } from './picture.ts'
import { rasteriser } from './raster.ts'

const font = await findFont(shelfOf({}))
const rasterise = await rasteriser()
const view = layoutMemos([composeMemo(inventedUnderwriting, { edition: 'internal', depth: 'screen' })], zh)[0]
const chart = view?.blocks.find((one) => one.kind === 'chart')
if (chart?.kind !== 'chart') throw new Error('no ladder')
const { scene } = chart

/** The bytes of all rows of a PNG of 8 bits, filters as they are: enough to see whether anything was drawn. */
function rowsOf(png: Uint8Array): { readonly width: number; readonly height: number; readonly rows: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const packed: Uint8Array[] = []
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  return { width: view.getUint32(16), height: view.getUint32(20), rows: inflateSync(Buffer.concat(packed)) }
}

describe.runIf(font?.chinese === true)('a picture as pixels', () => {
  const draw = (svg: string) => rowsOf(rasterise(svg, font?.bytes ?? new Uint8Array()))
  const svg = sceneToSvg(scene, 'a')
  const bare = svg.replace(/<text[\s\S]*?<\/text>/g, '')
  const inked = ({ rows }: { readonly rows: Uint8Array }): number => rows.filter((one) => one !== 0).length

  it('is twice as fine as the page and not blank', () => {
    const drawn = draw(svg)
    expect([drawn.width, drawn.height]).toEqual([2 * scene.width, 2 * scene.height])
    expect(new Set(drawn.rows).size).toBeGreaterThan(50)
  })
  it('draws its words, Chinese ones too', () => {
    expect(inked(draw(svg))).toBeGreaterThan(1.2 * inked(draw(bare)))
    const noHan = svg.replace(
      /(<text[^>]*>)([^<]*)/g,
      (_, open: string, text: string) => open + text.replace(/\p{Script=Han}/gu, ''),
    )
    expect(inked(draw(svg))).toBeGreaterThan(1.05 * inked(draw(noHan)))
  })
  it('is the same bytes each time', () => {
    const bytes = font?.bytes ?? new Uint8Array()
    expect(rasterise(svg, bytes)).toEqual(rasterise(svg, bytes))
  })
})

describe('a picture without a font', () => {
  it('is left blank for readers without SVG, and said to be', () => {
    expect(pictureOf(scene, 'a', { rasterise, font: null }).drawn).toBe(false)
    // A font without Chinese would draw empty boxes.
    expect(pictureOf(scene, 'a', { rasterise, font: { bytes: new Uint8Array(), chinese: false } }).drawn).toBe(false)
  })
  it('needs no Chinese where it has none', () => {
    const plain = { ...scene, shapes: scene.shapes.filter((one) => one.kind !== 'text') }
    expect(pictureOf(plain, 'a', { rasterise, font: { bytes: new Uint8Array(), chinese: false } }).drawn).toBe(true)
  })
})
