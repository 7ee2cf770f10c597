/** What a table is narrowed to, by what. */
export type Only = { readonly [K in 'layer' | 'claim' | 'state']?: string | undefined }

const KEYS = ['layer', 'claim', 'state'] as const

/** Reads what the address says; what it cannot mean is left out. */
export function readOnly(said: string | undefined): Only {
  const parts = (said ?? '').split(';').map((one) => one.split(':'))
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = parts.find((one) => one[0] === key)?.[1]
      return value === undefined || value === '' ? [] : [[key, value] as const]
    }),
  )
}

export function writeOnly(only: Only): string | undefined {
  const said = KEYS.flatMap((key) => (only[key] === undefined ? [] : [`${key}:${only[key]}`])).join(';')
  return said === '' ? undefined : said
}

/** Whether a row is what is asked for. */
export const fits = (
  row: { readonly layer: string | null; readonly claim: string | null; readonly known: boolean },
  only: Only,
): boolean =>
  (only.layer === undefined || row.layer === only.layer) &&
  (only.claim === undefined || row.claim === only.claim) &&
  (only.state === undefined || (row.known ? 'known' : 'new') === only.state)
