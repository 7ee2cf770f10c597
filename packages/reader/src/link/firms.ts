import { namesOf, type Company } from './companies.ts'
import type { Told } from './merge.ts'

const KIND =
  '(?:[Vv]enture(?: capital| debt)?|VC|[Pp]rivate equity|[Gg]rowth equity|[Ii]nvestment|[Ee]arly-stage|[Ss]eed-stage)'
const FIRM = '(?:firm|fund|investor|manager|vehicle|shop|outfit)'
/** Right before a name: US-based venture firm …. */
const before = new RegExp(`\\b(?:${KIND} (?:\\(VC\\) )?${FIRM}s?|[Ff]und manager) $`)
/** Right behind a name: …, a Boston-based venture firm. */
const behind = new RegExp(
  `^(?: \\([^)]{1,20}\\))?(?:, | is | [–—-]{1,2} )(?:an?|the) (?:[\\w-]+ ){0,4}${KIND} (?:\\(VC\\) )?${FIRM}\\b`,
)
/** How a fund is called by its own name, and how firms that run funds are. */
const fund = /\b(?:Fund|Fund [IVX]+)$/
const house = /\b(?:Capital|Ventures|Partners|Venture Partners)$/
/** Its third fund: what a house raises. */
const ownFund =
  /\b(?:[Tt]he firm|[Ii]ts|[Aa]|[Tt]he|first|second|third|fourth|fifth|sixth|new|latest|debut|flagship) (?:[\w-]+ ){0,3}(?:fund|Fund [IVX]+|vehicle)\b/

/** Whether a text says that a name is of a firm that invests the money of others. */
function runsFunds(company: Company, text: string): boolean {
  for (const { name } of namesOf(company)) {
    if (fund.test(name)) return true
    if (house.test(name) && ownFund.test(text)) return true
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (
        before.test(text.slice(Math.max(0, at - 50), at)) ||
        behind.test(text.slice(at + name.length, at + name.length + 90))
      )
        return true
  }
  return false
}

/** What a firm that invests the money of others takes in is a fund and no round, whatever verb it is told with. */
export function funded(told: readonly Told[], text: string): readonly Told[] {
  if (!/\b[Ff]unds?\b|\bventure\b/.test(text)) return told
  const runs = new Map<Company, boolean>()
  return told.flatMap((it): readonly Told[] => {
    const { mention, company } = it
    if (mention.relation !== 'round' || (mention.round?.label ?? null) !== null) return [it]
    const known =
      runs.get(company) ??
      (told.some(
        (one) => one.company === company && one.mention.relation === 'vc_fund' && one.mention.amount !== null,
      ) ||
        runsFunds(company, text))
    runs.set(company, known)
    if (!known) return [it]
    // A firm that has invested: no deal of its own.
    if (mention.amount === null) return told.some(({ mention: one }) => one.relation === 'vc_fund') ? [] : [it]
    return [
      {
        ...it,
        mention: {
          ...mention,
          relation: 'vc_fund',
          amount: { ...mention.amount, scope: 'deal' },
          leads: [],
          others: [],
          existing: [],
        },
      },
    ]
  })
}
