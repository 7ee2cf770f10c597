import type { FlagRule } from '../flag.ts'

const buyer =
  /投资方|领投|跟投|参投|投资者|股东|收购|出资|注资|与[^，,。]{1,16}(?:洽谈|商讨|谈判)|由[^，,。]{1,20}投资|led by|lead (?:a|the|an)|to lead|invest(?:or|ed|ing|ment)|acquir|backed by|from [A-Z]/i
const money =
  /(?:融资|募资|筹资|raise[sd]?|raising|secur\w+)[^。.]{0,24}(?:亿|万|\$|million|billion)|(?:亿|万)[^，,。]{0,12}(?:融资|募资|投资)/i

/** H07: a price is named, and no amount and nobody who pays it. */
export const valuationAlone: FlagRule = {
  id: 'valuation-alone',
  raise: ({ scope, deals }) => {
    if (buyer.test(scope.whole) || money.test(scope.whole)) return null
    const paid = deals.some((one) => one.amount !== null || one.leads.length + one.investors.length > 0)
    const priced =
      deals.find((one) => one.valuation !== null && (one.relation === 'round' || one.relation === 'valuation_only'))
        ?.valuation ?? null
    return paid || priced === null ? null : [priced.span]
  },
}
