/** Reads one YAML file of data/ strictly and remembers the line of every key, so that a problem can be shown in its place. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** All YAML files under a folder, in name order, with paths relative to it. */
export function yamlFiles(folder, base = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return yamlFiles(path, base)
      return entry.name.endsWith('.yaml') ? [relative(base, path).replaceAll('\\', '/')] : []
    })
}

/** The plain value of a file and a function that gives the line of a path in it. */
export function readYaml(folder, file) {
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), {
    lineCounter: counter,
    strict: true,
    uniqueKeys: true,
  })
  const line = (path) => {
    let node = document.contents
    let at = 1
    for (const key of path) {
      const pair = isMap(node)
        ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key))
        : undefined
      const next = isSeq(node) ? node.items[key] : pair?.value
      const place = pair?.key ?? next
      if (place?.range !== undefined && place.range !== null) at = counter.linePos(place.range[0]).line
      node = next
    }
    return at
  }
  return {
    errors: document.errors.map((error) => ({
      line: error.linePos?.[0]?.line ?? 1,
      message: error.message.split('\n')[0],
    })),
    value: document.errors.length > 0 ? null : document.toJS(),
    line,
  }
}
