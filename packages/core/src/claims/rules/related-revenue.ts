import { measuredRule } from '../rule.ts'

/** R23: share of revenue from shareholders, suppliers and their affiliates. */
export const relatedRevenue = measuredRule(
  'related-revenue',
  {
    about: ['relatedRevenue'],
    as: 'percent',
    plausible: { relatedRevenue: 0.05 },
    implausible: { relatedRevenue: 0.6 },
  },
  (of) => of.relatedRevenue,
)
