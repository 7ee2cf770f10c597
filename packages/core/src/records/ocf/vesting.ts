import type { Vesting } from '@touchstone/core/equity'
import { compareRational, rational, type Rational } from '@touchstone/core/units'
import type { Obj } from './json.ts'

/** A schedule without its start. */
export interface Schedule {
  readonly months: number
  readonly cliffMonths: number
}

interface Step {
  readonly length: number
  readonly occurrences: number
  /** Of the whole, each time. */
  readonly portion: Rational
  readonly cliff: number
}

function stepOf(condition: Obj): Step | null {
  const period = condition.object('trigger')?.object('period')
  const portion = condition.object('portion')
  const [top, bottom] = [portion?.whole('numerator') ?? null, portion?.whole('denominator') ?? null]
  const [length, occurrences] = [period?.whole('length') ?? null, period?.whole('occurrences') ?? null]
  if (period?.text('type') !== 'MONTHS' || top === null || bottom === null || bottom <= 0n || top < 0n) return null
  if (length === null || occurrences === null || length <= 0n || occurrences <= 0n) return null
  if (length * occurrences > 1_200n) return null
  const cliff = Number(period.whole('cliff_installment') ?? 0n)
  return { length: Number(length), occurrences: Number(occurrences), portion: rational(top, bottom), cliff }
}

/**
 * Vesting terms as months and a cliff, where that is what they say: a start, then equal parts by the month, the first of
 * which may be a cliff worth its months. Null for anything else (days, events, unequal parts): the ledger has no such
 * schedule.
 */
export function scheduleOf(terms: Obj): Schedule | null {
  const conditions = terms.objects('vesting_conditions')
  const kinds = conditions.map((one) => one.object('trigger')?.text('type') ?? '')
  const start = kinds.filter((one) => one === 'VESTING_START_DATE').length
  const rest = conditions.filter((_, index) => kinds[index] === 'VESTING_SCHEDULE_RELATIVE')
  if (start !== 1 || rest.length === 0 || rest.length + 1 !== conditions.length) return null
  const steps = rest.map(stepOf)
  if (steps.some((one) => one === null)) return null
  const sound = steps.flatMap((one) => (one === null ? [] : [one]))
  const months = sound.reduce((sum, one) => sum + one.length * one.occurrences, 0)
  // Each time must vest its months' part of the whole: a straight line, seen at the steps.
  const straight = sound.every(
    (one) => compareRational(one.portion, rational(BigInt(one.length), BigInt(months))) === 0,
  )
  const [first, second] = sound
  const monthly = sound.slice(1).every((one) => one.length === 1)
  if (!straight || first === undefined) return null
  if (second === undefined)
    return first.length === 1 || first.occurrences === 1
      ? { months, cliffMonths: first.occurrences === 1 ? first.length : first.cliff }
      : null
  return monthly && first.occurrences === 1 ? { months, cliffMonths: first.length } : null
}

/** A schedule as vesting conditions: the start, the cliff with all of its months, then month by month. */
export function conditionsOf({ months, cliffMonths }: Schedule): readonly object[] {
  const whole = String(months)
  const relative = (id: string, to: string, length: number, occurrences: number, next: readonly string[]): object => ({
    id,
    portion: { numerator: String(length), denominator: whole },
    trigger: {
      type: 'VESTING_SCHEDULE_RELATIVE',
      period: {
        length,
        type: 'MONTHS',
        occurrences,
        day_of_month: 'VESTING_START_DAY_OR_LAST_DAY_OF_MONTH',
      },
      relative_to_condition_id: to,
    },
    next_condition_ids: next,
  })
  const cliff = cliffMonths > 0
  const after = months - cliffMonths
  const start = {
    id: 'start',
    quantity: '0',
    trigger: { type: 'VESTING_START_DATE' },
    next_condition_ids: [cliff ? 'cliff' : 'monthly'],
  }
  return [
    start,
    ...(cliff ? [relative('cliff', 'start', cliffMonths, 1, after > 0 ? ['monthly'] : [])] : []),
    ...(after > 0 ? [relative('monthly', cliff ? 'cliff' : 'start', 1, after, [])] : []),
  ]
}

/** Whether a schedule can be said in vesting conditions. */
export const sayable = (one: Vesting): boolean => one.months > 0 && one.cliffMonths <= one.months
