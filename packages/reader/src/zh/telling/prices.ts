import type { Open } from '../../mention.ts'
import { valuationKind } from '../money.ts'
import { inMoneyOf } from '../open.ts'
import { subjectOf } from '../subject.ts'
import { type Sized, start, type Telling } from './telling.ts'

/** Valuations, each beside the deal that is told of, or alone. */
export function addPrices(s: Telling, { clause, words, refers, carried, valued }: Sized): void {
  const {
    context: { text },
    sentence,
  } = s
  for (const { one } of valued) {
    // 一般第一轮估值2亿元: nobody's.
    if (
      /一般|通常|往往|动辄|平均|估值(?:都|均|普遍)/.test(words) ||
      /[“「][^”」]{12,}$/.test(text.slice(sentence.start, one.start))
    )
      continue
    const into: Open =
      s.open !== null && s.open.sentence === sentence.index && s.open.valuation === null
        ? s.open
        : start(s, clause, 'valuation_only', carried ?? 'completed', refers)
    into.valuation = { found: inMoneyOf(one, into.amount?.found ?? null), kind: valuationKind(text, clause, one) }
    if (into.company === null) into.company = subjectOf(text, clause)
    if (into.relation === 'valuation_only') into.end = clause.end
    else into.end = Math.max(into.end, clause.end)
  }
}
