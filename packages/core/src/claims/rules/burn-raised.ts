import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R10: what was burnt so far over all that ever came in; never above one. */
export const burnRaised = measuredRule(
  'burn-raised',
  {
    identity: true,
    about: ['burn', 'monthsAtBurn'],
    needs: ['raised', 'revenue'],
    plausible: { burn: 5e6, monthsAtBurn: 10, raised: 100e6, revenue: 10e6 },
    implausible: { burn: 280e6, monthsAtBurn: 24, raised: 1500e6, revenue: 80e6 },
  },
  (of) =>
    measureOf(
      [of.burn, of.monthsAtBurn, of.raised, of.revenue],
      (burn, months, raised, revenue) => (burn * months) / (raised + (revenue * months) / 12),
    ),
)
