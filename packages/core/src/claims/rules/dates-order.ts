import { surelyBefore } from '../calendar.ts'
import { statedRule } from '../rule.ts'

/** R30: a model is released, and a round closed, no earlier than the company is founded, and no later than the paper. */
export const datesOrder = statedRule(
  'dates-order',
  {
    identity: true,
    about: ['founded'],
    plausible: {
      founded: '2023-04-10',
      released: '2023-06-15',
      rounds: [{ label: 'A1', date: '2023-10-17' }],
      asOf: '2023-10-20',
    },
    implausible: { founded: '2023-04-10', rounds: [{ label: 'A', date: '2022-07-25' }] },
  },
  (of) => {
    const days = [...(of.released === undefined ? [] : [of.released]), ...(of.rounds ?? []).map((one) => one.date)]
    const early = days.some((day) => surelyBefore(day, of.founded))
    const { asOf } = of
    return !early && (asOf === undefined || !surelyBefore(asOf, of.founded))
  },
)
