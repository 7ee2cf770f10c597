import type { FundOutput } from '@touchstone/verbs/equity'
import { useMemo } from 'react'
import { useWords } from '../app/language.tsx'
import { equity } from '../core/client.ts'
import { type Asked, useAsked } from '../core/use-asked.ts'
import type { DealFile } from '../desk/deal-file.ts'
import { useLibrary } from '../desk/library.tsx'
import { type OwnFiles, useOwnFiles } from '../desk/own-files.ts'

export interface FundChoice {
  readonly file: string
  readonly title: string
  readonly text: string
  /** Brought by the reader; a changed example is still one. */
  readonly own: boolean
  readonly changed: boolean
}

const saidIn = (text: string, key: string): string | undefined =>
  new RegExp(`^${key}:\\s*["']?([^"'\\n#]+)`, 'm').exec(text)?.[1]?.trim()

/** What a fund's file calls it in a language, for the lists only. */
const nameIn = (text: string, lang: 'zh' | 'en'): string | undefined =>
  saidIn(text, lang === 'zh' ? 'chinese' : 'english') ?? saidIn(text, 'name')

/** The funds that can be opened: examples, as they are or changed, and those brought. */
export function useFunds(): readonly [readonly FundChoice[], OwnFiles['keep']] {
  const { examples } = useLibrary()
  const own = useOwnFiles('fund')
  const { lang } = useWords()
  const choices = useMemo(() => {
    const world = examples.filter((one) => one.kind === 'fund')
    const brought = Object.entries(own.texts).filter(([file]) => !world.some((one) => one.file === file))
    return [
      ...world.map(({ file, title, text }): FundChoice => {
        const mine = own.texts[file]
        const shown = nameIn(mine ?? text, lang) ?? title
        return { file, title: shown, text: mine ?? text, own: false, changed: mine !== undefined && mine !== text }
      }),
      ...brought.map(([file, text]): FundChoice => ({
        file,
        title: nameIn(text, lang) ?? file,
        text,
        own: true,
        changed: false,
      })),
    ]
  }, [examples, own.texts, lang])
  return [choices, own.keep]
}

/** What the verb says of a fund; with a deal, how it suits. */
export function useFund(
  of: FundChoice | null,
  deal: DealFile | null,
  edition: 'internal' | 'external',
  lang: 'zh' | 'en',
  lane: string,
): Asked<FundOutput> {
  const input =
    of === null
      ? null
      : {
          file: of.file,
          text: of.text,
          edition,
          ...(deal === null || edition === 'external' ? {} : { deal: { file: deal.file, text: deal.text } }),
        }
  return useAsked('fund', input, { worker: equity, lang, lane, ...(deal === null ? {} : { texts: deal.texts }) })
}
