import { coordinated } from '../clauses.ts'
import { lean } from '../../text/lean.ts'
import { addParties } from '../open.ts'
import { partiesIn } from '../parties.ts'
import { subjectOf } from '../subject.ts'
import { type At, start, type Telling } from './telling.ts'

const AGO = '[\\d一二三四五六七八九十半两数几]+个?多?(?:月|年|周|天)'
/** What a round is told by that another came after: 继3月完成A轮后; 距上一轮1亿元A轮仅五个月; 在完成A轮三个月后. */
const AFTER = lean(
  new RegExp(
    `^(?:[这此][^,继在]{0,10}[是系]?)?(?:[^,继]{2,12}(?=继))?(?:继[^,]{3,}之?后$|距离?[^,]{4,}(?:仅|只|过去|已|相隔|时隔|不到|不足)[^,]{0,6}${AGO}[^,]{0,4}$|在[^,]{0,12}(?:完成|获)[^,]{4,}${AGO}(?:之?后)$)|^[这此][^,]{2,}之?后[^,]{0,6}的(?:又一|再一|第[二三四五])[次笔轮]`,
  ),
)

const AGAIN = /(?:完成|获得?|拿到|拿下)了?的(?:又一|再一|第[二三四五])[次笔轮][^,]{0,6}(?:融资|投资)$/

/** 继去年完成3亿元A轮融资后,甲再获…: the round of before stands by itself, and what follows is another. Out: whether it did. */
export function toldAfter(s: Telling, { index, clause, words, rounds, money }: At): boolean {
  if (!/[后月年周天次笔轮]/.test(words) || !AFTER.test(words)) return false
  const { text } = s.context
  const [label] = coordinated(text, rounds)
  const size = money.find(({ role }) => role === 'round' || role === 'cumulative')
  if ((label === undefined || label.label === null) && size === undefined) return false
  s.past = true
  const made = start(s, clause, 'round', 'completed', false)
  made.historic = true
  made.explicit = true
  made.round = label ?? null
  made.amount = size === undefined ? null : { found: size.one, scope: 'round' }
  // 继智谱完成10亿元融资之后,百川也…: of somebody else.
  const lead = /^(?:[这此][^,]{0,3}[是系])?(?:.*继|在|距离?)?/.exec(words)?.[0].length ?? 0
  const own = subjectOf(text, { start: clause.start + lead, end: clause.end })
  const whose = own === null || own.weight < 1 ? subjectOf(text, clause) : own
  made.company = whose !== null && whose.weight >= 1 ? whose : null
  addParties(made, partiesIn(text, { start: clause.start + lead, end: clause.end }, clause.start + lead))
  s.open = null
  // …后,甲半年内完成的第二笔融资: the one of today, of which more may be told.
  const next = s.clauses[index + 1]
  if (next !== undefined && AGAIN.test(next.words)) {
    s.open = start({ ...s, past: false }, next.clause, 'round', 'completed', false)
    s.open.explicit = true
    s.open.company = subjectOf(text, next.clause)
  }
  s.status = null
  s.past = false
  s.group = []
  return true
}
