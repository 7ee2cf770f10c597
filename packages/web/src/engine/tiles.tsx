import type { DerivationKey } from '@touchstone/render'
import { Tiles as Side } from '../answer/tiles.tsx'
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
  return <Side tiles={tiles.map((one) => ({ ...one, value: <Open of={one.figure} text={one.value} {...opens} /> }))} />
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
