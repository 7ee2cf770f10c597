import type { Open } from '../mention.ts'
import { eachIts, partyless, shareOut } from './open.ts'
import { noParties } from './parties.ts'

/**
 * 两轮融资分别由甲和乙领投,丙跟投: who paid for rounds that the sentence before names, for each of them; where each has a lead of
 * its own, in their order.
 */
export function shareBetween(mentions: readonly Open[], text: string): void {
  for (const one of mentions) {
    const words = text.slice(one.start, one.end)
    if (!/^[两三]轮/.test(words) || partyless(one) || one.round?.label) continue
    const group = mentions.filter((had) => had.sentence === one.sentence - 1 && had.round?.label)
    if (group.length < 2) continue
    shareOut(group, one, words.includes('分别') ? eachIts(one, group.length) : null)
    Object.assign(one, noParties, { round: null })
  }
}
