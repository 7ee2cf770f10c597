import { addParties } from '../open.ts'
import { noParties } from '../parties.ts'
import { type Sized, start, type Telling } from './telling.ts'

const GOES_ON =
  /^(?:但|且|并)?(?:在)?[本此该]轮(?:融资)?(?:中)?(?:也|亦|则|又|再|还|继续|持续|再次|再度|选择|超额)*(?:[跟参追]投|加[注码]|追加|增持)$/
const ADVISES = /^(?:并|且|同时|也|还|本轮|此次)*(?:继续|长期)?(?:担任|兼任|出任|作为|为)[^,]{0,12}(?:财务|融资)顾问$/

/**
 * 甲曾参与种子轮,本轮继续跟投,并担任独家财务顾问: who does it is named before, and nobody else beside. Out: whether the clause
 * was of that kind.
 */
export function addElided(s: Telling, { clause, words }: Sized): boolean {
  const { sole } = s
  if (sole === null) return false
  if (ADVISES.test(words)) {
    if (s.open?.relation === 'round') addParties(s.open, { ...noParties, advisers: [{ ...sole, existing: false }] })
    return true
  }
  if (!GOES_ON.test(words)) return false
  if (s.open?.historic === true) {
    s.past = false
    s.open = start(s, clause, 'round', 'completed', true)
  }
  if (s.open !== null) addParties(s.open, { ...noParties, existing: [{ ...sole, existing: true }] })
  return true
}
