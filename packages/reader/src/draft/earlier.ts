import { parseDate } from '@touchstone/core/units'
import type { DraftValue } from '@touchstone/core/deal'
import { each } from '../text/each.ts'
import { MONTHS } from '../text/months.ts'
import type { Readings, TextSpan } from '../types.ts'
import type { Told } from './owner.ts'
import type { Part, Quoting } from './words.ts'

const DAY = new RegExp(
  `(?:19|20)\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\b(?:${MONTHS}) (?:\\d{1,2}, )?(?:19|20)\\d\\d\\b`,
  'g',
)

/** Farthest that a day may stand before what it is the day of, and behind it, in characters. */
const [AHEAD, BEHIND] = [50, 24]

/** The one day that a stretch names beside a place, unless it is that of the founding. */
function dayBeside(text: string, evidence: TextSpan, [start, end]: TextSpan): TextSpan | null {
  const days = each(DAY, text.slice(...evidence))
  const [day] = days
  if (day === undefined || days.length !== 1 || parseDate(day[0]) === null) return null
  const from = evidence[0] + day.index
  const to = from + day[0].length
  if (/(?:成立于?|创立于?|创办于?|\b(?:founded|established|launched) in )$/i.test(text.slice(from - 24, from)))
    return null
  if (/^[^，。]{0,4}(?:成立|创立|创办)/.test(text.slice(to))) return null
  return (to <= start && start - to <= AHEAD) || (from >= end && from - end <= BEHIND) ? [from, to] : null
}

/** Rounds of before that the text tells of, with what it says of each. */
export function earlierOf(
  told: Told,
  readings: Readings,
  name: string,
  { quoted, cite }: Quoting,
): readonly DraftValue[] {
  return readings.deals
    .filter((one) => one.historic && one.relation === 'round' && one.company === name)
    .flatMap((one): readonly DraftValue[] => {
      const at = one.roundRaw === null ? -1 : told.text.indexOf(one.roundRaw, one.evidence[0])
      const amount = one.amount !== null && one.amount.scope === 'round' ? quoted(one.amount.span) : null
      const label: TextSpan | null = at < 0 ? null : [at, at + (one.roundRaw ?? '').length]
      const day = dayBeside(told.text, one.evidence, one.amount?.span ?? label ?? one.evidence)
      const said: Part = {
        ...(one.round === null || label === null ? {} : { label: cite(one.round, label) }),
        ...(amount === null ? {} : { amount }),
        ...(one.valuation === null || one.valuation.kind === 'pre' ? {} : { postMoney: quoted(one.valuation.span) }),
        ...(day === null ? {} : { date: quoted(day) }),
      }
      return Object.keys(said).length === 0 ? [] : [said]
    })
}
