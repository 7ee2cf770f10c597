import { useCallback, useEffect, useState } from 'react'
import { meet, metOf, ownFirst, setOwnFirst } from './fold.ts'

export interface OwnFirst {
  readonly first: boolean
  /** Turning it on folds a verdict again that was opened before. */
  readonly toggle: () => void
  readonly folded: boolean
  /** A number written now is written before the verdict was on this screen. */
  readonly before: boolean
  readonly open: () => void
}

/** Whether the verdict on a deal is folded until its reader has written; `shown` says that there is one to be seen. */
export function useOwnFirst(file: string, shown: boolean): OwnFirst {
  const [first, setFirst] = useState(ownFirst)
  const [met, setMet] = useState(() => metOf(file))
  const put = useCallback(
    (next: 'seen' | 'opened') => {
      meet(file, next)
      setMet(next)
    },
    [file],
  )
  const folded = first && met !== 'opened'
  const seesIt = shown && !folded && met === null
  useEffect(() => {
    if (seesIt) put('seen')
  }, [seesIt, put])
  return {
    first,
    toggle: () => {
      setOwnFirst(!first)
      setFirst(!first)
      if (!first && met === 'opened') put('seen')
    },
    folded,
    before: folded && met === null,
    open: () => put('opened'),
  }
}
