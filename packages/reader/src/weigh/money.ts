import { isMoney } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Sentence } from '../text/segments.ts'
import { beside, tokensOf } from './candidates.ts'
import type { CueAt } from './cues.ts'

/** An amount of money with what its surroundings say of it. */
export interface WeighableMoney {
  readonly found: Amounted
  readonly sentence: number
  readonly line: number
  readonly features: readonly string[]
}

const isStop = (one: CueAt): boolean => one.cue === 'comma' || one.cue === 'semi'
const TELLING = new Set(
  'value money round raise seek invest figure debt fund buy past this lead party announce use customer follow more'.split(
    ' ',
  ),
)

/** Every amount of money of a text, with its features. */
export function weighableMoney(
  text: string,
  sentences: readonly Sentence[],
  amountsOf: (sentence: Sentence) => readonly Amounted[],
): readonly WeighableMoney[] {
  const out: WeighableMoney[] = []
  const sizes = new Map<string, number>()
  const sizeOf = ({ quantity }: Amounted): string => `${quantity.unit} ${quantity.low ?? ''} ${quantity.high ?? ''}`
  const worth = ({ quantity }: Amounted): number => quantity.low ?? quantity.high ?? 0
  for (const sentence of sentences)
    for (const one of amountsOf(sentence).filter(isMoney)) sizes.set(sizeOf(one), (sizes.get(sizeOf(one)) ?? 0) + 1)
  const order = [...sizes.keys()]
  const byWorth = [...new Set(sentences.flatMap((one) => amountsOf(one).filter(isMoney)).map(worth))].sort(
    (a, b) => b - a,
  )
  for (const sentence of sentences) {
    const amounts = amountsOf(sentence).filter(isMoney)
    if (amounts.length === 0) continue
    const tokens = tokensOf(text, sentence, amounts)
    for (const found of amounts) {
      const at = tokens.findIndex((one) => one.start === found.start)
      if (at < 0) continue
      const before = tokens.slice(0, at).filter((one) => one.cue !== 'when')
      const after = tokens.slice(at + 1).filter((one) => one.cue !== 'when')
      const [l1, l2] = [before.at(-1), before.at(-2)]
      const [r1, r2] = [after[0], after[1]]
      const near = (one: CueAt | undefined, left: boolean): string =>
        one === undefined
          ? left
            ? '^'
            : '$'
          : `${one.cue}${(left ? found.start - one.end : one.start - found.end) > (sentence.chinese ? 4 : 12) ? '~' : ''}`
      const inLeft = before.slice(before.map(isStop).lastIndexOf(true) + 1)
      const stop = after.findIndex(isStop)
      const inRight = stop < 0 ? after : after.slice(0, stop)
      const tellLeft = inLeft.filter((one) => TELLING.has(one.cue)).at(-1)?.cue ?? '-'
      const tellRight = inRight.find((one) => TELLING.has(one.cue))?.cue ?? '-'
      const earlier = tellLeft !== '-' ? '' : (before.filter((one) => TELLING.has(one.cue)).at(-1)?.cue ?? '-')
      const clause = new Set([...inLeft, ...inRight].map((one) => one.cue))
      const has = new Set(tokens.map((one) => one.cue))
      const rank = Math.log10(Math.max(1, found.quantity.low ?? found.quantity.high ?? 1))
      const { low, high } = found.quantity
      out.push({
        found,
        sentence: sentence.index,
        line: sentence.line,
        features: [
          `L1 ${near(l1, true)}`,
          `L2 ${near(l2, true)}`,
          `R1 ${near(r1, false)}`,
          `R2 ${near(r2, false)}`,
          `L12 ${l2?.cue ?? '^'} ${near(l1, true)}`,
          `R12 ${near(r1, false)} ${r2?.cue ?? '$'}`,
          `LR ${near(l1, true)} ${near(r1, false)}`,
          `TL ${tellLeft}`,
          `TR ${tellRight}`,
          `TLR ${tellLeft} ${tellRight}`,
          ...(earlier === '' ? [] : [`PL ${earlier}`]),
          ...['value', 'round', 'raise', 'past', 'figure', 'debt', 'fund', 'lead', 'seek', 'buy', 'this'].flatMap(
            (cue) => [...(clause.has(cue) ? [`clause ${cue}`] : []), ...(has.has(cue) ? [`with ${cue}`] : [])],
          ),
          `line ${Math.min(2, sentence.line)}`,
          `rank ${sentence.chinese ? 'zh' : 'en'} ${Math.min(12, Math.max(4, Math.floor(rank)))}`,
          `among ${Math.min(3, amounts.length)} ${Math.min(3, amounts.indexOf(found) + 1)}`,
          `nth ${Math.min(4, order.indexOf(sizeOf(found)))}`,
          `again ${Math.min(3, sizes.get(sizeOf(found)) ?? 1)}`,
          `big ${byWorth.length === 1 ? 'only' : Math.min(3, byWorth.indexOf(worth(found)))}`,
          `in ${amounts.length === 1 ? 'alone' : amounts.some((one) => worth(one) > worth(found)) ? (amounts.some((one) => worth(one) < worth(found)) ? 'middle' : 'least') : 'most'}`,
          `at ${Math.min(6, sentence.index)}`,
          `B ${beside(text.slice(Math.max(0, found.start - 12), found.start), false)}`,
          `A ${beside(text.slice(found.end, found.end + 12), true)}`,
          `BL ${beside(text.slice(Math.max(0, found.start - 12), found.start), false)} ${l1?.cue ?? '^'}`,
          `AR ${beside(text.slice(found.end, found.end + 12), true)} ${r1?.cue ?? '$'}`,
          ...(low === null || high === null ? ['open'] : low === high ? ['point'] : ['wide']),
        ],
      })
    }
  }
  return out
}
