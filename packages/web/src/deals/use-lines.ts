import type { DeskView, VerdictView } from '@touchstone/verbs'
import { useEffect, useState } from 'react'
import { core, stopVerdicts, verdict } from '../core/client.ts'
import type { VerdictAsked } from '../core/protocol.ts'
import { read } from '../desk/api.ts'
import type { Library } from '../desk/library.tsx'
import { isFolded, seen } from '../own/fold.ts'
import { useHeldAgainst } from '../workbench/held-against.ts'
import { readBoth } from '../workbench/judge.ts'
import { ALL_DRAWS, FIRST_DRAWS } from '../core/judging.ts'

/** Draws of what the form alone is asked for. */
const FEW = 8

/** A deal as a line of the table: what its file says, and the verdict where there is one. */
export interface Line {
  readonly view: DeskView
  /** Undefined while it is computed. */
  readonly verdict: VerdictView | null | undefined
}

/**
 * Every deal of the library as a line, by file; null where a file cannot be read. All get a verdict of few draws first, then
 * each the digits that its own page prints.
 */
export function useLines(library: Library, lang: 'zh' | 'en'): Readonly<Record<string, Line | null>> {
  const funds = useHeldAgainst()
  const [lines, setLines] = useState<Readonly<Record<string, Line | null>>>({})
  useEffect(() => {
    let wanted = true
    let judging: string | null = null
    const show = (file: string, line: Line | null): void => setLines((before) => ({ ...before, [file]: line }))
    const judge = async (
      input: VerdictAsked,
      lane: string,
      draws: number,
      coarse: VerdictView | null = null,
    ): Promise<VerdictView | null> => {
      judging = lane
      const asked = verdict().ask('verdict', input, { lang, lane, draws })
      if (coarse !== null) verdict().tell(lane, coarse.other)
      const answer = await asked
      judging = null
      return answer?.envelope.value ?? null
    }
    const run = async (): Promise<void> => {
      const worlds = library.examples
      const finer: {
        readonly file: string
        readonly view: DeskView
        readonly input: VerdictAsked
        readonly coarse: VerdictView
      }[] = []
      for (const file of [...library.deals, ...worlds.filter((one) => one.kind === 'deal').map((one) => one.file)]) {
        const own = library.deals.includes(file) ? await read('deals', file) : null
        const text = own?.text ?? worlds.find((one) => one.file === file)?.text
        if (!wanted || text === undefined) continue
        const links = (await core.ask('links', { file, text }, { lang, lane: `links ${file}` }))?.envelope.value ?? []
        const texts: Record<string, string> = {}
        for (const path of links) {
          const name = path.split('/').at(-1) ?? path
          const held = (await read('texts', name))?.text ?? worlds.find((one) => one.file === name)?.text
          if (held !== undefined) texts[path] = held
        }
        const lane = `list ${file}`
        const answer = await core.ask('deal', { file, text, part: 'worth' }, { lang, lane, texts, draws: FEW })
        if (!wanted) return
        if (answer === null) continue
        const view = answer.envelope.value ?? null
        if (view === null) {
          show(file, null)
          continue
        }
        show(file, { view, verdict: undefined })
        const both = view.summary === null ? null : await readBoth({ file, text, texts, lang, funds }, lane)
        if (!wanted) return
        const input = both === null ? null : { deal: both.deal, funds: both.funds }
        const judged = input === null ? null : await judge(input, lane, FIRST_DRAWS)
        if (!wanted) return
        if (judged !== null && !isFolded(file)) seen(file)
        show(file, { view, verdict: judged })
        if (input !== null && judged !== null) finer.push({ file, view, input, coarse: judged })
      }
      for (const { file, view, input, coarse } of finer) {
        const judged = await judge(input, `list ${file}`, ALL_DRAWS, coarse)
        if (!wanted) return
        if (judged !== null) show(file, { view, verdict: judged })
      }
    }
    run().catch(() => undefined)
    return () => {
      wanted = false
      if (judging !== null) stopVerdicts(judging)
    }
  }, [library.deals, library.examples, lang, funds])
  return lines
}
