import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R10: pay of the stated team, less revenue, over the stated net burn, which has to hold it. */
export const payroll = measuredRule(
  'payroll',
  {
    about: ['people', 'monthlyPay', 'burn'],
    needs: ['payLoad', 'revenue'],
    plausible: { people: 50, monthlyPay: 40_000, payLoad: 1.3, burn: 6e6, revenue: 10e6 },
    implausible: { people: 200, monthlyPay: 60_000, payLoad: 1.3, burn: 2e6, revenue: 10e6 },
  },
  (of) =>
    measureOf(
      [of.people, of.monthlyPay, of.payLoad, of.revenue, of.burn],
      (people, pay, load, revenue, burn) => Math.max(0, people * pay * load - revenue / 12) / burn,
    ),
)
