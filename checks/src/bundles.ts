import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Check, Violation } from './check.ts'

/** Gzipped bytes that the first route and the worker may weigh. */
export const budgets = { page: 250_000, worker: 200_000 } as const

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
  const words = Object.keys(manifest).filter((key) => /words\/(zh|en)(\/index)?\.(ts|js)$/.test(key))
  const first = words.sort()[0]
  if (first !== undefined) add(first)
  return [...files].sort()
}

const weigh = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

export interface BundleSizes {
  readonly page: number
  readonly worker: number
}

export function bundleSizes(root: string): BundleSizes | null {
  const app = join(root, 'packages/web/dist/app')
  const manifestPath = join(app, '.vite/manifest.json')
  if (!existsSync(manifestPath)) return null
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, Chunk>
  const page = firstRoute(manifest).reduce((sum, file) => sum + weigh(join(app, file)), 0)
  const assets = join(app, 'assets')
  const inPage = new Set(Object.values(manifest).flatMap((chunk) => [chunk.file, ...(chunk.css ?? [])]))
  const worker = readdirSync(assets)
    .filter((name) => name.endsWith('.js') && !inPage.has(`assets/${name}`) && statSync(join(assets, name)).isFile())
    .reduce((sum, name) => sum + weigh(join(assets, name)), 0)
  return { page, worker }
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
  if (sizes.worker > budgets.worker)
    found.push({
      file,
      line: 1,
      message: `the worker weighs ${sizes.worker} bytes gzipped, more than ${budgets.worker}`,
    })
  if (sizes.worker === 0) found.push({ file, line: 1, message: 'the worker bundle is missing' })
  return found
}

export const bundles: Check = {
  name: 'bundles',
  says: `the first route weighs at most ${budgets.page} bytes gzipped, the worker ${budgets.worker}`,
  run: (repo) => overBudget(bundleSizes(repo.root)),
}
