import type { Told } from '@touchstone/verbs'
import type { ReadComparison, ReadInput } from '@touchstone/verbs/compare'
import { useEffect, useState } from 'react'
import { stopVerdicts, verdict } from '../core/client.ts'
import { openDeal } from '../desk/deal-file.ts'
import { useLibrary } from '../desk/library.tsx'
import type { FundChoice } from '../fund/use-fund.ts'
import { readFunds } from '../workbench/held-against.ts'
import { readDeal } from '../workbench/judge.ts'
import { ALL_DRAWS, FIRST_DRAWS } from '../core/judging.ts'

export interface Compared {
  /** The last comparison there was; of an older choice while a newer one is computed or refused. */
  readonly answer: ReadComparison | null
  /** Files that cannot be read. */
  readonly unread: readonly string[]
  readonly issues: readonly Told[]
  /** Whether this is of the choice asked, answered or refused. */
  readonly current: boolean
  readonly failed: string | null
}

const NOTHING: Compared = { answer: null, unread: [], issues: [], current: false, failed: null }

interface Asked {
  readonly files: readonly string[]
  readonly fund: FundChoice | null
  readonly date: string | null
  readonly lang: 'zh' | 'en'
  /** Nothing is asked while the choice is not ready. */
  readonly ready: boolean
}

/** Deals of the desk beside each other under one fund; a choice that is changed stops what is computed for the one before. */
export function useCompare({ files, fund, date, lang, ready }: Asked): Compared {
  const library = useLibrary()
  const [held, setHeld] = useState<Compared & { readonly of: string }>({ ...NOTHING, of: '' })
  const key = JSON.stringify([files, fund?.text ?? null, date, lang, ready])
  const loaded = library.state !== 'loading'
  useEffect(() => {
    if (!loaded || !ready || files.length === 0) return undefined
    let wanted = true
    const run = async (): Promise<void> => {
      const read = await Promise.all(
        files.map(async (file) => {
          const found = await openDeal(file, library)
          const got = found === null ? null : await readDeal({ ...found, lang }, `compare ${file}`)
          return { file, deal: got?.deal ?? null, issues: got?.issues ?? [] }
        }),
      )
      const funds = await readFunds(fund === null ? [] : [{ file: fund.file, text: fund.text }], lang)
      if (!wanted) return
      const unread = read.filter((one) => one.deal === null).map((one) => one.file)
      const before = [...read.flatMap((one) => one.issues), ...funds.issues]
      if (unread.length > 0 || (fund !== null && funds.profiles.length === 0)) {
        setHeld((old) => ({ ...old, unread, issues: before, current: true, failed: null, of: key }))
        return
      }
      const input: Omit<ReadInput, 'draws' | 'seed'> = {
        deals: read.flatMap(({ file, deal }) => (deal === null ? [] : [{ file, deal }])),
        funds: funds.profiles,
        ...(date === null ? {} : { asOf: date }),
      }
      // Few draws say at once who scores higher; all of them give the digits that each deal's own page prints.
      for (const draws of [FIRST_DRAWS, ALL_DRAWS]) {
        const answer = await verdict().ask('compare', input, { lang, lane: 'compare', draws })
        if (answer === null || !wanted) return
        const { value, issues } = answer.envelope
        setHeld((old) => ({
          answer: value ?? old.answer,
          unread: [],
          issues: value === undefined ? issues : [],
          current: true,
          failed: null,
          of: key,
        }))
        if (value === undefined) return
      }
    }
    run().catch((error: unknown) => {
      if (!wanted) return
      const failed = error instanceof Error ? error.message : String(error)
      setHeld((old) => ({ ...old, current: true, failed, of: key }))
    })
    return () => {
      wanted = false
      stopVerdicts('compare')
    }
    // The key holds everything that is asked; the list of the desk may change under the page.
    // oxlint-disable-next-line exhaustive-deps
  }, [key, loaded])
  return held.of === key ? held : { ...held, current: false }
}
