import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R20: price realised over list price; a small part of the list says that most tokens are free. */
export const apiRealised = measuredRule(
  'api-realised',
  {
    about: ['apiRevenue', 'apiTokens'],
    needs: ['listPrice'],
    as: 'percent',
    plausible: { apiRevenue: 3e6, apiTokens: 5e12, listPrice: 1e-6 },
    implausible: { apiRevenue: 0.4e6, apiTokens: 5e12, listPrice: 1e-6 },
  },
  (of) =>
    measureOf([of.apiRevenue, of.apiTokens, of.listPrice], (revenue, tokens, price) => revenue / (tokens * price)),
)
