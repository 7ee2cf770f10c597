import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { type Picture, sceneToSvg } from '@touchstone/render'
import type { Font } from './fonts.ts'
import { clean } from './inline.ts'
import type { Rasterise } from './raster.ts'

/** How pictures become pixels; `font` is null where the machine has none. */
export interface Pencil {
  readonly rasterise: Rasterise
  readonly font: Font | null
}

/** A white point in place of a drawing whose words could not be set: readers without SVG see nothing rather than empty boxes. */
const blank =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="#fff"/></svg>'

const HAN = /\p{Script=Han}/u

/** A picture in a paragraph of its own: SVG, and a PNG for readers without; `drawn` is false where the PNG is blank. */
export function pictureOf(scene: Picture, id: string, pencil: Pencil): { paragraph: Paragraph; drawn: boolean } {
  const svg = sceneToSvg(scene, id)
  const { font, rasterise } = pencil
  const chinese = scene.shapes.some((one) => one.kind === 'text' && HAN.test(one.text))
  const drawn = font !== null && (font.chinese || !chinese)
  const transformation = { width: scene.width, height: scene.height }
  const png = drawn ? rasterise(svg, font.bytes) : rasterise(blank, new Uint8Array())
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: 'png', data: png },
    altText: { name: id, title: clean(scene.title), description: clean(scene.desc) },
  })
  return {
    paragraph: new Paragraph({ alignment: AlignmentType.LEFT, keepNext: true, children: [image] }),
    drawn,
  }
}
