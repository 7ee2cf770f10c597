import type { Envelope, Told } from '@touchstone/verbs'
import type { TriageOutput } from '@touchstone/verbs/triage'
import { useEffect, useState } from 'react'
import { useLibrary } from '../desk/library.tsx'

export interface Triaged {
  readonly answer: TriageOutput | null
  readonly issues: readonly Told[]
  readonly failed: string | null
  readonly working: boolean
}

const NONE: Triaged = { answer: null, issues: [], failed: null, working: true }

const isEnvelope = (value: unknown): value is Envelope<TriageOutput> =>
  typeof value === 'object' && value !== null && 'ok' in value && 'issues' in value

async function ask(body: object, lang: 'zh' | 'en'): Promise<Envelope<TriageOutput>> {
  const response = await fetch(`/api/v1/triage?lang=${lang}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  if (!isEnvelope(answer)) throw new Error(String(response.status))
  return answer
}

/**
 * The table of everything the inbox holds. The desk makes it, which has the texts and the deals at hand; the page would have
 * to carry the grammar, the rules of claims and the reader of YAML for it.
 */
export function useTriage(thesis: string, lang: 'zh' | 'en'): Triaged {
  const library = useLibrary()
  const [held, setHeld] = useState(NONE)
  const { examples, texts, deals, state } = library
  useEffect(() => {
    if (state !== 'ready') return undefined
    let wanted = true
    const own = new Set(texts)
    const documents = examples
      .filter((one) => one.kind === 'article' && !own.has(one.file))
      .map(({ file, title, published, text }) => ({ id: file, name: file, title, published, text }))
    const held = examples
      .filter((one) => one.kind === 'deal' && !deals.includes(one.file))
      .map(({ file, text }) => ({ file, text }))
    setHeld((before) => ({ ...before, working: true }))
    ask({ documents, deals: held, desk: true, ...(thesis.trim() === '' ? {} : { thesis }) }, lang).then(
      ({ value, issues }) =>
        wanted && setHeld((before) => ({ answer: value ?? before.answer, issues, failed: null, working: false })),
      (error: unknown) =>
        wanted && setHeld({ ...NONE, working: false, failed: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      wanted = false
    }
  }, [examples, texts, deals, state, thesis, lang])
  return held
}
