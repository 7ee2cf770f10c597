import type { Open } from '../mention.ts'
import type { Shadow } from '../text/shadow.ts'

const ROLES = ['leads', 'others', 'existing', 'advisers'] as const
const SHORT = /[下简]称[为:“"「『‘]*([^“”"「」『』‘’,;:]{2,16})/
const ADVISES = /(?:财务|融资)顾问$/

/** What stands in brackets right behind who pays: by what it is called from there on, or that it advises as well. */
export function heedAsides(mentions: readonly Open[], shadow: Shadow): void {
  for (const { at, text } of shadow.asides) {
    const advises = ADVISES.test(text)
    const short = SHORT.exec(text)?.[1]
    if (!advises && short === undefined) continue
    for (const named of mentions) {
      const whole = ROLES.flatMap((role) => named[role]).find((one) => one.end === at)
      if (whole === undefined) continue
      if (advises) named.advisers = [...named.advisers, whole]
      for (const one of mentions)
        for (const role of ROLES) one[role] = one[role].map((name) => (name.name === short ? whole : name))
    }
  }
}
