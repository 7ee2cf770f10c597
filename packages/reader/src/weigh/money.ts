import { isMoney } from '../mention.ts'
import type { Amounted } from '../text/quantities.ts'
import type { Sentence } from '../text/segments.ts'
import { codeBefore, codeBehind } from './beside.ts'
import { asked, codeOf, counts, featureOf, type Feature } from './features.ts'
import type { CueAt } from './cues.ts'

/** An amount of money with what its surroundings say of it. */
export interface WeighableMoney {
  readonly found: Amounted
  readonly sentence: number
  readonly line: number
  readonly features: readonly Feature[]
}

const isStop = (one: CueAt): boolean => one.cue === 'comma' || one.cue === 'semi'
const TELLING = new Set(
  'value money round raise seek invest figure debt fund buy past this lead party announce use customer follow more'.split(
    ' ',
  ),
)

/** What is asked of an amount; see `features.ts`. */
// prettier-ignore
const Q = asked(
  'L1', 'L2', 'R1', 'R2', 'L12', 'R12', 'LR', 'TL', 'TR', 'TLR', 'PL', 'clause', 'with', 'line', 'rankZ', 'rankE', 'among', 'nth',
  'again', 'big', 'in', 'at', 'B', 'A', 'BL', 'AR', 'open', 'point', 'wide',
)
const COUNT = counts(12)
const count = (n: number, most: number): number => COUNT[Math.min(n, most)] ?? 0
const [START, END, NONE, ONLY] = [codeOf('^'), codeOf('$'), codeOf('-'), codeOf('only')]
const [LEAST, MIDDLE, LARGEST] = [codeOf('least'), codeOf('middle'), codeOf('largest')]
const AROUND = ['value', 'round', 'raise', 'past', 'figure', 'debt', 'fund', 'lead', 'seek', 'buy', 'this'].map(
  (cue) => ({
    cue,
    clause: featureOf(Q.clause, codeOf(cue)),
    sentence: featureOf(Q.with, codeOf(cue)),
  }),
)

const worthOf = ({ quantity }: Amounted): number => quantity.low ?? quantity.high ?? 0
const sizeOf = ({ quantity }: Amounted): string => `${quantity.unit} ${quantity.low ?? ''} ${quantity.high ?? ''}`

/** How the amounts of a text compare: how often each is said, in which order, which are largest. */
function comparison(all: readonly Amounted[]): (found: Amounted) => readonly Feature[] {
  const times = new Map<string, number>()
  for (const one of all) times.set(sizeOf(one), (times.get(sizeOf(one)) ?? 0) + 1)
  const order = [...times.keys()]
  const worths = [...new Set(all.map(worthOf))].sort((a, b) => b - a)
  return (found) => [
    featureOf(Q.nth, count(order.indexOf(sizeOf(found)), 4)),
    featureOf(Q.again, count(times.get(sizeOf(found)) ?? 1, 3)),
    featureOf(Q.big, worths.length === 1 ? ONLY : count(worths.indexOf(worthOf(found)), 3)),
  ]
}

/** Where an amount stands among those of its sentence by size. */
function standing(amounts: readonly Amounted[], found: Amounted): number {
  if (amounts.length === 1) return ONLY
  const own = worthOf(found)
  if (!amounts.some((one) => worthOf(one) > own)) return LARGEST
  return amounts.some((one) => worthOf(one) < own) ? MIDDLE : LEAST
}

