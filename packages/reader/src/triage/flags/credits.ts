import type { FlagRule } from '../flag.ts'
import { SELLS_CLOUD } from '../words.ts'

const CREDIT =
  '(?:算力券|算力额度|算力资源|云资源|云服务(?:额度|抵扣)?|云算力|云计算(?:资源|额度|服务)?|等值算力|(?:cloud(?:[- ]computing)?|compute|computing|Azure|AWS|GPU|Google Cloud)[- ]?(?:service )?credits?)'
const said = new RegExp(
  `${CREDIT}[^。.]{0,16}?(?:计入|折算|作价|抵|形式|出资|入股|投入)|(?:融资|出资|投资|本轮)[^。]{0,20}?(?:包括|包含|含|其中|部分以)[^。]{0,20}?${CREDIT}|(?:一半|半数|大部分|部分|[二三四五六七八]成|\\d+%)[^。]{0,16}?(?:以|为|是|用)[^。]{0,12}?${CREDIT}|(?:includ\\w+|partly|half|much|part|portion|majority|\\d+(?:%| percent))[^.;]{0,70}?${CREDIT}`,
  'i',
)
const split = /现金|cash\b/i

/** H10: money of a round that is, or may be, credit for compute; who sells cloud is among the investors and no split is given. */
export const credits: FlagRule = {
  id: 'credits',
  raise: ({ scope, deals }) => {
    const hit = scope.find(said)
    if (hit !== null)
      return split.test(hit.line.words) &&
        /\d/.test(hit.line.words) &&
        /现金[^。]{0,8}\d|cash of|in cash/i.test(hit.line.words)
        ? null
        : [hit.span]
    if (split.test(scope.whole)) return null
    for (const deal of deals) {
      if (deal.relation !== 'round' || deal.amount === null) continue
      const seller = [...deal.leads, ...deal.investors].find((one) => SELLS_CLOUD.test(one.name))
      if (seller !== undefined) return [seller.span]
    }
    return null
  },
}
