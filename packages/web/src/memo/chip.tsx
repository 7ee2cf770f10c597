const paths = {
  plausible: <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm-.7 7.3L2.9 5.9l.9-.9 1.5 1.5 3-3 .9.9Z" fillRule="evenodd" />,
  stretched: (
    <>
      <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.7a4.3 4.3 0 0 0 0 8.6Z" />
    </>
  ),
  impossible: <path d="m2.5 2.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  unverifiable: (
    <circle cx="6" cy="6" r="4.3" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 1.6" />
  ),
}

const looks = { ok: 'plausible', stop: 'impossible', open: 'unverifiable' } as const

export type ChipState = keyof typeof paths | keyof typeof looks

/** A verdict with its glyph and its word; never by colour alone. */
export function Chip({ state, word }: { readonly state: ChipState; readonly word: string }) {
  const look = state === 'ok' || state === 'stop' || state === 'open' ? looks[state] : state
  return (
    <span className={`chip ${look}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" fill="currentColor">
        {paths[look]}
      </svg>
      {word}
    </span>
  )
}
