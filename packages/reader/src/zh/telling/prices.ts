import type { Open } from '../../mention.ts'
import { valuationKind } from '../money.ts'
import { inMoneyOf } from '../open.ts'
import { subjectOf } from '../subject.ts'
import type { Parsed } from '../parse.ts'
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
    // 估值达10亿美元,半年前估值仅为5亿美元; 投后估值10亿元,投前估值8亿元: told beside the one it has.
    if (s.open?.sentence === sentence.index && s.open.valuation !== null && /(?:前|去年)[^,]{0,4}估值/.test(words))
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

/** 较去年B轮的5亿美元: the round of before, with what it was priced at. */
export function addHeld(s: Telling, { held }: Parsed): void {
  const { open } = s
  const round = held?.round
  if (held === null || round === undefined || open?.relation !== 'round' || open.round?.label === round.label) return
  const made = start(s, { start: round.start, end: held.one.end }, 'round', 'completed', false)
  made.historic = made.explicit = true
  made.round = round
  made.valuation = { found: inMoneyOf(held.one, open.amount?.found ?? null), kind: 'unspecified' }
  made.company = open.company
}
