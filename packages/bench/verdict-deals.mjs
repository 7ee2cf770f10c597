/** Files of the deals that are timed, from the root. */
export const FILES = ['golden/deals/clear.deal.yaml', 'examples/sample.deal.yaml']
