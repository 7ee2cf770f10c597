import type { NameAt, Status } from '../mention.ts'
import { isNoName } from './no-names.ts'
import { isNobody, NAME } from './names.ts'
import { lean } from '../text/lean.ts'

/** Who a sentence begins with, right before such a verb. */
const subject = lean(
  new RegExp(
    `^(?:[^.;$€£¥]{2,60}, (?=[A-Z]))?(?:(?:[A-Z][\\w. ]*-based )?(?:(?:AI|[a-z-]+|High-[a-z]+) ){0,8}?(?:(?:Shares|Shareholders|Investors) (?:of|in) )?)(${NAME})(?:['’]s?)?(?: ?\\([^)]{1,30}\\))?(?:, [^.;$€£¥]{1,110},)?(?: (?:has|have|had|is|was|will|to|saw|also|just|now|today|reportedly|[a-z]+ly|shares|stock|employees|staff|its|on [A-Z]\\w+))* (?:[a-z]+(?:ed|s)|set|rose|fell|sank|s[eo]ll?d?|withdrew|drew|let|to|going|merging|began|allowing|letting|is|will)\\b`,
  ),
)
/** The founder of Kestrel has refuted: whom who speaks stands for. */
const office = new RegExp(
  `^[^.;,]{0,40}\\b(?:[Ff]ounder|CEO|executive|[Cc]hairman|president|head|boss|spokes\\w+) (?:of|at|for) (?:(?:AI|[A-Z][\\w.]*-based|[a-z-]+) ){0,6}(${NAME})`,
)

/** A loan to Kestrel, takes Kestrel public: whose it is, whoever gives. */
const toWhom = new RegExp(
  `\\b(?:loan|facility|guarantee|credit line)s? (?:to|for) (?:[a-z-]+ ){0,5}(${NAME})|\\b[Tt]ak(?:e|es|ing) (?<take>${NAME}) public`,
)

/** Who lists, borrows, sells shares or denies, in a clause that names no company by raising; null where nobody is named. */
export function whoseIn(text: string, from: number, to: number): (NameAt & { readonly weight: number }) | null {
  const words = text.slice(from, to)
  const given = toWhom.exec(words)
  const hit = given ?? office.exec(words) ?? subject.exec(words)
  const raw = hit?.[1] ?? hit?.groups?.take
  if (hit === null || raw === undefined) return null
  const name = raw.replace(/[.’']+s?$/, '')
  const start = from + hit.index + hit[0].indexOf(raw)
  const one = { name, start, end: start + name.length, weight: given === null ? 2 : 3 }
  return isNoName(name) || (isNobody(text, one) && !text.startsWith(' employees', one.end)) ? null : one
}

/** Whether who a clause begins with is what is bought: is acquired by Medway, denies that it was bought, explores a sale. */
export const isOfSpeaker = (words: string): boolean =>
  /\b(?:acquired|bought|taken over) by\b|\bit (?:was|is|had been|would be) (?:being )?(?:bought|acquired|sold)\b|\b(?:in|of|for) (?:his|her|its|the|their) (?:company|start-?up|firm)\b|\bacquired it\b|\bexplor\w+ (?:an? )?(?:[a-z]+ )?sale\b|(?<!approach(?:ed|es) .*)\btakeover (?:offer|interest|approach|bid)\b/.test(
    words,
  )

/** How far a sale of shares by those who hold them has come. */
export const saleIn = (words: string): Status | null =>
  /\b(?:will (?:allow|let|acquire|buy)|launch(?:es|ed|ing)?|open(?:s|ed|ing)|is (?:letting|allowing|offering|buying back)|kick\w* off|tender offer announced)\b/.test(
    words,
  )
    ? 'in_progress'
    : /\b(?:is|are) to sell\b/.test(words)
      ? 'planned'
      : null
