import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Handler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file a path of the page means inside `root`, or null where it would lead out of it or to a hidden file. */
export function within(root: string, path: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const parts = decoded.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.'))) return null
  const file = normalize(join(root, ...parts))
  return file === root || file.startsWith(root + sep) ? file : null
}

/** Whether a path asks for a file of the page; below that, `/deals/青砚智能.deal.yaml` is a state of the page. */
const meansFile = (path: string): boolean => path.startsWith('/assets/') || /^\/[^/]+\.\w+$/.test(path)

/** Serves the built page; a path without a file is a state of the page and gets the page itself. */
export function page(root: string): Handler {
  return async (c) => {
    const path = new URL(c.req.url).pathname
    const file = within(root, path)
    if (file === null) return c.text('Not found.\n', 404)
    const info = await stat(file).catch(() => null)
    const found = info?.isFile() === true ? file : null
    if (found === null && meansFile(path)) return c.text('Not found.\n', 404)
    const target = found ?? join(root, 'index.html')
    const bytes = await readFile(target).catch(() => null)
    if (bytes === null) return c.text('The page is not built: run npm run build.\n', 503)
    const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path) && found !== null
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': types[extname(target)] ?? 'application/octet-stream',
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  }
}
