import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R12: people claimed over people insured. */
export const headcount = measuredRule(
  'headcount',
  {
    about: ['people', 'insuredPeople'],
    plausible: { people: 60, insuredPeople: 50 },
    implausible: { people: 250, insuredPeople: 50 },
  },
  (of) => measureOf([of.people, of.insuredPeople], (people, insured) => people / insured),
)
