import { statedRule } from '../rule.ts'

/** R28: copies of one page that disagree in their digits. Such a page gives no number. */
export const copies = statedRule(
  'copies',
  {
    about: ['copies'],
    plausible: { copies: [0.156, 0.156, 0.156] },
    implausible: { copies: [0.156, 0.176, 0.136] },
  },
  (of) => Math.max(...of.copies) <= Math.min(...of.copies),
)
