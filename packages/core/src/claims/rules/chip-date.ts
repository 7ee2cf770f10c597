import { surelyBefore } from '../calendar.ts'
import { statedRule } from '../rule.ts'

/** R30: a run ends no earlier than its chip was first sold. */
export const chipDate = statedRule(
  'chip-date',
  {
    about: ['trained', 'chipFrom'],
    plausible: { trained: '2023-05', chipFrom: '2022-11-03' },
    implausible: { trained: '2021-06', chipFrom: '2022-09-20' },
  },
  (of) => !surelyBefore(of.trained, of.chipFrom),
)
