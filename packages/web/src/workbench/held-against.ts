import type { FundProfile } from '@touchstone/core/underwrite'
import type { Told } from '@touchstone/verbs'
import { useMemo } from 'react'
import { equity } from '../core/client.ts'
import { useFunds } from '../fund/use-fund.ts'

/** Fund files that a deal is held against; the first one's rule decides. */
export type HeldAgainst = readonly { readonly file: string; readonly text: string }[]

/** More columns than two are not read side by side. */
const MOST = 2

/** The reader's own funds where there are any, else the two worked examples. */
export function useHeldAgainst(): HeldAgainst {
  const [funds] = useFunds()
  return useMemo(() => {
    const own = funds.filter((one) => one.own)
    return (own.length > 0 ? own : funds).slice(0, MOST).map(({ file, text }) => ({ file, text }))
  }, [funds])
}

interface FundsRead {
  readonly profiles: readonly FundProfile[]
  readonly issues: readonly Told[]
}

const kept = new Map<string, Promise<FundsRead>>()

/** Fund files read, once for each text; where one is wrong there are none, and it is said what is wrong. */
export function readFunds(funds: HeldAgainst, lang: 'zh' | 'en'): Promise<FundsRead> {
  if (funds.length === 0) return Promise.resolve({ profiles: [], issues: [] })
  const key = `${lang} ${JSON.stringify(funds)}`
  const found =
    kept.get(key) ??
    equity()
      .ask('profiles', funds, { lang, lane: `profiles ${key}` })
      .then((answer) => ({ profiles: answer?.envelope.value ?? [], issues: answer?.envelope.issues ?? [] }))
  kept.set(key, found)
  return found
}
