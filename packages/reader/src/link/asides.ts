import type { NameAt, Open } from '../mention.ts'
import type { Shadow } from '../text/shadow.ts'

const ROLES = ['leads', 'others', 'existing', 'advisers'] as const
const SHORT = /(?:以?下称|简称)(?:为)?[:“"「『‘]*([^“”"「」『』‘’,;:]{2,16})/
const ADVISES = /^(?:同时|并|也|亦|兼|本轮|此次)*(?:担任|兼任|作为|为|系|任)?[^,]{0,10}(?:财务|融资)顾问$/

/** What stands in brackets right behind who pays: by what it is called from there on, or that it advises as well. */
export function heedAsides(mentions: readonly Open[], shadow: Shadow): void {
  for (const { at, text } of shadow.asides) {
    const advises = ADVISES.test(text)
    const short = SHORT.exec(text)?.[1]
    if (!advises && short === undefined) continue
    const before = (one: NameAt): boolean => one.end === at
    const named = mentions.find((one) => ROLES.some((role) => one[role].some(before)))
    const whole = named === undefined ? undefined : ROLES.flatMap((role) => named[role]).find(before)
    if (named === undefined || whole === undefined) continue
    if (advises) named.advisers = [...named.advisers, whole]
    for (const one of mentions)
      for (const role of ROLES) one[role] = one[role].map((name) => (name.name === short ? whole : name))
  }
}
