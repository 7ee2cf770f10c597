import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One file of the example world, with its text. */
export interface Example {
  readonly file: string
  readonly kind: 'article' | 'deal'
  readonly title: string
  readonly text: string
  readonly lang?: string
  readonly published?: string
  readonly url?: string
  readonly publisher?: string
}

const about = ['title', 'published', 'url', 'publisher', 'lang'] as const

async function metadata(folder: string): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const text = await readFile(join(folder, 'articles.json'), 'utf8').catch(() => '{}')
  const json: unknown = JSON.parse(text)
  if (typeof json !== 'object' || json === null) return {}
  return Object.fromEntries(
    Object.entries(json).flatMap(([file, of]: [string, unknown]) =>
      typeof of === 'object' && of !== null ? [[file, { ...of }]] : [],
    ),
  )
}

/** The company's name of a deal file, for the list only; the file itself is read by the page. */
const nameOf = (yaml: string): string | undefined =>
  /^company:\s*\{?[^]*?\bname:\s*["']?([^"'\n,}]+)/m.exec(yaml)?.[1]?.trim()

/** The example world: articles (`*.txt`) and deal files (`*.deal.yaml`), articles first, in the order of their names. */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const files = await readdir(folder).catch(() => [])
  const said = await metadata(folder)
  const found = await Promise.all(
    files
      .filter((file) => /\.(txt|deal\.ya?ml)$/.test(file))
      .sort()
      .map(async (file): Promise<Example> => {
        const text = await readFile(join(folder, file), 'utf8')
        const kind = file.endsWith('.txt') ? 'article' : 'deal'
        const meta = said[file] ?? {}
        const title = kind === 'article' ? text.split('\n').find((line) => line.trim() !== '') : nameOf(text)
        const words = Object.fromEntries(
          about.flatMap((key) => (typeof meta[key] === 'string' ? [[key, meta[key]]] : [])),
        )
        return { file, kind, title: title?.trim() ?? file, text, ...words }
      }),
  )
  return [...found.filter((one) => one.kind === 'article'), ...found.filter((one) => one.kind === 'deal')]
}
