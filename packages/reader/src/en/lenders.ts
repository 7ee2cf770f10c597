import { lean } from '../text/lean.ts'
import type { Piece } from '../text/segments.ts'

/** What comes before who lends. */
const before = lean(
  /\b(?:(?:loans?|debt|facility|credit|lender|borrowed|non-?dilutive)\b[^.;$€£¥]{0,30}|borrowed [^.;]{0,20} )(?:from|by|with|was|is)(?: [a-z-]+){0,3} $/i,
)
/** What comes behind: Tern Bank provided a $15 million loan, with Tern Bank lending $10 million. */
const behind = lean(
  /^ (?:has |also )*(?:(?:provid|extend)(?:ed|ing) [^;]{0,40}?\b(?:loan|debt|credit|facility)\b|len(?:t|ding) )/,
)

/** Whether a name is of who lends, and takes no share in a round. */
export const isLender = (text: string, { start, end }: Piece): boolean =>
  before.test(text.slice(Math.max(0, start - 60), start)) || behind.test(text.slice(end, end + 90))
