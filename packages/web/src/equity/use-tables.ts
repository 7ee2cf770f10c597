import { useMemo } from 'react'
import { useLibrary } from '../desk/library.tsx'
import { type OwnFiles, useOwnFiles } from '../desk/own-files.ts'

export interface TableChoice {
  readonly file: string
  readonly title: string
  readonly text: string
  /** Brought by the reader; a changed example is still one. */
  readonly own: boolean
  readonly changed: boolean
}

const companyIn = (text: string): string | undefined => /^company:\s*["']?([^"'\n#]+)/m.exec(text)?.[1]?.trim()

/** The cap tables that can be opened: cap files first among the examples, the fullest one on top, then lists and bundles, then those brought. */
export function useTables(): readonly [readonly TableChoice[], OwnFiles['keep']] {
  const { examples } = useLibrary()
  const own = useOwnFiles('cap')
  const choices = useMemo(() => {
    const isCap = (file: string): number => (/\.ya?ml$/i.test(file) ? 0 : 1)
    const world = examples
      .filter((one) => one.kind === 'cap')
      .sort((a, b) => isCap(a.file) - isCap(b.file) || b.text.length - a.text.length)
    const brought = Object.entries(own.texts).filter(([file]) => !world.some((one) => one.file === file))
    return [
      ...world.map(({ file, title, text }): TableChoice => {
        const mine = own.texts[file]
        return { file, title, text: mine ?? text, own: false, changed: mine !== undefined && mine !== text }
      }),
      ...brought.map(([file, text]): TableChoice => ({
        file,
        title: companyIn(text) ?? file,
        text,
        own: true,
        changed: false,
      })),
    ]
  }, [examples, own.texts])
  return [choices, own.keep]
}
