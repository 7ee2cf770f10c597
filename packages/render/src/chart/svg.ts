import { escapeHtml } from '../text/escape.ts'
import { type Picture, type Shape, TEXT_SIZE } from './scene.ts'

type Look = Readonly<Record<string, string | number>>

/** Colours where no style sheet gives others: our tokens in the light theme. Every look survives grey print. */
const looks: Readonly<Record<Shape['class'], Look>> = {
  grid: { stroke: '#e3e8e8', 'stroke-width': 1 },
  axis: { stroke: '#7f8a8a', 'stroke-width': 1 },
  interval: { stroke: '#41689f', 'stroke-width': 2 },
  'interval judged': { stroke: '#41689f', 'stroke-width': 2, 'stroke-dasharray': '5 3' },
  bar: { fill: '#86a3cf', stroke: '#41689f', 'stroke-width': 1 },
  'bar judged': { fill: '#ffffff', stroke: '#41689f', 'stroke-width': 1.5, 'stroke-dasharray': '4 2' },
  middle: { stroke: '#14201f', 'stroke-width': 2.5 },
  asked: { stroke: '#b27c0a', 'stroke-width': 2 },
  'asked-flag': { fill: '#b27c0a' },
  ceiling: { stroke: '#14201f', 'stroke-width': 1.5, 'stroke-dasharray': '4 3' },
  arrow: { fill: '#41689f' },
  share: { fill: '#41689f' },
  'stack r1': { fill: '#e4ebf5', stroke: '#41689f', 'stroke-width': 0.75 },
  'stack r2': { fill: '#bccde6', stroke: '#41689f', 'stroke-width': 0.75 },
  'stack r3': { fill: '#86a3cf', stroke: '#41689f', 'stroke-width': 0.75 },
  'stack r4': { fill: '#41689f', stroke: '#41689f', 'stroke-width': 0.75 },
  'stack r5': { fill: '#12305a', stroke: '#41689f', 'stroke-width': 0.75 },
  hatch: { stroke: '#ffffff', 'stroke-width': 1 },
  limit: { stroke: '#14201f', 'stroke-width': 2 },
  step: { stroke: '#12305a', 'stroke-width': 1.5 },
  dot: { fill: '#12305a' },
  'dot named': { fill: '#12305a', stroke: '#ffffff', 'stroke-width': 1.5 },
  'dot now': { fill: '#ffffff', stroke: '#1c4e9f', 'stroke-width': 2 },
  'dot open': { fill: '#ffffff', stroke: '#12305a', 'stroke-width': 1.5 },
  band: { fill: '#e4ebf5', stroke: '#86a3cf', 'stroke-width': 0.75 },
  drawn: { stroke: '#12305a', 'stroke-width': 2, 'stroke-dasharray': '6 4' },
  end: { stroke: '#43504e', 'stroke-width': 1, 'stroke-dasharray': '2 3' },
  zero: { stroke: '#43504e', 'stroke-width': 1.25 },
  label: { fill: '#14201f', 'font-weight': 650 },
  sub: { fill: '#5f6b69' },
  value: { fill: '#14201f' },
  note: { fill: '#5f6b69' },
  tick: { fill: '#5f6b69' },
  'asked-text': { fill: '#7d5406', 'font-weight': 650 },
  'ceiling-text': { fill: '#14201f', 'font-weight': 650 },
  key: { fill: '#5f6b69' },
}

const attributes = (of: Look): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join('')

function shapeToSvg(shape: Shape): string {
  const look = attributes({ class: shape.class, ...looks[shape.class] })
  switch (shape.kind) {
    case 'line':
      return `<line${attributes({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}${look}/>`
    case 'rect':
      return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: 1 })}${look}/>`
    case 'circle':
      return `<circle${attributes({ cx: shape.cx, cy: shape.cy, r: shape.r })}${look}/>`
    case 'polygon':
      return `<polygon points="${shape.points.map((point) => point.join(',')).join(' ')}"${look}/>`
    case 'text':
      return `<text${attributes({ x: shape.x, y: shape.y, 'text-anchor': shape.anchor })}${look}>${escapeHtml(shape.text)}</text>`
  }
}

/** A picture as SVG that stands alone or takes a page's colours by its classes. `id` must differ between pictures of one page. */
export function sceneToSvg(scene: Picture, id = 'chart'): string {
  const { width, height } = scene
  const safe = id.replace(/[^\w-]/g, '-')
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    class: `chart ${scene.chart}`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'aria-labelledby': `${safe}-title ${safe}-desc`,
    'font-size': TEXT_SIZE,
    'font-family':
      '"Source Sans 3", "Segoe UI", system-ui, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif',
  })
  return `<svg${head}><title id="${safe}-title">${escapeHtml(scene.title)}</title><desc id="${safe}-desc">${escapeHtml(scene.desc)}</desc>${scene.shapes.map(shapeToSvg).join('')}</svg>`
}
