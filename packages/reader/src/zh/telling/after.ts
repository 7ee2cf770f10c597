import { coordinated } from '../clauses.ts'
import { lean } from '../../text/lean.ts'
import { addParties } from '../open.ts'
import { partiesIn } from '../parties.ts'
import { isClosed, statusIn } from '../status.ts'
import { subjectOf } from '../subject.ts'
import { companyOf } from '../whose.ts'
import { type At, start, type Telling } from './telling.ts'

/** What a round is told by that another came after: 继3月完成A轮后; 距上一轮1亿元A轮仅五个月; 在完成A轮三个月后. */
const AFTER = lean(
  /^(?:[^,]{0,14}继(?![续承任])[^,]{3,}后|[^,]{0,6}距[^,]{4,}[月年周天]|在[^,]{0,12}(?:完成|获)[^,]{4,}[月年周天]之?后)$|^[这此][^,]{2,}后[^,]{0,6}的[又再第]/,
)

/** 继去年完成3亿元A轮融资后,甲再获…: the round of before stands by itself, and what follows is another. Out: whether it did. */
export function toldAfter(s: Telling, { index, clause, words, rounds, money }: At): boolean {
  if (!/[继距后]/.test(words) || !AFTER.test(words) || /还有|[差剩]/.test(words)) return false
  // 继传出将融资3亿元后: what was not done.
  if (!isClosed(statusIn(words) ?? 'completed')) return false
  const { text } = s.context
  const [label] = coordinated(text, rounds)
  const size = money.find(({ role }) => role === 'round' || role === 'cumulative')
  // 距上一轮仅3个月: when, and of before only.
  if (!label?.label && size === undefined) return /^[^,]{0,6}距/.test(words)
  s.past = true
  const made = start(s, clause, 'round', 'completed', false)
  made.explicit = true
  made.round = label ?? null
  made.amount = size === undefined ? null : { found: size.one, scope: 'round' }
  // 继智谱完成10亿元融资之后,百川也…: of somebody else.
  const from = clause.start + (/^(?:.*继|[这此].{0,3}是|距离?|在)?/.exec(words)?.[0].length ?? 0)
  const rest = { start: from, end: clause.end }
  const own = subjectOf(text, rest)
  made.company = own !== null && own.weight >= 1 ? own : companyOf(text, clause, s.sentence, index)
  addParties(made, partiesIn(text, rest, from))
  s.open = s.status = null
  s.past = false
  s.group = []
  return true
}
