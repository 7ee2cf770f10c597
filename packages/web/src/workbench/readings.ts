import { useCallback, useState } from 'react'
import type { Judgement } from './source-pane.tsx'

type Judged = Readonly<Record<number, Judgement>>

const keyOf = (name: string): string => `touchstone:judged:${name}`

function kept(name: string): Judged {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '{}')
    if (typeof raw !== 'object' || raw === null) return {}
    return Object.fromEntries(
      Object.entries(raw).flatMap(([reading, is]: [string, unknown]) =>
        is === 'accepted' || is === 'rejected' ? [[Number(reading), is]] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** What the reader of a text thought of each reading; kept in this browser. */
export function useJudged(name: string): readonly [Judged, (reading: number, is: Judgement | null) => void] {
  const [judged, setJudged] = useState(() => kept(name))
  const judge = useCallback(
    (reading: number, is: Judgement | null) =>
      setJudged((before) => {
        const { [reading]: _, ...others } = before
        const next = is === null ? others : { ...others, [reading]: is }
        localStorage.setItem(keyOf(name), JSON.stringify(next))
        return next
      }),
    [name],
  )
  return [judged, judge]
}
