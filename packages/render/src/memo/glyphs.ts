/** What stands for the state of a claim or a gate where colour may be missing. */
export const STATE_GLYPHS = {
  plausible: '●',
  stretched: '◐',
  impossible: '✕',
  unverifiable: '◌',
  ok: '●',
  stop: '✕',
  open: '◌',
} as const