/** Every amount of money of a text, with its features. */
export function weighableMoney(
  text: string,
  sentences: readonly Sentence[],
  amountsOf: (sentence: Sentence) => readonly Amounted[],
  tokensIn: (sentence: Sentence) => readonly CueAt[],
): readonly WeighableMoney[] {
  const told: { readonly sentence: Sentence; readonly amounts: readonly Amounted[] }[] = []
  const all: Amounted[] = []
  for (const sentence of sentences) {
    const amounts = amountsOf(sentence).filter(isMoney)
    if (amounts.length === 0) continue
    told.push({ sentence, amounts })
    all.push(...amounts)
  }
  const compared = comparison(all)
  const out: WeighableMoney[] = []
  for (const { sentence, amounts } of told) {
    const tokens = tokensIn(sentence)
    const has = new Set(tokens.map((one) => one.cue))
    for (const found of amounts) {
      const at = tokens.findIndex((one) => one.start === found.start)
      if (at < 0) continue
      const before = tokens.slice(0, at).filter((one) => one.cue !== 'when')
      const after = tokens.slice(at + 1).filter((one) => one.cue !== 'when')
      const [l1, l2] = [before.at(-1), before.at(-2)]
      const [r1, r2] = [after[0], after[1]]
      const apart = sentence.chinese ? 4 : 12
      const left = (one: CueAt | undefined): number =>
        one === undefined ? START : codeOf(found.start - one.end > apart ? `${one.cue}~` : one.cue)
      const right = (one: CueAt | undefined): number =>
        one === undefined ? END : codeOf(one.start - found.end > apart ? `${one.cue}~` : one.cue)
      const [nearLeft, nearRight] = [left(l1), right(r1)]
      const inLeft = before.slice(before.map(isStop).lastIndexOf(true) + 1)
      const stop = after.findIndex(isStop)
      const inRight = stop < 0 ? after : after.slice(0, stop)
      const lastTelling = (all: readonly CueAt[]): number => {
        const cue = all.filter((one) => TELLING.has(one.cue)).at(-1)?.cue
        return cue === undefined ? NONE : codeOf(cue)
      }
      const tellLeft = lastTelling(inLeft)
      const next = inRight.find((one) => TELLING.has(one.cue))?.cue
      const tellRight = next === undefined ? NONE : codeOf(next)
      const clause = new Set([...inLeft, ...inRight].map((one) => one.cue))
      const rank = Math.floor(Math.log10(Math.max(1, worthOf(found))))
      const [b, a] = [codeBefore(text, found.start), codeBehind(text, found.end)]
      const { low, high } = found.quantity
      const features = [
        featureOf(Q.L1, nearLeft),
        featureOf(Q.L2, left(l2)),
        featureOf(Q.R1, nearRight),
        featureOf(Q.R2, right(r2)),
        featureOf(Q.L12, l2 === undefined ? START : codeOf(l2.cue), nearLeft),
        featureOf(Q.R12, nearRight, r2 === undefined ? END : codeOf(r2.cue)),
        featureOf(Q.LR, nearLeft, nearRight),
        featureOf(Q.TL, tellLeft),
        featureOf(Q.TR, tellRight),
        featureOf(Q.TLR, tellLeft, tellRight),
        featureOf(Q.line, count(sentence.line, 2)),
        featureOf(sentence.chinese ? Q.rankZ : Q.rankE, count(Math.max(4, rank), 12)),
        featureOf(Q.among, count(amounts.length, 3), count(amounts.indexOf(found) + 1, 3)),
        featureOf(Q.in, standing(amounts, found)),
        featureOf(Q.at, count(sentence.index, 6)),
        featureOf(Q.B, b),
        featureOf(Q.A, a),
        featureOf(Q.BL, b, l1 === undefined ? START : codeOf(l1.cue)),
        featureOf(Q.AR, a, r1 === undefined ? END : codeOf(r1.cue)),
        featureOf(low === null || high === null ? Q.open : low === high ? Q.point : Q.wide),
        ...compared(found),
      ]
      if (tellLeft === NONE) features.push(featureOf(Q.PL, lastTelling(before)))
      for (const one of AROUND) {
        if (clause.has(one.cue)) features.push(one.clause)
        if (has.has(one.cue)) features.push(one.sentence)
      }
      out.push({ found, sentence: sentence.index, line: sentence.line, features })
    }
  }
  return out
}
