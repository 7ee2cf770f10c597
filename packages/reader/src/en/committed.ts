import type { NameAt } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import { isNoName, NAME } from './names.ts'
import { lean } from '../text/lean.ts'

const GIVES = '(?:commit(?:s|ted|ment|ments|ting)?|allocat\\w+|pledg\\w+|approv\\w+|invest(?:ed|s|ment)?)'
/** What speaks of money promised to funds. */
const speaks = new RegExp(`\\b${GIVES}\\b`, 'i')
/** $18 million to Larkspur Growth V, a $75 million commitment to Larkspur Fund VI. */
const toward = new RegExp(`^ (?:commitment |allocation |investment |each )?(?:to|in|into) (?:the )?(${NAME})`)
/** What funds are called. */
const FUND =
  / (?:[IVX]{1,5}|Fund|(?:Fund|Partners|Ventures|Growth|Seed|Select|Opportunity|Capital) (?:[IVX]+|\d{1,2}))(?:-[A-Z])?$/
const nobodys =
  /\b(?:to|in(?:to)?) (?:(?:one|two|three|four|five|several|\d+|the firm['’]s|its|their) )?(?:[a-z-]+ ){0,3}funds?\b/
/** Pension funds and the like, who commit money and raise none. */
const limited =
  /\b(?:[Pp]ension|[Rr]etirement|[Ee]ndowment|[Ss]uperannuation|[Ll]imited partners?|LPs?\b|Teachers['’]?|sovereign)\b/
const who = lean(
  new RegExp(
    `^(?:The )?(?:[a-z-]+ )*(${NAME})(?: \\([A-Z]+\\))?(?:,[^.;$€£¥]{2,80},)? (?:has |have |will |plans to |also |recently )*${GIVES}\\b`,
  ),
)

export interface Committed {
  readonly fund: NameAt
  readonly found: Amounted
}

/** Money that a sentence says is promised to funds, one entry for each fund it names; null where it tells of no such thing. */
export function committedIn(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  amounts: readonly Amounted[],
): { readonly funds: readonly Committed[]; readonly by: NameAt | null } | null {
  const words = text.slice(sentence.start, sentence.end)
  if (amounts.length === 0 || !/\b(?:[Ff]unds?|[IVX]+)\b/.test(words) || !speaks.test(words)) return null
  const funds = amounts.flatMap((found): readonly Committed[] => {
    const hit = toward.exec(text.slice(found.end, Math.min(sentence.end, found.end + 90)))
    const name = hit?.[1]
    if (hit === null || name === undefined || !FUND.test(name)) return []
    const start = found.end + hit[0].length - name.length
    return [{ found, fund: { name, start, end: start + name.length } }]
  })
  if (funds.length === 0)
    return nobodys.test(words) && limited.test(text) && /\bcommit|\balloc|\bpledg/.test(words)
      ? { funds, by: null }
      : null
  const giver = who.exec(words)
  const name = giver?.[1]
  if (giver === null || name === undefined || isNoName(name)) return { funds, by: null }
  const start = sentence.start + giver[0].indexOf(name)
  return { funds, by: { name, start, end: start + name.length } }
}
