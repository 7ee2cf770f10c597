import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R18: revenue from subscriptions over paying users times price. */
export const usersRevenue = measuredRule(
  'users-revenue',
  {
    about: ['subscriptionRevenue', 'payingUsers'],
    needs: ['userPrice'],
    plausible: { subscriptionRevenue: 20e6, payingUsers: 400_000, userPrice: 60 },
    implausible: { subscriptionRevenue: 60e6, payingUsers: 400_000, userPrice: 60 },
  },
  (of) =>
    measureOf(
      [of.subscriptionRevenue, of.payingUsers, of.userPrice],
      (revenue, users, price) => revenue / (users * price),
    ),
)
