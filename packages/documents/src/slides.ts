import { readXml } from './xml.ts'

export interface Slide {
  readonly number: number
  readonly text: string
  /** Names of the pictures it shows, inside the archive. */
  readonly pictures: readonly string[]
  readonly hidden: boolean
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/'))

/** A path of a relation, against the folder of the file that holds it. */
function target(folder: string, path: string): string {
  if (path.startsWith('/')) return path.slice(1)
  const parts = folder.split('/')
  for (const one of path.split('/'))
    if (one === '..') parts.pop()
    else if (one !== '.') parts.push(one)
  return parts.join('/')
}

/** Relations of a part of an Office file: id → path inside the archive. */
export function relations(name: string, xmlOf: (name: string) => string | null): ReadonlyMap<string, string> {
  const folder = folderOf(name)
  const xml = xmlOf(`${folder}/_rels/${name.slice(folder.length + 1)}.rels`) ?? ''
  const found = new Map<string, string>()
  for (const event of readXml(xml))
    if (event.kind === 'open' && event.name === 'Relationship' && event.attributes['TargetMode'] !== 'External')
      found.set(event.attributes['Id'] ?? '', target(folder, event.attributes['Target'] ?? ''))
  return found
}

/** The series of a chart as a person reads them off it: name, then each label with its value as the file keeps it. */
export function chartText(xml: string): string {
  const lines: string[] = []
  let [name, inSeries, inName, inLabels, inValues, inValue] = ['', false, false, false, false, false]
  let labels: string[] = []
  let values: string[] = []
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (!inValue || !inSeries) continue
      if (inName) name += event.text
      else if (inLabels) labels.push(event.text.trim())
      else if (inValues) values.push(event.text.trim())
      continue
    }
    const open = event.kind === 'open' && !event.empty
    if (event.name === 'ser') {
      if (!open && inSeries)
        lines.push([name.trim(), ...values.map((one, at) => `${labels[at] ?? ''} ${one}`.trim())].join('\t'))
      inSeries = open
      ;[name, labels, values] = ['', [], []]
    } else if (event.name === 'tx') inName = open
    else if (event.name === 'cat' || event.name === 'xVal') inLabels = open
    else if (event.name === 'val' || event.name === 'yVal') inValues = open
    else if (event.name === 'v') inValue = open
  }
  return lines.filter((one) => one !== '').join('\n')
}

/** The words of a drawn scheme (SmartArt), paragraph by paragraph. */
export function schemeText(xml: string): string {
  let [text, inText] = ['', false]
  for (const event of readXml(xml)) {
    if (event.kind === 'text') text += inText ? event.text : ''
    else if (event.name === 't') inText = event.kind === 'open' && !event.empty
    else if (event.name === 'p' && event.kind === 'close') text += '\n'
  }
  return text.replace(/\n{2,}/g, '\n').trim()
}

/** The words of a chart or a drawn scheme by the path of its file; nothing for any other file. */
export function drawnText(path: string, xmlOf: (name: string) => string | null): string {
  if (/\/charts\/chart\d*\.xml$/.test(path)) return chartText(xmlOf(path) ?? '')
  return /\/diagrams\/data\d*\.xml$/.test(path) ? schemeText(xmlOf(path) ?? '') : ''
}

/** Slides that are read; later ones count as unread. */
const mostSlides = 1_000

/** The slides of a presentation in its order, paragraph by paragraph. Null for what is none. Source: ECMA-376 part 1, 19.3. */
export function slidesOf(xmlOf: (name: string) => string | null): readonly Slide[] | null {
  const main = 'ppt/presentation.xml'
  const xml = xmlOf(main)
  if (xml === null) return null
  const paths = relations(main, xmlOf)
  const order: string[] = []
  for (const event of readXml(xml))
    if (event.kind === 'open' && event.name === 'sldId') {
      const id = Object.entries(event.attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const path = paths.get(id)
      if (path !== undefined) order.push(path)
    }
  return order.map((path, at): Slide => {
    if (at >= mostSlides) return { number: at + 1, text: '', pictures: [], hidden: false }
    let [text, inText, hidden, again] = ['', false, false, 0]
    const shown: string[] = []
    const links = relations(path, xmlOf)
    for (const event of readXml(xmlOf(path) ?? '')) {
      // What older programs are to show in place of what stands before it says the same once more.
      if (event.kind !== 'text' && event.name === 'Fallback') again += event.kind === 'close' ? -1 : event.empty ? 0 : 1
      else if (again > 0) continue
      else if (event.kind === 'text') text += inText ? event.text : ''
      else if (event.name === 't') inText = event.kind === 'open' && !event.empty
      else if (event.name === 'sld' && event.kind === 'open') hidden = event.attributes['show'] === '0'
      else if (event.name === 'br' && event.kind === 'open') text += '\n'
      else if (event.name === 'tc' && event.kind === 'close') text = `${text.trimEnd()}\t`
      else if ((event.name === 'p' || event.name === 'tr') && event.kind === 'close') text += '\n'
      else if (event.name === 'blip' && event.kind === 'open') {
        const id = Object.entries(event.attributes).find(([key]) => key.endsWith(':embed'))?.[1] ?? ''
        const picture = links.get(id)
        if (picture !== undefined) shown.push(picture)
      }
    }
    // Charts and schemes stand in files of their own, which the slide names.
    const drawn = [...links.values()].map((one) => drawnText(one, xmlOf))
    const whole = [text.replace(/\n{2,}/g, '\n').trim(), ...drawn].filter((one) => one !== '').join('\n')
    return { number: at + 1, text: whole, pictures: shown, hidden }
  })
}
