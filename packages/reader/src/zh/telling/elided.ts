import { addParties } from '../open.ts'
import { noParties } from '../parties.ts'
import { type Sized, start, type Telling } from './telling.ts'

const GOES_ON = /^[本此该]轮[融资中也亦则又再还继续持选择超额次度]{0,8}(?:[跟参追]投|加[注码]|追加|增持)$/
const ADVISES = /^[并且同时也还本轮此次继续长期]{0,8}(?:[担兼出]任|作为|为)[^,]{0,12}(?:财务|融资)顾问$/

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
  s.open ??= start(s, clause, 'round', 'completed', true)
  addParties(s.open, { ...noParties, existing: [{ ...sole, existing: true }] })
  return true
}
