import type { DerivationKey } from '@touchstone/render'
import { Open, type Opens } from './open.tsx'
import { useEngineWords } from './words.tsx'

interface Tile {
  readonly key: string
  /** What it opens to. */
  readonly figure: DerivationKey
  readonly label: string
  readonly value: string
  readonly interval: string | null
  readonly notes: readonly string[]
}

/** Figures with their intervals, side by side, each opening to its derivation. */
export function Tiles({ tiles, ...opens }: Opens & { readonly tiles: readonly Tile[] }) {
  return (
    <dl className="tiles">
      {tiles.map((one) => (
        <div key={one.key} data-tile={one.key}>
          <dt>{one.label}</dt>
          <dd>
            <Open of={one.figure} text={one.value} {...opens} />
            {one.interval === null ? null : <small>{one.interval}</small>}
            {one.notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

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
