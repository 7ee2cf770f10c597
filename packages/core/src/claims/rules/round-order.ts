import { compareDates } from '@touchstone/core/units'
import { roundRank, surelyBefore } from '../calendar.ts'
import { statedRule } from '../rule.ts'

/** R30: rounds whose labels run against their days: an A dated before the A1 that opened it. */
export const roundOrder = statedRule(
  'round-order',
  {
    about: ['rounds'],
    plausible: {
      rounds: [
        { label: '天使', date: '2023-04-10' },
        { label: 'A1', date: '2023-10-17' },
        { label: 'A', date: '2024-07-25' },
      ],
    },
    implausible: {
      rounds: [
        { label: '天使', date: '2023-04-10' },
        { label: 'A', date: '2023-07-25' },
        { label: 'A1', date: '2023-10-17' },
      ],
    },
  },
  (of) => {
    const known = of.rounds
      .flatMap((one) => {
        const rank = roundRank(one.label)
        return rank === null ? [] : [{ ...one, rank }]
      })
      .sort((a, b) => compareDates(a.date, b.date))
    return !known.some((one, i) => {
      const last = known[i - 1]
      return last !== undefined && last.rank > one.rank && surelyBefore(last.date, one.date)
    })
  },
)
