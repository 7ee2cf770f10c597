import { useCallback, useEffect, useRef } from 'react'
import { core } from '../core/client.ts'
import type { Draft } from './draft.ts'

/** Changes fields of a draft one after the other, each on the text that the one before it left. */
export function useEdits(draft: Draft): (path: string, literal: string | null) => void {
  const latest = useRef(draft)
  const text = useRef(draft.text)
  const running = useRef(0)
  const chain = useRef(Promise.resolve())
  useEffect(() => {
    latest.current = draft
    if (running.current === 0) text.current = draft.text
  })
  return useCallback((path, literal) => {
    running.current++
    chain.current = chain.current.then(async () => {
      const answer = await core
        .ask('edit', { text: text.current, path, literal }, { lang: 'en', lane: 'edit' })
        .finally(() => running.current--)
      const edited = answer?.envelope.value?.text
      if (edited === undefined) return
      text.current = edited
      latest.current.step({ kind: 'edit', text: edited })
    })
  }, [])
}
