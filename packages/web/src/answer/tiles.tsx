import type { ReactNode } from 'react'

interface Tile {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
  readonly interval: string | null
  readonly notes: readonly string[]
}

/** Figures with their intervals, side by side. */
export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <dl className="tiles">
      {tiles.map((one) => (
        <div key={one.key} data-tile={one.key}>
          <dt>{one.label}</dt>
          <dd>
            {one.value}
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
