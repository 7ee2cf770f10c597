import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Check, Violation } from './check.ts'

/** Gzipped bytes that the first route and each worker may weigh; those of verdicts, of the engine, of funds, of cap tables, of the reader and of what it read are loaded where they are used. */
export const budgets = {
  page: 250_000,
  worker: 200_000,
  verdict: 200_000,
  engine: 200_000,
  equity: 200_000,
  table: 200_000,
  reading: 200_000,
  drafting: 200_000,
} as const

const workers = ['worker', 'verdict', 'engine', 'equity', 'table', 'reading', 'drafting'] as const
type Worker = (typeof workers)[number]

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly src?: string
}

/** Everything the entry loads before the first paint: its static imports, its styles and the words of one language. */
export function firstRoute(manifest: Readonly<Record<string, Chunk>>): readonly string[] {
  const files = new Set<string>()
  const add = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) add(next)
  }
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) add(key)
  // Of one language, the first: all that the app waits for before it paints.
  const words = Object.keys(manifest).flatMap((key) => {
    const found = /words\/(zh|en)(?:\/(?:index|ui|deal-page))?\.(?:ts|js)$/.exec(key)
    return found === null ? [] : [{ key, lang: found[1] ?? '' }]
  })
  const [first] = words.map(({ lang }) => lang).sort()
  for (const { key, lang } of words) if (lang === first) add(key)
  return [...files].sort()
}

/** A worker's file with every file it loads, at once or later, by the names written in them. */
export function reached(
  entry: string,
  textOf: (name: string) => string,
  files: ReadonlySet<string>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  found.add(entry)
  for (const [name] of textOf(entry).matchAll(/[\w.-]+-[\w-]{8}\.js/g))
    if (files.has(name) && !found.has(name)) reached(name, textOf, files, found)
  return found
}

const weigh = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

export interface BundleSizes {
  readonly page: number
  readonly worker: number
  readonly verdict: number
  readonly engine: number
  readonly equity: number
  readonly table: number
  readonly reading: number
  readonly drafting: number
}

export function bundleSizes(root: string): BundleSizes | null {
  const app = join(root, 'packages/web/dist/app')
  const manifestPath = join(app, '.vite/manifest.json')
  if (!existsSync(manifestPath)) return null
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, Chunk>
  const page = firstRoute(manifest).reduce((sum, file) => sum + weigh(join(app, file)), 0)
  const assets = join(app, 'assets')
  const inPage = new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))
  const apart = readdirSync(assets).filter(
    (name) => name.endsWith('.js') && !inPage.has(`assets/${name}`) && statSync(join(assets, name)).isFile(),
  )
  const weighAll = (names: readonly string[]): number => names.reduce((sum, name) => sum + weigh(join(assets, name)), 0)
  const of = (which: Worker): number => {
    const entry = apart.find((name) => name.startsWith(which === 'worker' ? 'worker-' : `${which}-worker-`))
    if (entry === undefined) return 0
    const loaded = [...reached(entry, (name) => readFileSync(join(assets, name), 'utf8'), new Set(apart))]
    // Words are loaded in one language at a time.
    const inLanguage = (lang: string): number => weighAll(loaded.filter((name) => name.startsWith(`${lang}-`)))
    return weighAll(loaded.filter((name) => !/^(?:zh|en)-/.test(name))) + Math.max(inLanguage('zh'), inLanguage('en'))
  }
  return {
    page,
    worker: of('worker'),
    verdict: of('verdict'),
    engine: of('engine'),
    equity: of('equity'),
    table: of('table'),
    reading: of('reading'),
    drafting: of('drafting'),
  }
}

/** What breaks the budgets; apart from the disk, so that a planted size can prove it. */
export function overBudget(sizes: BundleSizes | null): readonly Violation[] {
  const file = 'packages/web/dist/app'
  if (sizes === null) return [{ file, line: 1, message: 'no bundle: run npm run build' }]
  const found: Violation[] = []
  if (sizes.page > budgets.page)
    found.push({
      file,
      line: 1,
      message: `the first route weighs ${sizes.page} bytes gzipped, more than ${budgets.page}`,
    })
  const names = {
    worker: 'worker',
    verdict: 'worker of verdicts',
    engine: 'engine’s worker',
    equity: 'worker of funds',
    table: 'worker of cap tables',
    reading: 'worker of the reader',
    drafting: 'worker that drafts',
  } as const
  for (const which of workers) {
    const name = names[which]
    if (sizes[which] > budgets[which])
      found.push({
        file,
        line: 1,
        message: `the ${name} weighs ${sizes[which]} bytes gzipped, more than ${budgets[which]}`,
      })
    if (sizes[which] === 0) found.push({ file, line: 1, message: `the bundle of the ${name} is missing` })
  }
  return found
}

export const bundles: Check = {
  name: 'bundles',
  says: `the first route weighs at most ${budgets.page} bytes gzipped, each worker ${budgets.worker}`,
  run: (repo) => overBudget(bundleSizes(repo.root)),
}
