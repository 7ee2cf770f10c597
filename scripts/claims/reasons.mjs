/** Why a rule without a limit asks: the source of its reason, printed where other rules name the source of their limit. */
export const REASONS = {
  'benchmark-self':
    'diligence note §6 R15: settings move a score by 5 to 15 points; of 27 variants tried in private the one shown ranked 2nd and the one released 32nd (2025)',
  'own-config':
    'diligence note §6 R16: disputes of 2023-11 (own weights in a borrowed shape) and 2024-06 (a copied model)',
  'public-service': 'data/regulations/cn-generative-ai-measures: in force from 2023-08-15',
  'credits-unsaid': 'market-history note §1: nearly half of one investment of 0.8bn USD was credit',
  'sum-as-round': 'market-history note §1: several rounds printed as one',
  copies: 'market-history note §1: copies of one page whose digits differ',
  'fund-money': 'diligence note §6 R29: the closing of a fund read as a round',
  'list-price': 'market-history note §1: a list at 1.05 trillion CNY beside talks at 45bn USD, and no round',
  'dates-order': 'calendar',
  'round-order': 'market-history note §1: an A dated a year before the A1 that opened it',
  'chip-date': 'calendar, with the first sale of each card in data/accelerators',
}
