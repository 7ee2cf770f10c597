import { useEngineWords } from './words.tsx'

interface Flag {
  readonly key: string
  readonly text: string
  readonly bad: boolean
}

/** The limits of an answer. */
export function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  const { engine } = useEngineWords()
  if (flags.length === 0) return null
  return (
    <section className="flags" aria-label={engine.flagTitle}>
      <h2>{engine.flagTitle}</h2>
      <ul>
        {flags.map((flag) => (
          <li key={flag.key} className={flag.bad ? 'bad' : ''}>
            {flag.text}
          </li>
        ))}
      </ul>
    </section>
  )
}
