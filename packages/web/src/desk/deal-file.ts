import { useEffect, useState } from 'react'
import { core } from '../core/client.ts'
import { type Kept, read } from './api.ts'
import { type Library, useLibrary } from './library.tsx'

export interface DealFile extends Kept {
  readonly file: string
  readonly own: boolean
  /** The texts that it quotes, by the path it writes. */
  readonly texts: Readonly<Record<string, string>>
}

async function textOf(path: string, library: Library): Promise<string | null> {
  const name = path.split('/').at(-1) ?? path
  const example = library.examples.find((one) => one.file === name && (one.kind === 'article' || one.kind === 'cap'))
  const own = localStorage.getItem(`touchstone:cap:${name}`)
  return (await read('texts', name).catch(() => null))?.text ?? own ?? example?.text ?? null
}

/** A deal file with the texts it quotes. The desk's own file wins over an example of the same name. */
export async function openDeal(file: string, library: Library): Promise<DealFile | null> {
  const example = library.examples.find((one) => one.file === file && one.kind === 'deal')
  const kept = example === undefined || library.deals.includes(file) ? await read('deals', file) : null
  const text = kept?.text ?? example?.text
  if (text === undefined) return null
  const links = (await core.ask('links', { file, text }, { lang: 'en', lane: `links ${file}` }))?.envelope.value ?? []
  const found = await Promise.all(links.map(async (path) => [path, await textOf(path, library)] as const))
  const texts = Object.fromEntries(found.flatMap(([path, held]) => (held === null ? [] : [[path, held]])))
  return { file, text, etag: kept?.etag ?? '', own: kept !== null, texts }
}

/** The deal file of a name, as it is opened; null while that is not done, where it is not there, or for no name. */
export function useDealFile(file: string | null): DealFile | null {
  const library = useLibrary()
  const [held, setHeld] = useState<DealFile | null>(null)
  const ready = library.state !== 'loading'
  useEffect(() => {
    if (!ready || file === null) return undefined
    let wanted = true
    openDeal(file, library).then(
      (found) => wanted && setHeld(found),
      () => wanted && setHeld(null),
    )
    return () => {
      wanted = false
    }
    // Opening again when the list of the desk changes would compute an unchanged deal anew.
    // oxlint-disable-next-line exhaustive-deps
  }, [file, ready])
  return held?.file === file ? held : null
}
