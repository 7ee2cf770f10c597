import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** One file of the example world, with its text. */
export interface Example {
  readonly file: string
  readonly kind: 'article' | 'deal' | 'fund' | 'cap' | 'papers'
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

/** The name that a fund or cap file gives itself, for the list only. */
const titleOf = (text: string, key: 'name' | 'company'): string | undefined =>
  new RegExp(`^${key}:\\s*["']?([^"'\\n#]+)`, 'm').exec(text)?.[1]?.trim()

/** Files of a folder in the order of their names, each with its text. */
async function textsIn(folder: string, named: RegExp): Promise<readonly (readonly [file: string, text: string])[]> {
  const files = await readdir(folder).catch(() => [])
  return Promise.all(
    files
      .filter((file) => named.test(file))
      .sort()
      .map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  )
}

/**
 * The example world: articles (`*.txt`), deal files (`*.deal.yaml`), funds (`funds/*.fund.yaml`) and tables of shareholders
 * (`cap/`) with papers beside them (`cap/*.papers.yaml`), each kind in the order of its names.
 */
export async function readExamples(folder: string): Promise<readonly Example[]> {
  const said = await metadata(folder)
  const articlesAndDeals = (await textsIn(folder, /\.(txt|deal\.ya?ml)$/)).map(([file, text]): Example => {
    const kind = file.endsWith('.txt') ? 'article' : 'deal'
    const meta = said[file] ?? {}
    const title = kind === 'article' ? text.split('\n').find((line) => line.trim() !== '') : nameOf(text)
    const words = Object.fromEntries(about.flatMap((key) => (typeof meta[key] === 'string' ? [[key, meta[key]]] : [])))
    return { file, kind, title: title?.trim() ?? file, text, ...words }
  })
  const funds = (await textsIn(join(folder, 'funds'), /\.fund\.ya?ml$/)).map(([file, text]): Example => ({
    file,
    kind: 'fund',
    title: titleOf(text, 'name') ?? file,
    text,
  }))
  const caps = (await textsIn(join(folder, 'cap'), /\.(cap\.ya?ml|csv|tsv|json)$/)).map(([file, text]): Example => ({
    file,
    kind: 'cap',
    title: titleOf(text, 'company') ?? file,
    text,
  }))
  const papers = (await textsIn(join(folder, 'cap'), /\.papers\.ya?ml$/)).map(([file, text]): Example => ({
    file,
    kind: 'papers',
    title: file,
    text,
  }))
  const of = (kind: Example['kind']): readonly Example[] => articlesAndDeals.filter((one) => one.kind === kind)
  return [...of('article'), ...of('deal'), ...funds, ...caps, ...papers]
}
