import { measuredRule } from '../rule.ts'

/** R23: share of revenue from shareholders, suppliers and their affiliates; never above the whole. */
export const relatedRevenue = measuredRule(
  'related-revenue',
  {
    about: ['relatedRevenue'],
    as: 'percent',
    plausible: { relatedRevenue: 0.05 },
    implausible: { relatedRevenue: 1.4 },
  },
  (of) => of.relatedRevenue,
)
