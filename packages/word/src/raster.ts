import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Draws SVG with one font, twice as fine as its pixels, as a PNG. */
export type Rasterise = (svg: string, font: Uint8Array) => Uint8Array

const ZOOM = 2

async function load(): Promise<Rasterise> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return (svg, font) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: ZOOM },
      background: '#ffffff',
      font: { fontBuffers: [font] },
    })
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    drawing.free()
    return png
  }
}

let loading: Promise<Rasterise> | undefined

/** The one rasteriser, loaded when the first picture is drawn: WebAssembly, so that each system draws the same pixels. */
export const rasteriser = (): Promise<Rasterise> => (loading ??= load())
