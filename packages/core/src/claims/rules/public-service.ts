import { surelyBefore } from '../calendar.ts'
import { statedRule } from '../rule.ts'

/** R17: a service open to the public after filing was asked for, with no filing or registration number. */
export const publicService = statedRule(
  'public-service',
  {
    about: ['opened'],
    needs: ['filed', 'filingFrom'],
    plausible: { opened: '2023-09-10', filed: true, filingFrom: '2023-08-15' },
    implausible: { opened: '2023-09-10', filed: false, filingFrom: '2023-08-15' },
  },
  (of) => of.filed || surelyBefore(of.opened, of.filingFrom),
)
