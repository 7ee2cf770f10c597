import type { DerivationKey } from '@touchstone/render'
import { useEngineWords } from './words.tsx'

export interface Opens {
  readonly opened: string | null
  readonly onOpen: (figure: DerivationKey) => void
}

/** A number that opens to what it is made of. */
export function Open({ of, text, opened, onOpen }: Opens & { readonly of: DerivationKey; readonly text: string }) {
  const { engine } = useEngineWords()
  return (
    <button
      type="button"
      className="opens"
      data-figure={of}
      aria-expanded={opened === of}
      title={engine.derive.opens(engine.figureNames[of])}
      onClick={() => onOpen(of)}
    >
      {text}
    </button>
  )
}
