import { measureOf } from '../measure.ts'
import { measuredRule } from '../rule.ts'

/** R20: revenue from tokens over tokens times list price; nobody pays above the list. */
export const apiRevenue = measuredRule(
  'api-revenue',
  {
    about: ['apiRevenue', 'apiTokens'],
    needs: ['listPrice'],
    plausible: { apiRevenue: 3e6, apiTokens: 5e12, listPrice: 1e-6 },
    implausible: { apiRevenue: 12e6, apiTokens: 5e12, listPrice: 1e-6 },
  },
  (of) =>
    measureOf([of.apiRevenue, of.apiTokens, of.listPrice], (revenue, tokens, price) => revenue / (tokens * price)),
)
