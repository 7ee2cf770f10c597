import { useEffect, useState } from 'react'
import { core } from '../core/client.ts'
import type { Trial } from '../memo/figure-drawer.tsx'

/** The deal file as it would be with a tried value; null without a trial. */
export function useTrial(text: string, trial: Trial | null): string | null {
  const [tried, setTried] = useState<string | null>(null)
  useEffect(() => {
    if (trial === null) {
      setTried(null)
      return undefined
    }
    let wanted = true
    void core
      .ask('edit', { text, path: trial.path, literal: trial.literal }, { lang: 'en', lane: 'trial-edit' })
      .then((answer) => {
        if (wanted && answer?.envelope.value !== undefined) setTried(answer.envelope.value.text)
      })
    return () => {
      wanted = false
    }
  }, [text, trial])
  return tried
}
