import type { Open } from '../mention.ts'
import type { Shadow } from '../text/shadow.ts'

const ROLES = ['leads', 'others', 'existing', 'advisers'] as const
const SHORT = /[下简]称[为:“"「『‘]*([^“”"「」『』‘’,;:]{2,16})/

/** What stands in brackets right behind who pays: by what it is called from there on. */
export function heedAsides(mentions: readonly Open[], shadow: Shadow): void {
  for (const { at, text } of shadow.asides) {
    const short = SHORT.exec(text)?.[1]
    if (short === undefined) continue
    for (const named of mentions) {
      const whole = ROLES.flatMap((role) => named[role]).find((one) => one.end === at)
      if (whole === undefined) continue
      for (const one of mentions)
        for (const role of ROLES) one[role] = one[role].map((name) => (name.name === short ? whole : name))
    }
  }
}
