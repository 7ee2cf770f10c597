import type { NameAt } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import { NAME } from './names.ts'

/** $18 million to Larkspur Growth V, a $75 million commitment to Larkspur Fund VI. */
const toward = new RegExp(`^ (?:commitment |each )?(?:in)?to (?:the )?(${NAME})`)
/** What funds are called. */
const FUND = / (?:[IVX]+|Fund|\d{1,2})$/
/** Two funds of a house, its fourth fund: none by name. */
const nameless = /\bto (?:[a-z-]+ ){0,4}funds?\b/
/** Who commits money and raises none. */
const limited = /[Pp]ension|[Rr]etirement|[Ee]ndowment|[Ll]imited partner|Teachers/

export interface Committed {
  readonly fund: NameAt
  readonly found: Amounted
}

/** Money that a sentence says is promised to funds, one entry for each that it names; null where it tells of no such thing. */
export function committedIn(
  text: string,
  { start: from, end: to }: { readonly start: number; readonly end: number },
  amounts: readonly Amounted[],
): readonly Committed[] | null {
  const words = text.slice(from, to)
  if (amounts.length === 0 || !/\b(?:commit|alloc|pledg|approv|invest)/i.test(words)) return null
  const funds = amounts.flatMap((found): readonly Committed[] => {
    const hit = toward.exec(text.slice(found.end, Math.min(to, found.end + 90)))
    const name = hit?.[1]
    if (hit === null || name === undefined || !FUND.test(name)) return []
    const start = found.end + hit[0].length - name.length
    return [{ found, fund: { name, start, end: start + name.length } }]
  })
  return funds.length > 0 || (nameless.test(words) && limited.test(text)) ? funds : null
}
