import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first day of what a date names, `2023-04-01` of `2023-04`; the first day of an archive where it names none. */
export function dayOf(date: string): string {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  return found === null ? '1980-01-01' : `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}`
}

/** Gives each id of a part a number by the order in which it stands there. */
function renumbered(xml: string, pattern: RegExp): string {
  const ids = new Map<string, string>()
  return xml.replace(pattern, (_, before: string, id: string, after: string) => {
    const own = ids.get(id) ?? String(ids.size + 1)
    ids.set(id, own)
    return `${before}${own}${after}`
  })
}

/** The part that a file of relations speaks of: `word/_rels/document.xml.rels` of `word/document.xml`. */
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, '$1')

/**
 * The same file without what changes from one run to the next: the clock in its properties and its archive, random names
 * of relations, counters that go on from the document before. `day` (`2023-04-30`) stands in for the clock.
 */
export function settle(bytes: Uint8Array, day: string): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)))
  const edit = (name: string, change: (text: string) => string): void => {
    const found = files.get(name)
    if (found !== undefined) files.set(name, strToU8(change(strFromU8(found))))
  }
  for (const name of [...files.keys()].filter((one) => one.endsWith('.rels'))) {
    const ids = new Map<string, string>()
    edit(name, (text) =>
      text.replace(/ Id="([^"]*)"/g, (_, id: string) => {
        const own = `rId${ids.size + 1}`
        ids.set(id, own)
        return ` Id="${own}"`
      }),
    )
    edit(ownerOf(name), (text) =>
      text.replace(/( r:\w+=")([^"]*)"/g, (whole, before: string, id: string) => {
        const own = ids.get(id)
        return own === undefined ? whole : `${before}${own}"`
      }),
    )
  }
  edit('word/document.xml', (text) =>
    renumbered(
      renumbered(text, /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g),
      /(<wp:docPr\b[^>]*? id=")(\d+)(")/g,
    ),
  )
  edit('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*(<)/g, `$1${day}T00:00:00Z$2`),
  )
  const names = [...files.keys()].filter((one) => !one.endsWith('/')).sort()
  const first = '[Content_Types].xml'
  const ordered = [first, ...names.filter((one) => one !== first)]
  return zipSync(Object.fromEntries(ordered.map((name) => [name, files.get(name) ?? new Uint8Array()])), {
    level: 6,
    // The first day that an archive knows, in the zone of the machine, because an archive's times have no zone.
    mtime: new Date(1980, 0, 1),
  })
}
